"""Weights: one number a feature, as immutable package data with a version and a checksum.

The form is text: a line of JSON with the head, then a line `FEATURE<tab>WEIGHT` each, sorted by feature.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from quotekit.errors import WeightsError

__all__ = ["SCHEMA", "Weights"]

SCHEMA = 1


@frozen(kw_only=True)
class Weights:
    """The weights of a choice, with the points that turn its shares into calibrated confidence.

    `task` is what they choose ("quoted": who said words in marks), `version` names the training run, and
    `calibration` is a rising line through (share, confidence) points.
    """

    task: str
    version: str
    weights: Mapping[str, float] = field(repr=False, converter=lambda given: MappingProxyType(dict(given)))
    calibration: tuple[tuple[float, float], ...] = field(default=((0.0, 0.0), (1.0, 1.0)), repr=False)

    def to_bytes(self) -> bytes:
        """The weights as they stand in a file; the same weights give the same bytes."""
        body = "".join(f"{name}\t{weight:.3f}\n" for name, weight in sorted(self.weights.items()))
        head = {
            "quotekit-weights": SCHEMA,
            "task": self.task,
            "version": self.version,
            "features": len(self.weights),
            "calibration": [list(point) for point in self.calibration],
            "sha256": hashlib.sha256(body.encode()).hexdigest(),
        }
        return (json.dumps(head) + "\n" + body).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Weights:
        """Read weights; a WeightsError says what is wrong with data that are none.

        >>> one = Weights(task="quoted", version="test", weights={"gap=0": 1.25})
        >>> Weights.from_bytes(one.to_bytes()) == one
        True
        """
        if not isinstance(data, bytes | bytearray):
            raise TypeError(f"weights are {type(data).__name__}: give the bytes of a weights file")
        first, _, body = bytes(data).partition(b"\n")
        try:
            head = json.loads(first)
            schema = head["quotekit-weights"]
        except (ValueError, KeyError, TypeError):
            raise WeightsError("the weights have no head: this is no quotekit weights file") from None
        if schema != SCHEMA:
            raise WeightsError(f"the weights are of form {schema!r}: this quotekit reads form {SCHEMA}; train them anew")
        if hashlib.sha256(body).hexdigest() != head.get("sha256"):
            raise WeightsError("the weights are damaged: their checksum differs; fetch or train them anew")
        pairs = (line.split("\t") for line in body.decode().splitlines())
        calibration = tuple((float(share), float(sure)) for share, sure in head["calibration"])
        return cls(
            task=str(head["task"]),
            version=str(head["version"]),
            weights={name: float(weight) for name, weight in pairs},
            calibration=calibration,
        )
