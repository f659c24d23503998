"""Weights: one number a feature, as immutable package data with a version and a checksum.

The form is text: a line of JSON with the head, then a line `FEATURE<tab>WEIGHT` each, sorted by feature.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from quotekit.errors import WeightsError

__all__ = ["Weights"]

_SCHEMA = 1

_DAMAGED = "the weights are damaged: fetch or train them anew"


def _copied(weights: Mapping[str, float]) -> dict[str, float]:
    return dict(weights)


@frozen(kw_only=True)
class Weights:
    """The weights of a choice, with the points that turn its shares into calibrated confidence.

    `task` is what they choose ("quoted": who said words in marks), `version` names the training run, and
    `calibration` is a rising line through (share, confidence) points, all from 0 to 1.

    >>> own = Weights(task="quoted", version="own", weights={"near": 1.25})
    >>> own.weights["near"], own
    (1.25, Weights(task='quoted', version='own'))
    """

    task: str
    version: str
    _table: dict[str, float] = field(alias="weights", repr=False, converter=_copied)
    calibration: tuple[tuple[float, float], ...] = field(default=((0.0, 0.0), (1.0, 1.0)), repr=False)

    @property
    def weights(self) -> Mapping[str, float]:
        """The weight of each feature, to read."""
        return MappingProxyType(self._table)

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights of `features`; a feature without a weight counts nothing.

        >>> Weights(task="quoted", version="test", weights={"near": 1.5, "far": -1.0}).score(["near", "new"])
        1.5
        """
        # The dict itself answers twice as fast as the read-only view.
        return sum(map(self._table.get, features, repeat(0.0)))

    def __reduce__(self) -> tuple[Any, ...]:
        return Weights.from_bytes, (self.to_bytes(),)

    def to_bytes(self) -> bytes:
        """The weights as they stand in a file; the same weights give the same bytes.

        Weights have three decimals there.

        >>> Weights(task="quoted", version="own", weights={"near": 1.25}).to_bytes().split(b"\\n")[1]
        b'near\\t1.250'
        """
        import json  # noqa: PLC0415 -- as below

        head: dict[str, Any] = {
            "quotekit-weights": _SCHEMA,
            "task": self.task,
            "version": self.version,
            "features": len(self.weights),
            "calibration": [list(point) for point in self.calibration],
        }
        body = "".join(f"{name}\t{weight:.3f}\n" for name, weight in sorted(self.weights.items())).encode()
        return json.dumps({**head, "sha256": _checksum(head, body)}).encode() + b"\n" + body

    @classmethod
    def from_bytes(cls, data: bytes) -> Weights:
        """Read weights; a WeightsError says what is wrong with data that are none.

        >>> one = Weights(task="quoted", version="test", weights={"gap=0": 1.25})
        >>> Weights.from_bytes(one.to_bytes()) == one
        True
        """
        if not isinstance(data, bytes | bytearray):
            raise TypeError(f"weights are {type(data).__name__}: give the bytes of a weights file")
        import json  # noqa: PLC0415 -- as below

        first, _, body = bytes(data).partition(b"\n")
        try:
            head = json.loads(first)
            schema = head.pop("quotekit-weights")
            checksum = head.pop("sha256", None)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise WeightsError("the weights have no head: this is no quotekit weights file") from None
        if schema != _SCHEMA:
            raise WeightsError(f"the weights are of form {schema!r}, not {_SCHEMA}: train them anew for this quotekit")
        if checksum != _checksum({"quotekit-weights": schema, **head}, body):
            raise WeightsError(_DAMAGED)
        try:
            pairs = [line.split("\t") for line in body.decode().split("\n")[:-1]]
            return cls(
                task=str(head["task"]),
                version=str(head["version"]),
                weights={name: float(weight) for name, weight in pairs},
                calibration=tuple((float(share), float(sure)) for share, sure in head["calibration"]),
            )
        except (ValueError, KeyError, TypeError):
            raise WeightsError(_DAMAGED) from None


def _checksum(head: Mapping[str, Any], body: bytes) -> str:
    # Both take longer to import than most of the package, and only reading weights needs them.
    import hashlib  # noqa: PLC0415
    import json  # noqa: PLC0415

    return hashlib.sha256(json.dumps(head, sort_keys=True).encode() + b"\n" + body).hexdigest()
