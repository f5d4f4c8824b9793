import type {Msg} from '../localization/msg.js';

/** Questions to take to an appointment. Source: content facts 5.9. */
export function questionsToAsk(msg: Msg): string[] {
  return [
    msg('Are you trained and supervised in IPT?', {
      id: 'ask.training',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('How many sessions would we have, how often, and in person or online?', {
      id: 'ask.sessions',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('What would our focus be?', {
      id: 'ask.focus',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('How will we know whether it helps, and what do we do if it does not?', {
      id: 'ask.progress',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('How does it fit with my medicine or my other care?', {
      id: 'ask.medicine',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('Who can I call between sessions if I am in crisis?', {
      id: 'ask.crisis',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('What does it cost, and how long is the wait?', {
      id: 'ask.cost',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('Is there an interpreter, or step-free access, if I need it?', {
      id: 'ask.access',
      desc: 'Questions to take to an appointment with a therapist. Step-free: without stairs.',
    }),
    msg('Are sessions recorded, who hears it, and can I say no?', {
      id: 'ask.recording',
      desc: 'Questions to take to an appointment with a therapist. Recordings are for the therapist’s own training.',
    }),
    msg('Can you adapt it to my culture, faith and language, and to the way I communicate?', {
      id: 'ask.adapt',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
    msg('Can someone I trust join a session?', {
      id: 'ask.join',
      desc: 'Questions to take to an appointment with a therapist.',
    }),
  ];
}
