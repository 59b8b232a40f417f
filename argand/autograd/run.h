// Run: one backward pass.
#pragma once
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "argand/autograd/engine.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/gradient.h"
#include "argand/autograd/node_meta.h"
#include "argand/dispatch/op_door.h"

namespace argand::autograd {

// Nodes that wait for their turn: pop() gives the one of the highest sequence number. Graphs are mostly chains, so the
// next node lands at or near the end of a short sorted list; what lands elsewhere goes to a heap.
class Worklist {
 public:
  bool empty() const { return size_ == 0 && heap_.empty(); }
  void push(Node* n) {
    const Entry e{n->sequence, n};
    int at = size_;
    const int lowest = std::max(0, size_ - kReach);
    while (at > lowest && sorted_[at - 1].sequence > e.sequence) --at;
    if (AG_UNLIKELY(size_ == kSorted || (at == lowest && lowest > 0))) return push_far(e);
    for (int i = size_; i > at; --i) sorted_[i] = sorted_[i - 1];
    sorted_[at] = e;
    ++size_;
  }
  Node* pop() {
    if (AG_UNLIKELY(!heap_.empty()) && (size_ == 0 || heap_.front().sequence > sorted_[size_ - 1].sequence))
      return pop_far();
    return sorted_[--size_].node;
  }
  // Whether every node here has a lower sequence number.
  bool all_below(uint64_t sequence) const {
    return (size_ == 0 || sorted_[size_ - 1].sequence < sequence) &&
           (AG_LIKELY(heap_.empty()) || heap_.front().sequence < sequence);
  }

 private:
  struct Entry {
    uint64_t sequence;
    Node* node;
    bool operator<(const Entry& o) const { return sequence < o.sequence; }
  };
  static constexpr int kSorted = 64, kReach = 16;

  void push_far(Entry e);
  Node* pop_far();

  int size_ = 0;
  Entry sorted_[kSorted];  // rising
  std::vector<Entry> heap_;
};

// n tensors on the stack, or on the heap where there are many.
template <size_t inline_count>
class TensorBuffer {
 public:
  explicit TensorBuffer(size_t n) : size_(n) {
    if (AG_UNLIKELY(n > inline_count)) {
      data_ = new Tensor[n];
      return;
    }
    for (size_t i = 0; i < n; ++i) new (inline_ + i) Tensor;
  }
  ~TensorBuffer() {
    if (AG_UNLIKELY(data_ != inline_)) {
      delete[] data_;
      return;
    }
    for (size_t i = 0; i < size_; ++i) inline_[i].~Tensor();
  }
  TensorBuffer(const TensorBuffer&) = delete;
  TensorBuffer& operator=(const TensorBuffer&) = delete;
  Tensor* data() { return data_; }
  Tensor& operator[](size_t i) { return data_[i]; }
  size_t size() const { return size_; }
  TensorList list() { return {data_, size_}; }
  void clear() {
    for (size_t i = 0; i < size_; ++i) data_[i].reset();
  }

 private:
  union {
    Tensor inline_[inline_count];  // the first size_ of them
  };
  size_t size_;
  Tensor* data_ = inline_;
};

// Whose gradient is wanted, when it is not simply every leaf's.
struct Target {
  Edge edge;         // borrowed: the tensor outlives the run
  bool add_to_grad;  // backward(inputs=): into .grad; else grad(): into `result`
  Tensor result;
};

// The edge that gradients of x take, without holding references.
Edge gradient_edge(const Tensor& x);

// Gradients wait in the slots of the nodes themselves, which belong to the run whose token the node carries. Where
// another run holds a node (an outer one on this thread, or another thread's), and always in runs with targets, they
// wait in a table of the run's own instead. The last one sent is held back: in a chain of nodes it is all that the
// next node gets, and no slot is needed.
class Run {
 public:
  Run(bool keep_graph, bool create_graph);
  ~Run();
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  // Only what leads to the targets runs. Comes after the roots.
  void set_targets(ArrayRef<Target*> targets);
  // g: the gradient of x. The caller keeps leaf roots alive.
  void add_root(const Tensor& x, Tensor g);
  void execute();

  bool wants(const Node* n, int input) const;
  void at_end(std::function<void()> f) { rare().callbacks.push_back(std::move(f)); }
  static Run* current() { return static_cast<Run*>(thread_local_data().autograd.run); }

 private:
  struct Plan {
    bool execute = false;  // on the way to a target
    std::vector<std::pair<uint32_t, Target*>> captures;
  };
  struct Root {
    Edge edge;  // of a node: holds a reference
    Tensor grad;
  };
  // What the ordinary pass does without.
  struct Rare {
    std::vector<Target*> targets;
    std::unordered_map<const Node*, Plan> plans;
    std::unordered_map<Node*, std::vector<Tensor>> slots;
    std::vector<std::pair<TensorImpl*, Tensor>> leaf_sums;  // in the order the leaves were reached
    std::unordered_map<TensorImpl*, size_t> leaf_index;
    std::vector<std::function<void()>> callbacks;
  };
  Rare& rare() {
    if (!rare_) rare_ = std::make_unique<Rare>();
    return *rare_;
  }

  std::vector<Node*> nodes_above(uint64_t lowest) const;
  bool on_way(const Edge& e) const;

  void begin_at(Root& root);
  void send(const Edge& e, Tensor&& g);
  void deposit(Node* n, uint32_t output, Tensor&& g);
  void deposit_held();
  void deposit_privately(Node* n, uint32_t output, Tensor&& g);
  void take(Node* n, TensorBuffer<2>& grads);
  void step();
  void call(Node* n, TensorBuffer<2>& grads, TensorBuffer<6>& results);
  void run_hooks_before(Node* n, TensorBuffer<2>& grads, bool will_execute);
  void run_hooks_after(Node* n, TensorList grads, TensorBuffer<6>& results);
  bool capture(Node* n, TensorBuffer<2>& grads);

  void leaf_arrived(TensorImpl* leaf, Tensor&& g);
  void finish_leaf(TensorImpl* leaf, Tensor g);
  void finish_leaves();
  void abandon() noexcept;

  const bool keep_graph_, anomaly_;
  bool selective_ = false;
  AutoGradMode grad_mode_;
  // Derivatives are computed in the types of the forward, whose calls the handlers have seen.
  const BelowHandlers below_handlers_;
  void* const outer_;
  struct {
    Node* node = nullptr;  // null: nothing is held back
    uint32_t output;
    Tensor gradient;
  } held_;
  Worklist work_;
  Root first_root_;
  std::vector<Root> more_roots_;
  std::unique_ptr<Rare> rare_;
};

}  // namespace argand::autograd
