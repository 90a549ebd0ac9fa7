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
  search: () => focusControl('list.text'),
};

export function allCommands(view: View): Command[] {
  return view.commands.groups.flatMap(({ commands }) => commands);
}

/** Whether the window has a part in it; the others are done by what stands around it. */
export function canRun({ id, intent }: Command): boolean {
  return intent !== null || id in LOCAL;
}

/** Sends what there is to send, then does what the window does. */
export async function run({ id, intent }: Command): Promise<void> {
  if (intent && !(await session.perform(intent))) return;
  await tick();
  LOCAL[id]?.();
}
