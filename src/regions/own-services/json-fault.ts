/** One piece of JSON, at the place where the search stands. */
const piece =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/** What may come next. */
type Next = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma' | 'nothing';

/**
 * In which line JSON breaks off and why, in words for whoever wrote it, or undefined where it does
 * not. What a browser says of it differs from one to the next, names no line in some, and repeats
 * what was written.
 */
export function faultIn(json: string): string | undefined {
  const open: string[] = [];
  let next: Next = 'value';
  let place = afterSpace(json, 0);
  while (place < json.length) {
    piece.lastIndex = place;
    const [found] = piece.exec(json) ?? [];
    const then: Next | undefined = found ? step(found, next, open) : undefined;
    if (!found || !then) return `line ${lineOf(json, place)}: ${reasonAt(json.slice(place), next)}`;
    next = then;
    place = afterSpace(json, place + found.length);
  }
  const isWhole = next === 'nothing';
  return isWhole
    ? undefined
    : `line ${lineOf(json, place)}: it ends before all brackets are closed`;
}

/** What may come after a piece, or undefined where the piece may not come. Keeps what is open. */
function step(found: string, next: Next, open: string[]): Next | undefined {
  const ended = (): Next => (open.length > 0 ? 'comma' : 'nothing');
  switch (found) {
    case '{':
    case '[':
      if (!next.startsWith('value')) return undefined;
      open.push(found);
      return found === '{' ? 'name or end' : 'value or end';
    case '}':
    case ']':
      if (!next.endsWith(' or end') && next !== 'comma') return undefined;
      return open.pop() === (found === '}' ? '{' : '[') ? ended() : undefined;
    case ',':
      if (next !== 'comma') return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    case ':':
      return next === 'colon' ? 'value' : undefined;
    default:
      if (next.startsWith('name')) return found.startsWith('"') ? 'colon' : undefined;
      return next.startsWith('value') ? ended() : undefined;
  }
}

function reasonAt(rest: string, next: Next): string {
  if (/^[“”„‟«»‘’‚]/.test(rest)) return 'curly quotes, where straight ones (") are needed';
  if (/^[\s\p{Cf}]/u.test(rest)) return 'a space of another kind, often unseen: delete it';
  if (/^&/.test(rest)) return 'an HTML entity such as &quot;, where the sign itself is needed';
  if (/^'/.test(rest)) return 'single quotes (\'), where double ones (") are needed';
  if (/^\/[/*]/.test(rest)) return 'a comment, and JSON has none';
  if (/^</.test(rest)) return 'HTML, where only JSON may stand';
  if (/^[\]}]/.test(rest) && /^(name|value)$/.test(next)) return 'a comma or colon before the end';
  if (next === 'comma') return 'a comma or a bracket is missing, or a quote within a text';
  if (next === 'nothing') return 'something after the end';
  if (/^"/.test(rest)) return 'a text that does not end in its line';
  return next.startsWith('name') ? 'a name in double quotes is missing' : 'this is no JSON';
}

const lineOf = (json: string, place: number) => json.slice(0, place).split('\n').length;

function afterSpace(json: string, place: number): number {
  while (' \t\n\r'.includes(json[place] ?? '-')) place += 1;
  return place;
}
