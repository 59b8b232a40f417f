// Workers: threads that make a loader's batches ahead of time.
#pragma once
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "argand/core/array_ref.h"
#include "argand/core/owned.h"
#include "argand/core/thread_state.h"

namespace argand::data::detail {

// One batch on its way. The consumer makes it and hands it over; one worker, or the consumer itself, produces it; then
// it is the consumer's again.
class AG_API Ticket {
 public:
  virtual ~Ticket();
  // A ticket for the same request, not yet produced.
  virtual std::shared_ptr<Ticket> again() const = 0;
  // Calls produce() and keeps what it throws, with the batch and example named.
  void run(void* dataset);

  uint64_t number = 0;  // of the batch in its epoch
  uint64_t seed = 0;    // of its random numbers
  ThreadState caller;   // the state it is produced in
  std::exception_ptr error;

 protected:
  Ticket() = default;
  Ticket(const Ticket& o) : number(o.number), seed(o.seed), caller(o.caller) {}
  Ticket& operator=(const Ticket&) = delete;
  // Makes the batch with the dataset, the worker's own.
  virtual void produce(void* dataset) = 0;
  // What was asked for, empty where requests are no indices.
  virtual ArrayRef<size_t> indices() const = 0;

 private:
  void run_in_scope(void* dataset);
};

// Threads start at the first submit(). In a child after fork() they start anew, and what was not yet done is done
// again.
class AG_API Workers {
 public:
  // make_dataset is called on the consumer's thread, once for each worker.
  Workers(size_t count, bool in_order, std::function<std::shared_ptr<void>()> make_dataset);
  ~Workers();  // drops what no worker has begun, and waits for the rest
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  void submit(std::shared_ptr<Ticket> ticket);
  // The next ticket that is done: the oldest submitted, or any if not in order. Null after the timeout. At least one
  // must be outstanding.
  std::shared_ptr<Ticket> wait(std::optional<int64_t> timeout_milliseconds);
  size_t outstanding() const;
  // Forgets what is outstanding, without waiting for it.
  void discard();
  // Ends the threads; the next submit() starts them again.
  void stop();

 private:
  struct State;
  void ready();

  size_t count_;
  bool in_order_;
  std::function<std::shared_ptr<void>()> make_dataset_;
  Owned<State> state_;
};

}  // namespace argand::data::detail
