import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * How long Orca has to be silent, in milliseconds, before it counts as having said all; and how long it
 * may take to begin. On a busy machine both have to be longer.
 */
const silence = Number(process.env.SILENCE ?? 1200);
const patience = Number(process.env.PATIENCE ?? 5000);

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

/**
 * Orca runs this when it starts: a line for everything it says and for every key it has dealt with. Its
 * own log of everything makes it many times slower. Without a sound card speech-dispatcher hangs, so
 * nothing is handed to it.
 */
const customizations = (log) => `import json
from orca import input_event, settings, speech
from orca.speechdispatcherfactory import SpeechServer

settings.enableKeyEcho = False
SpeechServer._send_command = lambda self, command, *args, **kwargs: None
log = open(${JSON.stringify(log)}, 'a', buffering=1)

def speak(text, acss, interrupt):
    log.write(json.dumps({'said': text}) + '\\n')

speech._speak = speak
speech.speakCharacter = lambda character, *args, **kwargs: speak(character, None, True)
process = input_event.KeyboardEvent.process

def dealt_with(event):
    result = process(event)
    if not event.isPressedKey():
        log.write(json.dumps({'key': event.event_string}) + '\\n')
    return result

input_event.KeyboardEvent.process = dealt_with
`;

/** A screen, a window manager, Orca and a browser, with a home of their own. */
export class Desktop {
  #children = [];
  #home = fs.mkdtempSync(path.join(os.tmpdir(), 'listen-'));
  #log = path.join(this.#home, 'orca.log');
  /** What of the log has been taken. */
  #taken = 0;
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

  /** On a busy machine Orca sometimes finds no screen, and then never says a word. */
  static async start(tries = 3) {
    const desktop = new Desktop();
    try {
      await desktop.#start();
      return desktop;
    } catch (error) {
      desktop.stop();
      if (tries === 1) throw error;
      return Desktop.start(tries - 1);
    }
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
    fs.writeFileSync(path.join(settings, 'orca-customizations.py'), customizations(this.#log));
    this.#run('orca', '--replace');
    await this.#until(() => this.#hears('Screen reader on'), 'say "Screen reader on"', 40_000);
  }

  /** Opens a page, and gives what is said of it. */
  async open(browser, url) {
    this.#run(...browsers[browser](this.#home, url));
    await this.#until(() => this.#hears('Page has'), 'say "Page has"');
    return this.#said();
  }

  /** Presses a key, as xdotool names it, and gives what is said then. */
  async press(key) {
    const keys = () => this.#lines().filter((line) => 'key' in line).length;
    const before = keys();
    spawnSync('xdotool', ['key', key], {env: this.#env});
    // On a busy machine Orca hears of a key long after.
    await this.#until(() => keys() > before, `hear of ${key}`);
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

  #lines() {
    if (!fs.existsSync(this.#log)) return [];
    const whole = fs.readFileSync(this.#log, 'utf8').split('\n').slice(0, -1);
    return whole.map((line) => JSON.parse(line));
  }

  #hears(words) {
    return this.#lines().some(({said}) => said?.includes(words));
  }

  async #until(isTrue, what, patience = 120_000) {
    for (let time = 0; time < patience; time += 50) {
      if (isTrue()) return;
      await wait(50);
    }
    throw new Error(`Orca did not ${what}`);
  }

  /** Waits until Orca has nothing more to say, and gives what it has said since it was asked last. */
  async #said() {
    let count = this.#lines().length;
    let isHeard = false;
    for (let time = 0; time < (isHeard ? silence : patience); time += 50) {
      await wait(50);
      const lines = this.#lines();
      isHeard ||= lines.slice(this.#taken).some(({said}) => said);
      if (lines.length === count) continue;
      count = lines.length;
      time = 0;
    }
    const said = this.#lines().slice(this.#taken);
    this.#taken += said.length;
    return said
      .map(({said: words = ''}) => words.replace(/\s+/g, ' ').trim())
      .filter((words) => words && !ofBrowser.test(words));
  }
}

/** What is said of the window, of how long it took to load, and of what Orca does with keys. */
const ofBrowser =
  /^(Screen reader on|Finished loading|Loading|Page (—|-) |(Chromium|Mozilla Firefox) frame)/;
