import {gunzipSync, inflateSync} from 'node:zlib';

/** The bytes inside packed ones, however they are packed, or nothing. */
function unpack(bytes) {
  for (const packed of [gunzipSync, inflateSync]) {
    try {
      return packed(bytes);
    } catch {
      // Packed in another way, or not at all.
    }
  }
}

const looksPacked = (bytes) =>
  bytes.length > 8 && ((bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] & 0x0f) === 8);

/**
 * Takes apart what was sent, down to its texts and numbers: gzip, zlib, base64, percent encoding and
 * JSON, also in strings and in one another.
 *
 * @param {{address: string, body: Buffer}[]} requests
 * @returns {{texts: string[], numbers: number[][]}} the texts, and the numbers that stood together
 */
export function decode(requests) {
  const texts = [];
  const numbers = [];

  const takeJson = (value) => {
    if (typeof value === 'string') return takeText(value);
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) Object.keys(value).forEach((key) => texts.push(key));
    const inside = Object.values(value);
    const together = inside.filter((each) => typeof each === 'number');
    if (together.length) numbers.push(together);
    inside.forEach(takeJson);
  };

  const takeText = (text) => {
    if (text.length > 1 && /^\s*[[{"]/.test(text)) {
      try {
        return takeJson(JSON.parse(text));
      } catch {
        // Several in a row, or no JSON.
      }
      const lines = text.split('\n').filter(Boolean);
      if (lines.length > 1) return lines.forEach(takeText);
    }
    const latin = text.length > 8 && /^[\u0000-\u00ff]*$/.test(text) && Buffer.from(text, 'latin1');
    if (latin && looksPacked(latin)) {
      const inner = unpack(latin);
      if (inner) return takeText(inner.toString());
    }
    if (text.length > 23 && /^[\w+/=-]+$/.test(text)) {
      const bytes = Buffer.from(text, 'base64');
      const inner = (looksPacked(bytes) && unpack(bytes)) || bytes;
      if (/^\s*[[{]/.test(inner.toString('utf8', 0, 20)) || inner !== bytes) {
        return takeText(inner.toString());
      }
    }
    // A size.
    if (/^\d+x\d+$/.test(text)) numbers.push(text.split('x').map(Number));
    if (/^[\w.-]+=[^\s]+$/.test(text)) {
      const fields = [...new URLSearchParams(text)];
      return fields.forEach(([key, value]) => {
        texts.push(key);
        if (value !== text) takeText(value);
      });
    }
    texts.push(text);
  };

  for (const {address, body} of requests) {
    const {searchParams} = new URL(address, 'http://host');
    for (const value of searchParams.values()) takeText(value);
    takeText(((body.length && unpack(body)) || body).toString());
    // A whole form, as the browser sends it.
    for (const part of body
      .toString('latin1')
      .split(/\r\n\r\n/)
      .slice(1)) {
      const bytes = Buffer.from(part.replace(/\r\n--[^\r]*(--)?\r\n[^]*$/, ''), 'latin1');
      takeText((unpack(bytes) ?? bytes).toString());
    }
  }
  return {texts, numbers};
}
