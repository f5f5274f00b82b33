import './style.css';

const say = (lang: string, words: string): HTMLElement => {
  const line = document.createElement('p');
  line.lang = lang;
  line.textContent = words;
  return line;
};

/** The serif, and keeping the site, wait until the picture stands; a page does without where they do not come. */
function restLater(): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      void import('./serif.ts').then(({ bringSerif }) => bringSerif()).catch(() => undefined);
      void import('./kept/kept.ts')
        .then(({ keep }) => {
          keep();
        })
        .catch(() => undefined);
    }, 0);
  });
}

/** Puts a page into its place. One that cannot be built says so; the reader never looks at nothing. */
export function open(boot: (target: HTMLElement) => Promise<void>): void {
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no element with the id "app".');
  boot(target)
    .then(restLater)
    .catch((error: unknown) => {
      console.error(error);
      target.replaceChildren(
        say(
          'en',
          'A part of this page could not be loaded. Please try again later; nothing was lost.',
        ),
        say('ko', '이 페이지의 일부를 불러오지 못했습니다. 잠시 뒤에 다시 열어 주세요.'),
      );
      target.className = 'failed';
      target.setAttribute('role', 'alert');
    });
}
