// How save() marks what it wrote, and what load() makes of it: the same for paths and streams.
#pragma once
#include "argand/io/safetensors.h"

namespace argand::io {

inline constexpr const char* kOnly = "tensor";  // the name of a tensor saved by itself
inline constexpr const char *kTensor = "a tensor", *kList = "a list of tensors", *kNamed = "named tensors",
                            *kState = "the state of an object";

Metadata kind(const char* what);
// Any safetensors file holds named tensors; a tensor or a list of them only what save() wrote as such: ValueError.
void check_kind(const char* wanted, const Metadata& metadata, const std::string& where);

NamedTensors numbered(const std::vector<Tensor>& tensors);
// Throw ValueError for names that save() would not have given.
Tensor only(NamedTensors tensors, const std::string& where);
std::vector<Tensor> in_order(NamedTensors tensors, const std::string& where);

}  // namespace argand::io
