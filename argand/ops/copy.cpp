// Copies, conversions, fills, and changes of what a tensor's memory is.
#include <cmath>
#include <limits>

#include "argand/autograd/inplace.h"
#include "argand/autograd/record.h"
#include "argand/core/device_interface.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/out.h"
#include "argand/ops/promotion.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

Tensor& self_of(const Tensor& self) { return const_cast<Tensor&>(self); }

void check_broadcast_into(const char* op, const Tensor& to, const Tensor& from) {
  const IntArrayRef a = to.sizes(), b = from.sizes();
  bool fits = b.size() <= a.size();
  for (size_t d = 0; fits && d < b.size(); ++d) {
    const int64_t want = a[a.size() - b.size() + d];
    fits = b[d] == want || b[d] == 1;
  }
  AG_CHECK(fits, op, ": cannot write sizes ", b, " into sizes ", a,
           "; each dimension of the source, counted from the last, must be equal or 1");
}

// What lies at the same place with the same strides may be read as it is overwritten; any other overlap may not.
bool overlaps(const Tensor& to, const Tensor& from) {
  if (AG_LIKELY(to.impl()->storage != from.impl()->storage)) return false;
  if (to.data_ptr() == from.data_ptr() && to.dtype() == from.dtype() && to.sizes() == from.sizes() &&
      to.strides() == from.strides())
    return false;
  return may_share_memory(to, from);
}

// Replaces the storage by a larger one; the numbers it held are copied.
void grow_storage(const char* op, const Tensor& x, int64_t elements) {
  TensorImpl* impl = x.impl();
  Storage* old = impl->storage;
  AG_CHECK(old->accounted, op, ": the tensor's memory was given to from_blob and cannot grow");
  AG_CHECK(!impl->base, op, ": a view cannot grow beyond the memory of the tensor it looks into; clone() it first");
  const int64_t offset = x.storage_offset(), item = item_size(impl->view.dtype);
  Storage* fresh = new_storage(static_cast<size_t>((offset + elements) * item), impl->view.device);
  if (old->nbytes && old->data) {
    if (impl->view.device.is_cpu()) {
      std::memcpy(fresh->data, old->data, old->nbytes);
    } else {
      device_interface(impl->view.device.type())
          ->copy(fresh->data, impl->view.device, old->data, impl->view.device, old->nbytes, fresh->stream, false);
    }
  }
  if (impl->version == &old->version) {
    fresh->version.store(old->version.load(std::memory_order_relaxed), std::memory_order_relaxed);
    impl->version = &fresh->version;
  }
  impl->storage = fresh;
  impl->view.data =
      reinterpret_cast<char*>(reinterpret_cast<uintptr_t>(fresh->data) + static_cast<uintptr_t>(offset * item));
  drop(old);
}

void set_sizes(const char* op, const Tensor& x, IntArrayRef sizes, IntArrayRef strides) {
  TensorImpl* impl = x.impl();
  const int64_t elements = storage_extent(op, sizes, strides);
  const int64_t item = item_size(impl->view.dtype);
  if ((x.storage_offset() + elements) * item > static_cast<int64_t>(impl->storage->nbytes))
    grow_storage(op, x, elements);
  impl->set_geometry(sizes, strides);
  wrote_to(x);
}

template <class T>
bool fits_integer(const Scalar& value) {
  using Limits = std::numeric_limits<T>;
  if (value.is_floating_point() || value.is_complex()) {
    const double x = value.real();
    if (x != x) return false;
    if (sizeof(T) == 8) return x >= -0x1p63 && x < (std::is_signed_v<T> ? 0x1p63 : 0x1p64);
    return x >= static_cast<double>(Limits::lowest()) && x <= static_cast<double>(Limits::max());
  }
  if (std::is_same_v<T, uint64_t>) return true;
  if (value.is_beyond_int64()) return false;
  const int64_t i = value.to<int64_t>();
  // A negative number wraps in an unsigned type, as in C.
  const int64_t low =
      std::is_unsigned_v<T> ? -static_cast<int64_t>(Limits::max()) : static_cast<int64_t>(Limits::min());
  return i >= low && i <= static_cast<int64_t>(Limits::max());
}

double largest(DType d) {
  switch (real_dtype(d)) {
    case DType::Float8_e4m3fn:
      return 448;
    case DType::Float8_e4m3fnuz:
      return 240;
    case DType::Float8_e5m2:
    case DType::Float8_e5m2fnuz:
      return 57344;
    case DType::Float16:
      return 65504;
    case DType::BFloat16:
      return 0x1.FEp127;
    case DType::Float32:
      return static_cast<double>(std::numeric_limits<float>::max());
    default:
      return std::numeric_limits<double>::max();
  }
}

bool fits(const Scalar& value, DType dtype) {
  if (dtype == DType::Bool) return true;
  if (value.is_complex() && value.imag() != 0 && !is_complex(dtype)) return false;
  return visit_any_dtype(dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (std::is_integral_v<T>) {
      return fits_integer<T>(value);
    } else {
      const auto in_range = [&](double x) { return !std::isfinite(x) || std::abs(x) <= largest(dtype); };
      return in_range(value.real()) && in_range(value.imag());
    }
  });
}

}  // namespace

void check_fits(const char* op, const Scalar& value, DType dtype) {
  if (AG_LIKELY(fits(value, dtype))) return;
  if (value.is_complex() && !is_complex(dtype))
    fail(op, ": the complex value ", value.real(), " + ", value.imag(), "i cannot be written to a tensor of ", dtype);
  fail(op, ": the value ", value.real(), " cannot be converted to type ", dtype, " without overflow");
}

void resize_output(const char* op, const Tensor& out, IntArrayRef sizes) {
  if (AG_LIKELY(out.sizes() == sizes)) return;
  set_sizes(op, out, sizes, contiguous_strides(sizes));
}

Tensor& write_out(Tensor& out, const Tensor& result) {
  AG_CHECK(out.defined(), "out=: the output tensor is undefined; make it first, with empty({0}) if nothing better");
  AG_CHECK(!grad_enabled() || !(wants_grad(out) || wants_grad(result)),
           "out=: functions with out= do not record a derivative, but one of the tensors requires grad; use the form "
           "without out=, or a NoGradGuard");
  AG_CHECK(can_cast(result.dtype(), out.dtype()), "out=: the result is ", result.dtype(),
           " and cannot be written to a tensor of ", out.dtype());
  AG_CHECK(out.device() == result.device(), "out=: the output is on ", out.device(), ", the result on ",
           result.device());
  if (out.is_same(result)) return out;
  resize_output("out=", out, result.sizes());
  return copy_(out, result, false);
}

Tensor before_write(const Tensor& self, std::initializer_list<Tensor> inputs) {
  return recording(TensorList(inputs.begin(), inputs.size())) ? clone(self) : self;
}

Tensor& assign(const Tensor& self, const Tensor& result) {
  AG_CHECK(self.sizes() == result.sizes(), "in-place: the result has sizes ", result.sizes(), ", the tensor ",
           self.sizes(), "; use the form that returns a new tensor");
  AG_CHECK(can_cast(result.dtype(), self.dtype()), "in-place: the result is ", result.dtype(),
           " and cannot be written to a tensor of ", self.dtype());
  return copy_(self, result, false);
}

AG_OP("copy_.Scalar(Tensor(a!) self, Scalar src, bool non_blocking=False) -> Tensor(a!)")
Tensor& copy_(const Tensor& self, const Scalar& src, bool non_blocking) {
  AG_DOOR(copy_, self, src, non_blocking);
  return copy_(self, full({}, src, TensorOptions(src.type()).device(self.device())), non_blocking);
}

AG_OP("copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)")
Tensor& copy_(const Tensor& self, const Tensor& src, bool non_blocking) {
  AG_DOOR(copy_, self, src, non_blocking);
  if (self.is_same(src)) return self_of(self);
  check_inplace("copy_", self);
  check_broadcast_into("copy_", self, src);
  if (AG_UNLIKELY(overlaps(self, src))) {
    const Tensor apart = new_tensor(src.sizes(), src.dtype(), src.device());
    copy_numbers(apart, src);
    copy_numbers(self, apart, non_blocking);
  } else {
    copy_numbers(self, src, non_blocking);
  }
  wrote_to(self);
  if (!recording({self, src})) return self_of(self);
  record_on("copy_", self, {self, src},
            Reusable{[sizes = SavedSizes(src.sizes()), dtype = src.dtype(), device = src.device()](const Tensor& g,
                                                                                                   GradientSink out) {
              if (out.needs(0)) out[0] = zeros_like(g);
              if (out.needs(1)) out[1] = cast_gradient(sum_to_size(g, sizes), dtype, device);
            }});
  return self_of(self);
}

AG_OP("clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor")
Tensor clone(const Tensor& self, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(clone, self, memory_format);
  Tensor y = new_tensor_like(self, memory_format.value_or(MemoryFormat::Preserve), self.dtype(), self.device());
  copy_numbers(y, self);
  return record("clone", y, {self}, [](const Tensor& g) { return g; });
}

AG_OP("contiguous(Tensor(a) self, *, MemoryFormat memory_format=contiguous_format) -> Tensor(a)")
Tensor contiguous(const Tensor& self, MemoryFormat memory_format) {
  AG_DOOR(contiguous, self, memory_format);
  AG_CHECK(memory_format != MemoryFormat::Preserve,
           "contiguous: Preserve is no layout; expected Contiguous, ChannelsLast or ChannelsLast3d");
  if (self.is_contiguous(memory_format)) return self;
  return clone(self, memory_format);
}

AG_OP(
    "to(Tensor self, TensorOptions options, bool non_blocking=False, bool copy=False, MemoryFormat? format=None) -> "
    "Tensor",
    "own")
Tensor Tensor::to(const TensorOptions& options, bool non_blocking, bool copy,
                  std::optional<MemoryFormat> format) const {
  AG_DOOR(to, *this, options, non_blocking, copy, format);
  const DType dtype = options.dtype_opt().value_or(this->dtype());
  Device device = options.device_opt().value_or(this->device());
  if (AG_UNLIKELY(!(device == this->device()))) device = checked_device("to", device);
  const MemoryFormat wanted = format.value_or(options.memory_format_opt().value_or(MemoryFormat::Preserve));
  const bool same = dtype == this->dtype() && device == this->device();
  if (same && !copy && (wanted == MemoryFormat::Preserve || is_contiguous(wanted))) return *this;
  Tensor y = new_tensor_like(*this, wanted, dtype, device);
  copy_numbers(y, *this, non_blocking);
  if (!recording({*this})) return y;
  return record("to", y, {*this}, [dtype = this->dtype(), device = this->device()](const Tensor& g) {
    return cast_gradient(g, dtype, device);
  });
}

AG_OP("fill_(Tensor(a!) self, Scalar value) -> Tensor(a!)")
Tensor& fill_(const Tensor& self, const Scalar& value) {
  AG_DOOR(fill_, self, value);
  check_inplace("fill_", self);
  check_fits("fill_", value, self.dtype());
  fill_numbers(self, value);
  wrote_to(self);
  if (recording({self})) record_on("fill_", self, {self}, [](const Tensor& g) { return zeros_like(g); });
  return self_of(self);
}

AG_OP("fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)")
Tensor& fill_(const Tensor& self, const Tensor& value) {
  AG_DOOR(fill_, self, value);
  AG_CHECK(value.dim() == 0, "fill_: expected a value of 0 dimensions, got sizes ", value.sizes());
  return copy_(self, value, false);
}

AG_OP("fill(Tensor self, Scalar value) -> Tensor", "function")
Tensor fill(const Tensor& self, const Scalar& value) {
  AG_DOOR(fill, self, value);
  check_fits("fill", value, self.dtype());
  Tensor y = new_tensor_like(self, MemoryFormat::Preserve, self.dtype(), self.device());
  fill_numbers(y, value);
  return y;
}

AG_OP("zero_(Tensor(a!) self) -> Tensor(a!)")
Tensor& zero_(const Tensor& self) {
  AG_DOOR(zero_, self);
  return fill_(self, Scalar(0));
}

AG_OP("is_nonzero(Tensor self) -> bool")
bool is_nonzero(const Tensor& self) {
  AG_DOOR(is_nonzero, self);
  AG_CHECK(self.numel() == 1, "is_nonzero: the truth of a tensor with ", self.numel(),
           self.numel() == 0 ? " elements is undefined" : " elements is ambiguous", "; use any() or all()");
  return self.item().toBool();
}

AG_OP("resize_(Tensor(a!) self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)", "method")
Tensor& resize_(const Tensor& self, IntArrayRef size, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(resize_, self, size, memory_format);
  AG_CHECK(!wants_grad(self), "resize_: cannot resize a tensor that requires grad; use reshape(), or detach() it");
  const MemoryFormat format = memory_format.value_or(MemoryFormat::Contiguous);
  if (self.sizes() == size && !memory_format) return self_of(self);
  checked_numel("resize_", size);
  set_sizes("resize_", self, size, strides_for(format, size));
  return self_of(self);
}

AG_OP("resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)", "method")
Tensor& resize_as_(const Tensor& self, const Tensor& the_template, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(resize_as_, self, the_template, memory_format);
  return resize_(self, the_template.sizes(), memory_format);
}

}  // namespace argand
