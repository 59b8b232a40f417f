// What every function of argand::cuda asks first.
#pragma once
#include <cstdint>

#include "argand/core/cuda.h"

namespace argand::cuda {

// The plug-in; throws where there is none, and says in the name of cuda.`what` why.
Interface& needed(const char* what);

// index as it is, or the current device for -1; throws for a device that is not there.
int index_or_current(const char* what, int64_t index);

}  // namespace argand::cuda
