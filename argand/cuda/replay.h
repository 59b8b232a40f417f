// What differs from one replay of a recorded launch to the next.
#pragma once
#include <memory>

#include "argand/core/error.h"
#include "argand/dispatch/random_ops.h"

namespace argand::cuda {

// Where the default generator stood when the recording began, and where it stands at this replay.
struct Replay {
  RandomSlot recorded, now;

  // Throws Error for numbers of another generator, which a replay would repeat.
  RandomSlot moved(const RandomSlot& slot) const {
    AG_CHECK(
        slot.seed == recorded.seed && slot.offset >= recorded.offset,
        "cuda graph: random numbers of a generator of the program's own would be the same in every replay; use the "
        "default generator inside a capture");
    return {now.seed, now.offset + (slot.offset - recorded.offset)};
  }
};

// A recorded launch whose parameters are made anew for every replay.
class ReplayedLaunch {
 public:
  virtual ~ReplayedLaunch() = default;
  // The parameters of the next replay; they live until the following call.
  virtual void* next(const Replay& replay) = 0;
};

template <class K, class Update>
class ReplayedKernel final : public ReplayedLaunch {
 public:
  ReplayedKernel(const K& kernel, Update update) : recorded_(kernel), next_(kernel), update_(std::move(update)) {}
  void* next(const Replay& replay) override {
    next_ = recorded_;
    update_(next_, replay);
    return &next_;
  }

 private:
  K recorded_, next_;
  Update update_;
};

// For kernels that draw: K::slot follows the generator.
struct FollowGenerator {
  template <class K>
  void operator()(K& kernel, const Replay& replay) const {
    kernel.slot = replay.moved(kernel.slot);
  }
};

}  // namespace argand::cuda
