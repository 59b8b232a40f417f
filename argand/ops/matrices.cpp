#include "argand/ops/matrices.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/copy_numbers.h"

namespace argand::matrices {

void require(const char* op, const Tensor& x) {
  AG_CHECK(x.dim() >= 2, op, ": expected a matrix or a batch of matrices, got sizes ", x.sizes());
  AG_CHECK(x.dtype() >= DType::Float32, op, ": expected float32, float64, complex64 or complex128, got ", x.dtype(),
           "; convert with .to(float32)");
}

void require_square(const char* op, const Tensor& x) {
  require(op, x);
  AG_CHECK(x.size(-1) == x.size(-2), op, ": expected square matrices, got sizes ", x.sizes());
}

void require_same(const char* op, const Tensor& a, const Tensor& b) {
  AG_CHECK(a.dtype() == b.dtype(), op, ": expected equal dtypes, got ", a.dtype(), " and ", b.dtype(),
           "; convert one with .to(dtype)");
  AG_CHECK(a.device() == b.device(), op, ": expected both on one device, got ", a.device(), " and ", b.device());
}

IntArrayRef batch_of(const Tensor& x) { return x.sizes().slice(0, static_cast<size_t>(x.dim()) - 2); }

DimVector with(IntArrayRef batch, std::initializer_list<int64_t> rest) {
  DimVector sizes(batch);
  for (int64_t n : rest) sizes.push_back(n);
  return sizes;
}

int64_t count_of(IntArrayRef batch) {
  int64_t count = 1;
  for (int64_t n : batch) count *= n;
  return count;
}

Tensor copied(const Tensor& x) {
  Tensor y = new_tensor(x.sizes(), x.dtype(), x.device());
  if (y.numel()) copy_numbers(y, x);
  return y;
}

Tensor flat(const Tensor& x) {
  const NoGradGuard no_grad;
  return reshape(x, {count_of(batch_of(x)), x.size(-2), x.size(-1)});
}

Tensor flat_vectors(const Tensor& x) {
  const NoGradGuard no_grad;
  const int64_t n = x.size(-1);
  return reshape(x, {count_of(x.sizes().slice(0, static_cast<size_t>(x.dim()) - 1)), n});
}

Tensor owned(const Tensor& x) { return x.is_view() ? clone(x, MemoryFormat::Contiguous) : x; }

Tensor new_like(const Tensor& x, IntArrayRef sizes) { return new_tensor(sizes, x.dtype(), x.device()); }

Tensor new_info(const Tensor& x) { return zeros(batch_of(x), TensorOptions(kInt32).device(x.device())); }

Tensor adj(const Tensor& x) {
  const Tensor y = transpose(x, -2, -1);
  return x.is_complex() ? conj(y) : y;
}

Tensor times_diagonal(const Tensor& x, const Tensor& d) { return mul(x, unsqueeze(d, -2)); }

Tensor diagonal_matrix(const Tensor& d) { return mul(unsqueeze(d, -1), identity(d.size(-1), d)); }

Tensor identity(int64_t n, const Tensor& x) { return eye(n, x.options()); }

Failure first_failure(const Tensor& info) {
  if (info.is_meta()) return {};
  const Tensor here = info.device().is_cpu() ? info : info.cpu();
  const int32_t* const at = here.data_ptr<int32_t>();
  for (int64_t i = 0; i < info.numel(); ++i) {
    if (at[i] == 0) continue;
    if (info.dim() == 0) return {at[i], ""};
    DimVector index(info.sizes());
    int64_t rest = i;
    for (size_t d = index.size(); d-- > 0; rest /= info.sizes()[d]) index[d] = rest % info.sizes()[d];
    return {at[i], str(" (batch element ", index, ")")};
  }
  return {};
}

}  // namespace argand::matrices
