import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {blocksOf, fewestWords} from './reading/blocks.js';
import {gradeOf, sentencesOf, wordsOf} from './reading/grade.js';
import {areNames} from './reading/names.js';

const highestGrade = 7;
const mostWords = 25;

describe('what the widgets say, in English', () => {
  let blocks;
  let idOf;
  before(async () => {
    const {calls, textsIn} = await load('tests/support/content.ts');
    const {recordMessages} = await load('tests/support/english.ts');
    const {msg, messages} = recordMessages();
    const everything = Object.entries(calls).map(([name, call]) => [name, call(msg)]);
    // Texts with placeholders are messages only once they have been given something.
    textsIn(everything);
    const ids = new Map(messages.map(({id, text}) => [text, id]));
    idOf = (text) => ids.get(text);
    const isRead = (text) => idOf(text) && !areNames.some((pattern) => pattern.test(idOf(text)));
    const all = blocksOf(Object.fromEntries(everything), isRead);
    blocks = [...new Map(all.map((texts) => [texts.join('\n'), texts])).values()];
  });

  it('can be read after seven years at school: each block, without names', () => {
    assert.ok(blocks.length > 400, `${blocks.length} blocks`);
    const hard = blocks.flatMap((texts) => {
      const grade = gradeOf(texts.flatMap(sentencesOf));
      const named = texts.map((text) => `${idOf(text)}: ${text}`).join('\n    ');
      return grade > highestGrade ? `grade ${grade.toFixed(1)}, at most ${highestGrade}\n    ${named}` : []; // prettier-ignore
    });
    assert.equal(hard.length, 0, `\n${hard.join('\n')}`);
  });

  it('has no sentence of more than 25 words', () => {
    const long = [...new Set(blocks.flat())].flatMap((text) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > mostWords)
        .map((sentence) => `${idOf(text)}: ${wordsOf(sentence).length} words: ${sentence}`),
    );
    assert.equal(long.length, 0, `\n${long.join('\n')}`);
  });
});

describe('the grade of a text', () => {
  const grade = (text) => gradeOf(sentencesOf(text));

  it('is that of Flesch and Kincaid', () => {
    // 11 words, 20 syllables, 2 sentences.
    assert.equal(
      grade('Somebody can explain it to you. Listening is already a beginning.').toFixed(1),
      (0.39 * (11 / 2) + 11.8 * (20 / 11) - 15.59).toFixed(1),
    );
  });

  it('counts a name as one short word', () => {
    assert.equal(
      grade('You can ask for interpersonal psychotherapy.'),
      grade('You can ask for it.'),
    );
    assert.equal(grade('You can ask two psychiatrists now.'), grade('You can ask two it now.'));
    assert.ok(grade('You can ask for information.') > grade('You can ask for it.'));
  });

  it('ends a sentence where it ends, before a quotation mark or a number, too', () => {
    assert.deepEqual(sentencesOf('Ask: “Is it free?” Call now. 112 works; it is free.'), [
      'Ask: “Is it free?”',
      'Call now.',
      '112 works; it is free.',
    ]);
  });
});

describe('the blocks of a text', () => {
  const long = 'a text that is long enough to be a block alone';

  it('are the long texts, and the short ones of one part together', () => {
    assert.ok(wordsOf(long).length >= fewestWords);
    const list = ['one two three four', 'five six seven', 'eight nine ten'];
    assert.deepEqual(
      blocksOf(
        {title: 'Short', text: long, part: {id: 'no text', list}},
        (text) => text !== 'no text',
      ),
      [[long], list, ['Short']],
    );
  });

  it('take what is short in a small part to the part around it', () => {
    const parts = [{a: 'one two three', b: 'four five'}, {c: 'six seven eight nine ten'}];
    assert.deepEqual(
      blocksOf(parts, () => true),
      [['one two three', 'four five', 'six seven eight nine ten']],
    );
  });
});
