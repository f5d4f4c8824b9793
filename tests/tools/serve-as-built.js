import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

/** Sends what is built as it is: the test runner would rewrite it. */
export async function serveAsBuilt(context, next) {
  const file = path.join(rootDirectory, path.posix.normalize(context.path));
  if (!context.path.startsWith('/dist/') || !existsSync(file)) return next();
  context.type = path.extname(file);
  context.set('Cache-Control', 'no-store');
  // Whole, with its length: a stream that is cut off on a busy machine would be a broken script.
  context.body = await readFile(file);
}
