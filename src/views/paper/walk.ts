import type { Attachment } from 'svelte/attachments';

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * Makes the links of dates within an element one stop of the keyboard: arrows go by day and week, Page Up and Page Down
 * by month, Home and End to the ends of the year.
 */
export const walkDates: Attachment<HTMLElement> = (root) => {
  const links = (): HTMLAnchorElement[] => [
    ...root.querySelectorAll<HTMLAnchorElement>('a[data-date]'),
  ];
  const stopAt = (chosen: HTMLAnchorElement | undefined): void => {
    for (const link of links()) link.tabIndex = link === chosen ? 0 : -1;
  };
  const walk = (event: KeyboardEvent): void => {
    const all = links();
    const at = all.findIndex((link) => link === event.target);
    if (at < 0) return;
    const month = (all[at]?.dataset['date'] ?? '').slice(0, 7);
    const inMonth = (link: HTMLAnchorElement): boolean =>
      link.dataset['date']?.startsWith(month) ?? false;
    const to =
      event.key in DAYS
        ? at + (DAYS[event.key] ?? 0)
        : event.key === 'PageDown'
          ? all.findLastIndex(inMonth) + 1
          : event.key === 'PageUp'
            ? all.findIndex(
                (link) =>
                  link.dataset['date']?.slice(0, 7) ===
                  all[all.findIndex(inMonth) - 1]?.dataset['date']?.slice(0, 7),
              )
            : event.key === 'Home'
              ? 0
              : event.key === 'End'
                ? all.length - 1
                : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const next = all[to];
    if (!next) return;
    stopAt(next);
    next.focus();
  };
  stopAt(links()[0]);
  root.addEventListener('keydown', walk);
  const watch = new MutationObserver(() => {
    if (!links().some(({ tabIndex }) => tabIndex === 0)) stopAt(links()[0]);
  });
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('keydown', walk);
    watch.disconnect();
  };
};
