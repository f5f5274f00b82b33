import type { Lang, Said } from '../../i18n/lang.ts';
import './kept.css';

const TEXT: Said<{ newer: string; load: string; later: string }> = {
  en: { newer: 'A newer version is here.', load: 'Load it', later: 'Later' },
  ko: { newer: '새 판이 나왔습니다.', load: '불러오기', later: '나중에' },
};

/** Says that a newer version is there; it comes when the reader asks for it. */
function tell(waiting: ServiceWorker): void {
  if (document.querySelector('.newer')) return;
  const text = TEXT[(document.documentElement.lang === 'ko' ? 'ko' : 'en') satisfies Lang];
  const notice = document.createElement('aside');
  notice.className = 'newer';
  notice.setAttribute('role', 'status');
  const button = (words: string, press: () => void): HTMLButtonElement => {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'plain';
    one.textContent = words;
    one.addEventListener('click', press);
    return one;
  };
  const said = document.createElement('span');
  said.textContent = text.newer;
  notice.append(
    said,
    button(text.load, () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        location.reload();
      });
      waiting.postMessage('load');
    }),
    button(text.later, () => {
      notice.remove();
    }),
  );
  document.body.append(notice);
}

/** How long after the page is there the rest of the site is fetched, so that nothing of the reader's own waits; milliseconds. */
const PATIENCE = 4000;

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js', {
    scope: './',
    updateViaCache: 'none',
  });
  const look = (): void => {
    const { installing, waiting } = registration;
    // The first version is nothing new.
    if (waiting && navigator.serviceWorker.controller) tell(waiting);
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) tell(installing);
    });
  };
  look();
  registration.addEventListener('updatefound', look);
}

/** Keeps the site in the reader's browser, where that is possible: it opens again without a network. */
export function keep(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !isSecureContext) return;
  setTimeout(() => {
    // Refused, or without a worker beside it: the page does without.
    register().catch(() => undefined);
  }, PATIENCE);
}
