import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import {regions} from '../src/regions/index.js';
import {phone} from '../src/shared/phone.js';

const dialOf = (written: string) => phone.parse(written)?.dial;

/** What a well-kept library reads from a number that is dialled in a country. */
const read = (written: string, country: CountryCode) =>
  parsePhoneNumberFromString(written, country)?.number;

/** Each way of writing is one row for each country: what is dialled must reach that number. */
const countries: CountryCode[] = ['AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CL', 'CN', 'CO', 'DE', 'ES', 'FR', 'GB', 'HK', 'IE', 'IN', 'IT', 'MX', 'NL', 'NZ', 'PL', 'PT', 'SG', 'TW', 'UA', 'US', 'ZA']; // prettier-ignore

/** Where a zero is dialled before a number at home, and nowhere else. */
const withZero = ['AT', 'AU', 'BE', 'BR', 'CH', 'CN', 'DE', 'FR', 'GB', 'IE', 'IN', 'NL', 'NZ', 'TW', 'UA', 'ZA']; // prettier-ignore

const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Number with country code and as it is said at home, in groups: `+44 7400 123456`, `07400 123456`. */
type Ways = Record<string, (abroad: string, home: string) => string>;
const ways: Ways = {
  'with the country code': (abroad) => abroad,
  'without spaces': (abroad) => abroad.replaceAll(' ', ''),
  'at home': (_, home) => home,
  'with 00': (abroad) => abroad.replace('+', '00'),
  'with the code in brackets': (abroad) => abroad.replace(/\+\d+/, '($&)'),
  'in square brackets': (abroad) => abroad.replace(/\+\d+/, '[$&]'),
  'with hyphens': (_, home) => home.replaceAll(' ', '-'),
  'with hyphens that do not break': (abroad) => abroad.replaceAll(' ', '\u2011'),
  'with dashes between spaces': (abroad) => abroad.replaceAll(' ', ' – '),
  'with long dashes and minus signs': (abroad) => abroad.replaceAll(' ', '—').replace(/—(?=\d+$)/, '−'), // prettier-ignore
  'with full stops': (abroad) => abroad.replaceAll(' ', '.'),
  'with spaces that do not break': (abroad) => abroad.replaceAll(' ', '\u00a0'),
  'with thin spaces': (abroad) => abroad.replaceAll(' ', '\u2009'),
  'copied from the contacts of a phone': (abroad) => `\u202d${abroad}\u202c`,
  'in Arabic digits': (abroad) => digitsFrom(0x660)(abroad),
  'in Persian digits': (_, home) => digitsFrom(0x6f0)(home),
  'in Devanagari': (abroad) => digitsFrom(0x966)(abroad),
  'full-width': (abroad) => digitsFrom(0xff10)(abroad).replace('+', '＋'),
  'in mathematical digits': (abroad) => digitsFrom(0x1d7ec)(abroad),
  'with soft hyphens and word joiners': (abroad) => abroad.replaceAll(' ', '\u00ad \u2060'),
  'as a link': (abroad) => `tel:${abroad}`,
  'with an extension': (abroad) => `${abroad} ext. 5`,
  'with x': (_, home) => `${home} x12`,
  'with #': (_, home) => `${home} #123`,
  'with a German extension': (abroad) => `${abroad} Durchwahl 17`,
  'with a French extension': (abroad) => `${abroad}, poste 4`,
};
const withTrunkZero: Ways = {
  'with a zero after the code': (abroad) => abroad.replace(' ', ' 0'),
  'with (0)': (abroad) => abroad.replace(' ', ' (0)'),
  'with ( 0 )': (abroad) => abroad.replace(' ', ' ( 0 ) '),
  'with (0) after 00': (abroad) => abroad.replace('+', '00').replace(' ', ' (0) '),
  'with the zero in the brackets of the area': (abroad) => abroad.replace(/ (\d+)/, ' (0$1)'),
  'with everything at once': (abroad) =>
    digitsFrom(0x660)(`\u2067${abroad.replace(' ', ' (0)').replaceAll(' ', '\u2011')}\u2069`),
};

const rows = countries.flatMap((country) => {
  const example = getExampleNumber(country, examples)!;
  const forms = Object.entries(withZero.includes(country) ? {...ways, ...withTrunkZero} : ways).map(
    ([way, write]) => ({
      way,
      written: write(example.formatInternational(), example.formatNational()),
    }),
  );
  return forms.map((form) => ({country, ...form, number: example.number as string}));
});

describe('a phone number as people write it', () => {
  it('is tried in at least 200 ways', () => {
    expect(new Set(rows.map(({written}) => written)).size).to.be.at.least(200);
  });

  for (const {country, way, written, number} of rows) {
    it(`is dialled right ${way}: ${written} (${country})`, () => {
      const dial = dialOf(written);
      expect(dial, 'dialled').to.match(/^\+?\d+$/);
      expect(read(dial!, country)).to.equal(number);
    });
  }
});

describe('the zero after a country code', () => {
  for (const country of getCountries()) {
    const example = getExampleNumber(country, examples);
    if (!example) continue;
    it(`is left out, kept or not dialled at all: ${country}`, () => {
      const code = getCountryCallingCode(country);
      const {nationalNumber, number} = example;
      for (const written of [
        `+${code} (0)${nationalNumber}`,
        `+${code} 0${nationalNumber}`,
        `+${code} ${nationalNumber}`,
      ]) {
        const dial = dialOf(written);
        if (dial && !nationalNumber.startsWith('0')) {
          // Italy and its neighbours dial the zero of a town; the example is a mobile phone.
          const keeps = ['39', '378', '225', '229', '242'].includes(code) && / \(?0/.test(written);
          if (!keeps) expect(dial, written).to.equal(number);
        }
      }
      const asItIs = dialOf(`+${code}${nationalNumber}`);
      if (asItIs || !nationalNumber.startsWith('0')) expect(asItIs).to.equal(number);
    });
  }
});

/** What is dialled, or undefined for what is shown and not linked. */
const table: [written: string, dial: string | undefined][] = [
  ['0044 (0)20 7946 0958', '+442079460958'],
  ['+44 (0191) 498 0123', '+441914980123'],
  ['+44 ( 0 ) 191 498 0123', '+441914980123'],
  ['+61 (07) 5550 4321', '+61755504321'],
  ['+49 089 12345678', '+498912345678'],
  ['+39 06 6982 1234', '+390669821234'],
  ['+39 (0)6 6982 1234', '+390669821234'],
  ['+39 (06) 6982 1234', '+390669821234'],
  ['+39 (0)331 1234567', undefined],
  ['+378 0549 885600', '+3780549885600'],
  ['+225 07 07 12 34 56', '+2250707123456'],
  ['+34 (0)91 123 45 67', undefined],
  ['+1 (0)202 555 0123', undefined],
  ['+1 1 202 555 0123', undefined],
  ['+1 (202) 555-0123', '+12025550123'],
  ['1-202-555-0123', '12025550123'],
  ['(202) 555-0123', '2025550123'],
  ['+44 00191 498 0123', undefined],
  ['+44 (0)0191 498 0123', undefined],
  ['+44 191 (0) 498 0123', undefined],
  ['+44 191 (8) 498 0123', undefined],
  ['+61 (2) 5550 1234', '+61255501234'],
  ['(2) 2123 4567', '221234567'],
  ['+7 (8) 495 123-45-67', undefined],
  ['+7 495 123-45-67', '+74951234567'],
  ['(0)191 498 0123', '01914980123'],
  ['0(0)191 498 0123', undefined],
  ['+0044 191 498 0123', undefined],
  ['0011 44 191 498 0123', undefined],
  ['44 191 498 0123', undefined],
  ['01914980123', '01914980123'],
  ['030/1234567', '0301234567'],
  ['0664/123 45 67', '06641234567'],
  ['+43/664/1234567', '+436641234567'],
  ['+49 30/1234567', '+49301234567'],
  ['030 123456/57', undefined],
  ['0191 498 0123 / 0124', undefined],
  ['0800 1111 / 116 123', undefined],
  ['112/999', undefined],
  ['999/112', undefined],
  ['116123/988', undefined],
  ['0191 498 0123 or 0191 498 0124', undefined],
  ['0191 498 0123, 0191 498 0124', undefined],
  ['0800 LIFELINE 1', undefined],
  ['1-800-273-TALK (8255)', undefined],
  ['0191 498 0123 (24h)', undefined],
  ['999;ext=1', '999'],
  ['0191 498 0123 ext 5', '01914980123'],
  ['0191 498 0123, ext. 5', '01914980123'],
  ['0191 498 0123 (ext 5)', '01914980123'],
  ['0191 498 0123 تحويلة ٥', '01914980123'],
  ['021-1234567 分机 8', '0211234567'],
  ['+48 22 123 45 67 wewn 12', undefined],
  ['116 123', '116123'],
  ['999', '999'],
  ['000', '000'],
  ['１１９', '119'],
  ['13 11 14', '131114'],
  ['1 737', '1737'],
  ['*4141', '*4141'],
  ['*31#0191', undefined],
  ['+1', undefined],
  ['+123', undefined],
  ['+44 1234567890123456', undefined],
  ['1'.repeat(25), undefined],
  ['0191²498 0123', undefined],
]; // prettier-ignore

describe('a phone number', () => {
  for (const [written, dial] of table) {
    it(`${dial ? 'is dialled' : 'is shown and not dialled'}: ${written}`, () => {
      const result = phone.parse(written);
      if (written !== '+1') expect(result?.number).to.equal(written);
      expect(result?.dial).to.equal(dial);
    });
  }

  it('is shown as written, without what cannot be seen', () => {
    expect(phone.parse('\u202d +44 191 498 0123 \u202c')?.number).to.equal('+44 191 498 0123');
    expect(phone.parse('٠١٩١ ٤٩٨ ٠١٢٣')).to.deep.equal({
      number: '٠١٩١ ٤٩٨ ٠١٢٣',
      dial: '01914980123',
    });
  });

  for (const none of ['', 'call us', '12', '1 1', '---', '+()', 'x'.repeat(38) + '999', '11\u00001', '1\n23\n4', 1737, null, ['999'], {}]) {
    it(`is none: ${JSON.stringify(none)}`, () => expect(phone.parse(none)).to.equal(undefined));
  } // prettier-ignore

  it('never dials a digit that is not written, and leaves out none but zeroes', () => {
    const part = fc.oneof(
      fc.integer({min: 0, max: 99_999}).map(String),
      fc.constantFrom('+', '00', '(0)', ' ', '-', '/', '(', ')', '44', '39', '1', '.', '*'),
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 9}), (parts) => {
        const written = parts.join('');
        const dial = dialOf(written);
        if (!dial) return;
        const digits = written.replace(/\D/g, '');
        const dialled = dial.replace(/\D/g, '');
        // `00` becomes `+`, and one zero for calls at home may go.
        const abroad = dial.startsWith('+') && !written.includes('+');
        const rest = abroad ? digits.replace(/^00/, '') : digits;
        const places = [...rest, ''].map((_, at) => at).filter((at) => rest[at] === '0');
        const without = places.map((at) => rest.slice(0, at) + rest.slice(at + 1));
        expect([rest, ...without], written).to.include(dialled);
      }),
      {numRuns: 5000},
    );
  });
});

describe('every number of the kit', () => {
  for (const {code, emergency, services} of [...Object.values(regions)]) {
    const numbers = [...emergency, ...services.flatMap(({contacts}) => contacts)].filter(
      (contact) => 'dial' in contact,
    );
    it(`can be dialled in ${code}, and is the one that is shown`, () => {
      for (const {number, dial} of numbers) {
        if (/^\*?\d{2,8}$/.test(dial)) continue;
        const parsed = parsePhoneNumberFromString(dial, code as CountryCode)!;
        expect(parsed.isValid(), `${number} as ${dial}`).to.equal(true);
        expect(parsed.countryCallingCode).to.equal(getCountryCallingCode(code as CountryCode));
        expect(read(number, code as CountryCode), number).to.equal(parsed.number);
      }
    });
  }
});
