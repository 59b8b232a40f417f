// Kernel calls in words, for reports and errors.
#pragma once
#include <string>

#include "argand/dispatch/op.h"

namespace argand::profile {

// "float32[2, 3], float32[3] -> float32[2, 3]"
AG_API std::string describe_call(const Call& call);
// " in module encoder.layers.3", or nothing outside every module.
AG_API std::string module_path();

}  // namespace argand::profile
