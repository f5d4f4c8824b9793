import {expect} from '@open-wc/testing';
import {markAttributes} from '../../src/shared/recorder-marks.js';
import {addScript, framed, shippedBundle, until, warningsIn} from '../support/widget.js';

describe('placeholders, where a content system strips unknown tags', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  const page = () => frame.contentDocument!;
  const widget = (name: string) => page().querySelector<HTMLElement>(`ipt-${name}`);
  const inside = (name: string, selector: string) =>
    widget(name)?.shadowRoot?.querySelector<HTMLElement>(selector);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('become elements, with their attributes and their fallback', async () => {
    frame = await framed(
      '<div data-ipt="crisis-help" data-region="NZ" data-heading-level="4" class="ours"><p>fallback</p></div><div data-ipt="nonsense"><p>stays</p></div>',
    );
    const warnings = warningsIn(frame);
    await addScript(frame, shippedBundle);
    const element = frame.contentDocument!.querySelector('ipt-crisis-help')!;
    await until(() => element.shadowRoot?.querySelector('a'), 'the widget');
    expect(element.classList.contains('ours')).to.equal(true);
    expect(element.getAttribute('region')).to.equal('NZ');
    expect(element.shadowRoot!.querySelector('.emergency a')!.getAttribute('href')).to.equal(
      'tel:111',
    );
    expect(element.querySelector('p')!.textContent).to.equal('fallback');
    expect(frame.contentDocument!.querySelector('[data-ipt]')!.textContent).to.equal('stays');
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('data-ipt')
      .and.contain('placeholder 1')
      .and.not.contain('nonsense');
  });

  it('gives a placeholder’s other attributes no power', async () => {
    frame = await framed(
      '<div id="mine" data-ipt="crisis-help" data-id="x" data-onclick="hacked = 1" data-style="color: red" data-lang="en-NZ"></div>',
    );
    await addScript(frame, shippedBundle);
    const element = frame.contentDocument!.querySelector('ipt-crisis-help') as HTMLElement;
    element.click();
    expect(Reflect.get(frame.contentWindow!, 'hacked')).to.equal(undefined);
    const marks = ['class', ...Object.keys(markAttributes)];
    const names = element.getAttributeNames().filter((name) => !marks.includes(name));
    expect(names).to.have.members(['data-id', 'data-onclick', 'data-style', 'id', 'lang']);
    expect([element.id, element.lang]).to.deep.equal(['mine', 'en-NZ']);
  });

  it('may have the whole name of the tag, in any case', async () => {
    frame = await framed(
      '<div data-ipt="ipt-crisis-help"></div><div data-ipt=" Phase-Timeline "></div><DIV DATA-IPT="IPT-FIT-QUIZ"></DIV>',
    );
    await addScript(frame, shippedBundle);
    for (const name of ['crisis-help', 'phase-timeline', 'fit-quiz']) expect(widget(name)).to.exist;
  });

  it('may come later, with a page that a library swaps in', async () => {
    frame = await framed('<main></main>');
    await addScript(frame, shippedBundle);
    const main = page().querySelector('main')!;
    main.innerHTML =
      '<section><div data-ipt="crisis-help" data-region="NZ"><p>111</p></div></section>';
    await until(() => inside('crisis-help', '.emergency a'), 'the widget');
    expect(inside('crisis-help', '.emergency a')!.getAttribute('href')).to.equal('tel:111');
    expect(widget('crisis-help')!.textContent).to.equal('111');
    const body = page().createElement('body');
    body.innerHTML = '<div data-ipt="phase-timeline"></div>';
    page().documentElement.replaceChild(body, page().body);
    await until(() => inside('phase-timeline', '.phase'), 'the widget of the next page');
  });

  it('that a library puts back over a running widget give way to it again', async () => {
    const markup = '<div data-ipt="problem-areas" data-region="GB"><p>fallback</p></div>';
    frame = await framed(`<main>${markup}</main>`);
    await addScript(frame, shippedBundle);
    await until(() => inside('problem-areas', '.disclosure button'), 'the widget');
    const running = widget('problem-areas')!;
    inside('problem-areas', '.disclosure button')!.click();
    const fresh = page().createElement('main');
    fresh.innerHTML = markup.replace('GB', 'NZ').replace('fallback', 'another fallback');
    running.replaceWith(fresh.firstElementChild!);
    await settled();
    expect(widget('problem-areas') === running).to.equal(true);
    expect(page().querySelector('[data-ipt]')).to.equal(null);
    expect(inside('problem-areas', '[aria-expanded=true]')).to.exist;
    expect(running.getAttribute('region')).to.equal('NZ');
    expect(running.textContent).to.equal('another fallback');
  });

  it('of the next page get a widget of their own, in which nothing is opened', async () => {
    const markup = '<div data-ipt="problem-areas" data-region="GB"></div>';
    frame = await framed('');
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded, {once: true});
      frame.removeAttribute('srcdoc');
      frame.src = `/tests/page?${new URLSearchParams({html: '<body>', headers: '{}'})}`;
    });
    page().body.innerHTML = markup;
    await addScript(frame, shippedBundle);
    await until(() => inside('problem-areas', '.disclosure button'), 'the widget');
    const left = widget('problem-areas');
    inside('problem-areas', '.disclosure button')!.click();
    frame.contentWindow!.history.pushState(null, '', '?page=2');
    page().body.innerHTML = markup;
    await until(() => inside('problem-areas', '.disclosure button'), 'the widget of the next page');
    expect(widget('problem-areas') === left).to.equal(false);
    expect(inside('problem-areas', '[aria-expanded=true]')).to.equal(null);
  });

  it('that are new beside a running widget get a widget of their own', async () => {
    const markup = '<div data-ipt="crisis-help"></div>';
    frame = await framed(`<main>${markup}</main>`);
    await addScript(frame, shippedBundle);
    page().querySelector('main')!.insertAdjacentHTML('beforeend', markup);
    await settled();
    expect(page().querySelectorAll('ipt-crisis-help')).to.have.length(2);
  });
});
