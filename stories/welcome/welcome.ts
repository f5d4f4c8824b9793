import './welcome.css';

interface Door {
  readonly who: string;
  readonly text: string;
  /** The way in, then what else is there: a title and the story it leads to. */
  readonly links: readonly (readonly [title: string, path: string])[];
}

const doors: readonly Door[] = [
  {
    who: 'You look after a clinic’s site',
    text: 'Choose widgets, language, country and colours, look at them, and copy the code. No programming.',
    links: [
      ['Build your code', '/story/embed-builder--builder'],
      ['Look at each widget', '/docs/widgets-problem-areas--docs'],
    ],
  },
  {
    who: 'You translate',
    text: 'Drop your file and read every widget in your language, beside English. It stays with you.',
    links: [
      ['See your translation', '/story/translator-preview--choose-a-file'],
      ['Look at an example', '/story/translator-preview--spanish'],
    ],
  },
  {
    who: 'You develop',
    text: 'Every attribute, slot, part and property, from the code itself, and every state as a story.',
    links: [
      ['Read the API', '/docs/widgets-fit-quiz--docs'],
      [
        'Right to left, very large',
        '/story/widgets-fit-quiz--question-now&globals=language:ar-XB;text:200',
      ],
    ],
  },
  {
    who: 'You review, or you are curious',
    text: 'Take the quiz as a visitor does. See each of its ends, and whom each country is told to call.',
    links: [
      ['Take the quiz', '/story/widgets-fit-quiz--start'],
      ['See what it says in a crisis', '/story/widgets-fit-quiz--result-crisis'],
    ],
  },
];

/** What this is and where each reader goes, on one screen. */
export const welcome = `
<main class="welcome" lang="en">
  <header>
    <svg viewBox="8 -24 282 246" aria-hidden="true">
      <path class="twig" d="M14 216C80 190 150 140 236 34M92 176C82 140 78 116 82 96M158 122C190 124 208 128 226 138" />
      ${[
        [236, 36, 34, 1.5],
        [204, 74, -32, 1.45],
        [226, 138, 104, 1.1],
        [160, 120, -42, 1.6],
        [82, 98, -8, 1.5],
        [118, 160, 112, 1.35],
        [54, 198, -52, 1.1],
      ]
        .map(
          ([x, y, angle, size]) =>
            `<path class="leaf" transform="translate(${x} ${y}) rotate(${angle}) scale(${size})" d="M0 0C-15-5-19-24-11-35-7-40-2-39 0-35 2-39 7-40 11-35 19-24 15-5 0 0Z" />`,
        )
        .join('')}
    </svg>
    <div>
      <p class="name">ipt-widgets</p>
      <h1>Honest words about interpersonal psychotherapy, for any clinic’s page</h1>
      <p>
        Six small widgets explain what IPT works on, what happens when, and whom to call. One script
        tag brings them in, in the page’s own language. Nothing a visitor reads or answers leaves
        the page.
      </p>
    </div>
  </header>
  <ul>${doors.map(door).join('')}</ul>
  <p class="remark">
    Above each widget, a bar changes the language, the country, the page around it and the size of
    the text. The numbers to call are compared with public information; no clinician has signed the
    texts off yet.
  </p>
</main>`;

function door({who, text, links: [[title, path], ...others]}: Door): string {
  return `
    <li>
      <h2>${who}</h2>
      <p>${text}</p>
      <p class="links">
        <a class="way-in" href="./?path=${path}" target="_top">${title}</a>
        ${others.map(([name, to]) => `<a href="./?path=${to}" target="_top">${name}</a>`).join(' ')}
      </p>
    </li>`;
}
