/** Fills the screen; where a browser cannot, as on some phones, the page stays as it is. */
export function fillScreen(
  root: Partial<Pick<Element, 'requestFullscreen'>> = document.documentElement,
): void {
  try {
    void root.requestFullscreen?.().catch(() => undefined);
  } catch {
    // What is shown does not hang on the full screen; older browsers give no promise.
  }
}
