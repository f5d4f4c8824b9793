/**
 * The plug-in for WordPress as it is packed, without PHP. What WordPress makes of it is tried by
 * `npm run test:wordpress`.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {before, test} from 'node:test';
import {unzipSync} from 'fflate';
import {rootDirectory} from '../tools/browsers/found.js';

const source = path.join(rootDirectory, 'src/wordpress');
const archive = path.join(rootDirectory, 'release/ipt-widgets-wordpress.zip');
const {version} = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8'));

/** @type {Record<string, Uint8Array>} */
let files;
const text = (name) => Buffer.from(files[`ipt-widgets/${name}`]).toString();
const json = (name) => JSON.parse(text(name));
const php = () =>
  Object.keys(files)
    .filter((name) => name.endsWith('.php'))
    .map((name) => [name, Buffer.from(files[name]).toString()]);

const build = () =>
  execFileSync('npm', ['run', '-s', 'build:wordpress-plugin'], {cwd: rootDirectory, stdio: 'pipe'});

before(() => {
  assert.ok(existsSync(path.join(rootDirectory, 'dist/cdn')), 'run npm run build first');
  build();
  files = unzipSync(readFileSync(archive));
});

test('two builds give the same bytes', () => {
  const first = readFileSync(archive);
  build();
  assert.ok(first.equals(readFileSync(archive)));
});

test('says the version of the package everywhere', () => {
  assert.match(text('ipt-widgets.php'), new RegExp(`Version: +${version}`));
  assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}`));
  for (const [name, code] of php()) assert.doesNotMatch(code, /\b0\.0\.0\b/, name);
});

test('brings the files of the kit without maps, and the script has the hash that is written down', () => {
  const script = files[`ipt-widgets/kit/${version}/ipt-widgets.js`];
  const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  assert.equal(json(`kit/${version}/integrity.json`)['ipt-widgets.js'], hash);
  assert.deepEqual(
    Object.keys(files).filter((name) => name.endsWith('.map')),
    [],
  );
});

test('has a block for each widget, under the name the widget has', () => {
  const {widgets} = json('data/kit.json');
  const {titles} = json('data/en/words.json');
  assert.deepEqual(readdirSync(path.join(source, 'blocks')).sort(), [...widgets].sort());
  for (const widget of widgets) {
    const block = json(`blocks/${widget}/block.json`);
    assert.equal(block.name, `ipt-widgets/${widget}`);
    assert.equal(block.title, titles[widget]);
    assert.equal(block.editorScript, 'ipt-widgets-editor');
  }
});

test('has each country in each language, with someone to call', () => {
  const {languages, countries} = json('data/kit.json');
  assert.ok(languages.length > 5 && countries.length > 20);
  for (const language of languages) {
    const words = json(`data/${language}/words.json`);
    assert.ok(words.name && words.call && words.dir, language);
    for (const country of countries) {
      const {emergency, talk, help} = json(`data/${language}/${country}.json`);
      assert.match(emergency, /href="tel:\d/, `${language}, ${country}`);
      assert.match(talk, /href="/, `${language}, ${country}`);
      assert.match(help.before, /<h3>/);
      assert.match(help.services, /^<li>/);
    }
    assert.doesNotMatch(JSON.stringify(json(`data/${language}/001.json`)), /tel:(?!112)/, language);
  }
});

test('takes another form of a language where the kit has only that', () => {
  assert.deepEqual(json('data/kit.json').shownFor.pt, 'pt-BR');
  assert.deepEqual(json('data/kit.json').shownFor.zh, 'zh-Hans');
});

test('every file of PHP refuses to be called by itself, and all are asked for', () => {
  const main = text('ipt-widgets.php');
  for (const [name, code] of php()) {
    assert.match(code, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
    const [, included] = /includes\/(.*)$/.exec(name) ?? [];
    if (included) assert.ok(main.includes(`/includes/${included}'`), name);
  }
});

test('asks no other server, and keeps nothing about visitors', () => {
  for (const [name, code] of php()) {
    assert.doesNotMatch(
      code,
      /wp_remote_|wp_safe_remote_|curl_|fsockopen|file_get_contents|setcookie|\$_COOKIE|\$_SERVER|\$_SESSION|set_transient|update_user_meta|\$wpdb/,
      name,
    );
  }
});

test('a pattern does not offer itself for every new page', () => {
  assert.doesNotMatch(text('includes/patterns.php'), /post-content|postTypes/);
});

test('the words of the settings are translated where the kit says the same', async () => {
  const {wordsIn} = await import('../../stories/wordpress/catalogues.js');
  const words = wordsIn(
    php()
      .map(([, code]) => code)
      .join('\n'),
  );
  assert.ok(words.length > 30);
  const {mo} = await import('gettext-parser');
  const german = mo.parse(Buffer.from(files['ipt-widgets/languages/ipt-widgets-de_DE.mo']));
  const translated = Object.keys(german.translations['']).filter(Boolean);
  assert.ok(translated.length > 0);
  for (const word of translated) assert.ok(words.includes(word), word);
});
