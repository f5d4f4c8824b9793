import {missingTerms} from '../glossary.js';

/** @type {import('../rules.js').Rule[]} */
export const languageRules = [
  {
    kind: 'length',
    severity: 'error',
    look({unit: {target}, message: {desc}}) {
      const limit = Number(/\bmax:(\d+)/.exec(desc)?.[1] ?? Infinity);
      const {length} = [...target];
      return length > limit
        ? {what: `has ${length} characters`, remedy: `Make it ${limit} or fewer.`}
        : undefined;
    },
  },
  {
    kind: 'glossary',
    severity: 'error',
    look({unit: {notes, target}, message: {text}, standard: {terms = []}}) {
      if (notes.some((note) => note.text.trim().startsWith('glossary:'))) return undefined;
      const [term] = missingTerms(terms, text, target);
      return (
        term && {
          what: `does not use the glossary’s “${term.translation}” for “${term.term}”`,
          remedy: 'Use it, or give the unit a note that begins with “glossary:” and says why not.',
        }
      );
    },
  },
  {
    kind: 'same',
    severity: 'warning',
    look({unit: {target}, message: {id, text}, standard: {fixedParts, parent, sourceLanguage = 'en'}}) {
      return parent === sourceLanguage && target === text && text !== fixedParts(id, text).join(' ')
        ? {what: 'is the same as the English', remedy: 'Delete the unit: an overlay has only what differs.'}
        : undefined;
    },
  },
]; // prettier-ignore
