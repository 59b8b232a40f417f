// One tensor as a list of views: unbind, split, chunk and their kin. The parts share one node.
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

void check_dim(const char* op, const Tensor& x) {
  AG_CHECK(x.dim() > 0, op, ": expected a tensor of at least 1 dimension, got a 0-dim tensor");
}

Tensor zeros_of(IntArrayRef sizes, const Tensor& like) {
  if (AG_UNLIKELY(like.impl()->keys & kTransformMode)) return zeros(sizes, like.options());
  Tensor y = new_tensor(sizes, like.dtype(), like.device());
  fill_numbers(y, 0);
  return y;
}

const Tensor& first_defined(const Tensor* g, size_t n) {
  return *std::find_if(g, g + n, [](const Tensor& x) { return x.defined(); });
}

// Parts of x along d with these lengths, which sum to its size.
std::vector<Tensor> split_by(const char* name, const Tensor& x, int64_t d, std::vector<int64_t> lengths) {
  std::vector<Tensor> parts;
  parts.reserve(lengths.size());
  int64_t start = 0;
  for (int64_t length : lengths) {
    parts.push_back(slice_raw(x, d, start, length));
    start += length;
  }
  if (AG_LIKELY(!recording({x}))) return parts;
  record_all(
      name, parts, x,
      Reusable{[d, lengths = std::move(lengths), sizes = SavedSizes(x.sizes())](const Tensor* g, GradientSink out) {
        const Tensor& like = first_defined(g, lengths.size());
        std::vector<Tensor> all(g, g + lengths.size());
        for (size_t i = 0; i < all.size(); ++i) {
          if (all[i].defined()) continue;
          DimVector part(sizes.ref());
          part[static_cast<size_t>(d)] = lengths[i];
          all[i] = zeros_of(part, like);
        }
        out[0] = cat(all, d);
      }});
  return parts;
}

// size in pieces of `piece`, the last of them shorter if need be; one empty piece for an empty dimension.
std::vector<int64_t> equal_pieces(int64_t size, int64_t piece) {
  const int64_t n = piece == 0 ? 1 : std::max<int64_t>(1, (size + piece - 1) / piece);
  std::vector<int64_t> lengths(static_cast<size_t>(n), piece);
  lengths.back() = size - piece * (n - 1);
  return lengths;
}

void atleast_dim(const char* op, const Tensor& x, int64_t needed) {
  AG_CHECK(x.dim() >= needed, op, ": expected a tensor of at least ", needed, " dimensions, got sizes ", x.sizes());
}

}  // namespace

AG_OP("unbind(Tensor(a) self, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> unbind(const Tensor& self, int64_t dim) {
  AG_DOOR(unbind, self, dim);
  AG_CHECK_AS(IndexError, self.dim(), "unbind: expected a tensor of at least 1 dimension, got a 0-dim tensor");
  const int64_t d = wrap_dim("unbind", dim, self.dim());
  const int64_t n = self.sizes()[static_cast<size_t>(d)];
  std::vector<Tensor> parts;
  parts.reserve(static_cast<size_t>(n));
  for (int64_t i = 0; i < n; ++i) parts.push_back(select_raw(self, d, i));
  if (AG_LIKELY(!recording({self})) || n == 0) return parts;
  record_all("unbind", parts, self, [d, n](const Tensor* g, GradientSink out) {
    const Tensor& like = first_defined(g, static_cast<size_t>(n));
    std::vector<Tensor> all(g, g + n);
    for (Tensor& x : all)
      if (!x.defined()) x = zeros_of(like.sizes(), like);
    out[0] = stack(all, d);
  });
  return parts;
}

AG_OP("split(Tensor(a) self, int split_size, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> split(const Tensor& self, int64_t split_size, int64_t dim) {
  AG_DOOR(split, self, split_size, dim);
  check_dim("split", self);
  AG_CHECK(split_size >= 0, "split: split_size must be 0 or more, got ", split_size);
  const int64_t d = wrap_dim("split", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  AG_CHECK(split_size > 0 || size == 0, "split: split_size can be 0 only where the dimension is, here it is ", size);
  return split_by("split", self, d, equal_pieces(size, split_size));
}

AG_OP("split_with_sizes(Tensor(a) self, int[] split_sizes, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> split_with_sizes(const Tensor& self, IntArrayRef split_sizes, int64_t dim) {
  AG_DOOR(split_with_sizes, self, split_sizes, dim);
  check_dim("split_with_sizes", self);
  const int64_t d = wrap_dim("split_with_sizes", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  int64_t sum = 0;
  for (int64_t length : split_sizes) {
    AG_CHECK(length >= 0 && length <= size, "split_with_sizes: each size must be between 0 and ", size, ", got ",
             split_sizes);
    sum += length;
  }
  AG_CHECK(sum == size, "split_with_sizes: expected sizes that sum to ", size, " (dimension ", d, " of ", self.sizes(),
           "), got ", split_sizes);
  return split_by("split_with_sizes", self, d, split_sizes.vec());
}

AG_OP("split.sizes(Tensor(a) self, int[] split_size, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> split(const Tensor& self, IntArrayRef split_size, int64_t dim) {
  AG_DOOR(split, self, split_size, dim);
  return split_with_sizes(self, split_size, dim);
}

AG_OP("chunk(Tensor(a) self, int chunks, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> chunk(const Tensor& self, int64_t chunks, int64_t dim) {
  AG_DOOR(chunk, self, chunks, dim);
  check_dim("chunk", self);
  AG_CHECK(chunks > 0, "chunk: expected 1 or more chunks, got ", chunks);
  const int64_t d = wrap_dim("chunk", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  if (size == 0) return split_by("split", self, d, std::vector<int64_t>(static_cast<size_t>(chunks), 0));
  return split_by("split", self, d, equal_pieces(size, (size + chunks - 1) / chunks));
}

// split, chunk and split_with_sizes under the names of forms that need not be checked under autograd; here they are.
AG_OP("unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]")
std::vector<Tensor> unsafe_split(const Tensor& self, int64_t split_size, int64_t dim) {
  AG_DOOR(unsafe_split, self, split_size, dim);
  return split(self, split_size, dim);
}
AG_OP("unsafe_split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]")
std::vector<Tensor> unsafe_split_with_sizes(const Tensor& self, IntArrayRef split_sizes, int64_t dim) {
  AG_DOOR(unsafe_split_with_sizes, self, split_sizes, dim);
  return split_with_sizes(self, split_sizes, dim);
}
AG_OP("unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]")
std::vector<Tensor> unsafe_chunk(const Tensor& self, int64_t chunks, int64_t dim) {
  AG_DOOR(unsafe_chunk, self, chunks, dim);
  return chunk(self, chunks, dim);
}

AG_OP("tensor_split.sections(Tensor(a) self, int sections, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> tensor_split(const Tensor& self, int64_t sections, int64_t dim) {
  AG_DOOR(tensor_split, self, sections, dim);
  check_dim("tensor_split", self);
  AG_CHECK(sections > 0, "tensor_split: expected 1 or more sections, got ", sections);
  const int64_t d = wrap_dim("tensor_split", dim, self.dim());
  const int64_t size = self.sizes()[static_cast<size_t>(d)];
  std::vector<int64_t> lengths(static_cast<size_t>(sections), size / sections);
  for (int64_t i = 0; i < size % sections; ++i) ++lengths[static_cast<size_t>(i)];
  return split_by("tensor_split", self, d, std::move(lengths));
}

AG_OP("tensor_split.indices(Tensor(a) self, int[] indices, int dim=0) -> Tensor(a)[]")
std::vector<Tensor> tensor_split(const Tensor& self, IntArrayRef indices, int64_t dim) {
  AG_DOOR(tensor_split, self, indices, dim);
  check_dim("tensor_split", self);
  const int64_t d = wrap_dim("tensor_split", dim, self.dim());
  // Borders are clamped and may run backwards, so the parts need not make up the whole.
  std::vector<Tensor> parts;
  parts.reserve(indices.size() + 1);
  int64_t start = 0;
  for (int64_t end : indices) {
    parts.push_back(slice(self, d, start, end, 1));
    start = end;
  }
  parts.push_back(slice(self, d, start, std::nullopt, 1));
  return parts;
}

AG_OP("hsplit.int(Tensor(a) self, int sections) -> Tensor(a)[]")
std::vector<Tensor> hsplit(const Tensor& self, int64_t sections) {
  AG_DOOR(hsplit, self, sections);
  atleast_dim("hsplit", self, 1);
  const int64_t dim = self.dim() == 1 ? 0 : 1, size = self.sizes()[static_cast<size_t>(dim)];
  AG_CHECK(sections > 0 && size % sections == 0, "hsplit: dimension ", dim, " of sizes ", self.sizes(),
           " does not divide into ", sections, " equal parts; use tensor_split()");
  return tensor_split(self, sections, dim);
}

AG_OP("hsplit.array(Tensor(a) self, int[] indices) -> Tensor(a)[]")
std::vector<Tensor> hsplit(const Tensor& self, IntArrayRef indices) {
  AG_DOOR(hsplit, self, indices);
  atleast_dim("hsplit", self, 1);
  return tensor_split(self, indices, self.dim() == 1 ? 0 : 1);
}

AG_OP("vsplit.int(Tensor(a) self, int sections) -> Tensor(a)[]")
std::vector<Tensor> vsplit(const Tensor& self, int64_t sections) {
  AG_DOOR(vsplit, self, sections);
  atleast_dim("vsplit", self, 2);
  AG_CHECK(sections > 0 && self.sizes()[0] % sections == 0, "vsplit: dimension 0 of sizes ", self.sizes(),
           " does not divide into ", sections, " equal parts; use tensor_split()");
  return tensor_split(self, sections, 0);
}

AG_OP("vsplit.array(Tensor(a) self, int[] indices) -> Tensor(a)[]")
std::vector<Tensor> vsplit(const Tensor& self, IntArrayRef indices) {
  AG_DOOR(vsplit, self, indices);
  atleast_dim("vsplit", self, 2);
  return tensor_split(self, indices, 0);
}

AG_OP("dsplit.int(Tensor(a) self, int sections) -> Tensor(a)[]")
std::vector<Tensor> dsplit(const Tensor& self, int64_t sections) {
  AG_DOOR(dsplit, self, sections);
  atleast_dim("dsplit", self, 3);
  AG_CHECK(sections > 0 && self.sizes()[2] % sections == 0, "dsplit: dimension 2 of sizes ", self.sizes(),
           " does not divide into ", sections, " equal parts; use tensor_split()");
  return tensor_split(self, sections, 2);
}

AG_OP("dsplit.array(Tensor(a) self, int[] indices) -> Tensor(a)[]")
std::vector<Tensor> dsplit(const Tensor& self, IntArrayRef indices) {
  AG_DOOR(dsplit, self, indices);
  atleast_dim("dsplit", self, 3);
  return tensor_split(self, indices, 2);
}

}  // namespace argand
