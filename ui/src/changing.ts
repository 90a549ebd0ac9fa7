/** The change link that was followed last: who has changed an answer goes on from that line. */
interface Followed {
  /** The page it stands on. */
  screen: string;
  fact: string;
  /** Which of that page's links to the answer it is. */
  place: number;
}

let followed: Followed | null = null;

function links(fact: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-action=change][data-fact="${CSS.escape(fact)}"]`)];
}

export function follow(screen: string, fact: string, link: HTMLElement): void {
  followed = { screen, fact, place: links(fact).indexOf(link) };
}

/** One goes elsewhere instead. */
export function leave(): void {
  followed = null;
}

/** The link that led away from this page, once one is back; where it is no more, the one most like it. */
export function comeBack(screen: string): HTMLElement | undefined {
  if (followed?.screen !== screen) return undefined;
  const { fact, place } = followed;
  followed = null;
  const shown = links(fact).filter((link) => link.checkVisibility());
  return shown.find((link) => links(fact).indexOf(link) === place) ?? shown[0];
}
