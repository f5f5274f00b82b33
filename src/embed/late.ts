import { files } from 'virtual:embed/late';
import type { Lang } from '../i18n/lang.ts';
import type { Evidence, Names } from '../rulebook/evidence.ts';

declare global {
  /** Where the files that come late leave what they hold. */
  var mobilizedYearLate: Record<string, unknown> | undefined;
}

/** Whether the file has come: names only as many kinds as are asked for. */
const arrived = (name: string): unknown => globalThis.mobilizedYearLate?.[name];

/**
 * Loads a file by a plain script element: a frame that an article sandboxes has no origin, and may neither fetch nor
 * import unless the host of these files allows it by a header.
 */
function load(name: string, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => {
      resolve(arrived(name));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${file} did not load.`));
    };
    script.src = file;
    document.head.append(script);
  });
}

const waiting = new Map<string, Promise<unknown>>();

async function late(name: string): Promise<unknown> {
  const before = waiting.get(name);
  if (before) return before;
  const file = files[name];
  if (!file) throw new Error(`There is no late file ${name}.`);
  const coming = load(name, file);
  waiting.set(name, coming);
  // What failed may be tried again.
  coming.catch(() => waiting.delete(name));
  return coming;
}

/** All names of the rulebook. @throws where they do not load */
export const lateNames = async (lang: Lang): Promise<Names> =>
  (await late(`names-${lang}`)) as Names;

/** The claims, sources and reasons behind the figures. @throws where they do not load */
export const lateEvidence = async (lang: Lang): Promise<Evidence> =>
  (await late(`evidence-${lang}`)) as Evidence;
