#include "argand/core/storage.h"

#include "argand/core/device_interface.h"
#include "argand/core/error.h"

namespace argand {

namespace {

struct BorrowedStorage : Storage {
  void (*deleter)(void* context, void* data) = nullptr;
};
static_assert(sizeof(BorrowedStorage) <= detail::kStorageHeader);

void release_cpu(Storage* s) { memory::deallocate(s->data, s->nbytes); }

void release_device(Storage* s) {
  device_interface(s->device.type())->deallocate(s->data, s->nbytes, s->device.index(), s->stream);
}

void release_nothing(Storage*) {}

void release_borrowed(Storage* s) {
  if (auto* deleter = static_cast<BorrowedStorage*>(s)->deleter) deleter(s->context, s->data);
}

// Everything but data in small CPU blocks.
AG_NOINLINE Storage* new_storage_apart(size_t nbytes, Device device) {
  auto* s = new (memory::allocate(detail::kStorageHeader)) Storage;
  s->nbytes = nbytes;
  s->device = device;
  try {
    if (device.is_meta()) {
      s->release = release_nothing;
    } else if (device.is_cpu()) {
      s->data = static_cast<char*>(memory::allocate(nbytes));
      s->release = release_cpu;
    } else {
      DeviceInterface* interface = device_interface(device.type());
      s->stream = interface->current_stream(device.index());
      s->data = static_cast<char*>(interface->allocate(nbytes, device.index(), s->stream));
      s->release = release_device;
    }
  } catch (...) {
    memory::deallocate(s, detail::kStorageHeader);
    throw;
  }
  if (nbytes) memory::account(device.type(), static_cast<ptrdiff_t>(nbytes));
  return s;
}

}  // namespace

Storage* new_storage(size_t nbytes, Device device) {
  if (AG_UNLIKELY(!device.is_cpu() || nbytes > detail::kMaxSharedData)) return new_storage_apart(nbytes, device);
  return detail::new_small_storage(thread_local_data().heap, nbytes);
}

Storage* borrow_storage(void* data, size_t nbytes, Device device, void (*deleter)(void* context, void* data),
                        void* context) {
  auto* s = new (memory::allocate(detail::kStorageHeader)) BorrowedStorage;
  s->data = static_cast<char*>(data);
  s->nbytes = nbytes;
  s->device = device;
  s->accounted = false;
  s->deleter = deleter;
  s->context = context;
  s->release = release_borrowed;
  return s;
}

void destroy_storage(Storage* s) {
  if (!s->release) return detail::free_storage(thread_local_data().heap, s);
  if (s->accounted && s->nbytes) memory::account(s->device.type(), -static_cast<ptrdiff_t>(s->nbytes));
  s->release(s);
  memory::deallocate(s, detail::kStorageHeader);
}

}  // namespace argand
