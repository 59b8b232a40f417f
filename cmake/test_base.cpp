// Carries the precompiled header of the tests; see ArgandTests.cmake.
