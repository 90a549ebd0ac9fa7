import type { Form } from './form.svelte';
import type { Field } from './wire/Field';
import type { Sheet } from './wire/Sheet';

/** How a person looks at a sheet; the next one too. */
export const sheetLook = $state({ onlyMissing: false });

/** The fields of a stage: the id of its heading, and what that says. */
export interface Group {
  id: string;
  heading: string;
  fields: Field[];
}

/** The stages of a sheet with what is shown of them. A field with a heading begins one. */
export function shownGroups(id: string, fields: Field[], sheet: Sheet, form: Form): Group[] {
  const missing = new Set(sheet.missing);
  const groups: Group[] = [];
  for (const field of fields) {
    if (field.group !== null) groups.push({ id: `${id}-${groups.length}`, heading: field.group, fields: [] });
    // What is wrong stays in sight.
    const wanted = !sheetLook.onlyMissing || missing.has(field.name) || field.error !== null;
    if (wanted && form.shows(field)) groups.at(-1)?.fields.push(field);
  }
  return groups.filter(({ fields }) => fields.length > 0);
}
