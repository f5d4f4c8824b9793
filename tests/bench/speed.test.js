import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {load} from '../../src/regions/tools/load.js';
import {contentsIn} from './speed/contents.js';
import {withOther} from './speed/growth.js';
import {openLab} from './speed/lab.js';
import {markupOf} from './speed/markup.js';
import {native} from './speed/pages/static-html.js';
import {shortTable, tableOf} from './speed/results.js';
import {inTurns, median, ratio} from './speed/rounds.js';
import {done, sharesOf} from './speed/shares.js';

describe('the bench', () => {
  it('lets pages take turns, every other round from the end', async () => {
    const order = [];
    const measure = async (name) => void order.push(name);
    await inTurns('time', ['a', 'b', 'c'], measure, 2, assert.fail);
    assert.equal(order.join(''), 'abccba');
  });

  it('tells of a page that fails, leaves it out, and measures the others to the end', async () => {
    const told = [];
    const measure = async (name) => {
      if (name === 'b') throw new Error('hangs');
      return 1;
    };
    const fail = (...what) => told.push(what.map(String).join(' '));
    const found = await inTurns('time', ['a', 'b', 'c'], measure, 3, fail);
    assert.deepEqual(told, ['b time Error: hangs']);
    assert.deepEqual(Object.fromEntries(found), {a: [1, 1, 1], c: [1, 1, 1]});
  });

  it('gives up on a page that never ends or never shows anything, and goes on with the next', async () => {
    const page = {set: '<h2>Help</h2>', lang: 'en', headings: 1};
    const pages = {
      endless: {...page, script: 'for (;;);'},
      empty: {...page, headings: 2},
      good: page,
    };
    const lab = await openLab(pages, {limit: 4000});
    try {
      for (const bad of ['endless', 'empty']) await assert.rejects(lab.work(bad, 1), /after 4 s/);
      const {ticks, heap} = await lab.work('good', 1);
      assert.ok(ticks > 0 && heap > 0);
    } finally {
      await lab.close();
    }
  });

  it('counts layout as the browser’s own also where a script asks for it, no time twice, and nothing put off', () => {
    const page = {pid: 1, tid: 1};
    const thread = {name: 'thread_name', ph: 'M', args: {name: 'CrRendererMain'}};
    const work = (name, ts, dur) => ({name, ph: 'X', ts, dur});
    const worked = [
      {name: done, ph: 'I', ts: 20_000},
      work('Layout', 30_000, 1000),
      work('Paint', 9000, 1000),
      work('FunctionCall', 0, 8000),
      work('Layout', 1000, 3000),
      work('UpdateLayoutTree', 1000, 1000),
      work('Layout', 5000, 500),
    ];
    const trace = [thread, ...worked].map((event) => ({...event, ...page}));
    const other = [thread, work('Layout', 0, 100)].map((event) => ({...event, pid: 2, tid: 1}));
    assert.deepEqual(sharesOf([...other, ...trace]), {all: 9, browser: 4.5});
  });

  it('compares within each round, so that a slow round changes nothing', () => {
    assert.equal(ratio([10, 200, 30], [5, 100, 15]), 2);
    assert.equal(ratio([10], undefined), undefined);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });

  it('shows each page beside its floor and what it was before', () => {
    const pages = {
      floor: {group: 'English', floor: 'floor'},
      new: {group: 'English', floor: 'floor', before: 'old'},
      'its floor': {group: 'English', floor: 'its floor'},
      old: {group: 'English', floor: 'its floor'},
    };
    const bytes = new Map(Object.entries({floor: [1000], new: [3000], 'its floor': [2000], old: [6000]})); // prettier-ignore
    const rows = tableOf('bytes', pages, {bytes});
    assert.match(rows, /\| new \| 3\.0 kB \| 3\.00 × \| 0\.50 × \|/);
    assert.match(rows, /\| old \| 6\.0 kB \| 3\.00 × \| – \|/);
    assert.match(shortTable(pages, {bytes}), /\| new \| 3\.0 kB, 3\.00 × \| – \|/);
  });

  it('gives the other pages each question and option of the quiz, and every panel', async () => {
    const {english} = await load('tests/support/english.ts');
    const {quizQuestions} = await load('src/content/quiz/questions.ts');
    const {en} = await contentsIn(['en']);
    const of = (tag) => en.widgets.find((widget) => widget.tag === tag).children;
    const asked = of('ipt-fit-quiz').filter(({question}) => question !== undefined);
    const words = ({text = '', detail = ''}) => ({text, detail});
    assert.deepEqual(
      asked.map(({legend, hint, options}) => ({legend, hint, options})),
      quizQuestions(english).map(({text, hint = '', options}) => ({legend: text, hint, options: options.map(words)})), // prettier-ignore
    );
    const empty = (node) =>
      node.panel !== undefined ? node.body.length === 0 : (node.children ?? []).some(empty);
    assert.ok(en.widgets.every(({children}) => !children.some(empty)));
  });

  it('finds the countries where the build puts them', async () => {
    const {moduleAsShown} = await load('.config/vite/countries.ts');
    const {count, code} = withOther(moduleAsShown(true), (list) => list.slice(0, 3));
    assert.equal(count, 3);
    assert.match(code, /^export const international = /m);
    assert.equal(withOther(code, (list) => [...list, list[0]]).count, 4);
  });

  it('writes the words of a page as text, whatever stands in them', () => {
    const words = 'a < b & "c"';
    const nodes = [
      {tag: 'p', attributes: {lang: 'en', title: words}, children: [words]},
      {panel: 0, level: 3, title: words, summary: '', icon: [], body: [words]},
      {choice: 1, label: words, options: [words]},
    ];
    const html = markupOf(nodes, native);
    assert.equal(html.split('a &lt; b &amp; &quot;c&quot;').length - 1, 6);
    assert.ok(!html.includes(words));
  });
});
