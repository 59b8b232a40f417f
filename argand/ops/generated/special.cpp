// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/special.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor erf(const Tensor& self) { AG_DOOR(erf, self); return pointwise(formula::Erf{}, {self}); }
Tensor& erf_(const Tensor& self) { AG_DOOR(erf_, self); return pointwise_inplace(formula::Erf{}, {self}); }
Tensor& erf_out(Tensor& out, const Tensor& self) { AG_DOOR(erf_out, out, self); return pointwise_out(formula::Erf{}, out, {self}); }
Tensor erfc(const Tensor& self) { AG_DOOR(erfc, self); return pointwise(formula::Erfc{}, {self}); }
Tensor& erfc_(const Tensor& self) { AG_DOOR(erfc_, self); return pointwise_inplace(formula::Erfc{}, {self}); }
Tensor& erfc_out(Tensor& out, const Tensor& self) { AG_DOOR(erfc_out, out, self); return pointwise_out(formula::Erfc{}, out, {self}); }
Tensor erfinv(const Tensor& self) { AG_DOOR(erfinv, self); return pointwise(formula::Erfinv{}, {self}); }
Tensor& erfinv_(const Tensor& self) { AG_DOOR(erfinv_, self); return pointwise_inplace(formula::Erfinv{}, {self}); }
Tensor& erfinv_out(Tensor& out, const Tensor& self) { AG_DOOR(erfinv_out, out, self); return pointwise_out(formula::Erfinv{}, out, {self}); }
Tensor lgamma(const Tensor& self) { AG_DOOR(lgamma, self); return pointwise(formula::Lgamma{}, {self}); }
Tensor& lgamma_(const Tensor& self) { AG_DOOR(lgamma_, self); return pointwise_inplace(formula::Lgamma{}, {self}); }
Tensor& lgamma_out(Tensor& out, const Tensor& self) { AG_DOOR(lgamma_out, out, self); return pointwise_out(formula::Lgamma{}, out, {self}); }
Tensor digamma(const Tensor& self) { AG_DOOR(digamma, self); return pointwise(formula::Digamma{}, {self}); }
Tensor& digamma_(const Tensor& self) { AG_DOOR(digamma_, self); return pointwise_inplace(formula::Digamma{}, {self}); }
Tensor& digamma_out(Tensor& out, const Tensor& self) { AG_DOOR(digamma_out, out, self); return pointwise_out(formula::Digamma{}, out, {self}); }
Tensor logit(const Tensor& self, std::optional<double> eps) { AG_DOOR(logit, self, eps); return pointwise(formula::Logit{eps}, {self}); }
Tensor& logit_(const Tensor& self, std::optional<double> eps) { AG_DOOR(logit_, self, eps); return pointwise_inplace(formula::Logit{eps}, {self}); }
Tensor& logit_out(Tensor& out, const Tensor& self, std::optional<double> eps) { AG_DOOR(logit_out, out, self, eps); return pointwise_out(formula::Logit{eps}, out, {self}); }
Tensor special_entr(const Tensor& self) { AG_DOOR(special_entr, self); return pointwise(formula::SpecialEntr{}, {self}); }
Tensor& special_entr_(const Tensor& self) { AG_DOOR(special_entr_, self); return pointwise_inplace(formula::SpecialEntr{}, {self}); }
Tensor& special_entr_out(Tensor& out, const Tensor& self) { AG_DOOR(special_entr_out, out, self); return pointwise_out(formula::SpecialEntr{}, out, {self}); }
Tensor special_ndtr(const Tensor& self) { AG_DOOR(special_ndtr, self); return pointwise(formula::SpecialNdtr{}, {self}); }
Tensor& special_ndtr_(const Tensor& self) { AG_DOOR(special_ndtr_, self); return pointwise_inplace(formula::SpecialNdtr{}, {self}); }
Tensor& special_ndtr_out(Tensor& out, const Tensor& self) { AG_DOOR(special_ndtr_out, out, self); return pointwise_out(formula::SpecialNdtr{}, out, {self}); }

}  // namespace argand
