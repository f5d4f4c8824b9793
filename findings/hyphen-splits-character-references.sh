#!/usr/bin/env bash
# hyphen 1.14.1: `hyphenateHTMLSync` hyphenates the names of character references and the data in
# script elements, as if they were words.
#
# Needs: bash, Node 20.19 or later, npm with its registry.
# Input: valid HTML, a paragraph with `&hellip;` and a script element with JSON.
# Seen:  a soft hyphen inside the name, so that the page shows "&hellip;" instead of "…", and soft
#        hyphens inside the JSON, where nobody sees them. `|` stands for a soft hyphen here.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund hyphen@1.14.1 parse5@8.0.1

cat > try.mjs <<'JS'
import english from 'hyphen/en/index.js';
import {parseFragment} from 'parse5';

const show = (text) => console.log(JSON.stringify(text.replaceAll('\u00ad', '|')));
const html = '<p>Wait&hellip;</p><script type="application/json">{"name": "information"}</script>';

const hyphenated = english.hyphenateHTMLSync(html);
show(hyphenated);
const [paragraph, script] = parseFragment(hyphenated).childNodes;
show(paragraph.childNodes[0].value);
show(JSON.parse(script.childNodes[0].value).name);
JS

cat > seen <<'TEXT'
"<p>Wait&hel|lip;</p><script type=\"application/json\">{\"name\": \"in|for|ma|tion\"}</script>"
"Wait&hel|lip;"
"in|for|ma|tion"
TEXT

node try.mjs | tee now
diff seen now
