#!/usr/bin/env bash
# xliff 6.4.0: an XLIFF 1.2 file that is read and written again has lost the state of every target.
#
# Needs: bash, Node 20.19 or later, npm with its registry.
# Input: a valid XLIFF 1.2 file with a target that was copied from the English and is marked
#        `needs-translation`, and one that is `final`.
# Seen:  no `state` in what `jsToXliff12` writes, so that nothing tells the one from the other. Units
#        keep their `approved`.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm install --silent --no-audit --no-fund xliff@6.4.0

cat > try.mjs <<'JS'
import xliff from 'xliff';

const read = await xliff.xliff12ToJs(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="page" datatype="plaintext" source-language="en" target-language="fr">
    <body>
      <trans-unit id="opening">
        <source>We open at nine.</source>
        <target state="needs-translation">We open at nine.</target>
      </trans-unit>
      <trans-unit id="welcome" approved="yes">
        <source>Come in.</source>
        <target state="final">Entrez.</target>
      </trans-unit>
    </body>
  </file>
</xliff>`);
console.log(JSON.stringify(read.resources.page));
const written = await xliff.jsToXliff12(read);
console.log(written.match(/<(trans-unit|target).*/g).join('\n'));
JS

cat > seen <<'TEXT'
{"opening":{"source":"We open at nine.","target":"We open at nine."},"welcome":{"source":"Come in.","target":"Entrez.","additionalAttributes":{"approved":"yes"}}}
<trans-unit id="opening">
<target>We open at nine.</target>
<trans-unit id="welcome" approved="yes">
<target>Entrez.</target>
TEXT

node try.mjs | tee now
diff seen now
