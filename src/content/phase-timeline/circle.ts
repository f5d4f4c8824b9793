import type {Msg} from '../../localization/msg.js';

/** The labels of a closeness circle, as it is drawn in the first sessions. Source: guide-2018. */
export function circlePicture(msg: Msg) {
  return {
    alternative: msg(
      'Example of a closeness circle. You are in the middle, and two people close to you are on an inner ring. Three people further away are on an outer ring.',
      {
        id: 'phases.circle.alternative',
        desc: 'Phase timeline: what a screen reader says instead of the drawing of a closeness circle.',
      },
    ),
    you: msg('You', {
      id: 'phases.circle.you',
      desc: 'Phase timeline, closeness circle: label of the middle. max:16',
    }),
    close: msg('Close to you', {
      id: 'phases.circle.close',
      desc: 'Phase timeline, closeness circle: label of the inner ring of people. max:24',
    }),
    further: msg('Further away', {
      id: 'phases.circle.further',
      desc: 'Phase timeline, closeness circle: label of the outer ring of people. Not distance in space. max:24',
    }),
  };
}
