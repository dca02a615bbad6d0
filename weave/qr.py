"""Addresses as pictures for a phone's camera."""

import segno
from markupsafe import Markup


def qr_of(link: str) -> Markup:
    """The link as a picture of plain shapes: no style and no script, so that a page's policy allows it."""
    drawn = segno.make(link, error="m").svg_inline(omitsize=True, border=2, svgclass=None, lineclass=None)
    return Markup(drawn)  # noqa: S704 - drawn from an address of our own, as shapes
