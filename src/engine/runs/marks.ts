/** What a date may hold, numbered from one: that it is lived away, its kind, its hours. */
export const AWAY = 1;
export const KIND = 2;
export const HOURS = 16;

/** A number of 32 bits that is unlike those of its neighbours, by two odd factors; zero for zero alone. */
function mixed(value: number, first: number, second: number): number {
  let mix = Math.imul(value ^ (value >>> 16), first);
  mix = Math.imul(mix ^ (mix >>> 13), second);
  return (mix ^ (mix >>> 16)) | 0;
}

/** The two marks of a thing: dates are told apart by the sums of what they hold, in both. */
export const oneMark = (thing: number): number => mixed(thing, 0x85ebca6b, 0xc2b2ae35);
export const otherMark = (thing: number): number => mixed(thing, 0x7feb352d, 0x846ca68b);
