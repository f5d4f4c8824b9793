#!/usr/bin/env bash
# dom-accessibility-api 0.7.1, which computes accessible names for tests: two words on two lines
# become one word where the line is broken by `<br>`.
#
# Needs: bash, Node 20.19 or later, npm with its registry.
# Input: valid HTML, a button with `<br>` and, to compare, one with two blocks.
# Seen:  "Callnow" for the first and "Call now" for the second. Chromium 143 computes "Call now" for
#        both.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund dom-accessibility-api@0.7.1 jsdom@29.1.1

cat > try.mjs <<'JS'
import {computeAccessibleName} from 'dom-accessibility-api';
import {JSDOM} from 'jsdom';

for (const content of ['Call<br>now', '<div>Call</div><div>now</div>']) {
  const {document} = new JSDOM(`<!doctype html><button>${content}</button>`).window;
  console.log(content, JSON.stringify(computeAccessibleName(document.querySelector('button'))));
}
JS

cat > seen <<'TEXT'
Call<br>now "Callnow"
<div>Call</div><div>now</div> "Call now"
TEXT

node try.mjs | tee now
diff seen now
