import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import type {CrisisHelp} from '../src/index.js';
import {
  ownServices,
  withOwnServices,
  type OwnService,
} from '../src/regions/own-services/own-services.js';
import {confirmed, regions, servedPeople} from '../src/regions/index.js';
import {faultIn} from '../src/regions/own-services/json-fault.js';
import {english} from './support/english.js';
import {choose, daysAgo} from './support/country.js';
import {answer, answersFor, quiz} from './support/quiz.js';
import {all, mount, one, text, until, visibleText, warningsOf} from './support/widget.js';

const {GB} = regions;
const good: OwnService = {
  name: 'Riverside Crisis Team',
  call: '01632 960 190',
  hours: '08:00-20:00',
  source: 'https://riverside.example/crisis',
  checked: '2026-11-01',
};
const script = (json: string) =>
  `<script type="application/json">${json.replaceAll('</', '<\\/')}</script>`;
const crisis = (json: string, attributes = 'region="GB"') =>
  mount<CrisisHelp>(
    `<ipt-crisis-help ${attributes}>${script(json)}</ipt-crisis-help>`,
    'ipt-crisis-help',
  );
/** Email stands with the other numbers, once more under the name of its service. */
const namesIn = (element: Element) => [
  ...new Set(
    all(element, 'bdi[translate=no]')
      .filter((name) => name.closest('.service-name'))
      .map(text),
  ),
];
const builtIn = confirmed(GB.services).map(({name}) => name);
const emergencyOf = (element: Element) => one(element, '.emergency a').getAttribute('href');
const changed = (change: object) => JSON.stringify([{...good, ...change}]);
const without = (field: keyof OwnService) => changed({[field]: undefined});

/** What is no list of services at all. */
const noList = [
  'no JSON', '[', ']', '{', '[{]', '[,]', '[1,]', "[{'name': 'x'}]", '[{name: "x"}]', '// a comment\n[]',
  'null', 'true', '0', '-1', '1e999', '""', '"[]"', '{}', '{"0": {}}', '{"length": 1}',
  '{"services": []}', '{"emergency": {"number": "000"}}', '{"__proto__": []}', '<p>999</p>', 'undefined', 'NaN',
  `[${' '.repeat(20_001)}]`, '['.repeat(10_000), `"${'9'.repeat(30_000)}"`, '\u0000', '[]]', '[] []',
]; // prettier-ignore

/** Lists whose entry cannot be used, because something it needs is missing or no use. */
const badEntries = [
  ...['null', 'true', '7', '"text"', '[]', '[[]]', '{}'].map((entry) => `[${entry}]`),
  without('name'), without('source'), without('checked'), without('call'),
  ...[1, null, true, '', '   ', [], {}, ['Samaritans'], 'x'.repeat(81), 'a\u0000b', 'line\nbreak', '\u202e', '\u200b', '\u2028'].map((name) => changed({name})),
  ...[116123, null, '', 'call me', '12', '1'.repeat(41), '1\u00002\u00003', {}, ['999']].map((call) => changed({call})),
  ...['', 'https:', 'http://riverside.example', 'riverside.example', 'javascript:1', null, 3].map((source) => changed({source})),
  ...['', 'today', '2026', '2026-13-01', '2026-02-30', '22.11.2026', '2026-11-22T00:00', 20261122, null].map((checked) => changed({checked})),
]; // prettier-ignore

/** Fields that cannot be used, beside a number that can. */
const badFields: object[] = [
  ...[85258, 'SHOUT', {}].map((text) => ({text})),
  ...['http://riverside.example', 'javascript:alert(1)', '//riverside.example', '/chat', 'data:text/html,hi', 'https://nhs.uk@evil.example/', 'https://', ' ', 5].map((chat) => ({chat})),
  ...['us', 'us@', '@us', 'a b@c.de', 'us@example.org?bcc=x@y.zz', 'us@localhost', 'us@1.2.3.4', 'us@[::1]', 'us@exa mple.org', 1].map((email) => ({email})),
  ...['never', '8-20', '25:00-26:00', '24:01-25:00', '08:00', '8:00-8:00', 'Mon', 'Xyz 8:00-20:00', '', 8, {}].map((hours) => ({hours})),
  ...['cheap', '', 0, true].map((cost) => ({cost})),
  ...['nobody', 'constructor', '__proto__', '', 1, ['young']].map((people) => ({for: people})),
  ...['en', [], [1], [''], ['e'], ['en', 'not a tag'], Array(13).fill('en'), {}].map((languages) => ({languages})),
  {word: 'HELLO'}, {text: '85258', word: 'x'.repeat(21)}, {colour: 'red'}, {emergency: '000'},
  {html: '<img src=x onerror=alert(1)>'}, {contacts: []}, {dial: '000'}, {confidence: 'confirmed'}, {checked: '2999-01-01'},
]; // prettier-ignore

describe('own services', () => {
  it('are read with all their fields', () => {
    const full: OwnService = {
      ...good,
      for: 'young',
      text: '85258',
      word: 'HELLO',
      chat: 'https://riverside.example/chat',
      email: 'help@riverside.example',
      hours: 'always',
      cost: 'free',
      languages: ['en', 'cy'],
    };
    const {services, problems} = ownServices(JSON.stringify([good, full]));
    expect(problems).to.deep.equal([]);
    const [first, second] = services;
    expect(first).to.include({name: good.name, for: 'everyone', checked: good.checked, own: true});
    expect(first.contacts).to.deep.equal([{kind: 'call', number: good.call, dial: '01632960190'}]);
    expect(first.hours).to.equal(good.hours);
    expect(second).to.deep.include({for: 'young', hours: 'always', cost: 'free', languages: ['en', 'cy']}); // prettier-ignore
    expect(second.contacts.map(({kind}) => kind)).to.deep.equal(['call', 'text', 'chat', 'email']);
  });

  it('may have the hours of a week, past midnight and up to it', () => {
    for (const hours of [
      'always',
      '24/7',
      'varies',
      '8:00-20:00',
      '18:00-02:00',
      '0:00-24:00',
      'Mon-Fri 09:00-19:30, Sat 9:00-16:00',
      'Fri 18:00 - Mon 06:00',
    ]) {
      // prettier-ignore
      const {services, problems} = ownServices(changed({hours}));
      expect([problems, services[0]?.hours], hours).to.deep.equal([[], hours]);
    }
  });

  it('can be for everyone a service can be for', () => {
    for (const people of servedPeople) {
      expect(ownServices(changed({for: people})).problems, people).to.deep.equal([]);
    }
  });

  it('are none where the list is empty, and that is no problem', () => {
    expect(ownServices('[]')).to.deep.equal({services: [], problems: []});
  });

  it('keep the good entries, and name the bad ones by their place and field', () => {
    const list = [good, {...good, call: 'secret words'}, {...good, name: 'Second'}, 'secret words'];
    const {services, problems} = ownServices(JSON.stringify(list));
    expect(services.map(({name}) => name)).to.deep.equal([good.name, 'Second']);
    expect(problems.join()).to.contain('entry 2, call accepts').and.contain('entry 2 is left out');
    expect(problems.join()).to.contain('entry 4').and.not.contain('secret');
  });

  it('may be one service, without the brackets of a list', () => {
    const {services, problems} = ownServices(JSON.stringify(good));
    expect([services[0].name, problems.length]).to.deep.equal([good.name, 0]);
  });

  it('are the first twelve of too many', () => {
    const list = Array.from({length: 14}, (_, index) => ({...good, name: `Line ${index}`}));
    const {services, problems} = ownServices(JSON.stringify(list));
    expect(services.at(-1)!.name).to.equal('Line 11');
    expect(problems).to.have.length(1);
  });

  it('are more than eighty ways to be wrong, each of them harmless', () => {
    const all = [...noList, ...badEntries];
    expect(new Set(all).size).to.be.above(80);
    for (const json of all) {
      const {services, problems} = ownServices(json);
      expect(services, json.slice(0, 200)).to.deep.equal([]);
      expect(problems.length, json.slice(0, 200)).to.be.above(0);
      expect(problems.join()).not.to.match(/alert|evil|riverside|SHOUT/);
    }
    expect(Reflect.get({}, 'call')).to.equal(undefined);
  });

  it('lose nothing to a field that cannot be used, which is named', () => {
    for (const change of badFields) {
      const json = changed(change);
      const {services, problems} = ownServices(json);
      const [own] = services;
      expect(own.contacts[0], json).to.include({kind: 'call', number: good.call});
      expect(problems, json).to.have.length(1);
      expect(problems.join()).not.to.match(/alert|evil|riverside|SHOUT/);
    }
    const hostile = changed({}).replace('{', '{"__proto__": {"call": "000"}, "constructor": {},');
    expect(ownServices(hostile).services[0].contacts).to.have.length(1);
    expect(Reflect.get({}, 'call')).to.equal(undefined);
  });

  const contact = fc.oneof(
    fc.record({field: fc.constant('call'), value: fc.constantFrom('01632 960190', '٩٩٩', '+44 (0)1632 960190', '116\u2011123'), good: fc.constant(true)}),
    fc.record({field: fc.constant('chat'), value: fc.constantFrom('https://a.example/', 'https://münchen.example/chat'), good: fc.constant(true)}),
    fc.record({field: fc.constant('email'), value: fc.constantFrom('hilfe@münchen-klinik.example', "o'brien@clinic.example"), good: fc.constant(true)}),
    fc.record({field: fc.constantFrom('call', 'text', 'chat', 'email'), value: fc.jsonValue(), good: fc.constant(false)}),
  ); // prettier-ignore
  const entries = fc.array(
    fc.record({
      contacts: fc.uniqueArray(contact, {selector: ({field}) => field, minLength: 1}),
      noise: fc.dictionary(fc.constantFrom('for', 'hours', 'cost', 'languages', 'word', '__proto__', 'x'), fc.jsonValue()),
    }),
    {minLength: 1, maxLength: 12},
  ); // prettier-ignore

  it('show every good contact, whatever else stands in the list, and the emergency number first', async () => {
    const sample = fc.sample(entries, 300);
    let element: CrisisHelp | undefined;
    for (const [index, list] of sample.entries()) {
      const json = JSON.stringify(list.map(({contacts, noise}, at) => ({...noise, ...Object.fromEntries(contacts.map(({field, value}) => [field, value])), name: `Line ${at}`, source: good.source, checked: good.checked}))); // prettier-ignore
      const {services} = ownServices(json);
      const region = withOwnServices(GB, services);
      expect(region.emergency).to.equal(GB.emergency);
      const wanted = list.flatMap(({contacts}) => contacts.filter((each) => each.good));
      const shown = services.flatMap(({contacts}) => contacts);
      const values = shown.map((each) => ('number' in each ? each.number : 'address' in each ? each.address : each.href)); // prettier-ignore
      for (const {field, value} of wanted) {
        expect(values, json).to.include(field === 'chat' ? new URL(value as string).href : value);
      }
      if (index % 20) continue;
      element?.remove();
      await warningsOf(async () => (element = await crisis(json)));
      const links = all(element!, '.crisis a').map((link) => link.getAttribute('href')!);
      expect(links[0]).to.equal('tel:999');
      const linked = shown.map((each) => ('dial' in each ? `tel:${each.dial}` : 'href' in each ? each.href : '')).filter((href) => href.startsWith('tel:+')); // prettier-ignore
      expect(links).to.include.members(linked);
    }
  });

  it('are safe whatever stands there', () => {
    const value = fc.oneof(fc.json(), fc.string({unit: 'binary'}), fc.jsonValue().map((any) => changed({call: any, name: any, source: any}))); // prettier-ignore
    fc.assert(
      fc.property(value, (json) =>
        ownServices(json).services.every(
          ({contacts, sources: [{url}]}) => contacts.length > 0 && url.startsWith('https:'),
        ),
      ),
      {numRuns: 1000},
    );
  });

  it('lead, one with the name of a built-in service takes its place, and nothing else goes', () => {
    const [first, ...others] = GB.services;
    const {services} = ownServices(changed({name: first.name.toUpperCase()}));
    const region = withOwnServices(GB, services);
    expect(region.services).to.deep.equal([...services, ...others]);
    expect(region.emergency).to.equal(GB.emergency);
    expect(withOwnServices(GB, [])).to.equal(GB);
  });
});

describe('own services in a widget', () => {
  it('stand below the emergency number and before the others', async () => {
    const element = await crisis(JSON.stringify([good]));
    expect(emergencyOf(element)).to.equal(`tel:${GB.emergency[0].dial}`);
    expect(namesIn(element)).to.deep.equal([good.name, ...builtIn]);
    const [own] = all(element, '.services > li');
    expect(own.querySelector('a')!.getAttribute('href')).to.equal('tel:01632960190');
    expect(text(own)).to.contain(crisisTexts(english).own('1 November 2026'));
  });

  it('cannot remove or replace the emergency number', async () => {
    for (const number of ['999', '000']) {
      const element = await crisis(
        JSON.stringify([{...good, name: 'In danger now', call: number, for: 'everyone'}]),
      );
      expect(all(element, '.emergency a').map((link) => link.getAttribute('href'))).to.deep.equal(
        GB.emergency.map(({dial}) => `tel:${dial}`),
      );
      expect(text(one(element, '.crisis a'))).to.contain(GB.emergency[0].number);
    }
  });

  it('are only ever text', async () => {
    const name = '<img src=x onerror=alert(1)>${x}';
    const element = await crisis(JSON.stringify([{...good, name}]));
    expect(namesIn(element)[0]).to.equal(name);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('leave the built-in services as they are where they cannot be used, with one warning', async () => {
    for (const json of [noList[0], noList[15], badEntries[0], badEntries[20], badEntries.at(-2)!]) {
      let element!: CrisisHelp;
      const warnings = await warningsOf(async () => {
        element = await crisis(json);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(warnings, json).to.have.length(1);
      expect(warnings[0]).to.contain('ipt-crisis-help');
      expect(namesIn(element), json).to.deep.equal(builtIn);
      expect(emergencyOf(element)).to.equal('tel:999');
    }
  });

  it('may come, change and go while the widget is there', async () => {
    const element = await mount<CrisisHelp>('<ipt-crisis-help region="GB"></ipt-crisis-help>', 'ipt-crisis-help'); // prettier-ignore
    element.innerHTML = script(JSON.stringify([good]));
    await until(() => namesIn(element)[0] === good.name, 'the own service');
    element.querySelector('script')!.textContent = changed({name: 'Another'});
    await until(() => namesIn(element)[0] === 'Another', 'the changed one');
    element.innerHTML = '';
    await until(() => namesIn(element).length === builtIn.length, 'the built-in ones alone');
  });

  it('are for the country of the page, and for no other', async () => {
    const element = await crisis(JSON.stringify([good]));
    for (const [code, shown] of [
      ['NZ', false],
      ['GB', true],
    ] as const) {
      await choose(element, code);
      expect(visibleText(element).includes(good.name), code).to.equal(shown);
    }
  });

  it('lead, too, where somebody is not safe at home', async () => {
    for (const [json, leader] of [
      ['[]', 'National Domestic Abuse Helpline'],
      [changed({for: 'home'}), good.name],
    ] as const) {
      const element = await quiz('region="GB"', script(json));
      await answer(element, answersFor.home);
      expect(namesIn(element)[0], json).to.equal(leader);
    }
  });

  it('show in the quiz, the card and the note on conflict, too', async () => {
    const json = script(changed({for: 'home'}));
    for (const markup of [
      `<ipt-find-therapist region="GB">${json}</ipt-find-therapist>`,
      `<ipt-problem-areas region="GB" open="conflict">${json}</ipt-problem-areas>`,
    ]) {
      const tag = /ipt-[a-z-]+/.exec(markup)![0];
      expect(namesIn(await mount<CrisisHelp>(markup, tag)), tag).to.include(good.name);
    }
    const element = await quiz('region="GB"', json);
    await answer(element, answersFor.crisis);
    expect(namesIn(element)).to.include(good.name);
  });

  const json = JSON.stringify([good]);
  const places: [where: string, content: string][] = [
    ['in a paragraph', `<p>${script(json)}</p>`],
    ['in boxes within boxes', `<div><section><div>${script(json)}</div></section></div>`],
    ['after other scripts', `<script type="application/ld+json">{}</script><p>${script('[]')}</p>${script(json)}`],
    ['with a charset in its type', script(json).replace('json"', 'json; charset=utf-8"')],
    ['with a type in large letters', script(json).replace('application/json', ' Application/JSON ;q=1')],
    ['as text/json', script(json).replace('application', 'text')],
  ]; // prettier-ignore
  for (const [where, content] of places) {
    it(`are read ${where}`, async () => {
      const element = await mount<CrisisHelp>(`<ipt-crisis-help region="GB">${content}</ipt-crisis-help>`, 'ipt-crisis-help'); // prettier-ignore
      expect(namesIn(element)[0]).to.equal(good.name);
    });
  }

  it('are read from every script', async () => {
    const content = `${script(json)}<p>${script(changed({name: 'Second'}))}</p>`;
    const element = await mount<CrisisHelp>(`<ipt-crisis-help region="GB">${content}</ipt-crisis-help>`, 'ipt-crisis-help'); // prettier-ignore
    expect(namesIn(element).slice(0, 2)).to.deep.equal([good.name, 'Second']);
  });

  it('are read in a placeholder', async () => {
    const element = await mount<CrisisHelp>(`<div data-x></div><ipt-crisis-help region="GB"></ipt-crisis-help>`, 'ipt-crisis-help'); // prettier-ignore
    element.innerHTML = `<div><p>Call 999</p><p>${script(json)}</p></div>`;
    await until(() => namesIn(element)[0] === good.name, 'the own service');
  });

  const strays: [what: string, content: string, words: string][] = [
    ['a script without a type', `<script type="text/plain">${json}</script>`, 'type="application/json"'],
    ['a list whose script was taken away', `<p>${json}</p>`, 'as text'],
    ['a list in curly quotes as text', `<p>${json.replaceAll('"', '”')}</p>`, 'as text'],
  ]; // prettier-ignore
  for (const [what, content, words] of strays) {
    it(`name ${what} in the console`, async () => {
      const warnings = await warningsOf(() => mount(`<ipt-crisis-help region="GB">${content}</ipt-crisis-help>`, 'ipt-crisis-help')); // prettier-ignore
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(words).and.not.contain('Riverside');
    });
  }

  const broken: [written: string, line: number, reason: string][] = [
    [`[\n{“name”: "A"}\n]`, 2, 'curly'],
    [`[{"name": "A",\n "call": "999",\n}]`, 3, 'comma'],
    [`[{&quot;name&quot;: 1}]`, 1, '&quot;'],
    [`\n\n[{'name': 'A'}]`, 3, 'single'],
    [`[{"name": "A"\n"call": "9"}]`, 2, 'missing'],
    [`[{"name": "A"}]\n<br>`, 2, 'HTML'],
    [`// our line\n[]`, 1, 'comment'],
    [`[{"name": "A\nB"}]`, 1, 'end in its line'],
    [`[{"name": "A"}`, 1, 'closed'],
    [`[{name: "A"}]`, 1, 'double quotes'],
    [`[] []`, 1, 'after the end'],
    [`[\n\u00a0{"name": "A"}]`, 2, 'space of another kind'],
    [`\ufeff[]`, 1, 'space of another kind'],
    [`[{"name":\u00a0"A"}]`, 1, 'space of another kind'],
  ]; // prettier-ignore
  for (const [written, place, reason] of broken) {
    it(`name line ${place} and the reason in broken JSON: ${JSON.stringify(written)}`, async () => {
      const warnings = await warningsOf(() => crisis(written));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`line ${place}:`).and.contain(reason).and.not.contain('"A');
    });
  }

  it('find a fault where there is one, and nowhere else', () => {
    const sound = fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
    );
    const cut = fc.tuple(sound, fc.nat(), fc.constantFrom('', ',', '"', '}', '[', '“', 'x', '0', '\n', '-', '\\')).map(
      ([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + 1),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(sound, cut, fc.string()), (json) => {
        let isSound = true;
        try {
          JSON.parse(json);
        } catch {
          isSound = false;
        }
        return (faultIn(json) === undefined) === isSound;
      }),
      {numRuns: 5000},
    );
  });

  const names = [
    'خط کمک روان\u200cشناسی',
    'मनोचिकित्सा कक्\u200dष',
    'خط المساعدة (IPT)\u200f',
    'Krisen\u00adinterventions\u00addienst',
    '👩\u200d⚕️ Night team',
  ];
  for (const name of names) {
    it(`keep the spelling of ${JSON.stringify(name)}`, async () => {
      const element = await crisis(JSON.stringify([{...good, name}]));
      expect(one(element, '.service-name').textContent).to.equal(name);
    });
  }

  it('are written to at international addresses', async () => {
    for (const [email, href] of [
      ['rat@grünhaus.example', 'mailto:rat@xn--grnhaus-o2a.example'],
      ["d'arcy@clinic.example", "mailto:d'arcy@clinic.example"],
      ['mailto:us@clinic.example', 'mailto:us@clinic.example'],
      ['用户@例子.广告', `mailto:${encodeURIComponent('用户')}@xn--fsqu00a.xn--4rr70v`],
      ['a?b&c=d@clinic.example', 'mailto:a%3Fb%26c%3Dd@clinic.example'],
    ]) {
      const element = await crisis(changed({email}));
      const [link] = all(element, 'a[href^="mailto:"]');
      expect(link.getAttribute('href')).to.equal(href);
      expect(text(link)).to.contain(email.replace('mailto:', ''));
      expect(all(element, 'a[href="tel:01632960190"]')).to.have.length(1);
    }
  });

  it('show a number that cannot be dialled with certainty, without a link, and say so', async () => {
    let element!: CrisisHelp;
    const warnings = await warningsOf(async () => {
      element = await crisis(changed({call: '01632 960190 or 960191', text: '٨٥٢٥٨'}));
    });
    const [own] = all(element, '.services > li');
    expect(text(own)).to.contain('01632 960190 or 960191').and.contain('٨٥٢٥٨');
    expect([...own.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['sms:85258']); // prettier-ignore
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('entry 1, call').and.not.contain('960190 or');
  });

  it('name a day to come', async () => {
    const warnings = await warningsOf(() => crisis(changed({checked: daysAgo(-5)})));
    expect(warnings.join()).to.contain('checked is a day to come');
    expect(await warningsOf(() => crisis(changed({checked: daysAgo(0)})))).to.deep.equal([]);
  });
});
