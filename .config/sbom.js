/**
 * Writes `dist/sbom.cdx.json`: what the built kit is made of, as CycloneDX. npm lists all of the
 * lockfile; what only builds and tests is left out, and so is what differs from one run to the next.
 * What the command `npx ipt-widgets` brings inside it says itself, once it is built.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const {name, version, dependencies} = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
);
const partsOf = new Map(all.dependencies.map(({ref, dependsOn}) => [ref, dependsOn]));
const self = `${name}@${version}`;
const direct = partsOf
  .get(self)
  .filter((ref) => Object.hasOwn(dependencies, ref.slice(0, ref.lastIndexOf('@'))));

const shipped = new Set();
const add = (ref) => {
  if (shipped.has(ref)) return;
  shipped.add(ref);
  partsOf.get(ref).forEach(add);
};
direct.forEach(add);

const inCommand = JSON.parse(
  readFileSync(path.join(root, 'dist/prerender/packages.json'), 'utf8'),
).filter((ref) => !shipped.has(ref));
const ofKit = [...direct, ...inCommand];
const isIn = new Set([...shipped, ...inCommand]);

const {component} = all.metadata;
const sbom = {
  $schema: all.$schema,
  bomFormat: all.bomFormat,
  specVersion: all.specVersion,
  version: all.version,
  metadata: {lifecycles: all.metadata.lifecycles, component: {...component, name}},
  components: all.components.filter((part) => isIn.has(part['bom-ref'])),
  dependencies: [self, ...isIn].map((ref) => ({
    ref,
    dependsOn: ref === self ? ofKit : partsOf.get(ref).filter((part) => isIn.has(part)),
  })),
};

mkdirSync(path.join(root, 'dist'), {recursive: true});
writeFileSync(path.join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
