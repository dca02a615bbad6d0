"""The demo network: 63 invented people, nine months of history, gaps and overload included.

Everything goes through the services, as if the people had done it, so that the demo shows what Weave does.
"""

from seeds.demo.founding import DEMO_SIGN_INS, seed_demo_once

__all__ = ["DEMO_SIGN_INS", "seed_demo_once"]
