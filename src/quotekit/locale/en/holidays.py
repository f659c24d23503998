"""Named days of the English-speaking press and how each year's is computed.

Fixed and computed days follow the public-holiday laws of the United States, Canada, the United Kingdom and Australia
and the church calendars; the Hebrew and the tabular Islamic calendar give those of the two faiths.
"""

from __future__ import annotations

from quotekit.locale.calendar import Holiday

_FIXED = {
    "new year 's day": (1, 1), "new year 's eve": (12, 31), "new year 's": (1, 1), "new year day": (1, 1),
    "new years day": (1, 1), "new years eve": (12, 31), "hogmanay": (12, 31), "epiphany": (1, 6),
    "burns night": (1, 25), "australia day": (1, 26), "groundhog day": (2, 2), "valentine 's day": (2, 14),
    "valentines day": (2, 14), "st . patrick 's day": (3, 17), "saint patrick 's day": (3, 17),
    "st patrick 's day": (3, 17), "april fools ' day": (4, 1), "april fool 's day": (4, 1), "april fools day": (4, 1),
    "earth day": (4, 22), "anzac day": (4, 25), "may day": (5, 1), "cinco de mayo": (5, 5), "juneteenth": (6, 19),
    "flag day": (6, 14), "canada day": (7, 1), "independence day": (7, 4), "fourth of july": (7, 4),
    "bastille day": (7, 14), "halloween": (10, 31), "hallowe'en": (10, 31),
    "all saints ' day": (11, 1), "all saints day": (11, 1),
    "all souls ' day": (11, 2), "guy fawkes night": (11, 5), "bonfire night": (11, 5), "veterans day": (11, 11),
    "veterans ' day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11), "pearl harbor day": (12, 7),
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25),
    "boxing day": (12, 26), "st . stephen 's day": (12, 26), "st stephen 's day": (12, 26),
    "international women 's day": (3, 8), "world aids day": (12, 1), "st . george 's day": (4, 23),
}  # fmt: skip
_NTH = {
    "martin luther king day": (1, 3, 1), "martin luther king jr . day": (1, 3, 1), "mlk day": (1, 3, 1),
    "presidents ' day": (2, 3, 1), "presidents day": (2, 3, 1), "president 's day": (2, 3, 1),
    "mother 's day": (5, 2, 7), "mothers ' day": (5, 2, 7), "memorial day": (5, -1, 1), "father 's day": (6, 3, 7),
    "fathers ' day": (6, 3, 7), "labor day": (9, 1, 1), "labour day": (9, 1, 1), "columbus day": (10, 2, 1),
    "indigenous peoples ' day": (10, 2, 1), "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4),
}  # fmt: skip
_EASTER = {
    "mardi gras": -47, "shrove tuesday": -47, "fat tuesday": -47, "ash wednesday": -46, "palm sunday": -7,
    "maundy thursday": -3, "holy thursday": -3, "good friday": -2, "holy saturday": -1, "easter": 0,
    "easter sunday": 0, "easter day": 0,
    "easter monday": 1, "ascension day": 39, "pentecost": 49, "whit sunday": 49, "pentecost sunday": 49,
    "whit monday": 50, "corpus christi": 60,
}  # fmt: skip
_HEBREW = {
    "rosh hashanah": (7, 1), "rosh hashana": (7, 1), "yom kippur": (7, 10), "sukkot": (7, 15),
    "simchat torah": (7, 23), "hanukkah": (9, 25), "chanukah": (9, 25), "purim": (0, 14), "passover": (1, 15),
    "shavuot": (3, 6), "tisha b'av": (5, 9),
}  # fmt: skip
_ISLAMIC = {
    "ashura": (1, 10), "ramadan": (9, 1), "eid al-fitr": (10, 1), "eid al-adha": (12, 10), "islamic new year": (1, 1),
    "mawlid": (3, 12),
}  # fmt: skip

HOLIDAYS: dict[tuple[str, ...], Holiday] = {
    tuple(name.split()): holiday
    for name, holiday in [
        *((name, Holiday("fixed", *day)) for name, day in _FIXED.items()),
        *((name, Holiday("nth", month, nth, weekday)) for name, (month, nth, weekday) in _NTH.items()),
        *((name, Holiday("easter", 0, days)) for name, days in _EASTER.items()),
        *((name, Holiday("hebrew", *day)) for name, day in _HEBREW.items()),
        *((name, Holiday("islamic", *day)) for name, day in _ISLAMIC.items()),
        ("orthodox easter", Holiday("orthodox")),
        ("orthodox good friday", Holiday("orthodox", 0, -2)),
        ("orthodox christmas", Holiday("fixed", 1, 7)),
        ("victoria day", Holiday("before", 5, 25, 1)),
        ("black friday", Holiday("after", 0, 1)),
        ("cyber monday", Holiday("after", 0, 4)),
        ("giving tuesday", Holiday("after", 0, 5)),
        ("advent sunday", Holiday("before", 12, 4, 7)),
        ("9/11", Holiday("once", 9, 11, year=2001)),
        ("d - day", Holiday("once", 6, 6, year=1944)),
        ("election day", Holiday("election")),
    ]
}
