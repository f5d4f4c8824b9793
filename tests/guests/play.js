import {questionIds, quizOptions} from '../../dist/content/quiz/answers.js';

/**
 * The closed root of the quiz, in a world of its own beside the page: nothing of the page is touched,
 * and no script of the page sees that someone looks.
 */
export async function rootOf(frame) {
  const {client, _id: frameId} = frame;
  const {executionContextId} = await client.send('Page.createIsolatedWorld', {frameId});
  const {result} = await client.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `document.querySelector('ipt-fit-quiz')`,
  });
  if (!result.objectId) return undefined;
  const {node} = await client.send('DOM.describeNode', {objectId: result.objectId, depth: 1, pierce: true}); // prettier-ignore
  const backendNodeId = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent')?.backendNodeId; // prettier-ignore
  if (!backendNodeId) return undefined;
  const {object} = await client.send('DOM.resolveNode', {backendNodeId, executionContextId});
  return async (run, ...values) => {
    const {result: found, exceptionDetails} = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...values) {return (${run})(this, ...values)}`,
      objectId: object.objectId,
      arguments: values.map((value) => ({value})),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return found.value;
  };
}

/** What is on screen. */
export function look(root) {
  const texts = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim().replace(/\s+/g, ' ');
    if (text.length > 14 && walker.currentNode.parentElement.checkVisibility()) texts.push(text);
  }
  const named = ['id', 'name', 'aria-labelledby'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((each) => each.getAttribute(name).split(' ')),
  );
  const questions = [...root.querySelectorAll('fieldset')];
  const isDrawn = root.querySelector('[part=primary-button]') !== null;
  return {
    isDrawn,
    isResult: root.querySelector('.result') !== null,
    question: questions.findIndex((each) => !each.hidden && each.checkVisibility()),
    texts,
    names: named.filter((name) => name.length > 4),
    ticked: [...root.querySelectorAll('input')].filter(({checked}) => checked).length,
    height: Math.round(root.host.getBoundingClientRect().height),
  };
}

/** Where to press: an option of the question on screen, or the button that leads on. */
export function aim(root, option) {
  const target =
    option === undefined
      ? root.querySelector('[part=primary-button]:not([hidden] *)')
      : root.querySelectorAll('fieldset:not([hidden]) label')[option];
  target.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = target.getBoundingClientRect();
  return {x: Math.round(x + Math.min(width, 60) / 2), y: Math.round(y + height / 2)};
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Goes through the quiz with the mouse, by what is on screen.
 *
 * @returns what was shown, what it was called inside, where it was pressed, and how tall it was
 */
export async function play(page, frame, answers, offset = {x: 0, y: 0}) {
  let ask;
  for (let tries = 0; !(ask && (await ask(look)).isDrawn); tries++) {
    if (tries > 150) throw new Error('The quiz did not come up.');
    await pause(100);
    ask = await rootOf(frame);
  }
  const shown = {texts: new Set(), names: new Set(), clicks: [], heights: []};
  const press = async (option) => {
    const {x, y} = await ask(aim, option);
    const at = {x: x + offset.x, y: y + offset.y};
    const scrolled = await page.evaluate(() => scrollY);
    shown.clicks.push({...at, pageY: at.y + Math.round(scrolled)});
    await page.mouse.move(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    await pause(60);
  };
  await press();
  for (let steps = 0; ; steps++) {
    if (steps > 20) throw new Error('The quiz does not end.');
    const {isResult, question, texts, names, height} = await ask(look);
    texts.forEach((text) => shown.texts.add(text));
    names.forEach((name) => shown.names.add(name));
    shown.heights.push(height);
    if (isResult) break;
    const id = questionIds[question];
    for (const option of [answers[id] ?? []].flat()) await press(quizOptions[id].indexOf(option));
    await press();
  }
  shown.page = await page.evaluate(() => document.documentElement.scrollHeight);
  return shown;
}
