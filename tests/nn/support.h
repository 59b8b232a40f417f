// What the tests of nn share.
#pragma once
#include <gtest/gtest.h>

#include "argand/core/error.h"

// The statement throws Kind, and its message contains the text.
#define EXPECT_ERROR(Kind, statement, text)                                            \
  do {                                                                                 \
    try {                                                                              \
      statement;                                                                       \
      ADD_FAILURE() << #statement " did not throw";                                    \
    } catch (const Kind& error) {                                                      \
      EXPECT_NE(error.msg().find(text), std::string::npos) << "got: " << error.what(); \
    }                                                                                  \
  } while (0)
