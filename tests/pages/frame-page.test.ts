import {expect} from '@open-wc/testing';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {phaseTimelineTexts} from '../../src/content/phase-timeline/phase-timeline.js';
import {fitQuizTexts} from '../../src/content/quiz/texts.js';
import {readAddress} from '../../src/embed/read-address.js';
import '../support/page.js';
import {english} from '../support/english.js';
import {tags, until} from '../support/widget.js';

const names = tags.map((tag) => tag.replace('ipt-', ''));

describe('the pages for a frame', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame?.remove());

  /** A page for a frame, in a frame. `sandbox`: as the snippet has it, the test cannot look inside. */
  async function open(name: string, query = '', sandbox?: string) {
    frame?.remove();
    frame = document.createElement('iframe');
    Object.assign(frame, {width: '700', height: '500', src: `/dist/embed/${name}.html${query}`});
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    return frame;
  }

  const page = () => frame.contentDocument!;
  const widget = () => page().querySelector<HTMLElement>('body > *')!;
  const inside = (selector: string) => widget().shadowRoot!.querySelector<HTMLElement>(selector);
  const shown = () => until(() => inside('.root'), 'the widget');

  it('exist for every widget, each with its title and its heading at the first level', async () => {
    for (const name of names) {
      await open(name);
      expect(widget().localName).to.equal(`ipt-${name}`);
      await until(() => widget().querySelector('section')!.offsetHeight === 0, name);
      expect(page().title).to.equal(widget().querySelector('h1')!.textContent);
      if (name !== 'fit-quiz') expect(inside('h1')!.innerText).to.equal(page().title);
    }
  });

  it('speak the language of the address: texts, title and direction', async () => {
    await open('crisis-help', '?lang=ar-EG');
    await shown();
    expect(page().documentElement.lang).to.equal('ar-EG');
    expect(page().documentElement.dir).to.equal('rtl');
    expect(inside('.root')!.lang).to.equal('ar');
    expect(page().title).to.equal(inside('h1')!.innerText);
    expect(page().title).not.to.equal(crisisTexts(english).title);
  });

  it('take country, plan and colours from the address', async () => {
    await open('crisis-help', '?region=nz&accent=6f42c1&background=rgb(1,2,3)&color-scheme=dark');
    await shown();
    expect(inside('.emergency a')!.getAttribute('href')).to.equal('tel:111');
    const {style} = page().documentElement;
    expect(style.getPropertyValue('--ipt-accent')).to.equal('#6f42c1');
    expect(style.colorScheme).to.equal('dark');
    const {backgroundColor} = frame.contentWindow!.getComputedStyle(inside('.root')!);
    expect(backgroundColor).to.equal('rgb(1, 2, 3)');
    await open('phase-timeline', '?plan=8&lang=en');
    await shown();
    expect(page().title).to.equal(phaseTimelineTexts(english).title);
    expect(widget().getAttribute('plan')).to.equal('8');
    expect(frame.contentDocument!.defaultView!.getComputedStyle(page().body).display).to.equal('block'); // prettier-ignore
  });

  it('have a country that counts from the language, as on any page', async () => {
    await open('crisis-help', '?lang=en-NZ');
    await shown();
    expect(inside('.emergency a')!.getAttribute('href')).to.equal('tel:111');
  });

  it('name the clinic’s own service', async () => {
    await open('find-therapist', '?service-name=Our%20clinic&service-href=https://clinic.example/');
    await shown();
    expect(inside('.service a')!.getAttribute('href')).to.equal('https://clinic.example/');
    await open('fit-quiz', '?service-name=Our%20clinic&service-href=https://clinic.example/');
    const link = widget().querySelector('a')!;
    expect([link.slot, link.href, link.textContent]).to.deep.equal([
      'next-step',
      'https://clinic.example/',
      'Our clinic',
    ]);
  });

  it('have the clinic’s own heading and crisis line, of which what cannot be used is left out', async () => {
    const line = new URLSearchParams({
      heading: 'Our {own} heading',
      'line-name': 'Riverside Crisis Team',
      'line-call': '01632 960190',
      'line-hours': 'sometimes',
      'line-source': 'https://riverside.example/crisis',
      'line-checked': '2026-11-01',
    });
    await open('crisis-help', `?region=GB&${line}`);
    await shown();
    await until(() => page().title === 'Our {own} heading', 'the title');
    const heading = widget().querySelector('[slot=heading]')!;
    expect(heading.localName).to.equal('h1');
    expect(inside('slot[name=heading]')!).to.satisfy(
      (slot: HTMLSlotElement) => slot.assignedNodes()[0] === heading,
    );
    const numbers = [...widget().shadowRoot!.querySelectorAll('a[href^=tel]')].map((link) => link.getAttribute('href')); // prettier-ignore
    expect(numbers[0]).to.equal('tel:999');
    expect(numbers).to.include('tel:01632960190');
    expect(inside('.root')!.textContent).not.to.contain('sometimes');
  });

  it('lead where they would lead from the page around', async () => {
    await open('crisis-help', '?region=GB');
    await shown();
    expect((inside('.emergency a') as HTMLAnchorElement).target || page().querySelector('base')!.target).to.equal('_top'); // prettier-ignore
  });

  it('break no rule of their own policy', async () => {
    for (const name of names) {
      await open(name, '?lang=de&region=DE&accent=6f42c1');
      const broken: string[] = [];
      page().addEventListener('securitypolicyviolation', ({violatedDirective}) =>
        broken.push(violatedDirective),
      );
      await until(() => widget().querySelector('section')!.offsetHeight === 0, name);
      const asked = frame.contentWindow!.performance.getEntriesByType('resource');
      expect([...broken, ...asked], name).to.deep.equal([]);
    }
  });

  it('show in every language what they are and whom to call, where no script runs', async () => {
    await open('fit-quiz', '?lang=de', 'allow-same-origin');
    const sections = [...page().querySelectorAll<HTMLElement>('section')];
    expect(sections.map(({lang}) => lang)).to.include.members(['en', 'ar', 'de', 'zh-Hans']);
    const [first] = sections;
    expect(first.textContent).to.contain(fitQuizTexts(english).title).and.contain('112');
    for (const section of sections) {
      expect(section.offsetHeight, section.lang).to.be.above(0);
      expect(section.textContent).to.contain('112');
    }
    expect(sections.find(({lang}) => lang === 'ar')!.dir).to.equal('rtl');
  });

  describe('in a sandbox, without an origin of their own', () => {
    const messages: MessageEvent[] = [];
    const hear = (event: MessageEvent) => event.source === frame.contentWindow && messages.push(event); // prettier-ignore
    beforeEach(() => {
      messages.length = 0;
      addEventListener('message', hear);
    });
    afterEach(() => removeEventListener('message', hear));

    it('run, and tell how tall they are in steps that tell no text', async () => {
      for (const name of names) {
        messages.length = 0;
        await open(name, '?lang=uk&height=tell', 'allow-scripts');
        await until(() => messages.length > 0, name);
        const [{origin, data}] = messages;
        expect(origin).to.equal('null');
        expect(Object.keys(data)).to.deep.equal(['iptHeight']);
        expect(data.iptHeight % 200).to.equal(0);
        expect(data.iptHeight).to.be.above(0);
      }
    });

    it('say nothing to the page around unless the address asks for it', async () => {
      await open('crisis-help', '?region=GB', 'allow-scripts');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(messages).to.deep.equal([]);
    });
  });

  it('tell no height from the first touch on', async () => {
    const heights: number[] = [];
    const hear = ({data, source}: MessageEvent) =>
      source === frame.contentWindow && heights.push(data.iptHeight);
    addEventListener('message', hear);
    await open('problem-areas', '?height=tell');
    await until(() => heights.length > 0, 'the height');
    inside('.toggle-all')!.dispatchEvent(new Event('pointerdown', {bubbles: true, composed: true}));
    const before = heights.length;
    const {height} = page().documentElement.getBoundingClientRect();
    inside('.toggle-all')!.click();
    await until(
      () => page().documentElement.getBoundingClientRect().height > height + 400,
      'the panels',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    removeEventListener('message', hear);
    expect(heights.length).to.equal(before);
  });
});

describe('the address of a page for a frame', () => {
  const attributes = ['region', 'plan', 'service-phone', 'usage-events', 'heading-level'];
  const read = (address: string, isFramed = true) => {
    const element = document.createElement('ipt-someone');
    const {problems, ...asked} = readAddress(address, element, attributes, isFramed);
    const given = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
    return {...asked, given: Object.fromEntries(given), problems};
  };
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('may ask for nothing', () => {
    expect(read('')).to.deep.equal({tellsHeight: false, given: {}, problems: []});
  });

  it('gives the widget its attributes, but none that would tell the page around', () => {
    const {given, problems} = read('?region=NZ&plan=8&usage-events=&heading-level=4');
    expect(given).to.deep.equal({region: 'NZ', plan: '8'});
    expect(problems).to.have.length(1);
  });

  it('counts what comes first where a name comes twice', () => {
    expect(read('?region=NZ&region=GB').given).to.deep.equal({region: 'NZ'});
  });

  it('names what it cannot use, and never repeats it', () => {
    const {problems, lang, tellsHeight} = read(
      '?lang=not a tag&height=1200&accent=url(https://evil.example)&color-scheme=pink&onload=steal',
    );
    expect(problems).to.have.length(5);
    expect(problems.join()).not.to.match(/not a tag|1200|evil|pink|steal|onload/);
    expect([lang, tellsHeight]).to.deep.equal([undefined, false]);
    expect(document.documentElement.getAttribute('style')).to.equal(null);
  });

  it('puts no name, number or link under the clinic’s address, outside a frame', () => {
    const {given, problems} = read('?region=GB&service-phone=0900123456', false);
    expect(given).to.deep.equal({region: 'GB'});
    expect(problems).to.have.length(1);
    expect(read('?service-phone=01632960190').given).to.deep.equal({'service-phone': '01632960190'}); // prettier-ignore
    const own = read('?heading=Ours&line-name=Us&line-call=0900123456', false);
    expect([own.given, own.problems.length]).to.deep.equal([{}, 3]);
    expect(read('?line-name=Us').given).to.deep.equal({'data-services': '[{"name":"Us"}]'});
  });
});
