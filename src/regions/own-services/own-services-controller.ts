import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ownServices} from './own-services.js';
import type {CrisisService} from '../region.js';

/**
 * The services that the page's author has put inside the element, kept up to date: a content system
 * or a framework may add them after the element is there, or change them.
 */
export class OwnServicesController implements ReactiveController {
  services: readonly CrisisService[] = [];

  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;
  #json = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#read());
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#read();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #read() {
    const script = [...this.#host.children].find((child) =>
      child.matches('script[type="application/json" i]'),
    );
    const json = script?.textContent?.trim() ?? '';
    if (json === this.#json) return;
    this.#json = json;
    const {services, problems} = json ? ownServices(json) : {services: [], problems: []};
    this.services = services;
    this.#host.requestUpdate();
    if (problems.length === 0) return;
    console.warn(
      `<${this.#host.localName}>, own services: ${problems.join('; ')}. Everything else is shown.`,
    );
  }
}
