import type { Command } from './wire/Command';

/** The words on keys, in the languages spoken, and what the window calls them. */
const NAMES: Record<string, string> = {
  '←': 'arrowleft',
  '→': 'arrowright',
  '↑': 'arrowup',
  '↓': 'arrowdown',
  del: 'delete',
  suppr: 'delete',
  enter: 'enter',
  entrée: 'enter',
  esc: 'escape',
  échap: 'escape',
};

/** A text control writes a character for a key, and takes back its own text. */
const TEXT = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])';

const OWN_UNDO = ['undo', 'redo'];

/** The command whose keys were pressed, unless the control in focus has its own use for them. */
export function pressed(event: KeyboardEvent, commands: Command[]): Command | undefined {
  const typing = isTyping(event.target);
  return commands.find(
    ({ id, keys }) => keys !== null && combinations(keys).some((combination) => matches(event, combination, typing, id)),
  );
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT);
}

/** Whether a sign typed now would stand after others: what no text begins with is free until then. */
export function isWithinText(target: EventTarget | null): boolean {
  if (!isTyping(target)) return false;
  return !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.value !== '';
}

/** `Ctrl+Y, Ctrl+Shift+Z`: each does it. */
export function combinations(keys: string): string[] {
  return keys.split(', ');
}

/** The keys of a combination, one by one; the last of `Ctrl++` is a plus. */
export function parts(combination: string): string[] {
  return combination.split(/\+(?=.)/);
}

function matches(event: KeyboardEvent, combination: string, typing: boolean, id: string): boolean {
  const keys = parts(combination).map((key) => key.toLowerCase());
  const key = keys.pop() ?? '';
  const control = keys.includes('ctrl');
  const alt = keys.includes('alt');
  const shift = keys.includes('shift') || keys.includes('maj');
  if ((event.ctrlKey || event.metaKey) !== control || event.altKey !== alt) return false;
  // A sign may need Shift on one keyboard and not on another; a letter or a named key tells.
  if (event.shiftKey !== shift && !isSign(key)) return false;
  if (typing && (OWN_UNDO.includes(id) || (!control && !alt && !/^f\d+$/.test(key)))) return false;
  const wanted = NAMES[key] ?? key;
  return event.key.toLowerCase() === wanted || event.code === `Digit${wanted}` || event.code === `Numpad${wanted}`;
}

function isSign(key: string): boolean {
  return key.length === 1 && key.toLowerCase() === key.toUpperCase() && NAMES[key] === undefined;
}
