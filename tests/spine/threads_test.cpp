// Several threads use the whole stack at once; the number of pool threads never changes a bit.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

#include "argand/argand.h"
#include "argand/core/memory.h"
#include "argand/profile/run_hash.h"

namespace argand {
namespace {

double train_small(uint64_t seed) {
  Generator g(seed);
  Tensor w = randn({8, 8}, g).requires_grad_();
  const Tensor x = randn({4, 8}, g);
  double loss = 0;
  for (int step = 0; step < 50; ++step) {
    w.mutable_grad().reset();
    const Tensor l = matmul(x, w).tanh().sub(1).pow(2).mean();
    l.backward();
    loss = l.item<double>();
    NoGradGuard no_grad;
    w.sub_(w.grad(), 0.1);
  }
  return loss;
}

TEST(Threads, ForwardAndBackwardAtOnceGiveEachThreadItsOwnResult) {
  std::vector<double> alone, together(8);
  for (uint64_t i = 0; i < 8; ++i) alone.push_back(train_small(i));
  std::vector<std::thread> threads;
  for (uint64_t i = 0; i < 8; ++i) threads.emplace_back([&, i] { together[i] = train_small(i); });
  for (auto& t : threads) t.join();
  EXPECT_EQ(alone, together);
}

TEST(Threads, ConcurrentBackwardOnOneGraphAddsUp) {
  const Tensor x = arange(6, kDouble).requires_grad_();
  Tensor y = x;
  for (int i = 0; i < 20; ++i) y = y * 1.0 + x;  // dy/dx = 21
  const Tensor loss = y.sum();
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int k = 0; k < 25; ++k) loss.backward({}, true);
    });
  for (auto& t : threads) t.join();
  EXPECT_TRUE(x.grad().eq(21.0 * 100).all().item<bool>()) << x.grad().str();
}

// One thread makes tensors, another lets them go: the memory held must not grow with their number.
TEST(Threads, ProducerAndConsumerStayAtFlatMemory) {
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Tensor> queue;
  bool done = false;
  std::thread consumer([&] {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [&] { return done || !queue.empty(); });
      if (queue.empty()) return;
      Tensor t = std::move(queue.front());
      queue.pop_front();
      changed.notify_all();
      lock.unlock();
      t.reset();
      lock.lock();
    }
  });
  size_t held_early = 0;
  for (int i = 0; i < 20000; ++i) {
    Tensor t = full({64}, 1.0);
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return queue.size() < 64; });
    queue.push_back(std::move(t));
    changed.notify_all();
    if (i == 2000) held_early = memory::footprint().slab_mapped;
  }
  {
    std::lock_guard lock(mutex);
    done = true;
    changed.notify_all();
  }
  consumer.join();
  EXPECT_LE(memory::footprint().slab_mapped, held_early + (1u << 20));
}

uint64_t hash_of_training() {
  profile::RunHash hash;
  manual_seed(3);
  Tensor w = randn({256, 300}).requires_grad_(), b = zeros({300}).requires_grad_();
  const Tensor x = randn({200, 256});
  for (int step = 0; step < 3; ++step) {
    Tensor h = dropout(gelu(matmul(x, w) + b), 0.2, true);
    Tensor loss = std::get<0>(var_mean(h)) + cumsum(h, 1).amax() + h.sum({0}).tanh().mean();
    w.mutable_grad().reset();
    b.mutable_grad().reset();
    loss.backward();
    NoGradGuard no_grad;
    w.sub_(w.grad(), 0.01);
    b.sub_(b.grad(), 0.01);
  }
  return hash.value();
}

TEST(Threads, SameBitsWithOneAndTwoThreads) {
  const int before = get_num_threads();
  set_num_threads(1);
  const uint64_t one = hash_of_training();
  set_num_threads(2);
  const uint64_t two = hash_of_training();
  set_num_threads(3);
  const uint64_t three = hash_of_training();
  set_num_threads(before);
  EXPECT_EQ(one, two);
  EXPECT_EQ(one, three);
}

TEST(Threads, ForkWhileAnotherThreadAllocates) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "sanitizers do not hold their own locks across fork";
#endif
  std::atomic<bool> stop{false};
  std::thread busy([&] {
    while (!stop) {
      Tensor small = empty({7}), large = empty({100000});
      large.fill_(1);
    }
  });
  for (int i = 0; i < 20; ++i) {
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      alarm(20);
      Tensor a = ones({300, 300}), b = matmul(a, a);  // small and large blocks, and the pool
      Tensor s = (a + b).sum();
      _exit(s.item<double>() == 300. * 300. * 301. ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "status " << status;
  }
  stop = true;
  busy.join();
}

}  // namespace
}  // namespace argand
