#include "argand/ops/tensor_literal.h"

#include <cstring>

namespace argand {

// Checks the nesting and writes the numbers out in row-major order.
class LiteralReader {
 public:
  explicit LiteralReader(const TensorLiteral& literal) : literal_(literal) {
    const TensorLiteral* first = &literal;
    while (first) {
      if (first->kind_ != TensorLiteral::Kind::Number) {
        AG_CHECK(sizes_.size() < kMaxDims, "tensor: lists are nested deeper than ", kMaxDims);
        sizes_.push_back(first->count_);
      }
      const bool deeper = first->kind_ == TensorLiteral::Kind::List && first->count_ > 0;
      if (!deeper && first->kind_ != TensorLiteral::Kind::List) dtype_ = first->dtype_;
      first = deeper ? first->list_ : nullptr;
    }
    check(literal, 0);
  }

  const DimVector& sizes() const { return sizes_; }
  // The type of the numbers as written; nothing written counts as float.
  DType written() const { return dtype_.value_or(DType::Float32); }

  Tensor read() const {
    Tensor y = new_tensor(sizes_, written());
    char* at = y.view_struct().data;
    write(literal_, at);
    return y;
  }

 private:
  void check(const TensorLiteral& x, size_t depth) const {
    if (x.kind_ == TensorLiteral::Kind::Number) {
      AG_CHECK(depth == sizes_.size(), "tensor: found a number where a list of ", sizes_[depth], " was expected");
    } else {
      AG_CHECK(depth < sizes_.size(), "tensor: found a list of ", x.count_, " where a number was expected");
      AG_CHECK(x.count_ == sizes_[depth], "tensor: all lists of one level must have the same length, got ",
               sizes_[depth], " and ", x.count_);
    }
    if (x.kind_ != TensorLiteral::Kind::List) {
      AG_CHECK_AS(TypeError, x.dtype_ == written(), "tensor: all numbers must be of one type, got ", written(), " and ",
                  x.dtype_);
      return;
    }
    for (int64_t i = 0; i < x.count_; ++i) check(x.list_[i], depth + 1);
  }

  void write(const TensorLiteral& x, char*& at) const {
    switch (x.kind_) {
      case TensorLiteral::Kind::List:
        for (int64_t i = 0; i < x.count_; ++i) write(x.list_[i], at);
        return;
      case TensorLiteral::Kind::Array: {
        const auto bytes = static_cast<size_t>(x.count_ * item_size(x.dtype_));
        if (bytes) std::memcpy(at, x.array_, bytes);
        at += bytes;
        return;
      }
      case TensorLiteral::Kind::Number:
        visit_any_dtype(x.dtype_, [&](auto zero) {
          const auto value = x.number_.to<decltype(zero)>();
          std::memcpy(at, &value, sizeof value);
        });
        at += item_size(x.dtype_);
    }
  }

  const TensorLiteral& literal_;
  DimVector sizes_;
  std::optional<DType> dtype_;
};

Tensor tensor(const TensorLiteral& numbers, const TensorOptions& options) {
  const LiteralReader reader(numbers);
  DType dtype = reader.written();
  if (dtype == DType::Int32) dtype = DType::Int64;
  if (dtype == DType::Float32 || dtype == DType::Float64) dtype = get_default_dtype();
  Tensor y = reader.read().to(TensorOptions(options.dtype_opt().value_or(dtype)).device(options.device()));
  if (options.requires_grad()) y.set_requires_grad(true);
  return y;
}

}  // namespace argand
