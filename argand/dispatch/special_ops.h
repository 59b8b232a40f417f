// Special functions that are computed one number at a time.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

enum class SpecialFunction : uint8_t {
  // of one number
  BesselI0,
  BesselI0e,
  BesselI1,
  BesselI1e,
  BesselK0,
  BesselK0e,
  BesselK1,
  BesselK1e,
  BesselJ0,
  BesselJ1,
  BesselY0,
  BesselY1,
  SphericalBesselJ0,
  Erfcx,
  LogNdtr,
  Ndtri,
  // of two
  HurwitzZeta,
  Polygamma,  // order, number
  LowerGamma,
  UpperGamma,
  ChebyshevT,  // polynomials: number, degree
  ChebyshevU,
  ChebyshevV,
  ChebyshevW,
  HermiteH,
  HermiteHe,
  LaguerreL,
  LegendreP,
};

struct SpecialAttrs {
  SpecialFunction function;
};

namespace op {
// out; one or two inputs: contiguous, of equal sizes, all float32 or all float64. Computed in float64.
AG_API inline constinit OpInfo special{"special"};
}  // namespace op

}  // namespace argand
