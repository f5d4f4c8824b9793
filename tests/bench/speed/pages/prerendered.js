import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {rootDirectory} from '../../../tools/browsers/found.js';

const command = path.join(rootDirectory, 'dist/prerender/command.js');

/** A page of the kit as `npx ipt-widgets prerender` gives it back. */
export function prerendered(page) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ipt-bench-'));
  const file = path.join(folder, 'page.html');
  try {
    writeFileSync(file, page.set);
    execFileSync(process.execPath, [command, 'prerender', file], {stdio: 'pipe'});
    return {...page, set: readFileSync(file, 'utf8')};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
