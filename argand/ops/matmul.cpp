// Products of matrices and vectors: the forms with a kernel behind them.
#include <algorithm>

#include "argand/autograd/record.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/gemm_ops.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/linear.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

// A view [batch, rows, columns] for the kernel, made on the stack. Strides are in elements. Field by field: copying
// the tensor's view and changing half of it costs a small product a tenth of its time.
AG_INLINE View three(const Tensor& x, int64_t batch, int64_t rows, int64_t columns, int64_t batch_stride,
                     int64_t row_stride, int64_t column_stride) {
  const View& from = x.impl()->view;
  View v;
  v.data = from.data;
  v.numel = batch * rows * columns;
  v.sizes[0] = batch, v.sizes[1] = rows, v.sizes[2] = columns;
  v.strides[0] = batch_stride, v.strides[1] = row_stride, v.strides[2] = column_stride;
  v.set_kind(from.dtype, from.device, 3, column_stride == 1 && row_stride == columns && batch_stride == rows * columns);
  return v;
}
View matrix_view(const Tensor& x) { return three(x, 1, x.sizes()[0], x.sizes()[1], 0, x.strides()[0], x.strides()[1]); }
View column_view(const Tensor& x) { return three(x, 1, x.sizes()[0], 1, 0, x.strides()[0], 1); }
View batch_view(const Tensor& x) {
  return three(x, x.sizes()[0], x.sizes()[1], x.sizes()[2], x.strides()[0], x.strides()[1], x.strides()[2]);
}

void run_gemm(const View& out, const View& a, const View& b, const View* bias = nullptr, const GemmAttrs& attrs = {}) {
  const View* views[4] = {&out, &a, &b, bias};
  dispatch_views(op::gemm, out.device.type(), views, 1, 3, &attrs, out.dtype);
}

// Of one dtype on one device.
bool same_type(const View& a, const View& b) { return a.dtype == b.dtype && a.device == b.device; }

void check_same(const char* op, const Tensor& a, const Tensor& b) {
  AG_CHECK(a.dtype() == b.dtype(), op, ": expected equal dtypes, got ", a.dtype(), " and ", b.dtype(),
           "; convert one with .to(dtype)");
  AG_CHECK(a.device() == b.device(), op, ": expected both on one device, got ", a.device(), " and ", b.device());
}
void check_dims(const char* op, const char* name, const Tensor& x, int64_t dim) {
  AG_CHECK(x.dim() == dim, op, ": ", name, " must have ", dim, dim == 1 ? " dimension" : " dimensions", ", got sizes ",
           x.sizes());
}
AG_NOINLINE void inner_sizes_differ(const char* op, const Tensor& a, const Tensor& b) {
  fail<Error>(op, ": the inner sizes differ: ", a.sizes(), " times ", b.sizes(), ": ", a.size(-1), " columns meet ",
              b.sizes()[b.dim() > 1 ? b.dim() - 2 : 0], " rows; transpose or reshape one of them");
}

Tensor conj_of(const Tensor& x) { return x.is_complex() ? conj(x) : x; }

// A factor of a product of matrices, or of batches of them.
struct Factor {
  const Tensor& x;
  bool transposed = false, conjugated = false;

  Tensor tensor() const {
    const Tensor y = transposed ? transpose(x, -2, -1) : x;
    return conjugated ? conj_of(y) : y;
  }
  View view() const {
    const TensorImpl& t = *x.impl();
    const bool batched = t.view.ndim == 3;
    const int first = batched ? 1 : 0, row = first + transposed, column = first + !transposed;
    return three(x, batched ? t.view.sizes[0] : 1, t.view.sizes[row], t.view.sizes[column],
                 batched ? t.view.strides[0] : 0, t.view.strides[row], t.view.strides[column]);
  }
};
Factor adjoint_of(const Tensor& x) { return {x, true, true}; }

// a b in a derivative, whose factors fit. What is not to be differentiated again needs no views of views.
Tensor product(const Factor& a, const Factor& b) {
  const bool batched = a.x.dim() == 3;
  if (grad_enabled()) return batched ? bmm(a.tensor(), b.tensor()) : mm(a.tensor(), b.tensor());
  const View left = a.view(), right = b.view();
  const int64_t sizes[3] = {left.sizes[0], left.sizes[1], right.sizes[2]};
  Tensor y = new_tensor(batched ? IntArrayRef(sizes) : IntArrayRef(sizes + 1, 2), left.dtype, left.device);
  if (y.numel()) run_gemm(Factor{y}.view(), left, right, nullptr, {1.0, 0.0, a.conjugated, b.conjugated});
  return y;
}

// What the gradient of one factor reads is the other: kept only if that gradient is wanted.
Saved kept(const Tensor& x, const Tensor& other) { return wants_grad(other) ? Saved(x) : Saved(); }

Tensor scaled(const Tensor& g, const Scalar& factor) {
  if (factor.equals(1)) return g;
  if (!factor.is_complex()) return mul(g, factor);
  return mul(g, Scalar(Complex<double>(factor.real(), -factor.imag())));
}

bool is_one(const Scalar& x) { return x.equals(1); }

// beta * self, broadcast to sizes, as the start of a sum; with beta = 0 nothing is read from self.
Tensor start_of_sum(const Tensor& self, IntArrayRef sizes, const Scalar& beta, const char* op) {
  Tensor y = new_tensor(sizes, self.dtype(), self.device());
  AG_CHECK(self.dim() <= static_cast<int64_t>(sizes.size()) &&
               DimVector(broadcast_sizes(op, self.sizes(), sizes)).size() == sizes.size() &&
               IntArrayRef(broadcast_sizes(op, self.sizes(), sizes)) == sizes,
           op, ": sizes ", self.sizes(), " do not broadcast to the product's ", sizes);
  if (!beta.equals(0)) copy_numbers(y, self);
  return y;
}

void check_scalars(const char* op, const Tensor& x, const Scalar& beta, const Scalar& alpha) {
  AG_CHECK(!is_integral(x.dtype(), true) || (beta.is_integral(true) && alpha.is_integral(true)), op,
           ": for integer tensors beta and alpha must be integers");
}

// The derivative of beta * self + alpha * a b, for matrices or batches of them.
auto derivative_of_sum(const Tensor& self, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha) {
  return [sizes = SavedSizes(self.sizes()), a = kept(a, b), b = kept(b, a), beta, alpha](const Tensor& g,
                                                                                         GradientSink out) {
    if (out.needs(0)) out[0] = scaled(sum_to_size(g, sizes), beta);
    if (out.needs(1)) out[1] = scaled(product({g}, adjoint_of(b.unpack(out.node()))), alpha);
    if (out.needs(2)) out[2] = scaled(product(adjoint_of(a.unpack(out.node())), {g}), alpha);
  };
}

}  // namespace

// [m, k] times [k, n].
AG_OP("mm(Tensor self, Tensor mat2) -> Tensor", "function method out")
Tensor mm(const Tensor& self, const Tensor& mat2) {
  AG_DOOR(mm, self, mat2);
  check_dims("mm", "self", self, 2);
  check_dims("mm", "mat2", mat2, 2);
  check_same("mm", self, mat2);
  if (self.sizes()[1] != mat2.sizes()[0]) inner_sizes_differ("mm", self, mat2);
  Tensor y = new_tensor({self.sizes()[0], mat2.sizes()[1]}, self.dtype(), self.device());
  if (y.numel()) run_gemm(matrix_view(y), matrix_view(self), matrix_view(mat2));
  if (!recording({self, mat2})) return y;
  return record("mm", std::move(y), {self, mat2},
                [a = kept(self, mat2), b = kept(mat2, self)](const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = product({g}, adjoint_of(b.unpack(out.node())));
                  if (out.needs(1)) out[1] = product(adjoint_of(a.unpack(out.node())), {g});
                });
}

// [batch, m, k] times [batch, k, n].
AG_OP("bmm(Tensor self, Tensor mat2) -> Tensor", "function method out")
Tensor bmm(const Tensor& self, const Tensor& mat2) {
  AG_DOOR(bmm, self, mat2);
  check_dims("bmm", "self", self, 3);
  check_dims("bmm", "mat2", mat2, 3);
  check_same("bmm", self, mat2);
  AG_CHECK(self.sizes()[0] == mat2.sizes()[0], "bmm: the batches differ: ", self.sizes(), " times ", mat2.sizes());
  if (self.sizes()[2] != mat2.sizes()[1]) inner_sizes_differ("bmm", self, mat2);
  Tensor y = new_tensor({self.sizes()[0], self.sizes()[1], mat2.sizes()[2]}, self.dtype(), self.device());
  if (y.numel()) run_gemm(batch_view(y), batch_view(self), batch_view(mat2));
  if (!recording({self, mat2})) return y;
  return record("bmm", std::move(y), {self, mat2},
                [a = kept(self, mat2), b = kept(mat2, self)](const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = product({g}, adjoint_of(b.unpack(out.node())));
                  if (out.needs(1)) out[1] = product(adjoint_of(a.unpack(out.node())), {g});
                });
}

// [m, k] times [k].
AG_OP("mv(Tensor self, Tensor vec) -> Tensor", "function method out")
Tensor mv(const Tensor& self, const Tensor& vec) {
  AG_DOOR(mv, self, vec);
  check_dims("mv", "self", self, 2);
  check_dims("mv", "vec", vec, 1);
  check_same("mv", self, vec);
  if (self.sizes()[1] != vec.sizes()[0]) inner_sizes_differ("mv", self, vec);
  Tensor y = new_tensor({self.sizes()[0]}, self.dtype(), self.device());
  if (y.numel()) run_gemm(column_view(y), matrix_view(self), column_view(vec));
  if (!recording({self, vec})) return y;
  return record("mv", std::move(y), {self, vec},
                [a = kept(self, vec), v = kept(vec, self)](const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = outer(g, conj_of(v.unpack(out.node())));
                  if (out.needs(1)) out[1] = mv(adjoint_of(a.unpack(out.node())).tensor(), g);
                });
}

namespace {

Tensor run_dot(const char* op, const Tensor& a, const Tensor& b, bool conjugate) {
  check_dims(op, "self", a, 1);
  check_dims(op, "the other factor", b, 1);
  check_same(op, a, b);
  AG_CHECK(a.numel() == b.numel(), op, ": the sizes differ: ", a.numel(), " and ", b.numel());
  Tensor y = new_tensor({}, a.dtype(), a.device());
  GemmAttrs attrs;
  attrs.conj_a = conjugate;
  dispatch(op::dot, {y}, {a, b}, attrs, a.dtype());
  return y;
}

}  // namespace

// The sum of the products of two vectors' elements; dot conjugates neither, vdot the first.
AG_OP("dot(Tensor self, Tensor tensor) -> Tensor", "function method out")
Tensor dot(const Tensor& self, const Tensor& tensor) {
  AG_DOOR(dot, self, tensor);
  return record("dot", run_dot("dot", self, tensor, false), {self, tensor},
                [a = kept(self, tensor), b = kept(tensor, self)](const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = mul(g, conj_of(b.unpack(out.node())));
                  if (out.needs(1)) out[1] = mul(g, conj_of(a.unpack(out.node())));
                });
}
AG_OP("vdot(Tensor self, Tensor other) -> Tensor", "function method out")
Tensor vdot(const Tensor& self, const Tensor& other) {
  AG_DOOR(vdot, self, other);
  return record("vdot", run_dot("vdot", self, other, self.is_complex()), {self, other},
                [a = kept(self, other), b = kept(other, self)](const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = mul(conj_of(g), b.unpack(out.node()));
                  if (out.needs(1)) out[1] = mul(g, a.unpack(out.node()));
                });
}

// beta * self + alpha * mat1 mat2; self broadcasts to [m, n]. With beta = 0 self is not read: NaN there does not count.
AG_OP("addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor",
      "function method inplace out")
Tensor addmm(const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) {
  AG_DOOR(addmm, self, mat1, mat2, beta, alpha);
  check_dims("addmm", "mat1", mat1, 2);
  check_dims("addmm", "mat2", mat2, 2);
  check_same("addmm", mat1, mat2);
  check_same("addmm", self, mat1);
  check_scalars("addmm", self, beta, alpha);
  if (mat1.sizes()[1] != mat2.sizes()[0]) inner_sizes_differ("addmm", mat1, mat2);
  const int64_t sizes[2] = {mat1.sizes()[0], mat2.sizes()[1]};
  Tensor y;
  if (self.dim() == 1 && self.numel() == sizes[1] && is_one(beta)) {  // a bias: added as the result is written
    y = new_tensor(sizes, self.dtype(), self.device());
    if (y.numel()) run_gemm(matrix_view(y), matrix_view(mat1), matrix_view(mat2), &self.impl()->view, {alpha, 0.0});
  } else {
    y = start_of_sum(self, sizes, beta, "addmm");
    if (y.numel()) run_gemm(matrix_view(y), matrix_view(mat1), matrix_view(mat2), nullptr, {alpha, beta});
  }
  if (!recording({self, mat1, mat2})) return y;
  return record("addmm", std::move(y), {self, mat1, mat2}, derivative_of_sum(self, mat1, mat2, beta, alpha));
}

// beta * self + alpha * batch1 batch2, for each matrix of the batch.
AG_OP("baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor",
      "function method inplace out")
Tensor baddbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta,
               const Scalar& alpha) {
  AG_DOOR(baddbmm, self, batch1, batch2, beta, alpha);
  check_dims("baddbmm", "batch1", batch1, 3);
  check_dims("baddbmm", "batch2", batch2, 3);
  check_same("baddbmm", batch1, batch2);
  check_same("baddbmm", self, batch1);
  check_scalars("baddbmm", self, beta, alpha);
  AG_CHECK(batch1.sizes()[0] == batch2.sizes()[0], "baddbmm: the batches differ: ", batch1.sizes(), " times ",
           batch2.sizes());
  if (batch1.sizes()[2] != batch2.sizes()[1]) inner_sizes_differ("baddbmm", batch1, batch2);
  const int64_t sizes[3] = {batch1.sizes()[0], batch1.sizes()[1], batch2.sizes()[2]};
  Tensor y = start_of_sum(self, sizes, beta, "baddbmm");
  if (y.numel()) run_gemm(batch_view(y), batch_view(batch1), batch_view(batch2), nullptr, {alpha, beta});
  if (!recording({self, batch1, batch2})) return y;
  return record("baddbmm", std::move(y), {self, batch1, batch2}, derivative_of_sum(self, batch1, batch2, beta, alpha));
}

// beta * self + alpha * mat vec.
AG_OP("addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor",
      "function method inplace out")
Tensor addmv(const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) {
  AG_DOOR(addmv, self, mat, vec, beta, alpha);
  check_dims("addmv", "mat", mat, 2);
  check_dims("addmv", "vec", vec, 1);
  check_same("addmv", mat, vec);
  check_same("addmv", self, mat);
  check_scalars("addmv", self, beta, alpha);
  if (mat.sizes()[1] != vec.sizes()[0]) inner_sizes_differ("addmv", mat, vec);
  Tensor y = start_of_sum(self, IntArrayRef(mat.sizes()[0]), beta, "addmv");
  if (y.numel()) run_gemm(column_view(y), matrix_view(mat), column_view(vec), nullptr, {alpha, beta});
  if (!recording({self, mat, vec})) return y;
  return record("addmv", std::move(y), {self, mat, vec},
                [sizes = SavedSizes(self.sizes()), a = kept(mat, vec), v = kept(vec, mat), beta, alpha](
                    const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = scaled(sum_to_size(g, sizes), beta);
                  if (out.needs(1)) out[1] = scaled(outer(g, conj_of(v.unpack(out.node()))), alpha);
                  if (out.needs(2)) out[2] = scaled(mv(adjoint_of(a.unpack(out.node())).tensor(), g), alpha);
                });
}

namespace {

int64_t row_count(const Tensor& x) {
  int64_t rows = 1;
  for (int64_t d = 0; d + 1 < x.dim(); ++d) rows *= x.size(d);
  return rows;
}

// x [..., k] as rows of k elements: x itself, or in `made` a view where strides allow, else a copy. Nothing is
// recorded.
const Tensor& as_rows(const Tensor& x, Tensor& made) {
  if (x.dim() == 2) return x;
  const int64_t k = x.size(-1);
  const int64_t sizes[2] = {row_count(x), k};
  if (const auto strides = view_strides(x.sizes(), x.strides(), sizes)) return made = new_view(x, sizes, *strides, 0);
  NoGradGuard no_grad;
  return made = reshape(contiguous(x), sizes);
}

// The same, recorded.
const Tensor& rows_of(const Tensor& x, Tensor& made) {
  if (x.dim() == 2) return x;
  return made = reshape(x, {row_count(x), x.size(-1)});
}

// rows [..., n] with the sizes of x, but for the last.
Tensor rows_like(Tensor rows, const Tensor& x) {
  if (x.dim() == 2) return rows;
  DimVector sizes(x.sizes());
  sizes[sizes.size() - 1] = rows.size(1);
  return reshape(rows, sizes);
}

Tensor sum_of_rows(const Tensor& rows) {
  if (rows.size(0) != 1) return sum(rows, IntArrayRef({0}));
  if (grad_enabled()) return select(rows, 0, 0);
  const View& only = rows.impl()->view;
  Tensor y = new_tensor(only.sizes[1], only.dtype, only.device);
  View row;
  row.data = only.data;
  row.numel = row.sizes[0] = only.sizes[1];
  row.strides[0] = only.strides[1];
  row.set_kind(only.dtype, only.device, 1, only.contiguous);
  if (row.numel) dispatch(op::copy, {y}, {row});
  return y;
}

// A tensor for rows of n numbers, with the sizes of x but for the last.
Tensor new_rows(const Tensor& x, int64_t n, DType dtype, Device device) {
  const View& v = x.impl()->view;
  if (AG_LIKELY(v.ndim == 2)) return new_tensor({v.sizes[0], n}, dtype, device);
  DimVector sizes(x.sizes());
  sizes[sizes.size() - 1] = n;
  return new_tensor(sizes, dtype, device);
}

// input [..., k] times the transpose of weight [n, k], plus bias [n] unless that is undefined. All fit.
Tensor linear_rows(const Tensor& input, const Tensor& weight, const Tensor& bias) {
  const View& w = weight.impl()->view;
  const int64_t n = w.sizes[0];
  Tensor y = new_rows(input, n, w.dtype, w.device);
  if (const int64_t numel = y.impl()->view.numel) {
    Tensor made;
    run_gemm(three(y, 1, numel / n, n, 0, n, 1), Factor{as_rows(input, made)}.view(), Factor{weight, true}.view(),
             bias.defined() ? &bias.impl()->view : nullptr);
  }
  if (recording({input, weight, bias}))
    record_known("linear", y, {input, weight, bias},
                 [x = kept(input, weight), w = kept(weight, input)](const Tensor& g, GradientSink out) {
                   Tensor rows_made, x_made, x_rows_made, w_made;
                   const Tensor& rows = rows_of(g, rows_made);
                   if (out.needs(0))
                     out[0] = rows_like(product({rows}, {w.unpack(out.node(), w_made), false, true}), g);
                   if (out.needs(1)) {
                     const Tensor& x_rows = rows_of(x.unpack(out.node(), x_made), x_rows_made);
                     out[1] = product({rows, true}, {x_rows, false, true});
                   }
                   if (out.needs(2)) out[2] = sum_of_rows(rows);
                 });
  return y;
}

// Whether linear_rows() takes them as they are.
bool linear_fits(const TensorImpl* x, const TensorImpl* w, const TensorImpl* bias) {
  if (!x || !w || w->view.ndim != 2 || x->view.ndim == 0 || !same_type(x->view, w->view)) return false;
  if (x->sizes().back() != w->view.sizes[1]) return false;
  return !bias || (bias->view.ndim == 1 && bias->view.numel == w->view.sizes[0] && same_type(bias->view, w->view));
}

// Weights [k], biases that broadcast, and what is wrong with the rest.
AG_NOINLINE Tensor linear_of_other_shapes(const Tensor& input, const Tensor& weight, const Tensor& bias) {
  AG_CHECK(input.dim() >= 1, "linear: input must have at least one dimension, got a 0-d tensor");
  AG_CHECK(weight.dim() == 1 || weight.dim() == 2, "linear: weight must be [out, in], got sizes ", weight.sizes());
  check_same("linear", input, weight);
  AG_CHECK(input.size(-1) == weight.size(-1), "linear: input of sizes ", input.sizes(), " has ", input.size(-1),
           " features, weight of sizes ", weight.sizes(), " takes ", weight.size(-1));
  if (bias.defined() && weight.dim() == 2) check_same("linear", weight, bias);
  Tensor y = weight.dim() == 1 ? matmul(input, weight) : linear_rows(input, weight, Tensor());
  if (!bias.defined()) return y;
  Tensor sum = add(y, bias);
  AG_CHECK(weight.dim() == 1 || sum.sizes() == y.sizes(), "linear: bias must have sizes [", weight.size(0),
           "], or broadcast to the result's ", y.sizes(), ", got ", bias.sizes());
  return sum;
}

Tensor linear_below_door(const Tensor& input, const Tensor& weight, const Tensor& bias) {
  return AG_LIKELY(linear_fits(input.impl(), weight.impl(), bias.impl())) ? linear_rows(input, weight, bias)
                                                                          : linear_of_other_shapes(input, weight, bias);
}

}  // namespace

Tensor linear_with(const Tensor& input, const Tensor& weight, const Tensor& bias) {
  if (AG_UNLIKELY(door_word(input, weight, bias)))
    return linear(input, weight, bias.defined() ? std::optional<Tensor>(bias) : std::nullopt);
  return linear_below_door(input, weight, bias);
}

// input [..., k] times the transpose of weight [n, k], plus bias [n] (or one that broadcasts): [..., n]. A weight [k]
// gives [...].
AG_OP("linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor", "function out")
Tensor linear(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias) {
  AG_DOOR(linear, input, weight, bias);
  return linear_below_door(input, weight, bias ? *bias : Tensor());
}

}  // namespace argand
