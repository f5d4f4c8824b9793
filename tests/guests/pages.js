import {marksInMarkup} from '../../dist/shared/recorder-marks.js';

const marks = Object.entries(marksInMarkup)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

const quiz = (more) => `<script type="module" src="/dist/cdn/ipt-widgets.en.js"></script>
<ipt-fit-quiz region="GB" ${more}><p>About interpersonal psychotherapy</p></ipt-fit-quiz>`;
const frame = `<iframe src="/dist/embed/fit-quiz.html?region=GB" title="Is IPT right for me?"
  sandbox="allow-scripts allow-top-navigation-by-user-activation" width="100%" height="800"
  style="border: 0"></iframe>`;

/** What is only on this page, and what a recorder therefore has to have sent. */
export const ofThePage = /Harbour clinic|clinic-hours/;

/** Where the library tells whatever it has to tell, a visit for a visit. */
const sink = `<script>sink = location.origin + '/sink/' + new URLSearchParams(location.search).get('visit')</script>`;
const recorder = '<script src="/recorder.js"></script>';
const late = `<script>addEventListener('load', () => setTimeout(() => {
  document.head.append(Object.assign(document.createElement('script'), {src: '/recorder.js'}));
}, 600))</script>`;

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
  addEventListener('load', () => setTimeout(() => button.addEventListener('click', () => {}), 1200));
</script>
${content}
<section id="next">More about the Harbour clinic</section>
</body>
</html>`;

/** The ways a library and the quiz meet on a page. */
export const meetings = {
  before: page(recorder, quiz('')),
  marked: page(recorder, quiz(marks)),
  after: page(late, quiz('')),
  frame: page(recorder, frame),
};
