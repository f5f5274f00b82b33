/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').Page} Page */

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Loads a page some times with empty caches.
 * @param {Browser} browser @param {string} address @param {number} times
 */
export async function loads(browser, address, times) {
  const found = [];
  for (let i = 0; i < times; i++) {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const kept = Object.assign(window, { tasks: [], shift: 0 });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          /** @type {number[][]} */ (kept.tasks).push([startTime, duration]);
      }).observe({ type: 'longtask', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          kept.shift += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1500);
    found.push(
      await page.evaluate(() => {
        const kept = /** @type {Window & { tasks: number[][], shift: number }} */ (
          /** @type {unknown} */ (window)
        );
        const mark = performance.getEntriesByName('first-picture', 'mark')[0]?.startTime;
        const [page] = /** @type {PerformanceNavigationTiming[]} */ (
          performance.getEntriesByType('navigation')
        );
        const parts = /** @type {PerformanceResourceTiming[]} */ (
          performance.getEntriesByType('resource')
        ).filter(({ startTime }) => startTime <= (mark ?? Infinity));
        const size = (/** @type {PerformanceResourceTiming} */ one) => one.encodedBodySize;
        const loaded = page?.loadEventEnd ?? 0;
        return {
          bytes: (page ? size(page) : 0) + parts.reduce((sum, one) => sum + size(one), 0),
          longest: Math.max(
            0,
            ...kept.tasks
              .filter(([start = 0]) => start >= Math.max(loaded, mark ?? 0))
              .map(([, long = 0]) => long),
          ),
          tasks: kept.tasks,
          loaded,
          mark,
          shift: kept.shift,
        };
      }),
    );
    await context.close();
  }
  if (process.env['PERF_VERBOSE']) console.log(JSON.stringify(found));
  return {
    bytes: median(found.map(({ bytes }) => bytes)),
    longest: median(found.map(({ longest }) => longest)),
    shift: median(found.map(({ shift }) => shift)),
  };
}

/** Controls of the sentence and of "change something", and the key that changes each. */
const CONTROLS = [
  { control: 'the year', label: 'Year', key: 'ArrowUp' },
  { control: 'the position', label: 'Social position', key: 'ArrowDown' },
  { control: 'the response', label: 'Response to demands', key: 'ArrowDown' },
  { control: 'what is counted', label: 'What is counted', key: 'ArrowDown' },
  { control: 'an attribute', label: 'Means', key: 'ArrowDown' },
];

/** What waits for idle moments is done before the next change, as between a reader's two; milliseconds. */
const PAUSE = 900;
/** A change that leaves the picture as it is has shown all it changes by then; milliseconds at full speed. */
const SOON = 120;

/**
 * Changes each control twenty times by keyboard. `work`: milliseconds of the main thread that script, style and layout
 * cost from the key until the control, the sentence and the picture show the change, counted as the thread's own time,
 * so that what else runs on the machine is left out. `later`: the longest task after that, for what stands below.
 * `paint`: milliseconds from the key to the next paint, as the browser reports them of a reader's interaction (to 8 ms).
 * @param {Browser} browser @param {string} address @param {number} slower
 */
export async function changes(browser, address, slower) {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    const kept = Object.assign(window, { waits: [], long: [] });
    const keep = (/** @type {string} */ type, /** @type {number[]} */ into, options = {}) => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) into.push(duration);
      }).observe(/** @type {PerformanceObserverInit} */ ({ type, ...options }));
    };
    keep('event', kept.waits, { durationThreshold: 16 });
    keep('longtask', kept.long);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Change something' }).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ wanted) =>
      metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
  };
  const out = [];
  for (const { control, label, key: first } of CONTROLS) {
    let key = first;
    const select = page.getByRole('combobox', { name: label, exact: true });
    await select.focus();
    const found = [];
    for (let i = 0; i < 20; i++) {
      await page.waitForTimeout(PAUSE);
      const was = await select.inputValue();
      const drawn = await page.evaluateHandle((soon) => {
        const kept = /** @type {Window & { waits: number[], long: number[] }} */ (
          /** @type {unknown} */ (window)
        );
        kept.waits.length = 0;
        kept.long.length = 0;
        const picture = document.querySelector('.year .picture');
        // An object, since a promise would be waited for here.
        return {
          done: new Promise((done) => {
            const timer = setTimeout(done, soon);
            new MutationObserver((_, observer) => {
              observer.disconnect();
              clearTimeout(timer);
              requestAnimationFrame(() => setTimeout(done, 0));
            }).observe(/** @type {Element} */ (picture), { subtree: true, attributes: true });
          }),
        };
      }, SOON * slower);
      const before = await spent();
      const [at, last] = await select.evaluate((list) => {
        const { options, selectedIndex } = /** @type {HTMLSelectElement} */ (list);
        const choices = [...options].filter(({ value, disabled }) => value !== '' && !disabled);
        return [choices.findIndex(({ index }) => index === selectedIndex), choices.length - 1];
      });
      // On and on to the end of the list, and then back: no choice is asked for twice in a row.
      if (at === 0 || at === last) key = at === 0 ? 'ArrowDown' : 'ArrowUp';
      await page.keyboard.press(key);
      await drawn.evaluate(({ done }) => done);
      const work = (await spent()) - before;
      await page.waitForTimeout(PAUSE);
      if ((await select.inputValue()) === was) throw new Error(`${label}: ${key} changed nothing`);
      const { waits, long } = await page.evaluate(() => {
        const { waits, long } = /** @type {Window & { waits: number[], long: number[] }} */ (
          /** @type {unknown} */ (window)
        );
        return { waits, long };
      });
      const most = (/** @type {number[]} */ all) => Math.max(0, ...all);
      found.push({ work, paint: most(waits), later: most(long), all: (await spent()) - before });
    }
    if (process.env['PERF_VERBOSE'])
      console.log(
        control,
        found
          .map(({ work, paint, all }) => `${work.toFixed(1)}/${paint.toFixed(0)}/${all.toFixed(1)}`)
          .join(' '),
      );
    out.push({
      control,
      work: median(found.map(({ work }) => work)),
      paint: median(found.map(({ paint }) => paint)),
      later: median(found.map(({ later }) => later)),
    });
  }
  await page.context().close();
  return out;
}

/**
 * A page opened over a slow line on a slow phone: milliseconds until what was asked for stands, median.
 * @param {Browser} browser @param {string} address @param {readonly string[]} marks names of performance marks
 * @param {number} times
 */
export async function slowly(browser, address, marks, times) {
  const found = [];
  for (let i = 0; i < times; i++) {
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width: 375, height: 700 },
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address);
    found.push(
      await page.evaluate(async (marks) => {
        const at = (/** @type {string} */ name) =>
          performance.getEntriesByName(name, 'mark')[0]?.startTime;
        while (marks.some((name) => at(name) === undefined))
          await new Promise((done) => setTimeout(done, 50));
        return marks.map((name) => at(name) ?? Infinity);
      }, marks),
    );
    await context.close();
  }
  if (process.env['PERF_VERBOSE']) console.log(JSON.stringify(found));
  return marks.map((_, i) => median(found.map((one) => one[i] ?? Infinity)));
}

/**
 * The picture of the year drawn anew, as often as 365 plain cells get a new text and colour: the ratio of what
 * both cost the main thread.
 * @param {Browser} browser @param {string} address
 */
export async function repaint(browser, address) {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 1000 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  await page.evaluate(() => {
    const cells = document.createElement('div');
    cells.id = 'cells';
    cells.style.cssText = 'display:grid;grid-template-columns:repeat(31,1fr);font:12px sans-serif';
    for (let i = 0; i < 365; i++) cells.append(document.createElement('span'));
    document.querySelector('main')?.prepend(cells);
    document.querySelector('figure')?.scrollIntoView({ block: 'center' });
  });
  const frames = 30;
  const run = async (/** @type {'year' | 'cells'} */ what) => {
    const before = await busy();
    await page.evaluate(
      async ({ what, frames }) => {
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        const year = /** @type {HTMLElement} */ (document.querySelector('.year'));
        const cells = /** @type {NodeListOf<HTMLElement>} */ (
          document.querySelectorAll('#cells span')
        );
        for (let i = 0; i < frames; i++) {
          if (what === 'year') year.style.width = i % 2 ? '' : 'calc(100% - 1px)';
          else
            cells.forEach((cell, day) => {
              cell.textContent = String((day * 7 + i) % 24);
              cell.style.backgroundColor = `hsl(${(day + i * 40) % 360} 50% 80%)`;
            });
          await frame();
          await frame();
        }
      },
      { what, frames },
    );
    return ((await busy()) - before) / frames;
  };
  await run('year');
  await run('cells');
  const ratios = [];
  for (let i = 0; i < 5; i++) {
    await page.evaluate(() =>
      document.querySelector('figure')?.scrollIntoView({ block: 'center' }),
    );
    const year = await run('year');
    await page.evaluate(() => scrollTo(0, 0));
    const cells = await run('cells');
    if (process.env['PERF_VERBOSE'])
      console.log(`year ${year * 1000} ms, cells ${cells * 1000} ms`);
    ratios.push(year / cells);
  }
  await page.context().close();
  return median(ratios);
}
