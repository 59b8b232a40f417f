// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/door_call.h"

namespace argand::doors {

AG_DOOR_OF(floor, "floor(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(floor_, "floor_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(floor_out, "floor_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(ceil, "ceil(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(ceil_, "ceil_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(ceil_out, "ceil_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(trunc, "trunc(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(trunc_, "trunc_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(trunc_out, "trunc_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(round, "round(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(round_, "round_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(round_out, "round_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(round, "round(Tensor self, int decimals) -> Tensor", (const Tensor& self, int64_t decimals), (self, decimals), Tensor)
AG_DOOR_OF(round_, "round_(Tensor(a!) self, int decimals) -> Tensor(a!)", (const Tensor& self, int64_t decimals), (self, decimals), Tensor&)
AG_DOOR_OF(round_out, "round_out(Tensor(a!) out, Tensor self, int decimals) -> Tensor(a!)", (Tensor& out, const Tensor& self, int64_t decimals), (out, self, decimals), Tensor&)
AG_DOOR_OF(frac, "frac(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(frac_, "frac_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(frac_out, "frac_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(deg2rad, "deg2rad(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(deg2rad_, "deg2rad_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(deg2rad_out, "deg2rad_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(rad2deg, "rad2deg(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(rad2deg_, "rad2deg_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(rad2deg_out, "rad2deg_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)

}  // namespace argand::doors
