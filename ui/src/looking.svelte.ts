import { session } from './session.svelte';
import type { DossierList } from './wire/DossierList';
import type { ListControl } from './wire/ListControl';
import type { Look } from './wire/Look';

export const ORDER = 'list.order';

/** What a person looks for in the list. One request is on its way at a time, and the newest comes next. */
export class Looking {
  /** What was typed stands as it is, whatever the answers say. */
  #text: string | null = $state(null);
  /** What was chosen and is not answered yet. */
  #chosen: Record<string, string> = $state({});
  #next: Look | null = null;
  #going = false;
  #visit: number;

  constructor(visit: number) {
    this.#visit = visit;
  }

  text({ search }: DossierList): string {
    return this.#text ?? search.value;
  }

  value(filter: ListControl): string {
    return this.#chosen[filter.name] ?? filter.value;
  }

  type(text: string, list: DossierList): void {
    this.#text = text;
    this.#ask(list);
  }

  choose(name: string, value: string, list: DossierList): void {
    this.#chosen[name] = value;
    this.#ask(list);
  }

  /** Everything again, in the order that was chosen. */
  clear(list: DossierList): void {
    this.#text = '';
    for (const { name } of list.filters) if (name !== ORDER) this.#chosen[name] = '';
    this.#ask(list);
  }

  #ask(list: DossierList): void {
    const filters = list.filters.map((filter) => [filter.name.replace('list.', ''), this.value(filter)]);
    this.#next = { text: this.text(list), filters: Object.fromEntries(filters) as Look['filters'], page: 0 };
    if (!this.#going) void this.#go();
  }

  async #go(): Promise<void> {
    this.#going = true;
    while (this.#next) {
      const look = this.#next;
      this.#next = null;
      await session.sendFrom(this.#visit, () => ({ type: 'look', look }));
    }
    this.#chosen = {};
    this.#going = false;
  }
}
