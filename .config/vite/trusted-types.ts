import type {Plugin} from 'vite';

/**
 * Gives Lit's Trusted Types policy a name of the kit's own. A page that lists the policies it allows
 * can then allow it, and a page with its own Lit has no clash of names. A page allows each name once,
 * so the file with crisis help alone, which may stand beside the whole kit, has a name of its own.
 */
export function trustedTypes(policyOf: (environment: string) => string): Plugin {
  const pattern = /\.createPolicy\("lit-html",/g;
  let renamed = 0;
  return {
    name: 'ipt-trusted-types',
    apply: 'build',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return;
      const policy = policyOf(this.environment.name);
      return {
        code: code.replace(pattern, () => {
          renamed += 1;
          return `.createPolicy("${policy}",`;
        }),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) {
        this.error(
          `expected one Trusted Types policy in lit-html, found ${renamed}: Lit has changed, adapt .config/vite/trusted-types.ts`,
        );
      }
    },
  };
}
