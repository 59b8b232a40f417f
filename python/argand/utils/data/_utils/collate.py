"""See argand.utils.data.collate."""

from ..collate import *  # noqa: F403
from ..collate import default_collate, default_convert  # noqa: F401
