#include <cstring>

#include "argand/core/device_interface.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"

namespace argand {

AG_OP("item(Tensor self) -> Scalar", "own")
Scalar Tensor::item() const {
  AG_DOOR(item, *this);
  AG_CHECK(defined(), "item: the tensor is undefined");
  const View& view = impl()->view;
  AG_CHECK(view.numel == 1, "item: expected a tensor of one element, got sizes ", sizes(),
           "; choose one by its index, or reduce the tensor first");
  AG_CHECK(!is_meta(), "item: a meta tensor has no numbers");
  alignas(16) char bytes[16];
  const char* number = view.data;
  if (!view.device.is_cpu()) {
    DeviceInterface* device = device_interface(view.device.type());
    device->copy(bytes, Device(DeviceType::CPU), number, view.device, static_cast<size_t>(item_size(view.dtype)),
                 device->current_stream(view.device.index()), false);
    number = bytes;
  }
  return visit_any_dtype(view.dtype, [number](auto zero) {
    decltype(zero) x;
    std::memcpy(&x, number, sizeof x);
    return Scalar(x);
  });
}

}  // namespace argand
