"""What can be trained, by the name that weights carry."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quotekit.locale.pack import Locale
from quotekit.training.gold import Article
from quotekit.training.indirect_train import train_indirect
from quotekit.training.train import Trained, train_quoted

__all__ = ["TASKS"]

TASKS: dict[str, Callable[[Sequence[Article], Locale, int], Trained]] = {
    "quoted": train_quoted,
    "indirect": train_indirect,
}
