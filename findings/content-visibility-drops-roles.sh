#!/usr/bin/env bash
# Chromium 143: what `content-visibility: auto` leaves off the screen stays in the accessibility tree, as
# CSS Containment asks, but not as it is: a paragraph has no role, so that a screen reader cannot go from
# one to the next; the blanks between elements are texts; and what CSS does not display is read with them.
# Headings, lists and links keep their roles.
#
# Needs: bash, Node 20.19 or later, npm with its registry, the shared libraries of Chromium.
# Input: a valid page with the same section twice, far below the first screen; one has the property.
# Seen:  the roles and names below.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1 @sparticuz/chromium@143.0.4

cat > try.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const section = (style) => `<section style="${style}">
  <h2>Help</h2>
  <p>Whom to call</p>
  <p style="display: none">For paper</p>
  <ul><li><a href="tel:999">Call 999</a></li></ul>
</section>`;
const page = (style) =>
  `<!doctype html><html lang="en"><title>Help</title><div style="height: 9000px"></div>${section(style)}`;

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox', '--force-renderer-accessibility'],
});
try {
  for (const style of ['content-visibility: visible', 'content-visibility: auto']) {
    const tab = await browser.newPage();
    await tab.setContent(page(style));
    const session = await tab.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ignored, role}) => !ignored && /^(heading|paragraph|StaticText|list|listitem|link)$/.test(role.value))
      .map(({role, name}) => `${role.value} ${name?.value.trim() ?? ''}`.trim());
    console.log(`${style}\n  ${told.join('\n  ')}`);
  }
} finally {
  await browser.close();
}
JS

cat > seen <<'TEXT'
content-visibility: visible
  heading Help
  paragraph
  list
  StaticText Help
  StaticText Whom to call
  listitem
  link Call 999
  StaticText Call 999
content-visibility: auto
  StaticText
  heading Help
  StaticText
  StaticText Whom to call
  StaticText
  StaticText For paper
  StaticText
  list
  StaticText
  StaticText Help
  listitem
  link Call 999
  StaticText Call 999
TEXT

node try.mjs | tee now
diff seen now
