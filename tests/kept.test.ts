import {expect} from '@open-wc/testing';
import {kept} from '../src/localization/kept.js';
import type {Speech} from '../src/localization/locale-controller.js';
import {msgOf} from '../src/localization/msg.js';
import {defineAll, tags} from './support/widget.js';

const speech = (formats: string): Speech => ({msg: msgOf({}), formats, customs: formats});
const made = () => ({});

describe('what is kept of a language', () => {
  it('is made once, and again for other formats, another key and other texts', () => {
    const english = speech('en-GB');
    const first = kept(english, 'a', made);
    expect(kept(english, 'a', made)).to.equal(first);
    expect(kept({...english, formats: 'en-US'}, 'a', made)).not.to.equal(first);
    expect(kept(english, 'b', made)).not.to.equal(first);
    expect(kept(speech('en-GB'), 'a', made)).not.to.equal(first);
  });

  it('is made for each country apart', () => {
    const english = speech('en');
    const [here, there] = [{}, {}];
    const first = kept(english, 'a', made, here);
    expect(kept(english, 'a', made, here)).to.equal(first);
    expect(kept(english, 'a', made, there)).not.to.equal(first);
    expect(kept(english, 'a', made)).not.to.equal(first);
  });

  it('does not grow without end: what came first goes', () => {
    const english = speech('en');
    const first = kept(english, '0', made);
    for (let key = 1; key < 1000; key++) kept(english, String(key), made);
    const last = kept(english, '999', made);
    expect(kept(english, '999', made)).to.equal(last);
    expect(kept(english, '0', made)).not.to.equal(first);
  });

  it('holds the formatters of a page: the second set of widgets makes none', async () => {
    await defineAll();
    const parent = document.createElement('div');
    document.body.append(parent);
    const show = async () => {
      parent.innerHTML = tags.map((tag) => `<${tag} region="GB" lang="en-GB"></${tag}>`).join('');
      for (const element of parent.children) {
        await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      }
    };
    const names = ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'DisplayNames', 'Collator', 'Locale'] as const; // prettier-ignore
    const originals = names.map((name) => [name, Intl[name]] as const);
    const constructed: string[] = [];
    await show();
    for (const [name, original] of originals) {
      const counted = new Proxy(original, {
        construct(target, values) {
          constructed.push(name);
          return Reflect.construct(target, values);
        },
      });
      Object.assign(Intl, {[name]: counted});
    }
    try {
      await show();
    } finally {
      Object.assign(Intl, Object.fromEntries(originals));
      parent.remove();
    }
    expect(constructed).to.deep.equal([]);
  });
});
