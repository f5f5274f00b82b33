const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** Whether a key was meant for something else than the page: a field of text, a list, an open dialog, the browser. */
export const isTyped = ({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey ||
  ctrlKey ||
  metaKey ||
  (target instanceof Element && target.closest(FIELDS) !== null) ||
  document.querySelector('dialog[open]') !== null;
