"""The reliability plot: how often attributions of about one confidence are right, as a drawing in SVG."""

from __future__ import annotations

from collections.abc import Sequence

from quotekit.training.calibration import bins_of

__all__ = ["reliability_plot"]

_SIDE = 320  # of the square from 0 to 1, in pixels
_LEFT, _TOP, _RIGHT, _BOTTOM = 56, 24, 24, 52
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def reliability_plot(judged: Sequence[tuple[float, bool]], bins: int = 10) -> str:
    """A drawing of (confidence, right) pairs: a dot for each of `bins` bins of about equal count.

    A dot on the diagonal means that attributions are right as often as their confidence says; its size grows with the
    number of attributions.
    """
    width, height = _LEFT + _SIDE + _RIGHT, _TOP + _SIDE + _BOTTOM
    middle, foot = _LEFT + _SIDE / 2, _TOP + _SIDE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" style="font: 12px sans-serif">',
        f"<title>Reliability of the confidence of {len(judged)} attributions</title>",
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    for tick in _TICKS:
        x, y = _place(tick, tick)
        lines += [
            f'<path d="M{x} {_TOP}V{foot}M{_LEFT} {y}H{_LEFT + _SIDE}" stroke="#ddd"/>',
            f'<text x="{x}" y="{foot + 18}" text-anchor="middle">{tick}</text>',
            f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{tick}</text>',
        ]
    lines += [
        f'<path d="M{_LEFT} {foot}L{_LEFT + _SIDE} {_TOP}" stroke="#888" stroke-dasharray="4 4"/>',
        f'<text x="{middle}" y="{foot + 40}" text-anchor="middle">confidence</text>',
        f'<text transform="translate(16 {_TOP + _SIDE / 2}) rotate(-90)" text-anchor="middle">part right</text>',
    ]
    for part in bins_of(judged, bins):
        sure, right = sum(share for share, _ in part) / len(part), sum(fits for _, fits in part) / len(part)
        x, y = _place(sure, right)
        radius = round(3 + 4 * (len(part) / len(judged)) ** 0.5, 1)
        shown = f"confidence {sure:.3f}, right {right:.3f}, {len(part)} attributions"
        lines.append(
            f'<circle cx="{x}" cy="{y}" r="{radius}" fill="#1f5fa8" fill-opacity="0.8"><title>{shown}</title></circle>'
        )
    return "\n".join([*lines, "</svg>", ""])


def _place(across: float, up: float) -> tuple[float, float]:
    return round(_LEFT + across * _SIDE, 1), round(_TOP + (1 - up) * _SIDE, 1)
