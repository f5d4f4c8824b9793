import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {browserEnvironment} from '../../tools/browsers/fonts.js';
import {readFoundBrowsers} from '../../tools/browsers/found.js';
import {htmlOf} from './pages.js';

/** A slow phone line: round trip in milliseconds, bytes a second. */
const slowLine = {offline: false, latency: 562, downloadThroughput: 180e3, uploadThroughput: 84e3};
/** How much slower than this machine the processor of that phone is. */
const slowdown = 4;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Chromium beside a server for pages of the bench. Each measurement opens a page in a context of its
 * own, so that nothing is cached.
 *
 * @param {Record<string, {set: string, script?: string, css?: string}>} pages
 */
export async function openLab(pages) {
  const {chromium} = readFoundBrowsers();
  const packed = new Map();
  const pack = (text) => {
    if (!packed.has(text)) packed.set(text, brotliCompressSync(text));
    return packed.get(text);
  };
  const server = createServer(({url}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://bench');
    const [, name, file] = pathname.split('/').map(decodeURIComponent);
    const page = pages[name];
    const isScript = file === 'script.js';
    const body = isScript ? page.script : htmlOf(page, Number(searchParams.get('sets') ?? 1));
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br'});
    response.end(pack(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    headless: chromium.headless,
    env: browserEnvironment(chromium),
    args: ['--no-sandbox'],
    protocolTimeout: 600_000,
  });

  /** Opens a page, and uses it. */
  async function on(name, sets, use, {isSlow = false} = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const session = await page.createCDPSession();
    try {
      await page.setViewport({width: 375, height: 812});
      await session.send('Performance.enable', {timeDomain: 'threadTicks'});
      if (isSlow) {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', slowLine);
        await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
        await page.evaluateOnNewDocument(watch);
      }
      await page.goto(`${address}/${encodeURIComponent(name)}/?sets=${sets}`, {timeout: 300_000});
      return await use(page, session, await quiet(session));
    } finally {
      await context.close();
    }
  }

  return {
    on,
    /** Bytes of a page with one set, as they travel. */
    bytes: (name) => {
      const {script} = pages[name];
      return pack(htmlOf(pages[name], 1)).length + (script ? pack(script).length : 0);
    },
    /** Time of the processor until so many sets are there and nothing is left to do, in milliseconds. */
    ticks: (name, sets) => on(name, sets, (page, session, ticks) => ticks),
    /** What the scripts of the page hold in memory, in megabytes. */
    heap: (name, sets) =>
      on(name, sets, async (page, session) => {
        for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
        return (await metricsOf(session)).JSHeapUsedSize / 1e6;
      }),
    /** On the slow phone: when the largest text is painted, and how far what is there shifts. */
    load: (name) => on(name, 1, (page) => page.evaluate(() => window.seen), {isSlow: true}),
    /** Time of the processor for what is done on the page until nothing is left to do. */
    act: (name, act) =>
      on(name, 1, async (page, session, before) => {
        await page.evaluate(act);
        return (await quiet(session)) - before;
      }),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the page. */
function watch() {
  window.seen = {painted: 0, shift: 0};
  const on = (type, hear) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({startTime}) => (window.seen.painted = startTime));
  on('layout-shift', ({value}) => (window.seen.shift += value));
}

async function metricsOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Waits until the page has nothing to do any more, and gives the time it has worked, in milliseconds. */
async function quiet(session) {
  let last = -1;
  let still = 0;
  for (;;) {
    const now = (await metricsOf(session)).TaskDuration * 1000;
    still = now - last < 1.5 ? still + 1 : 0;
    if (still === 4) return now;
    last = now;
    await pause(120);
  }
}
