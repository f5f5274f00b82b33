import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is as narrow as a phone: the same width as in the styles. */
export const narrow = new MediaQuery('width < 700px', false);
