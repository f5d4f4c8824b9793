import {put, putAll} from './small.js';

/** What attributes and notes say of a text, and what is true of it. German. */

const english = ['Heading', 'If you need help now'];
const titleTarget = '<target state="translated">Wenn Sie Hilfe brauchen</target>';
const isEnglish = [/still in English/, /Translate it.*“same:”/];
/** @param {string} target */
const title = (target) => put(titleTarget, target);
const reviewed = (note = '') => title(`<target state="final">Wenn Sie Hilfe brauchen</target>${note}`); // prettier-ignore
const stamp = '<note from="locales:review">Reviewed by Ana Ruiz on 2026-01-02. Text 00000000, English 00000000.</note>'; // prettier-ignore
const all = [5, 10, 15, 20, 25, 30];
const ids = ['crisis.title', 'crisis.where', 'crisis.checked', 'about.grief', 'about.ages', 'about.site']; // prettier-ignore
/** @param {string} severity @param {RegExp} what @param {RegExp} remedy */
const every = (severity, what, remedy) =>
  ids.flatMap((id, index) => [`${severity} ${id}:${all[index]}`, what, remedy]);

/** A copy with the English in every target. @param {string} attributes */
const copy = (attributes) => (/** @type {string} */ text) =>
  text.replace(/<source>(.*)<\/source>(\s*)<target[^>]*>.*<\/target>/g, (_, source, space) => `<source>${source}</source>${space}<target${attributes}>${source}</target>`); // prettier-ignore

/** @type {import('./rows.js').Damage[]} */
export const states = [
  ['blanks a target', title('<target state="translated"> </target>'), 'error crisis.title:5', /not translated yet/, /Write its <target>/],
  ['drops a target', title(''), 'error crisis.title:5', /not translated yet/, /Write its <target>/],
  ['closes a target at once', title('<target state="final"/>'), 'error crisis.title:5', /not translated yet/, /Write its <target>/],
  ['copies the source', title(`<target state="translated">${english[1]}</target>`), 'error crisis.title:5', ...isEnglish],
  ['copies the source as final', title(`<target state="final">${english[1]}</target>`), 'error crisis.title:5', ...isEnglish, 'warning crisis.title:5', /nobody’s name/, /locales:review/],
  ['copies the source as signed off', title(`<target state="signed-off">${english[1]}</target>`), 'error crisis.title:5', ...isEnglish, 'warning crisis.title:5', /approved in a tool/, /locales:review/],
  ['copies the source without a state', title(`<target>${english[1]}</target>`), 'error crisis.title:5', ...isEnglish],
  ['copies the source as a copy has it', title(`<target state="needs-translation">${english[1]}</target>`), 'error crisis.title:5', ...isEnglish],
  ['copies the source in capitals', title('<target state="translated">IF YOU NEED HELP NOW</target>'), 'error crisis.title:5', ...isEnglish],
  ['copies the source with a full stop', title('<target state="translated">If you need help now.</target>'), 'error crisis.title:5', ...isEnglish],
  ['copies the source with spaces', title('<target state="translated">If  you need\n help now </target>'), 'error crisis.title:5', ...isEnglish],
  ['copies a source with placeholders', (t) => t.replace(/<target[^>]*>Am .*<\/target>/, '<target>Checked by <x id="0" equiv-text="${who}"/> on <x id="1" equiv-text="${date}"/>.</target>'), 'error crisis.checked:15', ...isEnglish],
  ['copies the English of another unit', title('<target state="translated">For young people from 12 to 18. It is free.</target>'), 'error crisis.title:5', ...isEnglish],
  ['leaves a copy as it was', copy(' state="needs-translation"'), ...every('error', isEnglish[0], isEnglish[1])],
  ['drops the states of a copy', copy(''), ...every('error', isEnglish[0], isEnglish[1])],
  ['writes that a copy is translated', copy(' state="translated"'), ...every('error', isEnglish[0], isEnglish[1])],
  ['makes up a state for a copy', copy(' state="done"'), ...every('error', isEnglish[0], isEnglish[1])],
  ['translates one text of a copy, and leaves its state', (t) => copy(' state="needs-translation"')(t).replace('>Call 112 &amp; wait</target>', '>Rufen Sie 112 &amp; warten</target>'), ...every('error', isEnglish[0], isEnglish[1]).filter((_, index) => Math.floor(index / 3) !== 1)],
  ['asks for a review', title('<target state="needs-review-translation">Wenn Sie Hilfe brauchen</target>'), 'error crisis.title:5', /waits for a review .*the English has not changed/, /Read it, and set its state/],
  ['asks for a review of everything', putAll('state="translated"', 'state="needs-review-translation"'), ...every('error', /waits for a review/, /Read it/)],
  ['says that it needs work', title('<target state="needs-l10n">Wenn Sie Hilfe brauchen</target>'), 'error crisis.title:5', /waits for a review \(state="needs-l10n"\)/, /Read it/],
  ['says that it needs to be adapted', title('<target state="needs-adaptation">Wenn Sie Hilfe brauchen</target>'), 'error crisis.title:5', /waits for a review/, /Read it/],
  ['says that the layout needs a review', title('<target state="needs-review-l10n">Wenn Sie Hilfe brauchen</target>'), 'error crisis.title:5', /waits for a review/, /Read it/],
  ['was made from another English', put('<source>IPT works on grief.', '<source>IPT is about grief.'), 'error about.grief:20', /not from the English of the kit.*someone has changed the <source>/, /locales:extract, compare/],
  ['was made from another English with a placeholder less', put(/<source>Checked.*<\/source>/, '<source>Checked by <x id="0" equiv-text="${who}"/>.</source>'), 'error crisis.checked:15', /not from the English/, /compare/],
  ['has the note of an earlier English', title('<target state="needs-review-translation">Wenn Sie Hilfe brauchen</target><note from="locales:extract">The English was: Get help.</note>'), 'error crisis.title:5', /translated from an earlier English/, /Compare, mend/],
  ['has lost the state beside the note of an earlier English', title('<target>Wenn Sie Hilfe brauchen</target><note>The English was: Get help.</note>'), 'error crisis.title:5', /earlier English/, /Compare, mend/],
  ['calls it a new text beside the note of an earlier English', title('<target state="needs-translation">Wenn Sie Hilfe brauchen</target><note>The English was: Get help.</note>'), 'error crisis.title:5', /earlier English/, /Compare, mend/],
  ['copies an earlier English', title('<target state="translated">Get help.</target><note>The English was: Get help. [00000000]</note>'), 'error crisis.title:5', ...isEnglish],
  ['calls a text final', reviewed(), 'warning crisis.title:5', /"final", but nobody’s name/, /locales:review/],
  ['calls a text Final', title('<target state=" Final">Wenn Sie Hilfe brauchen</target>'), 'warning crisis.title:5', /"final", but nobody’s name/, /locales:review/],
  ['calls every text final', putAll('state="translated"', 'state="final"'), ...every('warning', /"final", but nobody’s name/, /locales:review/)],
  ['approves a text', put('<trans-unit id="crisis.title">', '<trans-unit id="crisis.title" approved="yes">'), 'warning crisis.title:5', /approved in a tool/, /locales:review/],
  ['approves everything', putAll('<trans-unit ', '<trans-unit approved="yes" '), ...every('warning', /approved in a tool/, /locales:review/)],
  ['signs a text off', title('<target state="signed-off">Wenn Sie Hilfe brauchen</target>'), 'warning crisis.title:5', /approved in a tool/, /locales:review/],
  ['changes a text after it was reviewed', reviewed(stamp), 'warning crisis.title:5', /changed after Ana Ruiz reviewed it/, /locales:review/],
  ['changes a text after it was reviewed, and drops its state', title(`<target>Wenn Sie Hilfe brauchen</target>${stamp}`), 'warning crisis.title:5', /changed after Ana Ruiz reviewed it/, /locales:review/],
  ['writes a name without saying of which text', reviewed('<note from="locales:review">Reviewed by Ana Ruiz on 2026-01-02.</note>'), 'warning crisis.title:5', /nobody’s name/, /locales:review/],
]; // prettier-ignore
