import { tick } from 'svelte';

/** Which clause the source panel shows, and the link that opened it. */
class Sources {
  open: string | null = $state(null);
  #link: HTMLElement | null = null;

  async show(id: string, link: HTMLElement): Promise<void> {
    const before = link.getBoundingClientRect().top;
    this.open = id;
    this.#link = link;
    await tick();
    // The panel may narrow the page; what was being read stays where it was.
    const moved = () => link.getBoundingClientRect().top - before;
    link.closest('[data-pane]')?.scrollBy(0, moved());
    window.scrollBy(0, moved());
  }

  close(): void {
    this.open = null;
    this.#link?.focus();
    this.#link = null;
  }

  /** The page has gone, and the link with it. */
  leave(): void {
    this.open = null;
    this.#link = null;
  }
}

export const sources = new Sources();
