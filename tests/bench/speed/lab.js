import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {browserEnvironment} from '../../tools/browsers/fonts.js';
import {readFoundBrowsers} from '../../tools/browsers/found.js';
import {launch} from '../../tools/browsers/launch.js';
import {tags} from '../../support/tags.js';
import {answers} from './content.js';
import {done, sharesOf} from './shares.js';
import {sourceOf, watch} from './visit.js';

/** A slow phone line: round trip in milliseconds, bytes a second. */
const slowLine = {offline: false, latency: 562, downloadThroughput: 180e3, uploadThroughput: 84e3};
/** How much slower than this machine the processor of that phone is. */
const slowdown = 4;

const types = {js: 'text/javascript', css: 'text/css', json: 'application/json'};

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Chromium beside a server for pages of the bench. Each measurement opens a page in a context of its
 * own, so that nothing is cached. It ends within its time: a page that hangs takes the browser with it,
 * and the next one gets a new browser.
 *
 * @param {Record<string, object>} pages as pages/index.js gives them
 * @param {object} [options]
 * @param {number} [options.limit] how long a visit may take, in milliseconds; four times that for many sets
 */
export async function openLab(pages, {limit = 60_000} = {}) {
  const {chromium} = readFoundBrowsers();
  const start = () =>
    launch({
      executablePath: chromium.path,
      headless: chromium.headless,
      env: browserEnvironment(chromium),
      // What the browser may ask for is here.
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      protocolTimeout: 600_000,
    });
  let browser = await start();
  const packed = new Map();
  const pack = (text) => {
    if (!packed.has(text)) packed.set(text, brotliCompressSync(text));
    return packed.get(text);
  };
  /** What was asked for since the last visit began. */
  let served = [];
  const server = createServer(({url}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://bench');
    const [, name, file] = pathname.split('/').map(decodeURIComponent);
    const page = pages[name];
    const body = !page ? undefined : file ? filesOf(page)[file] : htmlOf(page, Number(searchParams.get('sets'))); // prettier-ignore
    if (body === undefined) return response.writeHead(404).end();
    const bytes = pack(body);
    served.push(bytes.length);
    const type = types[file.split('.').at(-1)] ?? 'text/html';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br'});
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;

  /** Opens a page, waits until it has nothing to do, and uses it. */
  async function on(name, sets, use, {isSlow = false} = {}) {
    served = [];
    const visit = (async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const session = await page.createCDPSession();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.setViewport({width: 375, height: 812});
      await session.send('Performance.enable', {timeDomain: 'threadTicks'});
      const {headings = 0, heading = 'h2'} = pages[name];
      await page.evaluateOnNewDocument(watch, headings * sets, heading, tags.join());
      if (isSlow) {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', slowLine);
        await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      }
      await page.goto(`${address}/${encodeURIComponent(name)}/?sets=${sets}`, {timeout: 0});
      await page.waitForFunction(() => window.bench.seen.painted, {timeout: 0, polling: 100});
      if (errors.length) throw new Error(errors[0]);
      const result = await use(page, session, await rest(session));
      await context.close();
      return result;
    })();
    const patience = sets > 10 ? 4 * limit : limit;
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${patience / 1000} s`)), patience);
    });
    try {
      return await Promise.race([visit, late]);
    } catch (error) {
      visit.catch(() => {});
      browser.process().kill('SIGKILL');
      browser = await start();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    on,
    /**
     * On the slow phone: what the page asks for, as requests and as bytes that travel; when all headings
     * and when the largest text are painted, in milliseconds; how far what is there shifts.
     */
    load: (name) =>
      on(
        name,
        1,
        async (page) => ({
          ...(await page.evaluate(() => window.bench.seen)),
          requests: served.length,
          bytes: served.reduce((sum, size) => sum + size),
        }),
        {isSlow: true},
      ),
    /**
     * Time of the processor until so many sets are there and nothing is left to do, in milliseconds, and
     * what the scripts of the page then hold in memory, in megabytes.
     */
    work: (name, sets) =>
      on(name, sets, async (page, session, ticks) => {
        for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
        return {ticks, heap: (await metricsOf(session)).JSHeapUsedSize / 1e6};
      }),
    /**
     * With the slow processor: time from each of these acts of visit.js until what it asks for is painted,
     * by name. Between them the page comes to rest.
     */
    act: (name, acts) =>
      on(name, 1, async (page, session) => {
        if (pages[name].isKit) await openQuiz(session);
        await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
        const times = {};
        for (const act of acts) {
          times[act] = await page.evaluate(sourceOf(act, pages[name], answers));
          await rest(session);
        }
        return times;
      }),
    /** How long each of these acts keeps the page at work, by name, not slowed: see shares.js. */
    shares: (name, acts) =>
      on(name, 1, async (page, session) => {
        await openQuiz(session);
        const shares = {};
        for (const act of acts) {
          await page.tracing.start({categories: ['devtools.timeline', 'v8', 'blink.user_timing']});
          await page.evaluate(`${sourceOf(act, pages[name], answers)}
            .then(() => void performance.mark(${JSON.stringify(done)}))`);
          const trace = new TextDecoder().decode(await page.tracing.stop());
          shares[act] = sharesOf(JSON.parse(trace).traceEvents);
          await rest(session);
        }
        return shares;
      }),
    version: () => browser.version(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const filesOf = ({script, scriptName = 'script.js', styles, files}) => ({
  ...files,
  ...(script && {[scriptName]: script}),
  ...(styles && {'style.css': styles}),
});

/** A whole page, with so many sets of the widgets; what stands below them shifts where they grow. */
function htmlOf({set, css, styles, script, scriptName = 'script.js', lang}, times) {
  const head = [
    css && `<style>${css}</style>`,
    styles && '<link rel="stylesheet" href="style.css">',
    script && `<script type="module" src="${scriptName}"></script>`,
  ];
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title>${head.filter(Boolean).join('')}<body><h1>A clinic</h1>${set.repeat(times)}<footer><p>Open from nine to five. Call us, or come in: nobody needs a letter from a doctor.</p></footer>`;
}

/** Lets the acts into the closed root of the quiz. */
async function openQuiz(session) {
  const {root} = await session.send('DOM.getDocument');
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector: 'ipt-fit-quiz'}); // prettier-ignore
  const {node} = await session.send('DOM.describeNode', {nodeId, pierce: true, depth: 1});
  const {backendNodeId} = node.shadowRoots[0];
  const {object} = await session.send('DOM.resolveNode', {backendNodeId});
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { window.bench.closedRoot = this; }',
  });
}

async function metricsOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Waits until the page has nothing to do any more, and gives the time it has worked, in milliseconds. */
async function rest(session) {
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
