import {expect} from '@open-wc/testing';
import {fixedParts} from '../src/localization/fixed-parts.js';
import {rows} from './locales/files/all.js';

/** The same in Node: tests/locales/damaged-files.test.js. */
describe('the translator preview reads a file as the commands do', () => {
  const parser = new DOMParser();
  for (const {name, look} of rows) {
    it(name, () => {
      const {found, wanted} = look({parser, fixedParts});
      expect(found).to.deep.equal(wanted);
    });
  }
});
