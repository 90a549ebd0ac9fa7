import { tick } from 'svelte';
import { focusControl } from './names';
import { overlay } from './overlay.svelte';
import { session } from './session.svelte';
import type { Command } from './wire/Command';
import type { View } from './wire/View';

/** What the window does alone. */
const LOCAL: Record<string, () => void> = {
  palette: () => overlay.toggle('palette'),
  shortcuts: () => overlay.toggle('shortcuts'),
  // Other words take the place of those that were looked for.
  search: () => focusControl('list.text')?.select(),
};

export function allCommands(view: View): Command[] {
  return view.commands.groups.flatMap(({ commands }) => commands);
}

/** Whether the window has a part in it; the others are done by what stands around it. */
export function canRun({ id, intent }: Command): boolean {
  return intent !== null || id in LOCAL;
}

/** The button that saves the page, where something is typed on it that is not saved. */
async function saving(): Promise<HTMLElement | null> {
  // What was typed last is a draft once it was sent.
  if (session.view) await session.sendFrom(session.view.visit, () => null);
  const page = session.view?.page;
  const waits = page?.kind === 'step' && page.sheet !== null && page.preview === null && page.draft !== null;
  return waits ? document.querySelector<HTMLElement>('[data-action=continue]') : null;
}

/** Sends what there is to send, then does what the window does. */
export async function run({ id, intent }: Command): Promise<void> {
  const button = id === 'save' ? await saving() : null;
  if (button) {
    button.click();
    return;
  }
  if (intent && !(await session.perform(intent))) return;
  await tick();
  LOCAL[id]?.();
}
