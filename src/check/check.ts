/**
 * `ipt-check.js`: what an editor sees on their own page with `?ipt-check` in its address. It reads the page,
 * shows a panel, sends nothing, and is loaded by nobody else.
 */
import {pageFindings} from './page-findings.js';
import {showPanel} from './panel.js';
import {policyFindings} from './policy-findings.js';
import {widgetFindings} from './widget-findings.js';
import {widgetsOn} from './widgets-on.js';

/** Languages may be on their way. */
const patience = 3000;

async function check() {
  const running = Promise.allSettled(widgetsOn(document).map(({updateComplete}) => updateComplete));
  await Promise.race([running, new Promise((resolve) => setTimeout(resolve, patience))]);
  const policy = await policyFindings(window);
  const found = [...pageFindings(document), ...policy, ...widgetFindings(document)];
  const rank = {wrong: 0, ask: 1};
  showPanel(
    document,
    found.sort((one, other) => rank[one.kind] - rank[other.kind]),
  );
}

if (document.readyState === 'complete') void check();
else addEventListener('load', () => void check(), {once: true});
