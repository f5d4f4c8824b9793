#!/usr/bin/env bash
# lconvert of Qt 5.15.8 (Debian 12), the converter of Qt Linguist: of an XLIFF 1.2 text with a
# placeholder, only what stands after the last one is left.
#
# Needs: bash, Debian 12 with apt-get, dpkg and libqt5xml5; nothing is installed on the system.
# Input: a valid XLIFF 1.2 file with two units, one of them with an `<x/>` in source and target.
# Seen:  XLIFF in, XLIFF out: "Open until <x/>, then call us." comes back as ", then call us.", in the
#        source as in the target, without a message. The unit without a placeholder keeps its texts.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
apt-get download -qq qttools5-dev-tools=5.15.8-2 2>/dev/null
dpkg -x qttools5-dev-tools_*.deb .

cat > in.xlf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="de" original="page" datatype="plaintext">
    <body>
      <trans-unit id="hours">
        <source>Open until <x id="0"/>, then call us.</source>
        <target state="translated">Offen bis <x id="0"/>, dann rufen Sie an.</target>
      </trans-unit>
      <trans-unit id="welcome">
        <source>Come in.</source>
        <target state="translated">Herein.</target>
      </trans-unit>
    </body>
  </file>
</xliff>
XML

cat > seen <<'TEXT'
<source xml:space="preserve">, then call us.</source>
<target xml:space="preserve" state="needs-review-translation">, dann rufen Sie an.</target>
<source xml:space="preserve">Come in.</source>
<target xml:space="preserve" state="needs-review-translation">Herein.</target>
TEXT

./usr/lib/qt5/bin/lconvert -i in.xlf -o out.xlf
grep -oE '<(source|target).*' out.xlf | tee now
diff seen now
