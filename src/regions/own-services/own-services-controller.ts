import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ageOf, today} from '../age.js';
import type {CrisisService} from '../region.js';
import {daysOld} from '../review.js';
import {ownServices} from './own-services.js';

/**
 * The services that the page's author has put inside the element, kept up to date: a content system
 * or a framework may add them after the element is there, or change them. Editors wrap scripts in
 * paragraphs and split lists, so that every script counts, however deep it stands. Where scripts are
 * stripped, the same list stands in the attribute `data-services`.
 */
export class OwnServicesController implements ReactiveController {
  services: readonly CrisisService[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver;
  #read = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#update());
    host.addController(this);
  }

  hostConnected() {
    const everything = {childList: true, characterData: true, subtree: true};
    this.#observer.observe(this.#host, {...everything, attributeFilter: ['type', 'data-services']});
    this.#update();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #update() {
    const lists = listsIn(this.#host);
    const stray = strayIn(this.#host);
    const read = JSON.stringify([lists, stray]);
    if (read === this.#read) return;
    this.#read = read;
    const results = lists.map(ownServices);
    this.services = results.flatMap(({services}) => services);
    this.#host.requestUpdate();
    const problems = [
      ...results.flatMap(({problems}, index) =>
        problems.map((problem) => (lists.length > 1 ? `list ${index + 1}, ${problem}` : problem)),
      ),
      ...this.services.flatMap(staleness),
      ...stray,
    ];
    if (problems.length === 0) return;
    console.warn(
      `<${this.#host.localName}>, own services: ${problems.join('; ')}. Everything else is shown.`,
    );
  }
}

/** All lists: of the attribute, and of scripts. A type may have parameters, such as a charset. */
const listsIn = (host: HTMLElement): string[] =>
  [
    host.dataset.services ?? '',
    ...scriptsIn(host)
      .filter(isJson)
      .map(({textContent}) => textContent ?? ''),
  ].filter((text) => text.trim());

/** What was meant to be a list, and cannot be read where it stands. */
function strayIn(host: Element): string[] {
  const others = scriptsIn(host).filter((script) => !isJson(script));
  const inScript = others.some(({textContent}) => looksLikeServices.test(textContent ?? ''));
  const asText = looksLikeServices.test(textIn(host));
  return [
    ...(inScript ? ['a script is left out: give it type="application/json"'] : []),
    ...(asText
      ? ['a list stands there as text: its script tag was taken away, write it as data-services']
      : []),
  ];
}

const looksLikeServices = /[[{]\s*["'“”„«]\s*(name|call|source)\s*["'“”„»]\s*:/;

const isJson = ({type}: HTMLScriptElement) => /^\s*(application|text)\/json\s*(;|$)/i.test(type);

const scriptsIn = (host: Element) => [
  ...host.querySelectorAll<HTMLScriptElement>('script:not([data-ipt-translations])'),
];

/** What a reader would see of the element, without its scripts. */
function textIn(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue;
      return child.nodeName.toUpperCase() === 'SCRIPT' ? '' : textIn(child);
    })
    .join('');
}

function staleness(service: CrisisService, index: number): string[] {
  if (ageOf(service) === 'recent') return [];
  const days = daysOld(service, today());
  return [`service ${index + 1} was checked ${days} days ago: check it, and write the new day`];
}
