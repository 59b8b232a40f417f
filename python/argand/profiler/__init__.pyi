# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.profiler.events import EventList as EventList, FunctionEvent as FunctionEvent, record_function as record_function
from argand.profiler.profiler import ProfilerAction as ProfilerAction, ProfilerActivity as ProfilerActivity, profile as profile, schedule as schedule, supported_activities as supported_activities, tensorboard_trace_handler as tensorboard_trace_handler

__all__ = ['EventList', 'FunctionEvent', 'ProfilerAction', 'ProfilerActivity', 'kineto_available', 'profile', 'record_function', 'schedule', 'supported_activities', 'tensorboard_trace_handler']
def kineto_available() -> bool: ...
