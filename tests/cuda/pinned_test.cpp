// The cache of page-locked memory over a fake driver.
#include "argand/cuda/pinned.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

namespace argand::cuda {
namespace {

class FakePins : public PinnedSource {
 public:
  void* lock(size_t bytes) override {
    if (held_ + bytes > room_) return nullptr;
    held_ += bytes;
    void* p = std::malloc(bytes);
    sizes_[p] = bytes;
    return p;
  }
  void unlock(void* p) override {
    held_ -= sizes_.at(p);
    sizes_.erase(p);
    std::free(p);
  }
  void* mark(void*) override {
    ++marks_;
    return new bool;
  }
  bool is_reached(void*) override { return reached_; }
  void destroy_mark(void* mark) override {
    --marks_;
    delete static_cast<bool*>(mark);
  }
  ~FakePins() override {
    for (auto& [p, bytes] : sizes_) std::free(p);
  }

  bool reached_ = false;
  int marks_ = 0;
  size_t held_ = 0, room_ = size_t{1} << 30;

 private:
  std::map<void*, size_t> sizes_;
};

TEST(CudaPinned, FreedBlocksWaitForTheirCopies) {
  FakePins pins;
  PinnedPool pool(pins);
  void* a = pool.allocate(5000);
  EXPECT_TRUE(pool.holds(static_cast<char*>(a) + 4999));
  EXPECT_FALSE(pool.holds(&pins));
  pool.used_on(static_cast<char*>(a) + 100, nullptr);
  pool.used_on(&pins, nullptr);
  EXPECT_EQ(pins.marks_, 1);
  pool.deallocate(a);
  EXPECT_FALSE(pool.holds(a));
  void* b = pool.allocate(5000);
  EXPECT_NE(b, a);
  pool.trim();  // a is still read
  EXPECT_EQ(pins.held_, 2 * 8192u);
  pins.reached_ = true;
  EXPECT_EQ(pool.allocate(8192), a);
  EXPECT_EQ(pins.marks_, 0);
  pool.deallocate(a);
  pool.deallocate(b);
  pool.trim();
  EXPECT_EQ(pins.held_, 0u);
}

TEST(CudaPinned, GivesBackBeforeItFails) {
  FakePins pins;
  pins.room_ = 16384;
  PinnedPool pool(pins);
  void* a = pool.allocate(8192);
  pool.deallocate(a);
  void* b = pool.allocate(16384);
  ASSERT_TRUE(b);
  EXPECT_EQ(pool.allocate(1), nullptr);
  pool.deallocate(b);
  pool.trim();
}

}  // namespace
}  // namespace argand::cuda
