// What the random ops share: their place in the generator's stream, and drawing into a tensor of any layout.
#pragma once
#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/random_ops.h"

namespace argand {

// Takes ceil(words / 4) blocks from the generator, the default one where none is given.
RandomSlot reserve_words(const std::optional<Generator>& generator, int64_t words);
// A contiguous tensor as one dimension.
Tensor as_vector(const Tensor& x);
// Writes drawn numbers into a tensor that is not contiguous.
void copy_back(const Tensor& to, const Tensor& drawn);

// Element i in row-major order gets draw i, whatever the strides.
template <class A>
void draw_into(OpInfo& op, const Tensor& x, const A& attrs) {
  if (x.numel() == 0) return;
  if (x.impl()->view.contiguous) {
    dispatch(op, {as_vector(x)}, {}, attrs, x.dtype());
    return;
  }
  const Tensor drawn = new_tensor(x.sizes(), x.dtype(), x.device());
  dispatch(op, {as_vector(drawn)}, {}, attrs, x.dtype());
  copy_back(x, drawn);
}

}  // namespace argand
