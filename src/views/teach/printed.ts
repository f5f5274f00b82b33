import { placeOf } from '../place.ts';

/** Nobody types more. */
const LONGEST = 200;

/**
 * Where a lesson can be found, as it stands on paper; nothing of a file on a disk, whose path says who the teacher is,
 * nor of a lesson so changed that its address is too long to be typed.
 */
export function printedAddress(link: string): string | undefined {
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const printed = placeOf(url) + url.search + url.hash;
  return printed.length > LONGEST ? undefined : printed;
}
