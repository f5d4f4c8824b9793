import {openBrowser} from '../guests/browser.js';

/** Opens a browser for the trial: `visitor()` is nobody, `as('author')` is logged in. */
export async function openPeople(address) {
  const browser = await openBrowser();
  const visitor = async ({script = true} = {}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 1000});
    await page.setJavaScriptEnabled(script);
    page.dialogs = [];
    page.problems = [];
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') page.dialogs.push(dialog.message());
      void dialog.accept();
    });
    page.on('pageerror', ({message}) => page.problems.push(message));
    page.on('console', (message) => {
      if (/ipt-/.test(message.text())) page.problems.push(message.text());
    });
    return page;
  };
  const as = async (name) => {
    const page = await visitor();
    await page.goto(`${address}/wp-login.php`);
    await page.evaluate((name) => {
      document.querySelector('#user_login').value = name;
      document.querySelector('#user_pass').value = name;
    }, name);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    return page;
  };
  return {visitor, as, close: () => browser.close()};
}
