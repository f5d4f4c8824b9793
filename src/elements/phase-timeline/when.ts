import {phaseTimelineTexts} from '../../content/phase-timeline/phase-timeline.js';
import {phaseIds, type Phase} from '../../content/phase-timeline/phases.js';
import {numberFormat} from '../../localization/formatters.js';
import type {Speech} from '../../localization/locale-controller.js';
import type {Plan, SessionRange} from './plan.js';

/** When a phase takes place, in words: its sessions, or what is usual. */
export function whenText(speech: Speech, plan: Plan, id: Phase['id']): string {
  const texts = phaseTimelineTexts(speech.msg);
  if (id === 'follow-up') return texts.forSome;
  if (plan.usual) return texts.usually[id];
  const range = plan.phases[phaseIds.indexOf(id)];
  const sessions = rangeText(speech, range);
  return range[0] === range[1] ? texts.session(sessions) : texts.sessions(sessions);
}

/** `5–12` as the language writes it; a single number where a phase is one session. */
export function rangeText(speech: Speech, [from, to]: SessionRange): string {
  const format = numberFormat(speech);
  if (from === to) return format.format(from);
  // Firefox knows `formatRange` from version 116 on.
  return format.formatRange?.(from, to) ?? `${format.format(from)}–${format.format(to)}`;
}
