// The common storage, small CPU data behind its header, made and freed inline. For core's own files.
#pragma once
#include "argand/core/memory.h"
#include "argand/core/tensor_impl.h"

namespace argand::detail {

// One cache line, so that data that follows in the same block is aligned to 64 bytes.
constexpr size_t kStorageHeader = 64;
constexpr size_t kMaxSharedData = memory::kMaxSmall - kStorageHeader;

// heap: this thread's.
inline Storage* new_small_storage(memory::ThreadHeap& heap, size_t nbytes) {
  void* block = memory::allocate(heap, kStorageHeader + nbytes);
  auto* s = new (block) Storage;
  s->data = static_cast<char*>(block) + kStorageHeader;
  s->nbytes = nbytes;
  if (nbytes) memory::account(heap, DeviceType::CPU, static_cast<ptrdiff_t>(nbytes));
  return s;
}

// The last reference is gone.
inline void free_storage(memory::ThreadHeap& heap, Storage* s) {
  if (AG_UNLIKELY(s->release != nullptr)) return destroy_storage(s);
  const size_t nbytes = s->nbytes;
  if (nbytes) memory::account(heap, DeviceType::CPU, -static_cast<ptrdiff_t>(nbytes));
  memory::deallocate(heap, s, kStorageHeader + nbytes);
}

}  // namespace argand::detail
