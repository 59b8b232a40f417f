// The one thread pool of the process.
//
// A region takes one of a few slots, opens it, and runs chunks claimed from the slot's counters; workers enter open
// slots and do the same. The region is over when no chunk is left, the slot is closed and no worker is inside: a chunk
// is only ever claimed by a thread inside, so nothing else needs counting. Several host threads hold a slot each and
// share the workers.
//
// Each thread begins with the share of the chunks that is its own in every region, then helps with the others': from
// one region to the next, data stay in the cache of the core that wrote them.
//
// Sleeping and waking: a worker reads the epoch, looks through the slots, and sleeps only while the epoch is unchanged;
// a host opens its slot before it advances the epoch, and reads the number of sleepers after. All four accesses are
// sequentially consistent, so either the worker sees the epoch or the host sees the sleeper.
#include "argand/core/parallel.h"

#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <limits>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include "argand/core/cpu_count.h"
#include "argand/core/error.h"
#include "argand/core/fork.h"
#include "argand/core/interrupt.h"
#include "argand/core/thread_local.h"

namespace argand {
namespace {

using Clock = std::chrono::steady_clock;
// A few times what a wake-up costs (20 to 50 us), so that the short serial parts of a training step put nobody to
// sleep.
constexpr auto kSpin = std::chrono::microseconds(100);
// Below this much work, sleeping workers are left alone: they would arrive when it is nearly done.
constexpr double kWakeWorthNanoseconds = 100e3;
constexpr int kSlots = 8;    // regions at once; further hosts run theirs alone
constexpr int kShares = 16;  // of a region; more threads begin in pairs, and so on
constexpr int kMaxThreads = 4096;
constexpr size_t kCacheLine = 64;

void futex_wait(std::atomic<uint32_t>& word, uint32_t expected) {
  syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, expected, nullptr, nullptr, 0);
}
void futex_wake(std::atomic<uint32_t>& word, int threads) {
  syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, threads, nullptr, nullptr, 0);
}

void pause_cpu() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

// True as soon as done() is; false after kSpin.
template <class Done>
bool spin_until(const Done& done) {
  if (done()) return true;
  const auto start = Clock::now();
  do {
    for (int i = 0; i < 16; ++i) {
      pause_cpu();
      if (done()) return true;
    }
  } while (Clock::now() - start < kSpin);
  return false;
}

struct Work {
  int64_t begin, end, grain;
  detail::RangeFn fn;
  void* context;

  // Not (end - begin + grain - 1) / grain: that may overflow.
  int64_t chunks() const { return (end - begin - 1) / grain + 1; }
  void run_chunk(int64_t i) const {
    const int64_t from = begin + i * grain;
    fn(context, from, end - from > grain ? from + grain : end);
  }
};

class RegionGuard {
 public:
  explicit RegionGuard(ThreadLocal& local) : local_(local), outer_(local.in_parallel_region) {
    local_.in_parallel_region = true;
  }
  ~RegionGuard() { local_.in_parallel_region = outer_; }
  RegionGuard(const RegionGuard&) = delete;
  RegionGuard& operator=(const RegionGuard&) = delete;

 private:
  ThreadLocal& local_;
  bool outer_;
};

void run_alone(const Work& work, ThreadLocal& local) {
  const RegionGuard guard(local);
  for (int64_t i = 0, n = work.chunks(); i < n; ++i) {
    poll_interrupt();
    work.run_chunk(i);
  }
}

// The chunks from `next` to `end`, claimed one by one.
struct alignas(kCacheLine) Share {
  std::atomic<int64_t> next{0};
  int64_t end = 0;

  int64_t left() const { return std::max<int64_t>(0, end - next.load(std::memory_order_relaxed)); }
};

// One region in flight. The host writes the plain members while the slot is taken and not open; workers read them only
// while inside after having seen it open.
struct alignas(kCacheLine) Slot {
  static constexpr uint32_t kOpen = 1, kHostSleeps = 2, kWorker = 4;  // the state counts workers in steps of kWorker

  std::atomic<uint32_t> state{0};
  std::atomic<bool> taken{false};
  std::atomic<bool> failed{false};
  Share shares[kShares];
  int shares_used = 1;
  int threads = 1;
  Work work{};
  ThreadState caller;
  std::exception_ptr error;

  bool open() const { return state.load(std::memory_order_relaxed) & kOpen; }

  void set_work(const Work& w, int on_threads) {
    work = w;
    threads = on_threads;
    const int64_t chunks = w.chunks();
    shares_used = static_cast<int>(std::min<int64_t>({kShares, threads, chunks}));
    for (int i = 0; i < shares_used; ++i) {
      shares[i].next.store(first_chunk(i, chunks), std::memory_order_relaxed);
      shares[i].end = first_chunk(i + 1, chunks);
    }
    failed.store(false, std::memory_order_relaxed);
  }
  int64_t chunks_left() const {
    int64_t left = 0;
    for (int i = 0; i < shares_used; ++i) left += shares[i].left();
    return left;
  }

  // Thread 0 is the host. after(n) follows this thread's n-th chunk.
  template <class After>
  void run_chunks(int thread, const After& after) {
    const int own = thread < threads ? thread * shares_used / threads : 0;
    int64_t mine = 0;
    for (int i = own; i < own + shares_used; ++i) {
      Share& share = shares[i < shares_used ? i : i - shares_used];
      while (share.left() > 0) {
        const int64_t chunk = share.next.fetch_add(1, std::memory_order_relaxed);
        if (chunk >= share.end) break;
        run_chunk(chunk);
        after(++mine);
      }
    }
  }
  void run_chunks(int thread) {
    run_chunks(thread, [](int64_t) {});
  }

  // ---- a worker's side
  bool enter() {
    if (!open()) return false;
    if (state.fetch_add(kWorker, std::memory_order_acquire) & kOpen) return true;
    leave();
    return false;
  }
  void leave() {
    const uint32_t before = state.fetch_sub(kWorker, std::memory_order_acq_rel);
    if (before == (kWorker | kHostSleeps)) futex_wake(state, 1);
  }

  // ---- the host's side
  bool workers_inside() const { return state.load(std::memory_order_acquire) >= kWorker; }
  void close_and_wait() {
    state.fetch_and(~kOpen, std::memory_order_acq_rel);
    if (spin_until([this] { return !workers_inside(); })) return;
    uint32_t now = state.fetch_or(kHostSleeps, std::memory_order_acq_rel) | kHostSleeps;
    while (now >= kWorker) {
      futex_wait(state, now);
      now = state.load(std::memory_order_acquire);
    }
    state.fetch_and(~kHostSleeps, std::memory_order_relaxed);
  }

 private:
  // Of share i. Not chunks * i / shares_used: that may overflow.
  int64_t first_chunk(int i, int64_t chunks) const {
    return chunks / shares_used * i + std::min<int64_t>(i, chunks % shares_used);
  }
  void run_chunk(int64_t i) {
    try {
      poll_interrupt();
      work.run_chunk(i);
    } catch (...) {
      if (!failed.exchange(true, std::memory_order_relaxed)) error = std::current_exception();
      for (int s = 0; s < shares_used; ++s)  // the chunks nobody has started are not run
        shares[s].next.store(shares[s].end, std::memory_order_relaxed);
    }
  }
};

// What each kernel (known by its function) takes per item, so that short work does not wake sleepers. Leans to the
// longest seen of late: waking in vain costs microseconds, a long region on one thread half its time.
class Costs {
 public:
  // In nanoseconds; infinite for a kernel not seen before.
  double estimate(const Work& work) const {
    const Entry& e = entries_[index(work.fn)];
    if (e.fn.load(std::memory_order_relaxed) != work.fn) return std::numeric_limits<double>::infinity();
    return static_cast<double>(e.per_item.load(std::memory_order_relaxed)) * static_cast<double>(work.end - work.begin);
  }
  void learn(const Work& work, double per_item) {
    Entry& e = entries_[index(work.fn)];
    const bool known = e.fn.load(std::memory_order_relaxed) == work.fn;
    const float before = known ? e.per_item.load(std::memory_order_relaxed) : 0;
    e.per_item.store(std::max(static_cast<float>(per_item), before * 0.75f), std::memory_order_relaxed);
    e.fn.store(work.fn, std::memory_order_relaxed);
  }

 private:
  struct Entry {
    std::atomic<detail::RangeFn> fn{nullptr};
    std::atomic<float> per_item{0};
  };
  static size_t index(detail::RangeFn fn) { return (reinterpret_cast<uintptr_t>(fn) * 0x9E3779B97F4A7C15ull) >> 56; }

  Entry entries_[256];
};

class Pool {
 public:
  void run(const Work& work, ThreadLocal& local, int threads);
  void lock() { mutex_.lock(); }
  void unlock() { mutex_.unlock(); }

 private:
  Slot* take_slot();
  void resize(int workers);
  void start_worker(int index);
  void run_and_wake(Slot& slot);
  void wake(int64_t threads);
  void work_as(int index);
  void serve_slots(ThreadLocal& local, int index);
  void await_epoch(uint32_t seen);
  bool dismissed(int index);

  alignas(kCacheLine) std::atomic<uint32_t> epoch_{0};
  alignas(kCacheLine) std::atomic<int> sleepers_{0};
  alignas(kCacheLine) std::atomic<int> workers_{0};  // wanted; those with a higher index leave
  std::mutex mutex_;                                 // guards what follows, and changes of workers_
  std::vector<bool> present_;                        // by index: has a thread
  Slot slots_[kSlots];
};

std::atomic<int> g_threads{0};  // 0: not yet asked the system
std::atomic<Pool*> g_pool{nullptr};
std::mutex g_pool_mutex;
Costs g_costs;

// Never destroyed: workers may wait in it until the process ends.
Pool& pool() {
  Pool* p = g_pool.load(std::memory_order_acquire);
  if (AG_LIKELY(p != nullptr)) return *p;
  detail::install_fork_handlers();
  const std::lock_guard guard(g_pool_mutex);
  p = g_pool.load(std::memory_order_relaxed);
  if (p == nullptr) {
    p = new Pool;
    g_pool.store(p, std::memory_order_release);
  }
  return *p;
}

// In a child that was forked inside a region, the pool of that region is no longer the process's.
bool left_behind_by_fork(const Pool* p) { return g_pool.load(std::memory_order_relaxed) != p; }

Slot* Pool::take_slot() {
  for (Slot& slot : slots_)
    if (!slot.taken.load(std::memory_order_relaxed) && !slot.taken.exchange(true, std::memory_order_acquire))
      return &slot;
  return nullptr;
}

void Pool::run(const Work& work, ThreadLocal& local, int threads) {
  if (AG_UNLIKELY(workers_.load(std::memory_order_relaxed) != threads - 1)) resize(threads - 1);
  Slot* slot = take_slot();
  if (slot == nullptr) return run_alone(work, local);
  slot->set_work(work, threads);
  slot->caller = local.state;
  slot->state.fetch_or(Slot::kOpen, std::memory_order_seq_cst);
  epoch_.fetch_add(1, std::memory_order_seq_cst);
  {
    const RegionGuard guard(local);
    if (sleepers_.load(std::memory_order_seq_cst) == 0) {
      slot->run_chunks(0);
    } else {
      run_and_wake(*slot);
    }
  }
  if (AG_UNLIKELY(left_behind_by_fork(this)) && slot->workers_inside())
    fail(
        "parallel_for: this process was forked inside a parallel region, whose other threads it does not have; fork "
        "outside of parallel_for, or call exec or _exit in the child");
  slot->close_and_wait();
  std::exception_ptr error = std::move(slot->error);
  slot->error = nullptr;
  slot->taken.store(false, std::memory_order_release);
  if (AG_UNLIKELY(error != nullptr)) std::rethrow_exception(std::move(error));
}

// Wakes sleepers at once if the work is known to be long or not known at all, else as soon as it turns out to be long.
void Pool::run_and_wake(Slot& slot) {
  const Work work = slot.work;
  bool woken = g_costs.estimate(work) >= kWakeWorthNanoseconds;
  if (woken) wake(work.chunks() - 1);
  const auto start = Clock::now();
  double elapsed = 0;
  int64_t done = 0;
  slot.run_chunks(0, [&](int64_t mine) {
    done = mine;
    elapsed = static_cast<double>(std::chrono::nanoseconds(Clock::now() - start).count());
    if (woken) return;
    const int64_t left = slot.chunks_left();
    woken = left > 0 && elapsed / static_cast<double>(mine) * static_cast<double>(left) >= kWakeWorthNanoseconds;
    if (woken) wake(left);
  });
  if (done > 0) g_costs.learn(work, elapsed / static_cast<double>(done * work.grain));
}

void Pool::wake(int64_t threads) { futex_wake(epoch_, static_cast<int>(std::min<int64_t>(threads, kMaxThreads))); }

void Pool::resize(int workers) {
  const std::lock_guard guard(mutex_);
  workers_.store(workers, std::memory_order_relaxed);
  if (present_.size() < static_cast<size_t>(workers)) present_.resize(static_cast<size_t>(workers));
  for (int i = 0; i < workers; ++i)
    if (!present_[static_cast<size_t>(i)]) start_worker(i);
  epoch_.fetch_add(1, std::memory_order_seq_cst);  // those that are too many look up and leave
  wake(kMaxThreads);
}

// Where the system gives no more threads, the region runs on those there are.
void Pool::start_worker(int index) {
  sigset_t all, before;  // signals are for the threads the program made
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  try {
    std::thread([this, index] { work_as(index); }).detach();
    present_[static_cast<size_t>(index)] = true;
  } catch (const std::system_error&) {
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void Pool::work_as(int index) {
  pthread_setname_np(pthread_self(), "argand-worker");
  ThreadLocal& local = thread_local_data();
  const RegionGuard guard(local);
  while (true) {
    const uint32_t seen = epoch_.load(std::memory_order_seq_cst);
    if (left_behind_by_fork(this) || dismissed(index)) return;
    serve_slots(local, index);
    await_epoch(seen);
  }
}

void Pool::serve_slots(ThreadLocal& local, int index) {
  for (Slot& slot : slots_) {
    if (!slot.enter()) continue;
    local.state = slot.caller;
    slot.run_chunks(index + 1);
    local.state = ThreadState{};  // what the caller's points to may end with the region
    slot.leave();
  }
}

void Pool::await_epoch(uint32_t seen) {
  if (spin_until([&] { return epoch_.load(std::memory_order_acquire) != seen; })) return;
  sleepers_.fetch_add(1, std::memory_order_seq_cst);
  if (epoch_.load(std::memory_order_seq_cst) == seen) futex_wait(epoch_, seen);
  sleepers_.fetch_sub(1, std::memory_order_relaxed);
}

bool Pool::dismissed(int index) {
  if (AG_LIKELY(index < workers_.load(std::memory_order_relaxed))) return false;
  const std::lock_guard guard(mutex_);
  if (index < workers_.load(std::memory_order_relaxed)) return false;
  present_[static_cast<size_t>(index)] = false;
  return true;
}

}  // namespace

int get_num_threads() {
  int threads = g_threads.load(std::memory_order_relaxed);
  if (AG_LIKELY(threads > 0)) return threads;
  const int usable = std::min(detail::usable_cpus(), kMaxThreads);
  // Someone may have set a number meanwhile.
  return g_threads.compare_exchange_strong(threads, usable) ? usable : threads;
}

void set_num_threads(int threads) {
  AG_CHECK_AS(ValueError, threads >= 1 && threads <= kMaxThreads, "set_num_threads: expected 1 to ", kMaxThreads,
              " threads (the caller counts as one), but got ", threads);
  g_threads.store(threads);
}

bool in_parallel_region() { return thread_local_data().in_parallel_region; }

namespace detail {

void run_parallel(int64_t begin, int64_t end, int64_t grain, RangeFn fn, void* context) {
  if (begin >= end) return;
  const Work work{begin, end, std::max<int64_t>(grain, 1), fn, context};
  ThreadLocal& local = thread_local_data();
  const int threads = get_num_threads();
  if (local.in_parallel_region || threads == 1 || work.chunks() == 1) return run_alone(work, local);
  pool().run(work, local, threads);
}

void lock_pool() {
  g_pool_mutex.lock();
  if (Pool* p = g_pool.load()) p->lock();
}

void unlock_pool() {
  if (Pool* p = g_pool.load()) p->unlock();
  g_pool_mutex.unlock();
}

// The child's pool is made anew at its first region; the old one is left to the memory it lies in.
void abandon_pool() {
  if (Pool* p = g_pool.exchange(nullptr)) p->unlock();
}

}  // namespace detail
}  // namespace argand
