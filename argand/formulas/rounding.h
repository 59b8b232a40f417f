// Rounding, whose derivative is zero, and changes of unit.
#pragma once
#include "argand/formulas/constants.h"

namespace argand::formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Floor {
  AG_INFO{"floor(Tensor self) -> Tensor", kReal | kNeverBool | kKeepsIntegers, kNothing};
  AG_V V forward(V x) const {
    if constexpr (V::kFloating)
      return floor(x);
    else
      return x;
  }
  AG_V Grads<V, 1> backward(V) const { return V(0); }
};
struct Ceil {
  AG_INFO{"ceil(Tensor self) -> Tensor", kReal | kNeverBool | kKeepsIntegers, kNothing};
  AG_V V forward(V x) const {
    if constexpr (V::kFloating)
      return ceil(x);
    else
      return x;
  }
  AG_V Grads<V, 1> backward(V) const { return V(0); }
};
struct Trunc {
  AG_INFO{"trunc(Tensor self) -> Tensor", kReal | kNeverBool | kKeepsIntegers, kNothing};
  AG_V V forward(V x) const {
    if constexpr (V::kFloating)
      return trunc(x);
    else
      return x;
  }
  AG_V Grads<V, 1> backward(V) const { return V(0); }
};
struct Round {  // halves to the even neighbour
  AG_INFO{"round(Tensor self) -> Tensor", kReal | kNeverBool | kKeepsIntegers, kNothing};
  AG_V V forward(V x) const {
    if constexpr (V::kFloating)
      return round(x);
    else
      return x;
  }
  AG_V Grads<V, 1> backward(V) const { return V(0); }
};
struct RoundDecimals {
  int64_t decimals = 0;
  AG_INFO{"round.decimals(Tensor self, *, int decimals) -> Tensor", kFloats, kNothing};
  AG_V V forward(V x) const {
    V ten = V(1);
    for (int64_t i = 0; i < (decimals < 0 ? -decimals : decimals) && i < 400; ++i) ten = ten * 10;
    return decimals < 0 ? round(x / ten) * ten : round(x * ten) / ten;
  }
  AG_V Grads<V, 1> backward(V) const { return V(0); }
};
struct Frac {
  AG_INFO{"frac(Tensor self) -> Tensor", kFloats, kNothing};
  AG_V V forward(V x) const { return x - trunc(x); }
  AG_V Grads<V, 1> backward(V g) const { return g; }
};
struct Deg2rad {
  AG_INFO{"deg2rad(Tensor self) -> Tensor", kFloats, kNothing, -180, 180};
  AG_V V forward(V x) const { return x * (kPi / 180); }
  AG_V Grads<V, 1> backward(V g) const { return g * (kPi / 180); }
};
struct Rad2deg {
  AG_INFO{"rad2deg(Tensor self) -> Tensor", kFloats, kNothing};
  AG_V V forward(V x) const { return x * (180 / kPi); }
  AG_V Grads<V, 1> backward(V g) const { return g * (180 / kPi); }
};

#pragma GCC visibility pop
}  // namespace argand::formula
