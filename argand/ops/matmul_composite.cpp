// Products made of those in matmul.cpp: matmul's broadcasting, outer products, chains.
#include <algorithm>
#include <limits>

#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

IntArrayRef batch_of(const Tensor& x) { return x.sizes().slice(0, static_cast<size_t>(x.dim()) - 2); }

DimVector joined(IntArrayRef batch, std::initializer_list<int64_t> rest) {
  DimVector s(batch);
  for (int64_t n : rest) s.push_back(n);
  return s;
}

// a [..., m, k] times b [k, n] or [k]: the rows of all batches at once.
Tensor times_one_matrix(const Tensor& a, const Tensor& b) {
  DimVector sizes(a.sizes());
  const int64_t k = a.size(-1);
  int64_t rows = 1;
  for (size_t d = 0; d + 1 < sizes.size(); ++d) rows *= sizes[d];
  const Tensor flat = reshape(a, {rows, k});
  sizes.resize(static_cast<size_t>(a.dim() - 1));
  if (b.dim() == 1) return reshape(mv(flat, b), sizes);
  sizes.push_back(b.size(1));
  return reshape(mm(flat, b), sizes);
}

Tensor times_batches(const Tensor& a, const Tensor& b) {
  const DimVector batch = broadcast_sizes("matmul", batch_of(a), batch_of(b));
  int64_t count = 1;
  for (int64_t n : batch) count *= n;
  const int64_t m = a.size(-2), k = a.size(-1), n = b.size(-1);
  const Tensor left = reshape(expand(a, joined(batch, {m, k})), {count, m, k});
  const Tensor right = reshape(expand(b, joined(batch, {k, n})), {count, k, n});
  return reshape(bmm(left, right), joined(batch, {m, n}));
}

}  // namespace

// Vectors, matrices and batches of them, as NumPy multiplies them: a vector on the left is a row, on the right a
// column, and loses that dimension in the result; batch dimensions broadcast.
AG_OP("matmul(Tensor self, Tensor other) -> Tensor", "function method out")
Tensor matmul(const Tensor& self, const Tensor& other) {
  AG_DOOR(matmul, self, other);
  const int64_t p = self.dim(), q = other.dim();
  AG_CHECK(p >= 1 && q >= 1, "matmul: both must have at least one dimension, got sizes ", self.sizes(), " and ",
           other.sizes(), "; multiply by a 0-d tensor with mul");
  const int64_t columns = self.sizes()[p - 1], rows = other.sizes()[q == 1 ? 0 : q - 2];
  AG_CHECK(columns == rows, "matmul: the inner sizes differ: ", self.sizes(), " times ", other.sizes(), ": ", columns,
           " on the left meet ", rows, " on the right; transpose or reshape one of them");
  if (p == 2 && q == 2) return mm(self, other);
  if (p == 1 && q == 1) return dot(self, other);
  if (p == 2 && q == 1) return mv(self, other);
  if (p == 1 && q == 2) return squeeze(mm(unsqueeze(self, 0), other), 0);
  if (p > 2 && q <= 2) return times_one_matrix(self, other);
  if (p == 1) return squeeze(matmul(unsqueeze(self, 0), other), -2);
  if (q == 1) return squeeze(matmul(self, unsqueeze(other, 1)), -1);
  return times_batches(self, other);
}

// beta * self + alpha * the sum over the batch of batch1 batch2.
AG_OP("addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor",
      "function method inplace out")
Tensor addbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) {
  AG_DOOR(addbmm, self, batch1, batch2, beta, alpha);
  AG_CHECK(batch1.dim() == 3 && batch2.dim() == 3 && batch1.size(0) == batch2.size(0),
           "addbmm: expected two equal batches of matrices, got sizes ", batch1.sizes(), " and ", batch2.sizes());
  // Side by side the batch is one long inner dimension.
  const int64_t b = batch1.size(0), m = batch1.size(1), k = batch1.size(2), n = batch2.size(2);
  AG_CHECK(k == batch2.size(1), "addbmm: the inner sizes differ: ", batch1.sizes(), " times ", batch2.sizes());
  const Tensor left = reshape(transpose(batch1, 0, 1), {m, b * k});
  return addmm(self, left, reshape(batch2, {b * k, n}), beta, alpha);
}

// All products of an element of one vector with one of the other: [m, n].
AG_OP("outer(Tensor self, Tensor vec2) -> Tensor", "function method out")
Tensor outer(const Tensor& self, const Tensor& vec2) {
  AG_DOOR(outer, self, vec2);
  AG_CHECK(self.dim() == 1 && vec2.dim() == 1, "outer: expected two vectors, got sizes ", self.sizes(), " and ",
           vec2.sizes());
  return mul(unsqueeze(self, 1), vec2);
}
AG_OP("ger(Tensor self, Tensor vec2) -> Tensor", "function method out")
Tensor ger(const Tensor& self, const Tensor& vec2) {
  AG_DOOR(ger, self, vec2);
  return outer(self, vec2);
}

// beta * self + alpha * outer(vec1, vec2).
AG_OP("addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor",
      "function method inplace out")
Tensor addr(const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) {
  AG_DOOR(addr, self, vec1, vec2, beta, alpha);
  const Tensor product = mul(outer(vec1, vec2), alpha);
  return beta.equals(0) ? product : add(mul(self, beta), product);
}

// The sum over the last dimension of products.
AG_OP("inner(Tensor self, Tensor other) -> Tensor", "function method out")
Tensor inner(const Tensor& self, const Tensor& other) {
  AG_DOOR(inner, self, other);
  if (self.dim() == 0 || other.dim() == 0) return mul(self, other);
  AG_CHECK(self.size(-1) == other.size(-1), "inner: the last sizes differ: ", self.sizes(), " and ", other.sizes());
  return tensordot(self, other, IntArrayRef({-1}), IntArrayRef({-1}));
}

// Sums the products over dims_self of one and dims_other of the other; the result has what is left of self, then of
// other.
AG_OP("tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor", "function out")
Tensor tensordot(const Tensor& self, const Tensor& other, IntArrayRef dims_self, IntArrayRef dims_other) {
  AG_DOOR(tensordot, self, other, dims_self, dims_other);
  AG_CHECK(dims_self.size() == dims_other.size(), "tensordot: expected as many dimensions of each, got ",
           dims_self.size(), " and ", dims_other.size());
  Tensor a = self, b = other;
  DimVector order_a, order_b, result;
  int64_t summed = 1;
  uint64_t in_a = 0, in_b = 0;
  for (size_t i = 0; i < dims_self.size(); ++i) {
    const int64_t d = wrap_dim("tensordot", dims_self[i], a.dim()), e = wrap_dim("tensordot", dims_other[i], b.dim());
    AG_CHECK(!(in_a >> d & 1) && !(in_b >> e & 1), "tensordot: a dimension is named twice");
    in_a |= uint64_t{1} << d, in_b |= uint64_t{1} << e;
    // A size of 1 stands for any: what it meets is summed.
    if (a.size(d) == 1 && b.size(e) != 1)
      b = sum(b, IntArrayRef(e), true, b.dtype());
    else if (b.size(e) == 1 && a.size(d) != 1)
      a = sum(a, IntArrayRef(d), true, a.dtype());
    AG_CHECK(a.size(d) == b.size(e), "tensordot: dimension ", d, " of sizes ", self.sizes(), " and dimension ", e,
             " of sizes ", other.sizes(), " differ");
    summed *= a.size(d);
  }
  int64_t rows = 1, columns = 1;
  for (int64_t d = 0; d < a.dim(); ++d)
    if (!(in_a >> d & 1)) order_a.push_back(d), result.push_back(a.size(d)), rows *= a.size(d);
  for (int64_t d : dims_self) order_a.push_back(wrap_dim("tensordot", d, a.dim()));
  for (int64_t d : dims_other) order_b.push_back(wrap_dim("tensordot", d, b.dim()));
  for (int64_t d = 0; d < b.dim(); ++d)
    if (!(in_b >> d & 1)) order_b.push_back(d), result.push_back(b.size(d)), columns *= b.size(d);
  const Tensor left = reshape(permute(a, order_a), {rows, summed}),
               right = reshape(permute(b, order_b), {summed, columns});
  return reshape(mm(left, right), result);
}

// Every element of self times all of other, laid out as blocks.
AG_OP("kron(Tensor self, Tensor other) -> Tensor", "function method out")
Tensor kron(const Tensor& self, const Tensor& other) {
  AG_DOOR(kron, self, other);
  const auto most = static_cast<size_t>(std::max(self.dim(), other.dim()));
  AG_CHECK(2 * most <= kMaxDims, "kron: more than ", kMaxDims / 2, " dimensions");
  DimVector a, b, result;
  for (size_t d = 0; d < most; ++d) {
    const size_t skip_a = most - self.sizes().size(), skip_b = most - other.sizes().size();
    const int64_t p = d < skip_a ? 1 : self.sizes()[d - skip_a], q = d < skip_b ? 1 : other.sizes()[d - skip_b];
    a.push_back(p), a.push_back(1);
    b.push_back(1), b.push_back(q);
    result.push_back(p * q);
  }
  return reshape(mul(reshape(self, a), reshape(other, b)), result);
}

namespace {

// Multiplies matrices [first, last] in the order with the fewest multiplications.
Tensor multiply_chain(TensorList x, const std::vector<std::vector<size_t>>& split, size_t first, size_t last) {
  if (first == last) return x[first];
  const size_t s = split[first][last];
  return mm(multiply_chain(x, split, first, s), multiply_chain(x, split, s + 1, last));
}

}  // namespace

// The product of matrices, bracketed so that it takes the fewest multiplications.
AG_OP("chain_matmul(Tensor[] matrices) -> Tensor", "function")
Tensor chain_matmul(TensorList matrices) {
  AG_DOOR(chain_matmul, matrices);
  const size_t n = matrices.size();
  AG_CHECK(n > 0, "chain_matmul: expected at least one matrix");
  for (const Tensor& x : matrices) AG_CHECK(x.dim() == 2, "chain_matmul: expected matrices, got sizes ", x.sizes());
  std::vector<std::vector<double>> cost(n, std::vector<double>(n, 0));
  std::vector<std::vector<size_t>> split(n, std::vector<size_t>(n, 0));
  for (size_t length = 1; length < n; ++length)
    for (size_t i = 0; i + length < n; ++i) {
      const size_t j = i + length;
      cost[i][j] = std::numeric_limits<double>::infinity();
      for (size_t s = i; s < j; ++s) {
        const double c = cost[i][s] + cost[s + 1][j] +
                         static_cast<double>(matrices[i].size(0)) * static_cast<double>(matrices[s].size(1)) *
                             static_cast<double>(matrices[j].size(1));
        if (c < cost[i][j]) cost[i][j] = c, split[i][j] = s;
      }
    }
  return multiply_chain(matrices, split, 0, n - 1);
}

}  // namespace argand
