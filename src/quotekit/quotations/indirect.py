"""Reported speech without marks: sites by rule, and five small choices: does it attribute, on which side, from where, to where, who."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from quotekit.choice.linear import calibrated, score, shares
from quotekit.choice.weights import Weights
from quotekit.locale.reporting import ReportingTable
from quotekit.model import Attitude, Stance
from quotekit.quotations.attribution import Attributed
from quotekit.quotations.indirect_content import choices_after, choices_before, Limits
from quotekit.quotations.indirect_cue import SIDES, cue_features, side_features
from quotekit.quotations.indirect_rules import rule_of
from quotekit.quotations.indirect_sites import Site
from quotekit.quotations.indirect_source import source_features, sources
from quotekit.quotations.indirect_view import View, view_of
from quotekit.quotations.outline import Outline
from quotekit.quotations.stance import stance_of
from quotekit.speakers.found import FoundMention

__all__ = ["Reported", "read_indirect"]

_LEAST = 0.3  # share of belief from which on a site attributes; below a half, since a missed cue costs more than a weak one
_LONGEST_LINK = 2  # tokens between cue and content that belong to the cue: spoke about, called for
"""
