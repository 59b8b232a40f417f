// What a mistake is told.
#pragma once
#include <gtest/gtest.h>

#include <string>

#include "argand/core/error.h"

namespace argand::test {

// The message of the E that f throws.
template <class E = Error, class F>
std::string message_of(F&& f) {
  try {
    f();
  } catch (const E& e) {
    return e.what();
  } catch (const std::exception& e) {
    return std::string("another kind of exception: ") + e.what();
  }
  return "nothing was thrown";
}

inline void has(const std::string& message, const std::string& part) {
  EXPECT_NE(message.find(part), std::string::npos) << message;
}

}  // namespace argand::test
