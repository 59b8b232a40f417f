// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/rounding.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor floor(const Tensor& self) { AG_DOOR(floor, self); return pointwise(formula::Floor{}, {self}); }
Tensor& floor_(const Tensor& self) { AG_DOOR(floor_, self); return pointwise_inplace(formula::Floor{}, {self}); }
Tensor& floor_out(Tensor& out, const Tensor& self) { AG_DOOR(floor_out, out, self); return pointwise_out(formula::Floor{}, out, {self}); }
Tensor ceil(const Tensor& self) { AG_DOOR(ceil, self); return pointwise(formula::Ceil{}, {self}); }
Tensor& ceil_(const Tensor& self) { AG_DOOR(ceil_, self); return pointwise_inplace(formula::Ceil{}, {self}); }
Tensor& ceil_out(Tensor& out, const Tensor& self) { AG_DOOR(ceil_out, out, self); return pointwise_out(formula::Ceil{}, out, {self}); }
Tensor trunc(const Tensor& self) { AG_DOOR(trunc, self); return pointwise(formula::Trunc{}, {self}); }
Tensor& trunc_(const Tensor& self) { AG_DOOR(trunc_, self); return pointwise_inplace(formula::Trunc{}, {self}); }
Tensor& trunc_out(Tensor& out, const Tensor& self) { AG_DOOR(trunc_out, out, self); return pointwise_out(formula::Trunc{}, out, {self}); }
Tensor round(const Tensor& self) { AG_DOOR(round, self); return pointwise(formula::Round{}, {self}); }
Tensor& round_(const Tensor& self) { AG_DOOR(round_, self); return pointwise_inplace(formula::Round{}, {self}); }
Tensor& round_out(Tensor& out, const Tensor& self) { AG_DOOR(round_out, out, self); return pointwise_out(formula::Round{}, out, {self}); }
Tensor round(const Tensor& self, int64_t decimals) { AG_DOOR(round, self, decimals); return pointwise(formula::RoundDecimals{decimals}, {self}); }
Tensor& round_(const Tensor& self, int64_t decimals) { AG_DOOR(round_, self, decimals); return pointwise_inplace(formula::RoundDecimals{decimals}, {self}); }
Tensor& round_out(Tensor& out, const Tensor& self, int64_t decimals) { AG_DOOR(round_out, out, self, decimals); return pointwise_out(formula::RoundDecimals{decimals}, out, {self}); }
Tensor frac(const Tensor& self) { AG_DOOR(frac, self); return pointwise(formula::Frac{}, {self}); }
Tensor& frac_(const Tensor& self) { AG_DOOR(frac_, self); return pointwise_inplace(formula::Frac{}, {self}); }
Tensor& frac_out(Tensor& out, const Tensor& self) { AG_DOOR(frac_out, out, self); return pointwise_out(formula::Frac{}, out, {self}); }
Tensor deg2rad(const Tensor& self) { AG_DOOR(deg2rad, self); return pointwise(formula::Deg2rad{}, {self}); }
Tensor& deg2rad_(const Tensor& self) { AG_DOOR(deg2rad_, self); return pointwise_inplace(formula::Deg2rad{}, {self}); }
Tensor& deg2rad_out(Tensor& out, const Tensor& self) { AG_DOOR(deg2rad_out, out, self); return pointwise_out(formula::Deg2rad{}, out, {self}); }
Tensor rad2deg(const Tensor& self) { AG_DOOR(rad2deg, self); return pointwise(formula::Rad2deg{}, {self}); }
Tensor& rad2deg_(const Tensor& self) { AG_DOOR(rad2deg_, self); return pointwise_inplace(formula::Rad2deg{}, {self}); }
Tensor& rad2deg_out(Tensor& out, const Tensor& self) { AG_DOOR(rad2deg_out, out, self); return pointwise_out(formula::Rad2deg{}, out, {self}); }

}  // namespace argand
