import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {phaseTimelineTexts} from '../../content/phase-timeline/phase-timeline.js';
import {
  followUp,
  phaseIds,
  phases,
  type Phase,
  type PhaseId,
} from '../../content/phase-timeline/phases.js';
import {numberFormat} from '../../localization/formatters.js';
import {kept} from '../../localization/kept.js';
import {about} from '../../partials/about.js';
import {bulletList} from '../../partials/bullet-list.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {integer, type Input} from '../../shared/input.js';
import {once} from '../../shared/once.js';
import {isOn} from '../../shared/switch.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {phaseTimelineStyles} from './phase-timeline.styles.js';
import {closenessCircle, sketch} from './drawings.js';
import {parsePlan, presets, sessionsOf, type Plan} from './plan.js';
import {whenText} from './when.js';

const planInput: Input<Plan> = {
  accepts: `${Object.keys(presets).join(', ')}, or three ranges that start at 1 and touch, such as 1-4 5-12 13-16`,
  parse: (value) => (typeof value === 'string' ? parsePlan(value) : undefined),
};

/**
 * What happens when in a course of IPT: a line down the page with a dot for each session, and beside
 * it the phases in order, each with what the client does. The reader opens one to read its aims and
 * what the therapist does.
 *
 * @tag ipt-phase-timeline
 * @csspart panel - The list item of each phase.
 * @csspart panel-heading - The name of each phase.
 * @csspart notice - The line that says where the reader is.
 */
export class PhaseTimeline extends WidgetElement {
  static override styles = [hostStyles, baseStyles, disclosureStyles, phaseTimelineStyles];

  /**
   * How many sessions each phase takes: a preset (`12-16`, `8`, `12`, `16`, `20`, `teen`) or the
   * sessions of start, middle and ending (`1-4 5-12 13-16`, 60 at most). Anything else: `12-16`.
   */
  @property() plan = '12-16';

  /** The session the reader is at, counted from 1 ("you are here"). Outside the plan: not shown. */
  @property() session?: number | string;

  /**
   * Whether the follow-up sessions are left out, because the service offers none. `false`, `0`, `no`
   * mean no.
   */
  @property({type: Boolean, attribute: 'no-maintenance', converter: isOn}) noMaintenance = false;

  readonly #disclosures = new Disclosures(this, this.locale, this.paper);

  protected override renderTitle() {
    return phaseTimelineTexts(this.msg).title;
  }

  protected override renderWidget() {
    const texts = phaseTimelineTexts(this.msg);
    const course = kept(this.locale, 'phases', () => phases(this.msg));
    const all = this.noMaintenance ? course : [...course, followUp(this.msg)];
    const total = this.#number(sessionsOf(this.#plan));
    const isExample = Object.values(presets).includes(this.#plan);
    return html`
      <div class="stack">
        <p class="lead">${texts.lead}</p>
        <p class="muted">${isExample ? texts.usual(total) : texts.example(total)}</p>
        ${this.#renderHere(course)}
        <ol class="phases" role="list">
          ${all.map((phase) => this.#renderPhase(phase))}
        </ol>
        <p>${texts.pace}</p>
        ${about(
          this.locale,
          this.review,
          this.#disclosures,
          this.level + 1,
          texts.title,
          all.flatMap(({references}) => references),
        )}
      </div>
    `;
  }

  #renderHere(course: readonly Phase[]) {
    const here = this.#here;
    if (!here) return nothing;
    const {name} = course[here.phase];
    return html`
      <p class="notice here" part="notice">
        ${phaseTimelineTexts(this.msg).hereAt(this.#number(here.session), name)}
      </p>
    `;
  }

  #renderPhase(phase: Phase) {
    const texts = phaseTimelineTexts(this.msg);
    const index = phaseIds.indexOf(phase.id as PhaseId);
    const isHere = index >= 0 && this.#here?.phase === index;
    const when = whenText(this.locale, this.#plan, phase.id);
    const words = () => html`
      <div>
        <div class="title">
          ${heading(this.level + 1, phase.name, {part: 'panel-heading'})} ${sketch(phase.id)}
          <p class="muted">
            ${when} ${isHere ? html`<strong class="flag">${texts.here}</strong>` : nothing}
          </p>
        </div>
        <p>${phase.summary}</p>
      </div>
      ${phase.you.length ? bulletList(phase.you) : nothing}
      ${phase.id === 'start' ? closenessCircle(this.msg) : nothing}
    `;
    return html`
      <li class="phase ${phase.id}" part="panel" aria-current=${isHere ? 'step' : nothing}>
        ${this.#renderDots(index)}
        <div class="chapter">
          ${once(this.locale, `phase ${phase.id} ${this.level} ${isHere} ${when}`, words)}
          ${this.#renderMore(phase)}
        </div>
      </li>
    `;
  }

  /** A dot for each session: what they say stands beside them in words. */
  #renderDots(index: number) {
    const [from, to] = this.#plan.phases[index] ?? [1, 1];
    const here = index < 0 ? undefined : this.#here?.session;
    const sessions = Array.from({length: to - from + 1}, (_, offset) => from + offset);
    return once(
      this.locale,
      `dots ${from} ${to} ${here}`,
      () => html`
        <span class="dots" aria-hidden="true">
          ${sessions.map((session) => html`<i class=${session === here ? 'dot now' : 'dot'}></i>`)}
        </span>
      `,
    );
  }

  #renderMore({id, name, aims, therapist, note}: Phase) {
    const texts = phaseTimelineTexts(this.msg);
    const part = (title: string, items: readonly string[]) => html`
      <div class="stack">
        ${heading(this.level + 3, title, {class: 'label'})}
        ${bulletList(items)}
      </div>
    `;
    return this.#disclosures.render({
      id,
      level: this.level + 2,
      title: texts.more,
      of: name,
      quiet: true,
      content: () =>
        once(
          this.locale,
          `more of phase ${id} ${this.level}`,
          () => html`
            <div class="columns">
              ${part(texts.therapist, therapist)} ${part(texts.aims, aims)}
            </div>
            ${note ? html`<p>${note}</p>` : nothing}
          `,
        ),
    });
  }

  get #plan(): Plan {
    return this.read('plan', this.plan, planInput) ?? presets['12-16'];
  }

  /** Where the reader is: the session, and the index of its phase. */
  get #here(): {session: number; phase: number} | undefined {
    const plan = this.#plan;
    const session = this.read('session', this.session, integer(1, sessionsOf(plan)));
    if (session === undefined) return undefined;
    return {session, phase: plan.phases.findIndex(([, to]) => session <= to)};
  }

  #number(value: number) {
    return numberFormat(this.locale).format(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-phase-timeline': PhaseTimeline;
  }
}
