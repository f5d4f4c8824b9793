/**
 * How much of a widget stays in memory after it has come and gone: its elements, counted exactly by
 * the browser, and what grows with each of them.
 *
 * @param {import('puppeteer-core').Page} page a page on which the kit is defined
 * @param {string} tag
 * @param {number} times
 */
export async function growthOf(page, tag, times) {
  const session = await page.createCDPSession();
  const mount = (count) =>
    page.evaluate(
      async (name, rounds) => {
        for (let round = 0; round < rounds; round++) {
          const element = document.createElement(name);
          element.setAttribute('region', 'GB');
          document.body.append(element);
          await element.updateComplete;
          element.shadowRoot?.querySelector('button')?.click();
          await element.updateComplete;
          element.remove();
        }
      },
      tag,
      count,
    );
  const measure = async () => {
    // A widget that is gone is held as long as its panels wait for an idle moment, first come first.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
    const instances = await page.queryObjects(prototype);
    const elements = await instances.evaluate((list) => list.length);
    await instances.dispose();
    await prototype.dispose();
    const {JSEventListeners, Nodes} = await page.metrics();
    return {elements, listeners: JSEventListeners, nodes: Nodes};
  };
  // The first ones fill caches that are kept: templates, style sheets, the list of countries.
  await mount(5);
  const before = await measure();
  await mount(times);
  const after = await measure();
  await session.detach();
  return {
    elements: after.elements - before.elements,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  };
}
