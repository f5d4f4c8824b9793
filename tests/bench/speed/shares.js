/** What the browser does for any page that shows the same: styles, layout and paint. */
const browsersOwn = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
]);

/** The mark a page sets when what an act asks for is painted: what is put off until later does not count. */
export const done = 'bench: done';

/**
 * How long the busiest page of a trace has worked until it is done, and how much of that was the browser's
 * own work, also where a script has asked for it.
 *
 * @param {{name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: {name?: string}}[]} events
 *   of Chromium's tracing, in microseconds
 * @returns {{all: number, browser: number}} in milliseconds
 */
export function sharesOf(events) {
  const end = events.find(({name}) => name === done)?.ts ?? Infinity;
  const threads = events
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map((thread) => selfTimes(events.filter((event) => isOf(event, thread) && event.ts < end)));
  const sum = (times) => times.reduce((all, [, time]) => all + time, 0) / 1000;
  const [busiest] = threads.sort((a, b) => sum(b) - sum(a));
  return {
    all: sum(busiest),
    browser: sum(busiest.filter(([name]) => browsersOwn.has(name))),
  };
}

const isOf = ({ph, pid, tid}, thread) => ph === 'X' && pid === thread.pid && tid === thread.tid;

/** Each event of a thread with its time, less what is done inside it and has a time of its own. */
function selfTimes(events) {
  const around = [];
  const times = [];
  for (const {name, ts, dur = 0} of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (around.length && around.at(-1).end <= ts) around.pop();
    const own = [name, dur];
    if (around.length) around.at(-1).own[1] -= dur;
    around.push({end: ts + dur, own});
    times.push(own);
  }
  return times;
}
