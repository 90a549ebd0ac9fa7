/** The list that lies over the window, if one does. */
class Overlay {
  open: 'palette' | 'shortcuts' | null = $state(null);

  /** The same keys open a list and close it. */
  toggle(which: 'palette' | 'shortcuts'): void {
    this.open = this.open === which ? null : which;
  }

  close(): void {
    this.open = null;
  }
}

export const overlay = new Overlay();
