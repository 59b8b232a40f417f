// Functions of matrices, and tensors taken as matrices.
#include <algorithm>
#include <cmath>

#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/matrices.h"

namespace argand {

using matrices::adj;

namespace {

Tensor power(const char* name, const Tensor& self, int64_t n) {
  matrices::require_square(name, self);
  if (n == 0) return expand(matrices::identity(self.size(-1), self), self.sizes()).clone();
  Tensor square = n < 0 ? linalg_inv(self) : self, result;
  for (uint64_t left = n < 0 ? uint64_t{0} - static_cast<uint64_t>(n) : static_cast<uint64_t>(n); left; left >>= 1) {
    if (left & 1) result = result.defined() ? matmul(result, square) : square;
    if (left > 1) square = matmul(square, square);
  }
  return result.is_same(self) ? clone(self) : result;
}

// Diagonal Pade approximants of exp and the 1-norms up to which each is exact to the type's precision (Higham, "The
// scaling and squaring method for the matrix exponential revisited", 2005, table 2.3; float32: the same bounds for its
// unit roundoff).
struct Approximant {
  int degree;
  double most;
};
constexpr Approximant kDouble[] = {{3, 1.495585217958292e-2},
                                   {5, 2.539398330063230e-1},
                                   {7, 9.504178996162932e-1},
                                   {9, 2.097847961257068},
                                   {13, 5.371920351148152}};
constexpr Approximant kFloat[] = {{3, 4.258730016922831e-1}, {5, 1.880152677804762}, {7, 3.925724783138660}};

// exp(x) for x whose norm the degree allows: (V - U)^-1 (V + U), U and V the odd and the even part of the numerator.
Tensor pade(const Tensor& x, int degree) {
  const Tensor square = matmul(x, x), one = matrices::identity(x.size(-1), x);
  double coefficient = 1;
  Tensor even = one, odd, power_of_square = one;
  for (int j = 1; j <= degree; ++j) {
    coefficient *= static_cast<double>(degree - j + 1) / static_cast<double>(j * (2 * degree - j + 1));
    if (j % 2 == 1) {
      const Tensor term = mul(power_of_square, coefficient);
      odd = odd.defined() ? add(odd, term) : term;
    } else {
      power_of_square = j == 2 ? square : matmul(power_of_square, square);
      even = add(even, mul(power_of_square, coefficient));
    }
  }
  odd = matmul(x, odd);
  return linalg_solve(sub(even, odd), add(even, odd));
}

Tensor exponential(const Tensor& a) {
  AG_CHECK(!a.is_meta(), "matrix_exp: how often to square depends on numbers, which a meta tensor does not have");
  const Tensor norms = amax(sum(abs(a), IntArrayRef(-2)), {-1});
  const double most = max(norms).item().toDouble();
  if (!std::isfinite(most)) return full_like(a, NAN);
  const bool single = real_dtype(a.dtype()) == kFloat32;
  const Approximant* const first = single ? std::begin(kFloat) : std::begin(kDouble);
  const Approximant* const last = (single ? std::end(kFloat) : std::end(kDouble)) - 1;
  const Approximant* choice = first;
  while (choice != last && most > choice->most) ++choice;
  if (most <= choice->most) return pade(a, choice->degree);
  // Each matrix is halved as often as its own norm asks.
  const Tensor halvings = clamp_min(ceil(log2(div(norms, choice->most))), 0);
  const auto wide = [](const Tensor& x) { return unsqueeze(unsqueeze(x, -1), -1); };
  Tensor x = pade(mul(a, wide(exp2(neg(halvings)))), choice->degree);
  const int64_t rounds = static_cast<int64_t>(max(halvings).item().toDouble());
  for (int64_t i = 0; i < rounds; ++i) x = where(wide(gt(halvings, i)), matmul(x, x), x);
  return x;
}

int64_t product(IntArrayRef sizes) { return matrices::count_of(sizes); }

}  // namespace

// The n-th power of square matrices; of the inverse for negative n.
AG_OP("linalg_matrix_power(Tensor self, int n) -> Tensor", "function out")
Tensor linalg_matrix_power(const Tensor& self, int64_t n) {
  AG_DOOR(linalg_matrix_power, self, n);
  return power("linalg.matrix_power", self, n);
}
AG_OP("matrix_power(Tensor self, int n) -> Tensor", "function method out")
Tensor matrix_power(const Tensor& self, int64_t n) {
  AG_DOOR(matrix_power, self, n);
  return power("matrix_power", self, n);
}

// exp of square matrices, by scaling, a Pade approximant and squaring (Higham, 2005).
AG_OP("linalg_matrix_exp(Tensor self) -> Tensor", "function")
Tensor linalg_matrix_exp(const Tensor& self) {
  AG_DOOR(linalg_matrix_exp, self);
  matrices::require_square("linalg.matrix_exp", self);
  Tensor y;
  {
    const NoGradGuard no_grad;
    y = self.numel() ? matrices::owned(exponential(self)) : clone(self);
  }
  if (!recording({self})) return y;
  // The derivative in the direction G is the upper right block of exp [[A, G], [0, A]] (Mathias, "A chain rule for
  // matrix functions", 1996); its adjoint takes A^H in A's place.
  record_on("linalg_matrix_exp", y, {self}, [a = Saved(self)](const Tensor& g, GradientSink out) {
    const Tensor ah = adj(a.unpack(out.node()));
    const int64_t n = ah.size(-1);
    if (ah.numel() == 0) return void(out[0] = zeros_like(ah));
    const Tensor top = cat({ah, g}, -1), bottom = cat({zeros_like(ah), ah}, -1);
    const Tensor both = linalg_matrix_exp(cat({top, bottom}, -2));
    out[0] = slice(slice(both, -2, 0, n), -1, n, 2 * n);
  });
  return y;
}
AG_OP("matrix_exp(Tensor self) -> Tensor")
Tensor matrix_exp(const Tensor& self) {
  AG_DOOR(matrix_exp, self);
  return linalg_matrix_exp(self);
}

// The product of matrices in the cheapest order; the first may be a row, the last a column, given as vectors.
AG_OP("linalg_multi_dot(Tensor[] tensors) -> Tensor", "function out")
Tensor linalg_multi_dot(TensorList tensors) {
  AG_DOOR(linalg_multi_dot, tensors);
  AG_CHECK(tensors.size() >= 2, "linalg.multi_dot: expected at least two tensors, got ", tensors.size());
  std::vector<Tensor> list(tensors.begin(), tensors.end());
  const bool row = list.front().dim() == 1, column = list.back().dim() == 1;
  if (row) list.front() = unsqueeze(list.front(), 0);
  if (column) list.back() = unsqueeze(list.back(), 1);
  for (size_t i = 0; i < list.size(); ++i)
    AG_CHECK(list[i].dim() == 2, "linalg.multi_dot: tensor ", i,
             " must be a matrix (the first and the last may be "
             "vectors), got sizes ",
             list[i].sizes());
  Tensor y = chain_matmul(list);
  if (column) y = squeeze(y, 1);
  return row ? squeeze(y, 0) : y;
}

// The inverse of the map from the last dimensions to the first `ind`: tensordot(result, self, ind) is the identity.
AG_OP("linalg_tensorinv(Tensor self, int ind=2) -> Tensor", "function out")
Tensor linalg_tensorinv(const Tensor& self, int64_t ind) {
  AG_DOOR(linalg_tensorinv, self, ind);
  AG_CHECK(ind > 0, "linalg.tensorinv: ind must be positive, got ", ind);
  AG_CHECK(ind <= self.dim(), "linalg.tensorinv: ind = ", ind, " of a tensor of ", self.dim(), " dimensions");
  const IntArrayRef first = self.sizes().slice(0, static_cast<size_t>(ind)),
                    rest = self.sizes().slice(static_cast<size_t>(ind));
  AG_CHECK(product(first) == product(rest), "linalg.tensorinv: the first ", ind, " of the sizes ", self.sizes(),
           " must have the product of the others, got ", product(first), " and ", product(rest));
  DimVector sizes(rest);
  for (int64_t n : first) sizes.push_back(n);
  return reshape(linalg_inv(reshape(self, {product(first), product(rest)})), sizes);
}

// x with tensordot(self, x, x.dim()) = other. dims are moved to the end of self first.
AG_OP("linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor", "function out")
Tensor linalg_tensorsolve(const Tensor& self, const Tensor& other, OptionalIntArrayRef dims) {
  AG_DOOR(linalg_tensorsolve, self, other, dims);
  Tensor a = self;
  if (dims) {
    std::vector<int64_t> to;
    for (size_t i = 0; i < dims->size(); ++i)
      to.push_back(self.dim() - static_cast<int64_t>(dims->size()) + static_cast<int64_t>(i));
    a = movedim(self, *dims, to);
  }
  const IntArrayRef rest = a.sizes().slice(static_cast<size_t>(std::min(a.dim(), other.dim())));
  AG_CHECK(product(rest) == other.numel() && a.numel() == other.numel() * other.numel(),
           "linalg.tensorsolve: A of sizes ", a.sizes(), " does not map sizes ", rest, " one to one to those of B, ",
           other.sizes());
  const Tensor x = linalg_solve(reshape(a, {other.numel(), product(rest)}), reshape(other, {-1}));
  return reshape(x, rest);
}

// Sums of conj(x) y along dim; the sizes broadcast.
AG_OP("linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor", "function out")
Tensor linalg_vecdot(const Tensor& x, const Tensor& y, int64_t dim) {
  AG_DOOR(linalg_vecdot, x, y, dim);
  AG_CHECK(x.dim() > 0 && y.dim() > 0, "linalg.vecdot: expected at least one dimension, got sizes ", x.sizes(), " and ",
           y.sizes());
  return sum(mul(conj(x), y), IntArrayRef(dim));
}

// matmul.
AG_OP("linalg_matmul(Tensor self, Tensor other) -> Tensor", "function out")
Tensor linalg_matmul(const Tensor& self, const Tensor& other) {
  AG_DOOR(linalg_matmul, self, other);
  return matmul(self, other);
}

AG_OP("linalg_diagonal(Tensor(a) self, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)", "function")
Tensor linalg_diagonal(const Tensor& self, int64_t offset, int64_t dim1, int64_t dim2) {
  AG_DOOR(linalg_diagonal, self, offset, dim1, dim2);
  return diagonal(self, offset, dim1, dim2);
}

// Powers 0 ... N - 1 (N: the last size unless given) of the entries of self [..., n]: [..., n, N].
AG_OP("linalg_vander(Tensor self, *, int? N=None) -> Tensor", "function")
Tensor linalg_vander(const Tensor& self, std::optional<int64_t> N) {
  AG_DOOR(linalg_vander, self, N);
  AG_CHECK(self.dtype() != DType::Bool && self.dim() > 0,
           "linalg.vander: expected numbers in at least one dimension, "
           "got ",
           self.dtype(), " of sizes ", self.sizes());
  const int64_t count = N.value_or(self.size(-1));
  AG_CHECK(count > 1, "linalg.vander: N must be greater than 1, got ", count);
  const Tensor x = is_integral(self.dtype(), true) ? self.to(kInt64) : self;
  DimVector sizes(x.sizes());
  sizes.push_back(count - 1);
  const Tensor rest = cumprod(expand(unsqueeze(x, -1), sizes), -1);
  return cat({ones_like(slice(rest, -1, 0, 1)), rest}, -1);
}

}  // namespace argand
