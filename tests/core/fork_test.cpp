// Not under the thread sanitizer, which does not support threads in a child forked from several.
#if !defined(__SANITIZE_THREAD__)
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstring>
#include <thread>
#include <vector>

#include "tests/support/child.h"
#include "argand/core/error.h"
#include "argand/core/memory.h"
#include "argand/core/parallel.h"

namespace argand {
namespace {

int64_t parallel_sum(int64_t n) {
  std::atomic<int64_t> sum{0};
  parallel_for(0, n, 10, [&](int64_t b, int64_t e) {
    int64_t part = 0;
    for (int64_t i = b; i < e; ++i) part += i;
    sum += part;
  });
  return sum;
}

int threads_of_this_process() {
  int threads = 0;
  if (FILE* f = fopen("/proc/self/status", "r")) {
    char line[256];
    while (fgets(line, sizeof line, f) != nullptr)
      if (sscanf(line, "Threads: %d", &threads) == 1) break;
    fclose(f);
  }
  return threads;
}

bool use_every_size() {
  std::vector<std::pair<void*, size_t>> blocks;
  for (size_t bytes = 1; bytes < (1 << 20); bytes = bytes * 3 / 2 + 1)
    for (int i = 0; i < 4; ++i) {
      void* p = memory::allocate(bytes);
      std::memset(p, static_cast<int>(blocks.size() % 251), bytes);
      blocks.emplace_back(p, bytes);
    }
  bool intact = true;
  for (size_t i = 0; i < blocks.size(); ++i) {
    const auto* c = static_cast<const unsigned char*>(blocks[i].first);
    intact &= c[0] == i % 251 && c[blocks[i].second - 1] == i % 251;
    memory::deallocate(blocks[i].first, blocks[i].second);
  }
  return intact;
}

TEST(Fork, WhileOtherThreadsAllocate) {
#if defined(__SANITIZE_ADDRESS__)
  GTEST_SKIP() << "this sanitizer does not hold its own locks across fork";
#endif
  std::atomic<bool> stop{false};
  const auto churn = [&](size_t most) {
    std::vector<std::pair<void*, size_t>> blocks;
    for (size_t i = 0; !stop; ++i) {
      const size_t bytes = 1 + i * 7919 % most;
      blocks.emplace_back(memory::allocate(bytes), bytes);
      memory::account(kCPU, static_cast<ptrdiff_t>(bytes));
      if (blocks.size() == 50) {
        for (const auto& [p, n] : blocks) {
          memory::deallocate(p, n);
          memory::account(kCPU, -static_cast<ptrdiff_t>(n));
        }
        blocks.clear();
        if (i % 1000 == 999) memory::trim();
      }
    }
    for (const auto& [p, n] : blocks) {
      memory::deallocate(p, n);
      memory::account(kCPU, -static_cast<ptrdiff_t>(n));
    }
  };
  const auto lock_often = [&] {
    while (!stop) {
      void* blocks[40];
      for (void*& p : blocks) p = memory::allocate(60000);
      for (void* p : blocks) memory::deallocate(p, 60000);
      memory::trim();
      for (int i = 0; i < 10000; ++i) memory::stats(kCPU);
    }
  };
  std::thread small(churn, 60000), large(churn, 1 << 20), locker(lock_often);
  for (int i = 0; i < 20; ++i) {
    EXPECT_TRUE(test::in_child([] {
      if (!use_every_size()) return false;
      memory::trim();
      // New threads adopt the heaps of those that were not forked.
      bool ok[3] = {};
      std::vector<std::thread> threads;
      for (bool& result : ok) threads.emplace_back([&result] { result = use_every_size(); });
      for (std::thread& t : threads) t.join();
      return ok[0] && ok[1] && ok[2];
    })) << "fork "
        << i;
  }
  stop = true;
  small.join();
  large.join();
  locker.join();
}

TEST(Fork, TheChildAdoptsTheHeapsOfThreadsItDoesNotHave) {
  std::atomic<int> stage{0};
  constexpr int kBlocks = 20000;
  std::thread holder([&] {
    std::vector<void*> blocks;
    for (int i = 0; i < kBlocks; ++i) blocks.push_back(memory::allocate(512));
    for (void* p : blocks) memory::deallocate(p, 512);
    stage = 1;
    while (stage != 2) std::this_thread::yield();
  });
  while (stage != 1) std::this_thread::yield();
  EXPECT_TRUE(test::in_child([] {
    const size_t before = memory::footprint().slab_used;
    // Threads at once, enough to adopt every heap there was.
    std::atomic<int> waiting{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 12; ++t)
      threads.emplace_back([&] {
        memory::deallocate(memory::allocate(64), 64);
        ++waiting;
        while (waiting < 12) std::this_thread::yield();
      });
    for (std::thread& t : threads) t.join();
    const size_t released = memory::trim();  // reaches heaps no thread owns
    return released >= size_t{kBlocks} * 512 / 2 && memory::footprint().slab_used < before;
  }));
  stage = 2;
  holder.join();
}

TEST(Fork, TheChildsPoolIsMadeAnew) {
  set_num_threads(3);
  EXPECT_EQ(parallel_sum(100000), int64_t{100000} * 99999 / 2);
  for (int i = 0; i < 10; ++i) {
    EXPECT_TRUE(test::in_child([] {
      if (threads_of_this_process() != 1) return false;
      if (parallel_sum(100000) != int64_t{100000} * 99999 / 2) return false;
      if (threads_of_this_process() != 3) return false;
      return get_num_threads() == 3 && !in_parallel_region();
    }));
    EXPECT_EQ(parallel_sum(1000), 499500);
  }
}

TEST(Fork, WhileAnotherThreadRunsRegions) {
  set_num_threads(2);
  std::atomic<bool> stop{false};
  std::thread host([&] {
    while (!stop) parallel_sum(5000);
  });
  for (int i = 0; i < 25; ++i)
    EXPECT_TRUE(test::in_child([] { return parallel_sum(100000) == int64_t{100000} * 99999 / 2; }));
  stop = true;
  host.join();
}

TEST(Fork, ARegionWhoseWorkersAreGoneIsAnErrorNotAHang) {
  set_num_threads(2);
  std::atomic<bool> worker_inside{false}, stop{false}, forked_ok{false};
  const std::thread::id host = std::this_thread::get_id();
  bool child_failed_well = false;
  try {
    parallel_for(0, 5000, 1, [&](int64_t, int64_t) {
      if (stop) return;
      if (std::this_thread::get_id() != host) {
        worker_inside = true;
        while (!stop) std::this_thread::yield();
        return;
      }
      if (!worker_inside) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return;
      }
      const pid_t child = fork();
      if (child == 0) {
        alarm(10);
        stop = true;
        forked_ok = true;  // the child's copy
        return;
      }
      int status = -1;
      waitpid(child, &status, 0);
      child_failed_well = WIFEXITED(status) && WEXITSTATUS(status) == 42;
      stop = true;
    });
  } catch (const Error& e) {
    if (forked_ok) _exit(std::strstr(e.what(), "forked inside a parallel region") != nullptr ? 42 : 1);
  }
  if (forked_ok) _exit(1);
  EXPECT_TRUE(child_failed_well);
}

}  // namespace
}  // namespace argand
#endif
