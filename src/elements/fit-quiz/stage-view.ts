import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {quizReferences, safetyReferences} from '../../content/quiz/results.js';
import {about} from '../../partials/about.js';
import {crisisPanel} from '../../partials/crisis-panel.js';
import type {CardActions} from './card-view.js';
import {answersOn} from './flow.js';
import {renderPaper} from './paper-view.js';
import {renderQuestions} from './question-view.js';
import {renderReply} from './reply-view.js';
import {isAboutIpt, renderResult} from './result-view.js';
import type {Scene} from './scene.js';
import {renderStart} from './start-view.js';
import {renderTools, renderWarning} from './tools-view.js';

/** Everything below the heading: what stands on every screen, and the screen itself. */
export function renderStage(
  scene: Scene,
  {steady, hasOwnStep, card}: {steady: boolean; hasOwnStep: boolean; card: CardActions},
) {
  const {visit, texts, folds, level, id} = scene;
  const {place, result} = visit;
  const isFirst = result?.crisis === 'first';
  const numbers =
    isFirst || place.help ? renderNumbers(scene, isFirst ? level + 1 : level) : undefined;
  return keyed(
    visit.number,
    html`
      <div class="stage stack ${steady ? 'steady' : ''}">
        ${
          place.screen === 'start'
            ? html`<p class="muted screen-only" id=${id('subtitle')}>${texts.subtitle}</p>`
            : nothing
        }
        ${renderTools(scene, isFirst ? nothing : numbers)}
        <div class="visually-hidden" aria-live="polite" aria-atomic="true">${visit.spoken}</div>
        ${renderWarning(scene)}
        ${place.screen === 'start' ? renderStart(scene) : nothing}
        ${renderQuestions(scene)}
        ${place.screen === 'reply' ? renderReply(scene) : nothing}
        ${
          result
            ? renderResult(scene, {
                result,
                answers: answersOn(place.answers),
                crisis: isFirst ? numbers : nothing,
                hasOwnStep,
                card,
              })
            : nothing
        }
        ${folds.paper.isPrinting && !(result && isAboutIpt(result)) ? renderPaper(scene) : nothing}
        ${about(scene.locale, scene.review, folds, level, texts.title, sourcesIn(scene))}
      </div>
    `,
  );
}

const sourcesIn = ({folds: {paper}}: Scene) =>
  paper.isPrinting ? quizReferences.filter((id) => !safetyReferences.includes(id)) : quizReferences;

function renderNumbers(scene: Scene, level: number) {
  const {locale, country, texts, folds, visit, id} = scene;
  const {result} = visit;
  return crisisPanel({
    locale,
    country,
    disclosures: folds,
    of: texts.title,
    level,
    first: result?.lines,
    hint: result?.emergency,
    listId: id('region'),
  });
}
