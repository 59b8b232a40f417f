// Views of a part of a tensor's elements: select, slice, diagonal, unfold, as_strided.
#include "argand/autograd/record.h"

#include <algorithm>

#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/raw_views.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

Tensor zeros_raw(IntArrayRef sizes, const Tensor& like) {
  Tensor y = new_tensor(sizes, like.dtype(), like.device());
  fill_numbers(y, 0);
  return y;
}

// embed() for a g that stands for others, whose numbers are not here to be copied.
template <class F>
Tensor embed_by_operations(const Tensor& g, IntArrayRef sizes, F part) {
  int64_t n = 1;
  for (int64_t size : sizes) n *= size;
  const Tensor places = arange(n, g.options().dtype(kLong)).view(sizes);
  return zeros({n}, g.options()).index_add(0, part(places).reshape({-1}), g.reshape({-1})).view(sizes);
}

// Zeros of `sizes` with g where `part` looks. The derivative of taking a part, and its own derivative takes the part.
template <class F>
Tensor embed(const char* name, const Tensor& g, IntArrayRef sizes, F part) {
  if (AG_UNLIKELY(g.impl()->keys & kTransformMode)) return embed_by_operations(g, sizes, part);
  Tensor y = zeros_raw(sizes, g);
  copy_numbers(part(y), g);
  return record(name, y, {g}, [part](const Tensor& gg) { return part(gg); });
}

template <class F>
Tensor record_part(const char* name, const char* backward_name, Tensor y, const Tensor& x, F part) {
  if (AG_LIKELY(!recording({x}))) return y;
  return record(name, std::move(y), {x},
                Reusable{[backward_name, part, sizes = SavedSizes(x.sizes())](const Tensor& g) {
                  return embed(backward_name, g, sizes, part);
                }});
}

void check_dim(const char* op, const Tensor& x) {
  AG_CHECK_AS(IndexError, x.dim() > 0, op, ": cannot be applied to a 0-dim tensor");
}

// Adds g into y where `part` looks, though it may look at one place several times: once for every index along the
// dimensions of part(y) in `repeated`.
void add_repeated(const Tensor& part, const Tensor& g, uint64_t repeated) {
  if (!repeated) {
    add_(part, g, 1);
    return;
  }
  const int dim = 63 - __builtin_clzll(repeated);
  for (int64_t i = 0; i < g.sizes()[static_cast<size_t>(dim)]; ++i)
    add_repeated(select_raw(part, dim, i), select_raw(g, dim, i), repeated & ~(uint64_t{1} << dim));
}

// Dimensions which, if walked one index at a time, leave no place visited twice.
uint64_t repeated_dims(IntArrayRef sizes, IntArrayRef strides) {
  size_t order[kMaxDims], n = 0;
  for (size_t d = 0; d < sizes.size(); ++d)
    if (sizes[d] != 1) order[n++] = d;
  std::sort(order, order + n, [&](size_t a, size_t b) { return strides[a] < strides[b]; });
  uint64_t repeated = 0;
  int64_t reach = 0;
  for (size_t i = 0; i < n; ++i) {
    if (strides[order[i]] <= reach)
      repeated |= uint64_t{1} << order[i];
    else
      reach += strides[order[i]] * (sizes[order[i]] - 1);
  }
  return repeated;
}

struct Geometry {
  SavedSizes sizes, strides;
  int64_t offset;
  explicit Geometry(const Tensor& x) : sizes(x.sizes()), strides(x.strides()), offset(x.storage_offset()) {}
  int64_t end() const { return offset + storage_extent("as_strided", sizes, strides); }
  Tensor of(const Tensor& flat, int64_t from) const { return new_view(flat, sizes, strides, offset - from); }
};

void accumulate(const Tensor& flat, int64_t from, const Geometry& to, const Tensor& g) {
  if (g.numel() == 0) return;
  const Tensor part = to.of(flat, from);
  const uint64_t repeated = repeated_dims(to.sizes, to.strides);
  if (repeated)
    add_repeated(part, g, repeated);
  else
    copy_numbers(part, g);
}

// The values of g, which lie in memory as `from` says, as `to` finds them there: 0 where g has none, sums where it has
// several. Linear, with the same thing the other way round as its derivative.
Tensor carry(const Tensor& g, const Geometry& from, const Geometry& to) {
  Tensor y;
  {
    NoGradGuard no_grad;
    const int64_t begin = std::min(from.offset, to.offset), end = std::max(from.end(), to.end());
    const Tensor flat = zeros_raw({end - begin}, g);
    accumulate(flat, begin, from, g);
    y = clone(to.of(flat, begin), MemoryFormat::Contiguous);
  }
  if (!recording({g})) return y;
  return record("as_strided_backward", y, {g}, [from, to](const Tensor& gg) { return carry(gg, to, from); });
}

// The gradient of a tensor that lies in memory as `in` says, given that of a view through `out`. Elements of the tensor
// that share one place share its gradient.
Tensor as_strided_gradient(const Tensor& g, const Geometry& in, const Geometry& out) {
  Tensor d = carry(g, out, in);
  if (!repeated_dims(in.sizes, in.strides)) return d;
  const Tensor ones = new_tensor(in.sizes, g.dtype(), g.device());
  fill_numbers(ones, 1);
  return div(d, carry(ones, in, in));
}

}  // namespace

AG_OP("select(Tensor(a) self, int dim, int index) -> Tensor(a)")
Tensor select(const Tensor& self, int64_t dim, int64_t index) {
  AG_DOOR(select, self, dim, index);
  check_dim("select", self);
  const int64_t d = wrap_dim("select", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  AG_CHECK_AS(IndexError, index >= -size && index < size, "select: index ", index, " out of range for tensor of sizes ",
              self.sizes(), " at dimension ", d);
  const int64_t i = index < 0 ? index + size : index;
  return record_part("select", "select_backward", select_raw(self, d, i), self,
                     [d, i](const Tensor& x) { return select(x, d, i); });
}

AG_OP("slice(Tensor(a) self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor(a)")
Tensor slice(const Tensor& self, int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end, int64_t step) {
  AG_DOOR(slice, self, dim, start, end, step);
  check_dim("slice", self);
  AG_CHECK_AS(ValueError, step > 0, "slice: step must be positive, got ", step, "; use flip() to reverse");
  const int64_t d = wrap_dim("slice", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  const auto place = [size](int64_t i) { return std::clamp<int64_t>(i < 0 ? i + size : i, 0, size); };
  const int64_t first = place(start.value_or(0));
  const int64_t last = std::max(first, end ? place(*end) : size);
  const int64_t length = last == first ? 0 : (last - first - 1) / step + 1;
  // A step beyond the size takes one element; the stride it would make could overflow.
  return record_part("slice", "slice_backward",
                     slice_raw(self, d, first, length, std::min(step, std::max<int64_t>(size, 1))), self,
                     [=](const Tensor& x) { return slice(x, d, first, last, step); });
}

AG_OP("narrow(Tensor(a) self, int dim, int start, int length) -> Tensor(a)")
Tensor narrow(const Tensor& self, int64_t dim, int64_t start, int64_t length) {
  AG_DOOR(narrow, self, dim, start, length);
  AG_CHECK(self.dim() > 0, "narrow: cannot be applied to a 0-dim tensor");
  const int64_t d = wrap_dim("narrow", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  AG_CHECK(length >= 0, "narrow: length must be 0 or more, got ", length);
  AG_CHECK_AS(IndexError, start >= -size && start <= size, "narrow: start ", start, " out of range for dimension ", d,
              " of sizes ", self.sizes());
  const int64_t first = start < 0 ? start + size : start;
  AG_CHECK(length <= size - first, "narrow: start (", first, ") + length (", length, ") exceeds dimension size (", size,
           ")");
  return slice(self, d, first, first + length, 1);
}

AG_OP("diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)")
Tensor diagonal(const Tensor& self, int64_t offset, int64_t dim1, int64_t dim2) {
  AG_DOOR(diagonal, self, offset, dim1, dim2);
  const auto a = static_cast<size_t>(wrap_dim("diagonal", dim1, self.dim()));
  const auto b = static_cast<size_t>(wrap_dim("diagonal", dim2, self.dim()));
  AG_CHECK(a != b, "diagonal: the two dimensions cannot be identical, got ", dim1, " and ", dim2);
  DimVector sizes(self.sizes()), strides(self.strides());
  const int64_t skip_rows = offset < 0 ? -offset : 0, skip_columns = offset > 0 ? offset : 0;
  const int64_t length = std::max<int64_t>(0, std::min(sizes[a] - skip_rows, sizes[b] - skip_columns));
  const int64_t start = length ? skip_rows * strides[a] + skip_columns * strides[b] : 0;
  const int64_t stride = strides[a] + strides[b];
  for (size_t d : {std::max(a, b), std::min(a, b)}) sizes.erase(d), strides.erase(d);
  sizes.push_back(length);
  strides.push_back(stride);
  return record_part("diagonal", "diagonal_backward", new_view(self, sizes, strides, start), self,
                     [=](const Tensor& x) { return diagonal(x, offset, dim1, dim2); });
}

AG_OP("unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)", "method")
Tensor unfold(const Tensor& self, int64_t dimension, int64_t size, int64_t step) {
  AG_DOOR(unfold, self, dimension, size, step);
  const int64_t d = wrap_dim("unfold", dimension, self.dim());
  const int64_t whole = self.dim() ? self.sizes()[static_cast<size_t>(d)] : 1;
  AG_CHECK(size >= 0 && size <= whole, "unfold: size ", size, " must be between 0 and ", whole,
           ", the size of dimension ", d);
  AG_CHECK(step > 0, "unfold: step must be positive, got ", step);
  AG_CHECK(self.dim() < kMaxDims, "unfold: a tensor has at most ", kMaxDims, " dimensions");
  DimVector sizes(self.sizes()), strides(self.strides());
  const int64_t stride = self.dim() ? strides[static_cast<size_t>(d)] : 1;
  if (self.dim()) {
    sizes[static_cast<size_t>(d)] = (whole - size) / step + 1;
    strides[static_cast<size_t>(d)] *= step;
  }
  sizes.push_back(size);
  strides.push_back(stride);
  Tensor y = new_view(self, sizes, strides, 0);
  if (AG_LIKELY(!recording({self}))) return y;
  return record("unfold", y, {self}, Reusable{[=, from = SavedSizes(self.sizes())](const Tensor& g) {
                  return unfold_backward(g, from, d, size, step);
                }});
}

AG_OP("unfold_backward(Tensor grad_in, int[] input_sizes, int dim, int size, int step) -> Tensor", "function")
Tensor unfold_backward(const Tensor& grad_in, IntArrayRef input_sizes, int64_t dim, int64_t size, int64_t step) {
  AG_DOOR(unfold_backward, grad_in, input_sizes, dim, size, step);
  Tensor y = zeros_raw(input_sizes, grad_in);
  {
    NoGradGuard no_grad;
    // Windows may share elements: the k-th elements of all windows are apart, so one k at a time.
    const Tensor windows = y.unfold(dim, size, step);
    for (int64_t k = 0; k < size; ++k)
      add_(select_raw(windows, windows.dim() - 1, k), select_raw(grad_in, windows.dim() - 1, k), 1);
  }
  return record("unfold_backward", y, {grad_in}, [=](const Tensor& gg) { return unfold(gg, dim, size, step); });
}

AG_OP("as_strided(Tensor(a) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a)")
Tensor as_strided(const Tensor& self, IntArrayRef size, IntArrayRef stride, std::optional<int64_t> storage_offset) {
  AG_DOOR(as_strided, self, size, stride, storage_offset);
  const int64_t offset = storage_offset.value_or(self.storage_offset());
  AG_CHECK(offset >= 0, "as_strided: storage_offset must be 0 or more, got ", offset);
  const int64_t reach = storage_extent("as_strided", size, stride);
  const int64_t available = static_cast<int64_t>(self.impl()->storage->nbytes) / item_size(self.dtype());
  AG_CHECK(reach == 0 || reach <= available - offset, "as_strided: sizes ", size, ", strides ", stride,
           " and storage offset ", offset, " need ", offset + reach, " elements, the storage has ", available);
  Tensor y = new_view(self, size, stride, offset - self.storage_offset());
  if (AG_LIKELY(!recording({self}))) return y;
  return record("as_strided", y, {self},
                [in = Geometry(self), out = Geometry(y)](const Tensor& g) { return as_strided_gradient(g, in, out); });
}

}  // namespace argand
