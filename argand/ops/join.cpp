// Several tensors as one: cat, stack and their kin.
#include "argand/autograd/record.h"
#include "argand/core/memory.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/join_ops.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/raw_views.h"

namespace argand {

namespace {

// A tensor of sizes [0] joins with anything: what an empty list used to be.
bool is_placeholder(const Tensor& x) { return x.dim() == 1 && x.numel() == 0; }

struct JoinPlan {
  int64_t dim = 0;
  DimVector sizes;
  DType dtype = DType::Float32;
  Device device;
  bool channels_last = true;
};

void add_to_plan(const char* op, JoinPlan& plan, const Tensor& first, const Tensor& x, size_t position) {
  AG_CHECK(x.dim() == first.dim(), op, ": tensors must have the same number of dimensions, got sizes ", first.sizes(),
           " and ", x.sizes(), " at position ", position);
  for (size_t d = 0; d < plan.sizes.size(); ++d) {
    if (d == static_cast<size_t>(plan.dim)) continue;
    AG_CHECK(x.sizes()[d] == plan.sizes[d], op, ": sizes must match except in dimension ", plan.dim, ", got ",
             first.sizes(), " and ", x.sizes(), " at position ", position);
  }
  plan.sizes[static_cast<size_t>(plan.dim)] += x.sizes()[static_cast<size_t>(plan.dim)];
  // Where both layouts hold (one channel, say) row-major is the one to keep.
  plan.channels_last &= !x.impl()->view.contiguous && is_channels_last(x.sizes(), x.strides());
}

JoinPlan plan_join(const char* op, TensorList tensors, int64_t dim) {
  AG_CHECK_AS(ValueError, !tensors.empty(), op, ": expected a non-empty list of tensors");
  JoinPlan plan;
  const Tensor* first = nullptr;
  plan.dtype = tensors[0].dtype();
  plan.device = tensors[0].device();
  for (size_t i = 0; i < tensors.size(); ++i) {
    const Tensor& x = tensors[i];
    AG_CHECK(x.dim() > 0, op, ": zero-dimensional tensor (at position ", i, ") cannot be concatenated; use stack()");
    AG_CHECK(x.device() == plan.device, op, ": all tensors must be on one device, got ", plan.device, " and ",
             x.device(), " at position ", i);
    plan.dtype = promote_types(plan.dtype, x.dtype());
    if (is_placeholder(x)) continue;
    if (!first) {
      first = &x;
      plan.dim = wrap_dim(op, dim, x.dim());
      plan.sizes = DimVector(x.sizes());
      plan.sizes[static_cast<size_t>(plan.dim)] = 0;
    }
    add_to_plan(op, plan, *first, x, i);
  }
  if (!first) plan.sizes.push_back(0), plan.channels_last = false;
  return plan;
}

// How many elements lie in one run along the joined dimension, and how many runs there are.
struct Runs {
  int64_t outer = 1, length = 1;
  Runs(const Tensor& x, int64_t dim, bool channels_last) {
    const auto n = static_cast<size_t>(x.dim());
    bool inside = false;
    for (size_t i = 0; i < n; ++i) {
      const size_t d = !channels_last || i == 0 ? i : i == n - 1 ? 1 : i + 1;
      inside |= d == static_cast<size_t>(dim);
      (inside ? length : outer) *= x.sizes()[d];
    }
  }
};

View run_view(const Tensor& x, int64_t dim, bool channels_last) {
  const Runs runs(x, dim, channels_last);
  const View& from = x.impl()->view;
  View v;
  v.data = from.data;
  v.numel = from.numel;
  v.set_kind(from.dtype, from.device, 2, true);
  v.sizes[0] = runs.outer, v.sizes[1] = runs.length;
  v.strides[0] = runs.length, v.strides[1] = 1;
  return v;
}

bool joins_in_one_pass(const JoinPlan& plan, TensorList tensors) {
  if (tensors.size() > op::kMaxJoined) return false;
  for (const Tensor& x : tensors) {
    if (x.dtype() != plan.dtype) return false;
    if (!plan.channels_last && !x.impl()->view.contiguous) return false;
  }
  return true;
}

void join_in_one_pass(const Tensor& y, const JoinPlan& plan, TensorList tensors) {
  View stack_views[17];
  std::vector<View> heap_views;
  View* views = stack_views;
  if (tensors.size() >= 17) {
    heap_views.resize(tensors.size() + 1);
    views = heap_views.data();
  }
  const View* pointers[op::kMaxJoined + 1];
  int n = 0;
  const auto add = [&](const Tensor& x) {
    views[n] = run_view(x, plan.dim, plan.channels_last);
    pointers[n] = &views[n];
    ++n;
  };
  add(y);
  for (const Tensor& x : tensors)
    if (!is_placeholder(x)) add(x);
  dispatch_views(op::join, plan.device.type(), pointers, 1, n - 1, nullptr, plan.dtype);
}

Tensor join_raw(const JoinPlan& plan, TensorList tensors) {
  Tensor y = plan.channels_last ? new_tensor_strided(plan.sizes,
                                                     strides_for(plan.sizes.size() == 4 ? MemoryFormat::ChannelsLast
                                                                                        : MemoryFormat::ChannelsLast3d,
                                                                 plan.sizes),
                                                     plan.dtype, plan.device)
                                : new_tensor(plan.sizes, plan.dtype, plan.device);
  if (y.numel() == 0) return y;
  if (joins_in_one_pass(plan, tensors)) {
    join_in_one_pass(y, plan, tensors);
    return y;
  }
  int64_t start = 0;
  for (const Tensor& x : tensors) {
    if (is_placeholder(x)) continue;
    const int64_t length = x.sizes()[static_cast<size_t>(plan.dim)];
    copy_numbers(slice_raw(y, plan.dim, start, length), x);
    start += length;
  }
  return y;
}

struct Part {
  int64_t length;
  DType dtype;
  bool placeholder;
};

void cat_backward(const Tensor& g, int64_t dim, const std::vector<Part>& parts, GradientSink out) {
  int64_t start = 0;
  for (int i = 0; i < out.size(); ++i) {
    const Part& p = parts[static_cast<size_t>(i)];
    if (out.needs(i)) {
      if (p.placeholder)
        out[i] = zeros({0}, g.options().dtype(p.dtype));
      else
        out[i] = cast_gradient(narrow(g, dim, start, p.length), p.dtype, g.device());
    }
    if (!p.placeholder) start += p.length;
  }
}

std::vector<Tensor> mapped(TensorList tensors, Tensor (*f)(const Tensor&)) {
  std::vector<Tensor> out;
  out.reserve(tensors.size());
  for (const Tensor& x : tensors) out.push_back(f(x));
  return out;
}

Tensor unsqueeze_raw(const Tensor& x, int64_t dim) {
  const auto d = static_cast<size_t>(dim);
  DimVector sizes(x.sizes()), strides(x.strides());
  const int64_t stride = d < strides.size() ? sizes[d] * strides[d] : 1;
  sizes.insert(d, 1);
  strides.insert(d, stride);
  return new_view(x, sizes, strides, 0);
}

}  // namespace

AG_OP("cat(Tensor[] tensors, int dim=0) -> Tensor", "function out")
Tensor cat(TensorList tensors, int64_t dim) {
  AG_DOOR(cat, tensors, dim);
  const JoinPlan plan = plan_join("cat", tensors, dim);
  Tensor y = join_raw(plan, tensors);
  if (AG_LIKELY(!recording(tensors))) return y;
  std::vector<Part> parts;
  for (const Tensor& x : tensors)
    parts.push_back({is_placeholder(x) ? 0 : x.sizes()[static_cast<size_t>(plan.dim)], x.dtype(), is_placeholder(x)});
  record_all("cat", y, tensors, Reusable{[dim = plan.dim, parts = std::move(parts)](const Tensor& g, GradientSink out) {
               cat_backward(g, dim, parts, out);
             }});
  return y;
}

AG_OP("concat(Tensor[] tensors, int dim=0) -> Tensor", "function out")
Tensor concat(TensorList tensors, int64_t dim) {
  AG_DOOR(concat, tensors, dim);
  return cat(tensors, dim);
}

AG_OP("concatenate(Tensor[] tensors, int dim=0) -> Tensor", "function out")
Tensor concatenate(TensorList tensors, int64_t dim) {
  AG_DOOR(concatenate, tensors, dim);
  return cat(tensors, dim);
}

AG_OP("stack(Tensor[] tensors, int dim=0) -> Tensor", "function out")
Tensor stack(TensorList tensors, int64_t dim) {
  AG_DOOR(stack, tensors, dim);
  AG_CHECK(!tensors.empty(), "stack: expected a non-empty list of tensors");
  AG_CHECK(tensors[0].dim() < kMaxDims, "stack: a tensor has at most ", kMaxDims, " dimensions");
  const int64_t d = wrap_dim("stack", dim, tensors[0].dim() + 1);
  std::vector<Tensor> rows;
  rows.reserve(tensors.size());
  for (const Tensor& x : tensors) {
    AG_CHECK(x.sizes() == tensors[0].sizes(), "stack: expected tensors of equal size, got ", tensors[0].sizes(),
             " at position 0 and ", x.sizes(), " at position ", rows.size());
    rows.push_back(unsqueeze_raw(x, d));
  }
  const JoinPlan plan = plan_join("stack", rows, d);
  Tensor y = join_raw(plan, rows);
  if (AG_LIKELY(!recording(tensors))) return y;
  std::vector<DType> dtypes;
  for (const Tensor& x : tensors) dtypes.push_back(x.dtype());
  record_all("stack", y, tensors, Reusable{[d, dtypes = std::move(dtypes)](const Tensor& g, GradientSink out) {
               for (int i = 0; i < out.size(); ++i)
                 if (out.needs(i)) out[i] = cast_gradient(select(g, d, i), dtypes[static_cast<size_t>(i)], g.device());
             }});
  return y;
}

AG_OP("atleast_1d(Tensor self) -> Tensor", "function")
Tensor atleast_1d(const Tensor& self) {
  AG_DOOR(atleast_1d, self);
  return self.dim() ? self : reshape(self, {1});
}

AG_OP("atleast_2d(Tensor self) -> Tensor", "function")
Tensor atleast_2d(const Tensor& self) {
  AG_DOOR(atleast_2d, self);
  if (self.dim() >= 2) return self;
  return self.dim() ? unsqueeze(self, 0) : reshape(self, {1, 1});
}

AG_OP("atleast_3d(Tensor self) -> Tensor", "function")
Tensor atleast_3d(const Tensor& self) {
  AG_DOOR(atleast_3d, self);
  switch (self.dim()) {
    case 0:
      return reshape(self, {1, 1, 1});
    case 1:
      return unsqueeze(unsqueeze(self, 0), -1);
    case 2:
      return unsqueeze(self, -1);
    default:
      return self;
  }
}

AG_OP("hstack(Tensor[] tensors) -> Tensor", "function out")
Tensor hstack(TensorList tensors) {
  AG_DOOR(hstack, tensors);
  AG_CHECK(!tensors.empty(), "hstack: expected a non-empty list of tensors");
  const std::vector<Tensor> rows = mapped(tensors, atleast_1d);
  return cat(rows, rows[0].dim() == 1 ? 0 : 1);
}

AG_OP("vstack(Tensor[] tensors) -> Tensor", "function out")
Tensor vstack(TensorList tensors) {
  AG_DOOR(vstack, tensors);
  AG_CHECK(!tensors.empty(), "vstack: expected a non-empty list of tensors");
  return cat(mapped(tensors, atleast_2d), 0);
}

AG_OP("row_stack(Tensor[] tensors) -> Tensor", "function out")
Tensor row_stack(TensorList tensors) {
  AG_DOOR(row_stack, tensors);
  return vstack(tensors);
}

AG_OP("dstack(Tensor[] tensors) -> Tensor", "function out")
Tensor dstack(TensorList tensors) {
  AG_DOOR(dstack, tensors);
  AG_CHECK(!tensors.empty(), "dstack: expected a non-empty list of tensors");
  return cat(mapped(tensors, atleast_3d), 2);
}

AG_OP("column_stack(Tensor[] tensors) -> Tensor", "function out")
Tensor column_stack(TensorList tensors) {
  AG_DOOR(column_stack, tensors);
  AG_CHECK(!tensors.empty(), "column_stack: expected a non-empty list of tensors");
  return cat(mapped(tensors, [](const Tensor& x) { return x.dim() <= 1 ? reshape(x, {x.numel(), 1}) : x; }), 1);
}

}  // namespace argand
