// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/door_call.h"

namespace argand::doors {

AG_DOOR_OF(erf, "erf(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(erf_, "erf_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(erf_out, "erf_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(erfc, "erfc(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(erfc_, "erfc_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(erfc_out, "erfc_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(erfinv, "erfinv(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(erfinv_, "erfinv_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(erfinv_out, "erfinv_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(lgamma, "lgamma(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(lgamma_, "lgamma_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(lgamma_out, "lgamma_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(digamma, "digamma(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(digamma_, "digamma_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(digamma_out, "digamma_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(logit, "logit(Tensor self, float? eps=None) -> Tensor", (const Tensor& self, std::optional<double> eps), (self, eps), Tensor)
AG_DOOR_OF(logit_, "logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)", (const Tensor& self, std::optional<double> eps), (self, eps), Tensor&)
AG_DOOR_OF(logit_out, "logit_out(Tensor(a!) out, Tensor self, float? eps=None) -> Tensor(a!)", (Tensor& out, const Tensor& self, std::optional<double> eps), (out, self, eps), Tensor&)
AG_DOOR_OF(special_entr, "special_entr(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(special_entr_, "special_entr_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(special_entr_out, "special_entr_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)
AG_DOOR_OF(special_ndtr, "special_ndtr(Tensor self) -> Tensor", (const Tensor& self), (self), Tensor)
AG_DOOR_OF(special_ndtr_, "special_ndtr_(Tensor(a!) self) -> Tensor(a!)", (const Tensor& self), (self), Tensor&)
AG_DOOR_OF(special_ndtr_out, "special_ndtr_out(Tensor(a!) out, Tensor self) -> Tensor(a!)", (Tensor& out, const Tensor& self), (out, self), Tensor&)

}  // namespace argand::doors
