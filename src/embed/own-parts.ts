import {line, link, text} from '../shared/input.js';

const fieldOfLine = /^line-/;

/**
 * What a clinic adds of its own, by the names the address has for it: `heading`; `line-name`, `line-call`,
 * `line-hours`, `line-source` and `line-checked`, a crisis line with the fields of the list in `data-services`;
 * for the quiz `service-name` and `service-href`, which it shows with its results. What is used is taken out
 * of what is given.
 */
export function addOwnParts(widget: HTMLElement, given: Map<string, string>, problems: string[]) {
  addHeading(widget, given, problems);
  // The timeline names no numbers.
  if (widget.localName !== 'ipt-phase-timeline') addLine(widget, given);
  if (widget.localName === 'ipt-fit-quiz') addNextStep(widget, given, problems);
}

function addHeading(widget: HTMLElement, given: Map<string, string>, problems: string[]) {
  const [written] = takeAll(given, ['heading']);
  if (written === undefined) return;
  const {accepts, parse} = line(120);
  const words = parse(written);
  if (!words) {
    problems.push(`heading accepts ${accepts}`);
    return;
  }
  const heading = document.createElement('h1');
  heading.slot = 'heading';
  heading.textContent = words;
  widget.append(heading);
}

/** The widget reads it like any list of a page, and says what it cannot use. */
function addLine(widget: HTMLElement, given: Map<string, string>) {
  const names = [...given.keys()].filter((name) => fieldOfLine.test(name));
  const values = takeAll(given, names);
  if (names.length === 0) return;
  const fields = names.map((name, index) => [name.replace(fieldOfLine, ''), values[index]]);
  widget.dataset.services = JSON.stringify([Object.fromEntries(fields)]);
}

function addNextStep(widget: HTMLElement, given: Map<string, string>, problems: string[]) {
  const [name, href] = takeAll(given, ['service-name', 'service-href']);
  if (name === undefined && href === undefined) return;
  const words = text.parse(name);
  const address = link(widget.ownerDocument.baseURI).parse(href);
  if (!words || !address) {
    problems.push('service-name and service-href accept a line of text and an address, together');
    return;
  }
  const service = document.createElement('a');
  service.slot = 'next-step';
  service.href = address;
  service.rel = 'noopener noreferrer';
  service.textContent = words;
  widget.append(service);
}

function takeAll(given: Map<string, string>, names: readonly string[]): (string | undefined)[] {
  const values = names.map((name) => given.get(name));
  for (const name of names) given.delete(name);
  return values;
}
