#include "argand/ops/from_blob.h"

#include "argand/core/device_interface.h"
#include "argand/core/thread_local.h"

namespace argand {

namespace {

void call_deleter(void* context, void* data) {
  auto* deleter = static_cast<std::function<void(void*)>*>(context);
  (*deleter)(data);
  delete deleter;
}

}  // namespace

Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, const std::function<void(void*)>& deleter,
                 const TensorOptions& options) {
  const int64_t elements = storage_extent("from_blob", sizes, strides);
  AG_CHECK(data || elements == 0, "from_blob: data is null, sizes are ", sizes);
  const Device device = checked_device("from_blob", options.device());
  const DType dtype = options.dtype();
  auto* context = deleter ? new std::function<void(void*)>(deleter) : nullptr;
  TensorImpl* impl = new_impl();
  impl->storage = borrow_storage(data, static_cast<size_t>(elements * item_size(dtype)), device,
                                 context ? call_deleter : nullptr, context);
  impl->view.data = static_cast<char*>(data);
  impl->view.dtype = dtype;
  impl->view.device = device;
  impl->view.host_scalar = false;
  impl->inference = thread_local_data().state.inference;
  impl->version = impl->inference ? nullptr : &impl->storage->version;
  impl->set_geometry(sizes, strides);
  Tensor x(impl);
  if (options.requires_grad()) x.set_requires_grad(true);
  return x;
}

Tensor from_blob(void* data, IntArrayRef sizes, const std::function<void(void*)>& deleter,
                 const TensorOptions& options) {
  return from_blob(data, sizes, contiguous_strides(sizes), deleter, options);
}

Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, const TensorOptions& options) {
  return from_blob(data, sizes, strides, std::function<void(void*)>(), options);
}

Tensor from_blob(void* data, IntArrayRef sizes, const TensorOptions& options) {
  return from_blob(data, sizes, contiguous_strides(sizes), std::function<void(void*)>(), options);
}

}  // namespace argand
