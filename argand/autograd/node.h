// Node: one recorded operation. Edges lead to where the gradients of its inputs go.
#pragma once
#include "argand/core/memory.h"
#include "argand/core/tensor.h"

namespace argand {

struct NodeMeta;  // hooks, anomaly trace, module path: made on first need

// Where a gradient goes: output `output` of a node, or straight into a leaf, or nowhere. Both are set where the node is
// the accumulation node of a leaf with hooks. The edge holds a reference to each.
struct Edge {
  Node* node = nullptr;
  TensorImpl* leaf = nullptr;
  uint32_t output = 0;
  bool defined() const { return node || leaf; }
};

// What a gradient that arrives at an output must look like. The first four fields lie as in View.
struct GradientShape {
  DType dtype;
  Device device;
  uint8_t ndim = kNone;
  union {
    int64_t sizes[kInlineDims];
    int64_t* wide;  // above kInlineDims dimensions; the node's
  };
  static constexpr uint8_t kNone = 255;  // no tensor was attached to this output

  GradientShape() {}
  bool known() const { return ndim != kNone; }
  IntArrayRef dims() const { return {ndim > kInlineDims ? wide : sizes, ndim}; }
};

namespace detail {
// Backward passes with inputs= that are running now. While there are any, Node::needs() asks its own run.
AG_API extern std::atomic<uint32_t> selective_runs;
AG_API bool run_needs(const Node* n, int i);
}  // namespace detail

// Nodes live in one pooled block: the node, its edges, its gradient slots and shapes. The sequence number is higher
// than that of every node it leads to, so that going through nodes by falling sequence number is a correct order,
// across threads too; consecutive numbers leave a gap for a leaf's accumulation node.
struct AG_API Node {
  RefCount refs;
  uint16_t num_inputs = 0;   // gradients it produces: one per input of the forward operation
  uint16_t num_outputs = 0;  // gradients it takes
  bool released = false;     // what it saved is gone
  bool reusable = false;     // saves nothing, so it is never released and may run again; its constructor says so
  bool accumulates = false;  // an accumulation node (accumulation_node.h)
  uint32_t block_bytes = 0;
  std::atomic<int32_t> users{0};  // passes inside backward(); below zero: one of them will free what was saved
  uint64_t sequence = 0;
  Edge* edges = nullptr;              // [num_inputs]
  Tensor* pending = nullptr;          // [num_outputs]: sums of what has arrived in the run that owns this node
  GradientShape* shapes = nullptr;    // [num_outputs]
  std::atomic<void*> owner{nullptr};  // token of the run whose gradients are in pending
  NodeMeta* meta = nullptr;
  Stream* stream = nullptr;  // the forward's

  Node() = default;
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;

  virtual const char* name() const = 0;
  // grads[num_outputs], undefined where nothing arrived; to be moved from only if may_take_grads(). Fills out[i] for
  // every i with needs(i); an undefined result means zero. Runs with grad mode on exactly when the derivative must
  // itself be differentiable.
  virtual void backward(Tensor* grads, Tensor* out) = 0;
  // Drops what was saved; called once.
  virtual void release() = 0;
  virtual ~Node() = default;

  // Whether nobody looks at the gradients that backward() was given once it returns: hooks and anomaly mode would.
  bool may_take_grads() const { return !meta && !thread_local_data().state.anomaly; }
  // Whether anybody wants the gradient of input i.
  bool needs(int i) const {
    if (!edges[i].defined()) return false;
    return AG_LIKELY(!detail::selective_runs.load(std::memory_order_relaxed)) || detail::run_needs(this, i);
  }
};

AG_API void destroy_node(Node*);  // the last reference is gone; iterative, chains may be millions long
inline void drop(Node* n) {
  if (n->refs.drop()) destroy_node(n);
}

namespace detail {
void remember_shape(Node* n, uint32_t output, const TensorImpl* t);
// Makes output `output` of n, whose reference it takes over, the history of t, in place of what it had.
void attach_history(TensorImpl* t, Node* n, uint32_t output);
}  // namespace detail

// A new node with undefined edges; the caller sets them with connect().
template <class N, class... A>
AG_INLINE N* make_node(int inputs, int outputs, A&&... args) {
  constexpr size_t head = (sizeof(N) + 15) / 16 * 16;
  const size_t edges = static_cast<size_t>(inputs) * sizeof(Edge),
               slots = static_cast<size_t>(outputs) * sizeof(Tensor);
  const size_t bytes = head + edges + slots + static_cast<size_t>(outputs) * sizeof(GradientShape);
  char* const block = static_cast<char*>(memory::allocate(bytes));
  N* n;
  try {
    n = new (block) N(std::forward<A>(args)...);
  } catch (...) {
    memory::deallocate(block, bytes);
    throw;
  }
  n->block_bytes = static_cast<uint32_t>(bytes);
  n->num_inputs = static_cast<uint16_t>(inputs);
  n->num_outputs = static_cast<uint16_t>(outputs);
  n->edges = reinterpret_cast<Edge*>(block + head);
  n->pending = reinterpret_cast<Tensor*>(block + head + edges);
  n->shapes = reinterpret_cast<GradientShape*>(block + head + edges + slots);
  for (int i = 0; i < inputs; ++i) new (n->edges + i) Edge;
  for (int i = 0; i < outputs; ++i) {
    new (n->pending + i) Tensor;
    new (n->shapes + i) GradientShape;
  }
  return n;
}
// A node that nothing holds yet, dropped unless released.
class NodeHolder {
 public:
  explicit NodeHolder(Node* n) : node_(n) {}
  NodeHolder(const NodeHolder&) = delete;
  NodeHolder& operator=(const NodeHolder&) = delete;
  ~NodeHolder() {
    if (node_) drop(node_);
  }
  Node* get() const { return node_; }
  Node* operator->() const { return node_; }
  Node* release() { return std::exchange(node_, nullptr); }

 private:
  Node* node_;
};

// An input of a recorded op: a reference, never a copy.
struct Input {
  const Tensor* tensor;
  Input(const Tensor& x) : tensor(&x) {}
};
using Inputs = std::initializer_list<Input>;

// Edge i of n leads to where x's gradient goes (nowhere if x is undefined or requires none).
AG_API void connect(Node* n, int i, const Tensor& x);
// Numbers the node (after all connects) and makes it the grad_fn of y, taking over the reference. If y is a view being
// written in place, its base is rebased through one node. Records the anomaly trace when asked to.
AG_API void set_history(const Tensor& y, Node* n, int output = 0);
// connect() for every input, then set_history().
AG_API void set_history(const Tensor& y, Node* n, Inputs inputs);
// For a node with several outputs: number once, then attach each.
AG_API void number_node(Node* n);

// What printing shows for a node: "AddBackward" for the op "add" or "add_".
AG_API std::string node_name(const Node* n);
// Where a node's gradients go, as PyTorch's next_functions.
inline ArrayRef<Edge> next_functions(const Node* n) { return {n->edges, n->num_inputs}; }

struct PackedTensor;  // what saved-tensor hooks made of a tensor (saved_hooks.h)

// A tensor kept for backward. Unpacking throws Error naming op, shape and versions if it was written to since.
// A saved output is an alias that unpacks with the node as its grad_fn, so that no cycle arises. Make it after the
// write of an in-place op. Inference tensors cannot be saved: Error.
class AG_API Saved {
 public:
  Saved() = default;
  explicit Saved(const Tensor& x) {
    const TensorImpl* t = x.impl();
    if (AG_UNLIKELY(!t || !t->version || thread_local_data().state.saved_hooks)) {
      save_slow(x);
    } else {
      tensor_ = x;
      version_ = t->version->load(std::memory_order_relaxed);
    }
  }
  // y is to become output `output_nr` of the node that saves it.
  static Saved output(const Tensor& y, uint32_t output_nr = 0) { return Saved(y, output_nr); }
  // For outputs, `self` is the node that made it.
  Tensor unpack(const Node* self) const { return is_as_saved() ? tensor_ : unpack_slow(self); }
  // The same without taking a reference: the tensor itself, good until release(), or one made anew in `made`.
  const Tensor& unpack(const Node* self, Tensor& made) const {
    return is_as_saved() ? tensor_ : made = unpack_slow(self);
  }
  bool defined() const { return tensor_.defined() || packed_; }
  // Sizes and dtype only; undefined where saved-tensor hooks took it.
  const Tensor& peek() const { return tensor_; }
  void reset() {
    tensor_.reset();
    if (AG_UNLIKELY(packed_ != nullptr)) drop_packed();
    packed_ = nullptr;
  }
  ~Saved() {
    if (AG_UNLIKELY(packed_ != nullptr)) drop_packed();
  }
  Saved(const Saved& o);
  Saved(Saved&& o) noexcept
      : tensor_(std::move(o.tensor_)),
        version_(o.version_),
        is_output_(o.is_output_),
        output_nr_(o.output_nr_),
        packed_(std::exchange(o.packed_, nullptr)) {}
  Saved& operator=(Saved o) noexcept {
    std::swap(tensor_, o.tensor_);
    std::swap(packed_, o.packed_);
    version_ = o.version_;
    is_output_ = o.is_output_;
    output_nr_ = o.output_nr_;
    return *this;
  }

 private:
  Saved(const Tensor& y, uint32_t output_nr);
  void save_slow(const Tensor& x);
  // Nobody wrote to it since, and it is wanted as it is: not as an output of its node, for derivatives of derivatives.
  bool is_as_saved() const {
    const TensorImpl* t = tensor_.impl();
    return AG_LIKELY(t && !packed_ && t->version && t->version->load(std::memory_order_relaxed) == version_ &&
                     (!is_output_ || !thread_local_data().state.grad_enabled));
  }
  Tensor unpack_slow(const Node* self) const;
  void drop_packed();

  Tensor tensor_;
  uint32_t version_ = 0;
  bool is_output_ = false;
  uint16_t output_nr_ = 0;
  PackedTensor* packed_ = nullptr;
};

}  // namespace argand
