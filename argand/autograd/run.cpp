#include "argand/autograd/run.h"

#include <mutex>

#include "argand/autograd/anomaly.h"
#include "argand/core/device_interface.h"
#include "argand/core/interrupt.h"
#include "argand/core/thread_local.h"

namespace argand {

bool detail::run_needs(const Node* n, int i) {
  const autograd::Run* run = autograd::Run::current();
  return !run || run->wants(n, i);
}

namespace autograd {

void Worklist::push_far(Entry e) {
  heap_.push_back(e);
  std::push_heap(heap_.begin(), heap_.end());
}

Node* Worklist::pop_far() {
  std::pop_heap(heap_.begin(), heap_.end());
  Node* n = heap_.back().node;
  heap_.pop_back();
  return n;
}

Edge gradient_edge(const Tensor& x) {
  if (Node* n = x.grad_node()) return {n, nullptr, x.output_nr()};
  AutogradMeta& m = autograd_meta(x.impl());
  const std::lock_guard guard(m.lock);
  return {m.accumulator, x.impl(), 0};
}

Run::Run(bool keep_graph, bool create_graph)
    : keep_graph_(keep_graph),
      anomaly_(thread_local_data().state.anomaly),
      grad_mode_(create_graph),
      outer_(std::exchange(thread_local_data().autograd.run, this)) {}

Run::~Run() {
  if (AG_UNLIKELY(!work_.empty())) abandon();
  if (selective_) detail::selective_runs.fetch_sub(1, std::memory_order_relaxed);
  thread_local_data().autograd.run = outer_;
  if (first_root_.edge.node) drop(first_root_.edge.node);
  for (const Root& r : more_roots_)
    if (r.edge.node) drop(r.edge.node);
}

// An error ended the run: nothing of it stays on the nodes.
void Run::abandon() noexcept {
  while (!work_.empty()) {
    Node* n = work_.pop();
    if (n->owner.load(std::memory_order_relaxed) != this) continue;
    for (int i = 0; i < n->num_outputs; ++i) n->pending[i].reset();
    n->owner.store(nullptr, std::memory_order_release);
  }
}

// ------------------------------------------------------------------ what runs

void Run::add_root(const Tensor& x, Tensor g) {
  Root r{gradient_edge(x), std::move(g)};
  if (r.edge.node) r.edge.node->refs.add();
  if (!first_root_.grad.defined())
    first_root_ = std::move(r);
  else
    more_roots_.push_back(std::move(r));
}

std::vector<Node*> Run::nodes_above(uint64_t lowest) const {
  std::vector<Node*> found, work;
  std::unordered_map<const Node*, bool> seen;
  auto visit = [&](Node* n) {
    if (n && n->sequence >= lowest && seen.emplace(n, true).second) work.push_back(n);
  };
  visit(first_root_.edge.node);
  for (const Root& r : more_roots_) visit(r.edge.node);
  while (!work.empty()) {
    Node* n = work.back();
    work.pop_back();
    found.push_back(n);
    for (const Edge& e : next_functions(n)) visit(e.node);
  }
  return found;
}

void Run::set_targets(ArrayRef<Target*> targets) {
  Rare& r = rare();
  r.targets = targets.vec();
  selective_ = true;
  detail::selective_runs.fetch_add(1, std::memory_order_relaxed);
  uint64_t lowest = UINT64_MAX;
  for (Target* t : targets) {
    lowest = std::min(lowest, t->edge.leaf ? 0 : t->edge.node->sequence);
    if (!t->edge.leaf) r.plans[t->edge.node].captures.emplace_back(t->edge.output, t);
  }
  std::vector<Node*> nodes = nodes_above(lowest);
  std::sort(nodes.begin(), nodes.end(), [](const Node* a, const Node* b) { return a->sequence < b->sequence; });
  for (const Node* n : nodes) {
    bool leads = false;
    if (n->accumulates) leads = on_way({nullptr, static_cast<const AccumulationNode*>(n)->leaf, 0});
    for (const Edge& e : next_functions(n)) leads = leads || on_way(e);
    if (leads) r.plans[n].execute = true;
  }
}

bool Run::on_way(const Edge& e) const {
  if (e.leaf)
    return std::any_of(rare_->targets.begin(), rare_->targets.end(),
                       [&e](const Target* t) { return t->edge.leaf == e.leaf; });
  if (!e.node) return false;
  const auto it = rare_->plans.find(e.node);
  if (it == rare_->plans.end()) return false;
  return it->second.execute || std::any_of(it->second.captures.begin(), it->second.captures.end(),
                                           [&e](const auto& c) { return c.first == e.output; });
}

bool Run::wants(const Node* n, int input) const {
  return !selective_ || !rare_->plans.count(n) || on_way(n->edges[input]);
}

void Run::begin_at(Root& root) {
  if (!selective_ || on_way(root.edge)) send(root.edge, std::move(root.grad));
}

void Run::execute() {
  begin_at(first_root_);
  for (Root& r : more_roots_) begin_at(r);
  for (;;) {
    // No node that waits leads to one of a higher number: whatever that one is to get has arrived.
    if (held_.node && !work_.all_below(held_.node->sequence)) deposit_held();
    if (!held_.node && work_.empty()) break;
    poll_interrupt();
    step();
  }
  if (AG_LIKELY(!rare_)) return;
  finish_leaves();
  for (size_t i = 0; i < rare_->callbacks.size(); ++i) {
    const std::function<void()> f = rare_->callbacks[i];  // may queue more
    f();
  }
}

// ------------------------------------------------------------------ gradients on their way

AG_INLINE void Run::send(const Edge& e, Tensor&& g) {
  Node* n = e.node;
  if (!n) return leaf_arrived(e.leaf, std::move(g));
  if (held_.node) deposit_held();
  if (AG_UNLIKELY(rare_ != nullptr) || n->owner.load(std::memory_order_relaxed) == this)
    return deposit(n, e.output, std::move(g));
  held_.node = n;
  held_.output = e.output;
  held_.gradient = std::move(g);
}

void Run::deposit_held() {
  Tensor g = std::move(held_.gradient);
  deposit(std::exchange(held_.node, nullptr), held_.output, std::move(g));
}

void Run::deposit(Node* n, uint32_t output, Tensor&& g) {
  if (n->owner.load(std::memory_order_relaxed) == this) return add_gradient(n->pending[output], std::move(g));
  if (AG_UNLIKELY(rare_ != nullptr) && (selective_ || rare_->slots.count(n)))
    return deposit_privately(n, output, std::move(g));
  void* nobody = nullptr;
  if (AG_UNLIKELY(!n->owner.compare_exchange_strong(nobody, this, std::memory_order_acquire)))
    return deposit_privately(n, output, std::move(g));
  try {
    work_.push(n);
  } catch (...) {
    n->owner.store(nullptr, std::memory_order_release);
    throw;
  }
  n->pending[output] = std::move(g);
}

void Run::deposit_privately(Node* n, uint32_t output, Tensor&& g) {
  const auto [it, fresh] = rare().slots.try_emplace(n);
  if (fresh) {
    it->second.resize(n->num_outputs);
    work_.push(n);
  }
  add_gradient(it->second[output], std::move(g));
}

// The gradients of n, next in line, which holds them no longer.
AG_INLINE void Run::take(Node* n, TensorBuffer<2>& grads) {
  if (held_.node == n) {
    held_.node = nullptr;
    grads[held_.output] = std::move(held_.gradient);
    return;
  }
  if (AG_LIKELY(n->owner.load(std::memory_order_relaxed) == this)) {
    for (size_t i = 0; i < grads.size(); ++i) grads[i] = std::move(n->pending[i]);
    n->owner.store(nullptr, std::memory_order_release);
    return;
  }
  auto slots = rare_->slots.extract(n);
  for (size_t i = 0; i < grads.size(); ++i) grads[i] = std::move(slots.mapped()[i]);
}

// ------------------------------------------------------------------ one node

// Runs the node that is next.
void Run::step() {
  Node* const n = held_.node ? held_.node : work_.pop();
  TensorBuffer<2> grads(n->num_outputs);
  take(n, grads);
  const bool execute = AG_LIKELY(!selective_) || rare_->plans.at(n).execute;
  if (AG_UNLIKELY(n->meta != nullptr)) run_hooks_before(n, grads, execute);
  if (AG_UNLIKELY(selective_) && !capture(n, grads)) return;
  TensorBuffer<6> results(n->num_inputs);
  if (AG_UNLIKELY(n->accumulates)) {
    Tensor g = grads[0];
    if (g.defined()) leaf_arrived(static_cast<AccumulationNode*>(n)->leaf, std::move(g));
  } else {
    call(n, grads, results);
  }
  if (AG_UNLIKELY(n->meta != nullptr)) run_hooks_after(n, grads.list(), results);
  grads.clear();
  for (size_t i = 0; i < results.size(); ++i) {
    if (!results[i].defined()) continue;
    const Edge& e = n->edges[i];
    if (!e.defined() || (AG_UNLIKELY(selective_) && !on_way(e))) continue;
    fit_gradient(n, static_cast<int>(i), e, results[i]);
    send(e, std::move(results[i]));
  }
}

namespace {

// A pass that frees what a node saved must be alone in it; passes that keep the graph may be in it together. Nobody
// waits: whoever does could hold a lock that the other needs.
class NodeUse {
 public:
  NodeUse(Node* n, bool frees) : node_(n->reusable ? nullptr : n), amount_(frees ? kAlone : 1) {
    if (!node_) return;
    int32_t nobody = 0;
    if (frees && node_->users.compare_exchange_strong(nobody, kAlone, std::memory_order_acquire)) return;
    if (!frees && node_->users.fetch_add(1, std::memory_order_acquire) >= 0) return;
    if (!frees) node_->users.fetch_sub(1, std::memory_order_relaxed);
    fail_shared(n);
  }
  ~NodeUse() {
    if (node_) node_->users.fetch_sub(amount_, std::memory_order_release);
  }
  NodeUse(const NodeUse&) = delete;
  NodeUse& operator=(const NodeUse&) = delete;

 private:
  static constexpr int32_t kAlone = -(1 << 20);
  Node* node_;
  int32_t amount_;
};

// A node runs on its forward's stream: behind what the thread's own stream holds, which then waits for it in turn.
class StreamOfNode {
 public:
  explicit StreamOfNode(const Node* n) : state_(thread_local_data().state), own_(state_.stream) {
    // An accumulation node belongs to no forward: it runs on the caller's.
    if (AG_UNLIKELY(n->stream != own_ && !n->accumulates)) enter(n->stream);
  }
  ~StreamOfNode() {
    if (AG_UNLIKELY(device_ != nullptr)) leave();
  }
  StreamOfNode(const StreamOfNode&) = delete;
  StreamOfNode& operator=(const StreamOfNode&) = delete;

 private:
  AG_COLD void enter(Stream* stream) {
    const Device d = (stream ? stream : own_)->device;
    device_ = device_interface(d.type());
    from_ = device_->current_stream(d.index());
    state_.stream = stream;
    to_ = device_->current_stream(d.index());
    let_wait(to_, from_);
  }
  AG_COLD void leave() {
    state_.stream = own_;
    try {
      let_wait(from_, to_);
    } catch (const Error&) {
      // The device has failed: whatever waits for it next says so.
    }
  }
  void let_wait(Stream* waits, Stream* for_this) {
    if (waits == for_this) return;
    Event* done = device_->record_event(for_this);
    device_->wait_event(waits, done);
    device_->destroy_event(done);
  }

  ThreadState& state_;
  Stream* own_;
  DeviceInterface* device_ = nullptr;
  Stream *from_ = nullptr, *to_ = nullptr;
};

}  // namespace

AG_INLINE void Run::call(Node* n, TensorBuffer<2>& grads, TensorBuffer<6>& results) {
  const NodeUse use(n, !keep_graph_);
  check_not_released(n);
  const StreamOfNode stream(n);
  try {
    n->backward(grads.data(), results.data());
  } catch (Error& e) {
    e.add_context(str("(in the backward pass, at ", describe_node(n), ")"));
    throw;
  }
  if (AG_UNLIKELY(anomaly_)) {
    std::vector<Node*> roots{first_root_.edge.node};
    for (const Root& r : more_roots_) roots.push_back(r.edge.node);
    check_for_nan(n, grads.list(), results.list(), roots);
  }
  if (!keep_graph_ && !n->reusable && !n->released) {
    n->release();
    n->released = true;
  }
}

bool Run::capture(Node* n, TensorBuffer<2>& grads) {
  const Plan& plan = rare_->plans.at(n);
  for (const auto& [output, target] : plan.captures) target->result = grads[output];
  return plan.execute;
}

void Run::run_hooks_before(Node* n, TensorBuffer<2>& grads, bool will_execute) {
  const auto output_hooks = n->meta->output_hooks;
  for (const NodeMeta::OutputHook& h : output_hooks) {
    Tensor& g = grads[h.output];
    if (!g.defined() || h.hook->removed.load(std::memory_order_relaxed)) continue;
    Tensor replaced = h.hook->call(g);
    check_replacement("a hook on the result", node_name(n), g, replaced);
    if (replaced.defined()) g = std::move(replaced);
  }
  const auto pre = n->meta->pre;
  for (size_t k = 0; k < pre.size() && will_execute; ++k) {
    std::vector<Tensor> replaced = pre[k]->call(grads.list());
    if (replaced.empty()) continue;
    AG_CHECK(replaced.size() == grads.size(), "a pre-hook of ", node_name(n), " returned ", replaced.size(),
             " gradients, expected ", grads.size());
    for (size_t i = 0; i < grads.size(); ++i) {
      check_replacement("a pre-hook", node_name(n), grads[i], replaced[i]);
      grads[i] = std::move(replaced[i]);
    }
  }
  for (const NodeMeta::Retained& r : n->meta->retained) {
    const Tensor& g = grads[r.output];
    if (!g.defined() || r.meta->orphan.load(std::memory_order_relaxed)) continue;
    Tensor before;
    const std::lock_guard guard(r.meta->lock);
    Tensor sum = r.meta->grad.defined() ? r.meta->grad.add(g) : grad_enabled() ? g : g.clone();
    before = std::exchange(r.meta->grad, std::move(sum));
  }
}

void Run::run_hooks_after(Node* n, TensorList grads, TensorBuffer<6>& results) {
  const auto post = n->meta->post;
  for (const auto& hook : post) {
    std::vector<Tensor> replaced = hook->call(results.list(), grads);
    if (replaced.empty()) continue;
    AG_CHECK(replaced.size() == results.size(), "a post-hook of ", node_name(n), " returned ", replaced.size(),
             " gradients, expected ", results.size());
    for (size_t i = 0; i < results.size(); ++i) {
      check_replacement("a post-hook", node_name(n), results[i], replaced[i]);
      results[i] = std::move(replaced[i]);
    }
  }
}

// ------------------------------------------------------------------ leaves

void Run::leaf_arrived(TensorImpl* leaf, Tensor&& g) {
  if (AG_UNLIKELY(!leaf->requires_grad)) return;
  AutogradMeta& m = autograd_meta(leaf);
  if (AG_LIKELY(!selective_ && !m.has_hooks.load(std::memory_order_relaxed))) return accumulate(leaf, std::move(g));
  // Through the accumulation node the sum is complete.
  if (!selective_ && !m.used.load(std::memory_order_relaxed)) return finish_leaf(leaf, std::move(g));
  Rare& r = rare();
  const auto [it, fresh] = r.leaf_index.try_emplace(leaf, r.leaf_sums.size());
  if (fresh) r.leaf_sums.emplace_back(leaf, Tensor());
  add_gradient(r.leaf_sums[it->second].second, std::move(g));
}

void Run::finish_leaf(TensorImpl* leaf, Tensor g) {
  AutogradMeta& m = autograd_meta(leaf);
  TensorHooks hooks, post;
  {
    const std::lock_guard guard(m.lock);
    hooks = m.hooks;
    post = m.post_accumulate;
  }
  for (const auto& h : hooks) {
    if (h->removed.load(std::memory_order_relaxed)) continue;
    Tensor replaced = h->call(g);
    check_replacement("a hook", "a leaf", g, replaced);
    if (replaced.defined()) g = std::move(replaced);
  }
  bool add = !selective_;
  if (selective_) {
    for (Target* t : rare_->targets) {
      if (t->edge.leaf != leaf) continue;
      add = add || t->add_to_grad;
      if (!t->add_to_grad) t->result = g;
    }
  }
  if (!add) return;
  accumulate(leaf, std::move(g));
  if (post.empty()) return;
  leaf->refs.add();
  const Tensor x(leaf);
  for (const auto& h : post)
    if (!h->removed.load(std::memory_order_relaxed)) h->call(x);
}

void Run::finish_leaves() {
  for (size_t i = 0; i < rare_->leaf_sums.size(); ++i) {
    auto& [leaf, sum] = rare_->leaf_sums[i];
    finish_leaf(leaf, std::move(sum));
  }
}

}  // namespace autograd
}  // namespace argand
