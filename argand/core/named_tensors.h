// The state of anything that can be saved and resumed, as tensors by name: modules, optimizers, schedulers, loaders.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "argand/core/tensor.h"

namespace argand {

// In a fixed order; names are unique, parts joined by dots ("groups.0.lr"). Numbers are 0-d float64 or int64 tensors.
using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

namespace serialize {
class OutputArchive;  // io/archive.h
class InputArchive;
}  // namespace serialize

}  // namespace argand
