// scatter_reduce and index_reduce: what meets in one place is summed, multiplied, averaged, or the extreme of it kept.
#include <limits>

#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/indexing.h"
#include "argand/ops/operators.h"

namespace argand {

namespace {

enum class Reduction : uint8_t { Sum, Product, Mean, Most, Least };

Reduction reduction_of(const char* op, std::string_view name) {
  if (name == "sum") return Reduction::Sum;
  if (name == "prod") return Reduction::Product;
  if (name == "mean") return Reduction::Mean;
  if (name == "amax" || name == "max") return Reduction::Most;
  if (name == "amin" || name == "min") return Reduction::Least;
  fail<Error>(op, ": reduce must be 'sum', 'prod', 'mean', 'amax' or 'amin', got '", name, "'");
}

Combine combine_of(Reduction r) {
  return r == Reduction::Product ? Combine::Multiply
         : r == Reduction::Most  ? Combine::Max
         : r == Reduction::Least ? Combine::Min
                                 : Combine::Add;
}

// What changes nothing it is combined with.
Scalar neutral(Reduction r, DType d) {
  if (r == Reduction::Product) return 1;
  if (r == Reduction::Sum || r == Reduction::Mean) return 0;
  const bool most = r == Reduction::Most;
  if (is_floating_point(d))
    return most ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
  if (d == DType::Bool) return !most;
  if (d == DType::UInt8) return most ? 0 : UINT8_MAX;
  const int64_t greatest = std::numeric_limits<int64_t>::max() >> (64 - 8 * item_size(d));
  return most ? -greatest - 1 : greatest;
}

struct Place {
  int64_t dim;
  Tensor index;
};

// How many values meet in each place.
Tensor meeting(const Tensor& self, const Place& p, const Tensor& src, bool include_self, DType dtype) {
  const NoGradGuard no_grad;
  const TensorOptions options = TensorOptions(dtype).device(self.device());
  const Tensor own = include_self ? ones(self.sizes(), options) : zeros(self.sizes(), options);
  return clamp_min(scatter_add(own, p.dim, p.index, ones(src.sizes(), options)), 1);
}

// self with `value` where something is scattered to.
Tensor cleared(const Tensor& self, const Place& p, const Scalar& value) { return scatter(self, p.dim, p.index, value); }

Tensor forward(const char* op, const Tensor& self, const Place& p, const Tensor& src, Reduction r, bool include_self) {
  const NoGradGuard no_grad;
  const Tensor start = include_self ? self : cleared(self, p, neutral(r, self.dtype()));
  Tensor y = scatter_combined(op, start, p.dim, p.index, src, combine_of(r));
  if (r != Reduction::Mean) return y;
  const Tensor count = meeting(self, p, src, include_self, self.dtype());
  return is_integral(self.dtype(), true) ? div(y, count, "floor") : y / count;
}

// The gradients with respect to self and src where each value's is g at its place, and self's is dropped where it took
// no part.
void hand_out(const Tensor& g, const Place& p, bool include_self, GradientSink out) {
  if (out.needs(0)) out[0] = include_self ? g : cleared(g, p, 0);
  if (out.needs(1)) out[1] = gather(g, p.dim, p.index);
}

// Equal extremes share the gradient.
void hand_out_extremes(const Tensor& g, const Tensor& self, const Place& p, const Tensor& src, const Tensor& y,
                       bool include_self, GradientSink out) {
  Tensor own, theirs, share;
  {
    const NoGradGuard no_grad;
    own = (self.detach() == y.detach()).to(g.dtype());
    if (!include_self) own = cleared(own, p, 0);
    theirs = (src.detach() == gather(y.detach(), p.dim, p.index)).to(g.dtype());
    share = clamp_min(scatter_add(own, p.dim, p.index, theirs), 1);
  }
  const Tensor part = g / share;
  if (out.needs(0)) out[0] = part * own;
  if (out.needs(1)) out[1] = gather(part, p.dim, p.index) * theirs;
}

// The product of a place's other values, for each: the product of those that are not 0, unless another is 0.
Tensor others(const Tensor& x, const Tensor& product, const Tensor& zeros_there) {
  const Tensor is_zero = (x == 0).detach();
  const Tensor safe = masked_fill(x, is_zero, 1);
  return where(is_zero, where(zeros_there == 1, product, Scalar(0)),
               where(zeros_there == 0, product / safe, Scalar(0)));
}

void hand_out_product(const Tensor& g, const Tensor& self, const Place& p, const Tensor& src, bool include_self,
                      GradientSink out) {
  const Tensor own = include_self ? self : cleared(self, p, 1);
  const auto without_zeros = [](const Tensor& x) { return masked_fill(x, (x == 0).detach(), 1); };
  const Tensor product =
      scatter_reduce(without_zeros(own), p.dim, p.index, without_zeros(src), "prod", /*include_self=*/true);
  const Tensor zero_count = [&] {
    const NoGradGuard no_grad;
    return scatter_add((own == 0).to(kLong), p.dim, p.index, (src == 0).to(kLong));
  }();
  if (out.needs(0)) {
    const Tensor d = g * others(own, product, zero_count);
    out[0] = include_self ? d : cleared(d, p, 0);
  }
  if (out.needs(1))
    out[1] =
        gather(g, p.dim, p.index) * others(src, gather(product, p.dim, p.index), gather(zero_count, p.dim, p.index));
}

Tensor reduced(const char* op, const Tensor& self, const Place& p, const Tensor& src, Reduction r, bool include_self) {
  AG_CHECK(!self.is_complex() || r == Reduction::Sum || r == Reduction::Product || r == Reduction::Mean, op,
           ": complex numbers have no order");
  Tensor y = forward(op, self, p, src, r, include_self);
  if (!recording({self, src})) return y;
  return record(op, y, {self, src},
                [p = Place{p.dim, p.index.detach()}, r, include_self, self = Saved(self), src = Saved(src),
                 y = Saved::output(y)](const Tensor& g, GradientSink out) {
                  const Tensor x = self.unpack(out.node()), values = src.unpack(out.node());
                  if (r == Reduction::Sum) return hand_out(g, p, include_self, out);
                  if (r == Reduction::Mean)
                    return hand_out(g / meeting(x, p, values, include_self, g.dtype()), p, include_self, out);
                  if (r == Reduction::Product) return hand_out_product(g, x, p, values, include_self, out);
                  hand_out_extremes(g, x, p, values, y.unpack(out.node()), include_self, out);
                });
}

}  // namespace

// Every src[i][j][k] is combined into self[i][index[i][j][k]][k] (dim = 1); sizes as scatter takes them. reduce: 'sum',
// 'prod', 'mean', 'amax' or 'amin'; without include_self a place that something goes to forgets what it held. Equal
// extremes share the gradient. Integer means are rounded down.
AG_OP("scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor",
      "function method inplace out")
Tensor scatter_reduce(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce,
                      bool include_self) {
  AG_DOOR(scatter_reduce, self, dim, index, src, reduce, include_self);
  const char* const op = "scatter_reduce";
  const Reduction r = reduction_of(op, reduce);
  Tensor part = src;  // src may be larger than index
  for (int64_t d = 0; d < src.dim() && src.dim() == index.dim(); ++d)
    if (part.size(d) > index.size(d)) part = narrow(part, d, 0, index.size(d));
  return reduced(op, self, {wrap_dim(op, dim, self.dim()), index}, part, r, include_self);
}

// The same for slices: source[:, i] is combined into self[:, index[i]] (dim = 1); index is a vector. reduce: 'prod',
// 'mean', 'amax' or 'amin'.
AG_OP(
    "index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor",
    "function method inplace out")
Tensor index_reduce(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
                    bool include_self) {
  AG_DOOR(index_reduce, self, dim, index, source, reduce, include_self);
  const char* const op = "index_reduce";
  const Reduction r = reduction_of(op, reduce);
  AG_CHECK(r != Reduction::Sum, op, ": reduce must be 'prod', 'mean', 'amax' or 'amin'; for sums use index_add");
  const int64_t d = wrap_dim(op, dim, self.dim());
  AG_CHECK_AS(IndexError, index.dim() <= 1, op, ": index must be a vector, got sizes ", index.sizes());
  AG_CHECK(source.dim() == self.dim(), op, ": source must have the tensor's number of dimensions, ", self.dim(),
           ", got sizes ", source.sizes());
  AG_CHECK(source.dim() == 0 || source.size(d) == index.numel(), op, ": index has ", index.numel(), " entries, source ",
           source.sizes(), " in dimension ", d);
  DimVector along(static_cast<size_t>(self.dim()), 1);
  if (self.dim()) along[static_cast<size_t>(d)] = index.numel();
  const Tensor places = reshape(index.to(kLong), along).expand(source.sizes());
  return reduced(op, self, {d, places}, source, r, include_self);
}

}  // namespace argand
