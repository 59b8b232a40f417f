#include "argand/nn/rnn.h"

#include <cmath>

#include "argand/nn/describe.h"
#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace {

template <class Derived>
struct Facts;
template <>
struct Facts<RNNImpl> {
  static constexpr const char* name = "RNN";
  static constexpr int64_t gates = 1;
};
template <>
struct Facts<LSTMImpl> {
  static constexpr const char* name = "LSTM";
  static constexpr int64_t gates = 4;
};
template <>
struct Facts<GRUImpl> {
  static constexpr const char* name = "GRU";
  static constexpr int64_t gates = 3;
};
template <>
struct Facts<RNNCellImpl> : Facts<RNNImpl> {
  static constexpr const char* name = "RNNCell";
};
template <>
struct Facts<LSTMCellImpl> : Facts<LSTMImpl> {
  static constexpr const char* name = "LSTMCell";
};
template <>
struct Facts<GRUCellImpl> : Facts<GRUImpl> {
  static constexpr const char* name = "GRUCell";
};

std::optional<Tensor> given(const Tensor& x) { return x.defined() ? std::optional<Tensor>(x) : std::nullopt; }

void uniform_by_hidden_size(const std::vector<Tensor>& weights, int64_t hidden_size) {
  const double bound = hidden_size > 0 ? 1 / std::sqrt(static_cast<double>(hidden_size)) : 0;
  for (const Tensor& w : weights)
    if (w.defined()) init::uniform_(w, -bound, bound);
}

// What leaves a layer and comes back to it: of LSTM with projections another size than the cell's.
template <class Options>
int64_t output_size(const Options& o) {
  if constexpr (requires { o.proj_size(); })
    if (o.proj_size() > 0) return o.proj_size();
  return o.hidden_size();
}

// An input without batch gets one of size 1; states and results lose it again.
template <class Options>
struct Batch {
  Batch(const char* name, const Tensor& x, const Options& o) : dim(o.batch_first() ? 0 : 1) {
    AG_CHECK(x.dim() == 3 || x.dim() == 2, name, ": expected an input of 3 dimensions, or 2 without batch, got ",
             x.sizes());
    AG_CHECK(x.size(-1) == o.input_size(), name, ": expected inputs of input_size = ", o.input_size(),
             " in the last dimension, got ", x.sizes());
    batched = x.dim() == 3;
    input = batched ? x : x.unsqueeze(dim);
    state_sizes = {o.num_layers() * (o.bidirectional() ? 2 : 1), input.size(dim), output_size(o)};
    hidden_size = o.hidden_size();
  }
  Tensor state(const Tensor& given) const { return state_of(given, state_sizes[2]); }
  Tensor cell_state(const Tensor& given) const { return state_of(given, hidden_size); }
  Tensor output(const Tensor& y) const { return batched ? y : y.squeeze(dim); }
  Tensor last(const Tensor& state) const { return batched ? state : state.squeeze(1); }

  int64_t dim;
  bool batched;
  Tensor input;
  std::vector<int64_t> state_sizes;
  int64_t hidden_size;

 private:
  Tensor state_of(const Tensor& given, int64_t size) const {
    if (given.defined()) return batched ? given : given.unsqueeze(1);
    return zeros({state_sizes[0], state_sizes[1], size}, input.options());
  }
};

// The same for packed sequences, which run longest first: given states are in the order of the batch, and so are those
// that come back.
template <class Options>
struct PackedBatch {
  PackedBatch(const char* name, const utils::rnn::PackedSequence& x, const Options& o) : input(x), options(o) {
    AG_CHECK(x.data().defined() && x.data().dim() == 2 && x.data().size(1) == o.input_size(), name,
             ": expected packed data [rows, ", o.input_size(), "], got ", x.data().sizes());
    AG_CHECK(x.batch_sizes().numel() > 0, name, ": the packed sequence is empty");
  }
  Tensor state(const Tensor& given) const { return state_of(given, output_size(options)); }
  Tensor cell_state(const Tensor& given) const { return state_of(given, options.hidden_size()); }
  utils::rnn::PackedSequence output(const Tensor& y) const {
    return utils::rnn::PackedSequence(y, input.batch_sizes(), input.sorted_indices(), input.unsorted_indices());
  }
  Tensor last(const Tensor& state) const {
    return input.unsorted_indices().defined() ? state.index_select(1, input.unsorted_indices()) : state;
  }

  const utils::rnn::PackedSequence& input;
  const Options& options;

 private:
  Tensor state_of(const Tensor& given, int64_t size) const {
    if (given.defined())
      return input.sorted_indices().defined() ? given.index_select(1, input.sorted_indices()) : given;
    const int64_t cells = options.num_layers() * (options.bidirectional() ? 2 : 1);
    return zeros({cells, input.batch_sizes()[0].item<int64_t>(), size}, input.data().options());
  }
};

template <class Options>
void check_dropout(const char* name, const Options& o) {
  AG_CHECK_AS(ValueError, o.dropout() >= 0 && o.dropout() <= 1, name, ": dropout must be between 0 and 1, got ",
              o.dropout());
  AG_CHECK_AS(ValueError, o.hidden_size() > 0 && o.num_layers() > 0, name,
              ": hidden_size and num_layers must be positive, got ", o.hidden_size(), " and ", o.num_layers());
}

template <class Options>
Tensor zero_state(const Tensor& input, const Options& o) {
  std::vector<int64_t> sizes = input.sizes().vec();
  sizes.back() = o.hidden_size();
  return zeros(sizes, input.options());
}
template <class Options>
void check_cell_input(const char* name, const Tensor& input, const Options& o) {
  AG_CHECK(input.dim() == 1 || input.dim() == 2, name, ": expected an input of 1 or 2 dimensions, got ", input.sizes());
  AG_CHECK(input.size(-1) == o.input_size(), name, ": expected inputs of input_size = ", o.input_size(), ", got ",
           input.sizes());
}
// The cells' operations take a batch.
Tensor as_batch(const Tensor& x) { return x.dim() == 1 ? x.unsqueeze(0) : x; }
Tensor as_input(const Tensor& y, const Tensor& input) { return input.dim() == 1 ? y.squeeze(0) : y; }

}  // namespace

namespace detail {

template <class Derived>
void RecurrentLayer<Derived>::reset() {
  const auto& o = static_cast<Derived&>(*this).options;
  const int64_t rows = Facts<Derived>::gates * o.hidden_size(), directions = o.bidirectional() ? 2 : 1;
  flat_weights_.clear();
  for (int64_t layer = 0; layer < o.num_layers(); ++layer)
    for (int64_t direction = 0; direction < directions; ++direction) {
      const std::string suffix = "_l" + std::to_string(layer) + (direction ? "_reverse" : "");
      const int64_t input_size = layer == 0 ? o.input_size() : output_size(o) * directions;
      const auto add = [&](const char* name, IntArrayRef sizes) {
        flat_weights_.push_back(this->register_parameter(name + suffix, argand::empty(sizes)));
      };
      add("weight_ih", {rows, input_size});
      add("weight_hh", {rows, output_size(o)});
      if (o.bias()) {
        add("bias_ih", {rows});
        add("bias_hh", {rows});
      }
      if (output_size(o) != o.hidden_size()) add("weight_hr", {output_size(o), o.hidden_size()});
    }
  reset_parameters();
}
template <class Derived>
void RecurrentLayer<Derived>::reset_parameters() {
  uniform_by_hidden_size(flat_weights_, static_cast<Derived&>(*this).options.hidden_size());
}
template <class Derived>
std::string RecurrentLayer<Derived>::describe() const {
  const auto& o = static_cast<const Derived&>(*this).options;
  Describe text = Describe(Facts<Derived>::name)
                      .arg("input_size", o.input_size())
                      .arg("hidden_size", o.hidden_size())
                      .arg("num_layers", o.num_layers())
                      .arg("bias", o.bias())
                      .arg("batch_first", o.batch_first())
                      .arg("dropout", o.dropout())
                      .arg("bidirectional", o.bidirectional());
  if (output_size(o) != o.hidden_size()) text.arg("proj_size", output_size(o));
  return text.text;
}

template <class Derived>
void RecurrentCell<Derived>::reset() {
  const auto& o = static_cast<Derived&>(*this).options;
  const int64_t rows = Facts<Derived>::gates * o.hidden_size();
  weight_ih = this->register_parameter("weight_ih", argand::empty({rows, o.input_size()}));
  weight_hh = this->register_parameter("weight_hh", argand::empty({rows, o.hidden_size()}));
  bias_ih = this->register_parameter("bias_ih", o.bias() ? argand::empty({rows}) : Tensor());
  bias_hh = this->register_parameter("bias_hh", o.bias() ? argand::empty({rows}) : Tensor());
  reset_parameters();
}
template <class Derived>
void RecurrentCell<Derived>::reset_parameters() {
  uniform_by_hidden_size({weight_ih, weight_hh, bias_ih, bias_hh}, static_cast<Derived&>(*this).options.hidden_size());
}
template <class Derived>
std::string RecurrentCell<Derived>::describe() const {
  const auto& o = static_cast<const Derived&>(*this).options;
  Describe text(Facts<Derived>::name);
  text.arg(o.input_size()).arg(o.hidden_size()).arg_unless(true, "bias", o.bias());
  if constexpr (std::is_same_v<Derived, RNNCellImpl>)
    if (!o.nonlinearity().template is<enumtype::kTanh>()) text.arg("nonlinearity", o.nonlinearity().name());
  return text.text;
}

template class RecurrentLayer<RNNImpl>;
template class RecurrentLayer<LSTMImpl>;
template class RecurrentLayer<GRUImpl>;
template class RecurrentCell<RNNCellImpl>;
template class RecurrentCell<LSTMCellImpl>;
template class RecurrentCell<GRUCellImpl>;

}  // namespace detail

RNNImpl::RNNImpl(const RNNOptions& o) : options(o) {
  check_dropout("RNN", o);
  reset();
}
std::tuple<Tensor, Tensor> RNNImpl::forward(const Tensor& input, Tensor hx) {
  return within(*this, [&]() -> std::tuple<Tensor, Tensor> {
    const Batch batch("RNN", input, options);
    const auto& o = options;
    const auto run = [&](auto... arguments) {
      return o.nonlinearity().is<enumtype::kTanh>() ? rnn_tanh(arguments...) : rnn_relu(arguments...);
    };
    const auto [y, h] = run(batch.input, batch.state(hx), TensorList(flat_weights_), o.bias(), o.num_layers(),
                            o.dropout(), is_training(), o.bidirectional(), o.batch_first());
    return {batch.output(y), batch.last(h)};
  });
}

std::tuple<utils::rnn::PackedSequence, Tensor> RNNImpl::forward_with_packed_input(
    const utils::rnn::PackedSequence& input, Tensor hx) {
  return within(*this, [&]() -> std::tuple<utils::rnn::PackedSequence, Tensor> {
    const PackedBatch batch("RNN", input, options);
    const auto& o = options;
    const auto run = [&](auto... arguments) {
      return o.nonlinearity().is<enumtype::kTanh>() ? rnn_tanh(arguments...) : rnn_relu(arguments...);
    };
    const auto [y, h] = run(input.data(), input.batch_sizes(), batch.state(hx), TensorList(flat_weights_), o.bias(),
                            o.num_layers(), o.dropout(), is_training(), o.bidirectional());
    return {batch.output(y), batch.last(h)};
  });
}

LSTMImpl::LSTMImpl(const LSTMOptions& o) : options(o) {
  check_dropout("LSTM", o);
  AG_CHECK_AS(ValueError, o.proj_size() >= 0 && o.proj_size() < o.hidden_size(),
              "LSTM: proj_size must be 0, for none, or below hidden_size = ", o.hidden_size(), ", got ", o.proj_size());
  reset();
}
std::tuple<Tensor, std::tuple<Tensor, Tensor>> LSTMImpl::forward(const Tensor& input,
                                                                 std::optional<std::tuple<Tensor, Tensor>> hx_opt) {
  return within(*this, [&]() -> std::tuple<Tensor, std::tuple<Tensor, Tensor>> {
    const Batch batch("LSTM", input, options);
    const auto& o = options;
    const auto [h0, c0] = hx_opt.value_or(std::tuple<Tensor, Tensor>());
    const auto [y, h, c] = lstm(batch.input, {batch.state(h0), batch.cell_state(c0)}, flat_weights_, o.bias(),
                                o.num_layers(), o.dropout(), is_training(), o.bidirectional(), o.batch_first());
    return {batch.output(y), {batch.last(h), batch.last(c)}};
  });
}

std::tuple<utils::rnn::PackedSequence, std::tuple<Tensor, Tensor>> LSTMImpl::forward_with_packed_input(
    const utils::rnn::PackedSequence& input, std::optional<std::tuple<Tensor, Tensor>> hx_opt) {
  using Result = std::tuple<utils::rnn::PackedSequence, std::tuple<Tensor, Tensor>>;
  return within(*this, [&]() -> Result {
    const PackedBatch batch("LSTM", input, options);
    const auto& o = options;
    const auto [h0, c0] = hx_opt.value_or(std::tuple<Tensor, Tensor>());
    const auto [y, h, c] = lstm(input.data(), input.batch_sizes(), {batch.state(h0), batch.cell_state(c0)},
                                flat_weights_, o.bias(), o.num_layers(), o.dropout(), is_training(), o.bidirectional());
    return {batch.output(y), {batch.last(h), batch.last(c)}};
  });
}

GRUImpl::GRUImpl(const GRUOptions& o) : options(o) {
  check_dropout("GRU", o);
  reset();
}
std::tuple<Tensor, Tensor> GRUImpl::forward(const Tensor& input, Tensor hx) {
  return within(*this, [&]() -> std::tuple<Tensor, Tensor> {
    const Batch batch("GRU", input, options);
    const auto& o = options;
    const auto [y, h] = gru(batch.input, batch.state(hx), flat_weights_, o.bias(), o.num_layers(), o.dropout(),
                            is_training(), o.bidirectional(), o.batch_first());
    return {batch.output(y), batch.last(h)};
  });
}

std::tuple<utils::rnn::PackedSequence, Tensor> GRUImpl::forward_with_packed_input(
    const utils::rnn::PackedSequence& input, Tensor hx) {
  return within(*this, [&]() -> std::tuple<utils::rnn::PackedSequence, Tensor> {
    const PackedBatch batch("GRU", input, options);
    const auto& o = options;
    const auto [y, h] = gru(input.data(), input.batch_sizes(), batch.state(hx), flat_weights_, o.bias(), o.num_layers(),
                            o.dropout(), is_training(), o.bidirectional());
    return {batch.output(y), batch.last(h)};
  });
}

RNNCellImpl::RNNCellImpl(const RNNCellOptions& o) : options(o) { reset(); }
Tensor RNNCellImpl::forward(const Tensor& input, const Tensor& hx) {
  return within(*this, [&] {
    check_cell_input("RNNCell", input, options);
    const auto run = options.nonlinearity().is<enumtype::kTanh>() ? rnn_tanh_cell : rnn_relu_cell;
    const Tensor h = hx.defined() ? hx : zero_state(input, options);
    return as_input(run(as_batch(input), as_batch(h), weight_ih, weight_hh, given(bias_ih), given(bias_hh)), input);
  });
}

LSTMCellImpl::LSTMCellImpl(const LSTMCellOptions& o) : options(o) { reset(); }
std::tuple<Tensor, Tensor> LSTMCellImpl::forward(const Tensor& input,
                                                 std::optional<std::tuple<Tensor, Tensor>> hx_opt) {
  return within(*this, [&]() -> std::tuple<Tensor, Tensor> {
    check_cell_input("LSTMCell", input, options);
    const Tensor h0 = hx_opt ? std::get<0>(*hx_opt) : zero_state(input, options);
    const Tensor c0 = hx_opt ? std::get<1>(*hx_opt) : h0;
    const auto [h, c] =
        lstm_cell(as_batch(input), {as_batch(h0), as_batch(c0)}, weight_ih, weight_hh, given(bias_ih), given(bias_hh));
    return {as_input(h, input), as_input(c, input)};
  });
}

GRUCellImpl::GRUCellImpl(const GRUCellOptions& o) : options(o) { reset(); }
Tensor GRUCellImpl::forward(const Tensor& input, const Tensor& hx) {
  return within(*this, [&] {
    check_cell_input("GRUCell", input, options);
    const Tensor h = hx.defined() ? hx : zero_state(input, options);
    return as_input(gru_cell(as_batch(input), as_batch(h), weight_ih, weight_hh, given(bias_ih), given(bias_hh)),
                    input);
  });
}

RNNImpl::RNNImpl(int64_t input_size, int64_t hidden_size) : RNNImpl(RNNOptions(input_size, hidden_size)) {}
LSTMImpl::LSTMImpl(int64_t input_size, int64_t hidden_size) : LSTMImpl(LSTMOptions(input_size, hidden_size)) {}
GRUImpl::GRUImpl(int64_t input_size, int64_t hidden_size) : GRUImpl(GRUOptions(input_size, hidden_size)) {}
RNNCellImpl::RNNCellImpl(int64_t input_size, int64_t hidden_size)
    : RNNCellImpl(RNNCellOptions(input_size, hidden_size)) {}
LSTMCellImpl::LSTMCellImpl(int64_t input_size, int64_t hidden_size)
    : LSTMCellImpl(LSTMCellOptions(input_size, hidden_size)) {}
GRUCellImpl::GRUCellImpl(int64_t input_size, int64_t hidden_size)
    : GRUCellImpl(GRUCellOptions(input_size, hidden_size)) {}

template class Layer<RNNImpl>;
template class Layer<LSTMImpl>;
template class Layer<GRUImpl>;
template class Layer<RNNCellImpl>;
template class Layer<LSTMCellImpl>;
template class Layer<GRUCellImpl>;

}  // namespace argand::nn
