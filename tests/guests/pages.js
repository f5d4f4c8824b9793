import {marksInMarkup} from '../../dist/shared/recorder-marks.js';

const marks = Object.entries(marksInMarkup)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

const kit = '<script type="module" src="/dist/cdn/ipt-widgets.en.js"></script>';
const quiz = (more, script = kit) => `${script}
<ipt-fit-quiz region="GB" ${more}><p>About interpersonal psychotherapy</p></ipt-fit-quiz>`;
const frameOf = (widget) => `<iframe src="/dist/embed/${widget}.html?region=GB" title="About IPT"
  sandbox="allow-scripts allow-top-navigation-by-user-activation" width="100%" height="800"
  style="border: 0"></iframe>`;

/** What is only on this page, and what a recorder therefore has to have sent. */
export const ofThePage = /Harbour clinic|clinic-hours/;

/** Where the library tells whatever it has to tell, a visit for a visit. */
const sink = `<script>sink = location.origin + '/sink/' + new URLSearchParams(location.search).get('visit')</script>`;
const recorder = '<script src="/recorder.js"></script>';
const later = (time, script) => `<script>addEventListener('load', () => setTimeout(() => {
  const script = Object.assign(document.createElement('script'), ${JSON.stringify(script)});
  script.onload = () => {
    dispatchEvent(new Event('late'));
    isLate = true;
  };
  document.head.append(script);
}, ${time}))</script>`;
const lateRecorder = later(600, {src: '/recorder.js'});
const lateKit = later(1500, {type: 'module', src: '/dist/cdn/ipt-widgets.en.js'});

const page = (start, content) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Harbour clinic</title>${sink}${start}</head>
<body>
<h1>Harbour clinic</h1>
<button id="clinic-hours" type="button">Opening times of the Harbour clinic</button>
<script>
  const button = document.getElementById('clinic-hours');
  // Slow, so that there is something to see where only slow handlers are told.
  button.addEventListener('click', () => {
    for (const end = performance.now() + 80; performance.now() < end; );
  });
  // And once more, for a library that comes late and knows the listeners that come after it.
  addEventListener('late', () => button.addEventListener('click', () => {}));
</script>
${content}
<section id="next">More about the Harbour clinic</section>
</body>
</html>`;

/** The ways a library and the quiz meet on a page. */
export const meetings = {
  before: page(recorder, quiz('')),
  late: page(recorder, quiz('', lateKit)),
  marked: page(recorder, quiz(marks)),
  steady: page(recorder, quiz(`${marks} steady`)),
  after: page(lateRecorder, quiz('')),
  frame: page(recorder, frameOf('fit-quiz')),
};

/** Where it matters who comes first. */
export const onlyFor = {
  late: ['clarity-js'],
  after: [
    'clarity-js',
    'faro',
    'highlight',
    'long-frames',
    'newrelic',
    'openreplay',
    'opentelemetry',
  ],
};

const others = (more) => `${kit}
<ipt-problem-areas region="GB" ${more}></ipt-problem-areas>
<ipt-crisis-help region="GB" ${more}></ipt-crisis-help>`;

/** The same for widgets with an open root. */
export const panelMeetings = {
  'panels-before': page(recorder, others('')),
  'panels-marked': page(recorder, others(marks)),
  'panels-around': page(recorder, `<div ${marks}>${others('')}</div>`),
  'panels-frame': page(recorder, frameOf('problem-areas') + frameOf('crisis-help')),
};
