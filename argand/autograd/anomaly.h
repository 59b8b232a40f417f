// Anomaly mode: where nodes were recorded, who changed a tensor in place, and the search for the first NaN.
#pragma once
#include "argand/autograd/node.h"

namespace argand::autograd {

// The path of the module whose forward is running on this thread ("encoder.layers.3"), empty outside modules.
AG_API std::string module_path();
// "AddBackward, recorded in module encoder.layers.3"; the second part only for nodes recorded in anomaly mode.
AG_API std::string describe_node(const Node* n);

[[noreturn]] void fail_released(const Node* n);
[[noreturn]] void fail_shared(const Node* n);
// Throws Error where what n saved is gone.
inline void check_not_released(const Node* n) {
  if (AG_UNLIKELY(n->released)) fail_released(n);
}
// Called for nodes recorded in anomaly mode.
void remember_origin(Node* n);
// Called before x is written to in anomaly mode.
void remember_writer(const char* op, const Tensor& x);
// The op that raised the version behind `counter` from `version`, with its module, or empty where not known.
std::string writer_of(const std::atomic<uint32_t>* counter, uint32_t version);

// Throws Error if one of the gradients n computed for its inputs holds a NaN. grads: what it was given; roots: where
// the pass began, so that the message can name the nodes between.
void check_for_nan(const Node* n, TensorList grads, TensorList results, ArrayRef<Node*> roots);

}  // namespace argand::autograd
