import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {inShadow} from '../tools/in-shadow.js';
import {openSite} from '../tools/static-site.js';

/** A page that notes whatever a page can notice of a frame in it. */
const outer = (address) => `<!doctype html><title>Clinic</title><h1>Clinic</h1>
<script>
  seen = [];
  const note = (...words) => seen.push(words.join(' '));
  const quiet = ['mousemove', 'pointermove', 'pointerrawupdate'];
  for (const name in window) {
    if (!name.startsWith('on') || quiet.includes(name.slice(2))) continue;
    addEventListener(name.slice(2), ({type, target}) => note(type, target.localName ?? ''), true);
    document.addEventListener(name.slice(2), ({type, target}) => note(type, target.localName ?? ''), true);
  }
  for (const name of ['focusin', 'focusout', 'selectionchange', 'visibilitychange', 'copy']) {
    document.addEventListener(name, ({type}) => note(type), true);
  }
  navigation.addEventListener('navigate', ({destination}) => note('navigate', destination.url));
  // That something took long depends on the machine; what it was must never be named.
  new PerformanceObserver((list) => list.getEntries().flatMap(({scripts}) => scripts).forEach(({invoker}) =>
    note('script', invoker))).observe({type: 'long-animation-frame'});
  for (const type of ['layout-shift', 'element']) {
    new PerformanceObserver((list) => list.getEntries().forEach(({entryType, name}) => note(entryType, name))).observe({type});
  }
  new MutationObserver(() => note('mutation')).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
</script>
<iframe src="${address}" width="600" height="600" sandbox="allow-scripts allow-top-navigation-by-user-activation"></iframe>`;

let site;
let page;
before(async () => {
  site = await openSite('dist');
  page = await site.newPage();
  await page.setViewport({width: 700, height: 800});
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {pathname, searchParams} = new URL(request.url());
    if (pathname === '/outer') {
      return request.respond({contentType: 'text/html', body: outer(searchParams.get('frame'))});
    }
    if (pathname === '/contact')
      return request.respond({contentType: 'text/html', body: 'Contact'});
    return request.continue();
  });
});
after(() => site.close());

/** Opens a page with a frame, and gives what is in the frame, once the widget is there. */
async function open(address) {
  await page.goto(`${site.url}outer?frame=${encodeURIComponent(`/embed/${address}`)}`);
  const frame = page.frames().find((each) => each.url().includes('/embed/'));
  await frame.waitForFunction(() => document.querySelector('section')?.offsetHeight === 0);
  // What belongs to loading is over when nothing more is seen, however slow the machine is.
  let before;
  do {
    before = await page.evaluate(() => seen.length);
    await new Promise((resolve) => setTimeout(resolve, 400));
  } while (before !== (await page.evaluate(() => seen.length)));
  await page.evaluate(() => (seen.length = 0));
  return frame;
}

const seen = async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page.evaluate(() => seen);
};

/** What the page around sees of these presses in a frame. */
async function traceOf(address, presses) {
  const frame = await open(address);
  for (const selector of presses) {
    const target = await inShadow(frame, `body > * >>> ${selector}`);
    await target.click();
  }
  return seen();
}

test('the page around a frame sees the same, whatever is opened in it', async () => {
  const traces = [];
  for (const presses of [
    ['.disclosure:nth-child(1) button'],
    ['.disclosure:nth-child(2) button', '.disclosure:nth-child(3) button'],
    ['.toggle-all', '.disclosure:nth-child(4) button', '.toggle-all'],
  ]) {
    traces.push(await traceOf('problem-areas.html?region=GB&height=tell', presses));
  }
  assert.ok(traces[0].includes('blur '), 'the press has reached the frame');
  assert.deepEqual(traces[1], traces[0]);
  assert.deepEqual(traces[2], traces[0]);
  assert.doesNotMatch(traces[0].join(), /click|key|mutation|button|message/);
});

test('the page around sees that a number was called, and not which', async () => {
  const [first, second] = [
    await traceOf('crisis-help.html?region=GB', ['.emergency a']),
    await traceOf('crisis-help.html?region=GB', ['.services a[href^="tel:"]']),
  ];
  assert.deepEqual(second, first);
  assert.ok(first.includes('beforeunload '));
  assert.doesNotMatch(first.join(), /tel:|navigate|click/);
});

test('a frame with nobody in it leaves nothing to see', async () => {
  await open('fit-quiz.html?region=GB');
  assert.deepEqual(await seen(), []);
});

test('a link in a frame leads the whole page there', async () => {
  const frame = await open('find-therapist.html?service-name=Clinic&service-href=/contact');
  const link = await inShadow(frame, 'ipt-find-therapist >>> .service a');
  await Promise.all([page.waitForNavigation(), link.click()]);
  assert.equal(page.url(), `${site.url}contact`);
});
