/** From one session to another, both included, counted from 1. */
export type SessionRange = readonly [from: number, to: number];

/** How many sessions a course of IPT has, and which belong to which phase. */
export interface Plan {
  /** Start, middle and ending, in this order: they begin at 1, touch and ascend. */
  readonly phases: readonly [SessionRange, SessionRange, SessionRange];
  /** Whether it is one example of the usual 12 to 16 sessions, and not a service's own number. */
  readonly usual?: boolean;
}

/**
 * The example courses. Sources: 12 sessions after Weissman, Markowitz and Klerman 2018; 16 after
 * IPT UK; 8 after brief IPT; 20 after services in Germany; teenagers after Mufson 2004.
 */
export const presets: Readonly<Record<string, Plan>> = {
  '12-16': {
    phases: [
      [1, 4],
      [5, 12],
      [13, 16],
    ],
    usual: true,
  },
  '8': {
    phases: [
      [1, 2],
      [3, 6],
      [7, 8],
    ],
  },
  '12': {
    phases: [
      [1, 3],
      [4, 9],
      [10, 12],
    ],
  },
  '16': {
    phases: [
      [1, 4],
      [5, 12],
      [13, 16],
    ],
  },
  '20': {
    phases: [
      [1, 4],
      [5, 16],
      [17, 20],
    ],
  },
  teen: {
    phases: [
      [1, 4],
      [5, 9],
      [10, 12],
    ],
  },
};

/** The most sessions a track can show as single dots on a small screen. */
const mostSessions = 60;

/**
 * Reads a plan: a preset (`12-16`, `8`, `12`, `16`, `20`, `teen`) or the sessions of the three
 * phases (`1-4 5-12 13-16`), which must start at 1, touch and ascend, up to 60 sessions in all.
 * Anything else is undefined.
 */
export function parsePlan(text: string): Plan | undefined {
  const words = String(text).trim().toLowerCase().split(/\s+/);
  if (words.length === 1 && Object.hasOwn(presets, words[0])) return presets[words[0]];

  const ranges = words.map(parseRange);
  const [start, middle, ending] = ranges;
  if (ranges.length !== 3 || !start || !middle || !ending) return undefined;

  const touch = start[0] === 1 && middle[0] === start[1] + 1 && ending[0] === middle[1] + 1;
  return touch && ending[1] <= mostSessions ? {phases: [start, middle, ending]} : undefined;
}

/** `5-12` or `5–12`; a single number is a phase of one session. */
function parseRange(word: string): SessionRange | undefined {
  const match = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(word);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to ? [from, to] : undefined;
}

export const sessionsOf = ({phases}: Plan): number => phases[2][1];
