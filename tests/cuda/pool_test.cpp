// The caching allocator over a fake driver.
#include "argand/cuda/pool.h"

#include <gtest/gtest.h>

#include <random>

namespace argand::cuda {
namespace {

constexpr size_t kPage = 2 << 20;

// Pages are counted; mapping twice, unmapping what is not mapped or using what is not is a failure.
class FakePages : public PageSource {
 public:
  explicit FakePages(size_t memory) : memory_(memory) {}
  size_t page_bytes() override { return kPage; }
  uintptr_t reserve(size_t bytes) override {
    const uintptr_t at = next_;
    next_ += (bytes + kPage - 1) / kPage * kPage + kPage;
    return at;
  }
  bool map(uintptr_t at, size_t bytes) override {
    EXPECT_EQ(at % kPage, 0u);
    EXPECT_EQ(bytes % kPage, 0u);
    if (mapped_.size() * kPage + bytes > memory_) return false;
    for (uintptr_t p = at; p < at + bytes; p += kPage) EXPECT_TRUE(mapped_.insert(p).second);
    return true;
  }
  void unmap(uintptr_t at, size_t bytes) override {
    EXPECT_TRUE(synchronized_);
    for (uintptr_t p = at; p < at + bytes; p += kPage) EXPECT_EQ(mapped_.erase(p), 1u);
  }
  void synchronize() override { synchronized_ = true; }
  void* mark(void*) override {
    synchronized_ = false;
    ++marks_;
    return new bool(false);
  }
  bool is_reached(void* mark) override { return synchronized_ || reached_ || *static_cast<bool*>(mark); }
  void destroy_mark(void* mark) override {
    --marks_;
    delete static_cast<bool*>(mark);
  }

  bool holds(const void* p, size_t bytes) const {
    const auto at = reinterpret_cast<uintptr_t>(p);
    for (uintptr_t page = at / kPage * kPage; page < at + bytes; page += kPage)
      if (!mapped_.count(page)) return false;
    return true;
  }
  size_t mapped() const { return mapped_.size() * kPage; }
  bool reached_ = false;
  int marks_ = 0;

 private:
  size_t memory_;
  uintptr_t next_ = uintptr_t{1} << 40;
  std::set<uintptr_t> mapped_;
  bool synchronized_ = false;
};

void* const kNoStream = nullptr;
void* const kOther = reinterpret_cast<void*>(1);

TEST(CudaPool, FreedBlocksAreTakenAgain) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  void* a = pool.allocate(1000, kNoStream, "");
  EXPECT_TRUE(pages.holds(a, 1000));
  EXPECT_EQ(pool.stats().allocated, 1024);
  pool.deallocate(a);
  EXPECT_EQ(pool.allocate(700, kNoStream, ""), a);
  EXPECT_EQ(pages.mapped(), kPage);
  EXPECT_NE(pool.allocate(700, kOther, ""), a);
}

TEST(CudaPool, NeighboursJoinAndGrowInPlace) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  void *a = pool.allocate(30 << 20, kNoStream, ""), *b = pool.allocate(30 << 20, kNoStream, "");
  EXPECT_EQ(static_cast<char*>(b) - static_cast<char*>(a), 30 << 20);
  pool.deallocate(a);
  pool.deallocate(b);
  const int64_t reserved = pool.stats().reserved;
  EXPECT_EQ(pool.allocate(100 << 20, kNoStream, ""), a);  // the two and what follows them, freshly mapped
  EXPECT_GT(pool.stats().reserved, reserved);
  EXPECT_EQ(pool.stats().reserved, 100 << 20);
}

TEST(CudaPool, ABlockUsedOnAnotherStreamWaitsForIt) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  void* a = pool.allocate(1000, kNoStream, "");
  pool.record_stream(static_cast<char*>(a) + 100, kOther);
  pool.record_stream(a, kOther);
  pool.record_stream(a, kNoStream);
  pool.deallocate(a);
  EXPECT_EQ(pages.marks_, 1);
  void* b = pool.allocate(1000, kNoStream, "");
  EXPECT_NE(b, a);
  pages.reached_ = true;
  EXPECT_EQ(pool.allocate(1000, kNoStream, ""), a);
  EXPECT_EQ(pages.marks_, 0);
}

TEST(CudaPool, TrimGivesBackPagesInTheMiddle) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  void* blocks[3];
  for (void*& b : blocks) b = pool.allocate(20 << 20, kNoStream, "");
  pool.deallocate(blocks[1]);
  EXPECT_EQ(pool.trim(), size_t{20} << 20);
  EXPECT_EQ(pages.mapped(), size_t{40} << 20);
  EXPECT_EQ(pool.stats().reserved, 40 << 20);
  void* again = pool.allocate(20 << 20, kNoStream, "");
  EXPECT_EQ(again, blocks[1]);
  EXPECT_TRUE(pages.holds(again, 20 << 20));
}

TEST(CudaPool, ARequestFreesOthersCachesBeforeItFails) {
  FakePages pages(100 << 20);
  Pool pool(pages, 1 << 30);
  void* a = pool.allocate(60 << 20, kOther, "net.conv1");
  pool.deallocate(a);
  void* b = pool.allocate(80 << 20, kNoStream, "net.conv2");
  ASSERT_TRUE(b);
  EXPECT_TRUE(pages.holds(b, 80 << 20));
  EXPECT_EQ(pool.stats().retries, 1);
  EXPECT_EQ(pool.allocate(40 << 20, kNoStream, ""), nullptr);
  EXPECT_EQ(pool.stats().out_of_memory, 1);
  EXPECT_NE(pool.report().find("80 MiB net.conv2"), std::string::npos) << pool.report();
  EXPECT_EQ(pool.report().find("conv1"), std::string::npos) << pool.report();
  EXPECT_EQ(pool.allocate(size_t{1} << 62, kNoStream, ""), nullptr);
}

TEST(CudaPool, AGraphsMemoryStaysUntilItIsReleased) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  void* outside = pool.allocate(4 << 20, kOther, "");
  pool.begin_private(kOther, 7);
  EXPECT_TRUE(pool.is_redirected(kOther));
  void* a = pool.allocate(4 << 20, kOther, "");
  EXPECT_NE(a, static_cast<char*>(outside) + (4 << 20));
  pool.deallocate(a);
  EXPECT_EQ(pool.allocate(4 << 20, kOther, ""), a);  // reused within the capture
  pool.record_stream(a, kOther);                     // its own
  pool.record_stream(a, kNoStream);
  pool.deallocate(a);
  EXPECT_EQ(pages.marks_, 0);  // nothing is asked of a stream meanwhile
  EXPECT_EQ(pool.trim(), 0u);
  pool.end_private(kOther);
  pool.deallocate(outside);
  pages.reached_ = true;
  const auto arena = static_cast<int64_t>(pages.mapped());
  EXPECT_GT(pool.trim(), 0u);
  EXPECT_LT(static_cast<int64_t>(pages.mapped()), arena);
  EXPECT_TRUE(pages.holds(a, 4 << 20));  // the graph may be replayed
  EXPECT_NE(pool.allocate(4 << 20, kOther, ""), a);
  pool.release_private(7);
  pool.trim();
  EXPECT_FALSE(pages.holds(a, 4 << 20));
  // The next graph takes over the addresses.
  pool.begin_private(kOther, 8);
  EXPECT_EQ(pool.allocate(4 << 20, kOther, ""), a);
  pool.end_private(kOther);
}

TEST(CudaPool, TwoGraphsShareMemory) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  pool.begin_private(kOther, 3);
  void* a = pool.allocate(1000, kOther, "");
  pool.deallocate(a);
  pool.end_private(kOther);
  pool.begin_private(kOther, 3);
  EXPECT_EQ(pool.allocate(1000, kOther, ""), a);
  pool.end_private(kOther);
  pool.release_private(3);
  pool.deallocate(a);
  pool.trim();
  EXPECT_TRUE(pages.holds(a, 1000));
  pool.release_private(3);
  pool.trim();
  EXPECT_FALSE(pages.holds(a, 1000));
}

TEST(CudaPool, ALimitIsAsIfThereWereNoMore) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  pool.set_limit(40 << 20);
  void* a = pool.allocate(30 << 20, kNoStream, "");
  ASSERT_TRUE(a);
  EXPECT_EQ(pool.allocate(30 << 20, kNoStream, ""), nullptr);
  EXPECT_EQ(pool.stats().out_of_memory, 1);
  pool.deallocate(a);
  EXPECT_TRUE(pool.allocate(35 << 20, kOther, ""));
}

TEST(CudaPool, SnapshotNamesEveryBlock) {
  FakePages pages(1 << 30);
  Pool pool(pages, 1 << 30);
  void* a = pool.allocate(3 << 20, kNoStream, "net.fc");
  pool.allocate(100, kOther, "");
  const auto segments = pool.snapshot();
  ASSERT_EQ(segments.size(), 2u);
  size_t used = 0, all = 0;
  for (const MemorySegment& s : segments)
    for (const MemoryBlock& b : s.blocks) {
      all += b.bytes;
      used += b.in_use ? b.bytes : 0;
      EXPECT_TRUE(b.address != reinterpret_cast<uintptr_t>(a) || b.owner == "net.fc");
    }
  EXPECT_EQ(static_cast<int64_t>(used), pool.stats().allocated);
  EXPECT_EQ(static_cast<int64_t>(all), pool.stats().reserved);
  EXPECT_EQ(pool.stats().allocated_total, pool.stats().allocated);
  EXPECT_EQ(pool.stats().peak_blocks, 2);
}

// Blocks never overlap, always lie in mapped pages, and what is freed comes back whole.
TEST(CudaPool, RandomTraffic) {
  FakePages pages(size_t{512} << 20);
  Pool pool(pages, size_t{512} << 20);
  std::mt19937 random(7);
  std::map<uintptr_t, std::pair<void*, size_t>> live;
  int64_t bytes = 0;
  for (int step = 0; step < 20000; ++step) {
    if (random() % 2 && !live.empty()) {
      auto it = std::next(live.begin(), static_cast<int64_t>(random() % live.size()));
      if (random() % 8 == 0) pool.record_stream(it->second.first, kOther);
      pool.deallocate(it->second.first);
      bytes -= static_cast<int64_t>((it->second.second + 511) / 512 * 512);
      live.erase(it);
    } else {
      const size_t n = random() % 4 ? 1 + random() % 5000 : 1 + random() % (8 << 20);
      void* p = pool.allocate(n, random() % 2 ? kNoStream : kOther, "");
      if (!p) continue;
      ASSERT_TRUE(pages.holds(p, n));
      const auto at = reinterpret_cast<uintptr_t>(p);
      const auto next = live.lower_bound(at);
      ASSERT_TRUE(next == live.end() || at + n <= next->first);
      ASSERT_TRUE(next == live.begin() || std::prev(next)->first + std::prev(next)->second.second <= at);
      live[at] = {p, n};
      bytes += static_cast<int64_t>((n + 511) / 512 * 512);
    }
    if (random() % 64 == 0) pages.reached_ = !pages.reached_;
    if (random() % 500 == 0) pool.trim();
    ASSERT_EQ(pool.stats().reserved, static_cast<int64_t>(pages.mapped()));
  }
  EXPECT_EQ(pool.stats().allocated, bytes);
  for (const auto& [at, block] : live) pool.deallocate(block.first);
  pages.reached_ = true;
  pool.trim();
  EXPECT_EQ(pages.mapped(), 0u);
  EXPECT_EQ(pages.marks_, 0);
  EXPECT_EQ(pool.stats().allocated, 0);
  EXPECT_EQ(pool.stats().reserved, 0);
}

}  // namespace
}  // namespace argand::cuda
