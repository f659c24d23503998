"""Names, titles, places and organisations, as the speakers room looks them up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from quotekit.locale.shapes import Endings, shape_class

__all__ = ["CLASSES", "People"]

# What the class of a word may be; small letters stand for words in small letters, capitals for capitalised ones.
CLASSES: Mapping[str, str] = {
    "r": "role: coach, senator",
    "R": "role, capitalised: Coach, Senator",
    "u": "several people: coaches, police",
    "U": "several people, capitalised: Senators, Republicans",
    "S": "title that stands before a name only, often shortened: Sen, Gov",
    "H": "honorific: Mr, Dr",
    "e": "word behind a role that belongs to it: general, emeritus",
    "m": "word before a role that belongs to it: chief, foreign",
    "C": "the same, capitalised: Chief, Foreign",
    "F": "office behind 'of': State, Staff",
    "f": "former",
    "t": "acting",
    "c": "current, longtime",
    "o": "body: bank, party",
    "g": "the same, right before its name: carmaker Lumen",
    "O": "body, capitalised: Bank, Party",
    "E": "body or surname, capitalised: Hall, Church",
    "K": "body known by one word: Kremlin",
    "Q": "capitals alone: FBI",
    "G": "given name",
    "B": "given name or place: Jordan",
    "P": "place",
    "A": "adjective or noun of a people or camp: Kenyan",
    "N": "capitalised word not known",
    "I": "initial",
    "J": "suffix of a name: Jr, III",
    "Z": "party and state: R-Ohio",
    "v": "particle of a name: van, bin",
    "T": "day or month",
    "D": "article, determiner",
    "d": "possessive pronoun",
    "s": "possessive mark",
    "y": "pronoun of a person",
    "w": "who",
    "W": "whose",
    "p": "of",
    "j": "for, on",
    "i": "in, at",
    "l": "other preposition: to, with, from",
    "&": "and",
    "+": "sign between the names of a firm",
    "@": "handle",
    "1": "number",
    "n": "other word in small letters",
    "k": "the same, built like a role: -er, -ist",
    "b": "the same, built like a participle: -ed, -ing",
    "q": "finite verb of saying: said, told",
    "x": "word that ends a noun phrase: verb, adverb, conjunction",
    ".": "stop behind a shortened word",
    "!": "sign that ends a sentence",
    '"': "quotation mark",
}


@frozen
class People:
    """The words of names and titles of one language; the `with_` methods give a new value.

    `words` gives the class (see `CLASSES`) of a word as printed; words in small letters stand for their capitalised
    form too, unless that has an entry of its own.  `women` and `men` are given names: one in both, or in none,
    tells nothing of the gender.  `common` are words that, capitalised, only begin a sentence or stand in a headline.
    `roles` gives for a form of a role the one that it is counted as.  `endings` tell the class of words that have no
    entry, and `uncounted` are nouns that begin a sentence without an article, as a name does.  `trades` are what firms
    are named after: behind an unknown name they end that of a firm (Orlo Energy).  `kinds` are nouns that tell what
    kind of body is named right behind them (carmaker Lumen), in small letters and capitalised.  `national` are fields
    whose name, before a country, is that of a body (Cricket Australia).
    """

    words: Mapping[str, str] = field(factory=dict, repr=False)
    women: frozenset[str] = field(default=frozenset(), repr=False)
    men: frozenset[str] = field(default=frozenset(), repr=False)
    common: frozenset[str] = field(default=frozenset(), repr=False)
    roles: Mapping[str, str] = field(factory=dict, repr=False)
    endings: Endings = field(default=Endings(), repr=False)
    uncounted: frozenset[str] = field(default=frozenset(), repr=False)
    trades: frozenset[str] = field(default=frozenset(), repr=False)
    kinds: frozenset[str] = field(default=frozenset(), repr=False)
    national: frozenset[str] = field(default=frozenset(), repr=False)

    def shape(self, word: str) -> str:
        """The class of a word that `words` does not hold, told from its shape.

        >>> People().shape("Otieno")
        'N'
        """
        return shape_class(word, self.words, self.endings)

    def with_titles(self, *titles: str) -> People:
        """New words that know these titles too: single words in small letters, such as "sirdar".

        >>> People().with_titles("sirdar").words
        {'sirdar': 'r', 'sirdars': 'u'}
        """
        words = dict(self.words)
        for title in titles:
            if not isinstance(title, str):
                raise TypeError(f"title {title!r} is no text: give each title by itself, e.g. 'sirdar'")
            if not title.islower() or len(title.split()) != 1:
                raise ValueError(f"title {title!r} is not one word in small letters: give e.g. 'sirdar'")
            words[title] = "r"
            words[title + "s"] = "u"
        return evolve(self, words=words)

    def with_names(self, *, women: Iterable[str] = (), men: Iterable[str] = ()) -> People:
        """New words that know these given names too; one given in both tells nothing of the gender.

        >>> People().with_names(women=["Solveig"]).words
        {'Solveig': 'G'}
        """
        if isinstance(women, str) or isinstance(men, str):
            raise TypeError("names are given as a list: women=['Solveig']")
        women, men = frozenset(women), frozenset(men)
        for name in women | men:
            if not isinstance(name, str) or len(name.split()) != 1 or not name[:1].isupper():
                raise ValueError(f"given name {name!r} is not one capitalised word: give e.g. 'Solveig'")
        words = dict(self.words)
        for name in sorted(women | men):
            words[name] = "B" if words.get(name) in ("B", "P") else "G"
        return evolve(self, words=words, women=self.women | women, men=self.men | men)
