#include "argand/ops/pinned.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/functions.h"

namespace argand::cuda {

bool is_pinned(const Tensor& self) {
  if (!self.is_cpu() || self.numel() == 0 || !device_interface(DeviceType::CUDA)) return false;
  Interface* cuda = interface();
  return cuda && cuda->is_pinned(self.data_ptr());
}

Tensor pin_memory(const Tensor& self) {
  AG_CHECK(self.is_cpu(), "pin_memory: expected a tensor on the CPU, got one on ", self.device());
  Interface* cuda = interface();
  AG_CHECK(cuda, "pin_memory: no CUDA device can be used: ", unavailable_reason());
  if (is_pinned(self)) return self;
  const NoGradGuard no_grad;
  void* p = cuda->allocate_pinned(static_cast<size_t>(self.nbytes()));
  const std::function<void(void*)> give_back = [cuda](void* q) { cuda->deallocate_pinned(q); };
  const Tensor y = from_blob(p, self.sizes(), give_back, TensorOptions(self.dtype()));
  return copy_(y, self);
}

void record_stream(const Tensor& self, const CUDAStream& stream) {
  AG_CHECK(self.is_cuda(), "record_stream: expected a CUDA tensor, got one on ", self.device());
  interface()->record_stream(self.data_ptr(), stream.unwrap());
}

}  // namespace argand::cuda
