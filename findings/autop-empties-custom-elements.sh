#!/usr/bin/env bash
# @wordpress/autop 4.56.0, the rules by which WordPress makes paragraphs: a custom element around a
# paragraph arrives empty, and what stood inside it follows it.
#
# Needs: bash, Node 20.19 or later, npm with its registry.
# Input: valid HTML, a custom element with a paragraph and, to compare, a `div` with one.
# Seen:  the start tag of the custom element gets a paragraph of its own. Where that paragraph ends,
#        an HTML parser closes the element, too. The `div` stays as it is.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund @wordpress/autop@4.56.0 parse5@8.0.1

cat > try.mjs <<'JS'
import {autop} from '@wordpress/autop';
import {parseFragment, serialize} from 'parse5';

for (const tag of ['clinic-card', 'div']) {
  const written = autop(`<${tag}><p>Inside</p></${tag}>`);
  console.log('written', JSON.stringify(written));
  console.log('parsed ', JSON.stringify(serialize(parseFragment(written))));
}
JS

cat > seen <<'TEXT'
written "<p><clinic-card></p>\n<p>Inside</p>\n<p></clinic-card></p>\n"
parsed  "<p><clinic-card></clinic-card></p>\n<p>Inside</p>\n<p></p>\n"
written "<div>\n<p>Inside</p>\n</div>\n"
parsed  "<div>\n<p>Inside</p>\n</div>\n"
TEXT

node try.mjs | tee now
diff seen now
