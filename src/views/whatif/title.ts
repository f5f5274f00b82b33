/** Keeps a mark before the title of the page, by which browsers name what is saved or printed; returns what ends it. */
export function markTitle(mark: string): () => void {
  const put = (): void => {
    if (!document.title.startsWith(mark)) document.title = mark + document.title;
  };
  put();
  // Pages set their titles anew as they change.
  const watch = new MutationObserver(put);
  watch.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => {
    watch.disconnect();
    if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
  };
}
