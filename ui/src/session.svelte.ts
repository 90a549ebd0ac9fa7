import { dispatch, message } from './api';
import { leave } from './changing';
import { still } from './pointer';
import type { Failure } from './wire/Failure';
import type { Intent } from './wire/Intent';
import type { View } from './wire/View';

const DRAFT_AFTER_MS = 400;
const SLOW_AFTER_MS = 400;

/** Makes an intent when its turn comes; `null` when it has lost its sense by then. */
type Make = () => Intent | null;

/** The view shown, and the intents on their way: strictly one after another. */
class Session {
  view: View | null = $state.raw(null);
  failure: string | null = $state.raw(null);
  slow = $state(false);
  /** What is being saved as a file: outlives the page on which it was asked for. */
  saving: string | null = $state.raw(null);

  #last: Promise<unknown> = Promise.resolve();
  #draft: Make | null = null;
  #timer: number | undefined;
  /** What was written and is kept back until it is left, by the control's name. */
  #held = new Map<string, () => void>();

  /** Sends an intent after what is being typed; true once its view is shown. */
  send(intent: Intent): Promise<boolean> {
    if (intent.type === 'go') leave();
    // In another language one goes on writing where one was.
    if (intent.type === 'locale') this.#flushDraft();
    else this.flush();
    return this.#enqueue(() => intent);
  }

  /** The same for an intent about the page of `visit`: dropped when that page is gone. */
  sendFrom(visit: number, make: Make): Promise<boolean> {
    this.flush();
    return this.#enqueue(this.#whileAt(visit, make));
  }

  /** Does what a button or a command stands for; true once it is done. */
  async perform(intent: Intent): Promise<boolean> {
    if (intent.type !== 'export') return this.send(intent);
    if (this.saving === null) await this.save(intent);
    return true;
  }

  /** The same for a button on the page shown: pressed twice, it is no button of the next page. */
  async press(intent: Intent): Promise<boolean> {
    if (intent.type === 'export') return this.perform(intent);
    // Leading to the same screen from anywhere, it holds also when an answer came in meanwhile.
    if (intent.type === 'go') return this.send(intent);
    return this.view ? this.sendFrom(this.view.visit, () => intent) : false;
  }

  /**
   * Saves a file, after what is on its way. That may take its time, a dialog being open or a file
   * being written; what a person does meanwhile does not wait for it.
   */
  async save(intent: Extract<Intent, { type: 'export' }>): Promise<void> {
    this.flush();
    this.saving = intent.what;
    await this.#last;
    await this.#run(() => intent, false);
    this.saving = null;
  }

  /** Sends a draft soon, as it stands then; who types without a pause loses no more than that. */
  draft(visit: number, make: () => Intent): void {
    this.#draft = this.#whileAt(visit, make);
    this.#timer ??= window.setTimeout(() => this.#flushDraft(), DRAFT_AFTER_MS);
  }

  /** Keeps something back that is sent when the control is left, and no later than anything else. */
  hold(name: string, keep: () => void): void {
    this.#held.set(name, keep);
  }

  release(name: string): void {
    this.#held.delete(name);
  }

  /** Sends the draft that is waiting and what is held back, if any, now. */
  flush(): void {
    this.#flushDraft();
    const held = [...this.#held.values()];
    this.#held.clear();
    for (const keep of held) keep();
  }

  /** Drops the draft that is waiting. */
  forget(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#draft = null;
  }

  /** Tells of something that failed outside of the page. */
  fail(failure: Failure): void {
    this.#tell(failure);
  }

  /** What was told before goes. */
  #tell(failure: Failure | string | Error): void {
    this.failure = message(failure, this.view?.gone ?? '');
    if (this.view?.done) this.view = { ...this.view, done: null };
  }

  dismiss(): void {
    this.failure = null;
  }

  #flushDraft(): void {
    const draft = this.#draft;
    this.forget();
    if (draft) void this.#enqueue(draft);
  }

  #whileAt(visit: number, make: Make): Make {
    return () => (this.view?.visit === visit ? make() : null);
  }

  #enqueue(make: Make): Promise<boolean> {
    const turn = this.#last.then(() => this.#run(make));
    this.#last = turn;
    return turn;
  }

  /** Never rejects: what fails is told, and the next intent has its turn. */
  async #run(make: Make, waits = true): Promise<boolean> {
    let timer: number | undefined;
    try {
      const intent = make();
      if (!intent) return false;
      const drafting = intent.type === 'draft';
      if (waits) timer = window.setTimeout(() => (this.slow = !drafting), SLOW_AFTER_MS);
      const view = await dispatch(intent);
      await still();
      if (view.revision >= (this.view?.revision ?? 0)) this.view = view;
      // A draft that gets through says nothing about the intent that did not.
      if (!drafting) this.failure = null;
      return true;
    } catch (reason) {
      await still();
      this.#tell(reason as Failure | string | Error);
      return false;
    } finally {
      window.clearTimeout(timer);
      if (waits) this.slow = false;
    }
  }
}

export const session = new Session();
