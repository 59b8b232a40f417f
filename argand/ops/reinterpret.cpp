// The same memory read as another element type: view(dtype), real and imaginary parts.
#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

// A view whose sizes and strides count elements of `dtype`; offset in those too.
Tensor retyped_view(const Tensor& x, DType dtype, IntArrayRef sizes, IntArrayRef strides) {
  Tensor y = new_view(x, sizes, strides, 0);
  y.impl()->view.dtype = dtype;
  return y;
}

int64_t bytes_before(const Tensor& x) { return x.storage_offset() * item_size(x.dtype()); }

Tensor view_as_smaller(const Tensor& x, DType dtype, int64_t ratio) {
  AG_CHECK(x.stride(-1) == 1, "view: to see ", x.dtype(), " as the smaller ", dtype,
           " the last dimension must have stride 1, got strides ", x.strides());
  DimVector sizes(x.sizes()), strides(x.strides());
  for (int64_t& s : strides) s *= ratio;
  sizes[sizes.size() - 1] *= ratio;
  strides[strides.size() - 1] = 1;
  return retyped_view(x, dtype, sizes, strides);
}

Tensor view_as_larger(const Tensor& x, DType dtype, int64_t ratio) {
  DimVector sizes(x.sizes()), strides(x.strides());
  const size_t last = sizes.size() - 1;
  AG_CHECK(sizes[last] % ratio == 0, "view: to see ", x.dtype(), " as the larger ", dtype,
           " the last dimension must be divisible by ", ratio, ", got sizes ", x.sizes());
  AG_CHECK(strides[last] == 1, "view: to see ", x.dtype(), " as the larger ", dtype,
           " the last dimension must have stride 1, got strides ", x.strides());
  AG_CHECK(bytes_before(x) % item_size(dtype) == 0, "view: the tensor starts ", bytes_before(x),
           " bytes into its storage, which is no whole number of ", dtype);
  sizes[last] /= ratio;
  for (size_t d = 0; d < last; ++d) {
    AG_CHECK(strides[d] % ratio == 0, "view: to see ", x.dtype(), " as the larger ", dtype,
             " every stride but the last must be divisible by ", ratio, ", got strides ", x.strides());
    strides[d] /= ratio;
  }
  return retyped_view(x, dtype, sizes, strides);
}

void check_complex(const char* op, const Tensor& x) {
  AG_CHECK(x.is_complex(), op, ": expected a complex tensor, got ", x.dtype());
}

}  // namespace

// Not recorded: the bits of a number have no derivative.
AG_OP("view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)", "method")
Tensor view(const Tensor& self, DType dtype) {
  AG_DOOR(view, self, dtype);
  const int64_t from = item_size(self.dtype()), to = item_size(dtype);
  if (from == to) return retyped_view(self, dtype, self.sizes(), self.strides());
  AG_CHECK(self.dim() > 0, "view: a 0-dim tensor of ", self.dtype(), " cannot be seen as ", dtype,
           ", whose elements have another size");
  return from > to ? view_as_smaller(self, dtype, from / to) : view_as_larger(self, dtype, to / from);
}

AG_OP("view_as_real(Tensor(a) self) -> Tensor(a)", "function")
Tensor view_as_real(const Tensor& self) {
  AG_DOOR(view_as_real, self);
  check_complex("view_as_real", self);
  AG_CHECK(self.dim() < kMaxDims, "view_as_real: a tensor has at most ", kMaxDims, " dimensions");
  DimVector sizes(self.sizes()), strides(self.strides());
  for (int64_t& s : strides) s *= 2;
  sizes.push_back(2);
  strides.push_back(1);
  Tensor y = retyped_view(self, real_dtype(self.dtype()), sizes, strides);
  return record("view_as_real", y, {self},
                [](const Tensor& g) { return view_as_complex(contiguous(g, MemoryFormat::Contiguous)); });
}

AG_OP("view_as_complex(Tensor(a) self) -> Tensor(a)", "function")
Tensor view_as_complex(const Tensor& self) {
  AG_DOOR(view_as_complex, self);
  AG_CHECK(self.dtype() == DType::Float32 || self.dtype() == DType::Float64,
           "view_as_complex: expected float32 or float64, got ", self.dtype());
  AG_CHECK(self.dim() > 0 && self.size(-1) == 2, "view_as_complex: expected a last dimension of size 2, got sizes ",
           self.sizes());
  AG_CHECK(self.stride(-1) == 1, "view_as_complex: the last dimension must have stride 1, got strides ", self.strides(),
           "; call contiguous() first");
  AG_CHECK(self.storage_offset() % 2 == 0, "view_as_complex: the storage offset must be even, got ",
           self.storage_offset(), "; call clone() first");
  const size_t n = self.sizes().size() - 1;
  DimVector sizes(self.sizes().slice(0, n)), strides(self.strides().slice(0, n));
  for (int64_t& s : strides) {
    AG_CHECK(s % 2 == 0, "view_as_complex: all strides but the last must be even, got ", self.strides(),
             "; call contiguous() first");
    s /= 2;
  }
  Tensor y = retyped_view(self, complex_dtype(self.dtype()), sizes, strides);
  return record("view_as_complex", y, {self}, [](const Tensor& g) { return view_as_real(g); });
}

AG_OP("real(Tensor(a) self) -> Tensor(a)", "function")
Tensor real(const Tensor& self) {
  AG_DOOR(real, self);
  return self.is_complex() ? select(view_as_real(self), -1, 0) : self;
}

AG_OP("imag(Tensor(a) self) -> Tensor(a)", "function")
Tensor imag(const Tensor& self) {
  AG_DOOR(imag, self);
  check_complex("imag", self);
  return select(view_as_real(self), -1, 1);
}

}  // namespace argand
