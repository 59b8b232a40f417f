#include "argand/ops/copy_numbers.h"

#include <algorithm>

#include "argand/core/device_interface.h"
#include "argand/core/thread_local.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/functions.h"
#include "argand/ops/iterate.h"

namespace argand {

namespace {

// Both on one device.
void copy_on_device(const Tensor& to, const Tensor& from) {
  const TensorImpl &a = *to.impl(), &b = *from.impl();
  if (AG_LIKELY(!a.is_wide() && !b.is_wide() && a.sizes() == b.sizes())) {
    const View* const views[] = {&a.view, &b.view};  // past the check of dtypes: every type may be copied and filled
    dispatch_views(op::copy, a.view.device.type(), views, 1, 1, nullptr, a.view.dtype);
    return;
  }
  Iteration loop(to.sizes());
  loop.add(to);
  loop.add(from);
  loop.run([&](const View* const* views, int) {
    dispatch_views(op::copy, to.device().type(), views, 1, 1, nullptr, to.dtype());
  });
}

// Converts where the numbers are, then moves bytes.
void copy_across(const Tensor& to, const Tensor& from, bool non_blocking) {
  Tensor source = from;
  if (!(from.sizes() == to.sizes()) || from.dtype() != to.dtype() || !from.impl()->view.contiguous) {
    source = new_tensor(to.sizes(), to.dtype(), from.device());
    copy_on_device(source, from);
  }
  const Tensor target = to.impl()->view.contiguous ? to : new_tensor(to.sizes(), to.dtype(), to.device());
  const Device device = to.is_cpu() ? from.device() : to.device();
  DeviceInterface* interface = device_interface(device.type());
  interface->copy(target.data_ptr(), to.device(), source.data_ptr(), from.device(), to.nbytes(),
                  interface->current_stream(device.index()),
                  non_blocking && target.is_same(to) && source.is_same(from));
  if (!target.is_same(to)) copy_on_device(to, target);
}

// Dense strides that keep the dimensions in the order x walks them; ties (broadcast dimensions) stay in index order.
DimVector dense_strides_like(const Tensor& x) {
  const IntArrayRef sizes = x.sizes(), strides = x.strides();
  const int n = static_cast<int>(sizes.size());
  int order[kMaxDims];  // innermost first
  for (int i = 0; i < n; ++i) order[i] = n - 1 - i;
  const auto belongs_outside = [&](int a, int b) {  // 1: a outside b; -1: inside; 0: either
    const int64_t sa = strides[static_cast<size_t>(a)], sb = strides[static_cast<size_t>(b)];
    if (sa == 0 || sb == 0) return 0;
    if (sa != sb) return sa < sb ? -1 : 1;
    return sizes[static_cast<size_t>(a)] > sizes[static_cast<size_t>(b)] ? 1 : 0;
  };
  // Insertion that skips over undecided pairs: such an order is partial, std::sort may not be used with it.
  for (int i = 1; i < n; ++i) {
    int at = i;
    for (int j = i - 1; j >= 0; --j) {
      const int side = belongs_outside(order[j], order[at]);
      if (side < 0) break;
      if (side > 0) {
        std::swap(order[j], order[at]);
        at = j;
      }
    }
  }
  DimVector out(sizes.size());
  int64_t stride = 1;
  for (int i = 0; i < n; ++i) {
    const auto d = static_cast<size_t>(order[i]);
    out[d] = stride;
    stride *= std::max<int64_t>(sizes[d], 1);
  }
  return out;
}

}  // namespace

void copy_numbers(const Tensor& to, const Tensor& from, bool non_blocking) {
  if (to.numel() == 0 || to.is_meta()) return;
  AG_CHECK(!from.is_meta(), "copy_: a meta tensor has no numbers to copy to ", to.device());
  if (AG_LIKELY(to.device() == from.device()))
    copy_on_device(to, from);
  else
    copy_across(to, from, non_blocking);
}

void fill_numbers(const Tensor& to, const Scalar& value) {
  if (to.numel() == 0) return;
  const FillAttrs attrs{value};
  if (AG_LIKELY(!to.impl()->is_wide())) {
    const View* const view = &to.impl()->view;
    dispatch_views(op::fill, view->device.type(), &view, 1, 0, &attrs, view->dtype);
    return;
  }
  Iteration loop(to.sizes());
  loop.add(to);
  loop.run([&](const View* const* views, int) {
    dispatch_views(op::fill, to.device().type(), views, 1, 0, &attrs, to.dtype());
  });
}

bool may_share_memory(const Tensor& x, const Tensor& y) {
  if (x.impl()->storage != y.impl()->storage || x.numel() == 0 || y.numel() == 0) return false;
  const auto bytes = [](const Tensor& t) {
    int64_t reach = 1;
    for (size_t d = 0; d < t.sizes().size(); ++d) reach += (t.sizes()[d] - 1) * t.strides()[d];
    return static_cast<uintptr_t>(reach * item_size(t.dtype()));
  };
  const auto a = reinterpret_cast<uintptr_t>(x.data_ptr()), b = reinterpret_cast<uintptr_t>(y.data_ptr());
  return a < b + bytes(y) && b < a + bytes(x);
}

Tensor new_tensor_like(const Tensor& x, MemoryFormat format, DType dtype, Device device) {
  if (format != MemoryFormat::Preserve) {
    if (format == MemoryFormat::Contiguous) return new_tensor(x.sizes(), dtype, device);
    return new_tensor_strided(x.sizes(), strides_for(format, x.sizes()), dtype, device);
  }
  if (AG_LIKELY(x.impl()->view.contiguous && x.numel() > 0)) {
    Tensor y = new_tensor(x.sizes(), dtype, device);
    // Strides of dimensions of size 1 tell channels_last from row-major where both fit.
    if (AG_UNLIKELY(!(y.strides() == x.strides()))) y.impl()->set_geometry(x.sizes(), x.strides());
    return y;
  }
  if (is_dense(x.sizes(), x.strides())) return new_tensor_strided(x.sizes(), x.strides(), dtype, device);
  return new_tensor_strided(x.sizes(), dense_strides_like(x), dtype, device);
}

Tensor cast_gradient(const Tensor& g, DType dtype, Device device) {
  const Tensor fit = argand::is_complex(g.dtype()) && !argand::is_complex(dtype) ? real(g) : g;
  return fit.to(TensorOptions(dtype).device(device));
}

}  // namespace argand
