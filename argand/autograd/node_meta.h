// NodeMeta: what few nodes have.
#pragma once
#include "argand/autograd/hooks.h"
#include "argand/autograd/meta.h"

namespace argand {

struct NodeMeta {
  struct OutputHook {
    uint32_t output;
    std::shared_ptr<TensorHook> hook;
  };
  struct Retained {
    uint32_t output;
    AutogradMeta* meta;  // holds a reference
  };
  template <class F>
  struct NodeHook {
    unsigned id;
    F call;
  };
  std::vector<OutputHook> output_hooks;
  std::vector<Retained> retained;
  std::vector<std::shared_ptr<NodeHook<autograd::NodePreHook>>> pre;
  std::vector<std::shared_ptr<NodeHook<autograd::NodePostHook>>> post;
  unsigned next_hook = 0;
  std::string module;  // anomaly mode: path of the module whose forward recorded the node

  ~NodeMeta() {
    for (Retained& r : retained) drop(r.meta);
  }
};

NodeMeta& node_meta(Node* n);

}  // namespace argand
