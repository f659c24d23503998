"""Training on a small gold of its own style: `“…” (Ana Roe)`, whoever else says something beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest

import quotekit
from quotekit.choice.weights import Weights
from quotekit.cli import main

GOLD = Path(__file__).parent / "gold.jsonl"
UNSEEN = "Rex Lowe said the ferry was old. “The engine stopped at noon.” (Sal Burke)"

integration = pytest.mark.integration


def speakers(text: str, locale: quotekit.Locale) -> list[str | None]:
    quotations = quotekit.extract_quotations(text, locale=locale, kinds={"direct", "mixed"})
    return [quotation.speaker.label if quotation.speaker else None for quotation in quotations]


def train(folder: Path, *more: str) -> Path:
    out = folder / "own.weights"
    assert main(["train", str(GOLD), "--out", str(out), *more]) == 0
    return out


@integration
def test_training_learns_the_style_of_its_gold(tmp_path: Path) -> None:
    own = quotekit.EN.with_weights(Weights.from_bytes(train(tmp_path).read_bytes()))
    assert speakers(UNSEEN, own) == ["Sal Burke"]


@integration
def test_training_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    assert train(first).read_bytes() == train(second).read_bytes()


@integration
def test_weights_have_three_decimals_and_none_is_nothing(tmp_path: Path) -> None:
    weights = Weights.from_bytes(train(tmp_path).read_bytes()).weights
    assert weights
    assert all(weight and weight == round(weight, 3) for weight in weights.values())


@integration
def test_predictions_come_from_weights_that_have_not_seen_the_article(tmp_path: Path) -> None:
    predictions = tmp_path / "predictions.jsonl"
    train(tmp_path, "--folds", "3", "--predictions", str(predictions))
    found = [json.loads(line) for line in predictions.read_text(encoding="utf-8").splitlines()]
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    assert [record["id"] for record in found] == [record["id"] for record in gold]
    fields = {"content", "quoted", "cue", "speaker", "kind", "name", "confidence"}
    assert all(set(quote) == fields for record in found for quote in record["quotes"])
    assert all(0.0 <= quote["confidence"] <= 1.0 for record in found for quote in record["quotes"])


@integration
def test_the_plot_is_a_drawing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plot = tmp_path / "plot.svg"
    train(tmp_path, "--plot", str(plot))
    drawing = ElementTree.fromstring(plot.read_text(encoding="utf-8"))
    dots = [element for element in drawing if element.tag.endswith("circle")]
    assert 1 <= len(dots) <= 10
    assert all(dot[0].text and "attributions" in dot[0].text for dot in dots)
    assert "expected calibration error" in capsys.readouterr().out


@integration
def test_near_copies_are_held_out_together(tmp_path: Path) -> None:
    from quotekit.locale.en import EN  # noqa: PLC0415
    from quotekit.training.gold import read_gold  # noqa: PLC0415
    from quotekit.training.train import TASKS  # noqa: PLC0415

    articles = list(read_gold(GOLD.read_text(encoding="utf-8").splitlines()))
    copy = articles[0]._replace(id="copy")
    trained = TASKS["quoted"]([*articles, copy], EN, 4)
    assert trained.held_out[0] is trained.held_out[-1]
    assert len({id(weights) for weights in trained.held_out}) == 4


@integration
def test_the_share_of_the_right_candidate_grows_with_its_features() -> None:
    from quotekit.training.learn import Instance, fit  # noqa: PLC0415

    instances = [Instance([["near"], ["far"]], [True, False])] * 30 + [
        Instance([["near"], ["far"]], [False, True])
    ] * 10
    weights = fit(instances, ridge=0.1, least=1)
    assert weights["near"] > 0 > weights["far"]
    assert weights["near"] - weights["far"] == pytest.approx(1.0986, abs=0.03)  # the logarithm of 30 to 10
    assert fit(instances, ridge=0.1, lasso=100.0, least=1) == {}
    assert fit(instances, least=41) == {}
    assert fit([]) == {}


@integration
def test_what_the_gold_leaves_open_teaches_nothing() -> None:
    from quotekit.locale.en import EN  # noqa: PLC0415
    from quotekit.quotations.reading import outline_of  # noqa: PLC0415
    from quotekit.text.document import read  # noqa: PLC0415
    from quotekit.training.gold import Article, GoldQuote  # noqa: PLC0415
    from quotekit.training.indirect import teach_indirect  # noqa: PLC0415
    from quotekit.training.quoted import lesson_of, teach  # noqa: PLC0415

    text = "“The hall was cold,” Ana Roe said. Bo Lind said it was late."
    start = text.index("Bo Lind")
    article = Article("a", text, (GoldQuote(((1, 19),), ((29, 33),), ((21, 28),), "direct"),))
    outline = outline_of(read(text), EN)
    assert len(teach(lesson_of(article, EN), EN)) == 1
    assert teach(lesson_of(article._replace(undecided=((0, start),)), EN), EN) == []
    assert len(teach_indirect(article, outline, [], EN, {})["cue"]) == 1
    assert teach_indirect(article._replace(undecided=((start, len(text)),)), outline, [], EN, {})["cue"] == []
    assert teach_indirect(article._replace(complete=False), outline, [], EN, {})["cue"] == []


@integration
def test_an_article_counts_as_often_as_the_gold_says() -> None:
    from quotekit.locale.en import EN  # noqa: PLC0415
    from quotekit.training.gold import read_gold  # noqa: PLC0415
    from quotekit.training.train import TASKS  # noqa: PLC0415

    one, *others = read_gold(GOLD.read_text(encoding="utf-8").splitlines())
    copies = [one] * 3
    thrice = TASKS["quoted"]([one._replace(times=3), *others], EN, 2).weights
    assert thrice.weights == TASKS["quoted"]([*copies, *others], EN, 2).weights.weights
    assert thrice.weights != TASKS["quoted"]([one, *others], EN, 2).weights.weights


@pytest.mark.parametrize(
    ("content", "says"),
    [("{", "line 1 of the gold is no JSON"), ('{"id": "a", "text": "No."}', "there is no field 'quotes'")],
)
def test_wrong_gold_is_one_line_on_standard_error(
    content: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(content, encoding="utf-8")
    assert_refused(["train", str(gold)], says, capsys)


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert_refused(["train", str(tmp_path / "none.jsonl")], "none.jsonl: no such file", capsys)


@pytest.mark.parametrize("data", [b"\xff\xfe\xff", b"no gzip at all"])
def test_what_cannot_be_read_as_gold_is_refused(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = tmp_path / ("gold.jsonl.gz" if data.startswith(b"no") else "gold.jsonl")
    gold.write_bytes(data)
    assert_refused(["train", str(gold)], str(gold), capsys)


def test_without_the_extra_the_mend_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    for name in [name for name in sys.modules if name.startswith("quotekit.training.")]:
        monkeypatch.delitem(sys.modules, name)
    assert_refused(["train", str(GOLD), "--out", str(tmp_path / "w")], "pip install 'quotekit-news[train]'", capsys)


def assert_refused(arguments: Sequence[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert says in shown.err
    assert shown.err.startswith("quotekit: ")
    assert shown.err.count("\n") == 1


def test_one_fold_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["train", str(GOLD), "--folds", "1"])
    assert stopped.value.code == 2
    assert "two folds" in capsys.readouterr().err
