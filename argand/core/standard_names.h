// Names of the standard library that libtorch's programs find in its namespace.
#pragma once
#include <optional>

namespace argand {

using std::nullopt;
using std::optional;

}  // namespace argand
