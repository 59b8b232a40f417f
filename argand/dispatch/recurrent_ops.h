// One direction of one recurrent layer, over all its time steps.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

// Gates lie side by side in rows of gates * hidden numbers, in PyTorch's order.
enum class CellKind : uint8_t {
  Lstm,  // input, forget, cell, output
  Gru,   // reset, update, new
  Tanh,
  Relu,
};
constexpr int64_t gates_of(CellKind k) { return k == CellKind::Lstm ? 4 : k == CellKind::Gru ? 3 : 1; }
// Numbers a unit keeps for the backward pass: its gates, and for a GRU what the reset gate scales.
constexpr int64_t saved_of(CellKind k) { return k == CellKind::Lstm || k == CellKind::Gru ? 4 : 0; }

struct RecurrentAttrs {
  CellKind kind;
  bool reverse = false;  // from the last step to the first
};

// h and c have one entry more than there are steps: the state before the first step is h[0], the one after step t is
// h[t + 1]; in reverse h[steps] and h[t]. float32 or float64, contiguous where nothing else is said.
// The products with the recurrent weight in all steps; those with the input are op::gemm's.
inline double recurrent_flops(const View& x, const View& w) {
  return 2.0 * static_cast<double>(x.numel) * static_cast<double>(w.sizes[1]);
}

namespace op {
// h, c [steps + 1, batch, hidden] (c null but for LSTM) with the first state filled in, saved [steps, batch, saved *
// hidden] or null; x [steps, batch, gates * hidden]: input times weight plus biases, w [gates * hidden, hidden] of any
// strides, bias [hidden] or null: a GRU's, added to the part of the new gate that the reset gate scales.
AG_API inline constinit OpInfo recurrent_forward{"recurrent_forward",
                                                 [](const Call& c) { return recurrent_flops(c.in(0), c.in(1)); }};
// dx, dr [steps, batch, gates * hidden]: gradients of x and of the recurrent products (dr null but for GRU: they are
// equal), dh, dc [batch, hidden]: of the first state (dc null but for LSTM); dy [steps, batch, hidden] with rows of
// consecutive numbers, dh and dc of the last state, each of these three may be null; saved, h, c, w.
AG_API inline constinit OpInfo recurrent_backward{
    "recurrent_backward", [](const Call& c) { return recurrent_flops(c.out(0), c.in(c.ins - 1)); }};
}  // namespace op

}  // namespace argand
