import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/**
 * What editors and frameworks know about the elements, made from the headers and properties in their
 * source: the manifest, data for VS Code and JetBrains, types for JSX.
 */
export default {
  globs: ['src/elements/*/*.ts', 'src/shared/widget-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    onlyWhatIsPublic(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: () => './index.js',
      hideLogs: true,
    }),
  ],
};

/** Leaves the elements, as pages may use them, under the paths they have in the package. */
function onlyWhatIsPublic() {
  return {
    name: 'ipt-only-what-is-public',
    packageLinkPhase({customElementsManifest: manifest}) {
      manifest.modules = manifest.modules.flatMap(({declarations, exports, path, ...module}) => {
        const elements = declarations.filter(({tagName}) => tagName);
        if (elements.length === 0) return [];
        for (const element of elements) {
          element.members = element.members.filter(({attribute}) => attribute);
          delete element.superclass;
          for (const each of Object.values(element).flat()) delete each?.inheritedFrom;
        }
        return {
          ...module,
          path: asBuilt(path),
          declarations: elements,
          exports: exports.map((each) => ({
            ...each,
            declaration: {...each.declaration, module: asBuilt(path)},
          })),
        };
      });
    },
  };
}

const asBuilt = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
