// Recurrent networks: stacks of layers in one or both directions, and single cells.
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/recurrent_layer.h"

namespace argand {

namespace {

// What a stack is called with beside its tensors.
struct StackOptions {
  bool has_biases;
  int64_t num_layers;
  double dropout;
  bool train, bidirectional, batch_first;
};

struct StackResult {
  Tensor y, h, c;
};

// What holds for padded and for packed input.
void check_stack(const char* name, CellKind kind, TensorList hx, TensorList params, const StackOptions& o) {
  AG_CHECK(o.num_layers > 0, name, ": num_layers must be positive, got ", o.num_layers);
  AG_CHECK(o.dropout >= 0 && o.dropout <= 1, name, ": dropout must lie in [0, 1], got ", o.dropout);
  const int64_t cells = o.num_layers * (o.bidirectional ? 2 : 1), each = o.has_biases ? 4 : 2;
  const auto count = static_cast<int64_t>(params.size());
  AG_CHECK(count == cells * each || (kind == CellKind::Lstm && count == cells * (each + 1)), name, ": expected ", each,
           " parameters for each of ", cells, " cells (w_ih, w_hh", o.has_biases ? ", b_ih, b_hh" : "", ")",
           kind == CellKind::Lstm ? ", or one more with projections (w_hr)" : "", ", got ", count, " in all");
  for (const Tensor& h : hx)
    AG_CHECK(h.dim() == 3 && h.size(0) == cells, name, ": initial states must be [", cells,
             ", batch, hidden], one for each layer and direction, got sizes ", h.sizes());
}

void check_padded(const char* name, const Tensor& input, bool batch_first) {
  AG_CHECK(input.dim() == 3, name, ": input must be ",
           batch_first ? "[batch, steps, features]" : "[steps, batch, features]", ", got sizes ", input.sizes(),
           "; a single sequence becomes a batch of one with unsqueeze(", batch_first ? 0 : 1, ")");
  AG_CHECK(input.size(batch_first ? 1 : 0) > 0, name, ": there must be at least one time step, got sizes ",
           input.sizes());
}

LayerParams params_of_cell(TensorList params, int64_t cell, int64_t cells, bool has_biases) {
  const size_t each = params.size() / static_cast<size_t>(cells), first = static_cast<size_t>(cell) * each;
  LayerParams p{params[first], params[first + 1], {}, {}};
  if (has_biases) p.b_ih = params[first + 2], p.b_hh = params[first + 3];
  if (each % 2) p.w_hr = params[first + each - 1];
  return p;
}

// hx: h, and for LSTM c, each [cells, batch, hidden]. run(attrs, x, first state, parameters) is one direction of one
// layer; x and its result have features in the last dimension.
template <class Run>
StackResult stack_layers(const char* name, CellKind kind, Tensor x, int64_t batch, TensorList hx, TensorList params,
                         const StackOptions& o, Run run) {
  const int64_t directions = o.bidirectional ? 2 : 1;
  std::vector<Tensor> last_h, last_c;
  for (int64_t layer = 0; layer < o.num_layers; ++layer) {
    std::vector<Tensor> y;
    for (int64_t d = 0; d < directions; ++d) {
      const int64_t cell = layer * directions + d;
      const LayerParams p = params_of_cell(params, cell, o.num_layers * directions, o.has_biases);
      const LayerState first{select(hx[0], 0, cell), hx.size() > 1 ? select(hx[1], 0, cell) : Tensor()};
      check_layer(name, kind, x, batch, first, p, str("layer ", layer, d ? ", reverse direction: " : ": "));
      LayerResult r = run(RecurrentAttrs{kind, d == 1}, x, first, p);
      y.push_back(std::move(r.y));
      last_h.push_back(std::move(r.last.h));
      if (r.last.c.defined()) last_c.push_back(std::move(r.last.c));
    }
    x = directions == 2 ? cat(y, -1) : std::move(y[0]);
    if (o.dropout > 0 && o.train && layer + 1 < o.num_layers) x = dropout(x, o.dropout, true);
  }
  return {std::move(x), stack(last_h), last_c.empty() ? Tensor() : stack(last_c)};
}

StackResult run_stack(const char* name, CellKind kind, const Tensor& input, TensorList hx, TensorList params,
                      const StackOptions& o) {
  check_padded(name, input, o.batch_first);
  check_stack(name, kind, hx, params, o);
  const Tensor x = o.batch_first ? transpose(input, 0, 1) : input;
  StackResult r = stack_layers(name, kind, x, x.size(1), hx, params, o,
                               [&](RecurrentAttrs attrs, const Tensor& in, const LayerState& first,
                                   const LayerParams& p) { return recurrent_layer(name, attrs, in, first, p); });
  if (o.batch_first) r.y = transpose(r.y, 0, 1);
  return r;
}

// ---- packed sequences: the rows of step 0, of step 1, ..., sequences in order of falling length

// Steps that have the same number of rows.
struct Segment {
  int64_t offset, steps, rows;  // offset in rows of the packed data
};

std::vector<Segment> segments_of(const char* name, const Tensor& data, const Tensor& batch_sizes) {
  AG_CHECK(data.dim() == 2, name, ": packed data must be [rows, features], got sizes ", data.sizes());
  AG_CHECK(batch_sizes.dim() == 1 && batch_sizes.dtype() == DType::Int64 && batch_sizes.is_cpu(), name,
           ": batch_sizes must be an int64 vector on the cpu, got ", batch_sizes.dtype(), " ", batch_sizes.sizes(),
           " on ", batch_sizes.device());
  const Tensor sizes = contiguous(batch_sizes);
  const int64_t* const rows = sizes.data_ptr<int64_t>();
  std::vector<Segment> out;
  int64_t total = 0;
  for (int64_t t = 0; t < sizes.numel(); ++t) {
    AG_CHECK(rows[t] > 0 && (t == 0 || rows[t] <= rows[t - 1]), name,
             ": batch_sizes must be positive and never rise, got ", rows[t], " at step ", t);
    if (t == 0 || rows[t] != rows[t - 1]) out.push_back({total, 0, rows[t]});
    ++out.back().steps;
    total += rows[t];
  }
  AG_CHECK(total == data.size(0) && total > 0, name, ": batch_sizes sum to ", total, ", packed data has ", data.size(0),
           " rows; both must be equal and more than 0");
  return out;
}

Tensor rows_of(const Tensor& x, int64_t first, int64_t last) {
  return x.defined() ? slice(x, 0, first, last) : Tensor();
}
Tensor joined(const Tensor& a, const Tensor& b) {
  if (!a.defined() || !b.defined()) return a.defined() ? a : b;
  return b.size(0) == 0 ? a : cat({a, b}, 0);
}

// One direction: segment by segment. Forward, rows leave with their last state; in reverse, they join with their first.
LayerResult run_packed(const char* name, RecurrentAttrs attrs, const Tensor& x, const std::vector<Segment>& segments,
                       const LayerState& first, const LayerParams& params) {
  const size_t n = segments.size();
  std::vector<Tensor> y(n);
  LayerState state, done;
  for (size_t i = 0; i < n; ++i) {
    const size_t at = attrs.reverse ? n - 1 - i : i;
    const Segment& s = segments[at];
    const int64_t had = i == 0 ? 0 : attrs.reverse ? segments[at + 1].rows : segments[at - 1].rows;
    if (i == 0) {
      state = {rows_of(first.h, 0, s.rows), rows_of(first.c, 0, s.rows)};
    } else if (attrs.reverse) {
      state = {joined(state.h, rows_of(first.h, had, s.rows)), joined(state.c, rows_of(first.c, had, s.rows))};
    } else {
      done = {joined(rows_of(state.h, s.rows, had), done.h), joined(rows_of(state.c, s.rows, had), done.c)};
      state = {rows_of(state.h, 0, s.rows), rows_of(state.c, 0, s.rows)};
    }
    const Tensor in = reshape(slice(x, 0, s.offset, s.offset + s.steps * s.rows), {s.steps, s.rows, x.size(1)});
    LayerResult r = recurrent_layer(name, attrs, in, state, params);
    y[at] = reshape(r.y, {s.steps * s.rows, r.y.size(2)});
    state = std::move(r.last);
  }
  return {cat(y, 0), {joined(state.h, done.h), joined(state.c, done.c)}};
}

StackResult run_packed_stack(const char* name, CellKind kind, const Tensor& data, const Tensor& batch_sizes,
                             TensorList hx, TensorList params, const StackOptions& o) {
  const std::vector<Segment> segments = segments_of(name, data, batch_sizes);
  check_stack(name, kind, hx, params, o);
  return stack_layers(name, kind, data, segments[0].rows, hx, params, o,
                      [&](RecurrentAttrs attrs, const Tensor& in, const LayerState& first, const LayerParams& p) {
                        return run_packed(name, attrs, in, segments, first, p);
                      });
}

std::tuple<Tensor, Tensor> two(StackResult r) { return {std::move(r.y), std::move(r.h)}; }

LayerState run_cell(const char* name, CellKind kind, const Tensor& input, const LayerState& first, const Tensor& w_ih,
                    const Tensor& w_hh, const std::optional<Tensor>& b_ih, const std::optional<Tensor>& b_hh) {
  AG_CHECK(input.dim() == 2, name, ": input must be [batch, features], got sizes ", input.sizes(),
           "; a single row becomes a batch of one with unsqueeze(0)");
  const LayerParams p{w_ih, w_hh, b_ih.value_or(Tensor()), b_hh.value_or(Tensor())};
  check_layer(name, kind, input, input.size(0), first, p, "");
  return recurrent_layer(name, {kind}, unsqueeze(input, 0), first, p).last;
}

}  // namespace

// Long short-term memory: num_layers layers, each in one direction or both, over input [steps, batch, features], or
// [batch, steps, features] with batch_first. hx: h and c [layers * directions, batch, hidden]. params for each layer
// and direction: w_ih [4 * hidden, features], w_hh [4 * hidden, hidden] and with has_biases b_ih, b_hh [4 * hidden],
// gates in the order input, forget, cell, output. With one more parameter for each, w_hr [proj, hidden], the outputs
// and h are w_hr times what they would be, of size proj in place of hidden, also in w_hh. Gives the last layer's
// outputs [steps, batch, directions * hidden] in the input's order, and the last h and c. In training dropout acts
// between layers. half and bfloat16 are computed in float32.
AG_OP(
    "lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, "
    "bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> lstm(const Tensor& input, TensorList hx, TensorList params, bool has_biases,
                                        int64_t num_layers, double dropout, bool train, bool bidirectional,
                                        bool batch_first) {
  AG_DOOR(lstm, input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first);
  AG_CHECK(hx.size() == 2, "lstm: expected two initial states, h and c, got ", hx.size());
  StackResult r = run_stack("lstm", CellKind::Lstm, input, hx, params,
                            {has_biases, num_layers, dropout, train, bidirectional, batch_first});
  return {std::move(r.y), std::move(r.h), std::move(r.c)};
}
// The same over sequences of different lengths, packed: data [rows, features] has the batch_sizes[0] rows of the first
// step, then the batch_sizes[1] of the second, ...; batch_sizes never rise. The output is packed alike; h and c are
// each row's at its own end.
AG_OP(
    "lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float "
    "dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> lstm(const Tensor& data, const Tensor& batch_sizes, TensorList hx, TensorList params,
                                        bool has_biases, int64_t num_layers, double dropout, bool train,
                                        bool bidirectional) {
  AG_DOOR(lstm, data, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional);
  AG_CHECK(hx.size() == 2, "lstm: expected two initial states, h and c, got ", hx.size());
  StackResult r = run_packed_stack("lstm", CellKind::Lstm, data, batch_sizes, hx, params,
                                   {has_biases, num_layers, dropout, train, bidirectional, false});
  return {std::move(r.y), std::move(r.h), std::move(r.c)};
}

// Gated recurrent units, as lstm but with one state; gates in the order reset, update, new.
AG_OP(
    "gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, "
    "bool bidirectional, bool batch_first) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> gru(const Tensor& input, const Tensor& hx, TensorList params, bool has_biases,
                               int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first) {
  AG_DOOR(gru, input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first);
  return two(run_stack("gru", CellKind::Gru, input, hx, params,
                       {has_biases, num_layers, dropout, train, bidirectional, batch_first}));
}
AG_OP(
    "gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float "
    "dropout, bool train, bool bidirectional) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> gru(const Tensor& data, const Tensor& batch_sizes, const Tensor& hx, TensorList params,
                               bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional) {
  AG_DOOR(gru, data, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional);
  return two(run_packed_stack("gru", CellKind::Gru, data, batch_sizes, hx, params,
                              {has_biases, num_layers, dropout, train, bidirectional, false}));
}

// h = tanh(w_ih x + b_ih + w_hh h + b_hh), stacked as lstm.
AG_OP(
    "rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, "
    "bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> rnn_tanh(const Tensor& input, const Tensor& hx, TensorList params, bool has_biases,
                                    int64_t num_layers, double dropout, bool train, bool bidirectional,
                                    bool batch_first) {
  AG_DOOR(rnn_tanh, input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first);
  return two(run_stack("rnn_tanh", CellKind::Tanh, input, hx, params,
                       {has_biases, num_layers, dropout, train, bidirectional, batch_first}));
}
AG_OP(
    "rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float "
    "dropout, bool train, bool bidirectional) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> rnn_tanh(const Tensor& data, const Tensor& batch_sizes, const Tensor& hx, TensorList params,
                                    bool has_biases, int64_t num_layers, double dropout, bool train,
                                    bool bidirectional) {
  AG_DOOR(rnn_tanh, data, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional);
  return two(run_packed_stack("rnn_tanh", CellKind::Tanh, data, batch_sizes, hx, params,
                              {has_biases, num_layers, dropout, train, bidirectional, false}));
}

// h = relu(w_ih x + b_ih + w_hh h + b_hh), stacked as lstm.
AG_OP(
    "rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, "
    "bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> rnn_relu(const Tensor& input, const Tensor& hx, TensorList params, bool has_biases,
                                    int64_t num_layers, double dropout, bool train, bool bidirectional,
                                    bool batch_first) {
  AG_DOOR(rnn_relu, input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first);
  return two(run_stack("rnn_relu", CellKind::Relu, input, hx, params,
                       {has_biases, num_layers, dropout, train, bidirectional, batch_first}));
}
AG_OP(
    "rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float "
    "dropout, bool train, bool bidirectional) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> rnn_relu(const Tensor& data, const Tensor& batch_sizes, const Tensor& hx, TensorList params,
                                    bool has_biases, int64_t num_layers, double dropout, bool train,
                                    bool bidirectional) {
  AG_DOOR(rnn_relu, data, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional);
  return two(run_packed_stack("rnn_relu", CellKind::Relu, data, batch_sizes, hx, params,
                              {has_biases, num_layers, dropout, train, bidirectional, false}));
}

// One step: input [batch, features], hx h and c [batch, hidden]; gives h and c.
AG_OP(
    "lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> "
    "(Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> lstm_cell(const Tensor& input, TensorList hx, const Tensor& w_ih, const Tensor& w_hh,
                                     const std::optional<Tensor>& b_ih, const std::optional<Tensor>& b_hh) {
  AG_DOOR(lstm_cell, input, hx, w_ih, w_hh, b_ih, b_hh);
  AG_CHECK(hx.size() == 2, "lstm_cell: expected two states, h and c, got ", hx.size());
  LayerState s = run_cell("lstm_cell", CellKind::Lstm, input, {hx[0], hx[1]}, w_ih, w_hh, b_ih, b_hh);
  return {std::move(s.h), std::move(s.c)};
}
AG_OP("gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor",
      "function")
Tensor gru_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih, const Tensor& w_hh,
                const std::optional<Tensor>& b_ih, const std::optional<Tensor>& b_hh) {
  AG_DOOR(gru_cell, input, hx, w_ih, w_hh, b_ih, b_hh);
  return run_cell("gru_cell", CellKind::Gru, input, {hx, {}}, w_ih, w_hh, b_ih, b_hh).h;
}
AG_OP(
    "rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> "
    "Tensor",
    "function")
Tensor rnn_tanh_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih, const Tensor& w_hh,
                     const std::optional<Tensor>& b_ih, const std::optional<Tensor>& b_hh) {
  AG_DOOR(rnn_tanh_cell, input, hx, w_ih, w_hh, b_ih, b_hh);
  return run_cell("rnn_tanh_cell", CellKind::Tanh, input, {hx, {}}, w_ih, w_hh, b_ih, b_hh).h;
}
AG_OP(
    "rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> "
    "Tensor",
    "function")
Tensor rnn_relu_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih, const Tensor& w_hh,
                     const std::optional<Tensor>& b_ih, const std::optional<Tensor>& b_hh) {
  AG_DOOR(rnn_relu_cell, input, hx, w_ih, w_hh, b_ih, b_hh);
  return run_cell("rnn_relu_cell", CellKind::Relu, input, {hx, {}}, w_ih, w_hh, b_ih, b_hh).h;
}

}  // namespace argand
