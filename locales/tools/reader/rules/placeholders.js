import {firstPlace} from './place.js';

/** @param {string} text @returns {string[]} */
const placeholdersIn = (text) => text.match(/\$\{\w+\}/g) ?? [];

/** @type {import('../rules.js').Rule[]} */
export const placeholderRules = [
  {
    kind: 'placeholder',
    severity: 'damage',
    look({unit: {target}, message: {text}}) {
      const given = placeholdersIn(text);
      const found = placeholdersIn(target);
      const broken = firstPlace(
        target.replace(/(?<!\{)\$\{\w+\}(?!\})/g, (all) => ' '.repeat(all.length)),
        /\{*\$?\{[^{}]*\}+|\$\{/,
      );
      const remedy = `Keep each <x/> once, unchanged; only its place may differ.`;
      if (broken) return {what: `has a placeholder that is broken: ${broken}`, remedy};
      const lost = given.filter((name) => !found.includes(name));
      const foreign = found.filter((name) => !given.includes(name));
      const doubled = found.filter((name, index) => given.includes(name) && found.indexOf(name) < index); // prettier-ignore
      const faults = [
        lost.length > 0 && `has lost ${lost.join(', ')}`,
        foreign.length > 0 && `has ${foreign.join(', ')}, which the English has not`,
        doubled.length > 0 && `has ${doubled.join(', ')} more than once`,
      ].filter(Boolean);
      return faults.length > 0 ? {what: faults.join(' and '), remedy} : undefined;
    },
  },
];
