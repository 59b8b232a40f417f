// Tickets wait in `outstanding`, oldest first, from submit() until wait() gives them back; `queue` holds those that no
// worker has begun. One mutex guards both: a batch takes far longer than the lock.
//
// After fork() the child has none of the threads, and the mutex may be locked by one of them for ever. So the child
// leaves the whole State where it is, unread but for the tickets' status words, and makes a new one.
#include "argand/data/workers.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "argand/core/interrupt.h"
#include "argand/core/thread_local.h"
#include "argand/data/batch_scope.h"
#include "argand/data/worker_exception.h"

namespace argand::data::detail {
namespace {

constexpr auto kInterruptPoll = std::chrono::milliseconds(20);

class StateScope {
 public:
  explicit StateScope(const ThreadState& state) : outer_(thread_local_data().state) {
    ThreadState& now = thread_local_data().state;
    now = state;
    // What lies on the caller's stack.
    now.module = nullptr;
    now.overrides = nullptr;
    now.uninterrupted = true;  // the consumer takes interrupts
    now.modes &= ~uint32_t{kOverrideMode};
    now.autocast.cache = nullptr;
  }
  ~StateScope() { thread_local_data().state = outer_; }
  StateScope(const StateScope&) = delete;
  StateScope& operator=(const StateScope&) = delete;

 private:
  ThreadState outer_;
};

}  // namespace

Ticket::~Ticket() = default;

void Ticket::run(void* dataset) {
  const StateScope state(caller);
  run_in_scope(dataset);
}

void Ticket::run_in_scope(void* dataset) {
  const BatchScope scope(number, seed, indices());
  const auto wrapped = [&](std::string_view what) {
    error = std::make_exception_ptr(WorkerException(std::current_exception(), str(what, "\n  ", scope.where())));
  };
  try {
    produce(dataset);
  } catch (Error& e) {
    e.add_context(scope.where());
    error = std::current_exception();
  } catch (const std::exception& e) {
    wrapped(e.what());
  } catch (...) {
    wrapped("an exception that is not a std::exception");
  }
}

struct Workers::State {
  struct Entry {
    enum Status : uint8_t { Queued, Running, Done };
    explicit Entry(std::shared_ptr<Ticket> ticket) : ticket(std::move(ticket)) {}
    std::shared_ptr<Ticket> ticket;
    std::atomic<Status> status{Queued};
  };

  void work(void* dataset);
  bool done(const Entry& entry) const { return entry.status.load(std::memory_order_acquire) == Entry::Done; }
  void start(size_t count, const std::function<std::shared_ptr<void>()>& make_dataset);

  const pid_t process = getpid();
  std::mutex mutex;
  std::condition_variable queued, finished;
  bool stopping = false;
  std::deque<std::shared_ptr<Entry>> queue, outstanding;
  std::vector<std::thread> threads;
};

void Workers::State::work(void* dataset) {
  pthread_setname_np(pthread_self(), "argand-data");
  thread_local_data().in_parallel_region = true;  // leaves the pool to the consumer
  std::unique_lock lock(mutex);
  while (true) {
    queued.wait(lock, [&] { return stopping || !queue.empty(); });
    if (stopping) return;
    std::shared_ptr<Entry> entry = std::move(queue.front());
    queue.pop_front();
    entry->status.store(Entry::Running, std::memory_order_relaxed);
    lock.unlock();
    entry->ticket->run(dataset);
    entry->status.store(Entry::Done, std::memory_order_release);
    entry.reset();  // a forgotten batch is freed outside the lock
    lock.lock();
    finished.notify_one();
  }
}

void Workers::State::start(size_t count, const std::function<std::shared_ptr<void>()>& make_dataset) {
  std::vector<std::shared_ptr<void>> datasets;
  for (size_t i = 0; i < count; ++i) datasets.push_back(make_dataset());
  sigset_t all, before;  // signals are for the threads the program made
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  try {
    for (std::shared_ptr<void>& dataset : datasets)
      threads.emplace_back([this, own = std::move(dataset)] { work(own.get()); });
  } catch (const std::system_error&) {  // fewer than asked for do as well
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  AG_CHECK(!threads.empty(), "DataLoader: the system gives no thread for a worker; use workers(0)");
}

Workers::Workers(size_t count, bool in_order, std::function<std::shared_ptr<void>()> make_dataset)
    : count_(count), in_order_(in_order), make_dataset_(std::move(make_dataset)) {}

Workers::~Workers() { stop(); }

// There is a State of this process, with threads.
void Workers::ready() {
  if (state_ && state_->process == getpid()) return;
  std::deque<std::shared_ptr<State::Entry>> left;
  if (State* old = state_.release()) {
    left = old->outstanding;
    for (std::shared_ptr<State::Entry>& entry : left)
      if (!old->done(*entry)) entry = std::make_shared<State::Entry>(entry->ticket->again());
  }
  Owned<State> state(new State);
  state->outstanding = left;
  for (const std::shared_ptr<State::Entry>& entry : left)
    if (!state->done(*entry)) state->queue.push_back(entry);
  state_ = std::move(state);
  state_->start(count_, make_dataset_);
}

void Workers::submit(std::shared_ptr<Ticket> ticket) {
  ready();
  auto entry = std::make_shared<State::Entry>(std::move(ticket));
  {
    const std::lock_guard lock(state_->mutex);
    state_->queue.push_back(entry);
    state_->outstanding.push_back(std::move(entry));
  }
  state_->queued.notify_one();
}

std::shared_ptr<Ticket> Workers::wait(std::optional<int64_t> timeout_milliseconds) {
  ready();
  State& s = *state_;
  std::unique_lock lock(s.mutex);
  auto found = s.outstanding.begin();
  const auto available = [&] {
    found = in_order_ ? s.outstanding.begin()
                      : std::find_if(s.outstanding.begin(), s.outstanding.end(),
                                     [&](const std::shared_ptr<State::Entry>& e) { return s.done(*e); });
    return found != s.outstanding.end() && s.done(**found);
  };
  using std::chrono::milliseconds;
  milliseconds left(timeout_milliseconds.value_or(0));
  while (true) {
    const milliseconds slice = timeout_milliseconds ? std::min(left, kInterruptPoll) : kInterruptPoll;
    if (s.finished.wait_for(lock, slice, available)) break;
    poll_interrupt();  // the batch stays outstanding: the next wait gets it
    if (timeout_milliseconds && (left -= slice) <= milliseconds::zero()) return nullptr;
  }
  std::shared_ptr<Ticket> ticket = std::move((*found)->ticket);
  s.outstanding.erase(found);
  return ticket;
}

// Only the consumer changes `outstanding`, so it reads without the lock.
size_t Workers::outstanding() const { return state_ ? state_->outstanding.size() : 0; }

void Workers::discard() {
  if (!state_) return;
  if (state_->process != getpid()) {
    static_cast<void>(state_.release());
    return;
  }
  std::deque<std::shared_ptr<State::Entry>> dropped, begun;
  const std::lock_guard lock(state_->mutex);
  dropped.swap(state_->queue);
  begun.swap(state_->outstanding);
}

void Workers::stop() {
  discard();
  if (!state_) return;
  {
    const std::lock_guard lock(state_->mutex);
    state_->stopping = true;
  }
  state_->queued.notify_all();
  for (std::thread& thread : state_->threads) thread.join();
  state_.reset();
}

}  // namespace argand::data::detail
