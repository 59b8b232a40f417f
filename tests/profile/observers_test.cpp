// What sits behind the kernel door: NaN watch, run hash, op statistics.
#include <gtest/gtest.h>

#include <cmath>

#include "argand/argand.h"
#include "argand/core/thread_local.h"
#include "argand/profile/nan_watch.h"
#include "argand/profile/op_stats.h"
#include "argand/profile/run_hash.h"

namespace argand::profile {
namespace {

TEST(NanWatch, NamesTheOpAndTheModuleThatMadeTheFirstNaN) {
  const Tensor x = tensor({1.0, -1.0, 2.0});
  NanWatch watch;
  const ModuleFrame encoder{"encoder", nullptr}, layer{"layers.3", &encoder};
  thread_local_data().state.module = &layer;
  std::string message;
  try {
    x.sqrt();
  } catch (const Error& e) {
    message = e.what();
  }
  thread_local_data().state.module = nullptr;
  EXPECT_NE(message.find("sqrt"), std::string::npos) << message;
  EXPECT_NE(message.find("encoder.layers.3"), std::string::npos) << message;
  EXPECT_NE(message.find("[3]"), std::string::npos) << message;
}

TEST(NanWatch, LetsNaNThroughThatCameIn) {
  const Tensor nan = tensor({1.0, std::nan("")});
  NanWatch watch;
  EXPECT_NO_THROW(nan.exp());
  EXPECT_THROW(tensor({0.0, 1.0}) / tensor({0.0, 1.0}), Error);
  EXPECT_NO_THROW(tensor({1.0}) / tensor({0.0}));  // an infinity is not a NaN
}

TEST(NanWatch, SeesWhatAnOpInPlaceWroteOver) {
  Tensor x = tensor({1.0, -1.0});
  NanWatch watch;
  EXPECT_THROW(x.sqrt_(), Error);
}

TEST(NanWatch, InfinitiesOnRequest) {
  NanWatch watch(true);
  EXPECT_THROW(tensor({1.0}) / tensor({0.0}), Error);
}

TEST(NanWatch, WatchesBackwardToo) {
  const Tensor x = tensor({0.0, 4.0}).requires_grad_();
  const Tensor y = (x.sqrt() * 0.0).sum();  // d sqrt at 0 is infinite, times 0
  NanWatch watch;
  std::string message;
  try {
    y.backward();
  } catch (const Error& e) {
    message = e.what();
  }
  EXPECT_NE(message.find("sqrt_backward"), std::string::npos) << message;
}

uint64_t hash_of(double scale) {
  RunHash hash;
  const Tensor x = arange(10, kFloat);
  (x * scale).sum();
  return hash.value();
}

TEST(RunHash, EqualRunsAgreeAndDifferentOnesDoNot) {
  EXPECT_EQ(hash_of(1.5), hash_of(1.5));
  EXPECT_NE(hash_of(1.5), hash_of(1.5000001));
}

TEST(OpStats, CountsCallsAndBytes) {
  const Tensor x = ones({100}), y = ones({100});
  OpStats stats;
  for (int i = 0; i < 5; ++i) x.add(y);
  x.tanh();
  bool found = false;
  for (const OpRow& r : stats.rows()) {
    if (std::string(r.name) != "add") continue;
    found = true;
    EXPECT_EQ(r.calls, 5);
    EXPECT_EQ(r.bytes, 5 * 3 * 400);
  }
  EXPECT_TRUE(found);
  EXPECT_NE(stats.table().find("tanh"), std::string::npos);
}

}  // namespace
}  // namespace argand::profile
