import { NARROW, type Frame } from '../year/layout.ts';

/** Height of one year where days run across; pixels. */
const HEIGHT = 196;
/** A day's height where days run down. */
const ROW = 2.5;
/** Breadth of the seam. */
export const SEAM = 30;
/** Room for hours and months at the left, for activities at the right. */
const LEFT = 34;
const RIGHT = 104;

/** Two years of one axis: above each other, or on narrow screens beside each other; their days stand in line. */
export function framesOf(
  width: number,
  days: number,
  ratio = 1,
): { first: Frame; second: Frame; across: boolean } {
  if (width >= NARROW - 2 * 16) {
    const frame: Frame = {
      direction: 'across',
      days,
      width,
      height: HEIGHT,
      left: LEFT,
      top: 0,
      right: width - RIGHT,
      bottom: HEIGHT,
      ratio,
    };
    return { first: frame, second: frame, across: true };
  }
  const each = Math.floor((width - LEFT - SEAM) / 2);
  const height = days * ROW + 1;
  const down = (left: number): Frame => ({
    direction: 'down',
    days,
    width: left + each,
    height,
    left,
    top: 0,
    right: left + each,
    bottom: height - 1,
    ratio,
  });
  return { first: down(LEFT), second: down(0), across: false };
}
