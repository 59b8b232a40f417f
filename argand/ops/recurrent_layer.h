// One direction of one recurrent layer with its derivative.
#pragma once
#include "argand/core/tensor.h"
#include "argand/dispatch/recurrent_ops.h"

namespace argand {

// w_ih [gates * hidden, features], w_hh [gates * hidden, state], biases [gates * hidden] or undefined. w_hr [state,
// hidden], of LSTM, maps its output to a state of another size; undefined: state is hidden.
struct LayerParams {
  Tensor w_ih, w_hh, b_ih, b_hh, w_hr = {};
};
// h [batch, state], c [batch, hidden]; c is undefined but for LSTM.
struct LayerState {
  Tensor h, c;
};
struct LayerResult {
  Tensor y;  // [steps, batch, state]
  LayerState last;
};

// x [steps, batch, features]. Sizes, dtypes and devices have been checked by check_layer.
LayerResult recurrent_layer(const char* name, RecurrentAttrs attrs, const Tensor& x, const LayerState& first,
                            const LayerParams& params);

// Throws Error where parameters and states do not fit `batch` rows of x [..., features]; `where` says which layer.
void check_layer(const char* name, CellKind kind, const Tensor& x, int64_t batch, const LayerState& first,
                 const LayerParams& params, const std::string& where);

}  // namespace argand
