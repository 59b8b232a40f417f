#include "argand/ops/pointwise.h"

#include <algorithm>
#include <cmath>

#include "argand/autograd/inplace.h"
#include "argand/formulas/arithmetic.h"
#include "argand/formulas/comparison.h"
#include "argand/formulas/rounding.h"
#include "argand/formulas/selection.h"
#include "argand/ops/functions.h"
#include "argand/ops/iterate.h"
#include "argand/ops/out.h"
#include "argand/ops/pointwise_node.h"
#include "argand/ops/promotion.h"

namespace argand {
namespace {

std::string describe(const Operand* x, int n) {
  std::string s;
  for (int i = 0; i < n; ++i) {
    if (i) s += ", ";
    if (x[i].number)
      s += x[i].number->is_boolean() ? "a bool" : x[i].number->is_complex() ? "a complex number" : "a number";
    else
      s += str(x[i].tensor->dtype(), x[i].tensor->sizes());
  }
  return s;
}

// What a call computes: common sizes, types, device.
struct Plan {
  DimVector sizes;
  DType common, compute, result;
  Device device;
  const Tensor* layout = nullptr;  // an input of the full size whose strides the result takes over
};

void refuse_bool(const PointwiseOp& op, const Operand* x) {
  for (int i = 0; i < op.inputs; ++i)
    AG_CHECK_AS(NotImplementedError, x[i].number ? !x[i].number->is_boolean() : x[i].tensor->dtype() != DType::Bool,
                op.name, ": is not defined for bool, got ", describe(x, op.inputs),
                "; use logical_not, logical_xor, or convert with .to(kInt)");
}

DType computed_in(const PointwiseOp& op, DType common, const Operand* x) {
  if (is_complex(common)) {
    AG_CHECK_AS(NotImplementedError, op.types & kComplex, op.name, ": there is no complex form; got ",
                describe(x, op.inputs));
    return common;
  }
  AG_CHECK_AS(NotImplementedError, !is_float8(common) || (op.types & kFloat8), op.name,
              ": the 8-bit floating types are for storage, got ", describe(x, op.inputs), "; convert with .to(kFloat)");
  if (is_floating_point(common)) {
    AG_CHECK_AS(NotImplementedError, op.types & kFloats, op.name, ": takes integers or bool, got ",
                describe(x, op.inputs));
    return compute_dtype(common);
  }
  return compute_dtype(common);
}

Plan make_plan(const PointwiseOp& op, const void* attrs, const Operand* x) {
  if (op.types & kNeverBool) refuse_bool(op, x);
  Plan p;
  Promotion promotion;
  bool any = false, follows = false;  // follows: so far only 0-d CPU tensors
  for (int i = 0; i < op.inputs; ++i) {
    if (x[i].number) {
      if (!(op.masks >> i & 1)) promotion.add(*x[i].number);
      continue;
    }
    const Tensor& t = *x[i].tensor;
    if (op.masks >> i & 1) {
      AG_CHECK(t.dtype() == DType::Bool || t.dtype() == DType::UInt8, op.name, ": the mask must be a bool tensor, got ",
               t.dtype(), "; compare it with something, for example x != 0");
    } else {
      promotion.add(t);
    }
    // A 0-d CPU tensor goes with any device, like a number.
    const bool anywhere = t.is_cpu() && t.dim() == 0;
    if (!any || (follows && !anywhere)) {
      p.device = t.device();
      follows = anywhere;
    } else if (!anywhere && !(t.device() == p.device)) {
      fail(op.name, ": the inputs are on different devices, ", p.device, " and ", t.device(), "; move one with .to()");
    }
    p.sizes = any ? broadcast_sizes(op.name, p.sizes, t.sizes()) : DimVector(t.sizes());
    any = true;
  }
  AG_CHECK(any, op.name, ": at least one input must be a tensor");
  for (int i = 0; i < 2; ++i)
    if (const Scalar* s = op.promoting_scalar(attrs, i)) promotion.add(*s);
  p.common = promotion.result();
  if (is_integral(p.common, true) && !(op.types & kInts) && !(p.common == DType::Bool && (op.types & kBools)))
    p.common = thread_local_data().state.default_dtype;
  p.compute = computed_in(op, p.common, x);
  p.result = op.result == Result::kMask ? DType::Bool : op.result == Result::kReal ? real_dtype(p.common) : p.common;
  for (int i = 0; i < op.inputs && !p.layout; ++i)
    if (x[i].tensor && IntArrayRef(p.sizes) == x[i].tensor->sizes() && !x[i].tensor->impl()->view.contiguous &&
        is_dense(x[i].tensor->sizes(), x[i].tensor->strides()))
      p.layout = x[i].tensor;
  return p;
}

// Numbers of integer ops must be whole: an int tensor times alpha=0.5 would silently lose the half. What is written to
// elements is cut to their type, as in every assignment.
void check_attributes(const PointwiseOp& op, const void* attrs, DType common) {
  if (!is_integral(common, true)) return;
  for (int i = 0; i < op.scalar_attrs; ++i) {
    const Scalar& s = static_cast<const Scalar*>(attrs)[i];
    if ((op.types & kCutsNumbers) && std::isfinite(s.real())) continue;
    AG_CHECK(!s.is_floating_point() && !s.is_complex(), op.name,
             ": an integer computation cannot take the floating-point argument ", s.real(),
             "; convert the tensor with .to(kFloat) or pass a whole number");
  }
}

View number_view(const Scalar& s, DType compute, std::byte* memory) {
  View v{};
  v.data = reinterpret_cast<char*>(memory);
  v.numel = 1;
  v.dtype = is_complex(compute) ? DType::Complex128 : is_floating_point(compute) ? DType::Float64 : DType::Int64;
  v.contiguous = v.host_scalar = true;
  if (v.dtype == DType::Complex128) {
    const Complex<double> z = s.to<Complex<double>>();
    std::memcpy(memory, &z, sizeof z);
  } else if (v.dtype == DType::Float64) {
    const double d = s.to<double>();
    std::memcpy(memory, &d, sizeof d);
  } else {
    const int64_t i = s.to<int64_t>();
    std::memcpy(memory, &i, sizeof i);
  }
  return v;
}

void compute_into(const PointwiseOp& op, const void* attrs, const Plan& p, const Tensor& out, const Operand* x) {
  if (out.numel() == 0) return;
  Iteration loop(p.sizes);
  alignas(16) std::byte numbers[kMaxInputs][16];
  loop.add(out);
  for (int i = 0; i < op.inputs; ++i) {
    if (x[i].number) {
      loop.add(number_view(*x[i].number, p.compute, numbers[i]), {}, {});
    } else {
      const Tensor& t = *x[i].tensor;
      View v = t.impl()->view;
      v.host_scalar = t.dim() == 0 && t.is_cpu();
      loop.add(v, t.sizes(), t.strides());
    }
  }
  loop.run([&](const View* const* views, int) {
    dispatch_views(*op.forward, p.device.type(), views, 1, op.inputs, attrs, p.compute);
  });
}

// Tensors keep numbers recorded with them: where an operand is a number its saved form is a 0-d tensor.
void record_pointwise(const PointwiseOp& op, const void* attrs, DType compute, const Tensor& y, const Operand* x,
                      const Tensor* before = nullptr) {
  if (op.reads == kNoDerivative || !is_differentiable(y.dtype())) return;
  unsigned wanted = 0;
  for (int i = 0; i < op.inputs; ++i)
    if (x[i].tensor && x[i].tensor->impl()->wants_grad()) wanted |= 1u << i;
  if (wanted && grad_enabled()) record_pointwise_node(op, attrs, compute, y, x, wanted, before);
}

// Whether a plain number leaves the type of a tensor of dtype d as it is.
bool keeps_dtype(const Scalar& number, DType d) {
  return !number.is_complex() && (is_floating_point(d) || number.is_integral(true));
}

// Whether `a` is a CPU tensor whose type the op computes in as it is.
inline bool native(const PointwiseOp& op, const TensorImpl* a) {
  const DType d = a->view.dtype;
  const bool fits = d == DType::Float32 || d == DType::Float64
                        ? op.types & kFloats
                        : (d == DType::Int64 || d == DType::Int32) && (op.types & kInts);
  return fits && !(is_integral(d, true) && op.attr_bytes > 1) && !a->is_wide() &&
         a->view.device.type() == DeviceType::CPU;
}

// The path of small ops: a row-major CPU tensor of a native type, alone, with another of the same type and sizes, or
// with a number.
inline bool plain(const PointwiseOp& op, const Operand* x) {
  const TensorImpl* a = x[0].tensor ? x[0].tensor->impl() : nullptr;
  if (!a || op.masks || !native(op, a) || !a->view.contiguous || op.inputs > 2) return false;
  if (op.inputs == 2 && x[1].number) {
    if (!keeps_dtype(*x[1].number, a->view.dtype)) return false;
    if ((op.types & kNeverBool) && x[1].number->is_boolean()) return false;
  } else if (op.inputs == 2) {
    const TensorImpl* b = x[1].tensor->impl();
    if (!b || a->view.kind() != b->view.kind()) return false;
    for (int i = 0; i < a->view.ndim; ++i)
      if (a->view.sizes[i] != b->view.sizes[i]) return false;
  }
  return true;
}

// A row-major tensor and a 0-d one of the same native type.
inline bool plain_with_zero_dim(const PointwiseOp& op, const Operand* x) {
  if (op.masks || op.inputs != 2 || !x[0].tensor || !x[1].tensor) return false;
  const TensorImpl *a = x[0].tensor->impl(), *b = x[1].tensor->impl();
  return a && b && b->view.ndim == 0 && a->view.contiguous && native(op, a) && a->view.dtype == b->view.dtype &&
         a->view.device == b->view.device;
}

// Two tensors of one native type whose sizes broadcast, seen with the sizes of the result.
struct Broadcast {
  View a, b;

  // False where the general path must decide: sizes that do not fit, or an input whose layout the result takes over.
  bool plain(const PointwiseOp& op, const Operand* x) {
    if (op.masks || op.inputs != 2 || !x[0].tensor || !x[1].tensor) return false;
    const TensorImpl *p = x[0].tensor->impl(), *q = x[1].tensor->impl();
    if (!p || !q || !native(op, p) || !native(op, q) || p->view.dtype != q->view.dtype ||
        p->view.device != q->view.device)
      return false;
    return stretch(p->view, q->view);
  }

 private:
  bool stretch(const View& p, const View& q) {
    a = p, b = q;
    const int n = std::max(p.ndim, q.ndim);
    int64_t count = 1;
    for (int d = n - 1; d >= 0; --d) {
      const int i = d - n + p.ndim, j = d - n + q.ndim;
      const int64_t m = i < 0 ? 1 : p.sizes[i], k = j < 0 ? 1 : q.sizes[j], size = m == 1 ? k : m;
      if (k != size && k != 1) return false;
      a.sizes[d] = b.sizes[d] = size;
      a.strides[d] = m == 1 ? 0 : p.strides[i];
      b.strides[d] = k == 1 ? 0 : q.strides[j];
      count *= size;
    }
    for (const auto& [from, to] : {std::pair(&p, &a), std::pair(&q, &b)}) {
      if (from->numel == count && !from->contiguous) return false;
      to->contiguous = from->numel == count;
      to->ndim = static_cast<uint8_t>(n);
      to->numel = count;
    }
    return true;
  }
};

void compute_plain(const PointwiseOp& op, const void* attrs, const View& y, const Operand* x) {
  const View& a = x[0].tensor->impl()->view;
  if (a.numel == 0) return;
  View number;
  alignas(16) std::byte memory[16];
  const View* views[] = {&y, &a, nullptr};
  if (op.inputs == 2) {
    if (x[1].number)
      views[2] = &(number = number_view(*x[1].number, a.dtype, memory));
    else
      views[2] = &x[1].tensor->impl()->view;
  }
  dispatch_views(*op.forward, DeviceType::CPU, views, 1, op.inputs, attrs, a.dtype);
}

Tensor apply_plain(const PointwiseOp& op, const void* attrs, const Operand* x) {
  const View& a = x[0].tensor->impl()->view;
  Tensor y = new_tensor({a.sizes, a.ndim}, op.result == Result::kMask ? DType::Bool : a.dtype);
  compute_plain(op, attrs, y.impl()->view, x);
  record_pointwise(op, attrs, a.dtype, y, x);
  return y;
}

Tensor apply_with_zero_dim(const PointwiseOp& op, const void* attrs, const Operand* x) {
  const View &a = x[0].tensor->impl()->view, &b = x[1].tensor->impl()->view;
  Tensor y = new_tensor({a.sizes, a.ndim}, op.result == Result::kMask ? DType::Bool : a.dtype);
  View number;
  number.data = b.data;
  number.numel = 1;
  number.set_kind(b.dtype, b.device, 0, true);
  number.host_scalar = true;
  const View* views[] = {&y.impl()->view, &a, &number};
  if (a.numel) dispatch_views(*op.forward, DeviceType::CPU, views, 1, 2, attrs, a.dtype);
  record_pointwise(op, attrs, a.dtype, y, x);
  return y;
}

Tensor apply_broadcast(const PointwiseOp& op, const void* attrs, const Broadcast& in, const Operand* x) {
  const DType d = in.a.dtype;
  Tensor y = new_tensor({in.a.sizes, in.a.ndim}, op.result == Result::kMask ? DType::Bool : d);
  const View* views[] = {&y.impl()->view, &in.a, &in.b};
  if (in.a.numel) dispatch_views(*op.forward, DeviceType::CPU, views, 1, 2, attrs, d);
  record_pointwise(op, attrs, d, y, x);
  return y;
}

void check_defined(const PointwiseOp& op, const Operand* x) {
  for (int i = 0; i < op.inputs; ++i)
    AG_CHECK(x[i].number || x[i].tensor->defined(), op.name, ": input ", i,
             " is an undefined tensor; give it a value first");
}

}  // namespace

// Truth values are computed as integers, whose complement is never 0: of bool it is logical_not.
static const PointwiseOp& of_type(const PointwiseOp& op, const Operand* x) {
  if ((op.types & kComplements) && x[0].tensor->dtype() == DType::Bool) return pointwise_op<formula::LogicalNot>;
  if ((op.types & kKeepsIntegers) && is_integral(x[0].tensor->dtype(), false)) return pointwise_op<formula::Positive>;
  return op;
}

bool choose(const char* what, std::string_view value, std::string_view off, std::string_view on) {
  AG_CHECK(value == off || value == on, what, " must be '", off, "' or '", on, "', got '", value, "'");
  return value == on;
}

void check_arguments(const formula::PowScalar& f, const Operand* x) {
  const Tensor& self = *x[0].tensor;
  if (!self.defined()) return;
  if (!is_integral(self.dtype(), true) || !f.exponent.is_integral(true)) return;
  const bool beyond = f.exponent.is_beyond_int64();
  AG_CHECK(beyond || f.exponent.toLong() >= 0, "pow: an integer tensor cannot be raised to the negative whole power ",
           f.exponent.toLong(), ", whose results are fractions; convert it with .to(kFloat), or use float_power");
  const DType d = self.dtype() == DType::Bool ? DType::Int64 : self.dtype();
  const int64_t bits = 8 * item_size(d) - !is_unsigned(d);
  AG_CHECK(d == DType::UInt64 || (!beyond && f.exponent.toLong() >> std::min<int64_t>(bits, 63) == 0),
           "pow: the exponent must fit the tensor's ", d, ", got 2^", bits, " or more; convert the tensor first");
}
void check_arguments(const formula::Clamp& f, const Operand*) {
  AG_CHECK(f.min_ || f.max_, "clamp: give min, max or both; got neither");
}

Tensor apply_pointwise(const PointwiseOp& given, const void* attrs, const Operand* x) {
  if (AG_LIKELY(plain(given, x))) return apply_plain(given, attrs, x);
  if (plain_with_zero_dim(given, x)) return apply_with_zero_dim(given, attrs, x);
  if (Broadcast b; b.plain(given, x)) return apply_broadcast(given, attrs, b, x);
  check_defined(given, x);
  const PointwiseOp& op = of_type(given, x);
  const Plan p = make_plan(op, attrs, x);
  check_attributes(op, attrs, p.common);
  Tensor y = p.layout ? new_tensor_strided(p.sizes, p.layout->strides(), p.result, p.device)
                      : new_tensor(p.sizes, p.result, p.device);
  compute_into(op, attrs, p, y, x);
  record_pointwise(op, attrs, p.compute, y, x);
  return y;
}

namespace {

// Inputs that share memory with `out` but are not the very same view are copied before they are overwritten.
struct Separated {
  Tensor copies[kMaxInputs];
  Operand x[kMaxInputs] = {copies[0], copies[0], copies[0]};
  Separated(const PointwiseOp& op, const Tensor& out, const Operand* in) {
    for (int i = 0; i < op.inputs; ++i) {
      x[i] = in[i];
      if (!in[i].tensor || !in[i].tensor->is_alias_of(out)) continue;
      const TensorImpl &a = *in[i].tensor->impl(), &b = *out.impl();
      if (a.view.data == b.view.data && a.view.dtype == b.view.dtype && a.sizes() == b.sizes() &&
          a.strides() == b.strides())
        continue;
      NoGradGuard guard;
      copies[i] = in[i].tensor->clone();
      x[i] = Operand(copies[i]);
    }
  }
};

void check_result(const PointwiseOp& op, const Plan& p, const Tensor& out) {
  AG_CHECK(can_cast(p.result, out.dtype()), op.name, ": the result is ", p.result,
           " and cannot be written to a tensor of ", out.dtype(), "; convert that tensor first");
  AG_CHECK(out.device() == p.device || p.device.is_cpu() || out.device().type() == p.device.type(), op.name,
           ": the output is on ", out.device(), ", the inputs on ", p.device);
}

}  // namespace

// In place without a derivative to record, nor memory shared but for self with itself.
static bool plain_inplace(const PointwiseOp& op, const Operand* x) {
  if (op.result != Result::kSame || !plain(op, x)) return false;
  const TensorImpl* a = x[0].tensor->impl();
  const TensorImpl* b = op.inputs == 2 && x[1].tensor ? x[1].tensor->impl() : nullptr;
  if (grad_enabled() && (wants_grad(*x[0].tensor) || (b && wants_grad(*x[1].tensor)))) return false;
  return !b || a->storage != b->storage || a->view.data == b->view.data;
}

Tensor& apply_pointwise_inplace(const PointwiseOp& given, const void* attrs, const Operand* x) {
  check_defined(given, x);
  const PointwiseOp& op = of_type(given, x);
  const Tensor& self = *x[0].tensor;
  check_inplace(op.name, self);
  if (AG_LIKELY(plain_inplace(op, x))) {
    compute_plain(op, attrs, self.impl()->view, x);
    self.impl()->bump_version();
    return const_cast<Tensor&>(self);
  }
  const Plan p = make_plan(op, attrs, x);
  check_attributes(op, attrs, p.common);
  check_result(op, p, self);
  AG_CHECK(IntArrayRef(p.sizes) == self.sizes(), op.name, "_: the result has sizes ", p.sizes,
           " but is to be written to a tensor of sizes ", self.sizes(), "; use the form that returns a new tensor");
  const bool records = op.reads != kNoDerivative && grad_enabled() && is_differentiable(self.dtype()) && [&] {
    for (int i = 0; i < op.inputs; ++i)
      if (x[i].tensor && x[i].tensor->requires_grad()) return true;
    return false;
  }();
  // What the derivative reads and the write destroys: copies with history, for the second derivative.
  Tensor before[kMaxInputs];
  for (int i = 0; i < op.inputs && records; ++i)
    if ((op.reads >> i & 1) && x[i].tensor && x[i].tensor->is_alias_of(self)) before[i] = x[i].tensor->clone();
  Separated separated(op, self, x);
  compute_into(op, attrs, p, self, separated.x);
  self.impl()->bump_version();
  if (records) record_pointwise(op, attrs, p.compute, self, x, before);
  return const_cast<Tensor&>(self);
}

Tensor& apply_pointwise_out(const PointwiseOp& given, const void* attrs, Tensor& out, const Operand* x) {
  check_defined(given, x);
  const PointwiseOp& op = of_type(given, x);
  for (int i = 0; i < op.inputs; ++i)
    if (x[i].tensor) check_out(op.name, out, TensorList(*x[i].tensor));
  const Plan p = make_plan(op, attrs, x);
  check_attributes(op, attrs, p.common);
  check_result(op, p, out);
  resize_output(op.name, out, p.sizes);
  Separated separated(op, out, x);
  compute_into(op, attrs, p, out, separated.x);
  out.impl()->bump_version();
  return out;
}

}  // namespace argand
