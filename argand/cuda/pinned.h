// Page-locked memory of the host, cached: locking pages takes the driver longer than most copies. A freed block is
// given out again only when the copies that were told to it are done.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace argand::cuda {

class PinnedSource {
 public:
  virtual ~PinnedSource() = default;
  virtual void* lock(size_t bytes) = 0;  // null: none to be had
  virtual void unlock(void* p) = 0;
  virtual void* mark(void* stream) = 0;
  virtual bool is_reached(void* mark) = 0;
  virtual void destroy_mark(void* mark) = 0;
};

class PinnedPool {
 public:
  explicit PinnedPool(PinnedSource& source) : source_(source) {}
  // Null where there is no memory even after all that is free was given back. Sizes are rounded up to powers of two.
  void* allocate(size_t bytes);
  void deallocate(void* p);
  // A copy on the stream uses the memory at p; nothing where p is not of this pool.
  void used_on(const void* p, void* stream);
  bool holds(const void* p) const;
  void trim();

 private:
  struct Block {
    size_t bytes;
    bool in_use;
    std::vector<void*> marks;
  };
  std::map<const char*, Block>::const_iterator find(const void* p) const;
  void settle(Block& b);
  void trim_locked();

  PinnedSource& source_;
  mutable std::mutex mutex_;
  std::map<const char*, Block> blocks_;
};

}  // namespace argand::cuda
