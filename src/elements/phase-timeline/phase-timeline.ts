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
import {about} from '../../partials/about.js';
import {bulletList} from '../../partials/bullet-list.js';
import {Disclosures} from '../../partials/disclosure.js';
import {disclosureStyles} from '../../partials/disclosure.styles.js';
import {baseStyles} from '../../shared/base.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {integer, type Input} from '../../shared/input.js';
import {isOn} from '../../shared/switch.js';
import {WidgetElement} from '../../shared/widget-element.js';
import {phaseTimelineStyles} from './phase-timeline.styles.js';
import {parsePlan, presets, sessionsOf, type Plan, type SessionRange} from './plan.js';
import {rangeText, whenText} from './when.js';

const planInput: Input<Plan> = {
  accepts: `${Object.keys(presets).join(', ')}, or three ranges that start at 1 and touch, such as 1-4 5-12 13-16`,
  parse: (value) => (typeof value === 'string' ? parsePlan(value) : undefined),
};

/**
 * What happens when in a course of IPT: a picture with a dot for each session, then the phases in
 * order, with their aims, what the client does and what the therapist does.
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

  readonly #disclosures = new Disclosures(this);

  protected override renderTitle() {
    return phaseTimelineTexts(this.msg).title;
  }

  protected override renderWidget() {
    const texts = phaseTimelineTexts(this.msg);
    const course = phases(this.msg);
    const all = this.noMaintenance ? course : [...course, followUp(this.msg)];
    return html`
      <div class="stack">
        <p class="lead">${texts.lead}</p>
        ${this.#renderPicture(course)}
        <ol class="phases" role="list">
          ${all.map((phase) => this.#renderPhase(phase))}
        </ol>
        <p>${texts.pace}</p>
        ${about(
          this.locale,
          this.review,
          this.#disclosures,
          this.level + 1,
          all.flatMap(({references}) => references),
        )}
      </div>
    `;
  }

  /** The whole course at a glance. Its segments shrink in proportion to their number of dots. */
  #renderPicture(course: Phase[]) {
    const texts = phaseTimelineTexts(this.msg);
    const {phases: ranges} = this.#plan;
    const isExample = Object.values(presets).includes(this.#plan);
    const [start, middle, ending] = ranges.map((range) => rangeText(this.locale, range));
    const total = this.#number(sessionsOf(this.#plan));
    const here = this.#here;
    return html`
      <figure class="stack">
        <div class="track" role="img" aria-label=${texts.picture(total, start, middle, ending)}>
          ${course.map((phase, index) => this.#renderSegment(phase, ranges[index]))}
        </div>
        <figcaption class="stack">
          ${
            here
              ? html`<p class="notice here" part="notice">
                ${texts.hereAt(this.#number(here.session), course[here.phase].name)}
              </p>`
              : nothing
          }
          <p class="muted">${isExample ? texts.usual(total) : texts.example(total)}</p>
        </figcaption>
      </figure>
    `;
  }

  #renderSegment({id, name}: Phase, [from, to]: SessionRange) {
    const sessions = Array.from({length: to - from + 1}, (_, index) => from + index);
    const here = this.#here?.session;
    const isHere = (session: number) => session === here;
    return html`
      <span class="segment ${id}">
        <span class="dots">
          ${sessions.map((session) => html`<i class="dot ${isHere(session) ? 'now' : ''}"></i>`)}
        </span>
        <span class="segment-name">
          <b>${name}</b>
          <span class="muted">${rangeText(this.locale, [from, to])}</span>
        </span>
      </span>
    `;
  }

  #renderPhase(phase: Phase) {
    const texts = phaseTimelineTexts(this.msg);
    const index = phaseIds.indexOf(phase.id as PhaseId);
    const here = index >= 0 && this.#here?.phase === index;
    const part = (title: string, items: readonly string[]) => html`
      <div class="stack">
        ${heading(this.level + 2, title, {class: 'label'})}
        ${bulletList(items)}
      </div>
    `;
    return html`
      <li class="phase stack ${phase.id}" part="panel" aria-current=${here ? 'step' : nothing}>
        <div>
          ${heading(this.level + 1, phase.name, {part: 'panel-heading'})}
          <p class="muted">
            ${whenText(this.locale, this.#plan, phase.id)}
            ${here ? html`<strong class="flag">${texts.here}</strong>` : nothing}
          </p>
        </div>
        <p>${phase.summary}</p>
        <div class="columns">
          ${part(texts.aims, phase.aims)} ${part(texts.you, phase.you)}
          ${part(texts.therapist, phase.therapist)}
        </div>
        ${phase.note ? html`<p class="muted">${phase.note}</p>` : nothing}
      </li>
    `;
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
    return new Intl.NumberFormat(this.locale.formats).format(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipt-phase-timeline': PhaseTimeline;
  }
}
