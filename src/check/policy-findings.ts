import {wrong, type Finding} from './finding.js';

interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURL?: string;
  readonly sourceFile?: string;
}

/** Waits a moment for what the browser has refused of the kit, from before this file was there, too. */
export async function policyFindings(view: Window & typeof globalThis): Promise<Finding[]> {
  const violations = await refused(view);
  const own = violations.filter(({blockedURL, sourceFile}) =>
    [blockedURL, sourceFile].some((address) => address?.includes('/ipt-')),
  );
  return [...new Set(own.map(({effectiveDirective}) => effectiveDirective))].map((directive) =>
    wrong(
      `The policy of your site (Content-Security-Policy) forbids the widgets something: ${directive}.`,
      directive === 'connect-src'
        ? 'Languages that lie beside the file cannot come. Ask whoever looks after the site to allow the address of the .json files in connect-src, or take ipt-widgets.all.js.'
        : 'Ask whoever looks after the site to allow the address of the file in script-src, and ipt-widgets in trusted-types.',
    ),
  );
}

/** Not every browser keeps what it has refused. */
const refused = (view: Window & typeof globalThis) =>
  new Promise<Violation[]>((resolve) => {
    if (!('ReportingObserver' in view)) {
      resolve([]);
      return;
    }
    const found: Violation[] = [];
    const observer = new ReportingObserver(
      (reports) => found.push(...reports.map(({body}) => body as unknown as Violation)),
      {types: ['csp-violation'], buffered: true},
    );
    observer.observe();
    setTimeout(() => {
      observer.disconnect();
      resolve(found);
    }, 100);
  });
