// Recurrent networks (RNN, LSTM, GRU) and their single cells.
#pragma once
#include "argand/nn/cloneable.h"
#include "argand/nn/enums.h"
#include "argand/nn/holder.h"
#include "argand/nn/option.h"
#include "argand/nn/utils/rnn.h"

namespace argand::nn {

namespace detail {

// The parameters of all layers and directions: weight_ih_l0 [gates * hidden, input], weight_hh_l0 [gates * hidden,
// hidden], bias_ih_l0, bias_hh_l0 [gates * hidden], then those of l0_reverse, of l1, ... LSTM with proj_size has
// weight_hr_l0 [proj_size, hidden] besides, and proj_size for the second size of weight_hh.
template <class Derived>
class AG_API RecurrentLayer : public Layer<Derived> {
 public:
  void reset() override;
  // Uniform between -1 and 1 over the square root of hidden_size.
  void reset_parameters();
  // They are packed by the kernels; nothing is to be done here.
  void flatten_parameters() {}
  std::vector<Tensor> all_weights() const { return flat_weights_; }
  std::string describe() const override;

 protected:
  std::vector<Tensor> flat_weights_;
};

template <class Derived>
class AG_API RecurrentCell : public Layer<Derived> {
 public:
  void reset() override;
  void reset_parameters();
  std::string describe() const override;

  Tensor weight_ih, weight_hh;  // [gates * hidden, input], [gates * hidden, hidden]
  Tensor bias_ih, bias_hh;      // [gates * hidden], or undefined
};

}  // namespace detail

// h = tanh(W_ih x + b_ih + W_hh h + b_hh), or relu of it.
// input [steps, batch, input_size] ([batch, steps, ...] with batch_first; without batch: 2 dimensions), state
// [layers * directions, batch, hidden_size], zeros unless given. Returns the outputs of the last layer, [steps, batch,
// directions * hidden_size], and the last state.
struct AG_API RNNOptions {
  using nonlinearity_t = OneOf<enumtype::kTanh, enumtype::kReLU>;
  RNNOptions(int64_t input_size, int64_t hidden_size) : input_size_(input_size), hidden_size_(hidden_size) {}
  AG_ARG(int64_t, input_size);
  AG_ARG(int64_t, hidden_size);
  AG_ARG(int64_t, num_layers) = 1;
  AG_ARG(nonlinearity_t, nonlinearity) = kTanh;
  AG_ARG(bool, bias) = true;
  AG_ARG(bool, batch_first) = false;
  AG_ARG(double, dropout) = 0.0;
  AG_ARG(bool, bidirectional) = false;
};
class AG_API RNNImpl : public detail::RecurrentLayer<RNNImpl> {
 public:
  RNNImpl(int64_t input_size, int64_t hidden_size);
  explicit RNNImpl(const RNNOptions& options);
  std::tuple<Tensor, Tensor> forward(const Tensor& input, Tensor hx = {});
  std::tuple<utils::rnn::PackedSequence, Tensor> forward_with_packed_input(const utils::rnn::PackedSequence& input,
                                                                           Tensor hx = {});

  RNNOptions options;
};
AG_MODULE(RNN);

// Long short-term memory. State and result states are pairs (h, c).
// input [steps, batch, input_size] ([batch, steps, ...] with batch_first; without batch: 2 dimensions), state
// [layers * directions, batch, hidden_size], zeros unless given. Returns the outputs of the last layer, [steps, batch,
// directions * hidden_size], and the last state. With proj_size > 0 the outputs and h are of that size in place of
// hidden_size.
struct AG_API LSTMOptions {
  LSTMOptions(int64_t input_size, int64_t hidden_size) : input_size_(input_size), hidden_size_(hidden_size) {}
  AG_ARG(int64_t, input_size);
  AG_ARG(int64_t, hidden_size);
  AG_ARG(int64_t, num_layers) = 1;
  AG_ARG(bool, bias) = true;
  AG_ARG(bool, batch_first) = false;
  AG_ARG(double, dropout) = 0.0;
  AG_ARG(bool, bidirectional) = false;
  AG_ARG(int64_t, proj_size) = 0;
};
class AG_API LSTMImpl : public detail::RecurrentLayer<LSTMImpl> {
 public:
  LSTMImpl(int64_t input_size, int64_t hidden_size);
  explicit LSTMImpl(const LSTMOptions& options);
  std::tuple<Tensor, std::tuple<Tensor, Tensor>> forward(const Tensor& input,
                                                         std::optional<std::tuple<Tensor, Tensor>> hx_opt = {});
  std::tuple<utils::rnn::PackedSequence, std::tuple<Tensor, Tensor>> forward_with_packed_input(
      const utils::rnn::PackedSequence& input, std::optional<std::tuple<Tensor, Tensor>> hx_opt = {});

  LSTMOptions options;
};
AG_MODULE(LSTM);

// Gated recurrent units.
// input [steps, batch, input_size] ([batch, steps, ...] with batch_first; without batch: 2 dimensions), state
// [layers * directions, batch, hidden_size], zeros unless given. Returns the outputs of the last layer, [steps, batch,
// directions * hidden_size], and the last state.
struct AG_API GRUOptions {
  GRUOptions(int64_t input_size, int64_t hidden_size) : input_size_(input_size), hidden_size_(hidden_size) {}
  AG_ARG(int64_t, input_size);
  AG_ARG(int64_t, hidden_size);
  AG_ARG(int64_t, num_layers) = 1;
  AG_ARG(bool, bias) = true;
  AG_ARG(bool, batch_first) = false;
  AG_ARG(double, dropout) = 0.0;
  AG_ARG(bool, bidirectional) = false;
};
class AG_API GRUImpl : public detail::RecurrentLayer<GRUImpl> {
 public:
  GRUImpl(int64_t input_size, int64_t hidden_size);
  explicit GRUImpl(const GRUOptions& options);
  std::tuple<Tensor, Tensor> forward(const Tensor& input, Tensor hx = {});
  std::tuple<utils::rnn::PackedSequence, Tensor> forward_with_packed_input(const utils::rnn::PackedSequence& input,
                                                                           Tensor hx = {});

  GRUOptions options;
};
AG_MODULE(GRU);

// One step: input [batch, input_size] or [input_size], state [batch, hidden_size], zeros unless given.
struct AG_API RNNCellOptions {
  using nonlinearity_t = OneOf<enumtype::kTanh, enumtype::kReLU>;
  RNNCellOptions(int64_t input_size, int64_t hidden_size) : input_size_(input_size), hidden_size_(hidden_size) {}
  AG_ARG(int64_t, input_size);
  AG_ARG(int64_t, hidden_size);
  AG_ARG(bool, bias) = true;
  AG_ARG(nonlinearity_t, nonlinearity) = kTanh;
};
class AG_API RNNCellImpl : public detail::RecurrentCell<RNNCellImpl> {
 public:
  RNNCellImpl(int64_t input_size, int64_t hidden_size);
  explicit RNNCellImpl(const RNNCellOptions& options);
  Tensor forward(const Tensor& input, const Tensor& hx = {});

  RNNCellOptions options;
};
AG_MODULE(RNNCell);

// One step: input [batch, input_size] or [input_size], state [batch, hidden_size], zeros unless given.
struct AG_API LSTMCellOptions {
  LSTMCellOptions(int64_t input_size, int64_t hidden_size) : input_size_(input_size), hidden_size_(hidden_size) {}
  AG_ARG(int64_t, input_size);
  AG_ARG(int64_t, hidden_size);
  AG_ARG(bool, bias) = true;
};
class AG_API LSTMCellImpl : public detail::RecurrentCell<LSTMCellImpl> {
 public:
  LSTMCellImpl(int64_t input_size, int64_t hidden_size);
  explicit LSTMCellImpl(const LSTMCellOptions& options);
  std::tuple<Tensor, Tensor> forward(const Tensor& input, std::optional<std::tuple<Tensor, Tensor>> hx_opt = {});

  LSTMCellOptions options;
};
AG_MODULE(LSTMCell);

// One step: input [batch, input_size] or [input_size], state [batch, hidden_size], zeros unless given.
struct AG_API GRUCellOptions {
  GRUCellOptions(int64_t input_size, int64_t hidden_size) : input_size_(input_size), hidden_size_(hidden_size) {}
  AG_ARG(int64_t, input_size);
  AG_ARG(int64_t, hidden_size);
  AG_ARG(bool, bias) = true;
};
class AG_API GRUCellImpl : public detail::RecurrentCell<GRUCellImpl> {
 public:
  GRUCellImpl(int64_t input_size, int64_t hidden_size);
  explicit GRUCellImpl(const GRUCellOptions& options);
  Tensor forward(const Tensor& input, const Tensor& hx = {});

  GRUCellOptions options;
};
AG_MODULE(GRUCell);

namespace detail {
extern template class RecurrentLayer<RNNImpl>;
extern template class RecurrentCell<RNNCellImpl>;
extern template class RecurrentLayer<LSTMImpl>;
extern template class RecurrentCell<LSTMCellImpl>;
extern template class RecurrentLayer<GRUImpl>;
extern template class RecurrentCell<GRUCellImpl>;
}  // namespace detail

}  // namespace argand::nn
