import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

/** Sends what is built, and the example site, as they are: the test runner would rewrite them. */
export async function serveAsBuilt(context, next) {
  const file = path.join(rootDirectory, path.posix.normalize(context.path));
  if (!/^\/(dist|stories\/clinic)\//.test(context.path) || !existsSync(file)) return next();
  context.type = path.extname(file);
  context.set('Cache-Control', 'no-store');
  // Whole, with its length: a stream that is cut off on a busy machine would be a broken script.
  context.body = await readFile(file);
}
