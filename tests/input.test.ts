import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import {
  day,
  email,
  integer,
  line,
  link,
  oneOf,
  text,
  webPage,
  wordsOf,
  type Input,
} from '../src/shared/input.js';
import {phone, type PhoneNumber} from '../src/shared/phone.js';

const audience = oneOf(['adult', 'teen', 'Older']);
const open = wordsOf(['grief', 'conflict', 'change', 'loneliness']);
const level = integer(1, 6);
const shortLine = line(12);
const page = link('https://clinic.example/help/page.html');
const plainPage = link('http://clinic.example/');
const filePage = link('file:///site/page.html');
const framedPage = link('about:srcdoc');

const parsers: Record<string, Input<unknown>> = {
  text,
  audience,
  open,
  level,
  phone,
  shortLine,
  email,
  day,
  webPage,
  page,
  plainPage,
  framedPage,
};

const throwing = () => {
  throw new Error('asked for its text');
};

/** What a page’s own script could set a property to, and no attribute ever is. */
const hostile: [what: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['NaN', NaN],
  ['infinity', Infinity],
  ['a symbol', Symbol('adult')],
  ['a function', () => 'adult'],
  ['a node', document.createElement('script')],
  ['a list of one word', ['adult']],
  ['a list of one number', [3]],
  ['a text object', new String('adult')],
  ['a number object', new Number(3)],
  ['a big integer', 3n],
  ['an address object', new URL('https://clinic.example/')],
  [
    'an object that throws',
    {toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing},
  ],
  ['an object that plays a text', {trim: () => 'adult', toLowerCase: () => 'adult', length: 5}],
  ['an object without prototype', Object.create(null)],
  ['a proxy that throws', new Proxy({}, {get: throwing, has: throwing, ownKeys: throwing})],
  ['a template', html`<b>adult</b>`],
  ['an object that plays a template', {_$litType$: 1, strings: Object.assign(['<b>'], {raw: ['<b>']}), values: []}], // prettier-ignore
  ['an object that plays a directive', {_$litDirective$: throwing, values: []}],
];

describe('every parser of input', () => {
  hostile.forEach(([what, value]) =>
    it(`refuses ${what}`, () => {
      for (const [name, {parse}] of Object.entries(parsers)) {
        expect(parse(value), name).to.equal(undefined);
      }
    }),
  );

  it('refuses nothing and white space', () => {
    for (const [name, {parse}] of Object.entries(parsers)) {
      for (const value of ['', ' ', '\n\t', '\u00a0']) {
        expect(parse(value), name).to.equal(undefined);
      }
    }
  });

  it('never throws, and gives only texts, numbers and lists of words', () => {
    const value = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      fc.string({unit: 'binary'}),
      fc.webUrl(),
    );
    const plain = (given: unknown) =>
      ['undefined', 'string', 'number'].includes(typeof given) ||
      (Array.isArray(given) && given.every((word) => typeof word === 'string')) ||
      typeof (given as PhoneNumber).number === 'string';
    fc.assert(
      fc.property(value, (anything) =>
        Object.values(parsers).every(({parse}) => plain(parse(anything))),
      ),
      {numRuns: 2000},
    );
  });

  it('survives a very long text', () => {
    for (const part of ['9', 'a', ' grief', '+1-', '\\', '١']) {
      const long = part.repeat(100_000);
      for (const [name, {parse}] of Object.entries(parsers)) {
        expect(() => parse(long), name).not.to.throw();
      }
      expect([audience, open, level, phone].map(({parse}) => parse(`!${long}`))).to.deep.equal(
        Array(4).fill(undefined),
      );
    }
  });

  it('says what it accepts', () => {
    for (const [name, {accepts}] of Object.entries(parsers)) expect(accepts, name).to.match(/\w/);
    expect(audience.accepts).to.contain('adult').and.contain('Older');
    expect(open.accepts).to.contain('grief').and.contain('loneliness').and.contain('all');
    expect(level.accepts).to.contain('1').and.contain('6');
  });
});

/** One test for each value a parser is given. */
function table<T>(name: string, {parse}: Input<T>, rows: [value: unknown, read: T | undefined][]) {
  describe(name, () => {
    for (const [value, read] of rows) {
      it(`${read === undefined ? 'refuses' : 'reads'} ${JSON.stringify(value)}`, () => {
        expect(parse(value)).to.deep.equal(read);
      });
    }
  });
}

table('a line of text', text, [
  ['Clinic', 'Clinic'],
  ['  Clinic of the North \n', 'Clinic of the North'],
  ['<b>Clinic</b>', '<b>Clinic</b>'],
  ['0', '0'],
  [0, undefined],
]);

table('a line of 12 characters', shortLine, [
  [' Clinic ', 'Clinic'],
  ['Kaimahi Māori', undefined],
  ['Clinic\nNorth', undefined],
  ['999\u202e', '999'],
  ['कक्\u200dष', 'कक्\u200dष'],
  ['Krisen\u00adhilfe', 'Krisen\u00adhilfe'],
  ['a\ud800', undefined],
  ['a\ue000', undefined],
  ['a\u2028b', undefined],
  ['\u202a\u202e', undefined],
  ['\u00ad\u0301', undefined],
  ['\u200b', undefined],
]);

table('a day', day, [
  ['2026-11-22', '2026-11-22'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', undefined],
  ['2026-2-9', undefined],
  ['22 November 2026', undefined],
  [20261122, undefined],
]);

table('an email address', email, [
  ['help@clinic.example', 'help@clinic.example'],
  ['a.b+c@x-y.clinic.example', 'a.b+c@x-y.clinic.example'],
  ['mailto:help@clinic.example', 'help@clinic.example'],
  ['hilfe@münchen-klinik.example', 'hilfe@münchen-klinik.example'],
  ["o'brien@clinic.example", "o'brien@clinic.example"],
  ['用户@例子.广告', '用户@例子.广告'],
  ['\u200ehelp@clinic.example', 'help@clinic.example'],
  ['help@192.168.1.1', undefined],
  ['help@clinic.example:80', undefined],
  ['help@cli nic.example', undefined],
  ['a@b@clinic.example', undefined],
  ['Help <help@clinic.example>', undefined],
  ['help@clinic.example?bcc=x@y.zz', undefined],
  ['help@clinic', undefined],
  ['@clinic.example', undefined],
  [`${'a'.repeat(250)}@b.cc`, undefined],
]);

table('a page on the web', webPage, [
  ['https://clinic.example/crisis', 'https://clinic.example/crisis'],
  ['http://clinic.example/', undefined],
  ['https://nhs.uk@evil.example/', undefined],
  ['//clinic.example/', undefined],
  ['/crisis', undefined],
  ['https://', undefined],
  ['tel:999', undefined],
]);

table('one of some words', audience, [
  ['teen', 'teen'],
  [' TEEN ', 'teen'],
  ['older', 'Older'],
  ['tee', undefined],
  ['teen adult', undefined],
  ['constructor', undefined],
]);

table('several of some words', open, [
  ['grief', ['grief']],
  ['loneliness  GRIEF\nconflict', ['loneliness', 'grief', 'conflict']],
  ['grief change grief', ['grief', 'change']],
  ['All', ['grief', 'conflict', 'change', 'loneliness']],
  ['grief, conflict,change', ['grief', 'conflict', 'change']],
  [',', undefined],
  ['grief nonsense', undefined],
  ['toString', undefined],
]);

table('a whole number', level, [
  ['3', 3],
  [' 6 ', 6],
  ['01', 1],
  [1, 1],
  ['0', undefined],
  ['7', undefined],
  [7, undefined],
  [-1, undefined],
  ['-1', undefined],
  ['+3', undefined],
  [2.5, undefined],
  ['2.5', undefined],
  ['3px', undefined],
  ['0x3', undefined],
  ['1e0', undefined],
  [1e21, undefined],
  ['٣', undefined],
  ['３', undefined],
  ['²', undefined],
]);

table('an address on a page of https:', page, [
  ['https://nhs.uk/talk', 'https://nhs.uk/talk'],
  ['HTTPS://NHS.UK', 'https://nhs.uk/'],
  ['booking', 'https://clinic.example/help/booking'],
  ['/booking?from=quiz#top', 'https://clinic.example/booking?from=quiz#top'],
  ['#booking', 'https://clinic.example/help/page.html#booking'],
  ['//nhs.uk/talk', 'https://nhs.uk/talk'],
  ['tel:+64800543354', 'tel:+64800543354'],
  ['sms:1737', 'sms:1737'],
  ['mailto:help@clinic.example', 'mailto:help@clinic.example'],
  // One site dressed up as another.
  ['https://nhs.uk@evil.example/', undefined],
  ['https://nhs.uk:443@evil.example/', undefined],
  ['https://:secret@evil.example/', undefined],
  ['//nhs.uk@evil.example/', undefined],
  ['https:\\\\nhs.uk@evil.example/', undefined],
  ['\\\\nhs.uk@evil.example/', undefined],
  ['https://nhs.uk%40evil.example/', undefined],
  ['https://nhs.uk\\@evil.example/', 'https://nhs.uk/@evil.example/'],
  // What runs instead of leading somewhere.
  ['javascript:alert(1)', undefined],
  [' JavaScript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['javascript://nhs.uk/%0aalert(1)', undefined],
  ['vb\tscript:msgbox(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['blob:https://clinic.example/1', undefined],
  ['view-source:https://nhs.uk', undefined],
  ['file:///etc/passwd', undefined],
  ['ftp://nhs.uk/', undefined],
  // Not safe enough, or no address.
  ['http://nhs.uk/', undefined],
  ['https://', undefined],
  ['https://[nhs.uk]/', undefined],
]);

table('an address on a page of http:', plainPage, [
  ['http://nhs.uk/', 'http://nhs.uk/'],
  ['https://nhs.uk/', 'https://nhs.uk/'],
  ['booking', 'http://clinic.example/booking'],
  ['http://nhs.uk@evil.example/', undefined],
  ['file:///etc/passwd', undefined],
]);

table('an address on a page opened from a disk', filePage, [
  ['booking.html', 'file:///site/booking.html'],
  ['https://nhs.uk/', 'https://nhs.uk/'],
  ['http://nhs.uk/', undefined],
]);

table('an address on a page without an address', framedPage, [
  ['https://nhs.uk/', 'https://nhs.uk/'],
  ['booking', undefined],
  ['javascript:alert(1)', undefined],
]);
