import type { Lang } from '../../i18n/lang.ts';
import { TEXT } from './text.ts';

/** What a correction is about. */
export interface About {
  version: string;
  /** what the reader calls it */
  name: string;
  /** what the files call it, with where it stands if that is one place */
  id: string;
  place?: string;
  /** what stands there now */
  stands: string;
}

/** A text ready to be filled in and sent. */
export function correction({ version, name, id, place, stands }: About, lang: Lang): string {
  const { form } = TEXT[lang];
  const where = place === undefined ? id : `${id}, ${place}`;
  return [
    form.head(version),
    `${form.what}: ${name} (${where})`,
    `${form.stands}: ${stands}`,
    `${form.right}: `,
    `${form.where}: `,
    `${form.source}: `,
    `${form.passage}: `,
  ].join('\n');
}
