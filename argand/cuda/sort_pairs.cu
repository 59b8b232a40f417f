// The one radix sort of the library, by CUB: all types come as 64-bit keys.
#include <cub/device/device_radix_sort.cuh>

#include "argand/cuda/order.h"
#include "argand/cuda/stream.h"

namespace argand::cuda {

int LaunchScope::sort_pairs(const SortPairs& p, int bits) {
  if (p.n == 0 || bits == 0) return 0;
  AG_ASSERT(p.n <= 0x7fffffff && bits <= 64);
  cub::DoubleBuffer<uint64_t> keys(p.keys[0], p.keys[1]);
  cub::DoubleBuffer<uint32_t> values(p.values[0], p.values[1]);
  const auto n = static_cast<uint32_t>(p.n);
  size_t bytes = 0;
  AG_CUDA(cub::DeviceRadixSort::SortPairs(nullptr, bytes, keys, values, n, 0, bits, stream()));
  AG_CUDA(cub::DeviceRadixSort::SortPairs(scratch(bytes), bytes, keys, values, n, 0, bits, stream()));
  launched();
  AG_ASSERT(keys.selector == values.selector);
  return keys.selector;
}

}  // namespace argand::cuda
