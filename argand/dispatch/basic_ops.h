// Operations every device needs before any other: autograd accumulates with them, factories and copies are made of
// them.
#pragma once
#include "argand/core/scalar.h"
#include "argand/dispatch/op.h"

namespace argand {

struct FillAttrs {
  Scalar value;
};

namespace op {
AG_API inline constinit OpInfo fill{"fill"};  // out: any strides, FillAttrs
AG_API inline constinit OpInfo copy{
    "copy"};  // out, in: equal sizes, any strides and dtypes (in may broadcast by stride 0)
}  // namespace op

}  // namespace argand
