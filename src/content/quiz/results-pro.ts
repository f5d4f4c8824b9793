import type {Msg} from '../../localization/msg.js';
import {applying} from './lines.js';
import type {Answers} from './answers.js';
import {trustedAdult} from './results-safety.js';
import type {Result, ResultItem, ResultPart} from './result.js';

/** Someone who knows the person has to come first; IPT may be part of what follows. */
export function proResult(msg: Msg, answers: Answers): Omit<Result, 'lines'> {
  const child = answers.who === 'child';
  const next: ResultPart = {
    id: 'next',
    place: 'open',
    heading: msg('What you can do', {
      id: 'quiz.result.pro.next',
      desc: 'Quiz, a professional first: heading.',
    }),
    items: [
      ...(child ? [childLine(msg)] : []),
      child
        ? msg(
            'Start with your family doctor, the school, or a service for children’s mental health.',
            {
              id: 'quiz.result.pro.child.doctor',
              desc: 'Quiz, a professional first, for a child under 12: whom to ask.',
            },
          )
        : msg('Start with your family doctor, or a mental health service near you.', {
            id: 'quiz.result.pro.doctor',
            desc: 'Quiz, a professional first: whom to ask.',
          }),
      child
        ? msg(
            'If a child is being hurt or is in danger, call the emergency number or your local child protection service. You do not have to be sure.',
            {
              id: 'quiz.result.pro.child.protection',
              desc: 'Quiz, a professional first, for a child under 12: child protection.',
            },
          )
        : msg('Say in a sentence or two how you are. The notes below can help you begin.', {
            id: 'quiz.result.pro.begin',
            desc: 'Quiz, a professional first: what to say. "The notes": the card to take along (quiz.card.title).',
          }),
      msg('Ask which help to start with, and whether IPT could be part of the plan.', {
        id: 'quiz.result.pro.ask',
        desc: 'Quiz, a professional first: what to ask.',
      }),
    ].map((text) => ({text})),
  };
  return {
    id: 'pro',
    crisis: child ? 'first' : 'offered',
    emergency: child ? childEmergency(msg) : undefined,
    heading: msg('Talk to a professional first', {
      id: 'quiz.result.pro.heading',
      desc: 'Quiz: heading when someone who knows the person has to come first.',
    }),
    lead: [
      child
        ? msg(
            'Someone who can get to know the child is the best person to plan with. This does not say what the child has.',
            {
              id: 'quiz.result.pro.child.lead',
              desc: 'Quiz, a professional first, for a child under 12: first paragraph.',
            },
          )
        : msg(
            'Someone who can get to know you is the best person to plan with. This says nothing about what you have, and IPT may still be part of the plan.',
            {
              id: 'quiz.result.pro.lead',
              desc: 'Quiz, a professional first: first paragraph.',
            },
          ),
    ],
    parts: [
      ...(child ? [] : [reasonsPart(msg, answers)]),
      next,
      ...(answers.who === 'teen' ? [trustedAdult(msg)] : []),
    ],
  };
}

const childEmergency = (msg: Msg) =>
  msg(
    'If the child may be in danger or is badly hurt, call the emergency number or go to the nearest emergency department.',
    {
      id: 'quiz.result.pro.child.emergency',
      desc: 'Quiz, for a child under 12: when to call the emergency number.',
    },
  );

const reasonsPart = (msg: Msg, answers: Answers): ResultPart => ({
  id: 'reasons',
  place: 'open',
  heading: msg('Why', {
    id: 'quiz.result.pro.why',
    desc: 'Quiz, a professional first: heading before the reasons.',
  }),
  items: reasonLines(msg, answers),
});

const childLine = (msg: Msg) =>
  msg(
    'For children under 12, start with services for children. Versions of IPT with the family exist in a few places.',
    {
      id: 'quiz.result.pro.child',
      desc: 'Quiz, a professional first: reason, for a child under 12.',
    },
  );

/** One line for each reason, without saying what someone has. Source: content facts 5.2, 5.3. */
function reasonLines(msg: Msg, {safety, now = [], goal}: Answers): ResultItem[] {
  return applying([
    [
      safety === 'recent',
      msg(
        'You have had thoughts of ending your life or harming yourself. Please tell someone who can help, even if the thoughts are not there now.',
        {
          id: 'quiz.safety.reason.recent',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
    [
      now.includes('voices'),
      msg(
        'Hearing or seeing things that others do not, or feeling that people are against you, can be frightening. There is help. Please see a doctor today or tomorrow. If a voice tells you to hurt yourself or someone else, call the emergency number now.',
        {
          id: 'quiz.safety.reason.voices',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
    [
      now.includes('high'),
      msg(
        'Times of very high energy with little sleep can have many causes. Please see a doctor first, today if this is happening now.',
        {
          id: 'quiz.safety.reason.high',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
    [
      goal === 'bipolar',
      msg(
        'Care for bipolar disorder usually includes medicine and a specialist. IPSRT is a form of IPT with regular daily rhythms. It is given with medicine.',
        {
          id: 'quiz.safety.reason.bipolar',
          desc: 'Quiz, a professional first: reason. Keep IPSRT. Source: Frank 2005.',
        },
      ),
      'frank-2005',
    ],
    [
      now.includes('substance'),
      msg(
        'With alcohol or drugs, help for that usually comes first. IPT has not been shown to help with the drinking or drug use itself, but it may help with low mood alongside.',
        {
          id: 'quiz.safety.reason.substance',
          desc: 'Quiz, a professional first: reason. Source: Markowitz 2008.',
        },
      ),
      'markowitz-2008',
    ],
    [
      now.includes('eatmed'),
      msg(
        'Fainting, fast weight loss or making yourself sick can harm your body. See a doctor this week, and today if you have fainted or feel very weak.',
        {
          id: 'quiz.safety.reason.eatmed',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
  ]);
}
