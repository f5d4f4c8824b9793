import path from 'node:path';
import {runnerImport} from 'vite';

export const root = path.resolve(import.meta.dirname, '../../..');

/** A TypeScript module, given by its path below the root of the project: Node 20 cannot run it. */
export async function load(file) {
  const {module} = await runnerImport(path.resolve(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
