import {regionOf} from '../../src/regions/index.js';

/**
 * What a careful page leaves inside a tag: it shows until the widget is ready, and whenever it
 * cannot run. Where a widget names numbers, the fallback has the emergency number of the country.
 */
export function fallbackFor(tag: string, region: unknown): string {
  return tag === 'ipt-fit-quiz' || tag === 'ipt-crisis-help'
    ? `${general[tag]}\n${emergency(String(region ?? ''))}`
    : general[tag];
}

const general: Record<string, string> = {
  'ipt-problem-areas': '<p>IPT works on grief, conflict, a big life change, or loneliness.</p>',
  'ipt-phase-timeline': '<p>IPT usually has 12 to 16 weekly sessions.</p>',
  'ipt-fit-quiz':
    '<p>Not sure whether IPT is for you? <a href="/contact">Talk it over with us</a>.</p>',
  'ipt-find-therapist': '<p><a href="/contact">How to reach us</a></p>',
  'ipt-crisis-help': '<p>Not sure whom to call? <a href="/contact">Ask us</a>.</p>',
  'ipt-common-questions': '<p>Questions about IPT? <a href="/contact">Ask us</a>.</p>',
};

function emergency(region: string): string {
  const [first] = regionOf(region)?.emergency ?? [];
  return first
    ? `<p>In danger now? Call <a href="tel:${first.dial}">${first.number}</a>.</p>`
    : '<p>In danger now? Call your local emergency number.</p>';
}
