import {tags} from '../../support/tags.js';

/**
 * The place of the option to tick in each question, so that all of them are asked: nobody is in danger,
 * an adult, and nothing of what makes another help better. -1 is the last.
 */
export const answers = [2, 0, -1, 0, 0, 0, 0];

/** The same in the nine questions of version 0.1.0. */
export const answersBefore = [2, 0, -2, 0, 0, 0, 0, 0, 0];

/**
 * What the widgets show, as data that each page of the bench renders in its own way: every word of
 * every panel, the start of the quiz and each of its questions. What they can be made to show in other
 * ways stays out: results of the quiz, other countries, other groups of readers.
 *
 * A node is a text, an element as `{tag, attributes, children}`, or a control:
 *
 * | Control                                               | What it is                             |
 * | ----------------------------------------------------- | -------------------------------------- |
 * | `{panel, level, title, summary, icon, body, isQuiet}` | what is closed at first                |
 * | `{choice, label, options}`                            | a list to choose one from              |
 * | `{question, legend, hint, isSeveral, options}`        | a question of the quiz, in its order   |
 * | `{phases: [{name, when, body}], element}`             | the phases, and their list as rendered |
 *
 * `panel`, `choice` and `question` are numbers within a widget: ids are made of them.
 *
 * Version 0.1.0 is read in the same way: its phases have no chapters, its options are labels, and all
 * questions stand in its form from the start.
 *
 * @param {import('puppeteer-core').Page} page has every widget once, of the build that can be looked into
 * @param {number[]} ticked the option to tick in each question
 * @returns {Promise<{widgets: {tag: string, children: unknown[], css: string[]}[]}>} `css` are rules
 */
export async function contentOf(page, ticked) {
  await page.evaluate(async (names) => {
    for (const name of names) await document.querySelector(name).updateComplete;
    for (const moment of ['beforeprint', 'afterprint']) dispatchEvent(new Event(moment));
    for (const name of names) await document.querySelector(name).updateComplete;
  }, tags);
  return page.evaluate(read, tags, ticked);
}

// Runs in the page.
async function read(names, answers) {
  const squeeze = (text) => text.replace(/\s+/g, ' ');
  const textOf = (element) => squeeze(element?.textContent ?? '').trim();
  let count = 0;

  /** Attributes that only mean something to the kit or to recorders. */
  const isKept = ({name}) =>
    !/^(part|translate|data-.*|heap-.*|aria-(live|atomic|describedby|labelledby|controls|expanded)|id|for|tabindex|hidden)$/.test(name); // prettier-ignore

  const nodesOf = (parent) => [...parent.childNodes].flatMap(nodeOf);

  function nodeOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return squeeze(node.data) || [];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    if (node.matches('.toggle-all, [aria-live], .questions.screen, fieldset')) return [];
    if (node.matches('slot')) return nodesOf(node);
    if (node.matches('.disclosure')) return panelOf(node);
    if (node.matches('details')) return foldOf(node);
    if (node.querySelector(':scope > select')) return choiceOf(node);
    const element = elementOf(node);
    return node.matches('.phases:has(.chapter)')
      ? {phases: [...node.children].map(phaseOf), element}
      : element;
  }

  function elementOf(node) {
    const attributes = [...node.attributes].filter(isKept).map(({name, value}) => [name, value]);
    return {tag: node.localName, attributes: Object.fromEntries(attributes), children: nodesOf(node)}; // prettier-ignore
  }

  function panelOf(node) {
    const button = node.querySelector('button');
    const summary = node.querySelector('.disclosure-title > p');
    const icon = node.querySelector('.disclosure-head > .icon');
    return {
      panel: count++,
      level: Number(button.parentElement.localName.slice(1)),
      title: textOf(button),
      summary: textOf(summary),
      icon: icon ? [elementOf(icon)] : [],
      body: nodesOf(node.querySelector('.disclosure-body')),
      isQuiet: node.matches('.quiet'),
    };
  }

  function foldOf(node) {
    const summary = node.querySelector('summary');
    const heading = summary.querySelector('h2, h3, h4, h5, h6');
    return {
      panel: count++,
      level: Number(heading?.localName.slice(1) ?? 4),
      title: textOf(summary),
      summary: '',
      icon: [],
      body: [...node.children].slice(1).map(elementOf),
      isQuiet: true,
    };
  }

  const choiceOf = (node) => ({
    choice: count++,
    label: textOf(node.querySelector('label')),
    options: [...node.querySelectorAll('option')].map((option) => textOf(option)),
  });

  function phaseOf(node) {
    const chapter = node.querySelector('.chapter').cloneNode(true);
    const title = chapter.querySelector('.title');
    title.remove();
    return {
      name: textOf(title.querySelector('h3')),
      when: textOf(title.querySelector('p')),
      body: nodesOf(chapter),
    };
  }

  async function questionsOf(quiz) {
    const seen = (selector) =>
      [...quiz.shadowRoot.querySelectorAll(selector)].find((node) => node.checkVisibility());
    const questions = [];
    for (const answer of [undefined, ...answers]) {
      if (answer !== undefined) {
        const group = seen('fieldset');
        if (!group) break;
        const options = [...group.querySelectorAll('.option')];
        questions.push({
          question: count++,
          legend: textOf(group.querySelector('legend h3')),
          hint: textOf(group.querySelector(':scope > .muted')),
          isSeveral: group.querySelector('[type=checkbox]') !== null,
          options: options.map((option) => ({
            text: textOf([...option.querySelector('span, label').childNodes].find((node) => node instanceof Text && textOf(node))), // prettier-ignore
            detail: textOf(option.querySelector('small')),
          })),
        });
        options.at(answer).querySelector('input').click();
        await quiz.updateComplete;
      }
      seen('button[part~=primary-button]').click();
      await quiz.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return questions;
  }

  const widgets = [];
  for (const tag of names) {
    count = 0;
    const widget = document.querySelector(tag);
    const children = nodesOf(widget.shadowRoot.querySelector('.root'));
    if (tag === 'ipt-fit-quiz') {
      const questions = await questionsOf(widget);
      if (questions.length !== answers.length) {
        throw new Error(`${answers.length} answers are given in content.js, the quiz asked ${questions.length} questions`); // prettier-ignore
      }
      children.push(...questions);
    }
    const rules = widget.shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    widgets.push({tag, children, css: rules.map(({cssText}) => cssText)});
  }
  return {widgets};
}
