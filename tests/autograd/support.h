// Short names for the autograd tests.
#pragma once
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "tests/support/messages.h"
#include "argand/autograd/engine.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/hooks.h"
#include "argand/autograd/node.h"
#include "argand/autograd/record.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand::test {

using Numbers = std::vector<double>;

// Sizes and numbers, float64.
inline Tensor make(std::vector<int64_t> sizes, const Numbers& numbers) {
  Tensor t = empty(sizes, kDouble);
  EXPECT_EQ(t.numel(), static_cast<int64_t>(numbers.size()));
  std::copy(numbers.begin(), numbers.end(), t.data_ptr<double>());
  return t;
}
inline Tensor vec(const Numbers& numbers) { return make({static_cast<int64_t>(numbers.size())}, numbers); }
inline Tensor leaf(const Numbers& numbers) { return vec(numbers).requires_grad_(); }

// Row-major, element by element through the strides.
inline Numbers numbers(const Tensor& t) {
  Numbers all;
  if (!t.defined()) return all;
  const Tensor x = t.detach().to(kDouble);
  for (int64_t i = 0; i < x.numel(); ++i) {
    int64_t at = 0, rest = i;
    for (int64_t d = x.dim(); d-- > 0; rest /= x.size(d)) at += rest % x.size(d) * x.stride(d);
    all.push_back(x.data_ptr<double>()[at]);
  }
  return all;
}

#define EXPECT_ERROR(statement, text)                                                    \
  do {                                                                                   \
    const std::string message = ::argand::test::message_of([&] { statement; });          \
    EXPECT_NE(message.find(text), std::string::npos) << "message: \"" << message << '"'; \
  } while (0)

}  // namespace argand::test
