/** What is kept: the version of the whole, and its files relative to the folder of the site. */
interface Kept {
  version: string;
  files: string[];
}

/** The parts of a service worker's own scope that are used here. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Lasting) => void) => void) &
    ((type: 'fetch', listener: (event: Asked) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent<unknown>) => void) => void);
}
const worker = self as unknown as Scope;

/** The build puts the list in the place of this word. */
const kept = JSON.parse('__KEPT__') as Kept;
const { scope } = worker.registration;
/** Several folders of one host may keep their own. */
const PREFIX = `mobilized-year ${scope} `;
const NAME = PREFIX + kept.version;
const urls = new Set(kept.files.map((file) => new URL(file, scope).href));

/** A file whose name holds its hash never changes: what an earlier version kept is taken over. */
async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(
    [...urls].map(async (url) => {
      const old = /\/assets\//.test(url) ? await caches.match(url) : undefined;
      if (old) await cache.put(url, old);
      else await cache.add(new Request(url, { cache: 'reload' }));
    }),
  );
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX) && name !== NAME)
      .map((name) => caches.delete(name)),
  );
}

/** The address under which something is kept: a page whatever its query, a folder as its first page. */
function keptAs(asked: string): string | undefined {
  const url = new URL(asked);
  url.search = '';
  url.hash = '';
  if (url.href === scope) url.pathname += 'index.html';
  return urls.has(url.href) ? url.href : undefined;
}

async function answer(request: Request, url: string): Promise<Response> {
  const found = await (await caches.open(NAME)).match(url);
  return found ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});
worker.addEventListener('fetch', (event) => {
  const url = event.request.method === 'GET' ? keptAs(event.request.url) : undefined;
  if (url !== undefined) event.respondWith(answer(event.request, url));
});
// A newer version waits until the reader asks for it: no page changes under anybody's hands.
worker.addEventListener('message', ({ data }) => {
  if (data === 'load') void worker.skipWaiting();
});
