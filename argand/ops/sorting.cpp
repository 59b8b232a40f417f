// Sorting and selecting by size.
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/sort_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/ordered_integers.h"
#include "argand/ops/saved_sizes.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

void check_ordered(const char* op, const Tensor& x) {
  AG_CHECK(!x.is_complex(), op, ": complex numbers have no order");
}

// The first k entries of the order along dim, and where they stood. Derivative: each value's place gets its gradient.
std::tuple<Tensor, Tensor> ranked(const char* name, OpInfo& op, const Tensor& x, int64_t k, int64_t dim,
                                  bool descending) {
  if (is_wide_unsigned(x.dtype())) {
    const auto [values, indices] = ranked(name, op, ordered_integers(x), k, dim, descending);
    return {from_ordered_integers(values, x.dtype()), indices};
  }
  DimVector sizes(x.sizes());
  if (x.dim()) sizes[static_cast<size_t>(dim)] = k;
  Tensor values = new_tensor(sizes, x.dtype(), x.device()), indices = new_tensor(sizes, DType::Int64, x.device());
  if (values.numel())
    dispatch(op, {three_dims(values, dim), three_dims(indices, dim)}, {three_dims(x, dim)}, SortAttrs{descending},
             x.dtype());
  if (recording({x}))
    record_on(name, values, {x},
              [dim, i = Saved(indices), all = SavedSizes(x.sizes())](const Tensor& g, GradientSink out) {
                out[0] = scatter_add(zeros(all, g.options()), dim, i.unpack(out.node()), g);
              });
  return {values, indices};
}

}  // namespace

// Values in order along dim, and the index each came from (int64). NaN is the greatest; equal values keep their order.
AG_OP("sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> sort(const Tensor& self, int64_t dim, bool descending) {
  AG_DOOR(sort, self, dim, descending);
  check_ordered("sort", self);
  const int64_t d = wrap_dim("sort", dim, self.dim());
  return ranked("sort", op::sort, self, self.dim() ? self.size(d) : 1, d, descending);
}
AG_OP("sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> sort(const Tensor& self, std::optional<bool> stable, int64_t dim, bool descending) {
  AG_DOOR(sort, self, stable, dim, descending);
  return sort(self, dim, descending);
}

AG_OP("argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor")
Tensor argsort(const Tensor& self, int64_t dim, bool descending) {
  AG_DOOR(argsort, self, dim, descending);
  NoGradGuard no_grad;
  return std::get<1>(sort(self, dim, descending));
}
AG_OP("argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor")
Tensor argsort(const Tensor& self, bool stable, int64_t dim, bool descending) {
  AG_DOOR(argsort, self, stable, dim, descending);
  return argsort(self, dim, descending);
}

AG_OP("msort(Tensor self) -> Tensor", "function method out")
Tensor msort(const Tensor& self) {
  AG_DOOR(msort, self);
  return std::get<0>(sort(self, 0, false));
}

// The k largest (or smallest) entries along dim, in order, and their indices.
AG_OP("topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> topk(const Tensor& self, int64_t k, int64_t dim, bool largest, bool sorted) {
  AG_DOOR(topk, self, k, dim, largest, sorted);
  check_ordered("topk", self);
  const int64_t d = wrap_dim("topk", dim, self.dim()), n = self.dim() ? self.size(d) : 1;
  AG_CHECK(k >= 0 && k <= n, "topk: k must lie between 0 and the size of dimension ", d, ", ", n, ", got ", k);
  return ranked("topk", op::topk, self, k, d, largest);
}

// The k-th smallest entry along dim (k counts from 1) and its index.
AG_OP("kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)")
std::tuple<Tensor, Tensor> kthvalue(const Tensor& self, int64_t k, int64_t dim, bool keepdim) {
  AG_DOOR(kthvalue, self, k, dim, keepdim);
  check_ordered("kthvalue", self);
  const int64_t d = wrap_dim("kthvalue", dim, self.dim()), n = self.dim() ? self.size(d) : 1;
  AG_CHECK(k >= 1 && k <= n, "kthvalue: k must lie between 1 and the size of dimension ", d, ", ", n, ", got ", k);
  const auto [values, indices] = ranked("kthvalue", op::topk, self, k, d, false);
  if (self.dim() == 0) return {values, indices};
  if (keepdim) return {narrow(values, d, k - 1, 1), narrow(indices, d, k - 1, 1)};
  return {select(values, d, k - 1), select(indices, d, k - 1)};
}

}  // namespace argand
