// Norms of vectors and matrices, and what singular values tell: condition, rank, the pseudoinverse.
#include <algorithm>
#include <cmath>
#include <limits>

#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/matrices.h"

namespace argand {

using matrices::adj;

namespace {

struct Pair {
  int64_t rows, columns;
};
Pair pair_of(const char* op, const Tensor& x, IntArrayRef dim) {
  AG_CHECK(x.dim() >= 2, op, ": expected at least two dimensions, got sizes ", x.sizes());
  AG_CHECK(dim.size() == 2, op, ": dim must name the two dimensions of the matrices, got ", dim);
  const Pair p{wrap_dim(op, dim[0], x.dim()), wrap_dim(op, dim[1], x.dim())};
  AG_CHECK(p.rows != p.columns, op, ": dim names one dimension twice: ", dim);
  return p;
}

Tensor typed(const char* op, const Tensor& x, std::optional<DType> dtype) {
  Tensor y = dtype && *dtype != x.dtype() ? x.to(*dtype) : x;
  AG_CHECK(y.is_floating_point() || y.is_complex(), op, ": expected a floating-point or complex tensor, got ",
           y.dtype(), "; pass dtype=");
  return y;
}

// Singular values along the two dimensions, reduced by f.
template <class F>
Tensor of_singular_values(const Tensor& x, Pair p, bool keepdim, F f) {
  Tensor y = f(linalg_svdvals(movedim(x, {p.rows, p.columns}, {-2, -1}), std::nullopt));
  if (!keepdim) return y;
  return unsqueeze(unsqueeze(y, std::min(p.rows, p.columns)), std::max(p.rows, p.columns));
}

// The default tolerance: the type's epsilon times the larger size, unless an absolute one is given.
double default_rtol(const Tensor& x) {
  const double eps = real_dtype(x.dtype()) == kFloat32 ? std::numeric_limits<float>::epsilon()
                                                       : std::numeric_limits<double>::epsilon();
  return eps * static_cast<double>(std::max(x.size(-1), x.size(-2)));
}

struct Tolerance {
  std::optional<Tensor> atol, rtol;

  Tolerance(std::optional<Tensor> atol, std::optional<Tensor> rtol) : atol(std::move(atol)), rtol(std::move(rtol)) {}
  Tolerance(const Tensor& x, std::optional<double> absolute, std::optional<double> relative) {
    const TensorOptions options = TensorOptions(real_dtype(x.dtype())).device(x.device());
    if (absolute) atol = full({}, *absolute, options);
    if (relative) rtol = full({}, *relative, options);
  }
  // What singular values s of x must exceed to count, [..., 1].
  Tensor operator()(const Tensor& x, const Tensor& s) const {
    const bool has_atol = atol && atol->defined(), has_rtol = rtol && rtol->defined();
    const Tensor peak = amax(s, {-1}, true);
    const bool absolute_alone =
        has_atol && !has_rtol && !atol->is_meta() && atol->numel() == 1 && atol->item().toDouble() > 0;
    Tensor least = has_rtol ? mul(unsqueeze(*rtol, -1), peak) : mul(peak, absolute_alone ? 0 : default_rtol(x));
    if (has_atol) least = maximum(least, unsqueeze(*atol, -1).to(least.dtype()));
    return least;
  }
};

Tensor rank_of(const Tensor& self, const Tolerance& tolerance, bool hermitian) {
  matrices::require("linalg.matrix_rank", self);
  if (hermitian) matrices::require_square("linalg.matrix_rank", self);
  const NoGradGuard no_grad;
  if (self.size(-1) == 0 || self.size(-2) == 0)
    return zeros(matrices::batch_of(self), TensorOptions(kInt64).device(self.device()));
  const Tensor s = hermitian ? abs(linalg_eigvalsh(self, "L")) : linalg_svdvals(self, std::nullopt);
  return sum(gt(s, tolerance(self, s)), IntArrayRef(-1));
}

// 1 / s where s counts, else 0.
Tensor reciprocal_above(const Tensor& s, const Tensor& size, const Tensor& least) {
  const Tensor kept = gt(size, least);
  return where(kept, reciprocal(where(kept, s, ones_like(s))), zeros_like(s));
}

Tensor pseudoinverse(const char* name, const Tensor& self, const Tolerance& tolerance, bool hermitian) {
  matrices::require(name, self);
  if (hermitian) matrices::require_square(name, self);
  Tensor p;
  {
    const NoGradGuard no_grad;
    if (self.numel() == 0) {
      p = zeros(matrices::with(matrices::batch_of(self), {self.size(-1), self.size(-2)}), self.options());
    } else if (hermitian) {
      const auto [w, v] = linalg_eigh(self, "L");
      const Tensor size = abs(w);
      p = matmul(matrices::times_diagonal(v, reciprocal_above(w, size, tolerance(self, size)).to(v.dtype())), adj(v));
    } else {
      const auto [u, s, vh] = linalg_svd(self, false, std::nullopt);
      p = matmul(matrices::times_diagonal(adj(vh), reciprocal_above(s, s, tolerance(self, s)).to(u.dtype())), adj(u));
    }
  }
  p = matrices::owned(p);
  if (!recording({self})) return p;
  // Golub and Pereyra, "The differentiation of pseudo-inverses" (1973):
  // dP = -P dA P + P P^H dA^H (I - A P) + (I - P A) dA^H P^H P.
  record_on("linalg_pinv", p, {self}, [a = Saved(self), p = Saved::output(p)](const Tensor& g, GradientSink out) {
    const Tensor matrix = a.unpack(out.node()), inverse = p.unpack(out.node());
    const Tensor ph = adj(inverse), gh = adj(g);
    const Tensor left = matmul(gh, matmul(inverse, ph)), right = matmul(matmul(ph, inverse), gh);
    const Tensor first = sub(left, matmul(matrix, matmul(inverse, left)));
    const Tensor second = sub(right, matmul(matmul(right, inverse), matrix));
    out[0] = sub(add(first, second), matmul(ph, matmul(g, ph)));
  });
  return p;
}

}  // namespace

// (sum |x|^ord)^(1 / ord) over dim, or over all elements: inf the largest, -inf the smallest, 0 how many are not zero.
AG_OP(
    "linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> "
    "Tensor",
    "function out")
Tensor linalg_vector_norm(const Tensor& self, const Scalar& ord, OptionalIntArrayRef dim, bool keepdim,
                          std::optional<DType> dtype) {
  AG_DOOR(linalg_vector_norm, self, ord, dim, keepdim, dtype);
  return norm(typed("linalg.vector_norm", self, dtype), ord, dim ? *dim : IntArrayRef(), keepdim, std::nullopt);
}

// Of the matrices in the two dimensions dim: 1 the largest sum of absolute values down a column, inf along a row, -1
// and -inf the smallest; 2 and -2 the largest and the smallest singular value.
AG_OP(
    "linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> "
    "Tensor",
    "function out")
Tensor linalg_matrix_norm(const Tensor& self, const Scalar& ord, IntArrayRef dim, bool keepdim,
                          std::optional<DType> dtype) {
  AG_DOOR(linalg_matrix_norm, self, ord, dim, keepdim, dtype);
  constexpr const char* kName = "linalg.matrix_norm";
  const Pair p = pair_of(kName, self, dim);
  const Tensor x = typed(kName, self, dtype);
  const double order = ord.real(), size = std::abs(order);
  AG_CHECK(size == 1 || size == 2 || std::isinf(size), kName,
           ": ord must be 1, -1, 2, -2, inf, -inf, 'fro' or 'nuc', got ", order);
  if (size == 2)
    return of_singular_values(x, p, keepdim,
                              [&](const Tensor& s) { return order > 0 ? amax(s, {-1}) : amin(s, {-1}); });
  const int64_t summed = size == 1 ? p.rows : p.columns, compared = size == 1 ? p.columns : p.rows;
  const Tensor sums = sum(abs(x), IntArrayRef(summed), true);
  const Tensor y = order > 0 ? amax(sums, IntArrayRef(compared), true) : amin(sums, IntArrayRef(compared), true);
  return keepdim ? y : squeeze(y, {p.rows, p.columns});
}
// 'fro': the root of the sum of squares; 'nuc': the sum of the singular values.
AG_OP(
    "linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? "
    "dtype=None) -> Tensor",
    "function out")
Tensor linalg_matrix_norm(const Tensor& self, std::string_view ord, IntArrayRef dim, bool keepdim,
                          std::optional<DType> dtype) {
  AG_DOOR(linalg_matrix_norm, self, ord, dim, keepdim, dtype);
  constexpr const char* kName = "linalg.matrix_norm";
  const Pair p = pair_of(kName, self, dim);
  AG_CHECK(ord == "fro" || ord == "nuc", kName, ": ord must be 'fro', 'nuc' or a number, got '", ord, "'");
  const Tensor x = typed(kName, self, dtype);
  if (ord == "fro") return norm(x, Scalar(2), {p.rows, p.columns}, keepdim, std::nullopt);
  return of_singular_values(x, p, keepdim, [](const Tensor& s) { return sum(s, IntArrayRef(-1)); });
}

namespace {

bool of_matrices(const char* op, const Tensor& self, OptionalIntArrayRef dim) {
  if (dim) {
    AG_CHECK(dim->size() == 1 || dim->size() == 2, op, ": with ord, dim must name one dimension or two, got ", *dim);
    return dim->size() == 2;
  }
  AG_CHECK(self.dim() == 1 || self.dim() == 2, op, ": ord without dim needs a vector or a matrix, got sizes ",
           self.sizes());
  return self.dim() == 2;
}
constexpr int64_t kLastTwo[2] = {-2, -1};

}  // namespace

// The vector norm over dim, or over all elements without ord; a matrix norm where ord is given and dim is a pair, or
// self a matrix.
AG_OP(
    "linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> "
    "Tensor",
    "function out")
Tensor linalg_norm(const Tensor& self, const std::optional<Scalar>& ord, OptionalIntArrayRef dim, bool keepdim,
                   std::optional<DType> dtype) {
  AG_DOOR(linalg_norm, self, ord, dim, keepdim, dtype);
  if (ord && of_matrices("linalg.norm", self, dim))
    return linalg_matrix_norm(self, *ord, dim ? *dim : IntArrayRef(kLastTwo), keepdim, dtype);
  return linalg_vector_norm(self, ord.value_or(Scalar(2)), dim, keepdim, dtype);
}
AG_OP(
    "linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> "
    "Tensor",
    "function out")
Tensor linalg_norm(const Tensor& self, std::string_view ord, OptionalIntArrayRef dim, bool keepdim,
                   std::optional<DType> dtype) {
  AG_DOOR(linalg_norm, self, ord, dim, keepdim, dtype);
  return linalg_matrix_norm(self, ord, dim ? *dim : IntArrayRef(kLastTwo), keepdim, dtype);
}

namespace {

// |A| |A^-1|; infinite where A is singular.
template <class N>
Tensor condition_by_inverse(const Tensor& self, N norm_of) {
  matrices::require_square("linalg.cond", self);
  const auto [inverse, info] = linalg_inv_ex(self, false);
  const Tensor y = mul(norm_of(self), norm_of(inverse));
  return where(eq(info, 0), y, full_like(y, INFINITY));
}

}  // namespace

// The condition number in the norm p: by default the largest over the smallest singular value.
AG_OP("linalg_cond(Tensor self, Scalar? p=None) -> Tensor", "function out")
Tensor linalg_cond(const Tensor& self, const std::optional<Scalar>& p) {
  AG_DOOR(linalg_cond, self, p);
  matrices::require("linalg.cond", self);
  const double order = p ? p->real() : 2;
  if (std::abs(order) != 2)
    return condition_by_inverse(
        self, [&](const Tensor& x) { return linalg_matrix_norm(x, *p, kLastTwo, false, std::nullopt); });
  if (self.size(-1) == 0 || self.size(-2) == 0)
    return zeros(matrices::batch_of(self), TensorOptions(real_dtype(self.dtype())).device(self.device()));
  const Tensor s = linalg_svdvals(self, std::nullopt);
  const Tensor most = amax(s, {-1}), least = amin(s, {-1});
  return order > 0 ? div(most, least) : div(least, most);
}
AG_OP("linalg_cond.p_str(Tensor self, str p) -> Tensor", "function out")
Tensor linalg_cond(const Tensor& self, std::string_view p) {
  AG_DOOR(linalg_cond, self, p);
  matrices::require("linalg.cond", self);
  return condition_by_inverse(self,
                              [&](const Tensor& x) { return linalg_matrix_norm(x, p, kLastTwo, false, std::nullopt); });
}

// How many singular values (of Hermitian matrices: absolute eigenvalues) exceed max(atol, rtol times the largest).
// rtol: the type's epsilon times the larger size unless given, 0 where atol is.
AG_OP("linalg_matrix_rank(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor",
      "function")
Tensor linalg_matrix_rank(const Tensor& self, std::optional<double> atol, std::optional<double> rtol, bool hermitian) {
  AG_DOOR(linalg_matrix_rank, self, atol, rtol, hermitian);
  matrices::require("linalg.matrix_rank", self);
  return rank_of(self, Tolerance(self, atol, rtol), hermitian);
}
AG_OP("linalg_matrix_rank.tensors(Tensor input, *, Tensor? atol, Tensor? rtol, bool hermitian=False) -> Tensor",
      "function")
Tensor linalg_matrix_rank(const Tensor& input, const std::optional<Tensor>& atol, const std::optional<Tensor>& rtol,
                          bool hermitian) {
  AG_DOOR(linalg_matrix_rank, input, atol, rtol, hermitian);
  return rank_of(input, Tolerance(atol, rtol), hermitian);
}

// The Moore-Penrose inverse, from singular values above the same tolerance.
AG_OP("linalg_pinv(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor", "function")
Tensor linalg_pinv(const Tensor& self, std::optional<double> atol, std::optional<double> rtol, bool hermitian) {
  AG_DOOR(linalg_pinv, self, atol, rtol, hermitian);
  matrices::require("linalg.pinv", self);
  return pseudoinverse("linalg.pinv", self, Tolerance(self, atol, rtol), hermitian);
}
AG_OP("linalg_pinv.tensors(Tensor self, *, Tensor? atol, Tensor? rtol, bool hermitian=False) -> Tensor", "function")
Tensor linalg_pinv(const Tensor& self, const std::optional<Tensor>& atol, const std::optional<Tensor>& rtol,
                   bool hermitian) {
  AG_DOOR(linalg_pinv, self, atol, rtol, hermitian);
  return pseudoinverse("linalg.pinv", self, Tolerance(atol, rtol), hermitian);
}
AG_OP("pinverse(Tensor self, float rcond=1e-15) -> Tensor")
Tensor pinverse(const Tensor& self, double rcond) {
  AG_DOOR(pinverse, self, rcond);
  matrices::require("pinverse", self);
  return pseudoinverse("pinverse", self, Tolerance(self, 0.0, rcond), false);
}

}  // namespace argand
