#include "argand/profile/run_hash.h"

namespace argand::profile {
namespace {

// FNV-1a (Fowler, Noll, Vo), eight bytes at a step with a final mix, since speed matters more here than its avalanche.
uint64_t mix(uint64_t h, const void* data, size_t bytes) {
  const char* p = static_cast<const char*>(data);
  for (; bytes >= 8; bytes -= 8, p += 8) {
    uint64_t word;
    std::memcpy(&word, p, 8);
    h = (h ^ word) * 1099511628211ull;
    h ^= h >> 29;
  }
  for (; bytes; --bytes, ++p) h = (h ^ static_cast<unsigned char>(*p)) * 1099511628211ull;
  return h;
}

uint64_t mix_rows(uint64_t h, const View& v, int dim, const char* data) {
  const int64_t bytes = item_size(v.dtype);
  if (dim == v.ndim) return mix(h, data, static_cast<size_t>(bytes));
  if (dim == v.ndim - 1 && v.strides[dim] == 1) return mix(h, data, static_cast<size_t>(v.sizes[dim] * bytes));
  for (int64_t i = 0; i < v.sizes[dim]; ++i) h = mix_rows(h, v, dim + 1, data + i * v.strides[dim] * bytes);
  return h;
}

}  // namespace

void RunHash::after(const Call& call) {
  uint64_t h = value();
  h = mix(h, call.op->name, std::strlen(call.op->name));
  for (int i = 0; i < call.outs; ++i)
    if (call.views[i] && call.out(i).device.is_cpu() && call.out(i).numel)
      h = mix_rows(h, call.out(i), 0, call.out(i).data);
  hash_.store(h, std::memory_order_relaxed);
}

}  // namespace argand::profile
