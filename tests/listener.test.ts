import {expect, fixture, html} from '@open-wc/testing';
import {listen, listener} from '../src/shared/listener.js';

/** What page scripts add to the prototypes of others, and what it does to a plain function. */
const additions = {once: true, passive: true, capture: true, signal: AbortSignal.abort()};

describe('a listener', () => {
  for (const prototype of [Function.prototype, Object.prototype]) {
    for (const [name, value] of Object.entries(additions)) {
      it(`hears every event where the page has added ${name} to a prototype`, async () => {
        let heard = 0;
        let prevented = false;
        const hear = (event: Event) => {
          heard++;
          event.preventDefault();
          prevented = event.defaultPrevented;
        };
        Object.defineProperty(prototype, name, {value, configurable: true});
        try {
          const button = await fixture(html`<button @click=${listener(hear)}></button>`);
          const end = listen(button, 'click', hear);
          const press = () => button.dispatchEvent(new MouseEvent('click', {cancelable: true}));
          press();
          press();
          end();
          press();
        } finally {
          Reflect.deleteProperty(prototype, name);
        }
        expect(heard).to.equal(5);
        expect(prevented).to.equal(true);
      });
    }
  }
});
