// Advanced indexing: reading and writing through several index tensors, and the positions of true elements.
#include "argand/ops/indexing.h"

#include <algorithm>

#include "argand/autograd/inplace.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/iterate.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

using OptionalTensors = ArrayRef<std::optional<Tensor>>;

// ---- shared

Tensor index_tensor(const char* op, const Tensor& index, const Tensor& x) {
  AG_CHECK_AS(IndexError, is_integral(index.dtype(), false), op, ": an index must hold integers, got ", index.dtype(),
              "; convert it with .to(argand::kInt64)");
  return index.to(TensorOptions(DType::Int64).device(x.device()));
}

// v seen with sizes and strides of at most kInlineDims dimensions.
static View seen_with(const View& v, IntArrayRef sizes, IntArrayRef strides) {
  View seen;
  seen.data = v.data;
  bool contiguous = true;
  int64_t numel = 1;
  for (size_t d = sizes.size(); d-- > 0;) {
    seen.sizes[d] = sizes[d];
    seen.strides[d] = strides[d];
    contiguous &= sizes[d] == 1 || strides[d] == numel;
    numel *= sizes[d];
  }
  seen.numel = numel;
  seen.set_kind(v.dtype, v.device, sizes.size(), contiguous);
  return seen;
}

void gather_numbers(const Tensor& out, const Tensor& src, IntArrayRef src_strides, const Tensor& index,
                    IntArrayRef index_strides, const IndexAttrs& attrs) {
  constexpr int64_t kFew = 64;  // elements: merging dimensions would cost more than it saves
  if (out.numel() == 0) return;
  const auto run = [&](const View* const* v, int) {
    dispatch_views(op::gather, out.device().type(), v, 1, 2, &attrs, out.dtype());
  };
  if (out.numel() <= kFew && out.dim() <= kInlineDims) {
    const View from = seen_with(src.impl()->view, out.sizes(), src_strides),
               places = seen_with(index.impl()->view, out.sizes(), index_strides);
    const View* const views[] = {&out.impl()->view, &from, &places};
    return run(views, 3);
  }
  Iteration it(out.sizes());
  it.add(out);
  it.add(src.impl()->view, out.sizes(), src_strides);
  it.add(index.impl()->view, out.sizes(), index_strides);
  it.run(run);
}

void scatter_numbers(IntArrayRef sizes, const Tensor& dst, IntArrayRef dst_strides, const Tensor& index,
                     IntArrayRef index_strides, const Tensor& values, const ScatterAttrs& attrs) {
  for (int64_t s : sizes)
    if (s == 0) return;
  Iteration it(sizes);
  it.add(dst.impl()->view, sizes, dst_strides);
  it.add(index.impl()->view, sizes, index_strides);
  if (attrs.use_value)
    it.add_none();
  else
    it.add(values);
  it.run([&](const View* const* v, int) {
    dispatch_views(op::scatter, dst.device().type(), v, 1, 2, &attrs, dst.dtype());
  });
}

Tensor private_copy(const Tensor& x) {
  NoGradGuard no_grad;
  return clone(x);
}

Tensor true_positions(const char* op, const Tensor& mask) {
  AG_CHECK(!mask.is_meta(), op, ": how many elements are true depends on numbers, which a meta tensor does not have");
  NoGradGuard no_grad;
  const Tensor x = mask.contiguous();
  const int64_t blocks = (x.numel() + kNonzeroBlock - 1) / kNonzeroBlock;
  const Tensor counts = new_tensor({blocks + 1}, DType::Int64, mask.device());
  dispatch(op::nonzero_count, {counts}, {x});
  Tensor out = new_tensor({select(counts, 0, blocks).item<int64_t>()}, DType::Int64, mask.device());
  dispatch(op::nonzero, {out}, {x, counts});
  return out;
}

namespace {

// Column d of the coordinates of flat positions in a tensor of these sizes.
void coordinates(const Tensor& out, const Tensor& positions, IntArrayRef sizes, size_t d) {
  if (positions.numel() == 0) return;
  int64_t inner = 1;
  for (size_t e = d + 1; e < sizes.size(); ++e) inner *= sizes[e];
  dispatch(op::unravel, {out}, {positions}, UnravelAttrs{inner, sizes[d]});
}

bool is_mask(const Tensor& t) { return t.dtype() == DType::Bool || t.dtype() == DType::UInt8; }

// ---- what a list of indices selects

struct Selection {
  std::vector<Tensor> indices;  // int64, broadcast to `shape`
  std::vector<size_t> dims;     // the dimension each selects in, rising
  DimVector shape;              // that all indices broadcast to
  DimVector sizes;              // of the result
  size_t place = 0;             // the dimension of the result where `shape` begins
};

void add_mask(const char* op, Selection& s, const Tensor& x, const Tensor& mask, size_t dim) {
  for (size_t d = 0; d < static_cast<size_t>(mask.dim()); ++d)
    AG_CHECK_AS(IndexError, mask.sizes()[d] == x.sizes()[dim + d], op, ": a mask of sizes ", mask.sizes(),
                " does not fit at dimension ", dim, " of a tensor of sizes ", x.sizes());
  const Tensor positions = true_positions(op, mask.to(x.device()));
  for (size_t d = 0; d < static_cast<size_t>(mask.dim()); ++d) {
    const Tensor column = new_tensor(positions.sizes(), DType::Int64, x.device());
    coordinates(column, positions, mask.sizes(), d);
    s.indices.push_back(column);
    s.dims.push_back(dim + d);
  }
}

void broadcast_together(const char* op, Selection& s) {
  for (const Tensor& i : s.indices) {
    bool fits = true;
    const IntArrayRef a = s.shape, b = i.sizes();
    for (size_t d = 0; d < std::min(a.size(), b.size()); ++d) {
      const int64_t p = a[a.size() - 1 - d], q = b[b.size() - 1 - d];
      fits &= p == q || p == 1 || q == 1;
    }
    if (!fits) {
      std::string shapes;
      for (const Tensor& k : s.indices) shapes += str(shapes.empty() ? "" : ", ", k.sizes());
      fail<IndexError>(op, ": the index tensors' sizes do not broadcast together: ", shapes);
    }
    s.shape = broadcast_sizes(op, s.shape, i.sizes());
  }
}

// Indexed dimensions that are neighbours leave their place to `shape`; otherwise it goes to the front.
void place_result(Selection& s, const Tensor& x) {
  const bool neighbours = s.dims.back() - s.dims.front() + 1 == s.dims.size();
  s.place = neighbours ? s.dims.front() : 0;
  size_t next = 0;
  for (size_t d = 0; d < static_cast<size_t>(x.dim()); ++d) {
    if (next < s.dims.size() && s.dims[next] == d)
      ++next;
    else
      s.sizes.push_back(x.sizes()[d]);
  }
  for (size_t k = 0; k < s.shape.size(); ++k) s.sizes.insert(s.place + k, s.shape[k]);
}

Selection select_places(const char* op, const Tensor& x, OptionalTensors list) {
  Selection s;
  size_t dim = 0;
  for (const std::optional<Tensor>& i : list) {
    const bool given = i && i->defined();
    const size_t dims = given && is_mask(*i) ? static_cast<size_t>(i->dim()) : 1;
    AG_CHECK_AS(IndexError, dim + dims <= static_cast<size_t>(x.dim()), op, ": too many indices for a tensor of ",
                x.dim(), " dimensions, sizes ", x.sizes());
    if (given && is_mask(*i)) {
      add_mask(op, s, x, *i, dim);
    } else if (given) {
      s.indices.push_back(index_tensor(op, *i, x));
      s.dims.push_back(dim);
    }
    dim += dims;
  }
  if (s.indices.empty()) return s;
  broadcast_together(op, s);
  AG_CHECK(static_cast<size_t>(x.dim()) - s.dims.size() + s.shape.size() <= kMaxDims, op,
           ": the result would have more than ", kMaxDims, " dimensions");
  place_result(s, x);
  return s;
}

// Strides of x seen with the sizes of the result: 0 along `shape`.
DimVector strides_of_rest(const Selection& s, const Tensor& x) {
  DimVector strides;
  size_t next = 0;
  for (size_t d = 0; d < static_cast<size_t>(x.dim()); ++d) {
    if (next < s.dims.size() && s.dims[next] == d)
      ++next;
    else
      strides.push_back(x.strides()[d]);
  }
  for (size_t k = 0; k < s.shape.size(); ++k) strides.insert(s.place + k, 0);
  return strides;
}

// Strides of an index tensor seen with the sizes of the result: 0 along the rest.
DimVector strides_of_index(const Selection& s, const Tensor& index) {
  DimVector strides(s.sizes.size(), 0);
  const size_t missing = s.shape.size() - index.sizes().size();
  for (size_t d = missing; d < s.shape.size(); ++d)
    if (index.sizes()[d - missing] != 1) strides[s.place + d] = index.strides()[d - missing];
  return strides;
}

IndexAttrs attrs_of(const char* op, const Selection& s, const Tensor& x, size_t i) {
  const size_t d = s.dims[i];
  return {op, static_cast<int64_t>(d), x.sizes()[d], x.strides()[d], true};
}

// The places as offsets in elements, summed over all indices and checked. Sizes: s.shape.
Tensor offsets(const char* op, const Selection& s, const Tensor& x) {
  Tensor out = new_tensor(s.shape, DType::Int64, x.device());
  if (out.numel() == 0) return out;
  for (size_t i = 0; i < s.indices.size(); ++i) {
    Iteration it(s.shape);
    it.add(out);
    it.add(s.indices[i]);
    const OffsetAttrs attrs{attrs_of(op, s, x, i), i == 0};
    it.run([&](const View* const* v, int) {
      dispatch_views(op::index_offsets, x.device().type(), v, 1, 1, &attrs, DType::Int64);
    });
  }
  return out;
}

// One index is checked as it is used; several, and those that select nothing, beforehand.
std::pair<Tensor, IndexAttrs> places(const char* op, const Selection& s, const Tensor& x) {
  bool empty = false;
  for (int64_t n : s.sizes) empty |= n == 0;
  if (s.indices.size() == 1 && !empty) return {s.indices[0], attrs_of(op, s, x, 0)};
  return {offsets(op, s, x), IndexAttrs{op}};
}

Tensor read(const char* op, const Selection& s, const Tensor& x) {
  Tensor out = new_tensor(s.sizes, x.dtype(), x.device());
  const auto [index, attrs] = places(op, s, x);
  gather_numbers(out, x, strides_of_rest(s, x), index, strides_of_index(s, index), attrs);
  return out;
}

void write(const char* op, const Selection& s, const Tensor& x, const Tensor& values, bool accumulate) {
  const auto [index, attrs] = places(op, s, x);
  scatter_numbers(s.sizes, x, strides_of_rest(s, x), index, strides_of_index(s, index), values,
                  ScatterAttrs{attrs, accumulate ? Combine::Add : Combine::Assign});
}

// The selection kept for backward: tensors of the caller's are version-checked.
class SavedSelection {
 public:
  explicit SavedSelection(const Selection& s) {
    size_t next = 0;
    for (size_t d = 0; next < s.dims.size(); ++d) {
      const bool given = s.dims[next] == d;
      saved_.emplace_back(given ? Saved(s.indices[next++]) : Saved());
    }
  }
  std::vector<std::optional<Tensor>> unpack(const Node* node) const {
    std::vector<std::optional<Tensor>> list;
    for (const Saved& s : saved_) {
      if (s.defined())
        list.emplace_back(s.unpack(node));
      else
        list.emplace_back();
    }
    return list;
  }

 private:
  std::vector<Saved> saved_;
};

// A 0-d mask stands for a new dimension of size 1 that it keeps or empties. Replaces the first in the list; returns the
// dimension it stood at.
std::optional<int64_t> replace_scalar_mask(std::vector<std::optional<Tensor>>& list, const Tensor& x) {
  int64_t dim = 0;
  for (std::optional<Tensor>& i : list) {
    const bool given = i && i->defined();
    if (given && is_mask(*i) && i->dim() == 0) {
      i = zeros({i->item<bool>() ? 1 : 0}, TensorOptions(DType::Int64).device(x.device()));
      return dim;
    }
    dim += given && is_mask(*i) ? i->dim() : 1;
  }
  return std::nullopt;
}

bool has_scalar_mask(OptionalTensors list) {
  for (const auto& i : list)
    if (i && i->defined() && i->dim() == 0 && is_mask(*i)) return true;
  return false;
}

void check_values(const char* op, const Selection& s, const Tensor& x, const Tensor& values) {
  AG_CHECK(values.dtype() == x.dtype(), op, ": the values' dtype must be the tensor's, ", x.dtype(), ", got ",
           values.dtype(), "; convert them with .to(x.dtype())");
  AG_CHECK(values.device() == x.device() || values.dim() == 0, op, ": the tensor is on ", x.device(),
           ", the values on ", values.device());
  const IntArrayRef to = s.sizes, from = values.sizes();
  bool fits = from.size() <= to.size();
  for (size_t d = 0; fits && d < from.size(); ++d) {
    const int64_t want = to[to.size() - from.size() + d];
    fits = from[d] == want || from[d] == 1;
  }
  AG_CHECK(fits, op, ": values of sizes ", from, " do not broadcast to the ", to, " that the indices select");
}

// Leading dimensions of size 1 more than the place written to has are dropped.
Tensor trimmed(const Tensor& values, size_t most) {
  size_t ones = 0;
  while (values.sizes().size() - ones > most && values.sizes()[ones] == 1) ++ones;
  return ones ? reshape(values, values.sizes().slice(ones)) : values;
}

// Writes into y, which holds x's numbers.
void put(const char* op, const Tensor& y, const Tensor& x, const Selection& s, const Tensor& values, bool accumulate) {
  check_values(op, s, x, values);
  const Tensor source = values.device() == x.device() ? values : values.to(x.device());
  write(op, s, y, may_share_memory(y, source) ? private_copy(source) : source, accumulate);
}

auto derivative_of_put(const Selection& s, const Tensor& values, bool accumulate) {
  return [selection = SavedSelection(s), sizes = SavedSizes(values.sizes()), accumulate](const Tensor& g,
                                                                                         GradientSink out) {
    const auto list = selection.unpack(out.node());
    if (out.needs(0)) out[0] = accumulate ? g : index_put(g, list, zeros({}, g.options()));
    if (out.needs(1)) out[1] = sum_to_size(index(g, list), sizes);
  };
}

}  // namespace

// ---- public

// The elements that the indices select. Entry d of `indices` belongs to dimension d (a mask to as many as it has);
// absent ones take their dimension whole. Index tensors broadcast together; negative ones count from the end. Throws
// IndexError naming index, dimension and size where one is out of bounds.
AG_OP("index.Tensor(Tensor self, Tensor?[] indices) -> Tensor", "function")
Tensor index(const Tensor& self, ArrayRef<std::optional<Tensor>> indices) {
  AG_DOOR(index, self, indices);
  if (has_scalar_mask(indices)) {
    auto list = indices.vec();
    const int64_t dim = *replace_scalar_mask(list, self);
    return index(unsqueeze(self, dim), list);
  }
  const Selection s = select_places("index", self, indices);
  if (s.indices.empty()) return clone(self);
  Tensor y = read("index", s, self);
  if (!recording({self})) return y;
  return record("index", std::move(y), {self},
                [selection = SavedSelection(s), sizes = SavedSizes(self.sizes())](const Tensor& g, GradientSink out) {
                  out[0] = index_put(zeros(sizes, g.options()), selection.unpack(out.node()), g, true);
                });
}

AG_OP("index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)", "function")
Tensor& index_put_(const Tensor& self, ArrayRef<std::optional<Tensor>> indices, const Tensor& values, bool accumulate) {
  AG_DOOR(index_put_, self, indices, values, accumulate);
  Tensor& result = const_cast<Tensor&>(self);
  if (has_scalar_mask(indices)) {
    auto list = indices.vec();
    const int64_t dim = *replace_scalar_mask(list, self);
    index_put_(unsqueeze(self, dim), list, values, accumulate);
    return result;
  }
  const Selection s = select_places("index_put_", self, indices);
  if (s.indices.empty()) return accumulate ? result.add_(values) : result.copy_(values);
  const Tensor source = trimmed(values, s.sizes.size());
  check_inplace("index_put_", self);
  put("index_put_", self, self, s, source, accumulate);
  wrote_to(self);
  record_on("index_put_", self, {self, source}, derivative_of_put(s, source, accumulate));
  return result;
}

// A copy of self in which the selected elements are `values` (broadcast), or have them added where `accumulate` is set.
// An element selected several times takes the last value, or the sum.
AG_OP("index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor", "function")
Tensor index_put(const Tensor& self, ArrayRef<std::optional<Tensor>> indices, const Tensor& values, bool accumulate) {
  AG_DOOR(index_put, self, indices, values, accumulate);
  if (has_scalar_mask(indices)) {
    const Tensor y = clone(self);
    return index_put_(y, indices, values, accumulate);
  }
  const Selection s = select_places("index_put", self, indices);
  if (s.indices.empty()) return accumulate ? add(self, values) : index_put_(clone(self), indices, values, accumulate);
  const Tensor source = trimmed(values, s.sizes.size());
  Tensor y = private_copy(self);
  put("index_put", y, self, s, source, accumulate);
  return record("index_put", std::move(y), {self, source}, derivative_of_put(s, source, accumulate));
}

// Coordinates of the elements that are not zero, in row-major order: int64 [count, dimensions].
AG_OP("nonzero(Tensor self) -> Tensor", "function method")
Tensor nonzero(const Tensor& self) {
  AG_DOOR(nonzero, self);
  const Tensor positions = true_positions("nonzero", self);
  Tensor out = new_tensor({positions.numel(), self.dim()}, DType::Int64, self.device());
  for (int64_t d = 0; d < self.dim(); ++d)
    coordinates(select(out, 1, d), positions, self.sizes(), static_cast<size_t>(d));
  return out;
}

AG_OP("argwhere(Tensor self) -> Tensor", "function method")
Tensor argwhere(const Tensor& self) {
  AG_DOOR(argwhere, self);
  return nonzero(self);
}

// The same, one tensor for each dimension: what x.index() takes.
AG_OP("where.index(Tensor condition) -> Tensor[]", "function")
std::vector<Tensor> where(const Tensor& condition) {
  AG_DOOR(where, condition);
  return unbind(nonzero(condition.dim() == 0 ? unsqueeze(condition, 0) : condition), 1);
}

AG_OP("nonzero_numpy(Tensor self) -> Tensor[]", "function method")
std::vector<Tensor> nonzero_numpy(const Tensor& self) {
  AG_DOOR(nonzero_numpy, self);
  return where(self);
}

}  // namespace argand
