import type { PageState } from '../../state/page-state.ts';
import type { Notice } from '../../state/url.ts';

/** What an address asks of a day that the year at hand does not have: a pause after it, a demand that nobody made. */
export function unmet(
  { at, demand }: PageState['view'],
  day: { stop: boolean; demands: number },
): Notice[] {
  const pauses = at === 'end' || (at === 'stop' && day.stop);
  return [
    ...(at === 'stop' && !day.stop ? [{ param: 'at', given: at, used: null }] : []),
    // At a pause no demand is looked at.
    ...(demand !== undefined && (pauses || Number(demand) > day.demands)
      ? [{ param: 'demand', given: demand, used: null }]
      : []),
  ];
}
