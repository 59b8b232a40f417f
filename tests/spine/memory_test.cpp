// Memory as a program sees it: accounting, prediction on the meta device, limits.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "argand/argand.h"
#include "argand/core/arena.h"
#include "argand/core/memory.h"
#include "argand/core/parallel.h"

namespace argand {
namespace {

// Live bytes before, live after, and the peak between, of one training step on a device.
struct Use {
  int64_t live, peak;
};

Use step_on(Device device, int64_t batch) {
  const auto base = memory::stats(device.type()).live;
  memory::reset_peak(device.type());
  Tensor w1 = empty({50, 70}, TensorOptions(device)).requires_grad_(),
         w2 = empty({70, 3}, TensorOptions(device)).requires_grad_();
  {
    NoGradGuard no_grad;
    w1.fill_(0.01);
    w2.fill_(0.02);
  }
  Tensor x = full({batch, 50}, 0.5, TensorOptions(device));
  Tensor loss = matmul(matmul(x, w1).tanh(), w2).pow(2).mean();
  loss.backward();
  const auto s = memory::stats(device.type());
  return {s.live - base, s.peak - base};
}

TEST(Memory, MetaPredictsTheStepExactly) {
  for (int64_t batch : {1, 33, 4096}) {
    const Use real = step_on(kCPU, batch), predicted = step_on(kMeta, batch);
    EXPECT_EQ(real.live, predicted.live) << batch;
    EXPECT_EQ(real.peak, predicted.peak) << batch;
    EXPECT_GT(real.peak, real.live);
  }
}

TEST(Memory, LiveCountsStoragesOnce) {
  const auto live = [] { return memory::stats(kCPU).live; };
  const auto before = live();
  Tensor a = empty({1000});
  EXPECT_EQ(live() - before, 4000);
  Tensor view = a.slice(0, 10, 20), alias = a.detach();
  EXPECT_EQ(live() - before, 4000);
  a.reset();
  alias.reset();
  EXPECT_EQ(live() - before, 4000);
  view.reset();
  EXPECT_EQ(live() - before, 0);
  std::vector<float> mine(100);
  Tensor borrowed = from_blob(mine.data(), {100});
  EXPECT_EQ(live() - before, 0);
}

// What a step takes of the allocator at most is what its tensors and the kernels' workspace hold: gaps between blocks
// cost 5% at most. The workspace here is the packed panels of matrix products, below 5 MB for each thread.
TEST(Memory, PeakOfAStepIsItsTensorsAndWorkspace) {
  const int before = get_num_threads();
  set_num_threads(2);
  memory::Arena& arena = memory::Arena::instance();
  memory::trim();
  const size_t held = arena.used_bytes();
  {
    nn::Sequential model(nn::Linear(784, 1024), nn::ReLU(), nn::Linear(1024, 1024), nn::ReLU(), nn::Linear(1024, 10));
    optim::SGD optimizer(model->parameters(), optim::SGDOptions(0.01).momentum(0.9));
    const Tensor x = rand({256, 784}), y = zeros({256}, kInt64);
    memory::reset_peak(DeviceType::CPU);
    arena.reset_peak();
    for (int i = 0; i < 5; ++i) {
      optimizer.zero_grad();
      nn::functional::cross_entropy(model->forward(x), y).backward();
      optimizer.step();
    }
    const auto tensors = static_cast<size_t>(memory::stats(DeviceType::CPU).peak), taken = arena.peak_bytes() - held;
    EXPECT_GT(tensors, 3 * size_t{4} * 1024 * 1024) << "a weight, its gradient and its momentum";
    EXPECT_LE(taken, tensors + 2 * (size_t{5} << 20));
    EXPECT_LE(static_cast<double>(arena.peak_resident()), 1.05 * static_cast<double>(arena.peak_bytes()));
  }
  set_num_threads(before);
}

// Run in a fresh process, so that the limit is there before the arena reserves its range.
TEST(Memory, DISABLED_UnderAnAddressSpaceLimit) {
  try {
    Tensor x = empty({int64_t{1} << 32});
    FAIL() << "16 GiB in an address space of 1 GiB";
  } catch (const OutOfMemoryError& e) {
    EXPECT_NE(std::string(e.what()).find("17179869184"), std::string::npos) << e.what();
  }
  Tensor small = ones({1000000});
  EXPECT_EQ(small.sum().item<double>(), 1e6);
}

TEST(Memory, AddressSpaceLimitGivesAnErrorAndThenWorksOn) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "sanitizers need the address space for themselves";
#endif
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const rlimit limit{1u << 30, 1u << 30};
    setrlimit(RLIMIT_AS, &limit);
    execl("/proc/self/exe", "test", "--gtest_filter=Memory.DISABLED_UnderAnAddressSpaceLimit",
          "--gtest_also_run_disabled_tests", "--gtest_output=", "--gtest_brief=1", nullptr);
    _exit(3);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "status " << status;
}

}  // namespace
}  // namespace argand
