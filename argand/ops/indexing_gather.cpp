// gather and scatter: an index for every element, along one dimension.
#include "argand/autograd/inplace.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/indexing.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

Tensor& self_of(const Tensor& self) { return const_cast<Tensor&>(self); }

Tensor at_least_1d(const Tensor& x) { return x.dim() ? x : new_view(x, {1}, {1}, 0); }

// x and index as gather and scatter see them: equal numbers of dimensions, 0-d as one element.
struct Along {
  Tensor x, index;
  int64_t dim;

  Along(const char* op, const Tensor& self, int64_t d, const Tensor& list)
      : x(at_least_1d(self)), dim(wrap_dim(op, d, self.dim())) {
    AG_CHECK(list.dtype() == DType::Int64 || list.dtype() == DType::Int32, op, ": index must be int64 or int32, got ",
             list.dtype());
    index = at_least_1d(index_tensor(op, list, self));
    if (index.numel() == 0) return;
    AG_CHECK(index.dim() == x.dim(), op, ": index must have as many dimensions as the tensor, ", x.dim(),
             ", got sizes ", list.sizes());
    for (int64_t e = 0; e < x.dim(); ++e)
      AG_CHECK(e == dim || index.size(e) <= x.size(e), op, ": index of sizes ", index.sizes(),
               " reaches beyond the tensor's ", x.sizes(), " outside dimension ", dim);
  }
  IndexAttrs attrs(const char* op) const { return {op, dim, x.size(dim), x.stride(dim), false}; }
  DimVector strides_of(const Tensor& t) const {
    DimVector s(t.strides());
    s[static_cast<size_t>(dim)] = 0;
    return s;
  }
};

// The part of src that index names places for: src may be larger.
Tensor checked_source(const char* op, const Along& a, const Tensor& self, const Tensor& src) {
  AG_CHECK(src.dtype() == self.dtype(), op, ": src must be of the tensor's dtype, ", self.dtype(), ", got ",
           src.dtype());
  Tensor s = at_least_1d(src);
  if (a.index.numel() == 0) return s;
  AG_CHECK(s.dim() == a.index.dim(), op, ": src must have as many dimensions as index, ", a.index.dim(), ", got sizes ",
           src.sizes());
  for (int64_t d = 0; d < s.dim(); ++d)
    AG_CHECK(a.index.size(d) <= s.size(d), op, ": index of sizes ", a.index.sizes(), " needs more than src has, ",
             src.sizes());
  const Tensor part = new_view(s, a.index.sizes(), s.strides(), 0);
  return may_share_memory(self, part) ? private_copy(part) : part;
}

void scatter_into(const char* op, const Tensor& y, const Along& a, const Tensor& values, Combine combine,
                  const std::optional<Scalar>& value = std::nullopt) {
  if (a.index.numel() == 0) return;
  const Tensor to = at_least_1d(y);
  ScatterAttrs attrs{a.attrs(op), combine, value.has_value(), value.value_or(Scalar(0))};
  attrs.index.stride = to.stride(a.dim);
  scatter_numbers(a.index.sizes(), to, a.strides_of(to), a.index, a.index.strides(), values, attrs);
}

// x with zeros behind it along each dimension, up to `sizes`.
Tensor grown(Tensor x, IntArrayRef sizes) {
  if (x.sizes() == sizes) return x;
  for (int64_t d = 0; d < x.dim(); ++d) {
    const int64_t missing = sizes[static_cast<size_t>(d)] - x.size(d);
    if (missing == 0) continue;
    DimVector more(x.sizes());
    more[static_cast<size_t>(d)] = missing;
    x = cat({x, zeros(more, x.options())}, d);
  }
  return reshape(x, sizes);
}

Combine combine_of(const char* op, std::string_view reduce) {
  if (reduce == "add") return Combine::Add;
  if (reduce == "multiply") return Combine::Multiply;
  fail<Error>(op, ": reduce must be 'add' or 'multiply', got '", reduce, "'");
}

void check_not_recorded(const char* op, Inputs inputs) {
  AG_CHECK(!recording(inputs), op, ": reduce='multiply' has no derivative; use no_grad() or detach()");
}

auto derivative_of_scatter(int64_t dim, const Tensor& index, const Tensor& src, Combine combine) {
  return [dim, saved = Saved(index), sizes = SavedSizes(src.sizes()), combine](const Tensor& g, GradientSink out) {
    const Tensor i = saved.unpack(out.node());
    if (out.needs(0)) out[0] = combine == Combine::Add ? g : scatter(g, dim, i, Scalar(0));
    if (out.needs(1)) out[1] = i.numel() ? grown(gather(g, dim, i), sizes) : zeros(sizes, g.options());
  };
}

Tensor scatter_from(const char* op, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src,
                    Combine combine, bool in_place) {
  if (in_place) check_inplace(op, self);
  if (combine == Combine::Multiply) check_not_recorded(op, {self, src});
  Tensor y = in_place ? self : private_copy(self);
  const Along a(op, self, dim, index);
  scatter_into(op, y, a, checked_source(op, a, self, src), combine);
  if (in_place) wrote_to(self);
  record_on(op, y, {self, src}, derivative_of_scatter(dim, index, src, combine));
  return y;
}

Tensor scatter_value(const char* op, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value,
                     Combine combine, bool in_place) {
  if (in_place) check_inplace(op, self);
  if (combine == Combine::Multiply) check_not_recorded(op, {self});
  Tensor y = in_place ? self : private_copy(self);
  scatter_into(op, y, Along(op, self, dim, index), {}, combine, value);
  if (in_place) wrote_to(self);
  record_on(op, y, {self}, [dim, saved = Saved(index), combine](const Tensor& g, GradientSink out) {
    out[0] = combine == Combine::Add ? g : scatter(g, dim, saved.unpack(out.node()), Scalar(0));
  });
  return y;
}

}  // namespace

Tensor scatter_combined(const char* op, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src,
                        Combine combine) {
  Tensor y = private_copy(self);
  const Along a(op, self, dim, index);
  scatter_into(op, y, a, checked_source(op, a, self, src), combine);
  return y;
}

// out[i][j][k] = self[i][index[i][j][k]][k] for dim = 1, and so on; out has the sizes of index, which outside dim may
// be smaller than self's. Throws IndexError where an index is negative or too large.
AG_OP("gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor", "function method out")
Tensor gather(const Tensor& self, int64_t dim, const Tensor& index, bool sparse_grad) {
  AG_DOOR(gather, self, dim, index, sparse_grad);
  const Along a("gather", self, dim, index);
  Tensor y = new_tensor(index.sizes(), self.dtype(), self.device());
  if (y.numel()) gather_numbers(at_least_1d(y), a.x, a.strides_of(a.x), a.index, a.index.strides(), a.attrs("gather"));
  if (!recording({self})) return y;
  return record("gather", std::move(y), {self},
                [dim, saved = Saved(index), sizes = SavedSizes(self.sizes())](const Tensor& g, GradientSink out) {
                  out[0] = scatter_add(zeros(sizes, g.options()), dim, saved.unpack(out.node()), g);
                });
}

// The reverse: self[i][index[i][j][k]][k] = src[i][j][k]. Of several values for one place the last, in row-major order
// of index, stays; the derivative to src is right only where that does not happen.
AG_OP("scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor", "function method out")
Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) {
  AG_DOOR(scatter, self, dim, index, src);
  return scatter_from("scatter", self, dim, index, src, Combine::Assign, false);
}
AG_OP("scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)")
Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) {
  AG_DOOR(scatter_, self, dim, index, src);
  scatter_from("scatter_", self, dim, index, src, Combine::Assign, true);
  return self_of(self);
}
AG_OP("scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor", "function method out")
Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) {
  AG_DOOR(scatter, self, dim, index, value);
  return scatter_value("scatter", self, dim, index, value, Combine::Assign, false);
}
AG_OP("scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)")
Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) {
  AG_DOOR(scatter_, self, dim, index, value);
  scatter_value("scatter_", self, dim, index, value, Combine::Assign, true);
  return self_of(self);
}

// With reduce = 'add' or 'multiply' the values are combined with what is there.
AG_OP("scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor", "function method out")
Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce) {
  AG_DOOR(scatter, self, dim, index, src, reduce);
  return scatter_from("scatter", self, dim, index, src, combine_of("scatter", reduce), false);
}
AG_OP("scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)")
Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce) {
  AG_DOOR(scatter_, self, dim, index, src, reduce);
  scatter_from("scatter_", self, dim, index, src, combine_of("scatter_", reduce), true);
  return self_of(self);
}
AG_OP("scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor",
      "function method out")
Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) {
  AG_DOOR(scatter, self, dim, index, value, reduce);
  return scatter_value("scatter", self, dim, index, value, combine_of("scatter", reduce), false);
}
AG_OP("scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)")
Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) {
  AG_DOOR(scatter_, self, dim, index, value, reduce);
  scatter_value("scatter_", self, dim, index, value, combine_of("scatter_", reduce), true);
  return self_of(self);
}

AG_OP("scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor", "function method out")
Tensor scatter_add(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) {
  AG_DOOR(scatter_add, self, dim, index, src);
  return scatter_from("scatter_add", self, dim, index, src, Combine::Add, false);
}
AG_OP("scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)")
Tensor& scatter_add_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) {
  AG_DOOR(scatter_add_, self, dim, index, src);
  scatter_from("scatter_add_", self, dim, index, src, Combine::Add, true);
  return self_of(self);
}

// gather with sizes broadcast outside dim; without dim, over self and indices as vectors.
AG_OP("take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor", "function method out")
Tensor take_along_dim(const Tensor& self, const Tensor& indices, std::optional<int64_t> dim) {
  AG_DOOR(take_along_dim, self, indices, dim);
  if (!dim) return gather(reshape(self, {-1}), 0, reshape(indices, {-1}));
  AG_CHECK(self.dim() == indices.dim(),
           "take_along_dim: self and indices must have equal numbers of dimensions, got sizes ", self.sizes(), " and ",
           indices.sizes());
  const auto d = static_cast<size_t>(wrap_dim("take_along_dim", *dim, self.dim()));
  DimVector from(self.sizes()), to(indices.sizes());
  if (self.dim()) from[d] = to[d] = 1;
  DimVector self_sizes = broadcast_sizes("take_along_dim", from, to), index_sizes = self_sizes;
  if (self.dim()) self_sizes[d] = self.sizes()[d], index_sizes[d] = indices.sizes()[d];
  return gather(expand(self, self_sizes), static_cast<int64_t>(d), expand(indices, index_sizes));
}

}  // namespace argand
