/**
 * The plug-in in a real WordPress: Debian's, with its own database and PHP on loopback, in a folder that
 * is gone afterwards. `npm run test:wordpress` builds the plug-in first. SCREENSHOTS names a folder for
 * pictures.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {rootDirectory} from '../tools/browsers/found.js';
import {
  addBlocks,
  addFromList,
  invalidBlocks,
  openEditor,
  publish,
  untilSaved,
} from './block-editor.js';
import {answerQuiz} from './quiz.js';
import {look, read} from './page.js';
import {openPeople} from './people.js';
import {freePort, startDatabase, startPhp} from './servers.js';
import {installSite} from './site.js';

const archive = path.join(rootDirectory, 'release/ipt-widgets-wordpress.zip');
const widgets = [
  'problem-areas',
  'phase-timeline',
  'fit-quiz',
  'find-therapist',
  'crisis-help',
  'common-questions',
];
const blocks = widgets.map((widget) => `ipt-widgets/${widget}`);

/** What the kit calls its widgets. */
const titles = (language) =>
  JSON.parse(
    readFileSync(
      path.join(rootDirectory, `dist/wordpress/ipt-widgets/data/${language}/words.json`),
      'utf8',
    ),
  ).titles;

let folder, database, php, site, people, address;
/** The page with everything on it. */
let page;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ipt-widgets-wordpress-'));
  database = await startDatabase(folder);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  site = installSite(folder, database.socket, address);
  php = await startPhp(folder, site.site, port);
  people = await openPeople(address);
  console.log(`WordPress ${site.version}`);
});

after(async () => {
  await people?.close();
  await php?.stop();
  await database?.stop();
  if (!process.env.KEEP) rmSync(folder, {recursive: true, force: true});
  else console.log(folder);
});

const shoot = async (page, name) => {
  const pictures = process.env.SCREENSHOTS;
  if (pictures) await page.screenshot({path: path.join(pictures, `${name}.png`), fullPage: true});
};

test('an administrator uploads the archive and activates it', async () => {
  const admin = await people.as('administrator');
  await admin.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  await (await admin.$('#pluginzip')).uploadFile(archive);
  await Promise.all([
    admin.waitForNavigation({timeout: 60_000}),
    admin.evaluate(() => document.querySelector('.wp-upload-form').submit()),
  ]);
  await Promise.all([
    admin.waitForNavigation(),
    admin.click('a.button-primary[href*="action=activate"]'),
  ]);
  assert.deepEqual(site.inside('return get_option("active_plugins");'), [
    'ipt-widgets/ipt-widgets.php',
  ]);
});

test('settings: what can be used is kept, and the rest is named', async () => {
  const admin = await people.as('administrator');
  const fill = async (values) => {
    await admin.goto(`${address}/wp-admin/options-general.php?page=ipt-widgets`);
    await admin.evaluate((values) => {
      for (const [name, value] of Object.entries(values)) {
        const field = document.querySelector(`[name="ipt_widgets[${name}]"]`);
        if (field.localName === 'input') field.type = 'text';
        field.value = value;
      }
    }, values);
    await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
    return admin.$$eval('.notice-error', (notices) => notices.map(({innerText}) => innerText));
  };
  const problems = await fill({
    serviceName: '"><script>alert(1)</script>Clinic',
    serviceHref: 'javascript:alert(1)',
    servicePhone: 'call me',
    lineSource: 'http://nhs.uk@evil.example/',
    lineChecked: '2026-02-31',
  });
  assert.equal(problems.length, 4);
  const hostile = site.inside('return get_option("ipt_widgets");');
  assert.equal(hostile.serviceHref, '');
  assert.doesNotMatch(JSON.stringify(hostile), /<script|javascript|evil/);

  const wanted = {
    region: 'GB',
    serviceName: 'Riverside Clinic',
    serviceHref: '/contact',
    servicePhone: '01632 960190',
    lineName: 'Riverside Crisis Team',
    lineCall: '+44 1632 960 191',
    lineHours: 'Mon-Fri 8:00-20:00',
    lineSource: 'https://riverside.example/crisis',
    lineChecked: '2026-11-01',
  };
  assert.deepEqual(await fill(wanted), []);
  assert.deepEqual(site.inside('return get_option("ipt_widgets");'), wanted);
  await shoot(admin, 'settings');
  assert.deepEqual(admin.dialogs, []);
});

test('an administrator adds each block among others, changes settings and publishes', async () => {
  const admin = await people.as('administrator');
  await openEditor(admin, address, 'post-new.php?post_type=page');
  const title = titles('en')['fit-quiz'];
  assert.equal(await addFromList(admin, title), title);
  await addBlocks(admin, [
    ...others.slice(0, 10),
    ...blocks.filter((name) => name !== 'ipt-widgets/fit-quiz').map((name) => [name, {}]),
    ...others.slice(10),
  ]);
  await untilSaved(admin);
  await chooseBlock(admin, 'ipt-widgets/crisis-help');
  const list = await admin.waitForSelector('.block-editor-block-inspector select');
  await list.select('NZ');
  await admin.waitForFunction(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .find(({name}) => name === 'ipt-widgets/crisis-help')
      .attributes.saved.includes('data-region="NZ"'),
  );
  const seen = await admin.waitForFunction(() => {
    const widget = document.querySelector('[data-type="ipt-widgets/crisis-help"] ipt-crisis-help');
    return widget?.shadowRoot?.textContent.includes('1737') && 'the widget itself';
  });
  assert.equal(await seen.jsonValue(), 'the widget itself');
  await shoot(admin, 'editor');
  page = await publish(admin, 'About IPT');
  await admin.reload();
  await admin.waitForFunction(() => window.wp?.data?.select('core/block-editor').getBlocks().length > 20); // prettier-ignore
  assert.deepEqual(await invalidBlocks(admin), []);
});

test('the page shows six widgets, with one script from the site itself, and its hash', async () => {
  const visitor = await people.visitor();
  const seen = await look(visitor, page);
  assert.deepEqual(
    seen.widgets.map(({tag}) => tag.replace('ipt-', '')).sort(),
    [...widgets].sort(),
  );
  for (const {tag, isDefined, height, region, marks} of seen.widgets) {
    assert.ok(isDefined && height > 40, tag);
    assert.ok(marks, `${tag} is marked for recorders`);
    assert.equal(region, tag === 'ipt-crisis-help' ? 'NZ' : 'GB', tag);
  }
  assert.equal(seen.left, 0);
  assert.equal(seen.scripts.length, 1);
  assert.equal(seen.scripts[0].type, 'module');
  assert.match(seen.scripts[0].integrity, /^sha384-/);
  assert.deepEqual(seen.foreign, []);
  assert.deepEqual(visitor.problems, []);
  const card = seen.widgets.find(({tag}) => tag === 'ipt-find-therapist');
  assert.match(card.text, /Riverside Clinic/);
  const area = seen.widgets.find(({tag}) => tag === 'ipt-common-questions');
  assert.match(area.text, /Riverside Crisis Team/, 'the crisis line of the site');
  await shoot(visitor, 'page');
  await visitor.setViewport({width: 375, height: 800});
  await shoot(visitor, 'page-375');
});

test('a visitor walks the quiz by keyboard to a result', async () => {
  const visitor = await people.visitor();
  await look(visitor, page);
  const {pressed, text} = await answerQuiz(visitor);
  assert.ok(pressed > 3, `${pressed} steps`);
  assert.match(text, /Riverside Clinic/);
});

test('a page without a widget has no script', async () => {
  const visitor = await people.visitor();
  const seen = await look(visitor, `${address}/?p=1`);
  assert.deepEqual(seen.scripts, []);
});

test('without script there is the text, the service, and whom to call', async () => {
  const visitor = await people.visitor({script: false});
  const seen = await read(visitor, page);
  for (const call of ['tel:999', 'tel:116123', 'tel:111', 'tel:+441632960191', 'tel:01632960190']) {
    assert.ok(seen.calls.includes(call), call);
  }
  assert.ok(seen.text.includes(titles('en')['fit-quiz']));
  const inNewZealand = seen.html.slice(seen.html.indexOf('data-region="NZ"'));
  const help = inNewZealand.slice(0, inNewZealand.indexOf('</div>'));
  assert.match(help, /tel:1737/);
  assert.doesNotMatch(
    help,
    /Riverside Crisis Team/,
    'the line of the site answers in its own country',
  );
  await shoot(visitor, 'page-without-script');
});

for (const role of ['editor', 'author']) {
  test(`blocks of an ${role}, without the right to write scripts`, async () => {
    // What several sites in one installation take from everybody but the network's administrators.
    site.inside(`get_role('${role}')->remove_cap('unfiltered_html'); return true;`);
    const writer = await people.as(role);
    await openEditor(writer, address);
    await addBlocks(writer, [...blocks.map((name) => [name, {}]), others[0]]);
    await untilSaved(writer);
    const post = await publish(writer, `By an ${role}`);
    await writer.reload();
    await writer.waitForFunction(() => window.wp?.data?.select('core/block-editor').getBlocks().length > 6); // prettier-ignore
    assert.deepEqual(await invalidBlocks(writer), []);
    const visitor = await people.visitor();
    const seen = await look(visitor, post);
    assert.equal(seen.widgets.filter(({isDefined, height}) => isDefined && height > 40).length, 6);
    assert.deepEqual(visitor.problems, []);
  });
}

test('the classic editor: a placeholder and shortcodes of an author', async () => {
  const author = await people.as('author');
  await author.goto(`${address}/wp-admin/post-new.php?classic-editor`);
  await author.click('#content-html');
  await author.evaluate((text) => {
    document.querySelector('#title').value = 'Classic';
    document.querySelector('#content').value = text;
  }, classic);
  await Promise.all([author.waitForNavigation(), author.click('#publish')]);
  const post = site.inside(
    'return get_permalink(get_posts(array("title" => "Classic", "numberposts" => 1))[0]);',
  );
  const visitor = await people.visitor();
  const seen = await look(visitor, post);
  assert.deepEqual(
    seen.widgets.map(({tag, region}) => [tag, region]),
    [
      ['ipt-find-therapist', 'DE'],
      ['ipt-fit-quiz', 'GB'],
      ['ipt-phase-timeline', 'GB'],
    ],
  );
  assert.equal(seen.scripts.length, 1);
  assert.deepEqual(visitor.problems, []);
  await shoot(visitor, 'classic');
  const text = (await read(await people.visitor({script: false}), post)).text;
  assert.doesNotMatch(text, /\[ipt/);
});

test('hostile blocks, shortcodes and requests of an author change nothing', async () => {
  const author = await people.as('author');
  await openEditor(author, address);
  const post = await author.evaluate(async (content) => {
    const {link} = await window.wp.apiFetch({
      path: '/wp/v2/posts',
      method: 'POST',
      data: {title: 'Hostile', status: 'publish', content},
    });
    return link;
  }, hostile);
  const visitor = await people.visitor();
  const seen = await look(visitor, post);
  assert.deepEqual(visitor.dialogs, []);
  assert.ok(seen.widgets.length >= 4);
  const reader = await people.visitor({script: false});
  await reader.goto(post);
  for (const page of [visitor, reader]) assert.deepEqual(await page.evaluate(dangers), []);

  await author.goto(`${address}/wp-admin/options-general.php?page=ipt-widgets`);
  assert.equal(await author.$('[name^="ipt_widgets["]'), null);
  const before = site.inside('return get_option("ipt_widgets");');
  for (const [who, page] of [
    ['author', author],
    ['administrator', await people.as('administrator')],
  ]) {
    // An administrator too: without the nonce of the page it is not their own doing.
    await page.goto(`${address}/wp-admin/profile.php`);
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'ipt_widgets',
        action: 'update',
        'ipt_widgets[region]': 'US',
      });
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    assert.equal(status, 403, who);
  }
  assert.deepEqual(site.inside('return get_option("ipt_widgets");'), before);
  const nobody = await fetch(
    `${address}/?rest_route=/wp/v2/block-renderer/ipt-widgets/fit-quiz&context=edit`,
    {method: 'POST'},
  );
  assert.equal(nobody.status, 401);
});

test('damaged settings are read as none', async () => {
  const kept = JSON.stringify(site.inside('return get_option("ipt_widgets");'));
  site.inside(
    `update_option('ipt_widgets', array('region' => array('GB'), 'serviceName' => '<b>x</b>', 'lineName' => (object) array())); return true;`,
  );
  const visitor = await people.visitor({script: false});
  assert.equal((await visitor.goto(page)).status(), 200);
  site.inside(
    `remove_all_filters('sanitize_option_ipt_widgets'); update_option('ipt_widgets', json_decode('${kept.replaceAll("'", "\\'")}', true)); return true;`,
  );
});

test('the text is in the language of the page', async () => {
  const texts = {};
  for (const locale of ['de_DE', 'ar', 'sv_SE']) {
    site.inside(`update_option('WPLANG', '${locale}'); return true;`);
    texts[locale] = await read(await people.visitor({script: false}), page);
    const visitor = await people.visitor();
    const {widgets, language} = await look(visitor, page);
    assert.equal(language.slice(0, 2), locale.slice(0, 2));
    assert.ok(widgets.every(({isDefined, lang}) => isDefined && lang === null));
    const spoken = titles({de_DE: 'de', ar: 'ar', sv_SE: 'en'}[locale]);
    for (const {tag, text} of widgets) {
      // The root of the quiz is closed.
      const title = spoken[tag.replace('ipt-', '')];
      assert.ok(tag === 'ipt-fit-quiz' || text.includes(title), `${tag}, ${locale}`);
    }
    await shoot(visitor, `page-${locale}`);
  }
  site.inside(`update_option('WPLANG', ''); return true;`);
  for (const title of Object.values(titles('de')))
    assert.ok(texts.de_DE.text.includes(title), title);
  for (const title of Object.values(titles('ar'))) assert.ok(texts.ar.text.includes(title), title);
  assert.match(texts.sv_SE.html, /<div lang="en" dir="ltr"><h2>/);
});

test('a classic theme shows the same', async () => {
  const theme = site.inside('return get_stylesheet();');
  site.inside("switch_theme('twentytwentyone'); return true;");
  const visitor = await people.visitor();
  const {widgets: shown, scripts} = await look(visitor, page);
  assert.equal(site.inside('return wp_is_block_theme();'), false);
  assert.equal(shown.filter(({isDefined, height}) => isDefined && height > 40).length, 6);
  assert.equal(scripts.length, 1);
  assert.deepEqual(visitor.problems, []);
  await shoot(visitor, 'page-classic-theme');
  site.inside(`switch_theme('${theme}'); return true;`);
});

test('where no country is set, none is named', async () => {
  const set = (region) =>
    site.inside(
      `$o = get_option('ipt_widgets'); $o['region'] = '${region}'; update_option('ipt_widgets', $o); return true;`,
    );
  for (const region of ['', 'several']) {
    set(region);
    const {calls, html} = await read(await people.visitor({script: false}), page);
    assert.doesNotMatch(calls.join(' '), /tel:(999|911|988)/, region);
    assert.match(html, /data-ipt="fit-quiz" lang="en" dir="ltr"/);
  }
  set('GB');
});

test('no request of the plug-in has left the server, and PHP has complained of nothing', () => {
  const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  assert.doesNotMatch(read(path.join(folder, 'requests.log')), /ipt_widgets/);
  assert.doesNotMatch(
    read(path.join(site.site, 'wp-content/debug.log')),
    /plugins\/ipt-widgets|ipt_widgets/,
  );
});

test('deactivated, and then deleted: the text stays, the setting does not', async () => {
  const admin = await people.as('administrator');
  await admin.goto(`${address}/wp-admin/plugins.php`);
  await Promise.all([admin.waitForNavigation(), admin.click('#deactivate-ipt-widgets')]);
  const visitor = await people.visitor();
  const seen = await read(visitor, page);
  assert.equal(seen.scripts, 0);
  assert.ok(seen.text.includes(titles('en')['fit-quiz']));
  for (const call of ['tel:999', 'tel:111', 'tel:+441632960191'])
    assert.ok(seen.calls.includes(call));
  await shoot(visitor, 'deactivated');
  site.inside(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('ipt-widgets/ipt-widgets.php'); return true;`,
  );
  assert.equal(site.inside('return get_option("ipt_widgets", "gone");'), 'gone');
});

/** What could run, of all that stands in a page. */
const dangers = () =>
  [...document.querySelectorAll('main *')].flatMap(({localName, attributes}) => [
    ...[...attributes]
      .filter(({name, value}) => /^on/.test(name) || /^\s*(javascript|data):/i.test(value))
      .map(({name}) => `${localName} ${name}`),
    ...(['script', 'iframe', 'object', 'embed'].includes(localName) ? [localName] : []),
  ]);

const chooseBlock = (page, name) =>
  page.evaluate((name) => {
    const {dispatch, select} = window.wp.data;
    const block = select('core/block-editor').getBlocks().find((block) => block.name === name);
    dispatch('core/block-editor').selectBlock(block.clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, name); // prettier-ignore

const others = [
  ['core/paragraph', {content: 'About <strong>us</strong>: "quotes" -- and dashes...'}],
  ['core/heading', {content: 'A heading', level: 2}],
  ['core/list', {}],
  ['core/quote', {}],
  ['core/separator', {}],
  ['core/spacer', {height: '20px'}],
  ['core/code', {content: 'a &lt; b'}],
  ['core/preformatted', {content: 'as it is'}],
  ['core/verse', {content: 'a verse'}],
  ['core/html', {content: '<p onclick="">by hand</p>'}],
  ['core/buttons', {}],
  ['core/columns', {}],
  ['core/group', {}],
  ['core/latest-posts', {}],
  ['core/archives', {}],
  ['core/categories', {}],
  ['core/search', {}],
  ['core/calendar', {}],
  ['core/shortcode', {text: '[gallery]'}],
  ['core/more', {}],
  ['core/table', {}],
];

const classic = `Words before.

<div data-ipt="find-therapist" data-region="DE">
<p>Ask <a href="/contact">us</a>.</p>
</div>

[ipt widget="fit-quiz"]

Words with "quotes" and [ipt widget=phase-timeline plan="16" heading-level="3" no-maintenance] in a line.`;

const evil = '\\u003cimg src=x onerror=alert(1)\\u003e';
const hostile = `<!-- wp:ipt-widgets/find-therapist {"region":"../../../wp-config","lang":"en/../../x","serviceName":"${evil}","serviceHref":"javascript:alert(1)","servicePhone":"1\\u0022 onclick=alert(1)"} /-->
<!-- wp:ipt-widgets/crisis-help {"lineName":"\\u0022\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e","lineCall":"999999","lineSource":"https://x.example/'\\u0022onclick=alert(1)","lineChecked":"2026-11-01"} /-->
<!-- wp:ipt-widgets/fit-quiz {"exitHref":"data:text/html,x","headingLevel":"9e9"} --><script>alert(1)</script><!-- /wp:ipt-widgets/fit-quiz -->
<!-- wp:ipt-widgets/common-questions {"show":["what"],"region":{"a":1}} /-->
<!-- wp:shortcode -->[ipt widget="crisis-help" service-href="javascript:alert(1)" line-name='" onclick="alert(1)' region="<script>"]<!-- /wp:shortcode -->
<!-- wp:shortcode -->[ipt widget="<script>alert(1)</script>"]<!-- /wp:shortcode -->`;
