// The common index space of a call's operands: dimensions of size 1 dropped, the rest sorted by stride and merged, and
// index maths in 32 bits with multiplications in place of divisions. What does not fit 32 bits is cut into pieces that
// do, one launch each.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "argand/core/error.h"
#include "argand/core/view.h"

namespace argand::cuda {

constexpr int kMaxOperands = 8;

// n / divisor for n < 2^31 (Granlund and Montgomery, "Division by invariant integers using multiplication", 1994).
struct Divider {
  uint32_t divisor = 1, factor = 0, shift = 0;

  Divider() = default;
  explicit Divider(uint32_t d) : divisor(d) {
    while (shift < 31 && (uint32_t{1} << shift) < d) ++shift;
    factor = static_cast<uint32_t>(((uint64_t{1} << 32) * ((uint64_t{1} << shift) - d)) / d + 1);
  }
  AG_HD uint32_t divide(uint32_t n) const {
    const uint32_t high = static_cast<uint32_t>(static_cast<uint64_t>(n) * factor >> 32);
    return (high + n) >> shift;
  }
};

struct Layout {
  int ndim = 0, count = 0;
  int64_t size[kInlineDims];                  // innermost first
  char* data[kMaxOperands];                   // null: an operand that is not there
  int64_t stride[kMaxOperands][kInlineDims];  // in bytes
  DType dtype[kMaxOperands];

  // All operands have the sizes of the first that is there; host scalars are left out (data null).
  Layout(const View* const* views, int n) : count(n) {
    AG_ASSERT(n <= kMaxOperands);
    const View* shape = nullptr;
    for (int k = 0; k < n && !shape; ++k)
      if (views[k] && !views[k]->host_scalar) shape = views[k];
    AG_ASSERT(shape && shape->ndim <= kInlineDims);
    for (int k = 0; k < n; ++k) AG_ASSERT(!views[k] || views[k]->host_scalar || views[k]->ndim == shape->ndim);
    for (int d = shape->ndim - 1; d >= 0; --d) {
      if (shape->sizes[d] == 1) continue;
      for (int k = 0; k < n; ++k) {
        const View* v = views[k];
        stride[k][ndim] = v && !v->host_scalar ? v->strides[d] * item_size(v->dtype) : 0;
      }
      size[ndim++] = shape->sizes[d];
    }
    for (int k = 0; k < n; ++k) {
      data[k] = views[k] && !views[k]->host_scalar ? views[k]->data : nullptr;
      dtype[k] = views[k] ? views[k]->dtype : DType::Float32;
    }
  }

  int64_t numel() const {
    int64_t n = 1;
    for (int d = 0; d < ndim; ++d) n *= size[d];
    return n;
  }
  // Neighbouring threads should touch neighbouring bytes: by the first operand that tells two dimensions apart.
  void sort() {
    for (int i = 1; i < ndim; ++i)
      for (int j = i; j > 0 && is_outside(j - 1, j); --j) {
        std::swap(size[j - 1], size[j]);
        for (int k = 0; k < count; ++k) std::swap(stride[k][j - 1], stride[k][j]);
      }
  }
  void merge() {
    int to = 0;
    for (int d = 1; d < ndim; ++d) {
      bool can = true;
      for (int k = 0; k < count; ++k) can &= stride[k][d] == stride[k][to] * size[to];
      if (can) {
        size[to] *= size[d];
        continue;
      }
      size[++to] = size[d];
      for (int k = 0; k < count; ++k) stride[k][to] = stride[k][d];
    }
    if (ndim) ndim = to + 1;
  }
  bool fits_32_bits() const {
    if (numel() > kMost) return false;
    for (int k = 0; k < count; ++k) {
      int64_t reach = 0;
      for (int d = 0; d < ndim; ++d) reach += std::abs(stride[k][d]) * (size[d] - 1);
      if (reach > kMost) return false;
    }
    return true;
  }
  // Calls f for pieces that fit 32 bits and together are the whole.
  template <class F>
  void for_each_piece(F&& f) const {
    if (fits_32_bits()) return f(*this);
    const int d = longest();
    Layout low = *this, high = *this;
    low.size[d] = size[d] / 2, high.size[d] = size[d] - low.size[d];
    for (int k = 0; k < count; ++k)
      if (data[k]) high.data[k] += low.size[d] * stride[k][d];
    low.for_each_piece(f);
    high.for_each_piece(f);
  }

  static constexpr int64_t kMost = 0x7fffffff;

 private:
  bool is_outside(int a, int b) const {
    for (int k = 0; k < count; ++k) {
      const int64_t x = std::abs(stride[k][a]), y = std::abs(stride[k][b]);
      if (x && y && x != y) return x > y;
    }
    return false;
  }
  int longest() const {
    int at = ndim - 1;
    for (int d = 0; d < ndim; ++d)
      if (size[d] > size[at]) at = d;
    return at;
  }
};

// From the number of an element to where N operands hold it: what kernels carry of a layout that fits 32 bits.
template <int N>
struct Places {
  int ndim = 0;
  Divider size[kInlineDims];
  int32_t stride[N][kInlineDims] = {};
  char* data[N] = {};
  DType dtype[N] = {};

  Places() = default;
  explicit Places(const Layout& l) : ndim(l.ndim) {
    for (int d = 0; d < ndim; ++d) {
      size[d] = Divider(static_cast<uint32_t>(l.size[d]));
      for (int k = 0; k < N; ++k) stride[k][d] = static_cast<int32_t>(l.stride[k][d]);
    }
    for (int k = 0; k < N; ++k) data[k] = l.data[k], dtype[k] = l.dtype[k];
  }

  struct Offsets {
    int32_t of[N];
  };
  AG_HD Offsets operator()(uint32_t i) const {
    Offsets at;
    for (int k = 0; k < N; ++k) at.of[k] = 0;
    for (int d = 0; d < ndim; ++d) {
      const uint32_t rest = d + 1 < ndim ? size[d].divide(i) : 0;
      const int32_t here = static_cast<int32_t>(i - rest * size[d].divisor);
      for (int k = 0; k < N; ++k) at.of[k] += here * stride[k][d];
      i = rest;
    }
    return at;
  }
};

}  // namespace argand::cuda
