"""Founding a network: an address of its own, whatever script its name is in."""

import sqlalchemy as sa

from tests.cast import Cast
from weave.db import Actor, global_session
from weave.services.network.networks import free_slug


def test_an_address_is_made_of_the_name(engine: sa.Engine, cast: Cast) -> None:
    with global_session(engine, actor=Actor(via="command")) as db:
        assert free_slug(db, "Lakeside Commons") == "lakeside-commons"
        assert free_slug(db, "河岸") == "he-an"
        assert free_slug(db, "River 河岸") == "river"
        assert free_slug(db, "!!!") == "network"


def test_an_address_that_is_taken_gets_a_number(engine: sa.Engine, cast: Cast) -> None:
    with global_session(engine, actor=Actor(via="command")) as db:
        assert free_slug(db, "Riverside") == "riverside-2"
