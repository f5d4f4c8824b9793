import {str, type Msg} from '../../localization/msg.js';

/** The words of the widget around the phases. Source: content facts 3.2. */
export function phaseTimelineTexts(msg: Msg) {
  return {
    title: msg('What happens in IPT, and when', {
      id: 'phases.title',
      desc: 'Phase timeline: heading of the widget.',
    }),
    lead: msg(
      'Usually 12 to 16 weekly sessions of 45 to 60 minutes. You know from the start when it ends.',
      {id: 'phases.lead', desc: 'Phase timeline: first paragraph.'},
    ),
    usual: (sessions: string) =>
      msg(str`An example with ${sessions}; yours may differ.`, {
        id: 'phases.usual',
        desc: 'Phase timeline: after the first paragraph, before a line with a dot for each session. Placeholder: a number of sessions, such as 16.',
      }),
    example: (sessions: string) =>
      msg(
        str`Each dot is a session, ${sessions} in all. A week can be missed, so count sessions, not weeks.`,
        {
          id: 'phases.example',
          desc: 'Phase timeline: before the line of dots of a plan chosen by the service. Placeholder: a number of sessions.',
        },
      ),
    sessions: (from: string, to: string) =>
      msg(str`Sessions ${from} to ${to}`, {
        id: 'phases.sessions.from-to',
        desc: 'Phase timeline: which sessions a phase has, in words: voices leave out a dash. Placeholders: numbers, such as 5 and 12. max:28',
      }),
    session: (number: string) =>
      msg(str`Session ${number}`, {
        id: 'phases.session',
        desc: 'Phase timeline: a phase of one single session. Placeholder: its number. max:24',
      }),
    usually: {
      start: msg('First 1 to 4 sessions', {
        id: 'phases.start.usually',
        desc: 'Phase timeline: how long the first phase usually is.',
      }),
      middle: msg('Most sessions', {
        id: 'phases.middle.usually',
        desc: 'Phase timeline: how long the second phase usually is.',
      }),
      ending: msg('Last 2 to 4 sessions', {
        id: 'phases.ending.usually',
        desc: 'Phase timeline: how long the third phase usually is.',
      }),
    },
    forSome: msg('For some people', {
      id: 'phases.follow-up.for-some',
      desc: 'Phase timeline: in place of a number of sessions, on the follow-up sessions.',
    }),
    here: msg('You are here', {
      id: 'phases.here',
      desc: 'Phase timeline: marks the phase the visitor is in now. max:24',
    }),
    hereAt: (session: string, phase: string) =>
      msg(str`You are here: session ${session}, in the phase “${phase}”.`, {
        id: 'phases.here-at',
        desc: 'Phase timeline: before the line of dots. Placeholders: number of the session, then name of the phase.',
      }),
    more: msg('Your therapist’s part', {
      id: 'phases.more',
      desc: 'Phase timeline: button in each phase that shows what the therapist does, and what the phase is for. max:44',
    }),
    aims: msg('What it is for', {
      id: 'phases.aims',
      desc: 'Phase timeline: small heading before the aims of a phase.',
    }),
    you: msg('What you do', {
      id: 'phases.you',
      desc: 'Phase timeline: small heading before what the client does in a phase.',
    }),
    therapist: msg('What your therapist does', {
      id: 'phases.therapist',
      desc: 'Phase timeline: small heading before what the therapist does in a phase.',
    }),
    pace: msg(
      'Change is usually gradual, and you may feel worse for a while. Say what is not helping: the plan can change. If you feel much worse, or think about ending your life, tell your therapist or call for help at once.',
      {id: 'phases.pace', desc: 'Phase timeline: last paragraph, on pace and side effects.'},
    ),
  };
}
