// Fills views of any strides with one number.
#include <algorithm>
#include <cstring>

#include "argand/core/by_type.h"
#include "argand/core/parallel.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/op.h"

namespace argand {

namespace {

constexpr int64_t kGrainBytes = 128 << 10;

// The number as it lies in memory.
struct Pattern {
  alignas(16) char bytes[16] = {};
  int64_t item;

  Pattern(const Scalar& value, DType dtype) : item(item_size(dtype)) {
    visit_any_dtype(dtype, [&](auto zero) {
      const auto x = value.to<decltype(zero)>();
      std::memcpy(bytes, &x, sizeof x);
    });
  }
  // A number of one byte over and over: memset can do it.
  bool uniform() const {
    return std::all_of(bytes + 1, bytes + item, [this](char c) { return c == bytes[0]; });
  }
};

// Consecutive numbers, a cache line's worth at a time: a copy of fixed size becomes vector stores.
void fill_consecutive(char* to, int64_t bytes, const Pattern& pattern) {
  constexpr int64_t kLine = 64;
  char line[kLine];
  for (int64_t i = 0; i < kLine; i += pattern.item)
    std::memcpy(line + i, pattern.bytes, static_cast<size_t>(pattern.item));
  for (; bytes >= kLine; bytes -= kLine, to += kLine) std::memcpy(to, line, kLine);
  std::memcpy(to, line, static_cast<size_t>(bytes));
}

template <class T>
void fill_row_as(char* out, int64_t stride, int64_t n, const Pattern& pattern) {
  T value;
  std::memcpy(&value, pattern.bytes, sizeof value);
  T* y = reinterpret_cast<T*>(out);
  for (int64_t i = 0; i < n; ++i) y[i * stride] = value;
}

void fill_row(char* out, int64_t stride, int64_t n, const Pattern& pattern) {
  if (stride == 1 && n * pattern.item >= 64) return fill_consecutive(out, n * pattern.item, pattern);
  visit_width(pattern.item, [&](auto zero) { fill_row_as<decltype(zero)>(out, stride, n, pattern); });
}

void fill_contiguous(const View& out, const Pattern& pattern) {
  const bool uniform = pattern.uniform();
  parallel_for(0, out.numel, kGrainBytes / pattern.item, [&](int64_t begin, int64_t end) {
    char* to = out.data + begin * pattern.item;
    if (uniform)
      std::memset(to, pattern.bytes[0], static_cast<size_t>((end - begin) * pattern.item));
    else
      fill_row(to, 1, end - begin, pattern);
  });
}

// True where the call was small and simple enough to be done here.
template <class T>
bool fill_few(const Call& call) {
  constexpr int64_t kFew = 64;
  const View& out = call.out();
  if (out.dtype != dtype_of<T> || !out.contiguous || out.numel > kFew) return false;
  const T value = call.attributes<FillAttrs>().value.to<T>();
  for (int64_t i = 0; i < out.numel; ++i) out.as<T>()[i] = value;
  return true;
}

void fill_kernel(const Call& call) {
  const View& out = call.out();
  if (out.numel == 0 || fill_few<float>(call) || fill_few<double>(call)) return;
  const Pattern pattern(call.attributes<FillAttrs>().value, out.dtype);
  if (out.contiguous) return fill_contiguous(out, pattern);
  // The densest dimension makes the rows, the others count them.
  int inner = 0;
  for (int d = 1; d < out.ndim; ++d)
    if (out.sizes[inner] == 1 || (out.sizes[d] != 1 && out.strides[d] <= out.strides[inner])) inner = d;
  const int64_t row = out.sizes[inner];
  parallel_for(0, out.numel / row, std::max<int64_t>(1, kGrainBytes / (row * pattern.item)),
               [&](int64_t begin, int64_t end) {
                 for (int64_t i = begin; i < end; ++i) {
                   int64_t rest = i, offset = 0;
                   for (int d = out.ndim; d-- > 0;) {
                     if (d == inner) continue;
                     offset += rest % out.sizes[d] * out.strides[d];
                     rest /= out.sizes[d];
                   }
                   fill_row(out.data + offset * pattern.item, out.strides[inner], row, pattern);
                 }
               });
}

}  // namespace

void register_fill_cpu() { op::fill.kernels[static_cast<int>(DeviceType::CPU)] = Kernel{fill_kernel, nullptr}; }

}  // namespace argand
