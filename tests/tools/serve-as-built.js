import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

/**
 * Sends what is built as it is: the test runner would rewrite it. It is sent past Koa, because there the
 * runner lets browsers keep every file for a year: one that was broken in the cache of a page, as was
 * seen once, stayed broken in all later tests of its file.
 */
export async function serveAsBuilt(context, next) {
  const file = path.join(rootDirectory, path.posix.normalize(context.path));
  if (!context.path.startsWith('/dist/') || !existsSync(file)) return next();
  context.respond = false;
  context.type = path.extname(file);
  context.set('Cache-Control', 'no-store');
  // Whole, with its length: a stream that is cut off on a busy machine would be a broken script.
  const body = await readFile(file);
  context.length = body.length;
  context.res.writeHead(200).end(body);
}
