#include "argand/autograd/anomaly.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>

#include "argand/autograd/grad_mode.h"
#include "argand/autograd/node_meta.h"

namespace argand::autograd {
namespace {

// Who raised a version counter last, and a few times before. Counters are told apart by address, so an entry may
// outlive its counter; the version must match too, and the table is emptied when it grows large.
struct Writers {
  struct Write {
    uint32_t version;  // before
    std::string who;
  };
  static constexpr size_t kMostCounters = 4096, kMostWrites = 8;
  std::mutex mutex;
  std::unordered_map<const void*, std::vector<Write>> writes;
};

Writers& writers() {
  static Writers& instance = *new Writers;
  return instance;
}

bool has_nan(const Tensor& x) {
  if (!x.defined() || x.is_meta()) return false;
  const NoGradGuard guard;
  return x.ne(x).any().item().toBool();
}

// Names of the nodes on one way from a root to n, the root first.
std::string way_to(const Node* n, ArrayRef<Node*> roots) {
  std::map<const Node*, const Node*> before;
  std::vector<const Node*> work;
  for (const Node* r : roots)
    if (before.emplace(r, nullptr).second) work.push_back(r);
  while (!work.empty() && !before.count(n)) {
    const Node* next = work.back();
    work.pop_back();
    for (const Edge& e : next_functions(next))
      if (e.node && e.node->sequence >= n->sequence && before.emplace(e.node, next).second) work.push_back(e.node);
  }
  if (!before.count(n)) return "";
  std::vector<std::string> names;
  for (const Node* k = n; k; k = before[k]) names.push_back(node_name(k));
  constexpr size_t kEnds = 6;
  std::string s;
  for (size_t i = names.size(); i-- > 0;) {
    if (names.size() > 2 * kEnds && i == names.size() - 1 - kEnds) {
      s += " -> ...";
      i = kEnds;
      continue;
    }
    s += (s.empty() ? "" : " -> ") + names[i];
  }
  return s;
}

std::string origins_of_inputs(const Node* n) {
  std::string s;
  for (const Edge& e : next_functions(n)) {
    if (!s.empty()) s += ", ";
    s += e.leaf ? "a leaf" : e.node ? describe_node(e.node) : "a constant";
  }
  return s;
}

}  // namespace

std::string module_path() {
  std::string path;
  for (const ModuleFrame* f = thread_local_data().state.module; f; f = f->parent) {
    if (!f->name || !*f->name) continue;
    path = path.empty() ? std::string(f->name) : str(f->name, '.', path);
  }
  return path;
}

std::string describe_node(const Node* n) {
  std::string s = node_name(n);
  if (n->meta && !n->meta->module.empty()) s += ", recorded in module " + n->meta->module;
  return s;
}

void fail_released(const Node* n) {
  fail(describe_node(n),
       ": what it saved for backward is freed already: a backward pass went through this graph before. Pass "
       "retain_graph=true to the first pass, or compute the forward again");
}

void fail_shared(const Node* n) {
  fail(
      describe_node(n),
      ": another backward pass is in it at this moment, and one of the two frees what it saved. Pass retain_graph=true "
      "to both, or compute the forward again for each");
}

void remember_origin(Node* n) {
  if (thread_local_data().state.module) node_meta(n).module = module_path();
}

void remember_writer(const char* op, const Tensor& x) {
  const std::atomic<uint32_t>* counter = x.impl()->version;
  if (!counter) return;
  std::string who = op;
  if (const std::string path = module_path(); !path.empty()) who += " in module " + path;
  Writers& w = writers();
  const std::lock_guard guard(w.mutex);
  if (w.writes.size() > Writers::kMostCounters) w.writes.clear();
  auto& list = w.writes[counter];
  if (list.size() >= Writers::kMostWrites) list.erase(list.begin());
  list.push_back({counter->load(std::memory_order_relaxed), std::move(who)});
}

std::string writer_of(const std::atomic<uint32_t>* counter, uint32_t version) {
  Writers& w = writers();
  const std::lock_guard guard(w.mutex);
  const auto it = w.writes.find(counter);
  if (it == w.writes.end()) return "";
  for (auto write = it->second.rbegin(); write != it->second.rend(); ++write)
    if (write->version == version) return write->who;
  return "";
}

void check_for_nan(const Node* n, TensorList grads, TensorList results, ArrayRef<Node*> roots) {
  for (size_t i = 0; i < results.size(); ++i) {
    if (!has_nan(results[i])) continue;
    const bool came_in = std::any_of(grads.begin(), grads.end(), has_nan);
    fail(describe_node(n), " returned NaN in the gradient of its input ", i, " (", results[i].dtype(), " ",
         results[i].sizes(), ")", came_in ? "; the gradient it was given held NaN already" : "",
         ". Way of the gradient: ", way_to(n, roots), ". Its inputs came from: ", origins_of_inputs(n));
  }
}

}  // namespace argand::autograd
