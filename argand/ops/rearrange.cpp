// A tensor's own elements repeated or in another order: repeat, tile, roll, flip.
#include "argand/autograd/record.h"

#include <algorithm>

#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/iterate.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

Tensor flip_raw(const Tensor& x, uint64_t mask) {
  Tensor y = new_tensor_like(x, MemoryFormat::Preserve, x.dtype(), x.device());
  if (y.numel() == 0 || y.is_meta()) return y;
  View from = x.impl()->view;
  DimVector strides(x.strides());
  for (size_t d = 0; d < strides.size(); ++d) {
    if (!(mask >> d & 1)) continue;
    from.data += (x.sizes()[d] - 1) * strides[d] * item_size(from.dtype);
    strides[d] = -strides[d];
  }
  Iteration loop(x.sizes());
  loop.add(y);
  loop.add(from, x.sizes(), strides);
  loop.run([&](const View* const* views, int) {
    dispatch_views(op::copy, x.device().type(), views, 1, 1, nullptr, x.dtype());
  });
  return y;
}

Tensor roll_one(const Tensor& x, int64_t shift, int64_t dim) {
  const int64_t d = wrap_dim("roll", dim, x.dim());
  const int64_t size = x.sizes()[static_cast<size_t>(d)];
  const int64_t by = size ? ((shift % size) + size) % size : 0;
  if (by == 0) return clone(x, MemoryFormat::Contiguous);
  return cat({narrow(x, d, size - by, by), narrow(x, d, 0, size - by)}, d);
}

// x seen as `split`, broadcast to `wide`, written out and seen as `out`.
Tensor expanded_copy(const char* name, const Tensor& x, IntArrayRef split, IntArrayRef wide, IntArrayRef out) {
  Tensor y = new_tensor(wide, x.dtype(), x.device());
  {
    NoGradGuard no_grad;
    copy_numbers(y, reshape(x, split));
  }
  y.impl()->set_geometry(out, contiguous_strides(out));
  if (AG_LIKELY(!recording({x}))) return y;
  return record(name, y, {x},
                Reusable{[sizes = SavedSizes(x.sizes()), split = SavedSizes(split), wide = SavedSizes(wide)](
                             const Tensor& g) { return reshape(sum_to_size(reshape(g, wide), split), sizes); }});
}

// Position i repeated counts[i] times.
Tensor repeated_positions(const Tensor& repeats, std::optional<int64_t> output_size) {
  AG_CHECK(repeats.dim() == 1, "repeat_interleave: repeats must have 0 or 1 dimensions, got sizes ", repeats.sizes());
  AG_CHECK_AS(TypeError, repeats.dtype() == DType::Int64 || repeats.dtype() == DType::Int32,
              "repeat_interleave: repeats must be int32 or int64, got ", repeats.dtype());
  AG_CHECK(!repeats.is_meta(), "repeat_interleave: repeats on the meta device have no numbers");
  const Tensor counts = contiguous(repeats.to(TensorOptions(DType::Int64).device(kCPU)), MemoryFormat::Contiguous);
  const int64_t* count = counts.data_ptr<int64_t>();
  int64_t total = 0;
  for (int64_t i = 0; i < counts.numel(); ++i) {
    AG_CHECK(count[i] >= 0, "repeat_interleave: repeats cannot be negative, got ", count[i], " at position ", i);
    total += count[i];
  }
  AG_CHECK(!output_size || *output_size == total, "repeat_interleave: output_size is ", output_size.value_or(0),
           ", the repeats sum to ", total);
  Tensor positions = new_tensor({total}, DType::Int64);
  int64_t* to = positions.data_ptr<int64_t>();
  for (int64_t i = 0; i < counts.numel(); ++i) to = std::fill_n(to, count[i], i);
  return positions.to(repeats.device());
}

}  // namespace

AG_OP("repeat(Tensor self, int[] repeats) -> Tensor", "method")
Tensor repeat(const Tensor& self, IntArrayRef repeats) {
  AG_DOOR(repeat, self, repeats);
  AG_CHECK(static_cast<int64_t>(repeats.size()) >= self.dim() && repeats.size() <= kMaxDims,
           "repeat: expected at least one count for each dimension of sizes ", self.sizes(), ", got ", repeats);
  const size_t lead = repeats.size() - self.sizes().size();
  DimVector split, wide, out(repeats.size());
  // Each repeated dimension becomes two, the first of them broadcast.
  for (size_t d = 0; d < repeats.size(); ++d) {
    const int64_t size = d < lead ? 1 : self.sizes()[d - lead];
    AG_CHECK(repeats[d] >= 0, "repeat: counts must be 0 or more, got ", repeats);
    out[d] = size * repeats[d];
    if (repeats[d] != 1 && size != 1) {
      AG_CHECK(wide.size() + 2 + (repeats.size() - d - 1) <= kMaxDims,
               "repeat: too many dimensions to repeat: ", repeats);
      split.push_back(1);
      wide.push_back(repeats[d]);
    }
    split.push_back(size);
    wide.push_back(size == 1 ? repeats[d] : size);
  }
  return expanded_copy("repeat", self, split, wide, out);
}

AG_OP("tile(Tensor self, int[] dims) -> Tensor")
Tensor tile(const Tensor& self, IntArrayRef dims) {
  AG_DOOR(tile, self, dims);
  if (static_cast<int64_t>(dims.size()) >= self.dim()) return repeat(self, dims);
  DimVector counts(self.sizes().size(), 1);
  std::copy(dims.begin(), dims.end(), counts.end() - dims.size());
  return repeat(self, counts);
}

AG_OP("repeat_interleave.self_int(Tensor self, int repeats, int? dim=None, *, int? output_size=None) -> Tensor")
Tensor repeat_interleave(const Tensor& self, int64_t repeats, std::optional<int64_t> dim,
                         std::optional<int64_t> output_size) {
  AG_DOOR(repeat_interleave, self, repeats, dim, output_size);
  AG_CHECK(repeats >= 0, "repeat_interleave: repeats must be 0 or more, got ", repeats);
  const Tensor x = dim ? atleast_1d(self) : flatten(self, 0, -1);
  const int64_t d = wrap_dim("repeat_interleave", dim.value_or(0), x.dim());
  AG_CHECK(x.dim() < kMaxDims, "repeat_interleave: a tensor has at most ", kMaxDims, " dimensions");
  DimVector split(x.sizes()), wide(x.sizes()), out(x.sizes());
  split.insert(static_cast<size_t>(d) + 1, 1);
  wide.insert(static_cast<size_t>(d) + 1, repeats);
  out[static_cast<size_t>(d)] *= repeats;
  AG_CHECK(!output_size || *output_size == out[static_cast<size_t>(d)], "repeat_interleave: output_size is ",
           output_size.value_or(0), ", the result has ", out[static_cast<size_t>(d)], " in dimension ", d);
  return expanded_copy("repeat_interleave", x, split, wide, out);
}

AG_OP("repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor")
Tensor repeat_interleave(const Tensor& self, const Tensor& repeats, std::optional<int64_t> dim,
                         std::optional<int64_t> output_size) {
  AG_DOOR(repeat_interleave, self, repeats, dim, output_size);
  const Tensor x = dim ? atleast_1d(self) : flatten(self, 0, -1);
  const int64_t d = wrap_dim("repeat_interleave", dim.value_or(0), x.dim());
  const int64_t size = x.sizes()[static_cast<size_t>(d)];
  const Tensor counts = repeats.numel() == 1 ? expand(reshape(repeats, {1}), {size}, false) : repeats;
  AG_CHECK(counts.numel() == size, "repeat_interleave: expected ", size, " repeats, one for each index of dimension ",
           d, ", got sizes ", repeats.sizes());
  return index_select(x, d, repeated_positions(counts, output_size));
}

AG_OP("repeat_interleave.Tensor(Tensor repeats, *, int? output_size=None) -> Tensor", "function")
Tensor repeat_interleave(const Tensor& repeats, std::optional<int64_t> output_size) {
  AG_DOOR(repeat_interleave, repeats, output_size);
  return repeated_positions(repeats, output_size);
}

AG_OP("flip(Tensor self, int[] dims) -> Tensor")
Tensor flip(const Tensor& self, IntArrayRef dims) {
  AG_DOOR(flip, self, dims);
  const uint64_t mask = dim_mask("flip", dims, self.dim(), false);
  Tensor y = flip_raw(self, mask);
  if (AG_LIKELY(!recording({self}))) return y;
  return record("flip", y, {self}, [dims = dims.vec()](const Tensor& g) { return flip(g, dims); });
}

AG_OP("fliplr(Tensor self) -> Tensor")
Tensor fliplr(const Tensor& self) {
  AG_DOOR(fliplr, self);
  AG_CHECK(self.dim() >= 2, "fliplr: expected a tensor of at least 2 dimensions, got sizes ", self.sizes());
  return flip(self, {1});
}

AG_OP("flipud(Tensor self) -> Tensor")
Tensor flipud(const Tensor& self) {
  AG_DOOR(flipud, self);
  AG_CHECK(self.dim() >= 1, "flipud: expected a tensor of at least 1 dimension, got a 0-dim tensor");
  return flip(self, {0});
}

AG_OP("roll(Tensor self, int[] shifts, int[] dims=[]) -> Tensor")
Tensor roll(const Tensor& self, IntArrayRef shifts, IntArrayRef dims) {
  AG_DOOR(roll, self, shifts, dims);
  AG_CHECK(!shifts.empty(), "roll: expected at least one shift");
  if (dims.empty()) {
    AG_CHECK(shifts.size() == 1, "roll: without dims the tensor is rolled as a whole, by one shift; got ", shifts);
    return reshape(roll_one(flatten(self, 0, -1), shifts[0], 0), self.sizes());
  }
  AG_CHECK(shifts.size() == dims.size(), "roll: expected as many shifts as dims, got shifts ", shifts, " and dims ",
           dims);
  AG_CHECK_AS(IndexError, self.dim() > 0, "roll: dims ", dims, " given, but the tensor has no dimensions");
  Tensor y = self;
  for (size_t i = 0; i < dims.size(); ++i) y = roll_one(y, shifts[i], dims[i]);
  return y;
}

AG_OP("rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor")
Tensor rot90(const Tensor& self, int64_t k, IntArrayRef dims) {
  AG_DOOR(rot90, self, k, dims);
  AG_CHECK(dims.size() == 2 && self.dim() >= 2, "rot90: expected two dims of a tensor of at least 2 dimensions, got ",
           dims, " and sizes ", self.sizes());
  const int64_t a = wrap_dim("rot90", dims[0], self.dim()), b = wrap_dim("rot90", dims[1], self.dim());
  AG_CHECK(a != b, "rot90: the two dims must differ, got ", dims);
  switch (((k % 4) + 4) % 4) {
    case 1:
      return transpose(flip(self, {b}), a, b);
    case 2:
      return flip(self, {a, b});
    case 3:
      return transpose(flip(self, {a}), a, b);
    default:
      return clone(self, MemoryFormat::Contiguous);
  }
}

}  // namespace argand
