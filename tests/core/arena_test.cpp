// The arena by itself, and the whole allocator where memory ends.
#include "argand/core/arena.h"

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "tests/support/child.h"
#include "argand/core/error.h"
#include "argand/core/memory.h"

#if defined(__SANITIZE_THREAD__)
#define AG_TSAN 1
#endif

namespace argand::memory {
namespace {

constexpr size_t kKiB = 1 << 10, kMiB = 1 << 20;

int64_t test_seconds = 0;

TEST(Arena, AnIdleEndOfTheRangeGoesBackToTheSystem) {
  constexpr size_t kMiB = 1 << 20;
  test_seconds = 1000;
  Arena arena([] { return test_seconds; });
  void* low = arena.allocate(16 * kMiB);
  void* big = arena.allocate(512 * kMiB);
  if (static_cast<char*>(big) < static_cast<char*>(low)) GTEST_SKIP() << "no reserved range here";
  arena.deallocate(big, 512 * kMiB);
  const auto touch = [&arena] { arena.deallocate(arena.allocate(8 * kMiB), 8 * kMiB); };
  const size_t full = arena.committed_bytes();
  test_seconds += Arena::kIdleSeconds - 1;
  touch();
  EXPECT_EQ(arena.committed_bytes(), full);
  test_seconds += 1;  // within this window the end was in use
  touch();
  EXPECT_EQ(arena.committed_bytes(), full);
  test_seconds += Arena::kIdleSeconds;  // within this one it was not, but for what touch() takes
  touch();
  EXPECT_LE(arena.committed_bytes(), 64 * kMiB);
  EXPECT_GE(arena.committed_bytes(), 24 * kMiB);
  void* again = arena.allocate(512 * kMiB);  // and can be had again
  static_cast<char*>(again)[512 * kMiB - 1] = 1;
  test_seconds += 3 * Arena::kIdleSeconds;
  touch();
  EXPECT_GE(arena.committed_bytes(), 512 * kMiB);  // what is in use stays
  arena.deallocate(again, 512 * kMiB);
  arena.deallocate(low, 16 * kMiB);
}

TEST(Arena, BestFitSplitAndCoalesce) {
  Arena arena;
  constexpr size_t kUnit = 128 * kKiB;
  const auto at = [](void* p, size_t offset) { return static_cast<void*>(static_cast<char*>(p) + offset); };
  // Holes of 8, 4 and 6 units, between walls of one unit.
  void* hole8 = arena.allocate(8 * kUnit);
  void* wall1 = arena.allocate(kUnit);
  void* hole4 = arena.allocate(4 * kUnit);
  void* wall2 = arena.allocate(kUnit);
  void* hole6 = arena.allocate(6 * kUnit);
  void* wall3 = arena.allocate(kUnit);
  EXPECT_EQ(wall1, at(hole8, 8 * kUnit)) << "blocks follow one another";
  EXPECT_EQ(arena.used_bytes(), 21 * kUnit);
  arena.deallocate(hole8, 8 * kUnit);
  arena.deallocate(hole4, 4 * kUnit);
  arena.deallocate(hole6, 6 * kUnit);
  // Best fit: 5 goes into 6, then 4 into 4, then 3 into 8.
  void* five = arena.allocate(5 * kUnit);
  void* four = arena.allocate(4 * kUnit);
  void* three = arena.allocate(3 * kUnit);
  EXPECT_EQ(five, hole6);
  EXPECT_EQ(four, hole4);
  EXPECT_EQ(three, hole8);
  // Split: the rests are 1 behind five and 5 behind three.
  void* one = arena.allocate(kUnit);
  void* rest = arena.allocate(5 * kUnit);
  EXPECT_EQ(one, at(hole6, 5 * kUnit));
  EXPECT_EQ(rest, at(hole8, 3 * kUnit));
  EXPECT_EQ(arena.used_bytes(), 21 * kUnit);
  // Coalesce, with the neighbour before, after and on both sides: everything is one block again.
  const size_t committed = arena.committed_bytes();
  for (const auto& [p, units] : std::vector<std::pair<void*, size_t>>{
           {three, 3}, {rest, 5}, {wall2, 1}, {four, 4}, {wall1, 1}, {wall3, 1}, {one, 1}, {five, 5}})
    arena.deallocate(p, units * kUnit);
  EXPECT_EQ(arena.used_bytes(), 0u);
  void* all = arena.allocate(committed);
  EXPECT_EQ(all, hole8);
  EXPECT_EQ(arena.committed_bytes(), committed);
  arena.deallocate(all, committed);
  arena.trim();
  EXPECT_EQ(arena.committed_bytes(), 0u);
}

TEST(Arena, TheEndOfTheRangeGrowsInsteadOfLeavingAHole) {
  Arena arena;
  void* p = arena.allocate(20 * kMiB);
  arena.deallocate(p, 20 * kMiB);
  void* q = arena.allocate(100 * kMiB);
  EXPECT_EQ(p, q);
  EXPECT_LE(arena.committed_bytes(), 132 * kMiB);
  arena.deallocate(q, 100 * kMiB);
}

TEST(Arena, TheFreeEndIsUsedLast) {
  Arena arena;
  void* hole = arena.allocate(20 * kMiB);
  void* wall = arena.allocate(kMiB);  // 11 MiB of the first step of 32 are left behind it
  const size_t resident = arena.peak_resident();
  arena.deallocate(hole, 20 * kMiB);
  void* p = arena.allocate(8 * kMiB);
  EXPECT_EQ(p, hole) << "the hole is the worse fit, but the end would be a new peak";
  EXPECT_EQ(arena.peak_resident(), resident);
  arena.deallocate(p, 8 * kMiB);
  arena.deallocate(wall, kMiB);
}

TEST(Arena, ATrainingStepOfVaryingSizesDoesNotCreep) {
  Arena arena;
  std::mt19937 random(3);
  size_t live_peak = 0;
  for (int step = 0; step < 200; ++step) {
    std::vector<std::pair<void*, size_t>> blocks;
    size_t live = 0;
    for (int i = 0; i < 40; ++i) {
      const size_t bytes = 64 * kKiB + 1 + random() % (2 * kMiB);
      blocks.emplace_back(arena.allocate(bytes), bytes);
      live += bytes;
    }
    live_peak = std::max(live_peak, live);
    std::shuffle(blocks.begin(), blocks.end(), random);
    for (const auto& [p, bytes] : blocks) arena.deallocate(p, bytes);
  }
  EXPECT_LE(arena.committed_bytes(), live_peak + 64 * kMiB);
}

// One period of a convolutional network's training step, in units of 128 KiB: a block comes (size, its name) or goes
// (0, its name). Best fit alone reaches 1.15 times as far as what is in use.
struct Event {
  size_t units;
  char name;
};
constexpr Event kStep[] = {{42, 'a'}, {42, 'b'}, {72, 'c'}, {1, 's'}, {72, 'd'}, {0, 'c'},  {0, 'a'},
                           {18, 'e'}, {18, 'i'}, {18, 'g'}, {4, 'w'}, {0, 'w'},  {36, 'v'}, {0, 'e'},
                           {72, 'h'}, {0, 'i'},  {0, 'g'},  {0, 'd'}, {42, 'j'}, {16, 'x'}, {0, 'x'},
                           {0, 'h'},  {0, 'b'},  {0, 'j'},  {0, 's'}, {0, 'v'}};

struct Reached {
  size_t furthest = 0;  // from the first block's address
  bool kept = true;     // every block kept what was written into it
};

Reached train(Arena& arena, int steps) {
  constexpr size_t kUnit = 128 * kKiB;
  struct Held {
    char* p;
    size_t bytes;
  };
  Held held[128] = {};
  char* const weight = static_cast<char*>(arena.allocate(36 * kUnit));
  std::memset(weight, 'W', 36 * kUnit);
  Reached reached;
  for (int step = 0; step < steps; ++step)
    for (const Event& e : kStep) {
      Held& h = held[static_cast<size_t>(e.name)];
      if (e.units > 0) {
        h = {static_cast<char*>(arena.allocate(e.units * kUnit)), e.units * kUnit};
        std::memset(h.p, e.name, h.bytes);
        reached.furthest = std::max(reached.furthest, static_cast<size_t>(h.p + h.bytes - weight));
      } else {
        reached.kept = reached.kept && std::all_of(h.p, h.p + h.bytes, [&](char c) { return c == e.name; });
        arena.deallocate(h.p, h.bytes);
      }
    }
  reached.kept = reached.kept && std::all_of(weight, weight + 36 * kUnit, [](char c) { return c == 'W'; });
  arena.deallocate(weight, 36 * kUnit);
  return reached;
}

bool pages_can_move() {
  constexpr size_t kBytes = 64 * kKiB;
  const auto map = [] { return mmap(nullptr, kBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); };
  void *from = map(), *to = map();
  const bool moved = mremap(from, kBytes, kBytes, MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP, to) != MAP_FAILED;
  munmap(from, kBytes);
  munmap(to, kBytes);
  return moved;
}

TEST(Arena, GapsCostAddressesNotMemory) {
  if (!pages_can_move()) GTEST_SKIP() << "this system has no MREMAP_DONTUNMAP";
  Arena arena;
  const Reached reached = train(arena, 40);
  EXPECT_TRUE(reached.kept);
  const auto most = static_cast<double>(arena.peak_bytes());
  EXPECT_GE(static_cast<double>(reached.furthest), 1.1 * most) << "no gaps: this sequence tells nothing";
  EXPECT_LE(static_cast<double>(arena.peak_resident()), 1.05 * most);
  EXPECT_EQ(arena.used_bytes(), 0u);
  arena.trim();
  EXPECT_EQ(arena.resident_bytes(), 0u);
}

TEST(Arena, ResidentBytesAreTheSystemsPages) {
  if (!pages_can_move()) GTEST_SKIP() << "this system has no MREMAP_DONTUNMAP";
  Arena arena;
  char* const first = static_cast<char*>(arena.allocate(kMiB));
  std::memset(first, 1, kMiB);
  const Reached reached = train(arena, 3);
  const size_t span = kMiB + reached.furthest;
  std::vector<unsigned char> there(span / 4096);
  if (mincore(first, span, there.data()) != 0) GTEST_SKIP() << "blocks do not follow one another here";
  const auto pages = static_cast<size_t>(std::count_if(there.begin(), there.end(), [](auto x) { return x & 1; }));
  EXPECT_LE(pages * 4096, arena.resident_bytes() + 4 * kMiB) << "huge pages reach over the ends of blocks";
  EXPECT_GE(pages * 4096 + 4 * kMiB, arena.resident_bytes());
  arena.deallocate(first, kMiB);
}

TEST(Arena, MovedPagesAreNobodyElses) {
  Arena arena;
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&arena, &wrong, t] {
      std::mt19937 random(static_cast<unsigned>(t));
      std::vector<std::pair<char*, size_t>> blocks;
      for (int i = 0; i < 400; ++i) {
        if (blocks.size() > 6 || (random() % 2 && !blocks.empty())) {
          const size_t at = random() % blocks.size();
          const auto [p, bytes] = blocks[at];
          for (size_t k = 0; k < bytes; k += 4096) wrong += p[k] != static_cast<char>(bytes >> 12);
          arena.deallocate(p, bytes);
          blocks.erase(blocks.begin() + static_cast<long>(at));
        } else {
          const size_t bytes = 64 * kKiB + random() % (3 * kMiB);
          char* p = static_cast<char*>(arena.allocate(bytes));
          for (size_t k = 0; k < bytes; k += 4096) p[k] = static_cast<char>(bytes >> 12);
          blocks.emplace_back(p, bytes);
        }
      }
      for (const auto& [p, bytes] : blocks) arena.deallocate(p, bytes);
    });
  for (std::thread& t : threads) t.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(arena.used_bytes(), 0u);
}

TEST(Arena, RefusesWhatCannotBe) {
  Arena arena;
  EXPECT_EQ(arena.allocate(SIZE_MAX), nullptr);
  EXPECT_EQ(arena.allocate(PTRDIFF_MAX), nullptr);
  EXPECT_EQ(arena.allocate(size_t{1} << 46), nullptr);
  void* p = arena.allocate(kMiB);
  ASSERT_NE(p, nullptr);
  EXPECT_EQ(arena.used_bytes(), kMiB);
  arena.deallocate(p, kMiB);
}

// ---- limits. Sanitizers reserve more address space than any such limit allows.

#if !defined(AG_ASAN) && !defined(AG_TSAN)

bool filled_with(const void* p, size_t bytes, int value) {
  const auto* c = static_cast<const unsigned char*>(p);
  return std::all_of(c, c + bytes, [value](unsigned char x) { return x == value; });
}

// The tests named Limited run in a process of their own, which starts under `ulimit -v`.
bool passes_under_ulimit(const char* test, size_t bytes) {
  return argand::test::in_child([test, bytes] {
    const rlimit limit{bytes, bytes};
    const std::string filter = std::string("--gtest_filter=") + test;
    if (setrlimit(RLIMIT_AS, &limit) == 0)
      execl("/proc/self/exe", "arena_test", filter.c_str(), "--gtest_also_run_disabled_tests", "--gtest_fail_fast",
            nullptr);
    return false;
  });
}

TEST(Limits, UnderUlimitSegmentsReplaceTheReservedRange) {
  EXPECT_TRUE(passes_under_ulimit("Limited.DISABLED_Segments", 300 * kMiB));
}
TEST(Limited, DISABLED_Segments) {
  std::vector<void*> blocks;
  for (int i = 0; i < 8; ++i) {
    blocks.push_back(allocate(10 * kMiB));
    std::memset(blocks.back(), i, 10 * kMiB);
  }
  for (int i = 0; i < 8; ++i) ASSERT_TRUE(filled_with(blocks[static_cast<size_t>(i)], 10 * kMiB, i));
  EXPECT_GE(footprint().arena_committed, 80 * kMiB);
  EXPECT_LE(footprint().arena_committed, 128 * kMiB);
  EXPECT_THROW(allocate(230 * kMiB), OutOfMemoryError);
  for (void* p : blocks) deallocate(p, 10 * kMiB);
  // Fits only if the segments that became free are given up first.
  void* p = allocate(230 * kMiB);
  std::memset(p, 1, 230 * kMiB);
  EXPECT_EQ(footprint().arena_committed, 230 * kMiB);
  deallocate(p, 230 * kMiB);
  trim();
  EXPECT_EQ(footprint().arena_committed, 0u);
}

TEST(Limits, UnderAGenerousUlimitNothingIsReservedEither) {
  EXPECT_TRUE(passes_under_ulimit("Limited.DISABLED_LeavesAddressSpace", size_t{40} << 30));
}
TEST(Limited, DISABLED_LeavesAddressSpace) {
  void* p = allocate(64 * kMiB);
  size_t pages = 0;
  FILE* f = fopen("/proc/self/statm", "r");
  ASSERT_NE(f, nullptr);
  EXPECT_EQ(fscanf(f, "%zu", &pages), 1);
  fclose(f);
  EXPECT_LE(pages * 4096, size_t{1} << 30);
  deallocate(p, 64 * kMiB);
}

std::string owners() { return "largest owners: conv1 (1.5 GiB)"; }

TEST(Limits, OutOfMemoryIsAnErrorThatSaysWhatToDoAndPasses) {
  EXPECT_TRUE(passes_under_ulimit("Limited.DISABLED_OutOfMemory", 400 * kMiB));
}
TEST(Limited, DISABLED_OutOfMemory) {
  set_oom_reporter(owners);
  account(kCPU, 5 * kMiB);
  account(kCPU, -static_cast<ptrdiff_t>(2 * kMiB));
  std::vector<void*> blocks;
  std::string message;
  try {
    while (blocks.size() < 1000) blocks.push_back(allocate(30 * kMiB));
  } catch (const OutOfMemoryError& e) {
    message = e.what();
  }
  for (const char* part : {"30.00 MiB (31457280 bytes) on cpu", "Tensors hold 3.00 MiB", "peak 5.00 MiB",
                           "largest owners: conv1", "smaller batch", "no_grad"})
    EXPECT_NE(message.find(part), std::string::npos) << "no '" << part << "' in: " << message;
  EXPECT_GE(blocks.size(), 8u);
  for (void* p : blocks) deallocate(p, 30 * kMiB);
  void* p = allocate(200 * kMiB);  // life goes on
  std::memset(p, 1, 200 * kMiB);
  deallocate(p, 200 * kMiB);
}

TEST(Limits, SmallBlocksRunOutWithAnErrorToo) {
  EXPECT_TRUE(passes_under_ulimit("Limited.DISABLED_SmallBlocks", 200 * kMiB));
}
TEST(Limited, DISABLED_SmallBlocks) {
  const auto fill = [](size_t bytes) {
    void* chain = nullptr;
    size_t count = 0;
    try {
      for (; count < 10000000; ++count) {
        void* p = allocate(bytes);
        *static_cast<void**>(p) = chain;
        chain = p;
      }
    } catch (const OutOfMemoryError&) {
    }
    while (chain != nullptr) {
      void* next = *static_cast<void**>(chain);
      deallocate(chain, bytes);
      chain = next;
    }
    return count;
  };
  const size_t first = fill(4000);
  EXPECT_GE(first, 100 * kMiB / 4000);
  EXPECT_LE(first, 200 * kMiB / 4000);
  // Running out trims: slabs of one class become slabs of another.
  EXPECT_GE(fill(100), first * 4000 / 128 * 9 / 10);
}
#endif

TEST(Limits, AnImpossibleSizeThrows) {
  EXPECT_THROW(allocate(SIZE_MAX), OutOfMemoryError);
  EXPECT_THROW(allocate(size_t{1} << 46), OutOfMemoryError);
}

}  // namespace
}  // namespace argand::memory
