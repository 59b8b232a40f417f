// The same bits at any number of threads.
#pragma once
#include <gtest/gtest.h>

#include <vector>

#include "argand/core/parallel.h"
#include "argand/ops/functions.h"

namespace argand::test {

// run() gives the same tensors with one thread, two and five.
template <class F>
void expect_same_bits(F&& run) {
  const int before = get_num_threads();
  set_num_threads(1);
  const std::vector<Tensor> one = run();
  for (const int threads : {2, 5}) {
    set_num_threads(threads);
    const std::vector<Tensor> more = run();
    ASSERT_EQ(more.size(), one.size());
    for (size_t i = 0; i < one.size(); ++i) EXPECT_TRUE(equal(one[i], more[i])) << i << ", " << threads << " threads";
  }
  set_num_threads(before);
}

}  // namespace argand::test
