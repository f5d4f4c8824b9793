import {setTimeout as wait} from 'node:timers/promises';

/**
 * Answers the quiz as somebody does who skips what can be skipped, by keyboard alone: its root is closed.
 *
 * @returns {Promise<{pressed: number, text: string}>} how many buttons there were to press, and what the
 * result says
 */
export async function answerQuiz(page) {
  const client = await page.createCDPSession();
  const press = async ({backendDOMNodeId: backendNodeId}, key) => {
    await client.send('DOM.focus', {backendNodeId});
    await page.keyboard.press(key);
    await wait(200);
  };
  let pressed = 0;
  for (; pressed < 15; pressed++) {
    const choices = (await tree(client)).filter(({role}) => /radio$|checkbox/.test(role));
    // The last says that nothing of it fits, or is not said; but of the second, that it is someone else.
    if (choices.length > 0) await press(choices.at(pressed === 2 ? 0 : -1), 'Space');
    const button = await named(client, /^(Start|Continue|Show)/);
    if (!button) break;
    await press(button, 'Enter');
  }
  return {pressed, text: (await tree(client)).map(({name}) => name).join('\n')};
}

const named = async (client, words) =>
  (await tree(client)).find(({role, name}) => role === 'button' && words.test(name));

/** What an accessibility tool reads of the quiz. */
async function tree(client) {
  const {root} = await client.send('DOM.getDocument');
  const {nodeId} = await client.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'ipt-fit-quiz',
  });
  const {nodes} = await client.send('Accessibility.queryAXTree', {nodeId});
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, backendDOMNodeId}) => ({
      role: role?.value,
      name: name?.value ?? '',
      backendDOMNodeId,
    }));
}
