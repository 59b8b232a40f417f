// Indexing along one dimension with a list of indices: index_select, index_add, index_copy, index_fill; and by masks.
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

// x itself, or, where it is 0-d, a vector of its one element in `made`, a view that records nothing.
const Tensor& as_vector(const Tensor& x, Tensor& made) {
  if (AG_LIKELY(x.dim() > 0)) return x;
  const NoGradGuard no_grad;
  return made = new_view(x, {1}, {1}, 0);
}
// A list of indices as an int64 vector.
const Tensor& as_indices(const char* op, const Tensor& list, const Tensor& self, Tensor& made) {
  AG_CHECK_AS(IndexError, list.dim() <= 1, op, ": index must be a vector, got sizes ", list.sizes());
  if (AG_LIKELY(list.dim() == 1 && list.dtype() == DType::Int64 && list.device() == self.device())) return list;
  const NoGradGuard no_grad;
  made = index_tensor(op, list, self);
  return made.dim() ? made : made = new_view(made, {1}, {1}, 0);
}

// A list of indices along one dimension of x, which may be 0-d: then it counts as one element.
struct Along {
 private:
  Tensor made_x_, made_index_;

 public:
  int64_t dim;
  const Tensor& x;      // at least 1-d
  const Tensor& index;  // int64, 1-d
  IndexAttrs attrs;

  Along(const char* op, const Tensor& self, int64_t d, const Tensor& list)
      : dim(wrap_dim(op, d, self.dim())),
        x(as_vector(self, made_x_)),
        index(as_indices(op, list, self, made_index_)),
        attrs{op, dim, x.sizes()[static_cast<size_t>(dim)], x.strides()[static_cast<size_t>(dim)], false} {}
  Along(const Along&) = delete;
  Along& operator=(const Along&) = delete;

  // Sizes of x with as many entries along dim as there are indices.
  DimVector sizes() const {
    DimVector s(x.sizes());
    s[static_cast<size_t>(dim)] = index.numel();
    return s;
  }
  DimVector x_strides() const {
    DimVector s(x.strides());
    s[static_cast<size_t>(dim)] = 0;
    return s;
  }
  DimVector index_strides() const {
    DimVector s(x.sizes().size(), 0);
    s[static_cast<size_t>(dim)] = index.strides()[0];
    return s;
  }
};

void scatter_along(const Along& a, const Tensor& y, const Tensor& values, Combine combine,
                   const std::optional<Scalar>& value = std::nullopt) {
  const Tensor to = y.dim() ? y : new_view(y, {1}, {1}, 0);
  ScatterAttrs attrs{a.attrs, combine, value.has_value(), value.value_or(Scalar(0))};
  DimVector strides(to.strides());
  attrs.index.stride = strides[static_cast<size_t>(a.dim)];
  strides[static_cast<size_t>(a.dim)] = 0;
  scatter_numbers(a.sizes(), to, strides, a.index, a.index_strides(), values, attrs);
}

// Checks that source has the sizes index_add and index_copy want, or is 0-d where there is one index.
Tensor checked_source(const char* op, const Along& a, const Tensor& self, const Tensor& source) {
  AG_CHECK(source.dtype() == self.dtype(), op, ": source must be of the tensor's dtype, ", self.dtype(), ", got ",
           source.dtype());
  NoGradGuard no_grad;
  const Tensor s = source.dim() ? source : new_view(source, {1}, {1}, 0);
  AG_CHECK(s.sizes() == a.sizes() || (source.dim() == 0 && a.index.numel() == 1), op, ": ", a.index.numel(),
           " indices along dimension ", a.dim, " of sizes ", self.sizes(), " need a source of sizes ",
           IntArrayRef(a.sizes()), ", got ", source.sizes());
  return may_share_memory(self, s) ? private_copy(s) : s;
}

Tensor like(const Tensor& g, IntArrayRef sizes) { return g.sizes() == sizes ? g : reshape(g, sizes); }

void add_into(const char* op, const Tensor& y, const Tensor& self, int64_t dim, const Tensor& index,
              const Tensor& source, const Scalar& alpha) {
  const Along a(op, self, dim, index);
  NoGradGuard no_grad;
  const Tensor values = checked_source(op, a, self, source);
  scatter_along(a, y, alpha.equals(1) ? values : mul(values, alpha), Combine::Add);
}

auto derivative_of_index_add(int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) {
  return [dim, saved = Saved(index), sizes = SavedSizes(source.sizes()), alpha](const Tensor& g, GradientSink out) {
    if (out.needs(0)) out[0] = g;
    if (out.needs(1)) {
      const Tensor part = like(index_select(g, dim, saved.unpack(out.node())), sizes);
      out[1] = alpha.equals(1) ? part : mul(part, alpha);
    }
  };
}

void copy_into(const char* op, const Tensor& y, const Tensor& self, int64_t dim, const Tensor& index,
               const Tensor& source) {
  const Along a(op, self, dim, index);
  scatter_along(a, y, checked_source(op, a, self, source), Combine::Assign);
}

auto derivative_of_index_copy(int64_t dim, const Tensor& index, const Tensor& source) {
  return [dim, saved = Saved(index), sizes = SavedSizes(source.sizes())](const Tensor& g, GradientSink out) {
    const Tensor i = saved.unpack(out.node());
    if (out.needs(0)) out[0] = index_fill(g, dim, i, Scalar(0));
    if (out.needs(1)) out[1] = like(index_select(g, dim, i), sizes);
  };
}

auto derivative_of_index_fill(int64_t dim, const Tensor& index) {
  return [dim, saved = Saved(index)](const Tensor& g, GradientSink out) {
    out[0] = index_fill(g, dim, saved.unpack(out.node()), Scalar(0));
  };
}

void check_zero_dim(const char* op, const Tensor& value) {
  AG_CHECK(value.dim() == 0, op, ": value must be a number or a 0-d tensor, got sizes ", value.sizes());
}

}  // namespace

// The entries of self along `dim` that `index` (a vector of integers) names, in its order. Throws IndexError where one
// is negative or too large.
AG_OP("index_select(Tensor self, int dim, Tensor index) -> Tensor", "function method out")
Tensor index_select(const Tensor& self, int64_t dim, const Tensor& index) {
  AG_DOOR(index_select, self, dim, index);
  const Along a("index_select", self, dim, index);
  AG_CHECK_AS(IndexError, self.dim() || a.index.numel() == 1, "index_select: a 0-d tensor takes one index, got ",
              a.index.numel());
  const DimVector sizes = a.sizes();
  Tensor y = new_tensor(self.dim() ? IntArrayRef(sizes) : self.sizes(), self.dtype(), self.device());
  gather_numbers(self.dim() ? y : new_view(y, {1}, {1}, 0), a.x, a.x_strides(), a.index, a.index_strides(), a.attrs);
  if (!recording({self})) return y;
  return record("index_select", std::move(y), {self},
                [dim, saved = Saved(index), sizes = SavedSizes(self.sizes())](const Tensor& g, GradientSink out) {
                  out[0] = index_add(zeros(sizes, g.options()), dim, saved.unpack(out.node()), g);
                });
}

// self[..., index[i], ...] += alpha * source[..., i, ...] along dim, for every i in turn.
AG_OP("index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor",
      "function method out")
Tensor index_add(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) {
  AG_DOOR(index_add, self, dim, index, source, alpha);
  Tensor y = private_copy(self);
  add_into("index_add", y, self, dim, index, source, alpha);
  return record("index_add", std::move(y), {self, source}, derivative_of_index_add(dim, index, source, alpha));
}
AG_OP("index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)")
Tensor& index_add_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) {
  AG_DOOR(index_add_, self, dim, index, source, alpha);
  check_inplace("index_add_", self);
  add_into("index_add_", self, self, dim, index, source, alpha);
  wrote_to(self);
  record_on("index_add_", self, {self, source}, derivative_of_index_add(dim, index, source, alpha));
  return self_of(self);
}

// self[..., index[i], ...] = source[..., i, ...] along dim.
AG_OP("index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor", "function method out")
Tensor index_copy(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source) {
  AG_DOOR(index_copy, self, dim, index, source);
  Tensor y = private_copy(self);
  copy_into("index_copy", y, self, dim, index, source);
  return record("index_copy", std::move(y), {self, source}, derivative_of_index_copy(dim, index, source));
}
AG_OP("index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)")
Tensor& index_copy_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source) {
  AG_DOOR(index_copy_, self, dim, index, source);
  check_inplace("index_copy_", self);
  copy_into("index_copy_", self, self, dim, index, source);
  wrote_to(self);
  record_on("index_copy_", self, {self, source}, derivative_of_index_copy(dim, index, source));
  return self_of(self);
}

// The entries that `index` names along dim become `value`.
AG_OP("index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor", "function method out")
Tensor index_fill(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) {
  AG_DOOR(index_fill, self, dim, index, value);
  Tensor y = private_copy(self);
  Along a("index_fill", self, dim, index);
  a.attrs.wrap = true;
  scatter_along(a, y, {}, Combine::Assign, value);
  return record("index_fill", std::move(y), {self}, derivative_of_index_fill(dim, index));
}
AG_OP("index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)")
Tensor& index_fill_(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) {
  AG_DOOR(index_fill_, self, dim, index, value);
  check_inplace("index_fill_", self);
  Along a("index_fill_", self, dim, index);
  a.attrs.wrap = true;
  scatter_along(a, self, {}, Combine::Assign, value);
  wrote_to(self);
  record_on("index_fill_", self, {self}, derivative_of_index_fill(dim, index));
  return self_of(self);
}
AG_OP("index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor", "function method inplace")
Tensor index_fill(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& value) {
  AG_DOOR(index_fill, self, dim, index, value);
  check_zero_dim("index_fill", value);
  const Tensor mask =
      index_fill(zeros(self.sizes(), TensorOptions(DType::Bool).device(self.device())), dim, index, Scalar(true));
  return where(mask, value.to(self.options()), self);
}

// ---- masks

AG_OP("masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor", "function method inplace out")
Tensor masked_fill(const Tensor& self, const Tensor& mask, const Tensor& value) {
  AG_DOOR(masked_fill, self, mask, value);
  check_zero_dim("masked_fill", value);
  return where(mask, value.to(self.options()), self);
}

// The elements of self where mask (bool, broadcast together with self) is true, as a vector.
AG_OP("masked_select(Tensor self, Tensor mask) -> Tensor", "function method out")
Tensor masked_select(const Tensor& self, const Tensor& mask) {
  AG_DOOR(masked_select, self, mask);
  AG_CHECK(mask.dtype() == DType::Bool, "masked_select: the mask must be a bool tensor, got ", mask.dtype());
  const DimVector sizes = broadcast_sizes("masked_select", self.sizes(), mask.sizes());
  const Tensor positions = true_positions("masked_select", expand(mask, sizes));
  return index_select(reshape(expand(self, sizes), {-1}), 0, positions);
}

// The elements where mask is true are taken from source in row-major order. Throws Error if it has too few.
AG_OP("masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor", "function method inplace out")
Tensor masked_scatter(const Tensor& self, const Tensor& mask, const Tensor& source) {
  AG_DOOR(masked_scatter, self, mask, source);
  AG_CHECK(mask.dtype() == DType::Bool, "masked_scatter: the mask must be a bool tensor, got ", mask.dtype());
  AG_CHECK(source.dtype() == self.dtype(), "masked_scatter: source must be of the tensor's dtype, ", self.dtype(),
           ", got ", source.dtype());
  const DimVector sizes = broadcast_sizes("masked_scatter", self.sizes(), mask.sizes());
  const Tensor positions = true_positions("masked_scatter", expand(mask, sizes));
  const int64_t count = positions.numel();
  AG_CHECK(source.numel() >= count, "masked_scatter: the mask has ", count, " true elements, source only ",
           source.numel());
  const Tensor taken = slice(reshape(source, {-1}), 0, 0, count);
  return reshape(index_copy(reshape(expand(self, sizes), {-1}), 0, positions, taken), sizes);
}

// ---- self as a vector

// self seen as a vector, read at `index`; the result has the sizes of index. Negative indices count from the end.
AG_OP("take(Tensor self, Tensor index) -> Tensor", "function method out")
Tensor take(const Tensor& self, const Tensor& index) {
  AG_DOOR(take, self, index);
  return argand::index(reshape(self, {-1}), {std::optional<Tensor>(index_tensor("take", index, self))});
}

AG_OP("put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor", "function method inplace")
Tensor put(const Tensor& self, const Tensor& index, const Tensor& source, bool accumulate) {
  AG_DOOR(put, self, index, source, accumulate);
  AG_CHECK(source.numel() == index.numel(), "put: index has ", index.numel(), " elements, source ", source.numel());
  const Tensor flat = index_put(reshape(self, {-1}), {std::optional<Tensor>(index_tensor("put", index, self))},
                                reshape(source, index.sizes()), accumulate);
  return reshape(flat, self.sizes());
}

}  // namespace argand
