/**
 * Takes the pictures of the README from the real stories: `npm run pictures`, after
 * `npm run build:storybook`. They are committed, so that the README shows them anywhere.
 */
import path from 'node:path';
import {StoryPage} from '../../tests/storybook/story-page.js';
import {openSite} from '../../tests/tools/static-site.js';

/** Which story stands for a widget, and where in it the picture begins. */
const pictures = {
  'problem-areas': {story: 'widgets-problem-areas--closed'},
  'phase-timeline': {story: 'widgets-phase-timeline--you-are-here'},
  'fit-quiz': {story: 'widgets-fit-quiz--question-areas'},
  'find-therapist': {story: 'widgets-find-a-therapist--germany'},
  'crisis-help': {story: 'widgets-crisis-help--new-zealand'},
  'common-questions': {story: 'widgets-common-questions--pictures', from: '.picture.loop'},
};
const [width, height] = [640, 480];

const site = await openSite('storybook-static');
try {
  const story = await StoryPage.open(site);
  await story.page.setViewport({width, height: 4000});
  for (const [name, {story: id, from = '.root'}] of Object.entries(pictures)) {
    const problems = await story.problemsOf(id);
    if (problems.length > 0) throw new Error(`${id}: ${problems.join('; ')}`);
    const top = await story.page.$eval(
      `ipt-${name}`,
      (widget, selector) => widget.shadowRoot.querySelector(selector).getBoundingClientRect().top,
      from,
    );
    await story.page.screenshot({
      path: path.join(import.meta.dirname, `${name}.png`),
      clip: {x: 0, y: Math.max(0, top - 16), width, height},
    });
    console.log(`stories/pictures/${name}.png`);
  }
} finally {
  await site.close();
}
