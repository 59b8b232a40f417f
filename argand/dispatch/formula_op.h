// The operations of a formula at the kernel door, named after its schema: "tanh" and "tanh_backward".
#pragma once
#include "argand/dispatch/op.h"
#include "argand/formulas/formula.h"

namespace argand {
namespace detail {

// A schema's name: up to the overload's dot or the parenthesis.
template <class F>
struct OpNames {
  static constexpr size_t length = F::info.schema.find_first_of(".(");
  struct Text {
    char forward[length + 1] = {}, backward[length + 10] = {};
    constexpr Text() {
      constexpr char suffix[] = "_backward";
      for (size_t i = 0; i < length; ++i) forward[i] = backward[i] = F::info.schema[i];
      for (size_t i = 0; i < sizeof suffix; ++i) backward[length + i] = suffix[i];
    }
  };
  static constexpr Text text{};
};

}  // namespace detail

// forward: views are the output, then the inputs. backward: one gradient per input (null: not wanted), then g, then
// what info.reads names. Call::attrs points at the formula.
template <class F>
struct AG_API FormulaOp {
  inline static constinit OpInfo forward{detail::OpNames<F>::text.forward};
  inline static constinit OpInfo backward{detail::OpNames<F>::text.backward};
};

// attrs points at the reduction.
template <class R>
struct AG_API ReductionOp {
  inline static constinit OpInfo op{detail::OpNames<R>::text.forward};
};

}  // namespace argand
