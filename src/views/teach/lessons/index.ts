import type { Lang } from '../../../i18n/lang.ts';
import { checkLesson, describeRefusal } from '../lesson/check.ts';
import type { Base } from '../lesson/link.ts';

/** The lesson that comes with the site, in one language. */
export async function ownLesson(lang: Lang): Promise<Base> {
  const { default: given } = await (lang === 'ko'
    ? import('./who-can-buy-time.ko.json')
    : import('./who-can-buy-time.en.json'));
  const read = checkLesson(given);
  if (!read.ok) throw new Error(describeRefusal(read.refusal, 'en'));
  return { id: 'who-can-buy-time', lesson: read.lesson };
}
