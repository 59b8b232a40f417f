// Kernels of argand/cuda run on the host: every thread of every block, one after another, those that meet as fibers.
//
// Threads of a block that meet run until the barrier (or exchange within their warp) and go on when all have come. They
// run in rising order, or in falling order when emulator_reversed(): what depends on the order is a race, and shows
// as a difference between the two. A thread that ends while others wait is reported. Under the address sanitizer, every
// access of a kernel outside its operands is too.
#pragma once
#include <gtest/gtest.h>
#include <ucontext.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "argand/cuda/block.h"
#include "argand/cuda/fault.h"
#include "argand/cuda/order.h"
#include "argand/cuda/replay.h"
#include "argand/dispatch/op.h"

namespace argand::cuda {

inline bool& emulator_reversed() {
  static bool reversed = false;
  return reversed;
}

// A block of threads that do not meet.
struct LoneBlock {
  uint32_t index_, blocks_, thread_, threads_;
  uint32_t index() const { return index_; }
  uint32_t blocks() const { return blocks_; }
  uint32_t thread() const { return thread_; }
  uint32_t threads() const { return threads_; }
};

class FiberBlock;

// What the threads of one block share while it runs.
class Fibers {
 public:
  Fibers(uint32_t index, uint32_t blocks, uint32_t threads, size_t shared)
      : index_(index), blocks_(blocks), threads_(threads), shared_(shared / sizeof(Line) + 1), slots_(threads) {}

  template <class K>
  void run(const K& kernel);

 private:
  friend class FiberBlock;
  struct alignas(16) Line {
    char bytes[16];
  };
  static constexpr size_t kStack = 64 << 10;
  enum class State : uint8_t { kRunning, kAtBarrier, kAtWarp, kDone };

  struct Slot {
    ucontext_t context;
    std::unique_ptr<char[]> stack;
    State state = State::kRunning;
    uint32_t turn = 0;  // of swap(): two places in turn, so that nobody overwrites what others have yet to read
    char exchange[2][32];
  };
  template <class K>
  struct Start {
    const K* kernel;
    Fibers* fibers;
    uint32_t thread;
  };
  template <class K>
  static void enter(unsigned low, unsigned high);

  // A function of its own, since getcontext returns twice.
  AG_NOINLINE void prepare(Slot& s, void (*function)(unsigned, unsigned), uintptr_t start) {
    getcontext(&s.context);
    s.context.uc_stack.ss_sp = s.stack.get();
    s.context.uc_stack.ss_size = kStack;
    s.context.uc_link = &main_;
    makecontext(&s.context, reinterpret_cast<void (*)()>(function), 2, static_cast<unsigned>(start),
                static_cast<unsigned>(start >> 32));
  }
  void wait(uint32_t thread, State at) {
    slots_[thread].state = at;
    swapcontext(&slots_[thread].context, &main_);
  }
  // Threads [begin, end) go on if all of them wait at the same place.
  bool release(uint32_t begin, uint32_t end, State at) {
    for (uint32_t t = begin; t < end; ++t)
      if (slots_[t].state != at) return false;
    for (uint32_t t = begin; t < end; ++t) slots_[t].state = State::kRunning;
    return true;
  }

  uint32_t index_, blocks_, threads_;
  std::vector<Line> shared_;
  std::vector<Slot> slots_;
  ucontext_t main_;
};

class FiberBlock {
 public:
  FiberBlock(Fibers* fibers, uint32_t thread) : fibers_(fibers), thread_(thread) {}
  uint32_t index() const { return fibers_->index_; }
  uint32_t blocks() const { return fibers_->blocks_; }
  uint32_t thread() const { return thread_; }
  uint32_t threads() const { return fibers_->threads_; }
  void sync() const { fibers_->wait(thread_, Fibers::State::kAtBarrier); }
  template <class T>
  T* shared() const {
    return reinterpret_cast<T*>(fibers_->shared_.data());
  }
  template <class T>
  T swap(T mine, int mask) const {
    static_assert(sizeof(T) <= sizeof(Fibers::Slot::exchange[0]));
    const uint32_t place = fibers_->slots_[thread_].turn++ % 2;
    std::memcpy(fibers_->slots_[thread_].exchange[place], &mine, sizeof mine);
    fibers_->wait(thread_, Fibers::State::kAtWarp);
    std::memcpy(&mine, fibers_->slots_[thread_ ^ static_cast<uint32_t>(mask)].exchange[place], sizeof mine);
    return mine;
  }
  // What every thread of the warp gave, for operations of the GPU on whole warps.
  template <class T>
  void gather(T mine, T (&all)[kWarp]) const {
    static_assert(sizeof(T) <= sizeof(Fibers::Slot::exchange[0]));
    const uint32_t place = fibers_->slots_[thread_].turn++ % 2, first = thread_ / kWarp * kWarp;
    std::memcpy(fibers_->slots_[thread_].exchange[place], &mine, sizeof mine);
    fibers_->wait(thread_, Fibers::State::kAtWarp);
    for (uint32_t t = 0; t < kWarp; ++t) std::memcpy(&all[t], fibers_->slots_[first + t].exchange[place], sizeof mine);
  }

 private:
  Fibers* fibers_;
  uint32_t thread_;
};

template <class K>
void Fibers::enter(unsigned low, unsigned high) {
  const auto* start = reinterpret_cast<const Start<K>*>(static_cast<uintptr_t>(high) << 32 | low);
  Fibers* fibers = start->fibers;
  const uint32_t thread = start->thread;
  (*start->kernel)(FiberBlock(fibers, thread));
  fibers->slots_[thread].state = State::kDone;
}

template <class K>
void Fibers::run(const K& kernel) {
  std::vector<Start<K>> starts(threads_);
  for (uint32_t t = 0; t < threads_; ++t) {
    Slot& s = slots_[t];
    s.state = State::kRunning;
    s.turn = 0;
    if (!s.stack) s.stack.reset(new char[kStack]);
    starts[t] = {&kernel, this, t};
    prepare(s, &Fibers::enter<K>, reinterpret_cast<uintptr_t>(&starts[t]));
  }
  for (;;) {
    uint32_t done = 0;
    bool moved = false;
    for (uint32_t i = 0; i < threads_; ++i) {
      const uint32_t t = emulator_reversed() ? threads_ - 1 - i : i;
      if (slots_[t].state == State::kRunning) {
        swapcontext(&main_, &slots_[t].context);
        moved = true;
      }
      done += slots_[t].state == State::kDone;
    }
    if (done == threads_) return;
    for (uint32_t w = 0; w < threads_; w += kWarp) moved |= release(w, w + kWarp, State::kAtWarp);
    moved |= release(0, threads_, State::kAtBarrier);
    if (!moved) throw std::logic_error("emulator: threads of a block wait where others do not come");
  }
}

template <class K>
void emulate(const K& kernel, int64_t blocks, int threads, size_t shared = 0) {
  constexpr bool kMeets = requires { K::kMeets; };
  ASSERT_LE(threads, kMostThreads<K>);
  if constexpr (kMeets) {
    ASSERT_EQ(threads % kWarp, 0);
    ASSERT_LE(shared, static_cast<size_t>(kMostShared));
    for (int64_t i = 0; i < blocks; ++i)
      Fibers(static_cast<uint32_t>(i), static_cast<uint32_t>(blocks), static_cast<uint32_t>(threads), shared)
          .run(kernel);
  } else {
    for (int64_t i = 0; i < blocks; ++i)
      for (int t = 0; t < threads; ++t) {
        const int at = emulator_reversed() ? threads - 1 - t : t;
        kernel(LoneBlock{static_cast<uint32_t>(i), static_cast<uint32_t>(blocks), static_cast<uint32_t>(at),
                         static_cast<uint32_t>(threads)});
      }
  }
}

// While there is one, launches are written to it instead of done, as to a CUDA graph.
using Tape = std::vector<std::function<void(const Replay&)>>;
inline Tape*& emulator_tape() {
  static Tape* tape = nullptr;
  return tape;
}

// In the place of CudaLaunch.
class EmulatedLaunch {
 public:
  explicit EmulatedLaunch(const Call&) {}
  template <class K>
  void operator()(const K& kernel, int64_t blocks, int threads, size_t shared = 0) {
    static_assert(std::is_trivially_copyable_v<K>);
    if (!emulator_tape()) return emulate(kernel, blocks, threads, shared);
    const auto run = [](const void* k, int64_t b, int t, size_t s) { emulate(*static_cast<const K*>(k), b, t, s); };
    record(&kernel, sizeof kernel, run, blocks, threads, shared);
  }
  template <class K, class Update>
  void replayed(const K& kernel, int64_t blocks, int threads, size_t shared, Update update) {
    static_assert(std::is_trivially_copyable_v<K>);
    if (!emulator_tape()) return emulate(kernel, blocks, threads, shared);
    auto launch = std::make_shared<ReplayedKernel<K, Update>>(kernel, update);
    emulator_tape()->push_back([=, memory = memory_](const Replay& r) {
      emulate(*static_cast<const K*>(launch->next(r)), blocks, threads, shared);
    });
  }
  template <class K>
  void random(const K& kernel, int64_t blocks, int threads, size_t shared = 0) {
    replayed(kernel, blocks, threads, shared, FollowGenerator{});
  }
  bool is_recording() const { return emulator_tape(); }
  ~EmulatedLaunch() noexcept(false) {
    if (std::uncaught_exceptions() == 0) raise(&memory_->faults);
  }
  Fault* faults() { return &memory_->faults; }
  // As the radix sort: stable, by the low bits alone, into the second buffer.
  int sort_pairs(const SortPairs& p, int bits) {
    if (p.n == 0 || bits == 0) return 0;
    if (emulator_tape())
      emulator_tape()->push_back([=, memory = memory_](const Replay&) { sort_now(p, bits); });
    else
      sort_now(p, bits);
    return 1;
  }
  void library_called() {}
  void* scratch(size_t bytes) {
    memory_->kept.emplace_back(new char[bytes + 1]);
    return memory_->kept.back().get();
  }

 private:
  // A tape's launches outlive the call.
  struct Memory {
    std::vector<std::unique_ptr<char[]>> kept;
    Fault faults{};
  };
  void record(const void* kernel, size_t bytes, void (*run)(const void*, int64_t, int, size_t), int64_t blocks,
              int threads, size_t shared) {
    constexpr auto kAlign = std::align_val_t{64};
    const std::shared_ptr<void> copy(::operator new(bytes, kAlign), [](void* p) { ::operator delete(p, kAlign); });
    std::memcpy(copy.get(), kernel, bytes);
    emulator_tape()->push_back([=, memory = memory_](const Replay&) { run(copy.get(), blocks, threads, shared); });
  }
  static void sort_now(const SortPairs& p, int bits) {
    const uint64_t mask = ~uint64_t{0} >> (64 - bits);
    std::vector<int64_t> order(static_cast<size_t>(p.n));
    std::iota(order.begin(), order.end(), int64_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](int64_t a, int64_t b) { return (p.keys[0][a] & mask) < (p.keys[0][b] & mask); });
    for (int64_t i = 0; i < p.n; ++i) {
      p.keys[1][i] = p.keys[0][order[static_cast<size_t>(i)]];
      p.values[1][i] = p.values[0][order[static_cast<size_t>(i)]];
    }
  }

  std::shared_ptr<Memory> memory_ = std::make_shared<Memory>();
};

}  // namespace argand::cuda
