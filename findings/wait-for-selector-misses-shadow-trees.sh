#!/usr/bin/env bash
# puppeteer-core 24.43.1: waitForSelector() with a selector that reaches into a shadow tree (`>>>`) goes on
# waiting when the element comes. It looks again when the document changes, and a change in a shadow
# tree is none of the document; asked for a visible element, it looks at every frame, and finds it.
#
# Needs: bash, Node 20.19 or later, npm with its registry, the shared libraries of Chromium.
# Input: a valid page whose element puts a paragraph into its shadow tree after half a second.
# Seen:  "TimeoutError" after three seconds, though $() then finds the paragraph; with `visible`, "found".
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1 @sparticuz/chromium@143.0.4

cat > try.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const page = `<!doctype html><late-words></late-words><script>
  const root = document.querySelector('late-words').attachShadow({mode: 'open'});
  setTimeout(() => root.append(document.createElement('p').appendChild(new Text('Here')).parentNode), 500);
</script>`;

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
try {
  for (const options of [{timeout: 3000}, {timeout: 3000, visible: true}]) {
    const tab = await browser.newPage();
    await tab.setContent(page);
    const waited = await tab.waitForSelector('late-words >>> p', options).then(
      () => 'found',
      ({name}) => name,
    );
    const there = (await tab.$('late-words >>> p')) ? 'it is there' : 'it is not there';
    console.log(options.visible ? 'visible:' : 'as it comes:', waited + ',', there);
  }
} finally {
  await browser.close();
}
JS

cat > seen <<'TEXT'
as it comes: TimeoutError, it is there
visible: found, it is there
TEXT

node try.mjs | tee now
diff seen now
