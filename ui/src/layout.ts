import { MediaQuery } from 'svelte/reactivity';

/** The widths at which parts of the window change their place in the document. */
export const narrow = new MediaQuery('max-width: 640px');
export const medium = new MediaQuery('max-width: 999px');
