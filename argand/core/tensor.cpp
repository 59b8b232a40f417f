#include "argand/core/tensor.h"

#include <algorithm>
#include <new>

#include "argand/core/device_interface.h"
#include "argand/core/memory.h"
#include "argand/core/storage.h"
#include "argand/core/thread_local.h"

namespace argand {

namespace {

// Fits any item size without overflowing a signed byte count.
constexpr int64_t kMaxNumel = INT64_MAX / 16;

size_t wide_bytes(const TensorImpl* impl) { return 2 * sizeof(int64_t) * impl->view.ndim; }

void free_wide(TensorImpl* impl) {
  if (!impl->wide) return;
  memory::deallocate(impl->wide, wide_bytes(impl));
  impl->wide = nullptr;
}

void drop_own_version(TensorImpl* impl) {
  if (!impl->own_version) return;
  VersionCounter* counter = version_counter_of(impl);
  if (counter->refs.drop()) delete counter;
}

// What few tensors have: a Python object of their own, history, gradient, more than six dimensions, a version counter
// of their own.
AG_NOINLINE void destroy_extras(TensorImpl* impl) {
  if (impl->pyobj) free_python_object(impl);
  if (impl->grad_fn) free_grad_fn(impl->grad_fn);
  if (impl->autograd) free_autograd(impl->autograd);
  drop_own_version(impl);
  free_wide(impl);
}

AG_INLINE TensorImpl* fresh_impl(memory::ThreadHeap& heap) {
  return new (memory::allocate(heap, sizeof(TensorImpl))) TensorImpl;
}

// Shares storage, dtype, device and version with x; geometry is for the caller.
AG_INLINE TensorImpl* share(const TensorImpl* x, memory::ThreadHeap& heap) {
  TensorImpl* y = fresh_impl(heap);
  y->view.data = x->view.data;
  y->view.set_kind(x->view.dtype, x->view.device, x->view.ndim, x->view.contiguous);
  y->keys = x->keys & ~uint32_t{kTensorOverride};  // belongs to one tensor, not to what shares its numbers
  y->inference = x->inference;
  y->version = x->version;
  y->storage = x->storage;
  y->storage->refs.add();
  if (AG_UNLIKELY(x->own_version)) {
    y->own_version = true;
    version_counter_of(x)->refs.add();
  }
  return y;
}

// Of at most kInlineDims dimensions.
AG_INLINE void set_inline_geometry(View& view, IntArrayRef sizes, IntArrayRef strides) {
  int64_t numel = 1;
  bool contiguous = true;
  for (size_t d = sizes.size(); d-- > 0;) {
    const int64_t size = sizes[d], stride = strides[d];
    contiguous &= size == 1 || stride == numel;
    view.sizes[d] = size;
    view.strides[d] = stride;
    numel *= size;
  }
  view.numel = numel;
  view.set_kind(view.dtype, view.device, sizes.size(), contiguous || numel == 0);
}

// Row-major; ndim and contiguity are left to set_kind(). The number of elements; -1 where a size is negative, or it or
// that number exceeds kMaxSharedData.
AG_INLINE int64_t set_row_major(View& view, IntArrayRef sizes) {
  constexpr auto kMost = static_cast<uint64_t>(detail::kMaxSharedData);
  uint64_t numel = 1, stride = 1;  // a dimension of size 0 leaves the stride as it is
  for (size_t d = sizes.size(); d-- > 0;) {
    const auto size = static_cast<uint64_t>(sizes[d]);
    view.sizes[d] = sizes[d];
    view.strides[d] = static_cast<int64_t>(stride);
    stride *= size | (size == 0);
    numel *= size;
    if (AG_UNLIKELY(size > kMost || stride > kMost)) return -1;
  }
  view.numel = static_cast<int64_t>(numel);
  return view.numel;
}

// The tensor of a fresh impl whose view lacks only data and kind. Takes over the storage.
AG_INLINE Tensor finish(TensorImpl* impl, Storage* storage, DType dtype, Device device, size_t ndim, bool contiguous,
                        bool inference) {
  impl->storage = storage;
  impl->view.data = storage->data;
  impl->view.set_kind(dtype, device, ndim, contiguous);
  impl->inference = inference;
  impl->version = inference ? nullptr : &storage->version;
  return Tensor(impl);
}

// What a fresh impl is to look into; should making it fail, the impl goes too.
template <class Make>
AG_INLINE Storage* storage_for(TensorImpl* impl, Make&& make) {
  try {
    return make();
  } catch (...) {
    destroy_impl(impl);
    throw;
  }
}

AG_NOINLINE Tensor new_tensor_slow(IntArrayRef sizes, DType dtype, Device device) {
  return new_tensor_strided(sizes, contiguous_strides(sizes), dtype, device);
}

}  // namespace

void (*free_python_object)(TensorImpl*) = nullptr;

TensorImpl* new_impl() { return fresh_impl(thread_local_data().heap); }

void destroy_impl(TensorImpl* impl) {
  if (AG_UNLIKELY(impl->grad_fn || impl->autograd || impl->own_version || impl->wide || impl->pyobj))
    destroy_extras(impl);
  memory::ThreadHeap& heap = thread_local_data().heap;
  if (AG_LIKELY(impl->storage != nullptr) && impl->storage->refs.drop()) detail::free_storage(heap, impl->storage);
  TensorImpl* base = impl->base;
  memory::deallocate(heap, impl, sizeof(TensorImpl));
  if (AG_UNLIKELY(base != nullptr) && base->refs.drop()) destroy_impl(base);  // a base has none: one step deep
}

void TensorImpl::set_geometry(IntArrayRef sizes, IntArrayRef strides) {
  AG_ASSERT(sizes.size() == strides.size() && sizes.size() <= kMaxDims);
  const size_t n = sizes.size();
  if (AG_LIKELY(!wide && n <= kInlineDims)) return set_inline_geometry(view, sizes, strides);
  // The lists may be this tensor's own: they are read before what they lie in is freed.
  int64_t* fresh = n > kInlineDims ? static_cast<int64_t*>(memory::allocate(2 * sizeof(int64_t) * n)) : nullptr;
  std::copy_n(sizes.data(), n, fresh ? fresh : view.sizes);
  std::copy_n(strides.data(), n, fresh ? fresh + n : view.strides);
  free_wide(this);
  wide = fresh;
  view.ndim = static_cast<uint8_t>(n);
  view.numel = 1;
  for (int64_t size : this->sizes()) view.numel *= size;
  view.contiguous = argand::is_contiguous(this->sizes(), this->strides());
}

void give_own_version(TensorImpl* impl) {
  auto* counter = new VersionCounter;
  drop_own_version(impl);
  impl->version = &counter->value;
  impl->own_version = true;
}

void Tensor::undefined() {
  fail(
      "expected a tensor, got an undefined one: it was default-constructed or moved from, or stands for an absent "
      "result (a gradient that was never computed, say); test it with defined()");
}

void Tensor::require_dtype(DType wanted) const {
  AG_CHECK_AS(TypeError, dtype() == wanted, "data_ptr: expected elements of type ", wanted, ", the tensor holds ",
              dtype(), "; convert it with to(), or ask for its own type");
}

Tensor new_tensor(IntArrayRef sizes, DType dtype, Device device) {
  if (AG_UNLIKELY(sizes.size() > kInlineDims || !device.is_cpu())) return new_tensor_slow(sizes, dtype, device);
  ThreadLocal& local = thread_local_data();
  TensorImpl* impl = fresh_impl(local.heap);
  const int64_t numel = set_row_major(impl->view, sizes);
  const auto nbytes = static_cast<size_t>(numel * item_size(dtype));
  if (AG_UNLIKELY(numel < 0 || nbytes > detail::kMaxSharedData)) {
    destroy_impl(impl);
    return new_tensor_slow(sizes, dtype, device);
  }
  Storage* storage = storage_for(impl, [&] { return detail::new_small_storage(local.heap, nbytes); });
  return finish(impl, storage, dtype, Device(DeviceType::CPU), sizes.size(), true, local.state.inference);
}

Tensor new_tensor_strided(IntArrayRef sizes, IntArrayRef strides, DType dtype, Device device) {
  device = checked_device("empty", device);
  const int64_t elements = storage_extent("empty", sizes, strides);
  AG_CHECK_AS(OutOfMemoryError, elements <= kMaxNumel, "empty: sizes ", sizes, " with strides ", strides,
              " need more memory than can be addressed");
  ThreadLocal& local = thread_local_data();
  TensorImpl* impl = fresh_impl(local.heap);
  Storage* storage =
      storage_for(impl, [&] { return new_storage(static_cast<size_t>(elements * item_size(dtype)), device); });
  impl->set_geometry(sizes, strides);
  return finish(impl, storage, dtype, device, impl->view.ndim, impl->view.contiguous, local.state.inference);
}

Tensor new_view(const Tensor& x, IntArrayRef sizes, IntArrayRef strides, int64_t offset) {
  const TensorImpl* from = x.impl();
  ThreadLocal& local = thread_local_data();
  TensorImpl* y = share(from, local.heap);
  // Through integers: meta tensors count their offset from null.
  y->view.data = reinterpret_cast<char*>(reinterpret_cast<uintptr_t>(from->view.data) +
                                         static_cast<uintptr_t>(offset * item_size(from->view.dtype)));
  if (AG_LIKELY(sizes.size() <= kInlineDims))
    set_inline_geometry(y->view, sizes, strides);
  else
    y->set_geometry(sizes, strides);
  if (AG_UNLIKELY(from->inference)) return Tensor(y);  // autograd never meets these: no base to keep
  TensorImpl* base = from->base ? from->base : x.impl();
  base->refs.add();
  y->base = base;
  y->view_version = y->version->load(std::memory_order_relaxed);
  y->view_kind = local.state.inference      ? ViewKind::CreatedInInference
                 : local.state.grad_enabled ? ViewKind::Normal
                                            : ViewKind::CreatedWithoutGrad;
  return Tensor(y);
}

Tensor alias(const Tensor& x) {
  const TensorImpl* from = x.impl();
  TensorImpl* y = share(from, thread_local_data().heap);
  if (AG_UNLIKELY(from->is_wide())) {
    y->set_geometry(from->sizes(), from->strides());
    return Tensor(y);
  }
  const View& view = from->view;
  for (int d = 0; d < view.ndim; ++d) {
    y->view.sizes[d] = view.sizes[d];
    y->view.strides[d] = view.strides[d];
  }
  y->view.numel = view.numel;
  return Tensor(y);
}

int64_t Tensor::storage_offset() const {
  const TensorImpl& impl = checked();
  const auto bytes = reinterpret_cast<intptr_t>(impl.view.data) - reinterpret_cast<intptr_t>(impl.storage->data);
  return bytes / item_size(impl.view.dtype);
}

bool Tensor::is_contiguous(MemoryFormat format) const {
  switch (format) {
    case MemoryFormat::Contiguous:
      return checked().view.contiguous;
    case MemoryFormat::ChannelsLast:
      return dim() == 4 && is_channels_last(sizes(), strides());
    case MemoryFormat::ChannelsLast3d:
      return dim() == 5 && is_channels_last(sizes(), strides());
    case MemoryFormat::Preserve:
      break;
  }
  fail("is_contiguous: Preserve is no layout; expected Contiguous, ChannelsLast or ChannelsLast3d");
}

std::string Tensor::toString() const {
  std::string s;
  switch (device().type()) {
    case DeviceType::CPU:
      s = "CPU";
      break;
    case DeviceType::CUDA:
      s = "CUDA";
      break;
    case DeviceType::Meta:
      s = "Meta";
      break;
    case DeviceType::PrivateUse1:
      s = device_name(DeviceType::PrivateUse1);
      break;
  }
  return s + argand::toString(dtype()) + "Type";
}

}  // namespace argand
