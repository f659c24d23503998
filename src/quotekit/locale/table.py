"""A table of words: a dict that is only read, looked up as fast as one, and that other processes can be given."""

from __future__ import annotations

from typing import Any, Final, Generic, NoReturn, TypeVar

__all__ = ["Table"]

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

_CLOSED: Final = "a table of words is not changed: make a new one, as the with_ methods of a locale do"


class Table(dict[_Key, _Value], Generic[_Key, _Value]):
    """A dict whose entries cannot be changed.

    `types.MappingProxyType` does as much, but cannot be pickled, and a locale has to reach worker processes.

    >>> Table({"said": "say"})["said"]
    'say'
    """

    def __setitem__(self, key: _Key, value: _Value, /) -> NoReturn:
        raise TypeError(_CLOSED)

    def __delitem__(self, key: _Key, /) -> NoReturn:
        raise TypeError(_CLOSED)

    def __ior__(self, other: Any, /) -> NoReturn:  # type: ignore[misc]  # a dict gives itself
        raise TypeError(_CLOSED)

    def clear(self) -> NoReturn:
        """Refuse, as all that follow do."""
        raise TypeError(_CLOSED)

    def pop(self, *values: Any) -> NoReturn:
        """Refuse."""
        raise TypeError(_CLOSED)

    def popitem(self) -> NoReturn:
        """Refuse."""
        raise TypeError(_CLOSED)

    def setdefault(self, *values: Any) -> NoReturn:
        """Refuse."""
        raise TypeError(_CLOSED)

    def update(self, *values: Any, **named: Any) -> NoReturn:
        """Refuse."""
        raise TypeError(_CLOSED)

    def __reduce__(self) -> tuple[Any, ...]:
        return Table, (dict(self),)
