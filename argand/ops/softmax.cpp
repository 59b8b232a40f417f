// Softmax and its logarithm along one dimension.
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/softmax_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

Tensor along(OpInfo& op, const Tensor& like, std::initializer_list<Tensor> inputs, int64_t dim) {
  Tensor y = new_tensor_along(like, dim);
  if (y.numel() == 0) return y;
  const Tensor* x = inputs.begin();
  if (inputs.size() == 1)
    dispatch(op, {three_dims(y, dim)}, {three_dims(x[0], dim)});
  else
    dispatch(op, {three_dims(y, dim)}, {three_dims(x[0], dim), three_dims(x[1], dim)});
  return y;
}

Tensor softmax_gradient(const Tensor& g, const Tensor& y, int64_t dim) {
  if (recording({g, y})) return y * (g - sum(g * y, dim, true));
  return along(op::softmax_backward, y, {g, y}, dim);
}
Tensor log_softmax_gradient(const Tensor& g, const Tensor& y, int64_t dim) {
  if (recording({g, y})) return g - exp(y) * sum(g, dim, true);
  return along(op::log_softmax_backward, y, {g, y}, dim);
}

Tensor floating(const char* op, const Tensor& self, std::optional<DType> dtype) {
  AG_CHECK(is_floating_point(dtype.value_or(self.dtype())), op, ": expected a floating-point tensor, got ",
           dtype.value_or(self.dtype()), "; pass dtype=kFloat to compute in that type");
  return dtype && *dtype != self.dtype() ? self.to(*dtype) : self;
}

}  // namespace

// exp(x) / sum of exp(x) along dim. In a dtype where one is given. A slice of nothing but -inf gives NaN.
AG_OP("softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor", "function method out")
Tensor softmax(const Tensor& self, int64_t dim, std::optional<DType> dtype) {
  AG_DOOR(softmax, self, dim, dtype);
  const Tensor x = floating("softmax", self, dtype);
  const int64_t d = wrap_dim("softmax", dim, x.dim());
  Tensor y = along(op::softmax, x, {x}, d);
  if (!recording({x})) return y;
  return record("softmax", y, {x}, [d, y = Saved::output(y)](const Tensor& g, GradientSink out) {
    out[0] = softmax_gradient(g, y.unpack(out.node()), d);
  });
}

// The logarithm of softmax, without the loss of digits that taking it afterwards has.
AG_OP("log_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor", "function method out")
Tensor log_softmax(const Tensor& self, int64_t dim, std::optional<DType> dtype) {
  AG_DOOR(log_softmax, self, dim, dtype);
  const Tensor x = floating("log_softmax", self, dtype);
  const int64_t d = wrap_dim("log_softmax", dim, x.dim());
  Tensor y = along(op::log_softmax, x, {x}, d);
  if (!recording({x})) return y;
  return record("log_softmax", y, {x}, [d, y = Saved::output(y)](const Tensor& g, GradientSink out) {
    out[0] = log_softmax_gradient(g, y.unpack(out.node()), d);
  });
}

// Softmax of -x.
AG_OP("softmin(Tensor self, int dim, ScalarType? dtype=None) -> Tensor", "function")
Tensor softmin(const Tensor& self, int64_t dim, std::optional<DType> dtype) {
  AG_DOOR(softmin, self, dim, dtype);
  return softmax(neg(floating("softmin", self, dtype)), dim, std::nullopt);
}

}  // namespace argand
