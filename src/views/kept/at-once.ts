/** Whether a worker has fetched all that it keeps; resolves to false where it gives up. */
const isDone = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((done) => {
    const look = (): void => {
      if (['installed', 'activating', 'activated'].includes(worker.state)) done(true);
      else if (worker.state === 'redundant') done(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * Keeps the site in the reader's browser now, not a moment later as kept.ts does. Resolves once another window of it
 * opens without a network: true; or as soon as it is known that this browser keeps nothing: false.
 */
export async function keepNow(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !isSecureContext) return false;
  try {
    const { active, waiting, installing } = await navigator.serviceWorker.register('./sw.js', {
      scope: './',
      updateViaCache: 'none',
    });
    if (active ?? waiting) return true;
    return installing ? await isDone(installing) : false;
  } catch {
    return false;
  }
}
