import { placeOf } from '../place.ts';

/** Where a lesson can be found, as it stands on paper; nothing of a file on a disk, whose path says who the teacher is. */
export function printedAddress(link: string): string | undefined {
  const url = new URL(link);
  return /^https?:$/.test(url.protocol) ? placeOf(url) + url.search + url.hash : undefined;
}
