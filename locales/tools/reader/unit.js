import {children, isElement, isText, nodesOf, placeholderOf, textOf} from './dom.js';
import {repairUnit} from './repair-unit.js';

/**
 * One unit, repaired, and what is wrong with its form.
 *
 * @param {Element} element
 * @param {number | undefined} line
 * @param {string} language
 */
export function readUnit(element, line, language) {
  const id = element.getAttribute('id') ?? '';
  const repairs = repairUnit(element, language).map((what) => ({id, line, what}));
  const [source] = children(element, 'source');
  const [target] = children(element, 'target');
  const {state, repair} = readState(target?.getAttribute('state') ?? '');
  if (repair) {
    target.setAttribute('state', state);
    repairs.push({id, line, what: repair});
  }
  /** @type {import('./types.js').Unit} */
  const unit = {
    id,
    source: source && textOf(source),
    target: target ? textOf(target) : '',
    state,
    approved: element.getAttribute('approved') === 'yes',
    notes: children(element, 'note').map((note) => ({
      from: note.getAttribute('from') ?? '',
      text: textOf(note),
    })),
    line,
    element,
  };
  return {unit, repairs, problems: problemsOf(element).map((each) => ({id, line, ...each}))};
}

const states = [
  'final', 'needs-adaptation', 'needs-l10n', 'needs-review-adaptation', 'needs-review-l10n',
  'needs-review-translation', 'needs-translation', 'new', 'signed-off', 'translated',
]; // prettier-ignore

/** ` Final` is `final`. What XLIFF does not know says nothing: the text is looked at. @param {string} given */
function readState(given) {
  const tidied = given.trim().toLowerCase();
  const state = states.includes(tidied) ? tidied : '';
  if (state === given) return {state};
  return {state, repair: `state="${given}" read as ${state || 'none'}`};
}

/** @param {Element} element @returns {{what: string, remedy: string}[]} */
function problemsOf(element) {
  const problems = [];
  const [source, ...sources] = children(element, 'source');
  if (!element.getAttribute('id')) {
    problems.push({what: 'has no id', remedy: 'Give it back the id it had.'});
  }
  if (!source || sources.length > 0) {
    problems.push({what: 'has not exactly one <source>', remedy: 'Take it from the file that was handed out.'}); // prettier-ignore
  }
  const [target, ...targets] = children(element, 'target');
  if (targets.length > 0) {
    problems.push({what: 'has two <target>s that differ', remedy: 'Keep the right one.'});
  }
  for (const node of target ? nodesOf(target) : []) {
    if (isText(node)) continue;
    const name = isElement(node) ? node.nodeName : '';
    if (placeholderOf(node) === undefined) {
      problems.push({what: `holds <${name}>`, remedy: 'Keep the text and the <x/> of the source, and nothing else.'}); // prettier-ignore
    } else if (node.textContent) {
      problems.push({what: `has words inside <x>: “${node.textContent}”`, remedy: 'Leave it empty: the widget writes what stands there.'}); // prettier-ignore
    }
  }
  return problems;
}
