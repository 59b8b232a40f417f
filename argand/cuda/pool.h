// The caching, stream-ordered memory of one device: bookkeeping alone. What a driver has to do lies behind PageSource,
// so that tests run this without one.
//
// Each stream has two arenas, for small and for large blocks, each one reserved address range whose pages are mapped as
// they are needed: blocks split, join and grow in place, and no segment boundary keeps free neighbours apart. A freed
// block is free at once for the stream it was allocated on, whose work is in order; where others used it too
// (record_stream) it waits until they are past that point. Pages that hold no block are given back by trim(), and
// before a request fails.
//
// What is captured into a graph comes from arenas of its own (begin_private), whose pages stay where they are until the
// last graph that uses them is gone: a replay writes to the same addresses.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "argand/core/cuda.h"

namespace argand::cuda {

class PageSource {
 public:
  virtual ~PageSource() = default;
  virtual size_t page_bytes() = 0;  // a power of two
  // An address range of that many bytes without memory; it is never given back. 0: none to be had.
  virtual uintptr_t reserve(size_t bytes) = 0;
  // Whole pages. False where there is no memory left; then nothing is mapped.
  virtual bool map(uintptr_t at, size_t bytes) = 0;
  virtual void unmap(uintptr_t at, size_t bytes) = 0;
  // Everything the device has been given is done.
  virtual void synchronize() = 0;
  // A mark behind what the stream has been given so far.
  virtual void* mark(void* stream) = 0;
  virtual bool is_reached(void* mark) = 0;
  virtual void destroy_mark(void* mark) = 0;
};

class Pool {
 public:
  // range: address space of one arena, no less than the device's memory.
  Pool(PageSource& pages, size_t range) : pages_(pages), range_(range) {}

  // Null where there is no memory even after all caches were freed. owner: who asks, for report(); kept for blocks of
  // kOwnedBytes and more.
  void* allocate(size_t bytes, void* stream, const std::string& owner);
  // p from allocate; every stream that uses it was named by record_stream.
  void deallocate(void* p);
  void record_stream(void* p, void* stream);
  // From here to end_private, requests of `stream` are served from the arenas of `key`, a number above 0 that is in
  // use for no other stream; they are kept until as many calls of release_private. No stream is asked and nothing waits
  // for the device meanwhile, since neither is allowed in a capture.
  void begin_private(void* stream, uint64_t key);
  void end_private(void* stream);
  void release_private(uint64_t key);
  bool is_redirected(void* stream) const;
  // Gives unused pages back; returns how many bytes. Waits for the device.
  size_t trim();
  // What may be held from the device, in bytes; more is refused as if there were none.
  void set_limit(size_t bytes);
  std::vector<MemorySegment> snapshot() const;
  MemoryStats stats() const;
  void reset_peaks();
  // The largest owners of live memory, largest first, one a line.
  std::string report() const;

  static constexpr size_t kAlignment = 512;
  static constexpr size_t kSmall = 1 << 20;       // larger requests go to the large arena
  static constexpr size_t kOwnedBytes = 1 << 20;  // smaller blocks have no owner's name
  static constexpr size_t kGrowLarge = 20 << 20;  // pages of the large arena are mapped this much at a time

 private:
  enum class State : uint8_t { kUnmapped, kFree, kUsed, kWaiting };
  struct Block {
    size_t bytes;
    State state;
    std::string owner;
    std::vector<void*> streams;  // others that use it
  };
  using Blocks = std::map<uintptr_t, Block>;  // by address, without gaps
  struct Arena {
    Blocks blocks;
    std::set<std::pair<size_t, uintptr_t>> free;  // the mapped free ones, by size
  };
  struct Waiting {
    Arena* arena;
    uintptr_t at;
    std::vector<void*> streams;  // not marked yet: a capture was under way
    std::vector<void*> marks;
  };
  using ArenaKey = std::pair<void*, bool>;  // a stream, or the odd number of a private key; whether for large blocks

  static void* private_name(uint64_t key) { return reinterpret_cast<void*>(2 * key + 1); }
  static bool is_private(void* name) { return reinterpret_cast<uintptr_t>(name) % 2 == 1; }
  void* name_for(void* stream) const;
  bool is_held(const ArenaKey& key) const;
  Arena* arena_for(void* name, bool large);
  bool map_pages(uintptr_t at, size_t bytes);
  Blocks::iterator find_free(Arena& a, size_t bytes);
  Blocks::iterator grow(Arena& a, size_t bytes, size_t step);
  bool map_run(Arena& a, Blocks::iterator first, size_t bytes, size_t step);
  void take(Arena& a, Blocks::iterator b, size_t bytes);
  void release(Arena& a, Blocks::iterator b);
  void split(Blocks& blocks, Blocks::iterator b, size_t bytes);
  Blocks::iterator join(Arena& a, Blocks::iterator b);
  void mark(Waiting& w);
  void settle_waiting();
  size_t trim_locked();
  size_t trim_block(Arena& a, Blocks::iterator b);

  PageSource& pages_;
  const size_t range_;
  mutable std::mutex mutex_;
  std::map<ArenaKey, Arena> arenas_;
  std::map<void*, void*> redirected_;  // streams under capture, to the names of their arenas
  std::map<void*, int> held_;          // by private name
  size_t limit_ = SIZE_MAX;
  std::map<uintptr_t, Arena*> owner_of_;  // by the begin of its range
  std::vector<Waiting> waiting_;
  MemoryStats stats_;
};

}  // namespace argand::cuda
