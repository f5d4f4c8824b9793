import {stripVTControlCharacters} from 'node:util';

/** Whether a log keeps the output instead of a terminal showing it. */
export const isPlainOutput = Boolean(process.env.CI) || !process.stdout.isTTY;

/**
 * Takes colours and cursor movements out of everything this process writes. The runner's modules
 * disagree about when to leave them out, and decide before they read any configuration.
 */
export function writePlainOutput() {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk, ...rest) =>
      write(stripVTControlCharacters(Buffer.from(chunk).toString()), ...rest);
  }
}
