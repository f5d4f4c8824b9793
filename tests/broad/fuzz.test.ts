import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import {questionIds} from '../../src/content/common-questions/question.js';
import {parsePlan} from '../../src/elements/phase-timeline/plan.js';
import {readAddress} from '../../src/embed/read-address.js';
import {languages} from '../../src/localization/languages.js';
import {negotiate} from '../../src/localization/negotiate.js';
import {ownServices} from '../../src/regions/own-services/own-services.js';
import {regionInput} from '../../src/regions/region-input.js';
import {
  day,
  elsewhere,
  email,
  integer,
  line,
  link,
  oneOf,
  text,
  webPage,
  wordsOf,
  type Input,
} from '../../src/shared/input.js';
import {phone} from '../../src/shared/phone.js';
import {reviewInputs} from '../../src/shared/review.js';
import {isOn} from '../../src/shared/switch.js';
import {defineAll, tags} from '../support/widget.js';

/** How often, as a multiple of what runs with all tests, and from where. See tools/fuzz.js. */
declare const fuzzTimes: number;
declare const fuzzSeed: number;

const runs = (usual: number) => ({numRuns: usual * fuzzTimes, seed: fuzzSeed});

/** Written by hand, pasted, sent through three systems, or meant to do harm. */
const written = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.constantFrom(
    ...['', ' ', 'true', 'false', '0', '-1', '3', '12-16', '1-4 5-12 13-16', '1-1 2-2 3-3', '99999999'],
    ...['GB', 'uk', 'USA', 'xx', 'en', 'ar', 'zh-Hant', 'en_GB', 'x-klingon', '{{lang}}', 'undefined'],
    ...['all', 'grief, conflict', 'what works', 'teen', 'constructor', '__proto__', 'toString'],
    ...['/contact', 'https://clinic.example/', 'javascript:alert(1)', 'https://nhs.uk@evil.example/', 'tel:999'],
    ...['01632 960190', '+44 (0)1632 960190', '2026-11-28', '2026-02-30', '<img src=x onerror=alert(1)>', '"><script>', '${x}', '<!--'],
  ),
  fc.integer({min: 1, max: 5}).map((size) => 'x'.repeat(10 ** size)),
); // prettier-ignore

/** What a script can set a property to. */
const anything = fc.oneof(
  fc.anything({withNullPrototype: true, withDate: true, withBigInt: true, maxDepth: 2}),
  fc.constantFrom(Symbol('s'), document.body, () => 1, NaN, {_$litType$: 1, strings: ['<b>'], values: []}), // prettier-ignore
  written,
);

const attributes = [
  ...['lang', 'region', 'heading-level', 'usage-events', 'reviewed-by', 'reviewed-on'],
  ...['reviewed-version', 'open', 'audience', 'plan', 'session', 'no-maintenance', 'exit-href'],
  ...['steady', 'service-name', 'service-href', 'service-phone', 'show', 'class', 'dir', 'hidden'],
];

const properties = attributes.map((name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())).filter((name) => !['lang', 'dir', 'class', 'hidden'].includes(name)); // prettier-ignore

/** A service as it should be, with fields left out and others damaged. */
const service = fc
  .tuple(
    fc.record(
      {
        name: fc.constant('Riverside Crisis Team'),
        call: fc.constant('01632 960190'),
        source: fc.constant('https://riverside.example/'),
        checked: fc.constant('2026-11-01'),
      },
      {requiredKeys: []},
    ),
    fc.dictionary(
      fc.constantFrom('name', 'call', 'text', 'word', 'chat', 'email', 'hours', 'cost', 'languages', 'source', 'for', '__proto__'), // prettier-ignore
      fc.oneof(written, fc.jsonValue({maxDepth: 2})),
      {maxKeys: 2},
    ),
  )
  .map(([good, damaged]) => ({...good, ...damaged}));
const plan = fc
  .array(fc.tuple(fc.integer({min: 0, max: 9}), fc.integer({min: 1, max: 9})), {maxLength: 4})
  .map((phases) => {
    let next = 1;
    return phases.map(([gap, length]) => `${(next += gap > 8 ? 1 : 0)}-${(next += length) - 1}`).join(' '); // prettier-ignore
  });
const json = fc.oneof(
  fc.json(),
  written,
  fc.array(service, {maxLength: 14}).map((list) => JSON.stringify(list)),
);

describe(`whatever a page can hold (seed ${fuzzSeed})`, () => {
  before(() => console.log(`fuzz: FUZZ_SEED=${fuzzSeed}`));

  it('no reading of input throws or gives what it does not accept', () => {
    const page = 'https://clinic.example/help';
    const addresses: Input<string>[] = [
      ...[link(page), webPage, elsewhere({baseURI: page, URL: page} as Document)],
    ];
    const inputs: Input<unknown>[] = [
      ...[text, line(80), oneOf(['adult', 'teen']), wordsOf(questionIds), integer(1, 6), phone],
      ...[...addresses, email, day, regionInput, ...Object.values(reviewInputs)],
    ];
    const value = fc.oneof(written, anything);
    fc.assert(
      fc.property(fc.constantFrom(...inputs), value, (input, given) => {
        const read = input.parse(given);
        if (read === undefined) return;
        expect(['string', 'number', 'object']).to.include(typeof read);
        if (typeof read === 'string') expect(read).not.to.equal('');
        if (addresses.some((address) => address === input)) {
          expect(new URL(read as string).protocol).to.match(/^(https|tel|sms|mailto):$/);
        }
      }),
      runs(1500),
    );
    fc.assert(
      fc.property(fc.oneof(written, plan), (given) => {
        expect(isOn(given)).to.be.a('boolean');
        expect(languages()).to.include(negotiate(given, languages()));
        const read = parsePlan(given);
        if (read) {
          expect(read.phases).to.have.length(3);
          read.phases.forEach(([from, to], index) => {
            expect(from).to.equal(index === 0 ? 1 : read.phases[index - 1][1] + 1);
            expect(to).to.be.at.least(from);
          });
        }
        const element = document.createElement('ipt-nobody');
        expect(readAddress(given, element, attributes, true).problems.join()).not.to.contain('undefined'); // prettier-ignore
      }),
      runs(250),
    );
    document.documentElement.removeAttribute('style');
    fc.assert(
      fc.property(json, (given) => {
        const {services, problems} = ownServices(given);
        for (const {contacts, sources} of services) {
          expect(contacts.length).to.be.above(0);
          for (const {url} of sources) expect(url).to.match(/^https:/);
        }
        expect(services.length > 0 || problems.length > 0 || given === '[]' || /^\s*\[\s*\]\s*$/.test(given)).to.equal(true); // prettier-ignore
      }),
      runs(250),
    );
  }).timeout(600_000 * fuzzTimes);

  it('no widget throws, stays empty, or lets what was written become markup', async () => {
    await defineAll();
    const place = document.body.appendChild(document.createElement('div'));
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push('reason' in event ? event.reason : event.message);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const {warn} = console;
    console.warn = () => {};
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...tags),
          fc.dictionary(fc.constantFrom(...attributes), written, {maxKeys: 5}),
          fc.dictionary(fc.constantFrom(...properties), anything, {maxKeys: 4}),
          fc.option(json),
          fc.boolean(),
          async (tag, given, set, services, isPlaceholder) => {
            const element = isPlaceholder
              ? document.createElement('div')
              : document.createElement(tag);
            if (isPlaceholder) element.dataset.ipt = tag;
            for (const [name, value] of Object.entries(given)) {
              element.setAttribute(isPlaceholder ? `data-${name}` : name, value);
            }
            if (services !== null) {
              const script = document.createElement('script');
              script.type = 'application/json';
              script.textContent = services;
              element.append(script);
            }
            element.append(document.createElement('p'));
            place.append(element);
            // Placeholders become widgets in the next microtask.
            await Promise.resolve();
            const widget = place.querySelector<LitElement>(tag)!;
            Object.assign(widget, set);
            await widget.updateComplete;
            const wall = widget.shadowRoot!.querySelector('.root');
            expect(wall, 'the widget').to.exist;
            expect(wall!.querySelector('h1, h2, h3, h4, h5, h6'), 'its heading').to.exist;
            expect(
              wall!.querySelector('script, iframe, img, object, embed, style, [onerror], [onclick], [style], base'), // prettier-ignore
            ).to.equal(null);
            for (const {protocol} of wall!.querySelectorAll<HTMLAnchorElement>('a[href]')) {
              expect(['https:', 'http:', 'tel:', 'sms:', 'mailto:']).to.include(protocol);
            }
            if (tag === 'ipt-crisis-help') {
              expect(wall!.querySelector('.emergency'), 'the emergency number').to.exist;
            }
            expect(errors).to.deep.equal([]);
            place.replaceChildren();
          },
        ),
        runs(200),
      );
    } finally {
      console.warn = warn;
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      place.remove();
    }
  }).timeout(600_000 * fuzzTimes);
});
