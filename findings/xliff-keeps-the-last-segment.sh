#!/usr/bin/env bash
# xliff 6.4.0: of an XLIFF 2.0 unit with several segments, `xliff2js` keeps the text of the last one.
#
# Needs: bash, Node 20.19 or later, npm with its registry.
# Input: a valid XLIFF 2.0 file whose one unit is cut into two segments, as translation tools do.
# Seen:  source and target of the second segment. The first is gone without an error, also from the
#        file that `js2xliff` writes.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund xliff@6.4.0

cat > try.mjs <<'JS'
import xliff from 'xliff';

const read = await xliff.xliff2js(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
  <file id="page">
    <unit id="opening">
      <segment><source>We open at nine. </source><target>Nous ouvrons à neuf heures. </target></segment>
      <segment><source>Come in.</source><target>Entrez.</target></segment>
    </unit>
  </file>
</xliff>`);
console.log(JSON.stringify(read.resources.page.opening));
const written = await xliff.js2xliff(read);
console.log('written again:', written.match(/<source>.*<\/source>/g).join(' '));
JS

cat > seen <<'TEXT'
{"source":"Come in.","target":"Entrez."}
written again: <source>Come in.</source>
TEXT

node try.mjs | tee now
diff seen now
