import {expect, fixture} from '@open-wc/testing';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {str} from '@lit/localize/internal/str-tag.js';
import mirrored from '../../src/generated/pseudo/ar-XB.js';
import {problemAreas} from '../../src/content/problem-areas/problem-areas.js';
import {quizQuestions} from '../../src/content/quiz/questions.js';
import {addressOf} from '../../src/partials/service-facts.js';
import {inLanguage} from '../../src/regions/in-language.js';
import {confirmed, regions} from '../../src/regions/index.js';
import {firstChoices, widgetIds, type Choices} from '../../stories/builder/choices.js';
import {contrast, palette, readability, readable} from '../../stories/builder/colours.js';
import {plainHtml} from '../../stories/builder/plain-html.js';
import {filesToUpload, fileFor} from '../../stories/builder/forms/files.js';
import {testPage} from '../../stories/builder/forms/test-page.js';
import {placeholders as markup} from '../../stories/builder/forms/placeholders.js';
import {scriptTag} from '../../stories/builder/forms/script-tag.js';
import {tags as tagForm} from '../../stories/builder/forms/tags.js';
import {styleRule, type Release} from '../../stories/builder/widgets.js';
import {tongueOf, type Tongue} from '../../stories/builder/speech.js';
import {english} from '../support/english.js';
import {markAttributes} from '../../src/shared/recorder-marks.js';
import '../support/page.js';
import {addScript, auditBundle, framed, tags, text, until} from '../support/widget.js';

const release = {
  version: '9.8.7',
  integrity: {'ipt-widgets.js': 'sha384-all', 'ipt-widgets.es.js': 'sha384-spanish'},
};
const inEnglish = tongueOf('en');
const inArabic = tongueOf('ar', (mirrored as (tag: typeof str) => TemplateMap)(str));

const choose = (some: Partial<Choices> = {}): Choices => ({
  ...firstChoices(release.version),
  widgets: widgetIds,
  ...some,
});

/** Script and widgets in one. */
const snippet = (choices: Choices, tongue: Tongue, release: Release) =>
  scriptTag(choices, release) + tagForm(choices, tongue);
const placeholders = (choices: Choices, tongue: Tongue, release: Release) =>
  scriptTag(choices, release) + markup(choices, tongue);

/** The names of attributes that are no marks for recorders. */
const ownNames = (element: Element) =>
  element
    .getAttributeNames()
    .filter((name) => name !== 'class' && !Object.hasOwn(markAttributes, name));

function withoutMarks(element: Element): Element {
  const copy = element.cloneNode() as Element;
  copy.removeAttribute('class');
  for (const name of Object.keys(markAttributes)) copy.removeAttribute(name);
  return copy;
}

const parsed = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

const links = (html: string) =>
  [...parsed(html).querySelectorAll('a')].map((link) => link.getAttribute('href'));

const hostile = [
  '"><script>hacked = 1</script>',
  '</script><img src=x onerror="hacked = 1">',
  '--><img src=x onerror="hacked = 1"><!--',
  '</ipt-find-therapist><svg onload="hacked = 1">',
  "' onclick='hacked = 1' x='",
  '&quot; onfocus=&quot;hacked = 1',
  'javascript:hacked = 1',
  ' java\nscript:hacked = 1',
  'data:text/html,<script>hacked = 1</script>',
  'https://nhs.uk@evil.example/',
];

describe('the snippet', () => {
  it('names a pinned file with its hash, on the clinic’s own site first', () => {
    const script = parsed(snippet(choose(), inEnglish, release)).querySelector('script')!;
    expect(script.getAttribute('src')).to.equal('/ipt-widgets/9.8.7/ipt-widgets.js');
    expect(script.integrity).to.equal('sha384-all');
    expect(script.getAttribute('crossorigin')).to.equal('anonymous');
    expect(script.type).to.equal('module');
  });

  for (const [language, follow, file] of [
    ['es', false, 'ipt-widgets.es.js'],
    ['es', true, 'ipt-widgets.js'],
    ['cy', false, 'ipt-widgets.js'],
    ['constructor', false, 'ipt-widgets.js'],
  ] as const) {
    it(`takes ${file} for ${language}${follow ? ', following the page' : ''}`, () => {
      expect(fileFor(choose({language, follow}), release)).to.equal(file);
    });
  }

  describe('of a release whose languages lie beside the file', () => {
    const names = ['ipt-widgets', 'ipt-crisis-help'].flatMap((kit) =>
      ['.js', '.en.js', '.es.js', '.es.json', '.de.json', '.ids.json'].map((end) => kit + end),
    );
    const whole = {
      version: '9.8.7',
      integrity: Object.fromEntries(
        [...names, 'ipt-widgets.all.js'].map((name) => [name, 'sha384-x']),
      ),
    };
    const alone = ['crisis-help'] as const;
    for (const [name, choices, upload, test] of [
      ['one language', {language: 'es'}, ['ipt-widgets.es.js'], 'ipt-widgets.es.js'],
      ['the language of each page', {language: 'es', follow: true}, ['ipt-widgets.js', 'ipt-widgets.es.json', 'ipt-widgets.de.json'], 'ipt-widgets.es.js'], // prettier-ignore
      ['the language of each page, and nothing may be fetched', {follow: true, noFetch: true}, ['ipt-widgets.all.js'], 'ipt-widgets.en.js'], // prettier-ignore
      ['a language the release lacks', {language: 'cy'}, ['ipt-widgets.js', 'ipt-widgets.es.json', 'ipt-widgets.de.json'], 'ipt-widgets.all.js'], // prettier-ignore
      ['crisis help alone', {language: 'es', widgets: alone}, ['ipt-crisis-help.es.js'], 'ipt-crisis-help.es.js'], // prettier-ignore
      ['crisis help in the language of each page', {follow: true, widgets: alone}, ['ipt-crisis-help.js', 'ipt-crisis-help.es.json', 'ipt-crisis-help.de.json'], 'ipt-crisis-help.en.js'], // prettier-ignore
      ['crisis help, where nothing may be fetched', {follow: true, noFetch: true, widgets: alone}, ['ipt-widgets.all.js'], 'ipt-crisis-help.en.js'], // prettier-ignore
    ] as const) {
      it(`${name}: what is named, what is uploaded, and what a page from a disk takes`, () => {
        const chosen = choose(choices as Partial<Choices>);
        expect(fileFor(chosen, whole)).to.equal(upload[0]);
        expect(filesToUpload(chosen, whole)).to.deep.equal([...upload, 'ipt-check.js']);
        const page = parsed(testPage(chosen, inEnglish, whole));
        expect(page.querySelector('script')!.getAttribute('src')).to.equal(test);
      });
    }
  });

  it('goes without a hash where none is known', () => {
    const html = snippet(choose(), inEnglish, {version: '9.8.7', integrity: {}});
    expect(parsed(html).querySelector('script')!.hasAttribute('integrity')).to.equal(false);
  });

  it('says the language and its direction, unless the widgets follow the page', () => {
    const element = (some: Partial<Choices>) =>
      parsed(snippet(choose(some), inArabic, release)).querySelector<HTMLElement>('ipt-fit-quiz')!;
    expect([element({language: 'ar'}).lang, element({language: 'ar'}).dir]).to.deep.equal([
      'ar',
      'rtl',
    ]);
    expect(ownNames(element({language: 'ar', follow: true}))).to.deep.equal([]);
  });

  it('has the widgets in the order chosen, with the attributes that differ from the usual', () => {
    const html = snippet(
      choose({
        widgets: ['crisis-help', 'phase-timeline', 'problem-areas', 'common-questions', 'fit-quiz'],
        follow: true,
        region: 'NZ',
        headingLevel: 3,
        options: {
          audience: 'teen',
          openAreas: ['grief'],
          plan: '1-3 4-9 10-12',
          session: '5',
          followUp: false,
          exitHref: 'https://weather.example/',
          show: ['long', 'works'],
          openQuestions: ['works'],
          headings: {},
        },
      }),
      inEnglish,
      release,
    );
    const elements = [...parsed(html).querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('ipt-'),
    );
    expect(elements.map((element) => withoutMarks(element).outerHTML)).to.deep.equal([
      '<ipt-crisis-help region="NZ" heading-level="3"></ipt-crisis-help>',
      '<ipt-phase-timeline region="NZ" heading-level="3" plan="1-3 4-9 10-12" session="5" no-maintenance=""></ipt-phase-timeline>',
      '<ipt-problem-areas region="NZ" heading-level="3" audience="teen" open="grief"></ipt-problem-areas>',
      '<ipt-common-questions region="NZ" heading-level="3" show="long works" open="works"></ipt-common-questions>',
      '<ipt-fit-quiz region="NZ" heading-level="3" exit-href="https://weather.example/"></ipt-fit-quiz>',
    ]);
  });

  it('leaves out what the widgets would not accept', () => {
    const options = {...choose().options, plan: '3-1', session: '99', exitHref: '#here'};
    const service = {name: ' ', href: 'javascript:alert(1)', phone: 'call us'};
    const html = snippet(
      choose({options, service, region: 'XX', follow: true}),
      inEnglish,
      release,
    );
    for (const tag of tags) {
      expect(ownNames(parsed(html).querySelector(tag)!), tag).to.deep.equal([]);
    }
  });

  for (const [code, region] of Object.entries(regions)) {
    it(`names the emergency number of ${code} inside every widget`, () => {
      const content = parsed(snippet(choose({region: code}), inEnglish, release));
      const [first] = region.emergency;
      for (const tag of tags) {
        const call = content.querySelector(`${tag} a[href="${addressOf(first)}"]`);
        expect(text(call!), tag).to.contain(first.number);
      }
    });
  }

  it('names the lines of Belgium that answer in the chosen language', () => {
    const called = (language: string) =>
      links(snippet(choose({region: 'BE', language}), inEnglish, release));
    const lines = (language: string) =>
      confirmed(inLanguage(regions.BE, language).services).map(({contacts: [way]}) => addressOf(way)); // prettier-ignore
    for (const [language, other] of [
      ['fr', 'nl'],
      ['nl', 'fr'],
    ]) {
      const others = lines(other).filter((href) => !lines(language).includes(href));
      expect(called(language)).to.include(lines(language)[0]);
      expect(called(language).filter((href) => others.includes(href!))).to.deep.equal([]);
    }
  });

  it('names no country’s number where the country is not known', () => {
    const called = links(snippet(choose(), inEnglish, release)).filter((href) =>
      /^(tel|sms):/.test(href!),
    );
    expect(called.filter((href) => href !== 'tel:112')).to.deep.equal([]);
  });

  it('speaks the chosen language inside the widgets', () => {
    const html = snippet(choose({language: 'ar'}), inArabic, release);
    const [grief] = problemAreas(inArabic.msg, 'adult');
    expect(grief.title).not.to.equal(problemAreas(english, 'adult')[0].title);
    expect(text(parsed(html))).to.contain(text(document.createTextNode(grief.title)));
  });

  for (const words of hostile) {
    it(`stays itself with ${JSON.stringify(words)} in every field`, async () => {
      const all = choose({
        service: {name: words, href: words, phone: words},
        region: words,
        language: words,
        folder: words,
        colours: {accent: words, background: words},
        options: {...choose().options, plan: words, session: words, exitHref: words},
      });
      for (const html of [
        snippet(all, inEnglish, release),
        placeholders(all, inEnglish, release),
        plainHtml(all, inEnglish),
      ]) {
        const page = parsed(html);
        expect(page.querySelectorAll('img, svg, iframe')).to.have.length(0);
        expect(page.querySelectorAll('script').length).to.be.at.most(1);
        const names = [...page.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames(),
        );
        expect(names.filter((name) => name.startsWith('on'))).to.deep.equal([]);
        expect(
          links(html).filter((href) => /^\s*(java|data)/i.test(href!) || href!.includes('@evil')),
        ).to.deep.equal([]);
      }
    });
  }
});

describe('the snippet for systems that strip tags', () => {
  it('has ordinary elements only, which become the same widgets', async () => {
    const all = choose({
      region: 'GB',
      language: 'es',
      service: {name: 'Us', href: '/us', phone: ''},
    });
    const html = placeholders(all, inEnglish, release);
    expect(html).not.to.match(/<\/?ipt-/);
    expect(html).to.contain('<div data-ipt="fit-quiz" lang="es" data-region="GB" class="');
    const frame = await framed(html.replace(/<script[^]*?<\/script>/, ''));
    await addScript(frame, auditBundle);
    const expected = parsed(snippet(all, inEnglish, release));
    for (const tag of tags) {
      const became = frame.contentDocument!.querySelector(tag)!;
      for (const {name, value} of expected.querySelector(tag)!.attributes) {
        expect(became.getAttribute(name), `${tag} ${name}`).to.equal(value);
      }
    }
    frame.remove();
  });
});

describe('the pasted snippet', () => {
  for (const some of [
    {language: 'en', region: 'GB'},
    {follow: true, region: ''},
    {language: 'en', widgets: ['fit-quiz'], colours: {accent: '#7a1f3d', background: '#fff8f0'}},
    {service: {name: hostile[0], href: '/contact', phone: '01632 960190'}},
  ] as Partial<Choices>[]) {
    it(`works: ${JSON.stringify(some)}`, async () => {
      const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
      const chosen = choose({...some, folder: '/dist/cdn'});
      const frame = await framed(snippet(chosen, inEnglish, {version: '9.8.7', integrity}));
      const {contentDocument: page, contentWindow: view} = frame;
      for (const id of chosen.widgets) {
        const element = page!.querySelector<HTMLElement>(`ipt-${id}`)!;
        await until(() => element.matches(':defined'), `${id} to be defined`);
        const fallback = element.querySelector<HTMLElement>('h2')!;
        await until(() => fallback.offsetHeight === 0, `${id} to come up`);
        const colour = view!.getComputedStyle(element).getPropertyValue('--ipt-accent');
        expect(colour).to.equal(some.colours?.accent ?? '');
      }
      expect(Reflect.get(view!, 'hacked')).to.equal(undefined);
      frame.remove();
    });
  }

  it('shows its fallback where the file is not what its hash says', async () => {
    const integrity = {'ipt-widgets.js': 'sha384-AAAA'};
    const html = snippet(choose({folder: '/dist/cdn', region: 'GB'}), inEnglish, {
      version: '9.8.7',
      integrity,
    });
    const frame = await framed(html);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const tag of tags) {
      const element = frame.contentDocument!.querySelector(tag)!;
      expect(element.matches(':defined'), tag).to.equal(false);
      const call = element.querySelector<HTMLElement>('a[href="tel:999"]')!;
      expect(call.offsetHeight, tag).to.be.above(0);
    }
    frame.remove();
  });
});

describe('the plain HTML', () => {
  it('contains headings, paragraphs, lists and links, and nothing that runs', () => {
    const html = plainHtml(choose({region: 'DE'}), inEnglish);
    const names = new Set([...parsed(html).querySelectorAll('*')].map(({localName}) => localName));
    const allowed = 'a bdi br div h2 h3 h4 h5 li ol p span strong ul'.split(' ');
    expect([...names].filter((name) => !allowed.includes(name))).to.deep.equal([]);
    expect(parsed(html).querySelectorAll('[style], [hidden]')).to.have.length(0);
  });

  for (const [name, tongue] of [
    ['English', inEnglish],
    ['a language from right to left', inArabic],
  ] as const) {
    it(`passes axe, in ${name}`, async () => {
      const page = await fixture<HTMLElement>(document.createElement('main'));
      page.innerHTML = `<h1>Page</h1>${plainHtml(choose({region: 'GB'}), tongue)}`;
      await expect(page).to.be.accessible();
    });
  }

  it('skips no heading level, at any level', () => {
    for (const headingLevel of [1, 2, 4]) {
      const html = plainHtml(choose({headingLevel}), inEnglish);
      const levels = [...parsed(html).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
        ({localName}) => Number(localName[1]),
      );
      expect(levels[0]).to.equal(headingLevel);
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? level)).to.be.at.most(1),
      );
    }
  });

  it('is in the language it says', () => {
    const {lang, dir} = parsed(plainHtml(choose(), inArabic)).firstElementChild as HTMLElement;
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('asks nothing about safety that nobody would answer, and names whom to call instead', () => {
    const html = plainHtml(choose({widgets: ['fit-quiz'], region: 'GB'}), inEnglish);
    const content = text(parsed(html));
    for (const {id, text: question} of quizQuestions(english)) {
      expect(content.includes(question), id).to.equal(!['safety', 'who', 'now'].includes(id));
    }
    expect(links(html)).to.include('tel:999').and.include('tel:116123');
  });

  it('has only the questions that were chosen', () => {
    const options = {...choose().options, show: ['long', 'help']};
    const html = plainHtml(choose({widgets: ['common-questions'], options}), inEnglish);
    expect(parsed(html).querySelectorAll('h3')[0].textContent).to.contain('How long');
    expect(html).not.to.contain('What is IPT?');
  });
});

describe('the clinic’s colours', () => {
  // Known values of the formula of WCAG 2.2.
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#595959', '#ffffff', 7],
  ] as const) {
    it(`differ by ${ratio} to 1: ${one} and ${other}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
      expect(contrast(other, one)).to.equal(contrast(one, other));
    });
  }

  const backgrounds = ['#ffffff', '#fff8f0', '#808080', '#767676', '#13201f', '#000000', '#ffff00'];

  for (const background of backgrounds) {
    it(`leave everything readable on ${background}, once the accent is`, () => {
      for (const accent of ['#0f6b68', '#ff0000', '#ffff00', '#777777', background]) {
        const colours = palette(readable(accent, background), background);
        const pairs = [
          ['color', 'background'],
          ['color', 'surface'],
          ['muted', 'background'],
          ['muted', 'surface'],
          ['accent', 'background'],
          ['on-accent', 'accent'],
        ] as const;
        for (const [front, back] of pairs) {
          expect(contrast(colours[front], colours[back]), `${front} on ${back}`).to.be.least(4.5);
        }
      }
    });
  }

  it('are judged in words', () => {
    expect(readability('#0f6b68', '#ffffff').text).to.match(/^Good: .* \(\d\.\d to 1\)\.$/);
    expect(readability('#ffff00', '#ffffff').text).to.match(
      /^Too weak: .* Choose a darker colour\.$/,
    );
    expect(readability('#333333', '#000000').text).to.match(/Choose a lighter colour\.$/);
  });

  it('come in one rule for the chosen widgets, or not at all', () => {
    const colours = {accent: '#7a1f3d', background: '#fff8f0'};
    const rule = styleRule(choose({colours, widgets: ['fit-quiz']}));
    expect(rule).to.contain('ipt-fit-quiz {').and.contain('--ipt-accent: #7a1f3d;');
    expect(styleRule(choose())).to.equal('');
    expect(styleRule(choose({colours: {accent: 'red;}', background: '#fff8f0'}}))).to.equal('');
  });
});
