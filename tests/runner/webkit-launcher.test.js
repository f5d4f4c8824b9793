import assert from 'node:assert/strict';
import {beforeEach, describe, it, mock} from 'node:test';
import {WebKitBrowser} from '../tools/webkit-browser.js';
import {webkitLauncher} from '../tools/webkit-launcher.js';

/** Browsers of which none is started: what the launcher does with them is the question. */
describe('the launcher of WebKit', () => {
  let launcher;
  let browsers;
  let said;
  /** What happens when a page is opened. */
  let open;

  beforeEach(() => {
    mock.restoreAll();
    browsers = [];
    said = [];
    open = async () => {};
    mock.method(console, 'warn', (text) => said.push(text));
    mock.method(WebKitBrowser, 'start', async () => {
      const browser = {
        resize: async () => {},
        open: (url) => open(url, browser),
        currentUrl: async () => Promise.reject(new Error('gone')),
        stop: mock.fn(async () => {}),
        kill: mock.fn(),
      };
      browsers.push(browser);
      return browser;
    });
    launcher = webkitLauncher({});
  });

  it('takes a new browser every three files', async () => {
    for (let file = 0; file < 7; file++) {
      await launcher.startSession(`${file}`, 'http://localhost/');
      await launcher.stopSession(`${file}`);
    }
    assert.equal(browsers.length, 3);
    assert.deepEqual(
      browsers.map(({stop}) => stop.mock.callCount()),
      [1, 1, 0],
    );
  });

  it('shows two files at once in two browsers, and uses both again', async () => {
    const pages = async (...ids) => {
      await Promise.all(ids.map((id) => launcher.startSession(id, 'http://localhost/')));
      const shown = ids.map((id) => launcher.getPage(id));
      await Promise.all(ids.map((id) => launcher.stopSession(id)));
      return shown;
    };
    const first = await pages('1', '2');
    assert.equal(new Set(first).size, 2);
    assert.deepEqual(new Set(await pages('3', '4')), new Set(first));
    await launcher.stop();
    assert.deepEqual(
      browsers.map(({stop}) => stop.mock.callCount()),
      [1, 1],
    );
  });

  it('tries once more, in a new browser and aloud, when a page does not come up', async () => {
    open = async (url, browser) => {
      if (browser === browsers[0]) throw new Error('it hangs');
    };
    await launcher.startSession('1', 'http://localhost/');
    assert.equal(browsers.length, 2);
    assert.equal(browsers[0].kill.mock.callCount(), 1);
    assert.equal(launcher.getPage('1'), browsers[1]);
    assert.match(said.join('\n'), /^WebKit has not opened a test page.*it hangs$/);
  });

  it('says when a browser has crashed, and takes another for the next file', async () => {
    await launcher.startSession('1', 'http://localhost/');
    open = async () => Promise.reject(new Error('invalid session id'));
    assert.equal(await launcher.getBrowserUrl('1'), 'http://localhost/');
    await launcher.stopSession('1');
    assert.match(said.join('\n'), /^WebKit has crashed or hangs.*invalid session id$/);
    open = async () => {};
    await launcher.startSession('2', 'http://localhost/');
    assert.equal(launcher.getPage('2'), browsers[1]);
  });

  it('gives up when no browser starts twice, instead of waiting again for every file', async () => {
    mock.method(WebKitBrowser, 'start', async () => Promise.reject(new Error('no display')));
    await assert.rejects(launcher.startSession('1', 'http://localhost/'), /no display/);
    await assert.rejects(launcher.startSession('2', 'http://localhost/'), /no display/);
    assert.equal(WebKitBrowser.start.mock.callCount(), 2);
  });
});
