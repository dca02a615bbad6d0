"""What a network's coordinators decide about it: its name, its language, how it counts."""

from dataclasses import asdict, dataclass, fields

from sqlalchemy.orm import Session

from weave.errors import Refused
from weave.i18n import N_, Language
from weave.models import MemberNoun, Network, Period
from weave.services.holding import hold_version
from weave.services.network.time_zones import is_time_zone


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    name: str
    language: Language
    time_zone: str
    member_noun: MemberNoun
    period: Period
    points_low: int
    points_medium: int
    points_high: int
    capacity: int
    takes_applications: bool
    welcome: str
    answer_days: int
    round_day: int | None


def settings_of(network: Network) -> NetworkSettings:
    return NetworkSettings(**{field.name: getattr(network, field.name) for field in fields(NetworkSettings)})


def change_settings(db: Session, *, network: Network, settings: NetworkSettings, version: int) -> None:
    """Change a network's settings; whoever saved meanwhile is not overwritten."""
    hold_version(db, network, version)
    if not is_time_zone(settings.time_zone):
        raise Refused("time_zone", N_("Please choose one of these."))
    if settings.points_medium < settings.points_low:
        raise Refused("points_medium", N_("A medium workload cannot count less than a low one."))
    if settings.points_high < settings.points_medium:
        raise Refused("points_high", N_("A high workload cannot count less than a medium one."))
    for name, value in asdict(settings).items():
        if getattr(network, name) != value:
            setattr(network, name, value)
    db.flush()
