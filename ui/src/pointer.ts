/**
 * How long a page keeps still for a button that is held down, in milliseconds. A list of the
 * system's own never tells of its release.
 */
const LONGEST_MS = 1000;

let released: Promise<void> = Promise.resolve();
let release = () => {};

function press({ button }: PointerEvent) {
  if (button !== 0) return;
  released = new Promise((done) => (release = done));
  setTimeout(release, LONGEST_MS);
}

/** Once the click that follows was heard. */
function letGo() {
  setTimeout(release);
}

window.addEventListener('pointerdown', press, { capture: true });
window.addEventListener('pointerup', letGo, { capture: true });
window.addEventListener('pointercancel', letGo, { capture: true });

/**
 * Resolves when no click is under way: one that is begun would miss what it was for on a page that
 * moves.
 */
export function still(): Promise<void> {
  return released;
}
