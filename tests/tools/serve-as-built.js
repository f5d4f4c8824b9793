import {createReadStream, existsSync} from 'node:fs';
import path from 'node:path';
import {rootDirectory} from './browsers/found.js';

/** Sends what is built as it is: the plugins that compile the tests would rewrite it. */
export async function serveAsBuilt(context, next) {
  const file = path.join(rootDirectory, path.posix.normalize(context.path));
  if (!context.path.startsWith('/dist/') || !existsSync(file)) return next();
  context.type = path.extname(file);
  context.set('Cache-Control', 'no-store');
  context.body = createReadStream(file);
}
