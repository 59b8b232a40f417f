#include "argand/core/parallel.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "argand/core/cpu_count.h"
#include "argand/core/error.h"
#include "argand/core/thread_local.h"

namespace argand {
namespace {

using Range = std::pair<int64_t, int64_t>;

std::vector<Range> chunks_of(int64_t begin, int64_t end, int64_t grain) {
  std::mutex mutex;
  std::vector<Range> chunks;
  parallel_for(begin, end, grain, [&](int64_t b, int64_t e) {
    const std::lock_guard guard(mutex);
    chunks.emplace_back(b, e);
  });
  std::sort(chunks.begin(), chunks.end());
  return chunks;
}

TEST(Parallel, ChunkBordersDependOnTheRangeAndGrainAlone) {
  for (const auto& [begin, end, grain] : std::vector<std::array<int64_t, 3>>{
           {0, 100, 7}, {3, 4, 1}, {0, 8, 8}, {0, 9, 8}, {-20, 20, 6}, {5, 1000, 1}, {0, 1 << 20, 4096}}) {
    std::vector<Range> expected;
    for (int64_t b = begin; b < end; b += grain) expected.emplace_back(b, std::min(b + grain, end));
    for (const int threads : {1, 2, 3, 5}) {
      set_num_threads(threads);
      EXPECT_EQ(chunks_of(begin, end, grain), expected) << begin << " " << end << " " << grain << " " << threads;
    }
  }
  EXPECT_TRUE(chunks_of(5, 5, 1).empty());
  EXPECT_TRUE(chunks_of(6, 5, 1).empty());
  set_num_threads(2);
  EXPECT_EQ(chunks_of(0, 3, 0).size(), 3u) << "a grain below one counts as one";
  const int64_t top = std::numeric_limits<int64_t>::max();
  EXPECT_EQ(chunks_of(top - 10, top, 4), (std::vector<Range>{{top - 10, top - 6}, {top - 6, top - 2}, {top - 2, top}}));
}

TEST(Parallel, SumsAreExactOverManyRegions) {
  set_num_threads(3);
  std::vector<int64_t> values(10007);
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<int64_t>(i * i);
  int64_t expected = 0;
  for (const int64_t v : values) expected += v;
  for (int repeat = 0; repeat < 3000; ++repeat) {
    const int64_t grain = 100 + repeat % 400;
    std::vector<int64_t> parts(values.size() / static_cast<size_t>(grain) + 1);  // written without atomics
    parallel_for(0, static_cast<int64_t>(values.size()), grain, [&](int64_t b, int64_t e) {
      int64_t sum = 0;
      for (int64_t i = b; i < e; ++i) sum += values[static_cast<size_t>(i)];
      parts[static_cast<size_t>(b / grain)] = sum;
    });
    int64_t sum = 0;
    for (const int64_t p : parts) sum += p;
    ASSERT_EQ(sum, expected);
  }
}

// The threads that ran chunks of a millisecond each.
std::set<std::thread::id> threads_used() {
  std::mutex mutex;
  std::set<std::thread::id> ids;
  parallel_for(0, 60, 1, [&](int64_t, int64_t) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const std::lock_guard guard(mutex);
    ids.insert(std::this_thread::get_id());
  });
  return ids;
}

TEST(Parallel, SleepingWorkersWakeUpAndTheCallerWorksToo) {
  set_num_threads(2);
  for (int repeat = 0; repeat < 10; ++repeat) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));  // long past the spinning
    const std::set<std::thread::id> ids = threads_used();
    ASSERT_EQ(ids.size(), 2u) << repeat;
    ASSERT_TRUE(ids.count(std::this_thread::get_id()));
  }
}

TEST(Parallel, WorkThatTurnsOutLongWakesSleepersToo) {
  set_num_threads(2);
  std::mutex mutex;
  std::set<std::thread::id> ids;
  const auto region = [&](std::chrono::microseconds each) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    ids.clear();
    parallel_for(0, 20, 1, [&](int64_t, int64_t) {
      std::this_thread::sleep_for(each);
      const std::lock_guard guard(mutex);
      ids.insert(std::this_thread::get_id());
    });
  };
  for (int i = 0; i < 40; ++i) region(std::chrono::microseconds(0));  // the kernel is known to be short
  region(std::chrono::microseconds(2000));
  EXPECT_EQ(ids.size(), 2u);
}

TEST(Parallel, NestedRegionsRunInline) {
  set_num_threads(2);
  EXPECT_FALSE(in_parallel_region());
  std::atomic<int64_t> sum{0};
  std::atomic<int> strays{0}, outside{0};
  parallel_for(0, 16, 1, [&](int64_t b, int64_t) {
    if (!in_parallel_region()) ++outside;
    const std::thread::id mine = std::this_thread::get_id();
    parallel_for(0, 100, 10, [&](int64_t ib, int64_t ie) {
      if (std::this_thread::get_id() != mine) ++strays;
      for (int64_t i = ib; i < ie; ++i) sum += b * 100 + i;
    });
    if (!in_parallel_region()) ++outside;
  });
  EXPECT_FALSE(in_parallel_region());
  EXPECT_EQ(sum, 1600 * 1599 / 2);
  EXPECT_EQ(strays, 0);
  EXPECT_EQ(outside, 0);
}

TEST(Parallel, TheFirstExceptionReachesTheCaller) {
  for (const int threads : {1, 3}) {
    set_num_threads(threads);
    for (int repeat = 0; repeat < 200; ++repeat) {
      std::atomic<int> running{0};
      try {
        parallel_for(0, 64, 1, [&](int64_t b, int64_t) {
          ++running;
          if (b % 16 == 5) {
            --running;
            throw std::runtime_error("chunk " + std::to_string(b));
          }
          --running;
        });
        FAIL() << "no exception";
      } catch (const std::runtime_error& e) {
        EXPECT_EQ(running, 0) << "a chunk was still running";
        EXPECT_EQ(std::string(e.what()).substr(0, 6), "chunk ");
      }
      ASSERT_FALSE(in_parallel_region());
    }
    EXPECT_EQ(chunks_of(0, 100, 10).size(), 10u) << "the pool works on";
  }
}

TEST(Parallel, HostThreadsShareThePool) {
  set_num_threads(2);
  std::atomic<int> wrong{0};
  const auto host = [&](int64_t seed) {
    for (int repeat = 0; repeat < 1500; ++repeat) {
      const int64_t n = 500 + seed * 37 + repeat % 100;
      std::vector<int64_t> out(static_cast<size_t>(n), -1);
      parallel_for(0, n, 16, [&](int64_t b, int64_t e) {
        for (int64_t i = b; i < e; ++i) out[static_cast<size_t>(i)] = i * seed;
      });
      for (int64_t i = 0; i < n; ++i) wrong += out[static_cast<size_t>(i)] != i * seed;
    }
  };
  std::vector<std::thread> hosts;
  for (int64_t h = 1; h <= 3; ++h) hosts.emplace_back(host, h);
  host(7);
  for (std::thread& t : hosts) t.join();
  EXPECT_EQ(wrong, 0);
}

TEST(Parallel, MoreHostsThanThePoolServesAtOnce) {
  set_num_threads(2);
  std::atomic<int64_t> sum{0};
  std::atomic<int> arrived{0};
  constexpr int kHosts = 12;
  std::vector<std::thread> hosts;
  for (int h = 0; h < kHosts; ++h)
    hosts.emplace_back([&] {
      parallel_for(0, 4, 1, [&](int64_t b, int64_t) {
        if (b == 0) {  // hold the region open until every host is in one
          ++arrived;
          while (arrived < kHosts) std::this_thread::yield();
        }
        sum += b;
      });
    });
  for (std::thread& t : hosts) t.join();
  EXPECT_EQ(sum, kHosts * 6);
}

TEST(Parallel, SetNumThreadsGrowsAndShrinks) {
  for (const int threads : {1, 4, 2, 6, 1, 3}) {
    set_num_threads(threads);
    EXPECT_EQ(get_num_threads(), threads);
    // Dismissed workers may take a moment to leave, but claim no chunk afterwards.
    threads_used();
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_EQ(threads_used().size(), static_cast<size_t>(threads));
  }
  EXPECT_THROW(set_num_threads(0), ValueError);
  EXPECT_THROW(set_num_threads(-3), ValueError);
  EXPECT_EQ(get_num_threads(), 3);
}

TEST(Parallel, WorkersHaveTheCallersStateOnlyForTheRegion) {
  set_num_threads(2);
  ThreadState& mine = thread_local_data().state;
  const ThreadState saved = mine;
  const auto seen_by_workers = [](bool* grad, DType* dtype) {
    const std::thread::id host = std::this_thread::get_id();
    std::atomic<bool> seen{false};
    parallel_for(0, 5000, 1, [&](int64_t, int64_t) {
      if (seen) return;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      if (std::this_thread::get_id() == host || seen.exchange(true)) return;
      ThreadState& state = thread_local_data().state;
      *grad = state.grad_enabled;
      *dtype = state.default_dtype;
      state.grad_enabled = !state.grad_enabled;  // stays with the worker, and only for now
    });
    return seen.load();
  };
  bool grad = true;
  DType dtype = DType::Float32;
  mine.grad_enabled = false;
  mine.default_dtype = DType::Float64;
  ASSERT_TRUE(seen_by_workers(&grad, &dtype));
  EXPECT_FALSE(grad);
  EXPECT_EQ(dtype, DType::Float64);
  EXPECT_FALSE(mine.grad_enabled);
  mine = saved;
  ASSERT_TRUE(seen_by_workers(&grad, &dtype));
  EXPECT_TRUE(grad);
  EXPECT_EQ(dtype, saved.default_dtype);
}

// ---- how many CPUs there are

TEST(CpuCount, AtLeastOneAndAtMostTheMachines) {
  EXPECT_GE(detail::usable_cpus(), 1);
  EXPECT_LE(detail::usable_cpus(), static_cast<int>(sysconf(_SC_NPROCESSORS_CONF)));
}

class FakeGroups : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/argand_groups_XXXXXX";
    ASSERT_NE(mkdtemp(name), nullptr);
    root_ = name;
  }
  void TearDown() override {
    std::sort(made_.begin(), made_.end(), std::greater<>());  // inner ones first
    for (const std::string& path : made_) remove(path.c_str());
    rmdir(root_.c_str());
  }
  void directory(const std::string& path) {
    mkdir((root_ + path).c_str(), 0700);
    made_.push_back(root_ + path);
  }
  void file(const std::string& path, const std::string& text) {
    std::ofstream(root_ + path) << text;
    made_.push_back(root_ + path);
  }
  std::string mount(const std::string& rest) const { return "30 23 0:26 / " + root_ + " rw,nosuid shared:4 - " + rest; }

  std::string root_;
  std::vector<std::string> made_;
};

TEST_F(FakeGroups, Version2TakesTheSmallestQuotaOnTheWayUp) {
  directory("/a");
  directory("/a/b");
  file("/a/cpu.max", "150000 100000\n");
  file("/a/b/cpu.max", "max 100000\n");
  const std::string mounts = mount("cgroup2 cgroup2 rw,nsdelegate\n");
  EXPECT_DOUBLE_EQ(detail::cgroup_cpu_quota("0::/a/b\n", mounts), 1.5);
  EXPECT_TRUE(std::isinf(detail::cgroup_cpu_quota("0::/\n", mounts)));
  EXPECT_TRUE(std::isinf(detail::cgroup_cpu_quota("0::/a/b\n", "")));
  file("/cpu.max", "50000 100000\n");
  EXPECT_DOUBLE_EQ(detail::cgroup_cpu_quota("0::/a/b\n", mounts), 0.5);
}

TEST_F(FakeGroups, Version1FindsTheCpuController) {
  directory("/job");
  file("/job/cpu.cfs_quota_us", "300000\n");
  file("/job/cpu.cfs_period_us", "100000\n");
  file("/cpu.cfs_quota_us", "-1\n");
  file("/cpu.cfs_period_us", "100000\n");
  const std::string mounts =
      "20 23 0:20 / /nowhere rw - cgroup cgroup rw,cpuset\n" + mount("cgroup cgroup rw,cpu,cpuacct\n");
  EXPECT_DOUBLE_EQ(detail::cgroup_cpu_quota("5:cpuset:/x\n4:cpu,cpuacct:/job\n0::/\n", mounts), 3.0);
  EXPECT_TRUE(std::isinf(detail::cgroup_cpu_quota("4:cpu,cpuacct:/\n", mounts)));
}

TEST_F(FakeGroups, AContainersMountShowsItsGroupAsRoot) {
  file("/cpu.max", "200000 100000\n");
  std::string mounts = mount("cgroup2 cgroup2 rw\n");
  mounts.replace(mounts.find(" / "), 3, " /docker/17 ");
  EXPECT_DOUBLE_EQ(detail::cgroup_cpu_quota("0::/docker/17\n", mounts), 2.0);
}

}  // namespace
}  // namespace argand
