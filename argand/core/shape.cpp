#include "argand/core/shape.h"

#include <algorithm>

namespace argand {

namespace {

void check_ndim(const char* op, size_t ndim) {
  AG_CHECK(ndim <= kMaxDims, op, ": a tensor has at most ", kMaxDims, " dimensions, got ", ndim);
}

// Whether walking the dimensions in this order, innermost first, meets every place once without gaps.
bool is_contiguous_in_order(IntArrayRef sizes, IntArrayRef strides, const int8_t* order) {
  int64_t expected = 1;
  for (size_t i = 0; i < sizes.size(); ++i) {
    const auto d = static_cast<size_t>(order[i]);
    if (sizes[d] == 1) continue;
    if (strides[d] != expected) return false;
    expected *= sizes[d];
  }
  return true;
}

// Channels last, innermost dimension first.
const int8_t* channels_last_order(size_t ndim) {
  static constexpr int8_t order4[] = {1, 3, 2, 0}, order5[] = {1, 4, 3, 2, 0};
  return ndim == 4 ? order4 : ndim == 5 ? order5 : nullptr;
}

bool has_zero(IntArrayRef sizes) { return std::find(sizes.begin(), sizes.end(), 0) != sizes.end(); }

// Dimensions of more than one element as (stride, size), by rising stride.
struct Extent {
  int64_t stride, size;
};
size_t sorted_extents(IntArrayRef sizes, IntArrayRef strides, Extent* out) {
  size_t n = 0;
  for (size_t d = 0; d < sizes.size(); ++d)
    if (sizes[d] != 1) out[n++] = {strides[d], sizes[d]};
  std::sort(out, out + n, [](Extent a, Extent b) { return a.stride < b.stride; });
  return n;
}

}  // namespace

int64_t wrap_dim(const char* op, int64_t dim, int64_t ndim) {
  const int64_t range = ndim ? ndim : 1;
  AG_CHECK_AS(IndexError, dim >= -range && dim < range, op, ": there is no dimension ", dim, " in a tensor of ", ndim,
              "; expected one from ", -range, " to ", range - 1);
  return dim < 0 ? dim + range : dim;
}

int64_t checked_numel(const char* op, IntArrayRef sizes) {
  check_ndim(op, sizes.size());
  int64_t numel = 1;
  bool overflow = false;
  for (int64_t size : sizes) {
    AG_CHECK(size >= 0, op, ": a tensor cannot have negative dimension ", size, "; sizes ", sizes);
    overflow |= __builtin_mul_overflow(numel, size, &numel);
  }
  if (AG_UNLIKELY(overflow)) {
    AG_CHECK(has_zero(sizes), op, ": sizes ", sizes, " hold more elements than a 63-bit number can count");
    return 0;
  }
  return numel;
}

int64_t storage_extent(const char* op, IntArrayRef sizes, IntArrayRef strides) {
  AG_CHECK(sizes.size() == strides.size(), op, ": expected one stride for each size, got sizes ", sizes,
           " and strides ", strides);
  const bool empty = checked_numel(op, sizes) == 0;
  int64_t extent = 1;
  bool overflow = false;
  for (size_t d = 0; d < sizes.size(); ++d) {
    AG_CHECK(strides[d] >= 0, op, ": negative strides are not supported, got ", strides);
    if (empty) continue;
    int64_t reach = 0;
    overflow |= __builtin_mul_overflow(sizes[d] - 1, strides[d], &reach);
    overflow |= __builtin_add_overflow(extent, reach, &extent);
  }
  AG_CHECK(!overflow, op, ": sizes ", sizes, " with strides ", strides,
           " reach farther than a 63-bit number can count");
  return empty ? 0 : extent;
}

DimVector contiguous_strides(IntArrayRef sizes) {
  check_ndim("contiguous_strides", sizes.size());
  DimVector strides(sizes.size());
  int64_t stride = 1;
  for (size_t d = sizes.size(); d-- > 0;) {
    strides[d] = stride;
    // Too large only where there are no elements: then any stride will do.
    if (__builtin_mul_overflow(stride, std::max<int64_t>(sizes[d], 1), &stride)) stride = INT64_MAX;
  }
  return strides;
}

DimVector strides_for(MemoryFormat format, IntArrayRef sizes) {
  if (format == MemoryFormat::Contiguous) return contiguous_strides(sizes);
  AG_CHECK(format != MemoryFormat::Preserve, "memory_format: Preserve needs a tensor to follow");
  const size_t ndim = format == MemoryFormat::ChannelsLast ? 4 : 5;
  AG_CHECK(sizes.size() == ndim, "memory_format: channels last here means ", ndim, " dimensions, got sizes ", sizes);
  const int8_t* order = channels_last_order(ndim);
  DimVector strides(ndim);
  int64_t stride = 1;
  for (size_t i = 0; i < ndim; ++i) {
    const auto d = static_cast<size_t>(order[i]);
    strides[d] = stride;
    stride *= std::max<int64_t>(sizes[d], 1);
  }
  return strides;
}

bool is_contiguous(IntArrayRef sizes, IntArrayRef strides) {
  int64_t expected = 1;
  bool contiguous = true;
  for (size_t d = sizes.size(); d-- > 0;) {
    if (sizes[d] == 1) continue;
    if (sizes[d] == 0) return true;  // nothing to be out of place
    contiguous &= strides[d] == expected;
    expected *= sizes[d];
  }
  return contiguous;
}

bool is_channels_last(IntArrayRef sizes, IntArrayRef strides) {
  const int8_t* order = channels_last_order(sizes.size());
  if (!order) return false;
  return has_zero(sizes) || is_contiguous_in_order(sizes, strides, order);
}

bool is_dense(IntArrayRef sizes, IntArrayRef strides) {
  if (is_contiguous(sizes, strides)) return true;
  Extent extents[kMaxDims];
  const size_t n = sorted_extents(sizes, strides, extents);
  int64_t expected = 1;
  for (size_t i = 0; i < n; ++i) {
    if (extents[i].stride != expected) return false;
    expected *= extents[i].size;
  }
  return true;
}

bool may_overlap(IntArrayRef sizes, IntArrayRef strides) {
  if (is_contiguous(sizes, strides)) return false;
  Extent extents[kMaxDims];
  const size_t n = sorted_extents(sizes, strides, extents);
  int64_t reach = 0;  // the farthest place the smaller strides get to
  for (size_t i = 0; i < n; ++i) {
    if (extents[i].stride <= reach) return true;
    reach += extents[i].stride * (extents[i].size - 1);
  }
  return false;
}

DimVector broadcast_sizes(const char* op, IntArrayRef a, IntArrayRef b) {
  if (a.size() < b.size()) std::swap(a, b);
  check_ndim(op, a.size());
  DimVector out(a);
  const size_t lead = a.size() - b.size();
  for (size_t d = 0; d < b.size(); ++d) {
    int64_t& size = out[lead + d];
    if (size == b[d] || b[d] == 1) continue;
    AG_CHECK(size == 1, op, ": sizes ", a, " and ", b, " do not broadcast: dimension ",
             static_cast<int64_t>(d) - static_cast<int64_t>(b.size()), " is ", size, " in one and ", b[d],
             " in the other; they must be equal, or one of them 1");
    size = b[d];
  }
  return out;
}

DimVector infer_size(const char* op, IntArrayRef sizes, int64_t numel) {
  check_ndim(op, sizes.size());
  DimVector out(sizes);
  int64_t known = 1;
  size_t unknown = sizes.size();
  for (size_t d = 0; d < sizes.size(); ++d) {
    if (sizes[d] == -1) {
      AG_CHECK(unknown == sizes.size(), op, ": -1, the size to be inferred, stands more than once in ", sizes);
      unknown = d;
      continue;
    }
    AG_CHECK(sizes[d] >= 0, op, ": there is no size ", sizes[d], ", got ", sizes,
             "; expected 0 or more, or -1 (inferred)");
    if (__builtin_mul_overflow(known, sizes[d], &known)) known = has_zero(sizes) ? 0 : -1;
  }
  if (unknown == sizes.size()) {
    AG_CHECK(known == numel, op, ": the tensor has ", numel, " elements, sizes ", sizes, " hold ", known);
    return out;
  }
  AG_CHECK(known != 0, op, ": cannot infer the -1 in ", sizes,
           ": the other sizes multiply to 0, so any value would do; give it explicitly");
  AG_CHECK(known > 0 && numel % known == 0, op, ": the -1 in ", sizes, " cannot be inferred: the tensor has ", numel,
           " elements, which ", known, " does not divide");
  out[unknown] = numel / known;
  return out;
}

std::optional<DimVector> view_strides(IntArrayRef sizes, IntArrayRef strides, IntArrayRef new_sizes) {
  check_ndim("view", new_sizes.size());
  if (is_contiguous(sizes, strides) && !has_zero(sizes)) return contiguous_strides(new_sizes);
  if (has_zero(sizes)) return sizes == new_sizes ? DimVector(strides) : contiguous_strides(new_sizes);
  // Old dimensions are taken in runs that are contiguous among themselves; new ones must cut each run exactly.
  std::optional<DimVector> out(std::in_place, new_sizes.size());
  size_t next = new_sizes.size();
  int64_t run = 1;  // elements in the current run
  int64_t covered = 1;
  int64_t step = sizes.empty() ? 1 : strides.back();
  for (size_t d = sizes.size(); d-- > 0;) {
    run *= sizes[d];
    const bool run_ends = d == 0 || (sizes[d - 1] != 1 && strides[d - 1] != run * step);
    if (!run_ends) continue;
    while (next > 0 && (covered < run || new_sizes[next - 1] == 1)) {
      --next;
      (*out)[next] = covered * step;
      covered *= new_sizes[next];
    }
    if (covered != run) return std::nullopt;
    if (d > 0) step = strides[d - 1], run = 1, covered = 1;
  }
  if (next != 0) return std::nullopt;
  return out;
}

uint64_t dim_mask(const char* op, OptionalIntArrayRef dims, int64_t ndim, bool empty_means_all) {
  const uint64_t all = ndim >= 64 ? ~uint64_t{0} : (uint64_t{1} << ndim) - 1;
  if (!dims || (dims->empty() && empty_means_all)) return all;
  uint64_t mask = 0;
  for (int64_t dim : *dims) {
    const int64_t d = wrap_dim(op, dim, ndim);
    const uint64_t bit = uint64_t{1} << d;
    AG_CHECK(!(mask & bit), op, ": dimension ", d, " is named more than once in ", *dims);
    mask |= bit;
  }
  return mask;
}

}  // namespace argand
