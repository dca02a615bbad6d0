"""Texts to paste into a chat, in the language of who reads them there."""

from weave.i18n import Language, _, known_language
from weave.models import Member, Network
from weave.services.mails import speaking


def language_of(member: Member, network: Network) -> Language:
    return known_language(member.language) or known_language(network.language) or "en"


def personal_link_text(*, member: Member, network: Network, link: str) -> str:
    """What comes with a personal link: whose page it opens, and that it is hers alone."""
    with speaking(language_of(member, network)):
        return _(
            "Hello %(name)s, this is your own page at %(network)s: %(link)s "
            "You need no password there. It is yours alone, so please do not pass it on.",
            name=member.name,
            network=network.name,
            link=link,
        )
