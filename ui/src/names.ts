import type { Field } from './wire/Field';

/** The ids by which the parts of a field point at each other. */
export const controlId = (name: string) => `control-${name}`;
export const labelId = (name: string) => `label-${name}`;
export const hintId = (name: string) => `hint-${name}`;
export const errorId = (name: string) => `error-${name}`;
export const warningId = (name: string) => `warning-${name}`;
export const unitId = (name: string) => `unit-${name}`;

/** For `aria-describedby`: all that is said about a field besides its label. */
export function describedBy(field: Field): string | undefined {
  const ids = [
    field.hint !== null && hintId(field.name),
    field.error !== null && errorId(field.name),
    field.warning !== null && warningId(field.name),
    field.control.kind === 'line' && field.control.unit !== null && unitId(field.name),
  ].filter((id) => id !== false);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Puts focus on the control of a fact, which it returns: the chosen option of a group, else the first. */
export function focusControl(name: string): HTMLInputElement | undefined {
  const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
  const shown = controls.filter((control) => control.checkVisibility());
  const control = shown.find(({ checked }) => checked) ?? shown[0];
  control?.focus();
  return control;
}

/** Where focus goes when the control that had it is no more: there, else to the heading of the page. */
export function catchFocus(place?: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  (place ?? document.querySelector('h1'))?.focus();
}
