/** How long a page keeps still for a button that is held down, in milliseconds: a list of the system's own never tells of its release. */
const LONGEST_MS = 1000;

let released: Promise<void> = Promise.resolve();

function press({ button }: PointerEvent) {
  if (button !== 0) return;
  released = new Promise((release) => {
    // Once the click that follows was heard.
    const soon = () => setTimeout(release);
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, soon, { capture: true, once: true });
    setTimeout(release, LONGEST_MS);
  });
}

window.addEventListener('pointerdown', press, { capture: true });

/** Resolves when no click is under way: one that is begun would miss what it was for on a page that moves. */
export function still(): Promise<void> {
  return released;
}
