#include "argand/autograd/hooks.h"

#include "argand/autograd/node_meta.h"

namespace argand {

NodeMeta& node_meta(Node* n) {
  if (!n->meta) n->meta = new NodeMeta;
  return *n->meta;
}

namespace autograd {
namespace {

template <class Hooks, class F>
unsigned add(NodeMeta& m, Hooks& hooks, F f) {
  hooks.push_back(std::make_shared<NodeMeta::NodeHook<F>>(NodeMeta::NodeHook<F>{m.next_hook, std::move(f)}));
  return m.next_hook++;
}

}  // namespace

unsigned add_pre_hook(Node* n, NodePreHook hook) {
  NodeMeta& m = node_meta(n);
  return add(m, m.pre, std::move(hook));
}

unsigned add_post_hook(Node* n, NodePostHook hook) {
  NodeMeta& m = node_meta(n);
  return add(m, m.post, std::move(hook));
}

void remove_hook(Node* n, unsigned handle) {
  NodeMeta& m = node_meta(n);
  auto is = [handle](const auto& hook) { return hook->id == handle; };
  AG_CHECK(std::erase_if(m.pre, is) + std::erase_if(m.post, is) == 1, node_name(n), ": has no hook of handle ", handle);
}

}  // namespace autograd
}  // namespace argand
