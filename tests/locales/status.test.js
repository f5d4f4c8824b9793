import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  fingerprint,
  oldEnglishNote,
  reviewNote,
  reviewOf,
  statusOf,
} from '../../locales/tools/reader/index.js';

const message = {id: 'about.grief', text: 'IPT works on grief.', desc: ''};
const note = (text) => [{from: '', text}];
const review = reviewNote({by: 'Dr. Ana Ruiz', on: '2026-01-02', target: 'Trauer', english: message.text}); // prettier-ignore

/** `[what, the unit beside its usual values, the kit's own unit, status]` */
const cases = [
  ['a text', {}, undefined, 'draft'],
  ['no text', {target: ''}, undefined, 'empty'],
  ['a text of another English', {source: 'Other.'}, undefined, 'stale'],
  ['a text of another English than the kit’s own', {source: 'Other.'}, {source: message.text, target: 'Alt'}, 'stale'],
  ['a text of an English with other spaces', {source: 'IPT works\n on grief. '}, undefined, 'draft'],
  ['a text of a format that has no English', {source: undefined}, undefined, 'draft'],
  ['a text with a review', {state: 'final', notes: note(review)}, undefined, 'reviewed'],
  ['a text with a review, its state dropped', {state: '', notes: note(review)}, undefined, 'reviewed'],
  ['a text with a review that is a draft again', {state: 'translated', notes: note(review)}, undefined, 'draft'],
  ['another text than was reviewed', {state: 'final', target: 'Gram', notes: note(review)}, undefined, 'draft'],
  ['a final text without a name', {state: 'final'}, undefined, 'draft'],
  ['a text of an earlier English', {state: 'needs-review-translation', notes: note(oldEnglishNote('Old.', 'Trauer'))}, undefined, 'stale'],
  ['a text of an earlier English, its state dropped', {state: '', notes: note(oldEnglishNote('Old.', 'Trauer'))}, undefined, 'stale'],
  ['a text of an earlier English that fits the new', {state: 'translated', notes: note(oldEnglishNote('Old.', 'Trauer'))}, undefined, 'draft'],
  ['a new text beside an earlier English', {state: 'needs-review-translation', notes: note(oldEnglishNote('Old.', 'Alt'))}, undefined, 'draft'],
  ['an old text, mended meanwhile in the kit', {state: 'needs-review-translation', notes: note(oldEnglishNote('Old.', 'Trauer'))}, {target: 'Neu', state: 'translated'}, 'stale'],
  ['a new text beside an earlier English without fingerprint', {state: 'needs-review-translation', notes: note('The English was: Old.')}, {target: 'Alt', state: 'needs-review-translation'}, 'draft'],
  ['a text someone doubts', {state: 'needs-review-translation'}, undefined, 'doubted'],
  ['a new text that someone doubts', {state: 'needs-l10n'}, {target: 'Alt', state: 'translated'}, 'doubted'],
  ['a new text for one that was doubted', {state: 'needs-l10n'}, {target: 'Alt', state: 'needs-l10n'}, 'draft'],
  ['the text that was doubted', {state: 'needs-l10n'}, {target: 'Trauer', state: 'needs-l10n'}, 'doubted'],
]; // prettier-ignore

for (const [what, own, base, status] of cases) {
  test(`${what} is ${status}`, () => {
    const unit = {id: message.id, source: message.text, target: 'Trauer', state: 'translated', notes: [], ...own}; // prettier-ignore
    assert.equal(statusOf(unit, message, {isEnglish: false, base}), status);
  });
}

test('a fingerprint is the same for letters and accents apart, and another for another text', () => {
  assert.match(fingerprint('Trauer'), /^[\da-f]{8}$/);
  assert.equal(fingerprint('gepru\u0308ft'), fingerprint('geprüft'));
  assert.notEqual(fingerprint('Trauer'), fingerprint('Trauer.'));
  assert.notEqual(fingerprint('112'), fingerprint('121'));
});

test('a review says who, when, and whether it is still of this text and this English', () => {
  const of = (target, english) => reviewOf({target, notes: note(review)}, english);
  const wanted = {by: 'Dr. Ana Ruiz', on: '2026-01-02'};
  assert.deepEqual(of('Trauer', message.text), {...wanted, sameText: true, sameEnglish: true});
  assert.deepEqual(of('Gram', message.text), {...wanted, sameText: false, sameEnglish: true});
  assert.deepEqual(of('Trauer', 'Other.'), {...wanted, sameText: true, sameEnglish: false});
  assert.equal(reviewOf({target: 'Trauer', notes: note('Reviewed by Ana.')}, ''), undefined);
});
