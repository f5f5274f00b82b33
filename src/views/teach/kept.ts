/** Where scenes that are kept while looking around wait for the lesson: in this browser alone, where it allows that. */
const SCENES = 'mobilized-year.scenes';
const DRAFT = 'mobilized-year.draft';
const MOST = 40;

type Box = 'localStorage' | 'sessionStorage';

const read = (box: Box, key: string): string | null => {
  try {
    return window[box].getItem(key);
  } catch {
    return null;
  }
};
const write = (box: Box, key: string, text: string | null): boolean => {
  try {
    if (text === null) window[box].removeItem(key);
    else window[box].setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** The addresses kept, the oldest first. */
export function keptScenes(): string[] {
  try {
    const found: unknown = JSON.parse(read('localStorage', SCENES) ?? '[]');
    return Array.isArray(found)
      ? (found as unknown[])
          .filter((one): one is string => typeof one === 'string' && one.length <= 1000)
          .slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Keeps an address; how many there are then, or null where the browser keeps nothing. */
export function keepScene(address: string): number | null {
  const all = [...keptScenes().filter((one) => one !== address), address].slice(-MOST);
  return write('localStorage', SCENES, JSON.stringify(all)) ? all.length : null;
}

export const forgetScenes = (): boolean => write('localStorage', SCENES, null);

/** The changed lesson of this window (see lesson/link.ts), so that looking around elsewhere loses nothing; empty: none. */
export const draft = (): string => read('sessionStorage', DRAFT) ?? '';
export const keepDraft = (lesson: string): boolean =>
  write('sessionStorage', DRAFT, lesson === '' ? null : lesson);
