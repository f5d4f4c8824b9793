#!/usr/bin/env bash
# OmegaT 3.6.0 (Debian 12): in a PO file that nobody has touched, two kinds of translations come back
# empty.
#
# Needs: bash, Debian 12 with apt-get, dpkg and a Java 17 runtime; nothing is installed on the system.
# Input: a project around a PO file that `msgfmt --check` accepts, with an ordinary translation, one
#        that is the same as its source, and one that is fuzzy. Console mode creates the translated
#        document.
# Seen:  the ordinary one stays. The one that is the same as its source comes back as `msgstr ""`, and
#        so does the fuzzy one, which loses its flag, too.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
libraries=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks \
  --no-replaces --no-enhances omegat | grep -E '^(lib.*-java|groovy|antlr4)$' | sort -u)
# shellcheck disable=SC2086
apt-get download -qq omegat=3.6.0.10+dfsg-3 $libraries 2>/dev/null
for package in *.deb; do dpkg -x "$package" .; done

mkdir -p page/source page/target page/omegat page/glossary page/tm page/dictionary
cat > page/omegat.project <<'XML'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>en</source_lang>
    <target_lang>de</target_lang>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
XML
cat > page/source/de.po <<'PO'
msgid ""
msgstr ""
"Language: de\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"

msgid "Come in."
msgstr "Herein."

msgid "Start"
msgstr "Start"

#, fuzzy
msgid "We open at nine."
msgstr "Wir öffnen um zehn."
PO

cat > seen <<'TEXT'
msgid "Come in."
msgstr "Herein."

msgid "Start"
msgstr ""

msgid "We open at nine."
msgstr ""
TEXT

java -cp "usr/share/omegat/OmegaT.jar:usr/share/omegat/lib/*:usr/share/java/*" org.omegat.Main \
  "$PWD/page" --mode=console-translate --config-dir="$PWD/config" > log 2>&1 || { cat log; exit 1; }
sed -n '/Come in/,$p' page/target/de.po | tee now
diff seen now
