"""Does a translator's work with the classes of translate-toolkit, as Weblate and Virtaal do.

Usage: translate-toolkit.py FILE WORK.json
"""

import json
import sys

from translate.storage import factory
from translate.storage.placeables import StringElem, xliff as placeables

file, work = sys.argv[1:]
store = factory.getobject(file)
is_xliff = hasattr(store, "document")

with open(work, encoding="utf-8") as stream:
    texts = json.load(stream)


def key(unit):
    return unit.getid().split("\x04")[-1] if is_xliff else unit.getcontext()


def rich(text, source):
    """The text with the placeholders of the source in it."""
    parts = [text]
    for element in source.depth_first():
        if not isinstance(element, placeables.X):
            continue
        name = element.xml_attrib["equiv-text"] if hasattr(element, "xml_attrib") else None
        name = name or element.equiv_text
        parts = [
            piece
            for part in parts
            for piece in (split(part, name, element) if isinstance(part, str) else [part])
        ]
    return StringElem(parts)


def split(part, name, element):
    before, found, after = part.partition(name)
    return [before, element, after] if found else [part]


for unit in store.units:
    text = texts.get(key(unit))
    if text is None:
        continue
    if is_xliff and "${" in text:
        unit.rich_target = [rich(text, unit.rich_source[0])]
    else:
        unit.target = text
    unit.markfuzzy(False)

store.save()
