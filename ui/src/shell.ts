import { allCommands, canRun, run } from './commands';
import { session } from './session.svelte';
import type { Failure } from './wire/Failure';
import type { Intent } from './wire/Intent';

/** Hears what happens outside the page: the native menu, files let go over the window, a second start. */
export function hearShell(dropping: (over: boolean) => void): () => void {
  const heard: Record<string, (detail: unknown) => void> = {
    command: (detail) => {
      const command = session.view && allCommands(session.view).find(({ id }) => id === detail);
      if (command && canRun(command)) void run(command);
    },
    intent: (detail) => void session.perform(detail as Intent),
    failure: (detail) => session.fail(detail as Failure),
    'drop-over': (detail) => dropping(detail === true),
  };
  const hear = (event: Event) => {
    if (event instanceof CustomEvent) heard[event.type]?.(event.detail);
  };
  for (const name of Object.keys(heard)) window.addEventListener(name, hear);
  return () => {
    for (const name of Object.keys(heard)) window.removeEventListener(name, hear);
  };
}
