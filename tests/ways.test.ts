import {expect} from '@open-wc/testing';
import type {Route} from '../src/regions/index.js';
import {firstAndMoreWays} from '../src/regions/ways.js';

const route = (id: string, kind: Route['kind'], more: Partial<Route> = {}) =>
  ({id, kind, ...more}) as unknown as Route;
const href = 'https://example.org/';

const self = route('self', 'self-referral', {href});
const doctor = route('doctor', 'doctor');
const list = route('list', 'directory', {href});
const child = route('child', 'doctor', {for: 'under-18'});
const body = route('body', 'professional-body');
const bodyWithList = route('members', 'professional-body', {href});
const society = route('society', 'organisation', {href});

/** Routes in order, and which of them stand there at once. */
const table: [what: string, routes: Route[], first: Route[]][] = [
  ['three that lead somewhere, in their order', [self, doctor, child, body, list, society], [self, doctor, list]],
  ['no more than three', [self, doctor, list, bodyWithList], [self, doctor, list]],
  ['a body with a list of members', [doctor, bodyWithList, society], [doctor, bodyWithList]],
  ['a doctor without an address', [doctor, body, society], [doctor]],
  ['no society that lists nobody', [society, doctor], [doctor]],
  ['the first one, where none leads anywhere', [body, society], [body]],
  ['nothing, where there is nothing', [], []],
]; // prettier-ignore

describe('the ways that stand there at once', () => {
  for (const [what, routes, expected] of table) {
    it(`are ${what}`, () => {
      const [first, more] = firstAndMoreWays(routes);
      expect(first).to.deep.equal(expected);
      expect(more).to.deep.equal(routes.filter((each) => !expected.includes(each)));
    });
  }
});
