import href from '@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2?url';

/** What may move by this much, in pixels, is not felt as moving; browsers count shifts from three on. */
const STILL = 2.5;

/** Where everything begins whose place hangs on how wide or high the serif runs. */
const places = (): { x: number; y: number }[] =>
  [...document.querySelectorAll('h1, h2, h3, p, #sentence > *, main > *')].map((one) => {
    const { x, y } = one.getBoundingClientRect();
    return { x, y };
  });

/** Puts the face on; false where that would move something, and it is off again. */
function putOn(face: FontFace): boolean {
  const before = places();
  document.fonts.add(face);
  // What begins below the screen before and after is not seen to move.
  const moved = places().some(({ x, y }, i) => {
    const was = before[i] ?? { x, y };
    if (Math.min(y, was.y) > innerHeight) return false;
    return Math.abs(x - was.x) > STILL || Math.abs(y - was.y) > STILL;
  });
  if (moved) document.fonts.delete(face);
  return !moved;
}

/**
 * Fetches the serif of sentences and headings and puts it on as soon as that moves nothing: at once where the
 * reader's own serif runs as wide, else with the reader's first click or key, which changes the page anyway, or on paper.
 * Texts in Korean do without, so nothing is fetched for them.
 */
export async function bringSerif(): Promise<void> {
  if (document.documentElement.lang === 'ko') return;
  const face = await new FontFace('Gelasio', `url("${href}")`, { weight: '400 700' }).load();
  if (putOn(face)) return;
  const once = new AbortController();
  const { signal } = once;
  const now = (): void => {
    document.fonts.add(face);
    once.abort();
    // What is fitted to its letters hears of it; the browser itself tells of faces that load, not of such as are put on.
    document.fonts.dispatchEvent(new Event('loadingdone'));
  };
  for (const type of ['click', 'keydown'])
    document.addEventListener(type, now, { capture: true, signal });
  // On paper nothing is seen to move. Before others listen: they fit their pages to the letters.
  addEventListener('beforeprint', now, { capture: true, signal });
}
