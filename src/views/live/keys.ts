import { civilOf, dayOf, monthEnd, yearStart } from '../../engine/civil.ts';
import type { Move, Watch } from './play.ts';

/** The same date of another month of the year, or the last of that month; at the ends of the year the day itself. */
function monthBy(day: number, year: number, by: number): number {
  const first = yearStart(year);
  const { month, date } = civilOf(first + day);
  const to = month + by;
  if (to < 1 || to > 12) return day;
  return Math.min(dayOf(year, to, date), monthEnd(year, to)) - first;
}

/** What a key asks of the course; nothing for other keys. */
export function moveOfKey(key: string, watch: Watch, year: number, days: number): Move | undefined {
  switch (key) {
    case ' ':
      return { do: watch.playing ? 'pause' : 'play' };
    case 'ArrowRight':
    case 'ArrowDown':
      return { do: 'step', days: 1 };
    case 'ArrowLeft':
    case 'ArrowUp':
      return { do: 'step', days: -1 };
    case 'PageDown':
      return { do: 'go', day: monthBy(watch.day, year, 1) };
    case 'PageUp':
      return { do: 'go', day: monthBy(watch.day, year, -1) };
    case 'Home':
      return { do: 'go', day: 0 };
    case 'End':
      return { do: 'go', day: days - 1 };
    case 'Escape':
      return { do: watch.playing ? 'pause' : 'back' };
    default:
      return undefined;
  }
}

const PRESSED = 'button, a, summary, [role="button"]';
const SCROLLS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Whether a key belongs to something else than the course: to a dialog, a field, what can be pressed, or to the page, whose
 * reader scrolls with it, unless the picture has the focus.
 */
export function isTaken(event: KeyboardEvent, at: Watch['at']): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return true;
  const { key, target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog')) return true;
  if (target.closest('input, textarea, select')) return key !== 'Escape';
  if (key === ' ' && target.closest(PRESSED)) return true;
  if (target.closest('[role="slider"]')) return false;
  return SCROLLS.includes(key) || (key === ' ' && at !== 'day');
}
