import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Speech} from '../src/localization/locale-controller.js';
import {factsOf} from '../src/partials/service-facts.js';
import {isAlwaysOpen, parseHours, type Hours} from '../src/regions/hours.js';
import type {CrisisService} from '../src/regions/index.js';
import {english} from './support/english.js';
import {plain} from './support/widget.js';

const [mon, tue, wed, thu, fri, sat, sun] = [1, 2, 3, 4, 5, 6, 7] as const;
const week = {first: mon, last: fri};

/** What can be written down, and what is read from it. */
const readable: [written: string, Hours][] = [
  ['always', 'always'],
  ['24/7', 'always'],
  ['ALWAYS', 'always'],
  ['0:00-24:00', 'always'],
  ['Mon-Sun 00:00-24:00', 'always'],
  ['varies', 'varies'],
  ['8:00-20:00', [{from: '08:00', to: '20:00'}]],
  ['08.30 – 17.00', [{from: '08:30', to: '17:00'}]],
  ['18:00-02:00', [{from: '18:00', to: '02:00'}]],
  ['07:00-24:00', [{from: '07:00', to: '24:00'}]],
  ['Mon-Fri 8:00-17:00', [{days: [week], from: '08:00', to: '17:00'}]],
  ['Monday - Friday: 8:00-17:00', [{days: [week], from: '08:00', to: '17:00'}]],
  ['Sat-Mon 9:00-12:00', [{days: [{first: sat, last: mon}], from: '09:00', to: '12:00'}]],
  ['Mon, Wed 9:00-12:00, 14:00-17:00', [
    {days: [{first: mon, last: mon}, {first: wed, last: wed}], from: '09:00', to: '12:00'},
    {days: [{first: mon, last: mon}, {first: wed, last: wed}], from: '14:00', to: '17:00'},
  ]],
  ['Tu-Th 9:00-12:00; Su 9:00-10:00', [
    {days: [{first: tue, last: thu}], from: '09:00', to: '12:00'},
    {days: [{first: sun, last: sun}], from: '09:00', to: '10:00'},
  ]],
  ['Fri 18:00 - Mon 06:00', [{fromDay: fri, from: '18:00', toDay: mon, to: '06:00'}]],
  ['Mon-Thu 18:00-02:00, Fri 18:00 - Mon 06:00', [
    {days: [{first: mon, last: thu}], from: '18:00', to: '02:00'},
    {fromDay: fri, from: '18:00', toDay: mon, to: '06:00'},
  ]],
]; // prettier-ignore

const unreadable = [
  '', ' ', 'never', 'sometimes', 'open', '8-20', '8:00', '8:00-', '-20:00', '25:00-26:00', '8:60-9:00', '24:01-25:00', '08:00-24:30',
  '8:00-8:00', 'Mon', 'Mon-Fri', 'Mon,', 'Xyz 8:00-9:00', 'Mon-Xyz 8:00-9:00', 'M 8:00-9:00', 'Mon 8:00-9:00 Tue', 'Mo–', 'lundi 8:00-9:00',
  'Sat 8:00 - 12:00 - 14:00', 'Mon, 8:00-9:00', 'Mon, Fri 18:00 - Mon 06:00', '8:00-9:00,', ',8:00-9:00', '8:00-9:00 8:00-9:00', 'always, 8:00-9:00', '٨:٠٠-٩:٠٠',
]; // prettier-ignore

describe('hours', () => {
  for (const [written, hours] of readable) {
    it(`are read from “${written}”`, () => expect(parseHours(written)).to.deep.equal(hours));
  }

  it('are not known where they cannot be read with certainty', () => {
    for (const written of unreadable) {
      expect(parseHours(written), JSON.stringify(written)).to.equal(undefined);
    }
  });

  it('are read or not, whatever stands there', () => {
    const part = fc.constantFrom(
      'Mon',
      'Fri',
      '-',
      ' ',
      ',',
      ';',
      '8:00',
      '24:00',
      '18:00',
      'always',
      ':',
      '9',
      '–',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const hours = parseHours(written);
        return hours === undefined || typeof hours === 'string' || hours.length > 0;
      }),
      {numRuns: 5000},
    );
  });

  it('tell what is open day and night', () => {
    for (const [written, hours] of readable) {
      expect(isAlwaysOpen(written), written).to.equal(hours === 'always');
    }
    for (const written of [...unreadable, undefined]) expect(isAlwaysOpen(written)).to.equal(false);
    expect(isAlwaysOpen('Mon-Sat 00:00-24:00')).to.equal(false);
  });
});

describe('hours in words', () => {
  const speech = (formats: string) =>
    ({msg: english, formats, customs: formats}) as unknown as Speech;
  const facts = (hours: string | undefined, formats = 'en-GB') =>
    factsOf(speech(formats), {
      for: 'everyone',
      contacts: [],
      hours,
    } as unknown as CrisisService).map(plain);

  it('say nothing where they are not known', () => {
    expect(facts(undefined)).to.deep.equal([]);
    expect(facts('mornings')).to.deep.equal([]);
  });

  it('say each opening of a week by itself', () => {
    for (const [hours, ...said] of [
      ['always', 'Open day and night'],
      ['varies', 'Hours vary'],
      ['15:30-00:30', 'Open from 15:30 to 00:30'],
      ['07:00-24:00', 'Open from 07:00 to 00:00'],
      ['Mon-Fri 08:30-17:00', 'Mon to Fri: 08:30 to 17:00'],
      ['Mon-Fri 09:00-19:30, Sat 09:00-16:00', 'Mon to Fri: 09:00 to 19:30', 'Sat: 09:00 to 16:00'],
      ['Mon, Wed 9:00-12:00', 'Mon and Wed: 09:00 to 12:00'],
      ['Sat-Mon 9:00-12:00', 'Sat to Mon: 09:00 to 12:00'],
      [
        'Mon-Thu 18:00-02:00, Fri 18:00 - Mon 06:00',
        'Mon to Thu: 18:00 to 02:00',
        'Open from Friday 18:00 to Monday 06:00',
      ],
    ]) {
      expect(facts(hours), hours).to.deep.equal(said);
    }
  });

  it('follow the habits of a language', () => {
    expect(facts('Mon-Fri 08:30-17:00', 'en-US').join()).to.match(/8:30.AM.*5:00.PM/);
    expect(facts('Fri 18:00 - Mon 06:00', 'de').join()).to.match(/Freitag.*18:00.*Montag.*06:00/);
    expect(facts('Mon-Fri 08:30-17:00', 'ar-EG').join()).to.match(/[٠-٩]/);
    for (const formats of ['zh-Hans', 'hi', 'uk', 'fr', 'pt-BR', 'es', 'ar']) {
      expect(facts('Sat-Mon 18:00-02:00', formats), formats).to.have.length(1);
    }
  });
});
