// Views of all elements: other sizes, other order, other dimensions of size 1. Parts of tensors are in slicing.cpp.
#include "argand/autograd/inplace.h"
#include "argand/autograd/record.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

// The derivative of a view that keeps every element in its place in row-major order.
AG_INLINE Tensor record_reshaped(const char* name, Tensor y, const Tensor& x) {
  if (AG_LIKELY(!recording({x}))) return y;
  return record(name, std::move(y), {x},
                Reusable{[sizes = SavedSizes(x.sizes())](const Tensor& g) { return reshape(g, sizes); }});
}

AG_INLINE Tensor view_as_sizes(const char* op, const Tensor& x, IntArrayRef sizes, IntArrayRef strides) {
  return record_reshaped(op, new_view(x, sizes, strides, 0), x);
}

// dims[i] is the dimension of x that becomes dimension i.
Tensor permute_raw(const Tensor& x, const int64_t* dims) {
  const auto n = static_cast<size_t>(x.dim());
  DimVector sizes(n), strides(n);
  for (size_t i = 0; i < n; ++i) {
    sizes[i] = x.sizes()[static_cast<size_t>(dims[i])];
    strides[i] = x.strides()[static_cast<size_t>(dims[i])];
  }
  return new_view(x, sizes, strides, 0);
}

Tensor permute_wrapped(const char* name, const Tensor& x, const DimVector& dims) {
  Tensor y = permute_raw(x, dims.data());
  if (AG_LIKELY(!recording({x}))) return y;
  DimVector inverse(dims.size());
  for (size_t i = 0; i < dims.size(); ++i) inverse[static_cast<size_t>(dims[i])] = static_cast<int64_t>(i);
  return record(name, y, {x},
                Reusable{[inverse = SavedSizes(inverse)](const Tensor& g) { return permute(g, inverse); }});
}

// Without the dimensions of size 1 named in mask.
Tensor squeeze_masked(const Tensor& x, uint64_t mask) {
  DimVector sizes, strides;
  for (size_t d = 0; d < x.sizes().size(); ++d) {
    if ((mask >> d & 1) && x.sizes()[d] == 1) continue;
    sizes.push_back(x.sizes()[d]);
    strides.push_back(x.strides()[d]);
  }
  return view_as_sizes("squeeze", x, sizes, strides);
}

void insert_unit(DimVector& sizes, DimVector& strides, int64_t dim) {
  const auto d = static_cast<size_t>(dim);
  const int64_t stride = d < strides.size() ? sizes[d] * strides[d] : 1;
  sizes.insert(d, 1);
  strides.insert(d, stride);
}

int64_t unsqueeze_dim(const Tensor& x, int64_t dim) {
  AG_CHECK(x.dim() < kMaxDims, "unsqueeze: a tensor has at most ", kMaxDims, " dimensions, sizes ", x.sizes());
  return wrap_dim("unsqueeze", dim, x.dim() + 1);
}

// Dimensions of x in the order that movedim asks for.
DimVector moved_order(const Tensor& x, IntArrayRef source, IntArrayRef destination) {
  AG_CHECK(source.size() == destination.size(), "movedim: expected as many destinations as sources, got source ",
           source, " and destination ", destination);
  dim_mask("movedim: source", source, x.dim(), false);
  dim_mask("movedim: destination", destination, x.dim(), false);
  const auto n = static_cast<size_t>(x.dim());
  DimVector order(n, -1);
  uint64_t taken = 0;
  for (size_t i = 0; i < source.size() && n; ++i) {
    const int64_t from = wrap_dim("movedim", source[i], x.dim());
    order[static_cast<size_t>(wrap_dim("movedim", destination[i], x.dim()))] = from;
    taken |= uint64_t{1} << from;
  }
  size_t next = 0;
  for (size_t i = 0; i < n; ++i) {
    if (order[i] >= 0) continue;
    while (taken >> next & 1) ++next;
    order[i] = static_cast<int64_t>(next++);
  }
  return order;
}

DimVector reversed_dims(const Tensor& x) {
  const auto n = static_cast<size_t>(x.dim());
  DimVector order(n);
  for (size_t i = 0; i < n; ++i) order[i] = static_cast<int64_t>(n - 1 - i);
  return order;
}

void check_matrix(const char* op, const Tensor& x) {
  AG_CHECK(x.dim() >= 2, op, ": expected a tensor of at least 2 dimensions, got sizes ", x.sizes(),
           "; for 1 dimension use unsqueeze()");
}

// The sizes expand() asks for, with -1 filled in from x.
DimVector expanded_sizes(const Tensor& x, IntArrayRef size) {
  const IntArrayRef from = x.sizes();
  AG_CHECK(size.size() >= from.size() && size.size() <= kMaxDims,
           "expand: expected at least as many sizes as the tensor has dimensions (", from.size(), ") and at most ",
           kMaxDims, ", got ", size);
  DimVector out(size);
  const size_t lead = size.size() - from.size();
  for (size_t d = 0; d < size.size(); ++d) {
    if (d < lead) {
      AG_CHECK(size[d] >= 0, "expand: size ", size[d], " in ", size, " stands for a dimension the tensor of sizes ",
               from, " does not have; expected 0 or more");
      continue;
    }
    const int64_t old = from[d - lead];
    if (size[d] == -1) out[d] = old;
    AG_CHECK(out[d] >= 0 && (old == out[d] || old == 1), "expand: sizes ", from, " cannot be expanded to ", size,
             ": dimension ", d, " is ", old, " and must be 1 or stay as it is");
  }
  return out;
}

// The in-place forms here change what a tensor looks like, not its numbers, so a view that autograd follows cannot take
// part: its base would seem to have changed.
void check_own_geometry(const char* op, const Tensor& x) {
  check_inplace(op, x);
  AG_CHECK(!x.impl()->base || !recording({x}), op,
           ": the tensor is a view that requires grad; use the form that "
           "returns a new tensor");
}

Tensor& reshape_in_place(const char* op, const Tensor& x, const Tensor& shape) {
  check_own_geometry(op, x);
  const SavedSizes before(x.sizes());
  x.impl()->set_geometry(shape.sizes(), shape.strides());
  wrote_to(x);
  if (recording({x}))
    record_on(op, x, {x}, Reusable{[sizes = SavedSizes(before.ref())](const Tensor& g) { return reshape(g, sizes); }});
  return const_cast<Tensor&>(x);
}

}  // namespace

AG_OP("view(Tensor(a) self, int[] size) -> Tensor(a)", "method")
Tensor view(const Tensor& self, IntArrayRef size) {
  AG_DOOR(view, self, size);
  const DimVector sizes = infer_size("view", size, self.numel());
  if (AG_LIKELY(self.impl()->view.contiguous && self.numel() > 0))
    return view_as_sizes("view", self, sizes, contiguous_strides(sizes));
  const std::optional<DimVector> strides = view_strides(self.sizes(), self.strides(), sizes);
  AG_CHECK(strides, "view: sizes ", self.sizes(), " with strides ", self.strides(), " cannot be seen as ", sizes,
           " without a copy; use reshape()");
  return view_as_sizes("view", self, sizes, *strides);
}

AG_OP("reshape(Tensor(a) self, int[] shape) -> Tensor(a)")
Tensor reshape(const Tensor& self, IntArrayRef shape) {
  AG_DOOR(reshape, self, shape);
  const DimVector sizes = infer_size("reshape", shape, self.numel());
  const std::optional<DimVector> strides = view_strides(self.sizes(), self.strides(), sizes);
  if (AG_LIKELY(strides.has_value())) return view_as_sizes("view", self, sizes, *strides);
  Tensor y = new_tensor(self.sizes(), self.dtype(), self.device());
  copy_numbers(y, self);
  y.impl()->set_geometry(sizes, contiguous_strides(sizes));
  return record_reshaped("reshape", std::move(y), self);
}

AG_OP("view_as(Tensor(a) self, Tensor other) -> Tensor(a)", "method")
Tensor view_as(const Tensor& self, const Tensor& other) {
  AG_DOOR(view_as, self, other);
  return view(self, other.sizes());
}

AG_OP("reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)", "method")
Tensor reshape_as(const Tensor& self, const Tensor& other) {
  AG_DOOR(reshape_as, self, other);
  return reshape(self, other.sizes());
}

AG_OP("flatten(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)")
Tensor flatten(const Tensor& self, int64_t start_dim, int64_t end_dim) {
  AG_DOOR(flatten, self, start_dim, end_dim);
  if (self.dim() == 0) {
    wrap_dim("flatten", start_dim, 0);
    wrap_dim("flatten", end_dim, 0);
    return reshape(self, {1});
  }
  const auto first = static_cast<size_t>(wrap_dim("flatten", start_dim, self.dim()));
  const auto last = static_cast<size_t>(wrap_dim("flatten", end_dim, self.dim()));
  AG_CHECK(first <= last, "flatten: start_dim ", start_dim, " comes after end_dim ", end_dim, "; sizes ", self.sizes());
  if (first == last) return self;
  DimVector sizes;
  int64_t merged = 1;
  for (size_t d = 0; d < self.sizes().size(); ++d) {
    if (d < first || d > last) {
      sizes.push_back(self.sizes()[d]);
      continue;
    }
    merged *= self.sizes()[d];
    if (d == last) sizes.push_back(merged);
  }
  return reshape(self, sizes);
}

AG_OP("ravel(Tensor(a) self) -> Tensor(a)")
Tensor ravel(const Tensor& self) {
  AG_DOOR(ravel, self);
  return reshape(contiguous(self), {-1});
}

AG_OP("unflatten(Tensor(a) self, int dim, int[] sizes) -> Tensor(a)")
Tensor unflatten(const Tensor& self, int64_t dim, IntArrayRef sizes) {
  AG_DOOR(unflatten, self, dim, sizes);
  const auto d = static_cast<size_t>(wrap_dim("unflatten", dim, self.dim()));
  AG_CHECK(!sizes.empty(), "unflatten: sizes must not be empty");
  AG_CHECK(self.dim() > 0, "unflatten: expected a tensor with at least one dimension");
  AG_CHECK(sizes.size() + self.sizes().size() - 1 <= kMaxDims, "unflatten: a tensor has at most ", kMaxDims,
           " dimensions");
  const DimVector parts = infer_size("unflatten", sizes, self.sizes()[d]);
  DimVector all;
  for (size_t i = 0; i < self.sizes().size(); ++i) {
    if (i != d)
      all.push_back(self.sizes()[i]);
    else
      for (int64_t part : parts) all.push_back(part);
  }
  return view(self, all);
}

AG_OP("expand(Tensor(a) self, int[] size, *, bool implicit=False) -> Tensor(a)", "method")
Tensor expand(const Tensor& self, IntArrayRef size, bool implicit) {
  AG_DOOR(expand, self, size, implicit);
  const DimVector sizes = expanded_sizes(self, size);
  DimVector strides(sizes.size());
  const size_t lead = sizes.size() - self.sizes().size();
  for (size_t d = sizes.size(); d-- > 0;) {
    if (d < lead) {
      strides[d] = sizes[d] == 1 && self.dim() ? sizes[d + 1] * strides[d + 1] : 0;
      continue;
    }
    strides[d] = self.sizes()[d - lead] == sizes[d] ? self.strides()[d - lead] : 0;
  }
  Tensor y = new_view(self, sizes, strides, 0);
  if (AG_LIKELY(!recording({self}))) return y;
  return record("expand", y, {self},
                Reusable{[from = SavedSizes(self.sizes())](const Tensor& g) { return sum_to_size(g, from); }});
}

// Views of all tensors, expanded to the sizes they have together.
AG_OP("broadcast_tensors(Tensor[] tensors) -> Tensor[]", "function")
std::vector<Tensor> broadcast_tensors(TensorList tensors) {
  AG_DOOR(broadcast_tensors, tensors);
  DimVector sizes;
  for (const Tensor& x : tensors) sizes = broadcast_sizes("broadcast_tensors", sizes, x.sizes());
  std::vector<Tensor> all;
  for (const Tensor& x : tensors) all.push_back(expand(x, sizes));
  return all;
}

AG_OP("expand_as(Tensor(a) self, Tensor other) -> Tensor(a)", "method")
Tensor expand_as(const Tensor& self, const Tensor& other) {
  AG_DOOR(expand_as, self, other);
  return expand(self, other.sizes(), false);
}

AG_OP("broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)")
Tensor broadcast_to(const Tensor& self, IntArrayRef size) {
  AG_DOOR(broadcast_to, self, size);
  return expand(self, size, false);
}

AG_OP("sum_to_size(Tensor self, int[] size) -> Tensor", "method")
Tensor sum_to_size(const Tensor& self, IntArrayRef size) {
  AG_DOOR(sum_to_size, self, size);
  const IntArrayRef from = self.sizes();
  if (from == size) return self;
  AG_CHECK(size.size() <= from.size(), "sum_to_size: cannot sum sizes ", from, " to more dimensions: ", size);
  const size_t lead = from.size() - size.size();
  DimVector summed;
  for (size_t d = 0; d < from.size(); ++d) {
    if (d >= lead && from[d] == size[d - lead]) continue;
    AG_CHECK(d < lead || size[d - lead] == 1, "sum_to_size: sizes ", from, " do not sum to ", size, ": dimension ",
             d - lead, " must be ", from[d], " or 1");
    summed.push_back(static_cast<int64_t>(d));
  }
  const Tensor total = summed.empty() ? self : sum(self, OptionalIntArrayRef(summed), true);
  return lead ? reshape(total, size) : total;
}

AG_OP("permute(Tensor(a) self, int[] dims) -> Tensor(a)")
Tensor permute(const Tensor& self, IntArrayRef dims) {
  AG_DOOR(permute, self, dims);
  AG_CHECK(static_cast<int64_t>(dims.size()) == self.dim(), "permute: expected ", self.dim(),
           " dims, one for each dimension of sizes ", self.sizes(), ", got ", dims);
  DimVector order(dims.size());
  uint64_t seen = 0;
  for (size_t i = 0; i < dims.size(); ++i) {
    order[i] = wrap_dim("permute", dims[i], self.dim());
    seen |= uint64_t{1} << order[i];
  }
  AG_CHECK(static_cast<size_t>(__builtin_popcountll(seen)) == dims.size(),
           "permute: duplicate dims are not allowed, got ", dims);
  return permute_wrapped("permute", self, order);
}

// name: of the node that records it.
static Tensor swapped(const char* name, const Tensor& self, size_t a, size_t b) {
  DimVector sizes(self.sizes()), strides(self.strides());
  if (a != b) {
    std::swap(sizes[a], sizes[b]);
    std::swap(strides[a], strides[b]);
  }
  Tensor y = new_view(self, sizes, strides, 0);
  if (AG_LIKELY(!recording({self}))) return y;
  return record(name, y, {self},
                [a, b](const Tensor& g) { return transpose(g, static_cast<int64_t>(a), static_cast<int64_t>(b)); });
}

AG_OP("transpose(Tensor(a) self, int dim0, int dim1) -> Tensor(a)")
Tensor transpose(const Tensor& self, int64_t dim0, int64_t dim1) {
  AG_DOOR(transpose, self, dim0, dim1);
  const auto a = static_cast<size_t>(wrap_dim("transpose", dim0, self.dim()));
  const auto b = static_cast<size_t>(wrap_dim("transpose", dim1, self.dim()));
  return swapped("transpose", self, a, b);
}

AG_OP("swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)")
Tensor swapaxes(const Tensor& self, int64_t axis0, int64_t axis1) {
  AG_DOOR(swapaxes, self, axis0, axis1);
  return transpose(self, axis0, axis1);
}

AG_OP("swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)")
Tensor swapdims(const Tensor& self, int64_t dim0, int64_t dim1) {
  AG_DOOR(swapdims, self, dim0, dim1);
  return transpose(self, dim0, dim1);
}

AG_OP("t(Tensor(a) self) -> Tensor(a)")
Tensor t(const Tensor& self) {
  AG_DOOR(t, self);
  AG_CHECK(self.dim() <= 2, "t: expected a tensor of at most 2 dimensions, got sizes ", self.sizes(),
           "; use transpose() or mT()");
  return self.dim() < 2 ? transpose(self, 0, 0) : swapped("t", self, 0, 1);
}

AG_OP("numpy_T(Tensor(a) self) -> Tensor(a)", "method")
Tensor numpy_T(const Tensor& self) {
  AG_DOOR(numpy_T, self);
  return permute_wrapped("permute", self, reversed_dims(self));
}

AG_OP("mT(Tensor(a) self) -> Tensor(a)", "method")
Tensor mT(const Tensor& self) {
  AG_DOOR(mT, self);
  check_matrix("mT", self);
  return transpose(self, -2, -1);
}

AG_OP("adjoint(Tensor(a) self) -> Tensor(a)")
Tensor adjoint(const Tensor& self) {
  AG_DOOR(adjoint, self);
  check_matrix("adjoint", self);
  const Tensor y = transpose(self, -2, -1);
  return self.is_complex() ? conj(y) : y;
}

AG_OP("mH(Tensor(a) self) -> Tensor(a)", "method")
Tensor mH(const Tensor& self) {
  AG_DOOR(mH, self);
  return adjoint(self);
}

AG_OP("matrix_H(Tensor(a) self) -> Tensor(a)", "method")
Tensor matrix_H(const Tensor& self) {
  AG_DOOR(matrix_H, self);
  AG_CHECK(self.dim() == 2 || self.dim() == 0, "H: expected a matrix, got sizes ", self.sizes(), "; use mH()");
  return self.dim() == 0 ? (self.is_complex() ? conj(self) : self) : adjoint(self);
}

AG_OP("movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)")
Tensor movedim(const Tensor& self, IntArrayRef source, IntArrayRef destination) {
  AG_DOOR(movedim, self, source, destination);
  return permute_wrapped("movedim", self, moved_order(self, source, destination));
}

AG_OP("movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)")
Tensor movedim(const Tensor& self, int64_t source, int64_t destination) {
  AG_DOOR(movedim, self, source, destination);
  return movedim(self, IntArrayRef(source), IntArrayRef(destination));
}

AG_OP("moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)")
Tensor moveaxis(const Tensor& self, IntArrayRef source, IntArrayRef destination) {
  AG_DOOR(moveaxis, self, source, destination);
  return movedim(self, source, destination);
}

AG_OP("moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)")
Tensor moveaxis(const Tensor& self, int64_t source, int64_t destination) {
  AG_DOOR(moveaxis, self, source, destination);
  return movedim(self, source, destination);
}

AG_OP("squeeze(Tensor(a) self) -> Tensor(a)")
Tensor squeeze(const Tensor& self) {
  AG_DOOR(squeeze, self);
  return squeeze_masked(self, ~uint64_t{0});
}

AG_OP("squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)")
Tensor squeeze(const Tensor& self, int64_t dim) {
  AG_DOOR(squeeze, self, dim);
  return squeeze_masked(self, uint64_t{1} << wrap_dim("squeeze", dim, self.dim()));
}

AG_OP("squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)")
Tensor squeeze(const Tensor& self, IntArrayRef dim) {
  AG_DOOR(squeeze, self, dim);
  return squeeze_masked(self, dim_mask("squeeze", dim, self.dim(), false));
}

AG_OP("unsqueeze(Tensor(a) self, int dim) -> Tensor(a)")
Tensor unsqueeze(const Tensor& self, int64_t dim) {
  AG_DOOR(unsqueeze, self, dim);
  const int64_t at = unsqueeze_dim(self, dim);
  DimVector sizes(self.sizes()), strides(self.strides());
  insert_unit(sizes, strides, at);
  return view_as_sizes("unsqueeze", self, sizes, strides);
}

AG_OP("squeeze_(Tensor(a!) self) -> Tensor(a!)", "method")
Tensor& squeeze_(const Tensor& self) {
  AG_DOOR(squeeze_, self);
  return reshape_in_place("squeeze_", self, squeeze(alias(self)));
}

AG_OP("squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)", "method")
Tensor& squeeze_(const Tensor& self, int64_t dim) {
  AG_DOOR(squeeze_, self, dim);
  return reshape_in_place("squeeze_", self, squeeze(alias(self), dim));
}

AG_OP("unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)", "method")
Tensor& unsqueeze_(const Tensor& self, int64_t dim) {
  AG_DOOR(unsqueeze_, self, dim);
  return reshape_in_place("unsqueeze_", self, unsqueeze(alias(self), dim));
}

AG_OP("transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)", "method")
Tensor& transpose_(const Tensor& self, int64_t dim0, int64_t dim1) {
  AG_DOOR(transpose_, self, dim0, dim1);
  const Tensor y = transpose(alias(self), dim0, dim1);
  check_own_geometry("transpose_", self);
  self.impl()->set_geometry(y.sizes(), y.strides());
  wrote_to(self);
  record_on("transpose_", self, {self}, [dim0, dim1](const Tensor& g) { return transpose(g, dim0, dim1); });
  return const_cast<Tensor&>(self);
}

AG_OP("t_(Tensor(a!) self) -> Tensor(a!)", "method")
Tensor& t_(const Tensor& self) {
  AG_DOOR(t_, self);
  AG_CHECK(self.dim() <= 2, "t_: expected a tensor of at most 2 dimensions, got sizes ", self.sizes());
  return transpose_(self, 0, self.dim() < 2 ? 0 : 1);
}

}  // namespace argand
