import {quizOptions, type Answers} from '../../content/quiz/answers.js';
import type {Question} from '../../content/quiz/questions.js';

/** What became of the ticks of a question: those that stay, and those another one has taken away. */
export interface Ticked {
  readonly stay: readonly string[];
  readonly gone: readonly string[];
}

/**
 * "None of these" takes the ticks from the other options, and they take its own.
 *
 * @param before the options ticked until now
 * @param now those ticked after one press
 */
export function settle(
  {kind, options}: Question,
  before: readonly string[],
  now: readonly string[],
): Ticked {
  const exclusive = options.flatMap((option) => (option.exclusive ? option.id : []));
  const added = now.find((id) => !before.includes(id));
  if (kind === 'one' || !added) return {stay: now, gone: []};
  const stay = exclusive.includes(added) ? [added] : now.filter((id) => !exclusive.includes(id));
  return {stay, gone: now.filter((id) => !stay.includes(id))};
}

/**
 * Reads what is ticked, and unticks. To untick without setting `checked`, the input is replaced by a
 * new one: its key, the generation, changes.
 */
export class Ticks {
  readonly #generations = new Map<string, number>();

  generation({id}: Question, place: number): number {
    return this.#generations.get(`${id} ${place}`) ?? 0;
  }

  /** The answers, after something was ticked in the group of this question. */
  read(
    group: ParentNode,
    question: Question,
    answers: Answers,
  ): {answers: Answers; gone: readonly string[]} {
    const {id, kind} = question;
    const ids: readonly string[] = quizOptions[id];
    const inputs = group.querySelectorAll('input');
    const now = ids.filter((_, place) => inputs[place].checked);
    const {stay, gone} = settle(question, [answers[id] ?? []].flat(), now);
    for (const option of gone) {
      const place = ids.indexOf(option);
      this.#generations.set(`${id} ${place}`, this.generation(question, place) + 1);
    }
    const others = Object.entries(answers).filter(([question]) => question !== id);
    const answer = kind === 'several' ? stay : stay[0];
    const entries = stay.length ? [...others, [id, answer]] : others;
    return {answers: Object.fromEntries(entries) as Answers, gone};
  }
}
