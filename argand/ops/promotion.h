// Type promotion of the operands of a pointwise operation, PyTorch's rules.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// Gathers operands in three ranks: tensors with dimensions decide; 0-d tensors only where their category (bool <
// integer < floating < complex) is higher; plain numbers only where theirs is higher still.
class Promotion {
 public:
  void add(const Tensor& x);
  void add(const Scalar& x);
  DType result() const;

 private:
  std::optional<DType> dimensioned_, zero_dim_, number_;
};

AG_API DType result_type(const Tensor& a, const Tensor& b);
// Whether a result of type `from` may be written to an existing tensor of type `to`: never to a lower category.
AG_API bool can_cast(DType from, DType to);

// The type a kernel computes in: half and 8-bit floating types in float32, small integers and bool in int32, uint32 in
// int64; uint64 in itself.
constexpr DType compute_dtype(DType d) {
  switch (d) {
    case DType::Float16:
    case DType::BFloat16:
    case DType::Float8_e4m3fn:
    case DType::Float8_e5m2:
    case DType::Float8_e4m3fnuz:
    case DType::Float8_e5m2fnuz:
      return DType::Float32;
    case DType::UInt32:
      return DType::Int64;
    case DType::Bool:
    case DType::UInt8:
    case DType::Int8:
    case DType::Int16:
    case DType::UInt16:
      return DType::Int32;
    default:
      return d;
  }
}

}  // namespace argand
