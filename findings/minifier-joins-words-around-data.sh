#!/usr/bin/env bash
# html-minifier-terser 7.2.0: with `collapseWhitespace`, the blanks around some elements that stand in
# a line are taken away, and three words become one.
#
# Needs: bash, Node 20.19 or later, npm with its registry.
# Input: valid HTML, a sentence with one element in it; `collapseWhitespace` and nothing else.
# Seen:  around `<bdi>` the blanks stay. Around `<data>` and `<output>`, which stand in a line just the
#        same, they go: a visitor reads "Call116 123now".
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund html-minifier-terser@7.2.0

cat > try.mjs <<'JS'
import {minify} from 'html-minifier-terser';

for (const name of ['bdi', 'data', 'output']) {
  const value = name === 'data' ? ' value="116123"' : '';
  const sentence = `<p>Call <${name}${value}>116 123</${name}> now</p>`;
  console.log(await minify(sentence, {collapseWhitespace: true}));
}
JS

cat > seen <<'TEXT'
<p>Call <bdi>116 123</bdi> now</p>
<p>Call<data value="116123">116 123</data>now</p>
<p>Call<output>116 123</output>now</p>
TEXT

node try.mjs | tee now
diff seen now
