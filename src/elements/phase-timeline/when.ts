import {phaseTimelineTexts} from '../../content/phase-timeline/phase-timeline.js';
import {phaseIds, type Phase} from '../../content/phase-timeline/phases.js';
import {numberFormat} from '../../localization/formatters.js';
import type {Speech} from '../../localization/locale-controller.js';
import type {Plan} from './plan.js';

/** When a phase takes place, in words: its sessions, or what is usual. */
export function whenText(speech: Speech, plan: Plan, id: Phase['id']): string {
  const texts = phaseTimelineTexts(speech.msg);
  if (id === 'follow-up') return texts.forSome;
  if (plan.usual) return texts.usually[id];
  const {format} = numberFormat(speech);
  const [from, to] = plan.phases[phaseIds.indexOf(id)];
  return from === to ? texts.session(format(from)) : texts.sessions(format(from), format(to));
}
