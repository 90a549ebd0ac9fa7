import { invoke } from '@tauri-apps/api/core';
import type { Failure } from './wire/Failure';
import type { Intent } from './wire/Intent';
import type { View } from './wire/View';

/** The one call that crosses the border. Rejects with a `Failure`, or a string for a bad shape. */
export function dispatch(intent: Intent): Promise<View> {
  return invoke<View>('dispatch', { intent });
}

/** The finished text of a rejection; `gone` when nobody is left on the other side to find words. */
export function message(reason: Failure | string | Error, gone: string): string {
  if (typeof reason === 'string') return reason;
  return 'message' in reason ? reason.message : gone;
}
