// Interrupts: who sees them, and what they leave behind.
#include "argand/core/interrupt.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <thread>

#include "argand/argand.h"

namespace argand {
namespace {

// Asks for an interrupt after a while, from another thread.
struct Later {
  std::thread thread{[] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    request_interrupt();
  }};
  ~Later() {
    thread.join();
    clear_interrupt();
  }
};

void slow_region(std::atomic<int64_t>& ran) {
  parallel_for(0, 100000, 1, [&ran](int64_t, int64_t) {
    std::this_thread::sleep_for(std::chrono::microseconds(100));
    ++ran;
  });
}

TEST(Interrupt, EndsALongRegionBetweenChunksAtAnyThreadCount) {
  const int before = get_num_threads();
  for (int threads : {1, 2}) {
    set_num_threads(threads);
    std::atomic<int64_t> ran{0};
    const Later later;
    EXPECT_THROW(slow_region(ran), InterruptedError);
    EXPECT_LT(ran, 50000);
    EXPECT_FALSE(interrupt_requested());  // taken
    std::atomic<int64_t> sum{0};
    parallel_for(0, 1000, 1, [&sum](int64_t b, int64_t) { sum += b; });
    EXPECT_EQ(sum, 499500);
  }
  set_num_threads(before);
}

TEST(Interrupt, ASignalHandlerMayAskForOne) {
  struct sigaction action {
  }, old{};
  action.sa_handler = [](int) { request_interrupt(); };
  sigaction(SIGUSR1, &action, &old);
  const int before = get_num_threads();
  set_num_threads(1);  // a second thread may be in its first chunk by the time the first takes the request
  std::atomic<int64_t> ran{0};
  raise(SIGUSR1);
  EXPECT_THROW(slow_region(ran), InterruptedError);
  EXPECT_EQ(ran, 0);
  set_num_threads(before);
  sigaction(SIGUSR1, &old, nullptr);
}

TEST(Interrupt, EndsABackwardPassAndTheNextOneIsWhole) {
  const Tensor x = ones({2}).requires_grad_();
  const Tensor y = (x * 2).exp().sum();
  y.register_hook_void([](const Tensor&) { request_interrupt(); });
  EXPECT_THROW(y.backward({}, true), InterruptedError);
  EXPECT_FALSE(x.grad().defined());
  const Tensor z = (x * 3).sum();
  z.backward();
  EXPECT_TRUE(equal(x.grad(), full({2}, 3.0f)));
}

TEST(Interrupt, AGuardPutsItOff) {
  request_interrupt();
  std::atomic<int64_t> ran{0};
  {
    const UninterruptedGuard guard;
    parallel_for(0, 100, 1, [&ran](int64_t, int64_t) { ++ran; });
    EXPECT_EQ(ran, 100);
  }
  EXPECT_TRUE(interrupt_requested());
  EXPECT_THROW(poll_interrupt(), InterruptedError);
  poll_interrupt();
  EXPECT_FALSE(clear_interrupt());
}

TEST(Interrupt, AnOptimizersStepIsAllOrNothing) {
  const Tensor w = ones({1 << 20}).requires_grad_();
  optim::SGD optimizer({w}, optim::SGDOptions(1.0));
  w.mutable_grad() = ones({1 << 20});
  request_interrupt();
  optimizer.step();
  EXPECT_TRUE(clear_interrupt());
  EXPECT_TRUE(equal(w, zeros({1 << 20})));
}

struct Slow : data::Dataset<Slow> {
  data::Example<> get(size_t) override {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    return {ones({1}), ones({1})};
  }
  std::optional<size_t> size() const override { return 8; }
};

TEST(Interrupt, ALoaderThatWaitsIsWokenAndGoesOn) {
  auto loader = data::make_data_loader(Slow().map(data::transforms::Stack<>()),
                                       data::DataLoaderOptions().batch_size(4).workers(1));
  int batches = 0;
  {
    const Later later;
    EXPECT_THROW(
        {
          for (auto& batch : *loader) batches += batch.data.size(0) == 4;
        },
        InterruptedError);
    EXPECT_EQ(batches, 0);  // the first takes 0.4 s
  }
  for (auto& batch : *loader) batches += batch.data.size(0) == 4;
  EXPECT_EQ(batches, 2);
}

}  // namespace
}  // namespace argand
