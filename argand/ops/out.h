// Writing a result into a tensor that is there already: what the generated out= and in-place forms are made of.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// Gives `out` these sizes, row-major, if it has others. Its memory is kept where it is large enough; what it held is
// lost. Throws Error where a view or borrowed memory would have to grow.
AG_API void resize_output(const char* op, const Tensor& out, IntArrayRef sizes);
// out becomes a copy of result, resized to its sizes. Throws Error where the types do not cast (can_cast), the devices
// differ, or a derivative would be lost.
AG_API Tensor& write_out(Tensor& out, const Tensor& result);
// self, or a recorded copy of it where an in-place op on these inputs is recorded: the derivative may need the numbers
// that the op overwrites.
AG_API Tensor before_write(const Tensor& self, std::initializer_list<Tensor> inputs);
// self becomes a copy of result, recorded: the in-place form of an op that has no kernel for it. Sizes stay as they
// are.
AG_API Tensor& assign(const Tensor& self, const Tensor& result);
// Throws Error where `value` does not fit `dtype`: complex into real, or a number beyond its range.
AG_API void check_fits(const char* op, const Scalar& value, DType dtype);

}  // namespace argand
