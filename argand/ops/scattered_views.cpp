// A copy of a tensor in which what a view would show is replaced: select_scatter and its kin.
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

// view(copy of self) = src, recorded.
template <class V>
Tensor with_replaced(const char* op, const Tensor& self, const Tensor& src, V&& view) {
  Tensor y = clone(self);
  const Tensor part = view(y);
  AG_CHECK(part.sizes() == src.sizes(), op, ": src must have the sizes of what it replaces, ", part.sizes(), ", got ",
           src.sizes());
  part.copy_(src);
  return y;
}

}  // namespace

// self with src in place of self.select(dim, index).
AG_OP("select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor", "function method")
Tensor select_scatter(const Tensor& self, const Tensor& src, int64_t dim, int64_t index) {
  AG_DOOR(select_scatter, self, src, dim, index);
  return with_replaced("select_scatter", self, src, [&](const Tensor& y) { return select(y, dim, index); });
}

// self with src in place of self.slice(dim, start, end, step).
AG_OP("slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor",
      "function method")
Tensor slice_scatter(const Tensor& self, const Tensor& src, int64_t dim, std::optional<int64_t> start,
                     std::optional<int64_t> end, int64_t step) {
  AG_DOOR(slice_scatter, self, src, dim, start, end, step);
  return with_replaced("slice_scatter", self, src, [&](const Tensor& y) { return slice(y, dim, start, end, step); });
}

// self with src in place of self.diagonal(offset, dim1, dim2).
AG_OP("diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor", "function method")
Tensor diagonal_scatter(const Tensor& self, const Tensor& src, int64_t offset, int64_t dim1, int64_t dim2) {
  AG_DOOR(diagonal_scatter, self, src, offset, dim1, dim2);
  return with_replaced("diagonal_scatter", self, src, [&](const Tensor& y) { return diagonal(y, offset, dim1, dim2); });
}

// self with src in place of self.as_strided(size, stride, storage_offset).
AG_OP("as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor",
      "function method")
Tensor as_strided_scatter(const Tensor& self, const Tensor& src, IntArrayRef size, IntArrayRef stride,
                          std::optional<int64_t> storage_offset) {
  AG_DOOR(as_strided_scatter, self, src, size, stride, storage_offset);
  return with_replaced("as_strided_scatter", self, src,
                       [&](const Tensor& y) { return as_strided(y, size, stride, storage_offset); });
}

}  // namespace argand
