// Several threads: each its own graph, one graph together, shared leaves. Run under the thread sanitizer too.
#include <atomic>
#include <thread>

#include "tests/autograd/support.h"

namespace argand {
namespace {
using namespace test;

constexpr int kThreads = 4;

template <class F>
void in_threads(F f) {
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) threads.emplace_back([f, i] { f(i); });
  for (std::thread& t : threads) t.join();
}

TEST(Threads, EachItsOwnGraph) {
  std::vector<Numbers> found(kThreads);
  in_threads([&](int i) {
    const Tensor x = leaf({double(i + 1)});
    for (int k = 0; k < 200; ++k) (x * x * x).sum().backward();
    found[static_cast<size_t>(i)] = numbers(x.grad());
  });
  for (int i = 0; i < kThreads; ++i) EXPECT_EQ(found[static_cast<size_t>(i)], (Numbers{200.0 * 3 * (i + 1) * (i + 1)}));
}

TEST(Threads, SharedLeavesGetEveryContribution) {
  const Tensor w = leaf(Numbers(64, 1)), hooked = leaf({1});
  std::atomic<int> calls{0};
  hooked.register_hook_void([&](const Tensor&) { ++calls; });
  in_threads([&](int i) {
    for (int k = 0; k < 100; ++k) ((w * double(i + 1)).sum() + (hooked * 2).sum()).backward();
  });
  EXPECT_EQ(numbers(w.grad()), Numbers(64, 100 * (1 + 2 + 3 + 4)));
  EXPECT_EQ(numbers(hooked.grad()), (Numbers{100 * 2 * kThreads}));
  EXPECT_EQ(calls.load(), 100 * kThreads);
}

TEST(Threads, OneGraphTogether) {
  const Tensor x = leaf({1, 2, 3}), w = leaf({4, 5, 6});
  Tensor y = x;
  for (int i = 0; i < 30; ++i) y = y + x * w;
  const Tensor loss = (y * y).sum();
  const Numbers expected_x = numbers(autograd::grad(loss, x, {}, true)[0]);
  const Numbers expected_w = numbers(autograd::grad(loss, w, {}, true)[0]);
  in_threads([&](int i) {
    for (int k = 0; k < 50; ++k) {
      if (i % 2) {
        loss.backward({}, true);
      } else {
        const std::vector<Tensor> inputs{x, w};
        const auto g = autograd::grad(loss, inputs, {}, true);
        EXPECT_EQ(numbers(g[0]), expected_x);
        EXPECT_EQ(numbers(g[1]), expected_w);
      }
    }
  });
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(numbers(x.grad())[i], 100 * expected_x[i]);
    EXPECT_EQ(numbers(w.grad())[i], 100 * expected_w[i]);
  }
}

TEST(Threads, GraphBuiltAcrossThreadsKeepsOrder) {
  const Tensor x = leaf({2});
  Tensor y = x;
  for (int step = 0; step < 12; ++step) std::thread([&] { y = y * x + x; }).join();
  Numbers value{2}, slope{1};
  for (int step = 0; step < 12; ++step) {
    slope[0] = slope[0] * 2 + value[0] + 1;
    value[0] = value[0] * 2 + 2;
  }
  y.backward();
  EXPECT_EQ(numbers(x.grad()), slope);
}

TEST(Threads, StaleViewReadByMany) {
  for (int round = 0; round < 50; ++round) {
    const Tensor x = leaf({1, 2, 3});
    const Tensor base = x * 1;
    const Tensor v = base.slice(0, 0, 2);
    base.mul_(2);
    std::vector<Numbers> found(kThreads);
    in_threads([&](int i) { found[static_cast<size_t>(i)] = numbers(autograd::grad((v * v).sum(), x, {}, true)[0]); });
    for (const Numbers& f : found) EXPECT_EQ(f, (Numbers{8, 16, 0}));
  }
}

TEST(Threads, GraphFreedByAnotherThread) {
  const Tensor x = leaf({1});
  Tensor y = x;
  for (int i = 0; i < 1000; ++i) y = y * x;
  std::thread([z = std::move(y)]() mutable { z.reset(); }).join();
  EXPECT_EQ(x.use_count(), 1u);
}

TEST(Threads, OfTwoPassesThatFreeTheSharedPartOneIsRefused) {
  for (int i = 0; i < 50; ++i) {
    const Tensor x = argand::randn({100, 100}).requires_grad_();
    const Tensor shared = (x * 2).exp() * (x * 2).sin();
    const Tensor losses[] = {(shared * 1).sum(), (shared * 3).sum()};
    std::atomic<int> started{0}, refused{0};
    const auto backward = [&](const Tensor& loss) {
      for (++started; started < 2;) std::this_thread::yield();
      try {
        loss.backward();
      } catch (const Error&) {
        ++refused;
      }
    };
    std::thread other([&] { backward(losses[0]); });
    backward(losses[1]);
    other.join();
    EXPECT_EQ(refused, 1);
  }
}

}  // namespace
}  // namespace argand
