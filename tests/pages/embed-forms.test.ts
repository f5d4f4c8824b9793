import {expect} from '@open-wc/testing';
import {str} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import mirrored from '../../src/generated/pseudo/ar-XB.js';
import {languages} from '../../src/localization/languages.js';
import {markAttributes, markClasses} from '../../src/shared/recorder-marks.js';
import {firstChoices, widgetIds, type Choices} from '../../stories/builder/choices.js';
import {filesToUpload} from '../../stories/builder/forms/files.js';
import {obstacles, placesFor} from '../../stories/builder/forms/places.js';
import {pluginSteps} from '../../stories/builder/forms/plugin.js';
import {systemIds, systemOf} from '../../stories/builder/forms/systems.js';
import {testPage} from '../../stories/builder/forms/test-page.js';
import {opened, saved} from '../../stories/builder/saved.js';
import {questionsOf} from '../../stories/builder/fallback.js';
import {tongueFor, tongueOf} from '../../stories/builder/speech.js';
import {
  addScript,
  auditBundle,
  framed,
  shippedBundle,
  tags,
  text,
  until,
  warningsIn,
} from '../support/widget.js';

const release = {version: '9.8.7', integrity: {'ipt-widgets.js': 'sha384-all'}};
const inEnglish = tongueOf('en');
const inArabic = tongueOf('ar', (mirrored as (tag: typeof str) => TemplateMap)(str));

const choose = (some: Partial<Choices> = {}): Choices => ({
  ...firstChoices(release.version),
  widgets: widgetIds,
  region: 'GB',
  system: 'html',
  service: {name: 'Us', href: 'https://clinic.example/contact', phone: '+44 1632 960 190'},
  ...some,
});

const codes = (some: Partial<Choices>, tongue = inEnglish) =>
  placesFor(choose(some), tongue, release).map(({code}) => code);
const parsed = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};
const page = (some: Partial<Choices>, tongue = inEnglish) => parsed(codes(some, tongue).join('\n'));

const line = {
  name: 'Riverside {Crisis} "Team"',
  call: '01632 960190',
  hours: 'always',
  source: 'https://riverside.example/crisis',
  checked: '2026-11-01',
};

describe('what is pasted', () => {
  for (const system of systemIds) {
    it(`says where, and survives what is known to break code: ${system}`, () => {
      const places = placesFor(choose({system, line}), inEnglish, release);
      for (const {id, where, code} of places) {
        expect(where, id).not.to.equal('');
        expect(code, id)
          .not.to.contain('${')
          .and.not.contain('<!--')
          .and.not.match(/<br>|\/>\s*<\/script/);
        if (/<script [^>]*src/.test(code)) expect(code).to.match(/<script [^>]*>\n<\/script>/);
      }
      const ids = places.map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it(`never repeats where a widget of the page stands: ${system}`, () => {
      expect(placesFor(choose({system, widgets: []}), inEnglish, release)).to.deep.equal([]);
    });
  }

  for (const system of ['html', 'wordpress-block', 'tinymce', 'own', 'react'] as const) {
    it(`carries every mark for recorders on every widget: ${system}`, () => {
      const found = [...page({system}).querySelectorAll(`[data-ipt], ${tags.join()}`)];
      expect(found).to.have.length(6);
      for (const element of found) {
        for (const [name, value] of Object.entries(markAttributes)) {
          expect(element.getAttribute(name), name).to.equal(value);
        }
        const classes = element.getAttribute('class') ?? element.getAttribute('classname')!;
        expect(classes.split(' ')).to.include.members([...markClasses]);
      }
    });
  }

  it('is not needed in WordPress, where the plug-in comes first, by the names it has there', async () => {
    const named = async (file: string) => (await fetch(`/src/wordpress/includes/${file}`)).text();
    const [settings, patterns] = [await named('settings-page.php'), await named('patterns.php')];
    for (const system of systemIds) {
      const steps = pluginSteps(choose({system})).join('\n');
      if (!system.startsWith('wordpress')) {
        expect(steps, system).to.equal('');
        continue;
      }
      expect(steps).to.contain('ipt-widgets-wordpress.zip');
      for (const [, name] of steps.matchAll(/“([^”]*IPT[^”]*)”/g)) {
        expect(settings + patterns, name).to.contain(`'${name}'`);
      }
    }
    const shortcodes = pluginSteps(choose({system: 'wordpress-classic'})).join();
    for (const widget of widgetIds) expect(shortcodes).to.contain(`[ipt widget="${widget}"]`);
    // Frames are no business of the plug-in.
    expect(pluginSteps(choose({system: 'wordpress-block', tracked: true}))).to.deep.equal([]);
  });

  it('becomes the widgets with colours, own line, own heading and next step, without script or style in it', async () => {
    const [, code] = codes({
      system: 'wordpress-author',
      line,
      colours: {accent: '#7a1f3d', background: '#fff8f0'},
      options: {...choose().options, headings: {'crisis-help': 'Our {own} heading'}},
    });
    expect(code).not.to.match(/<(script|style)/);
    const frame = await framed(code);
    const warnings = warningsIn(frame);
    await addScript(frame, auditBundle);
    const find = (tag: string) => frame.contentDocument!.querySelector<HTMLElement>(tag)!;
    const crisis = find('ipt-crisis-help');
    await until(() => crisis.shadowRoot!.textContent!.includes(line.name), 'the own line');
    expect(crisis.shadowRoot!.querySelector<HTMLElement>('slot[name=heading]')).to.satisfy(
      (slot: HTMLSlotElement) => text(slot.assignedNodes()[0]) === 'Our {own} heading',
    );
    const view = frame.contentWindow!;
    expect(view.getComputedStyle(crisis).getPropertyValue('--ipt-accent')).to.equal('#7a1f3d');
    expect(find('ipt-fit-quiz').querySelectorAll(':scope > [slot="next-step"]').length).to.equal(1);
    expect(warnings).to.deep.equal([]);
    frame.remove();
  });

  it('shows the own line in the fallback, too, before the others', () => {
    const crisis = page({line}).querySelector('[data-ipt="crisis-help"]')!;
    expect(text(crisis.querySelector('li strong')!)).to.equal(line.name);
  });

  it('leaves an own line out until it can be used', () => {
    expect(codes({line: {...line, source: 'riverside'}}).join()).not.to.contain('Riverside');
  });

  it('is for systems whose names a phone shows whole', () => {
    for (const id of systemIds) expect(systemOf(id).name.length, id).to.be.below(32);
  });

  it('is the form that most systems leave, for whoever does not know theirs', () => {
    expect(codes({system: 'other'})).to.deep.equal(codes({system: 'ckeditor'}));
    expect(firstChoices('1').system).to.equal('other');
  });

  it('becomes the widgets from links alone, in the colours and at the size of heading chosen', async () => {
    const [header, code] = codes({
      system: 'ckeditor',
      headingLevel: 3,
      colours: {accent: '#7a1f3d', background: '#fff8f0'},
    });
    expect(parsed(code).querySelectorAll(':not(p, a)').length).to.equal(0);
    const frame = await framed(`${header.replace(/<script[^]*/, '')}${code}`);
    await addScript(frame, shippedBundle);
    for (const tag of tags) {
      const widget = frame.contentDocument!.querySelector(tag)!;
      expect(widget.getAttribute('region'), tag).to.equal('GB');
      expect(widget.getAttribute('lang'), tag).to.equal('en');
      expect(widget.getAttribute('heading-level'), tag).to.equal('3');
      const {getComputedStyle} = frame.contentWindow!;
      expect(getComputedStyle(widget).getPropertyValue('--ipt-accent'), tag).to.equal('#7a1f3d');
    }
    frame.remove();
  });

  it('says that links need somewhere to lead, and gives none until they do', () => {
    const nowhere = choose({system: 'markdown', service: {name: '', href: '/contact', phone: ''}});
    expect(obstacles(nowhere).join()).to.contain('lead somewhere');
    expect(placesFor(nowhere, inEnglish, release)).to.deep.equal([]);
    expect(obstacles({...nowhere, site: 'https://clinic.example'})).to.deep.equal([]);
    expect(obstacles(choose({system: 'markdown'}))).to.deep.equal([]);
  });

  it('says what links do not carry', () => {
    const options = {...choose().options, headings: {'fit-quiz': 'Ours'}};
    const [said] = obstacles(choose({system: 'other', line, options}));
    expect(said).to.contain('your crisis line and your own headings');
    expect(obstacles(choose({line, options}))).to.deep.equal([]);
  });

  it('is a link in the words of each kind of text', () => {
    const [, markdown] = codes({system: 'markdown', widgets: ['fit-quiz']});
    expect(markdown).to.match(
      /^\[[^\]]+\]\(https:\/\/clinic\.example\/contact\?[^ ()]*#ipt-fit-quiz\)\n$/,
    );
    const [, media, doku] = codes({system: 'wiki', widgets: ['fit-quiz']});
    expect(media).to.match(/^\[https:\S+#ipt-fit-quiz .+\]\n$/);
    expect(doku).to.match(/^\[\[https:\S+#ipt-fit-quiz\|.+\]\]\n$/);
  });

  it('has whole addresses where an editor rewrites others, once the site is known', () => {
    const some = {system: 'tinymce', service: {name: 'Us', href: '/contact', phone: ''}} as const;
    expect(obstacles(choose(some)).join()).to.contain('slash');
    const known = {...some, site: 'https://clinic.example/'};
    expect(obstacles(choose(known))).to.deep.equal([]);
    const addresses = [...page(known).querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(addresses).to.include('https://clinic.example/contact');
    expect(addresses.filter((address) => address!.startsWith('/'))).to.deep.equal([]);
  });

  it('keeps the order of numbers in Arabic when bdi is stripped', async () => {
    for (const system of ['html', 'no-script'] as const) {
      const html = codes({system, language: 'ar'}, inArabic).join('');
      const frame = await framed(
        `<div dir="rtl">${html.replace(/<\/?bdi[^>]*>/g, '').replace(/<script[^]*?<\/script>/g, '')}</div>`,
      );
      const links = [...frame.contentDocument!.querySelectorAll<HTMLElement>('a[href^="tel:"]')];
      expect(links.length).to.be.above(3);
      for (const link of links) {
        const digits = [...leftToRight(link)].filter((sign) => /[\d+]/.test(sign)).join('');
        const said = link.textContent!.match(/[\d+][\d \u00a0]*/)![0].replace(/[^\d+]/g, '');
        expect(digits).to.equal(said);
      }
      frame.remove();
    }
  });

  for (const language of languages()) {
    it(`fits into a field of 65,535 bytes, one widget at a time: ${language}`, async () => {
      const tongue = await tongueFor(language);
      for (const region of ['GB', 'SG', 'several']) {
        for (const code of codes({system: 'newsletter', language, region}, tongue)) {
          expect(new TextEncoder().encode(code).length).to.be.below(65_535);
        }
      }
    });
  }

  it('has every question once, also where they are in parts', async () => {
    const hindi = await tongueFor('hi');
    const some = {system: 'newsletter', language: 'hi', widgets: ['common-questions']} as const;
    const parts = placesFor(choose(some), hindi, release);
    expect(parts.length).to.be.above(1);
    expect(parts.at(-1)!.title).to.contain(`part ${parts.length}`);
    const headings = parts.flatMap(({code}) => [...parsed(code).querySelectorAll('h3')].map(text));
    for (const {question} of questionsOf(choose(some), hindi)) {
      expect(headings.filter((words) => words === question)).to.have.length(1);
    }
  });

  it('is one element for a component', () => {
    const [, component] = codes({system: 'react'});
    expect(parsed(component).children.length).to.equal(1);
    expect(
      parsed(component).firstElementChild!.querySelectorAll(':scope > [data-ipt]').length,
    ).to.equal(6);
  });

  it('stands in frames where the page runs trackers', () => {
    const colours = {accent: '#7a1f3d', background: '#fff8f0'};
    const options = {...choose().options, headings: {'fit-quiz': 'Ours'}};
    const chosen = {tracked: true, colours, line, options};
    const frames = [...page(chosen).querySelectorAll('iframe')];
    expect(frames).to.have.length(6);
    const quiz = frames[widgetIds.indexOf('fit-quiz')];
    expect(quiz.getAttribute('sandbox')).to.equal(
      'allow-scripts allow-top-navigation-by-user-activation',
    );
    const {pathname, searchParams} = new URL(quiz.getAttribute('src')!, 'https://clinic.example');
    expect(pathname).to.equal('/ipt-widgets/9.8.7/fit-quiz.html');
    expect(Object.fromEntries(searchParams)).to.include({
      lang: 'en',
      region: 'GB',
      accent: '7a1f3d',
      'service-name': 'Us',
      heading: 'Ours',
      'line-name': line.name,
      'line-call': line.call,
      'line-checked': line.checked,
      height: 'tell',
    });
    const timeline = frames[widgetIds.indexOf('phase-timeline')].getAttribute('src')!;
    expect(timeline).not.to.contain('line-').and.not.contain('heading');
    expect(page({tracked: true}).querySelectorAll('[data-ipt]').length).to.equal(0);
    expect(filesToUpload(choose({tracked: true}), release)).to.include('fit-quiz.html');
  });

  it('has a test page that opens from a disk', async () => {
    const html = testPage(choose(), inEnglish, release);
    const script = new DOMParser().parseFromString(html, 'text/html').querySelector('script')!;
    expect(script.getAttributeNames()).to.deep.equal(['src', 'defer']);
    expect(script.getAttribute('src')).to.equal('ipt-widgets.js');
  });
});

describe('the README', () => {
  it('shows every mark for recorders around what is pasted', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [, code] = /## Paste this\s+```html\n([^]*?)```/.exec(readme)!;
    const around = parsed(code).querySelector('ipt-fit-quiz')!.parentElement!;
    expect([...around.classList]).to.deep.equal([...markClasses]);
    for (const [name, value] of Object.entries(markAttributes)) {
      expect(around.getAttribute(name), name).to.equal(value);
    }
  });
});

describe('the choices as a file', () => {
  const first = firstChoices('9.8.7');
  const all = choose({
    system: 'drupal',
    line,
    colours: {accent: '#7a1f3d', background: '#fff8f0'},
    options: {...first.options, headings: {'fit-quiz': 'Ours'}, openAreas: ['grief']},
  });

  it('come back as they were', () => {
    expect(opened(saved(all), first)).to.deep.equal(all);
    expect(opened(saved(first), first)).to.deep.equal({...first, colours: undefined});
  });

  for (const [name, json] of [
    ['no JSON', '{'],
    ['JSON of something else', '{"widgets": []}'],
    ['nothing', ''],
    ['a list', '[]'],
  ]) {
    it(`are refused where it is ${name}`, () => {
      expect(opened(json, first)).to.equal(undefined);
    });
  }

  it('lose only what is not of the right kind', () => {
    const broken = JSON.stringify({
      ...JSON.parse(saved(all)),
      region: 7,
      widgets: ['fit-quiz', 'nonsense', 3],
      system: 'toString',
      service: null,
      options: 'x',
      hasOwnProperty: 1,
    });
    const read = opened(broken, first)!;
    expect([read.region, read.widgets, read.system]).to.deep.equal([
      '',
      ['fit-quiz'],
      first.system,
    ]);
    expect([read.service, read.line]).to.deep.equal([first.service, line]);
    expect(read.options).to.deep.equal(first.options);
  });
});

/** The signs of an element in the order in which they stand on the screen, line by line. */
function leftToRight(element: HTMLElement): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const signs: {sign: string; top: number; left: number}[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let index = 0; index < node.length; index += 1) {
      const range = element.ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const {top, left} = range.getBoundingClientRect();
      signs.push({sign: node.data[index], top: Math.round(top), left});
    }
  }
  return signs
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .map(({sign}) => sign)
    .join('');
}
