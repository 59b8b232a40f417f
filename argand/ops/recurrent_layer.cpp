#include "argand/ops/recurrent_layer.h"

#include <memory>

#include "argand/autograd/engine.h"
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/functions.h"
#include "argand/ops/raw_views.h"

namespace argand {

namespace {

// ---- made of public operations: for derivatives of derivatives, and for projections

LayerState composite_step(CellKind kind, const Tensor& x, const LayerState& before, const LayerParams& p) {
  const Tensor r = linear(before.h, p.w_hh, p.b_hh.defined() ? std::optional(p.b_hh) : std::nullopt);
  switch (kind) {
    case CellKind::Lstm: {
      const std::vector<Tensor> g = chunk(add(x, r), 4, 1);
      const Tensor c = add(mul(sigmoid(g[1]), before.c), mul(sigmoid(g[0]), tanh(g[2])));
      const Tensor h = mul(sigmoid(g[3]), tanh(c));
      return {p.w_hr.defined() ? linear(h, p.w_hr, std::nullopt) : h, c};
    }
    case CellKind::Gru: {
      const std::vector<Tensor> gx = chunk(x, 3, 1), gr = chunk(r, 3, 1);
      const Tensor reset = sigmoid(add(gx[0], gr[0])), update = sigmoid(add(gx[1], gr[1]));
      const Tensor fresh = tanh(add(gx[2], mul(reset, gr[2])));
      return {add(fresh, mul(update, sub(before.h, fresh))), {}};
    }
    case CellKind::Tanh:
      return {tanh(add(x, r)), {}};
    case CellKind::Relu:
      break;
  }
  return {relu(add(x, r)), {}};
}

LayerResult composite_layer(RecurrentAttrs attrs, const Tensor& x, const LayerState& first, const LayerParams& p) {
  const Tensor gates = linear(x, p.w_ih, p.b_ih.defined() ? std::optional(p.b_ih) : std::nullopt);
  const int64_t steps = x.size(0);
  std::vector<Tensor> y(static_cast<size_t>(steps));
  LayerState state = first;
  for (int64_t i = 0; i < steps; ++i) {
    const int64_t t = attrs.reverse ? steps - 1 - i : i;
    state = composite_step(attrs.kind, select(gates, 0, t), state, p);
    y[static_cast<size_t>(t)] = state.h;
  }
  return {stack(y), state};
}

// ---- by the kernel

// What a layer's node keeps. inputs: x, h, c, w_ih, w_hh, b_ih, b_hh.
enum InputIndex { kX, kH, kC, kWih, kWhh, kBih, kBhh, kInputs };
struct Kept {
  RecurrentAttrs attrs;
  Saved inputs[kInputs];
  Saved h, c;  // states [steps + 1, batch, hidden]
  Tensor gates;
};

Saved saved_if(const Tensor& x) { return x.defined() ? Saved(x) : Saved(); }

// Rows [first, first + count) of x's first dimension, joined with the second: [count * x.size(1), x.size(2)].
Tensor joined_rows(const Tensor& x, int64_t first, int64_t count) {
  const int64_t rows = x.size(1), columns = x.size(2);
  return new_view(x, {count * rows, columns}, {columns, 1}, first * rows * columns);
}

// What input products start from: both biases, but of a GRU's new gate the input's alone.
Tensor bias_of_input(CellKind kind, const LayerParams& p) {
  if (!p.b_hh.defined()) return p.b_ih;
  if (!p.b_ih.defined() && kind != CellKind::Gru) return p.b_hh;
  if (kind != CellKind::Gru) return add(p.b_ih, p.b_hh);
  const int64_t both = p.b_hh.size(0) / 3 * 2;
  Tensor sum = p.b_ih.defined() ? clone(p.b_ih) : zeros_like(p.b_hh);
  slice_raw(sum, 0, 0, both).add_(slice(p.b_hh, 0, 0, both));
  return sum;
}
Tensor bias_of_state(CellKind kind, const LayerParams& p) {
  if (kind != CellKind::Gru || !p.b_hh.defined()) return {};
  const int64_t hidden = p.b_hh.size(0) / 3;
  return contiguous(slice(p.b_hh, 0, 2 * hidden, 3 * hidden));
}

Tensor row_of(const Tensor& states, int64_t i) { return select_raw(states, 0, i); }

// The steps' gradients to those of the inputs: one product each over all steps.
void input_gradients(const Kept& kept, const Tensor& dx, const Tensor& dr, GradientSink out) {
  const Tensor x = kept.inputs[kX].unpack(out.node()), h = kept.h.unpack(out.node());
  const int64_t steps = x.size(0), rows = steps * x.size(1);
  const Tensor dx_rows = joined_rows(dx, 0, steps), dr_rows = joined_rows(dr, 0, steps);
  if (out.needs(kX)) out[kX] = reshape(mm(dx_rows, kept.inputs[kWih].unpack(out.node())), x.sizes());
  if (out.needs(kWih)) out[kWih] = mm(transpose(dx_rows, 0, 1), reshape(x, {rows, x.size(2)}));
  if (out.needs(kWhh)) out[kWhh] = mm(transpose(dr_rows, 0, 1), joined_rows(h, kept.attrs.reverse ? 1 : 0, steps));
  if (out.needs(kBih)) out[kBih] = sum(dx_rows, IntArrayRef({0}));
  if (out.needs(kBhh)) out[kBhh] = sum(dr_rows, IntArrayRef({0}));
}

Tensor with_consecutive_rows(const Tensor& g) { return !g.defined() || g.stride(2) == 1 ? g : contiguous(g); }
Tensor contiguous_if(const Tensor& g) { return g.defined() ? contiguous(g) : g; }

void fused_backward(const Kept& kept, const Tensor* g, GradientSink out) {
  const Tensor h = kept.h.unpack(out.node()), c = kept.c.defined() ? kept.c.unpack(out.node()) : Tensor();
  const Tensor w = kept.inputs[kWhh].unpack(out.node());
  const int64_t steps = h.size(0) - 1, batch = h.size(1), hidden = h.size(2);
  const auto fresh = [&](IntArrayRef sizes) { return new_tensor(sizes, h.dtype(), h.device()); };
  const Tensor dx = fresh({steps, batch, w.size(0)});
  const Tensor dr = kept.attrs.kind == CellKind::Gru ? fresh(dx.sizes()) : Tensor();
  const Tensor dh = fresh({batch, hidden}), dc = c.defined() ? fresh({batch, hidden}) : Tensor();
  if (h.numel())
    dispatch(op::recurrent_backward, {dx, dr, dh, dc},
             {with_consecutive_rows(g[0]), contiguous_if(g[1]), c.defined() ? contiguous_if(g[2]) : Tensor(),
              kept.gates, h, c, w},
             kept.attrs, h.dtype());
  input_gradients(kept, dx, dr.defined() ? dr : dx, out);
  if (out.needs(kH)) out[kH] = dh;
  if (out.needs(kC)) out[kC] = dc;
}

// Differentiable: the layer again from public operations, on views of the inputs, which are distinct where inputs are
// not, and their gradients recorded.
void composite_backward(const Kept& kept, const Tensor* g, GradientSink out) {
  Tensor in[kInputs];
  std::vector<Tensor> wanted;
  std::vector<int> places;
  for (int i = 0; i < kInputs; ++i) {
    if (!kept.inputs[i].defined()) continue;
    in[i] = kept.inputs[i].unpack(out.node());
    in[i] = view(in[i], in[i].sizes());
    if (out.needs(i)) wanted.push_back(in[i]), places.push_back(i);
  }
  const LayerResult r = composite_layer(kept.attrs, in[kX], {in[kH], in[kC]}, {in[kWih], in[kWhh], in[kBih], in[kBhh]});
  const Tensor results[] = {r.y, r.last.h, r.last.c};
  std::vector<Tensor> outputs, gradients;
  for (int i = 0; i < 3; ++i)
    if (g[i].defined()) outputs.push_back(results[i]), gradients.push_back(g[i]);
  if (outputs.empty() || wanted.empty()) return;
  const std::vector<Tensor> found = autograd::grad(outputs, wanted, gradients, true, true, true);
  for (size_t i = 0; i < found.size(); ++i) out[places[i]] = found[i];
}

}  // namespace

LayerResult recurrent_layer(const char* name, RecurrentAttrs attrs, const Tensor& given, const LayerState& first,
                            const LayerParams& params) {
  const DType dtype = given.dtype();
  if (dtype == DType::Float16 || dtype == DType::BFloat16) {  // computed in float32
    const auto wide = [](const Tensor& x) { return x.defined() ? x.to(DType::Float32) : x; };
    const LayerResult r = recurrent_layer(
        name, attrs, wide(given), {wide(first.h), wide(first.c)},
        {wide(params.w_ih), wide(params.w_hh), wide(params.b_ih), wide(params.b_hh), wide(params.w_hr)});
    return {r.y.to(dtype), {r.last.h.to(dtype), r.last.c.defined() ? r.last.c.to(dtype) : Tensor()}};
  }
  if (params.w_hr.defined()) return composite_layer(attrs, given, first, params);
  const Tensor x = contiguous(given);
  const Tensor inputs[kInputs] = {x, first.h, first.c, params.w_ih, params.w_hh, params.b_ih, params.b_hh};
  const bool records = recording(TensorList(inputs));
  const int64_t steps = x.size(0), batch = x.size(1), hidden = params.w_hh.size(1);
  const auto fresh = [&](int64_t entries, int64_t width) {
    return new_tensor({entries, batch, width}, dtype, x.device());
  };
  const bool lstm = attrs.kind == CellKind::Lstm;
  const Tensor h = fresh(steps + 1, hidden), c = lstm ? fresh(steps + 1, hidden) : Tensor();
  const int64_t start = attrs.reverse ? steps : 0, end = attrs.reverse ? 0 : steps;
  const int64_t keep = saved_of(attrs.kind) * hidden;
  const Tensor gates = records && keep ? fresh(steps, keep) : Tensor();
  Tensor y, last_h, last_c;
  {
    NoGradGuard no_grad;
    copy_numbers(row_of(h, start), first.h);
    if (lstm) copy_numbers(row_of(c, start), first.c);
    const Tensor bias = bias_of_input(attrs.kind, params);
    const Tensor from_input = linear(x, params.w_ih, bias.defined() ? std::optional(bias) : std::nullopt);
    if (h.numel())
      dispatch(op::recurrent_forward, {h, c, gates}, {from_input, params.w_hh, bias_of_state(attrs.kind, params)},
               attrs, dtype);
    y = alias(slice_raw(h, 0, attrs.reverse ? 0 : 1, steps));
    last_h = clone(row_of(h, end));
    if (lstm) last_c = clone(row_of(c, end));
  }
  if (records) {
    auto kept = std::make_unique<Kept>();
    kept->attrs = attrs;
    for (int i = 0; i < kInputs; ++i) kept->inputs[i] = saved_if(inputs[i]);
    kept->h = Saved(h), kept->c = saved_if(c), kept->gates = gates;
    const Tensor outputs[] = {y, last_h, last_c};
    record_all(name, ArrayRef<Tensor>(outputs, lstm ? 3 : 2), TensorList(inputs),
               [kept = std::move(kept), lstm](const Tensor* g, GradientSink out) {
                 const Tensor grads[] = {g[0], g[1], lstm ? g[2] : Tensor()};
                 if (grad_enabled())
                   composite_backward(*kept, grads, out);
                 else
                   fused_backward(*kept, grads, out);
               });
  }
  return {std::move(y), {std::move(last_h), std::move(last_c)}};
}

namespace {

void check_sizes(const char* name, const std::string& where, const char* what, const Tensor& x, IntArrayRef wanted) {
  AG_CHECK(x.sizes() == wanted, name, ": ", where, what, " must have sizes ", wanted, ", got ", x.sizes());
}

}  // namespace

void check_layer(const char* name, CellKind kind, const Tensor& x, int64_t batch, const LayerState& first,
                 const LayerParams& p, const std::string& where) {
  AG_CHECK_AS(TypeError, x.is_floating_point(), name, ": expected floating-point tensors, got an input of ", x.dtype());
  for (const Tensor* t : {&first.h, &first.c, &p.w_ih, &p.w_hh, &p.b_ih, &p.b_hh, &p.w_hr}) {
    if (!t->defined()) continue;
    AG_CHECK(t->dtype() == x.dtype() && t->device() == x.device(), name, ": ", where,
             "states and parameters must have the input's dtype and device, ", x.dtype(), " on ", x.device(), ", got ",
             t->dtype(), " on ", t->device());
  }
  AG_CHECK(p.w_ih.dim() == 2 && p.w_hh.dim() == 2, name, ": ", where, "weights must be matrices, got sizes ",
           p.w_ih.sizes(), " and ", p.w_hh.sizes());
  const bool projected = p.w_hr.defined();
  AG_CHECK(!projected || p.w_hr.dim() == 2, name, ": ", where, "w_hr must be a matrix, got sizes ", p.w_hr.sizes());
  const int64_t state = p.w_hh.size(1), hidden = projected ? p.w_hr.size(1) : state, rows = gates_of(kind) * hidden;
  check_sizes(name, where, "w_hh", p.w_hh, {rows, state});
  if (projected) check_sizes(name, where, "w_hr", p.w_hr, {state, hidden});
  check_sizes(name, where, "w_ih", p.w_ih, {rows, x.size(-1)});
  if (p.b_ih.defined()) check_sizes(name, where, "b_ih", p.b_ih, IntArrayRef(rows));
  if (p.b_hh.defined()) check_sizes(name, where, "b_hh", p.b_hh, IntArrayRef(rows));
  check_sizes(name, where, "the state h", first.h, {batch, state});
  if (first.c.defined()) check_sizes(name, where, "the state c", first.c, {batch, hidden});
}

}  // namespace argand
