"""A table of words: a dict that is only read, looked up as fast as one, and that other processes can be given."""

from __future__ import annotations

from typing import Any, Generic, NoReturn, TypeVar

__all__ = ["Table"]

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Table(dict[_Key, _Value], Generic[_Key, _Value]):
    """A dict whose entries cannot be changed.

    `types.MappingProxyType` does as much, but cannot be pickled, and a locale has to reach worker processes.

    >>> Table({"said": "say"})["said"]
    'say'
    """

    def _refuse(self, *_values: Any, **_named: Any) -> NoReturn:
        raise TypeError("a table of words is not changed: make a new one, as the with_ methods of a locale do")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        return Table, (dict(self),)
