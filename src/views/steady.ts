/**
 * An attachment that keeps an element as high as it has been at its width: a text that a choice makes shorter moves
 * nothing below it, and the next choice stands where the last one was. Another width, language or font begins anew.
 */
export function steady(element: HTMLElement): () => void {
  let laid = '';
  let height = 0;
  const anew = (): void => {
    laid = '';
    height = 0;
    element.style.minHeight = '';
  };
  const keep = (): void => {
    const now = `${String(element.offsetWidth)} ${document.documentElement.lang}`;
    if (now !== laid) {
      anew();
      laid = now;
    }
    height = Math.max(height, element.offsetHeight);
    element.style.minHeight = `${String(height)}px`;
  };
  const observer = new ResizeObserver(keep);
  observer.observe(element);
  document.fonts.addEventListener('loadingdone', anew);
  return () => {
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', anew);
    anew();
  };
}
