/**
 * The text in a file's bytes. Never throws: what cannot be told is a problem.
 *
 * @param {Uint8Array | ArrayBuffer | string} data
 * @returns {{text: string, repairs: string[], problem?: {what: string, remedy: string}}}
 */
export function decode(data) {
  if (typeof data === 'string') return withoutMark(data, []);
  const bytes = new Uint8Array(data);
  const wide = utf16(bytes);
  if (wide) {
    return withoutMark(new TextDecoder(wide).decode(bytes), ['was in UTF-16; read as text']);
  }
  try {
    return withoutMark(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), []);
  } catch {
    return declared(bytes);
  }
}

/** Whether it is UTF-16, with or without its mark. @param {Uint8Array} bytes */
function utf16([first, second]) {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

/** In the encoding that the file itself names. @param {Uint8Array} bytes */
function declared(bytes) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1] ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return {text, repairs: [`was in ${encoding}, as it says; read as text`]};
  } catch {
    const what = 'is not in UTF-8, and says of no other encoding that it is in it';
    return {text: '', repairs: [], problem: {what, remedy: 'Save it again in UTF-8.'}};
  }
}

/** @param {string} text @param {string[]} repairs */
const withoutMark = (text, repairs) =>
  text.startsWith('\ufeff')
    ? {text: text.slice(1), repairs: [...repairs, 'began with a byte order mark']}
    : {text, repairs};
