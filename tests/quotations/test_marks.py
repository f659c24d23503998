"""Quotation marks by their neighbours: what each may do stands under it."""

from __future__ import annotations

import pytest

from quotekit.quotations.stretches.marks import find_marks
from quotekit.text.document import read

# ( opens, ) closes, x may do either, where the shape of the mark tells; [ ] + the same where only the neighbours do.
# What has nothing under it is no mark; a dot stands under a line without any.  · in a text is a soft hyphen.
SHAPES = r"""
“We won,” said Ana. “Yes”
(       )           (   )
"We won," said Ana. "Yes"
[       ]           [   ]
``We won,'' said Ana.
(        ]
''We won,'' said Ana.
[        ]
„Ja“ and „Nein” and ‟so”
(  )     (    )     (  )
«So» ‹so› « so »
(  ) [  ) (    )
»So« and ”so”
x  )     x  )
‘So,’ he said. ‚so’
(   )          [  )
'So,' he said.
[   )
`So' he said.
[  )
“ So ” and " so "
(    )     ]    ]
("so") ["so"] {"so"} —"so"— –"so"–
 +  ]   +  ]   +  ]   +  ]   +  ]
-"so"- /"so"/ :"so", …"so"
 +  ]   +  ]   +  ]   +  ]
„«so»" “‘so’”
((  )] ((  ))
x"so" x“so” x'so'
 ]  ]  x  )     )
x”so” x «so»x
 )  )   (  )
The dogs' day, the buses', James' hat, Liz' hat
        ]               )       ]         ]
the dogs’ day, the buses’. James’ hat
        ]               )       ]
He saw 'em, 'til 'twas 'Tis 'n' 'cause
                              ]
He saw ’em, ’til ’twas ‘em’
                       (  )
the '90s, '98, '98th, ’90s, ‘90s’
               [            (   )
cup o' tea, goin' home, ol' man, in' so, win' so
     ]          ]         ]        )        )
an' the th' wi' lil' de' ma'
  ]       ]   ]    ]   ]   )
rock 'n' roll ’n’ roll
       ]        ]
6'2" tall, 6′2" and 5" pipe
   ]                 ]
size 5' by 6" and 'No 5' and "No 5"
            ]     [          [    ]
"9" and '9' x9"
[ ]           ]
'$5' '£5' '€5' '#so' '@so' '[so' '…so' '."so'
[    [    [    [   ) [   ) [   ) [   ) [ ]  )
'(so)' ' so '
     )
a ' b, a ‘ b, a ’ b
.
said ‘ so, ‘ ok.‘ ok!‘ ok?‘ ok…‘ ok
                )    )    )    )
He said so.' Yes!' No?' so;' so:' so)' so]'
           )     )    )    )    )    )    )
"a" 'b'. "'c'" '"d"'
[ ] [ )  [[ )] [+ ])
cats' "d" cats'" cats'— cats'– cats'»
    ] [ ]     )]     )      )      ))
”(so) ”[so” ”…so” ”‘so” ”'so” ”$5” ”£5” ”€5” ”so”
x     x   ) x   ) x(  ) x[  ) x  ) x  ) x  ) x  )
“(so” “ so x“ so x“so
(   ) (     )     x
"(so" " so x" so
[   ] ]     ]
x'so O'Dowd don't don’t rock‘n’roll
.
'so'
[  )
'so
[
so'
  )
‹ so › x‹so›
           )
"
]
'
.
“
(
”
)
x "
  ]
x '
.
s'
 )
"so·" "·so" x·"so"
[   ] [   ]   ]  ]
"········so"
[          ]
"·······so"
[         ]
He (said) '30s 'so 20' x
               [
>"so"< >'so'< >“so”<
 +  ]   [  )   (  )
'cos 'bout 'round 'ere 'er 'im so
.
so,‘ ‘so
   ) (
within' coffin' bin' in'
      ]       ]    )   )
5" "so" x5"
 ] [  ]   ]
6'5" '5"
   ]
so ’so ’im
.
he 5' so
.
so, 'so
    [
""".strip("\n").split("\n")
SIGNS = {(True, False): "([", (False, True): ")]", (True, True): "x+"}


@pytest.mark.parametrize(("text", "under"), list(zip(SHAPES[::2], SHAPES[1::2], strict=True)))
def test_what_each_mark_may_do(text: str, under: str) -> None:
    document = read(text.replace("·", "\u00ad"))
    row = [" "] * len(text)
    for mark in find_marks(document):
        row[document.starts[mark.token]] = SIGNS[mark.opens, mark.closes][not mark.firm]
    assert ("".join(row).rstrip() or ".") == under


def test_marks_beside_line_breaks() -> None:
    marks = find_marks(read("dogs'\nso “\nand\n” 'so\n\nthe lass'"))
    assert [(mark.opens, mark.closes, mark.firm) for mark in marks] == [
        (False, True, True), (True, False, True), (False, True, True), (True, False, False), (False, True, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "styles"), [("“a” \"b\" ''c'' ``d''", '"'), ("«a» »b«", "«"), ("‹a›", "‹"), ("'a' ‘b’ ‚c’", "'")]
)
def test_marks_of_one_style_belong_together(text: str, styles: str) -> None:
    assert {mark.style for mark in find_marks(read(text))} == {styles}


@pytest.mark.parametrize(("signs", "marks"), [("“”" * 4, 8), ("“”" * 4 + "“", 0), ("“” " * 5, 0), ('"' * 40, 0)])
def test_a_long_row_of_marks_is_a_drawing(signs: str, marks: int) -> None:
    found = find_marks(read(f"{signs} Ana. “Go,” he said. {signs}"))
    assert len(found) == marks + 2 + marks
