import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import './support/page.js';
import {defineAll, one, until} from './support/widget.js';

const emergencyOf = (element: Element) =>
  one(element, '.emergency a').getAttribute('href')!.replace('tel:', '');

/** A page around a crisis panel, whose numbers tell which `lang` it found. */
async function page(build: (widget: HTMLElement) => HTMLElement) {
  await defineAll();
  const widget = document.createElement('ipt-crisis-help') as LitElement;
  const outer = build(widget);
  document.body.append(outer);
  await widget.updateComplete;
  return {widget, outer};
}

const element = (lang?: string, ...children: Node[]) => {
  const div = document.createElement('div');
  if (lang !== undefined) div.lang = lang;
  div.append(...children);
  return div;
};

describe('the language of a widget', () => {
  let outer: HTMLElement;
  let widget: LitElement;
  afterEach(() => outer.remove());

  it('follows a change of any ancestor', async () => {
    ({outer, widget} = await page((child) => element('en-GB', element(undefined, child))));
    expect(emergencyOf(widget)).to.equal('999');
    outer.lang = 'en-NZ';
    await until(() => emergencyOf(widget) === '111', 'the change to be seen');
    outer.removeAttribute('lang');
    await until(() => emergencyOf(widget) === '112', 'the change to be seen');
  });

  it('comes through shadow hosts, and follows a change inside a shadow root', async () => {
    const inner = element('en-US');
    ({outer, widget} = await page((child) => {
      inner.append(child);
      const host = element('en-GB');
      host.attachShadow({mode: 'open'}).append(inner);
      return host;
    }));
    expect(emergencyOf(widget)).to.equal('911');
    inner.removeAttribute('lang');
    await until(() => emergencyOf(widget) === '999', 'the host’s language');
    outer.lang = 'en-NZ';
    await until(() => emergencyOf(widget) === '111', 'the change of the host');
  });

  it('comes through slots', async () => {
    ({outer, widget} = await page((child) => {
      const host = element('en-GB', child);
      host.attachShadow({mode: 'open'}).append(element('en-NZ', document.createElement('slot')));
      return host;
    }));
    expect(emergencyOf(widget)).to.equal('111');
  });

  it('can differ between two widgets of one page', async () => {
    const second = document.createElement('ipt-crisis-help') as LitElement;
    ({outer, widget} = await page((child) =>
      element(undefined, element('en-GB', child), element('en-US', second)),
    ));
    await second.updateComplete;
    expect([emergencyOf(widget), emergencyOf(second)]).to.deep.equal(['999', '911']);
  });
});
