"""Laws of coreference over a small grammar of news, whose texts know where their mentions are."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from growth import check_calls
from hypothesis import given
from hypothesis import strategies as st
from marked_scenes import labels, read_scene

import quotekit

# Names of one shape in rows of one gender; none shares a word with another.
WOMEN = ["Maria Sand", "Laura Wick", "Helen Pryce", "Susan Tolk"]
MEN = ["Peter Lund", "Paul Horn", "Oscar Brandt", "Henry Quist"]
STRANGERS = ["Yxa Brolm", "Quorn Brast", "Zed Umbry"]
ROLES = ["mayor", "coach", "judge", "surgeon"]


@st.composite
def paragraphs(draw: st.DrawFn, names: list[str], roles: list[str]) -> list[str]:
    """Marked paragraphs about some of `names`, each of which keeps its role."""
    chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
    office = dict(zip(chosen, roles, strict=False))
    made = [f"[{{{name}}}, the ({office[name]})], came." for name in chosen]
    for _ in range(draw(st.integers(1, 5))):
        name = draw(st.sampled_from(chosen))
        source = draw(st.sampled_from([name.split()[1], f"the {office[name]}", "he", "she", name]))
        opening = draw(st.sampled_from(["", f"[{name.split()[1]}] sat down. ", "[The (judge)] slept. "]))
        made.append(f"{opening}“Yes,” [*{source}] said.")
    return made


@given(paragraphs(WOMEN + MEN + STRANGERS, ROLES), st.sampled_from(["Ingrid Fjell", "Tom Ashby", "Vrek Oolan"]))
def test_somebody_new_further_down_changes_nothing_above(before: list[str], newcomer: str) -> None:
    alone = labels("\n\n".join(before))
    after = f"[{{{newcomer}}}, a (plumber)], rang. “No,” [*{newcomer.split()[1]}] said."
    assert labels("\n\n".join([*before, after]))[: len(alone)] == alone


@given(paragraphs(["Maria Sand", "Peter Lund", "Paul Horn", "Yxa Brolm"], ROLES))
def test_a_name_swapped_in_the_text_is_swapped_in_the_result(written: list[str]) -> None:
    text = "\n\n".join(written)
    swaps = {
        "Maria Sand": "Laura Wick",
        "Peter Lund": "Oscar Brandt",
        "Paul Horn": "Henry Quist",
        "Yxa Brolm": "Zed Umbry",
    }
    swapped = text
    for old, new in swaps.items():
        swapped = swapped.replace(old, new).replace(old.split()[1], new.split()[1])
    assert labels(swapped) == [swaps.get(label, label) if label else label for label in labels(text)]


@given(
    st.sampled_from(["Maria", "Laura", "Helen", "Susan"]),
    st.sampled_from(["Peter", "Paul", "Oscar", "Henry"]),
    st.sampled_from(["Lund", "Brolm", "Quist"]),
    st.lists(st.sampled_from([0, 1]), min_size=1, max_size=6),
)
def test_a_man_and_a_woman_of_one_surname_stay_apart(her: str, his: str, surname: str, turns: list[int]) -> None:
    """Whatever they are called by: honorific, pronoun behind it, given name."""
    names = f"{her} {surname}", f"{his} {surname}"
    shown = [(f"[Ms. {{{surname}}}]", "she", her), (f"[Mr. {{{surname}}}]", "he", his)]
    written, expected = [f"[{names[0]}] met [{names[1]}]."], [*names]
    for turn in turns:
        honorific, pronoun, given_name = shown[turn]
        written.append(f"{honorific} sat down. “Yes,” [*{pronoun}] said. [{given_name}] slept.")
        expected += [names[turn]] * 3
    assert labels("\n\n".join(written)) == expected


@given(paragraphs(WOMEN + MEN, ROLES), st.sampled_from(["Ingrid Fjell", "Tom Ashby"]))
def test_somebody_new_further_down_changes_no_quotation_above(before: list[str], newcomer: str) -> None:
    plain = "\n\n".join(re.sub(r"[\[\]{}()*]", "", paragraph) for paragraph in before)
    alone = said(plain)
    assert said(f"{plain}\n\n{newcomer}, a plumber, rang. “No,” {newcomer.split()[1]} said.")[: len(alone)] == alone


def said(text: str) -> list[tuple[str, str | None]]:
    """The words in marks, each with the label of who said them."""
    found = quotekit.extract(text, kinds={"direct", "mixed"}).quotations
    return [(quotation.text, quotation.speaker.label if quotation.speaker else None) for quotation in found]


@given(paragraphs(WOMEN + MEN + STRANGERS, ROLES))
def test_results_hang_together(written: list[str]) -> None:
    scene = read_scene("\n\n".join(written))
    found = scene.resolve()
    assert len(found.mentions) == len(found.speaker_of) == len(scene.mentions)
    for number, (mention, speaker) in enumerate(zip(found.mentions, found.speaker_of, strict=True)):
        assert (speaker is None) == (mention.doubt is not None)
        if speaker is not None:
            assert mention in found.speakers[speaker].mentions
            assert scene.mentions[number].kind != "pronoun" or found.speakers[speaker].kind != "unnamed" or mention.text
    firsts = [speaker.mentions[0].span.start for speaker in found.speakers]
    assert firsts == sorted(firsts)
    quoted = {found.speaker_of[attribution.mention] for attribution in scene.attributions}
    assert [number in quoted for number in range(len(found.speakers))] == [s.quoted for s in found.speakers]


@given(st.text(alphabet="[]{}*“” .,\nAaheSs", max_size=60))
def test_nothing_raises(text: str) -> None:
    """Whatever is marked, as long as the marks are well-formed."""
    marked = "".join(
        f"[{word}] " if word.isalpha() else word for word in text.replace("[", "").replace("]", "").split()
    )
    scene = read_scene(marked.replace("{", "").replace("}", "").replace("*", ""))
    assert len(scene.resolve().mentions) == len(scene.mentions)


TEXT = (
    "[{Maria Sand}, the (mayor)], met [Peter Lund] and [Paul Horn]. “Yes,” [*she] said.\n\n“No,” [*he] said.\n\n"
    "[Horn] asked [the mayor] of [+two nurses]. “[I] am old,” [*she] said. “Oh,” [they] said."
)


def test_hash_seeds_change_nothing(root: Path) -> None:
    code = f"from marked_scenes import read_scene; print(read_scene({TEXT!r}).resolve())"
    path = os.pathsep.join([str(root / "src"), str(root / "tests" / "speakers")])
    shown = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(shown) == 1
    assert "Maria Sand" in shown.pop()


@pytest.mark.parametrize(
    "unit",
    [
        "“Yes,” [*he] said. [She] slept. [They] ran.\n\n",
        "[Lund] met [Peter Lund]. [Oscar Lund] met [Mr. {Lund}]. “Yes,” [*Lund] said.\n\n",
        "[the man] saw [a nurse] and [+two nurses]. [the nurse] sat. [his wife] left.\n\n",
        "[@the bank] met [@the company]. “Yes,” [*it] said.\n\n",
        "[I] saw “[I] [I] [you] [he] [Peter Lund]” twice. ",
    ],
)
def test_growth_is_linear(unit: str) -> None:
    check_calls(lambda times: read_scene(unit * times).resolve, (100, 400))


def test_growth_is_linear_in_names() -> None:
    def text(size: int) -> str:
        return " ".join(f"[Ana{number} Roe{number % 9}] met [Roe{number % 9}]." for number in range(size))

    check_calls(lambda size: read_scene(text(size)).resolve, (300, 1200))
