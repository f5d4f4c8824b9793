import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How long the log of Orca has to stand still, in milliseconds, before it counts as silent. */
const silence = Number(process.env.SILENCE ?? 1500);

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

const browsers = {
  firefox: (home, url) => {
    const profile = path.join(home, 'firefox');
    fs.mkdirSync(profile);
    // No page of its own comes before ours.
    fs.writeFileSync(
      path.join(profile, 'user.js'),
      `user_pref('browser.aboutwelcome.enabled', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('accessibility.force_disabled', -1);
`,
    );
    return ['firefox-esr', '--new-instance', '--profile', profile, '--kiosk', url];
  },
  chromium: (home, url) => [
    'chromium',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--force-renderer-accessibility',
    '--kiosk',
    `--user-data-dir=${path.join(home, 'chromium')}`,
    url,
  ],
};

/** Without a sound card speech-dispatcher hangs: what Orca hands to it stands in the log already. */
const customizations = `from orca import settings
from orca.speechdispatcherfactory import SpeechServer
settings.enableKeyEcho = False
SpeechServer._send_command = lambda self, command, *args, **kwargs: None
`;

/** A screen, a window manager, Orca and a browser, with a home of their own. */
export class Desktop {
  #children = [];
  #home = fs.mkdtempSync(path.join(os.tmpdir(), 'listen-'));
  #log = path.join(this.#home, 'orca.log');
  #read = 0;
  #env = {
    ...process.env,
    HOME: this.#home,
    XDG_RUNTIME_DIR: this.#home,
    XDG_CONFIG_HOME: path.join(this.#home, 'config'),
    XDG_DATA_HOME: path.join(this.#home, 'data'),
    LC_ALL: 'C.UTF-8',
    NO_AT_BRIDGE: '0',
    GTK_MODULES: 'gail:atk-bridge',
    ACCESSIBILITY_ENABLED: '1',
  };

  static async start() {
    const desktop = new Desktop();
    await desktop.#start();
    return desktop;
  }

  async #start() {
    this.#env.DISPLAY = await this.#screen();
    spawnSync('dbus-update-activation-environment', ['--all'], {env: this.#env});
    this.#run('openbox');
    this.#run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    await wait(1000);
    for (const [schema, key] of [
      ['org.gnome.desktop.interface', 'toolkit-accessibility'],
      ['org.gnome.desktop.a11y.applications', 'screen-reader-enabled'],
    ]) {
      spawnSync('gsettings', ['set', schema, key, 'true'], {env: this.#env});
    }
    const settings = path.join(this.#env.XDG_DATA_HOME, 'orca');
    fs.mkdirSync(settings, {recursive: true});
    fs.writeFileSync(path.join(settings, 'orca-customizations.py'), customizations);
    this.#run('orca', '--replace', `--debug-file=${this.#log}`);
    await this.#heard('Screen reader on');
  }

  /** Opens a page, and gives what is said of it. */
  async open(browser, url) {
    this.#run(...browsers[browser](this.#home, url));
    await this.#heard('Page has');
    return (await this.#said()).filter((words) => !ofBrowser.test(words));
  }

  /** Presses a key, as xdotool names it, and gives what is said then. */
  async press(key) {
    const before = this.#released();
    spawnSync('xdotool', ['key', key], {env: this.#env});
    // On a busy machine Orca hears of a key long after.
    for (let time = 0; time < 30_000 && this.#released() === before; time += 100) await wait(100);
    return (await this.#said()).filter((words) => words !== key.toLowerCase());
  }

  stop() {
    for (const child of this.#children.reverse()) {
      try {
        process.kill(-child.pid);
      } catch {
        // It has ended already.
      }
    }
    spawnSync('sleep', ['1']);
    fs.rmSync(this.#home, {recursive: true, force: true, maxRetries: 5, retryDelay: 300});
  }

  #run(program, ...words) {
    const child = spawn(program, words, {env: this.#env, stdio: 'ignore', detached: true});
    this.#children.push(child);
    return child;
  }

  /** Starts a screen, and gives its name. */
  async #screen() {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    this.#children.push(child);
    const number = await new Promise((resolve) => child.stdio[3].once('data', resolve));
    return `:${String(number).trim()}`;
  }

  #released() {
    return fs.readFileSync(this.#log, 'utf8').split('ATSPI_KEY_RELEASED_EVENT').length;
  }

  #size() {
    return fs.existsSync(this.#log) ? fs.statSync(this.#log).size : 0;
  }

  async #heard(words) {
    for (let time = 0; time < 120_000; time += 200) {
      await wait(200);
      const log = this.#size() ? fs.readFileSync(this.#log, 'utf8').slice(this.#read) : '';
      if (outputs(log).some((each) => each.includes(words))) return;
    }
    throw new Error(`Orca has not said "${words}"`);
  }

  /** Waits until Orca has nothing more to do, and gives what it has said since it was asked last. */
  async #said() {
    let size = -1;
    while (size !== this.#size()) {
      size = this.#size();
      await wait(silence);
    }
    const log = fs.readFileSync(this.#log, 'utf8');
    const said = outputs(log.slice(this.#read));
    this.#read = log.length;
    return said.map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }
}

/** What is said of the window, and of how long it took to load. */
const ofBrowser = /^(Screen reader on|Finished loading|Loading|Page (—|-) )/;

const outputs = (log) =>
  [...log.matchAll(/SPEECH OUTPUT: '(.*?)'(?: |\{|$)/gm)].map(([, said]) => said);
