import {ownServices, type OwnServices} from '../../src/regions/own-services/own-services.js';
import {hours} from '../../src/regions/own-services/fields.js';
import {day, line, webPage} from '../../src/shared/input.js';
import {phone} from '../../src/shared/phone.js';
import type {Choices} from './choices.js';

/** What each field accepts, by the rules of the kit. */
export const lineInputs = {
  name: line(80),
  call: {accepts: phone.accepts, parse: (value: unknown) => phone.parse(value)?.number},
  hours,
  source: webPage,
  checked: day,
};

/** The clinic's own crisis line as the widgets read it: a list in JSON, in one line, or empty. */
export function lineAsJson({line}: Choices): string {
  const given = Object.entries(line).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim()] as const] : [],
  );
  return given.length > 0 ? JSON.stringify([Object.fromEntries(given)]) : '';
}

/** The same as read by the kit, with what is missing or cannot be used. */
export function ownLines(choices: Choices): OwnServices {
  const json = lineAsJson(choices);
  return json ? ownServices(json) : {services: [], problems: []};
}
