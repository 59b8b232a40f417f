// Generator: a seed and a position in its stream of random numbers (Philox4x32-10).
#pragma once
#include <atomic>
#include <cstdint>

#include "argand/core/refcount.h"

namespace argand {

class Tensor;

// The position counts blocks of four 32-bit words. An op that draws n words takes ceil(n / 4) blocks by advance(), so
// that what it draws depends on seed and position alone, never on threads or device.
class AG_API Generator {
 public:
  explicit Generator(uint64_t seed = kDefaultSeed);
  Generator(const Generator& o) : state_(o.state_) { state_->refs.add(); }
  Generator(Generator&& o) noexcept : state_(o.state_) { o.state_ = nullptr; }
  Generator& operator=(Generator o) noexcept {
    State* s = state_;
    state_ = o.state_;
    o.state_ = s;
    return *this;
  }
  ~Generator();

  void set_current_seed(uint64_t seed);  // also rewinds
  uint64_t current_seed() const;
  // A seed from the operating system's entropy, set and returned.
  uint64_t seed();
  // Reserves `blocks` blocks and returns the position of the first. Safe from several threads.
  uint64_t advance(uint64_t blocks) const;
  uint64_t offset() const;
  void set_offset(uint64_t blocks);
  Tensor get_state() const;  // 16 bytes (uint8): seed and position
  // Throws ValueError unless state came from get_state().
  void set_state(const Tensor& state);
  bool same(const Generator& o) const { return state_ == o.state_; }

  static constexpr uint64_t kDefaultSeed = 67280421310721ull;

 private:
  struct State {
    RefCount refs;
    std::atomic<uint64_t> seed, offset{0};
  };
  State* state_;
};

// What ops draw from that are given no generator. One for the process, but for a thread whose state names another
// (ThreadState::generator), as while a data loader makes a batch.
AG_API Generator& default_generator();
// Seeds the default generator of every device.
AG_API void manual_seed(uint64_t seed);

}  // namespace argand
