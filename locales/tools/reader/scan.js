/**
 * What the parsers leave out: in which line a unit stands, and in which unit a file breaks.
 */

const token =
  /(<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>)|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|^(?:<{7} |={7}$|>{7} )|<|&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)|[\0-\x08\v\f\x0e-\x1f]/gim;

/**
 * @typedef {{id?: string, line: number, what: string, remedy: string}} Fault
 *
 * @param {string} text
 * @param {number} [shift] how many lines stood before it
 * @returns {{unitLines: number[], fault?: Fault}}
 */
export function scan(text, shift = 0) {
  const lineAt = lineCounter(text, shift);
  /** @type {number[]} */
  const unitLines = [];
  /** @type {{name: string, line: number}[]} */
  const open = [];
  /** @type {string | undefined} */
  let id;
  for (const match of text.matchAll(token)) {
    const line = lineAt(match.index);
    const [all, skipped, closing, name, attributes, empty] = match;
    if (skipped) continue;
    if (!name) return {unitLines, fault: {id, line, ...causeOf(all, text.slice(match.index))}};
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) {
        const what = last ? `<${last.name}> of line ${last.line} is not closed` : `</${name}> closes nothing`; // prettier-ignore
        return {unitLines, fault: {id, line, what, remedy: whole}};
      }
      if (name === 'trans-unit') id = undefined;
      continue;
    }
    if (name === 'trans-unit') {
      unitLines.push(line);
      id = /\sid\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
    }
    if (!empty) open.push({name, line});
  }
  if (open.length === 0) return {unitLines};
  const what = 'ends before its last element: it has been cut off';
  return {unitLines, fault: {id, line: lineAt(text.length), what, remedy: whole}};
}

const whole = 'Go back to the last good file.';

/** @param {string} all @param {string} rest @returns {{what: string, remedy: string}} */
function causeOf(all, rest) {
  if (/^(<{7}|={7}|>{7})/.test(all)) {
    return {what: 'holds the marks of two versions that were not merged (<<<<<<<, =======, >>>>>>>)', remedy: 'Keep one version, and delete the marks.'}; // prettier-ignore
  }
  if (all.startsWith('&')) {
    const name = /^&\w*;?/.exec(rest)?.[0];
    return {what: `holds ${name}, which XML does not know`, remedy: 'Write the character itself.'};
  }
  if (all !== '<') return {what: 'holds a control character', remedy: 'Type the text again.'};
  if (/^<!DOCTYPE/i.test(rest)) {
    return {what: 'has a <!DOCTYPE> with definitions of its own', remedy: 'Delete it.'};
  }
  if (/^<[^>]*=\s*[“”„«‘’]/.test(rest)) {
    return {what: 'has curly quotes round the value of an attribute', remedy: 'Make them straight: ".'}; // prettier-ignore
  }
  if (/^<[\w/!?][^<]*$/.test(rest)) {
    return {what: 'ends before its last element: it has been cut off', remedy: whole};
  }
  return {
    what: 'has a < that begins no element',
    remedy: 'In a text write &lt;, or better a word.',
  };
}

/** @param {string} text @param {number} shift */
function lineCounter(text, shift) {
  let line = 1 + shift;
  let at = 0;
  return (/** @type {number} */ index) => {
    for (; at < index; at += 1) if (text[at] === '\n') line += 1;
    return line;
  };
}
