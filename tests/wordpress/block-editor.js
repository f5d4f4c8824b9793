/** Opens the block editor, without its greeting. */
export async function openEditor(page, address, query = 'post-new.php?post_type=post') {
  await page.goto(`${address}/wp-admin/${query}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor'));
  await page.evaluate(() => {
    const {dispatch} = window.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', true);
  });
  await page.waitForSelector('.editor-post-title, .wp-block-post-title');
}

/** Adds a block as a person does: from the list of blocks. */
export async function addFromList(page, words) {
  const toggle = '.edit-post-header-toolbar__inserter-toggle';
  await page.waitForFunction((toggle) => !document.querySelector(toggle)?.disabled, {}, toggle);
  await page.click(toggle);
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', words);
  const item = await page.waitForSelector('.block-editor-block-types-list__item');
  const label = await item.evaluate(({textContent}) => textContent.trim());
  await item.click();
  await page.click(toggle);
  return label;
}

/** Adds blocks at the end, each `[name, attributes]`. */
export const addBlocks = (page, list) =>
  page.evaluate((list) => {
    const {createBlock} = window.wp.blocks;
    window.wp.data
      .dispatch('core/block-editor')
      .insertBlocks(list.map(([name, attributes]) => createBlock(name, attributes)), undefined, undefined, false);
  }, list); // prettier-ignore

/** Waits until each of our blocks has taken its fallback into the page. */
export const untilSaved = (page) =>
  page.waitForFunction(() => {
    const ours = window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .filter(({name}) => name.startsWith('ipt-widgets/'));
    return ours.length > 0 && ours.every(({attributes}) => attributes.saved);
  });

export async function publish(page, title) {
  await page.evaluate((title) => window.wp.data.dispatch('core/editor').editPost({title}), title);
  await page.click('.editor-post-publish-panel__toggle, .editor-post-publish-button');
  const last = '.editor-post-publish-panel__header-publish-button button';
  if (await page.waitForSelector(last, {timeout: 5000}).catch(() => undefined)) {
    await page.waitForFunction((last) => !document.querySelector(last)?.disabled, {}, last);
    await page.click(last);
  }
  await page.waitForFunction(() => {
    const editor = window.wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost();
  });
  return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
}

/** Blocks of ours that the editor would not take as they are stored. */
export const invalidBlocks = (page) =>
  page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .filter(({isValid}) => !isValid)
      .map(({name}) => name),
  );
