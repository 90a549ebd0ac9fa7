import { session } from './session.svelte';
import type { DossierList } from './wire/DossierList';

/** The dossiers that are ticked, those of other pages of the list too. */
class Ticked {
  #ids: Set<string> = $state.raw(new Set());
  /** How many changes are on their way: until they are back, what is ticked here counts. */
  #pending = $state(0);

  /** Takes from a view which are ticked. */
  adopt({ selection }: DossierList): void {
    if (this.#pending === 0) this.#ids = new Set(selection.ids);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Ticks one and no other. */
  only(id: string): Promise<void> {
    return this.#set(new Set([id]));
  }

  tick(changed: string[], on: boolean): Promise<void> {
    const ids = new Set(this.#ids);
    for (const id of changed) {
      if (on) ids.add(id);
      else ids.delete(id);
    }
    return this.#set(ids);
  }

  async #set(ids: Set<string>): Promise<void> {
    this.#ids = ids;
    this.#pending += 1;
    await session.send({ type: 'select', ids: [...ids] });
    this.#pending -= 1;
  }
}

export const ticked = new Ticked();
