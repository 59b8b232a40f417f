#include "argand/core/memory.h"

#include <gtest/gtest.h>
#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <random>
#include <set>
#include <thread>
#include <vector>

#if defined(__SANITIZE_THREAD__)
#define AG_TSAN 1
#endif

namespace argand::memory {
namespace {

constexpr size_t kKiB = 1 << 10, kMiB = 1 << 20;

bool filled_with(const void* p, size_t bytes, int value) {
  const auto* c = static_cast<const unsigned char*>(p);
  return std::all_of(c, c + bytes, [value](unsigned char x) { return x == value; });
}

TEST(SizeClass, CoversEverySizeWithLittleWaste) {
  for (size_t bytes = 0; bytes <= kMaxSmall; ++bytes) {
    const int c = size_class(bytes);
    ASSERT_GE(c, 0);
    ASSERT_LT(c, kClasses);
    ASSERT_GE(class_bytes(c), bytes);
    ASSERT_EQ(class_bytes(c) % kAlignment, 0u);
    if (bytes > 1024) {
      ASSERT_LE(class_bytes(c), bytes + bytes / 4) << bytes;
    } else if (bytes > 0) {
      ASSERT_LT(class_bytes(c), bytes + 64) << bytes;
    }
    if (c > 0) {
      ASSERT_EQ(size_class(class_bytes(c)), c);
    }
  }
  EXPECT_EQ(size_class(kMaxSmall), kClasses - 1);
}

TEST(Memory, EverySizeIsAlignedDistinctAndKeepsItsContent) {
  struct Piece {
    unsigned char* p;
    size_t bytes;
    int value;
  };
  std::vector<Piece> pieces;
  std::vector<size_t> sizes;
  for (int c = 0; c < kClasses; ++c)
    for (const size_t bytes : {class_bytes(c) - 1, class_bytes(c), class_bytes(c) + 1}) sizes.push_back(bytes);
  for (const size_t bytes : {size_t{0}, size_t{1}, 65 * kKiB, kMiB - 1, kMiB, 3 * kMiB + 17}) sizes.push_back(bytes);
  for (const size_t bytes : sizes) {
    for (int copy = 0; copy < 3; ++copy) {
      auto* p = static_cast<unsigned char*>(allocate(bytes));
      ASSERT_EQ(reinterpret_cast<uintptr_t>(p) % kAlignment, 0u) << bytes;
      const int value = static_cast<int>(pieces.size() % 251);
      std::memset(p, value, bytes);
      pieces.push_back({p, bytes, value});
    }
  }
  for (const Piece& piece : pieces) {
    ASSERT_TRUE(filled_with(piece.p, piece.bytes, piece.value)) << piece.bytes;
    deallocate(piece.p, piece.bytes);
  }
}

TEST(Memory, AFreedBlockIsReusedAtOnce) {
  for (const size_t bytes : {size_t{1}, size_t{64}, size_t{100}, size_t{1024}, size_t{5000}, 64 * kKiB, 300 * kKiB}) {
    void* p = allocate(bytes);
    deallocate(p, bytes);
    void* q = allocate(bytes);
    EXPECT_EQ(p, q) << bytes;
    deallocate(q, bytes);
  }
}

#if defined(AG_ASAN)
TEST(Memory, SanitizerSeesFreedBlocksAndTails) {
  for (const size_t bytes : {size_t{100}, size_t{5000}, 300 * kKiB + 3}) {
    auto* p = static_cast<char*>(allocate(bytes));
    EXPECT_FALSE(__asan_region_is_poisoned(p, bytes));
    EXPECT_TRUE(__asan_address_is_poisoned(p + bytes));
    deallocate(p, bytes);
    EXPECT_TRUE(__asan_address_is_poisoned(p));
    EXPECT_TRUE(__asan_address_is_poisoned(p + bytes - 1));
  }
}
TEST(MemoryDeathTest, SanitizerReportsUseAfterFreeAndDoubleFree) {
  testing::FLAGS_gtest_death_test_style = "threadsafe";
  void* p = allocate(100);
  deallocate(p, 100);
  EXPECT_DEATH(*static_cast<volatile char*>(p) = 1, "use-after-poison");
  EXPECT_DEATH(deallocate(p, 100), "use-after-poison");
}
#endif

// ---- threads

TEST(Memory, ProducerAndConsumerStayAtFlatMemory) {
  constexpr int kBlocks = 20000, kWindow = 64;
  const auto size_of = [](int i) { return static_cast<size_t>(64 + i % 7 * 700); };
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<std::pair<void*, size_t>> queue;
  size_t early = 0, late = 0;
  std::thread consumer([&] {
    for (int i = 0; i < kBlocks; ++i) {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return !queue.empty(); });
      const auto [p, bytes] = queue.front();
      queue.pop_front();
      lock.unlock();
      changed.notify_all();
      ASSERT_TRUE(filled_with(p, bytes, i % 251));
      deallocate(p, bytes);
    }
  });
  std::thread producer([&] {
    for (int i = 0; i < kBlocks; ++i) {
      void* p = allocate(size_of(i));
      std::memset(p, i % 251, size_of(i));
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return queue.size() < kWindow; });
      queue.emplace_back(p, size_of(i));
      lock.unlock();
      changed.notify_all();
      if (i == kBlocks / 10) early = footprint().slab_used;
    }
    late = footprint().slab_used;
  });
  producer.join();
  consumer.join();
  // 20,000 blocks are 43 MB; the window holds 160 KB. A slab or two per class may still come late.
  EXPECT_LE(late, early + 4 * kSlabBytes);
}

TEST(Memory, AnEndedThreadsBlocksAreAdoptedWhole) {
  constexpr int kBlocks = 3000;
  constexpr size_t kBytes = 256;
  const auto fill_and_free = [](std::set<void*>* seen) {
    std::vector<void*> blocks;
    for (int i = 0; i < kBlocks; ++i) blocks.push_back(allocate(kBytes));
    if (seen != nullptr) seen->insert(blocks.begin(), blocks.end());
    for (void* p : blocks) deallocate(p, kBytes);
  };
  std::set<void*> first, second;
  std::thread([&] { fill_and_free(&first); }).join();
  const size_t before = footprint().slab_used;
  std::thread([&] { fill_and_free(&second); }).join();
  EXPECT_EQ(first, second);
  for (int i = 0; i < 50; ++i) std::thread([&] { fill_and_free(nullptr); }).join();
  EXPECT_EQ(footprint().slab_used, before);
}

TEST(Memory, BlocksOutliveTheirThread) {
  std::vector<char*> blocks;
  std::thread([&] {
    for (int i = 0; i < 1000; ++i) {
      blocks.push_back(static_cast<char*>(allocate(100)));
      std::memset(blocks.back(), i % 100, 100);
    }
  }).join();
  std::thread adopter([&] {  // works in the same heap while the blocks come back to it
    for (int i = 0; i < 20000; ++i) {
      void* p = allocate(100);
      std::memset(p, 255, 100);
      deallocate(p, 100);
    }
  });
  for (int i = 0; i < 1000; ++i) {
    ASSERT_TRUE(filled_with(blocks[static_cast<size_t>(i)], 100, i % 100));
    deallocate(blocks[static_cast<size_t>(i)], 100);
  }
  adopter.join();
}

struct AllocatesWhenDestroyed {
  void* kept = nullptr;
  ~AllocatesWhenDestroyed() {
    if (kept != nullptr) deallocate(kept, 200);
    void* p = allocate(300);
    std::memset(p, 1, 300);
    deallocate(p, 300);
  }
};

pthread_key_t g_late_key;
std::atomic<int> g_late_runs{0};
void late_destructor(void* p) {  // may run before or after the heap was handed on
  deallocate(p, 500);
  void* q = allocate(600);
  deallocate(q, 600);
  if (g_late_runs.fetch_add(1) % 2 == 0) pthread_setspecific(g_late_key, allocate(500));
}

TEST(Memory, DestructorsOfAnEndingThreadMayAllocate) {
  ASSERT_EQ(pthread_key_create(&g_late_key, late_destructor), 0);
  const auto body = [] {
    thread_local AllocatesWhenDestroyed object;
    object.kept = allocate(200);
    pthread_setspecific(g_late_key, allocate(500));
  };
  std::thread(body).join();
  const size_t before = footprint().slab_used;
  for (int i = 0; i < 20; ++i) std::thread(body).join();
  EXPECT_EQ(footprint().slab_used, before);
  EXPECT_EQ(g_late_runs.load(), 2 * 21);
  pthread_key_delete(g_late_key);
}

// Two threads allocate, check and free each other's blocks at random; a map of what must be where is the oracle.
TEST(Memory, RandomStressAgainstAShadowMap) {
  struct Piece {
    unsigned char* p;
    size_t bytes;
    unsigned char value;
  };
  std::mutex mutex;
  std::vector<Piece> pieces;
  std::set<std::pair<uintptr_t, uintptr_t>> ranges;  // of live blocks: [first, last]
  std::atomic<int> errors{0};
#if defined(AG_TSAN)
  constexpr int kSteps = 1000;
#elif defined(AG_ASAN)
  constexpr int kSteps = 6000;
#else
  constexpr int kSteps = 40000;
#endif
  const auto work = [&](unsigned seed) {
    std::mt19937 random(seed);
    for (int step = 0; step < kSteps; ++step) {
      Piece gone{nullptr, 0, 0};
      {
        const std::lock_guard guard(mutex);
        if (!pieces.empty() && random() % 1000 < (pieces.size() > 400 ? 550u : 450u)) {
          std::swap(pieces[random() % pieces.size()], pieces.back());
          gone = pieces.back();
          pieces.pop_back();
          const auto at = reinterpret_cast<uintptr_t>(gone.p);
          ranges.erase({at, at + gone.bytes - 1});
        }
      }
      if (gone.p != nullptr) {
        if (!filled_with(gone.p, gone.bytes, gone.value)) ++errors;
        deallocate(gone.p, gone.bytes);
        continue;
      }
      const unsigned kind = random() % 100;
      const size_t bytes = 1 + (kind < 60 ? random() % 1024 : kind < 95 ? random() % kMaxSmall : random() % kMiB);
      const Piece piece{static_cast<unsigned char*>(allocate(bytes)), bytes, static_cast<unsigned char>(random())};
      std::memset(piece.p, piece.value, bytes);
      const auto at = reinterpret_cast<uintptr_t>(piece.p);
      const std::lock_guard guard(mutex);
      const auto next = ranges.lower_bound({at, 0});
      if (next != ranges.end() && next->first < at + bytes) ++errors;
      if (next != ranges.begin() && std::prev(next)->second >= at) ++errors;
      ranges.insert({at, at + bytes - 1});
      pieces.push_back(piece);
    }
  };
  std::thread other(work, 1u);
  work(2u);
  other.join();
  EXPECT_EQ(errors.load(), 0);
  for (const Piece& piece : pieces) {
    ASSERT_TRUE(filled_with(piece.p, piece.bytes, piece.value));
    deallocate(piece.p, piece.bytes);
  }
}

// ---- trim

TEST(Memory, TrimReturnsFreeSlabsAndKeepsUsedOnes) {
  std::thread([] {  // a heap of its own, whatever other tests left
    trim();
    void* kept = allocate(192);
    std::memset(kept, 7, 192);
    std::vector<void*> blocks;
    for (int i = 0; i < 20000; ++i) blocks.push_back(allocate(192));
    const size_t full = footprint().slab_used;
    for (void* p : blocks) deallocate(p, 192);
    EXPECT_EQ(footprint().slab_used, full);
    const size_t released = trim();
    EXPECT_GE(released, size_t{20000} * 192 - 4 * kSlabBytes);
    EXPECT_LE(footprint().slab_used, full - 3 * kMiB);
    EXPECT_TRUE(filled_with(kept, 192, 7));
    // All of it can be had again, and nothing twice.
    std::set<void*> again{kept};
    for (int i = 0; i < 20000; ++i) ASSERT_TRUE(again.insert(allocate(192)).second);
    EXPECT_LE(footprint().slab_used, full + kSlabBytes);
    for (void* p : again) deallocate(p, 192);
  })
      .join();
}

size_t resident_pages(void* p, size_t bytes) {
  std::vector<unsigned char> in_core(bytes / 4096);
  EXPECT_EQ(mincore(p, bytes, in_core.data()), 0);
  return static_cast<size_t>(std::count_if(in_core.begin(), in_core.end(), [](unsigned char x) { return x & 1; }));
}

TEST(Memory, TrimReturnsPagesOfFreeArenaBlocks) {
  constexpr size_t kBytes = 16 * kMiB;
  auto* p = static_cast<char*>(allocate(kBytes));
  void* guard = allocate(kMiB);  // keeps p's block from being the end of the range
  std::memset(p, 1, kBytes);
  std::memset(guard, 2, kMiB);
  EXPECT_EQ(resident_pages(p, kBytes), kBytes / 4096);
  deallocate(p, kBytes);
  EXPECT_GE(trim(), kBytes);
  EXPECT_EQ(resident_pages(p, kBytes), 0u);
  EXPECT_EQ(trim(), 0u) << "what is already returned is not counted again";
  EXPECT_TRUE(filled_with(guard, kMiB, 2));
  deallocate(guard, kMiB);
}

// ---- accounting

TEST(Account, OneThreadIsExactToTheByte) {
  for (const DeviceType device : {kCPU, kMeta}) {
    const Stats start = stats(device);
    reset_peak(device);
    EXPECT_EQ(stats(device).peak, start.live);
    std::mt19937 random(9);
    std::vector<int64_t> blocks;
    int64_t live = start.live, peak = live, count = 0;
    for (int step = 0; step < 5000; ++step) {
      if (!blocks.empty() && random() % 2) {
        live -= blocks.back();
        account(device, -blocks.back());
        blocks.pop_back();
      } else {
        const int64_t bytes = 1 + (random() % 10 == 0 ? random() % (1 << 20) : random() % 3000);
        blocks.push_back(bytes);
        account(device, bytes);
        live += bytes;
        ++count;
      }
      peak = std::max(peak, live);
      if (step % 97 == 0) {
        ASSERT_EQ(stats(device).live, live);
        ASSERT_EQ(stats(device).peak, peak);
      }
    }
    for (const int64_t bytes : blocks) account(device, -bytes);
    const Stats end = stats(device);
    EXPECT_EQ(end.live, start.live);
    EXPECT_EQ(end.peak, peak);
    EXPECT_EQ(end.allocations, start.allocations + count);
    reset_peak(device);
    EXPECT_EQ(stats(device).peak, start.live);
  }
}

TEST(Account, DevicesAreApart) {
  const int64_t cpu = stats(kCPU).live;
  account(kMeta, 1000);
  EXPECT_EQ(stats(kCPU).live, cpu);
  account(kMeta, -1000);
}

TEST(Account, OtherThreadsCountBeforeTheyFlush) {
  const Stats start = stats(kCPU);
  std::atomic<int> stage{0};
  std::thread other([&] {
    account(kCPU, 1000);  // far below the flush threshold
    stage = 1;
    while (stage != 2) std::this_thread::yield();
    account(kCPU, -400);
  });
  while (stage != 1) std::this_thread::yield();
  EXPECT_EQ(stats(kCPU).live, start.live + 1000);
  EXPECT_GE(stats(kCPU).peak, start.live + 1000);
  stage = 2;
  other.join();
  EXPECT_EQ(stats(kCPU).live, start.live + 600);
  account(kCPU, -600);
  EXPECT_EQ(stats(kCPU).live, start.live);
}

TEST(Account, BlocksFreedByAnotherThreadBalance) {
  const int64_t start = stats(kCPU).live;
  std::thread([] {
    for (int i = 0; i < 1000; ++i) account(kCPU, 5000);
  }).join();
  EXPECT_EQ(stats(kCPU).live, start + 5000000);
  for (int i = 0; i < 1000; ++i) account(kCPU, -5000);
  EXPECT_EQ(stats(kCPU).live, start);
}

}  // namespace
}  // namespace argand::memory
