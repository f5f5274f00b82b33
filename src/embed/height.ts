import { asksHeight, heightMessages } from './messages.ts';

/**
 * Tells the host page how tall one box of the frame is: whole pixels, only when that has changed or when asked.
 * The message holds a number and a name, so it may go to any page that frames this one.
 */
export function reportHeight(box: Element, id: string): void {
  if (window.parent === window) return;
  const pymId = new URLSearchParams(location.search).get('childId')?.slice(0, 100) ?? '';
  let told = 0;
  const tell = (): void => {
    for (const message of heightMessages(told, id, pymId)) window.parent.postMessage(message, '*');
  };
  const measure = (): void => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    tell();
  };
  new ResizeObserver(measure).observe(box);
  measure();
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && asksHeight(data) && told > 0) tell();
  });
}
