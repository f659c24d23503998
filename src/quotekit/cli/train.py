"""The command `train`: weights from a file of gold.

Nothing here needs the extra `train` until the command runs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotekit.cli.inputs import BAD_INPUT, complain, reason
from quotekit.errors import QuotekitError
from quotekit.training.gold import Article, GoldError, read_gold

if TYPE_CHECKING:
    from quotekit.training.train import Trained

__all__ = ["add_train"]

_FOLDS = 5
_SURE = 0.9
_LEARNER = "numpy"  # all that the extra brings
_TASKS = "quoted (default): who said words in marks; indirect: reported speech without marks"


def add_train(commands: Any) -> None:
    """Add the command to the subparsers of the command line; `run` of the parsed arguments carries it out."""
    train = commands.add_parser(
        "train",
        help="learn weights from gold (needs the extra train)",
        description="Learn weights from gold in JSON Lines, so that quotekit fits the style of a newsroom.",
        allow_abbrev=False,
    )
    train.add_argument("gold", type=Path, metavar="GOLD.jsonl", help="articles with their quotations; .gz is read too")
    train.add_argument("--task", choices=["quoted", "indirect"], default="quoted", help=_TASKS)
    train.add_argument("--out", type=Path, metavar="FILE", help="where the weights go (default: TASK.weights)")
    train.add_argument(
        "--folds", type=_folds, default=_FOLDS, metavar="N", help=f"parts of cross-validation (default: {_FOLDS})"
    )
    train.add_argument(
        "--predictions",
        type=Path,
        metavar="FILE",
        help="where to write what is found in each article by weights that were learned without its fold",
    )
    train.add_argument(
        "--plot",
        type=Path,
        metavar="FILE",
        help="where to draw, in SVG, how often attributions of a confidence are right",
    )
    train.set_defaults(run=_run)


def _folds(given: str) -> int:
    number = int(given)
    if number < 2:
        raise argparse.ArgumentTypeError("give two folds or more")
    return number


def _run(options: argparse.Namespace) -> int:
    try:
        articles = _read(options.gold)
        trained = _train(options.task, articles, options.folds)
        out = options.out or Path(f"{options.task}.weights")
        out.write_bytes(trained.weights.to_bytes())
        print(f"{out}: {len(trained.weights.weights)} features from {len(articles)} articles")
        _show(trained)
        if options.plot:
            options.plot.write_text(_plot(trained), encoding="utf-8")
        if options.predictions:
            _write_predictions(options.predictions, articles, trained)
    except ModuleNotFoundError as error:
        if error.name != _LEARNER:
            raise
        complain(f"training needs {_LEARNER}: pip install 'quotekit-news[train]'")
        return BAD_INPUT
    except OSError as error:
        complain(f"{error.filename}: {reason(error)}")
        return BAD_INPUT
    except QuotekitError as error:
        complain(str(error))
        return BAD_INPUT
    return 0


def _read(path: Path) -> list[Article]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        try:
            return list(read_gold(lines))
        except (UnicodeDecodeError, EOFError, gzip.BadGzipFile, zlib.error):
            raise GoldError(f"{path}: neither UTF-8 nor UTF-8 that gzip has packed") from None


def _train(task: str, articles: list[Article], folds: int) -> Trained:
    from quotekit.locale.en import EN  # noqa: PLC0415
    from quotekit.training.train import TASKS  # noqa: PLC0415

    return TASKS[task](articles, EN, folds)


def _show(trained: Trained) -> None:
    from quotekit.training.calibration import expected_error  # noqa: PLC0415

    if judged := trained.judged:
        kept = [right for sure, right in judged if sure >= _SURE]
        print(
            f"by folds: {len(judged)} attributions, {_part(right for _, right in judged)} right;"
            f" {len(kept)} of them with a confidence of {_SURE} or more, {_part(kept)} right;"
            f" expected calibration error {expected_error(judged):.3f}"
        )


def _part(right: Iterable[bool]) -> str:
    found = list(right)
    return f"{sum(found) / max(len(found), 1):.1%}"


def _plot(trained: Trained) -> str:
    from quotekit.training.plot import reliability_plot  # noqa: PLC0415

    return reliability_plot(trained.judged)


def _write_predictions(path: Path, articles: list[Article], trained: Trained) -> None:
    from quotekit.locale.en import EN  # noqa: PLC0415
    from quotekit.training.predictions import predict  # noqa: PLC0415

    lines = (json.dumps(record) + "\n" for record in predict(articles, trained.held_out, EN))
    path.write_text("".join(lines), encoding="utf-8")
    print(f"{path}: predictions for {len(articles)} articles")
