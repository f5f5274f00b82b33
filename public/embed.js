// Gives the frames of The Mobilized Year in an article the height that they ask for. May be loaded
// late, more than once, and for any number of frames; leaves nothing behind in the page's globals.
(() => {
  /** The frames that are managed: whatever stands in the article at this moment. */
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html([?#]|$)/.test(src));

  addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== 'mobilized-year:height') return;
    const { height } = data;
    if (!Number.isInteger(height) || height < 50 || height > 20000) return;
    // A message counts only from the inside of a frame that is managed, for that frame alone.
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });

  // Frames that were ready before this script say their height once more.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: 'mobilized-year:ask' }, '*');
})();
