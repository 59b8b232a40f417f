// The op table as the tests see it: every formula with its forms.
#pragma once
#include <vector>

#include "argand/argand.h"
#include "argand/formulas/all.h"
#include "argand/ops/pointwise.h"

namespace argand::test {

struct OpCase {
  const char* formula;  // the struct's name
  std::string name;     // the function's
  FormulaInfo info;
  int inputs;
  Tensor (*plain)(TensorList);
  Tensor (*inplace)(TensorList);
  Tensor (*out)(Tensor&, TensorList);
  unsigned masks;  // bit i: input i is a truth value

  bool differentiable() const { return info.reads != kNoDerivative; }
  bool takes(DType d) const {
    if (is_wide_unsigned(d) || is_float8(d)) return false;  // stored_dtypes_test.cpp
    if (is_complex(d)) return info.types & kComplex;
    if (is_floating_point(d)) return info.types & kFloats;
    if (d == DType::Bool) return info.types & kBools;
    return info.types & kInts;
  }
};

inline const std::vector<OpCase>& op_table() {
#define AG_OP_ROW(Struct, inputs, plain, inplace, out)                                                          \
  OpCase{#Struct,                                                                                               \
         std::string(formula::Struct::info.schema.substr(0, formula::Struct::info.schema.find_first_of("(."))), \
         formula::Struct::info,                                                                                 \
         inputs,                                                                                                \
         plain,                                                                                                 \
         inplace,                                                                                               \
         out,                                                                                                   \
         pointwise_op<formula::Struct>.masks},
  static const std::vector<OpCase> table = {
#include "tests/ops/op_table.inc"
  };
#undef AG_OP_ROW
  return table;
}

}  // namespace argand::test
