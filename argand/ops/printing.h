// Tensors as text, in libtorch's format.
#pragma once
#include <iosfwd>

#include "argand/core/tensor.h"

namespace argand {

// The numbers, then "[ CPUFloatType{2,3} ]". A matrix shares one scale and column width; more dimensions are printed
// matrix by matrix; of more than 1000 elements only the first and last three of each dimension are shown.
AG_API std::ostream& operator<<(std::ostream& stream, const Tensor& x);
AG_API std::ostream& operator<<(std::ostream& stream, Device d);
AG_API std::ostream& operator<<(std::ostream& stream, DType d);            // "Float"
AG_API std::ostream& operator<<(std::ostream& stream, IntArrayRef sizes);  // "[2, 3]"

}  // namespace argand
