import { untrack } from 'svelte';
import type { Block } from './wire/Block';
import type { Field } from './wire/Field';
import type { Raw } from './wire/Raw';
import type { StepPage } from './wire/StepPage';

export type Values = { [name: string]: Raw };

/** The controls of one page by name, as they stand. */
export class Form {
  #values: Values = $state({});
  #touched = new Set<string>();
  /** What the last view held. */
  #seen = new Map<string, Raw>();
  #locale = '';
  #edited: () => void;

  constructor(edited: () => void) {
    this.#edited = edited;
  }

  /**
   * Takes a view's values for every control that the person has not touched. In another language
   * it also takes those that were sent as they stand: a day typed in French is shown as it is typed
   * in English. A late reply in the same language never undoes what was typed meanwhile.
   */
  adopt({ fields, blocks, appendix }: StepPage, locale: string): void {
    const translated = locale !== this.#locale;
    for (const [name, value] of [...fields.flatMap(controls), ...[...blocks, ...appendix].flatMap(blockControls)]) {
      const known = translated && untrack(() => same(this.#values[name], this.#seen.get(name)));
      if (known || !this.#touched.has(name)) this.#values[name] = value;
      this.#seen.set(name, value);
    }
    this.#locale = locale;
  }

  edit(name: string, value: Raw): void {
    this.#touched.add(name);
    this.#values[name] = value;
    this.#edited();
  }

  /** What was typed is kept: what the view holds counts again, unless something else was typed since. */
  settle(name: string, kept: string): void {
    if (this.one(name) !== kept) return;
    this.#touched.delete(name);
    this.#values[name] = this.#seen.get(name) ?? '';
  }

  /** The control is no more. */
  drop(name: string): void {
    this.#touched.delete(name);
    this.#seen.delete(name);
    delete this.#values[name];
  }

  one(name: string): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : '';
  }

  many(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value : [];
  }

  shows({ reveal }: Field): boolean {
    return (
      reveal === null ||
      reveal.values.some((value) => this.one(reveal.name) === value || this.many(reveal.name).includes(value))
    );
  }

  /** Every control, the hidden ones too. */
  collect(element: HTMLFormElement): Values {
    const values = $state.snapshot(this.#values);
    for (const date of element.querySelectorAll<HTMLInputElement>('input[type=date]')) {
      // A date begun and not finished reads as empty; it must not pass for one left out.
      if (date.validity.badInput) values[date.name] = '?';
    }
    return values;
  }
}

function controls(field: Field): [string, Raw][] {
  const own: [string, Raw][] = [[field.name, field.value]];
  if (field.control.kind !== 'options' || !field.control.planned) return own;
  const { name, value, target } = field.control.planned;
  return [...own, [name, value], ...(target ? [[target.name, target.value] as [string, Raw]] : [])];
}

/** The controls of the tasks of a plan, of a group of tasks that stands alone, and of notes. */
function blockControls(block: Block): [string, Raw][] {
  if (block.kind === 'notes') {
    return [block.new, ...block.notes.map(({ control }) => control)].map(({ name, value }) => [name, value]);
  }
  const groups = block.kind === 'plan' ? block.groups : block.kind === 'tasks' ? [block] : [];
  const tasks = groups.flatMap(({ tasks }) => tasks);
  const own = tasks.flatMap(({ tick, owner, due }) => [tick, owner, due]).filter((control) => control !== null);
  return own.map(({ name, value }) => [name, value]);
}

function same(a: Raw | undefined, b: Raw | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
