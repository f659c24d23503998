"""A page as a parser of the standard library sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree

__all__ = ["Tag", "expected_text", "parts_of_class", "tags", "tree"]


class Tag:
    """An opening tag with its attributes."""

    def __init__(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.name = name
        self.attributes = {key: value or "" for key, value in attributes}
        assert len(self.attributes) == len(attributes), f"an attribute of {name} comes twice"


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(Tag(tag, attrs))


def tags(page: str) -> list[Tag]:
    """All tags of a page."""
    parser = _Tags()
    parser.feed(page)
    parser.close()
    return parser.found


def tree(page: str) -> ElementTree.Element:
    """The page read as XML, which fails unless it is well-formed."""
    return ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>"))


def parts_of_class(page: str, name: str) -> Iterator[str]:
    """The text of each element with this class."""
    for element in tree(page).iter():
        if name in (element.get("class") or "").split():
            yield "".join(element.itertext())


def expected_text(text: str) -> str:
    """`text` with its line breaks as "\\n", and U+FFFD for what no page can hold."""
    broken = re.sub("\r\n?", "\n", text)
    return "".join(c if _can_be_held(c) else "\ufffd" for c in broken)


def _can_be_held(character: str) -> bool:
    code = ord(character)
    control = code < 0x20 or 0x7F <= code < 0xA0
    nobody = 0xD800 <= code < 0xE000 or 0xFDD0 <= code < 0xFDF0 or code & 0xFFFE == 0xFFFE
    return character in "\t\n" or not (control or nobody)
