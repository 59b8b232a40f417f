#include <cmath>

#include "argand/core/parallel.h"
#include "argand/cpu/register.h"
#include "argand/cpu/special_functions.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/special_ops.h"

namespace argand {
namespace {

constexpr int64_t kGrain = 512;  // elements; each costs tens to hundreds of nanoseconds

using OfOne = double (*)(double);
using OfTwo = double (*)(double, double);

OfOne of_one(SpecialFunction f) {
  switch (f) {
    case SpecialFunction::BesselI0:
      return [](double x) { return special::bessel_i0e(x) * std::exp(std::abs(x)); };
    case SpecialFunction::BesselI0e:
      return special::bessel_i0e;
    case SpecialFunction::BesselI1:
      return [](double x) { return special::bessel_i1e(x) * std::exp(std::abs(x)); };
    case SpecialFunction::BesselI1e:
      return special::bessel_i1e;
    case SpecialFunction::BesselK0:
      return [](double x) { return special::bessel_k0e(x) * std::exp(-x); };
    case SpecialFunction::BesselK0e:
      return special::bessel_k0e;
    case SpecialFunction::BesselK1:
      return [](double x) { return special::bessel_k1e(x) * std::exp(-x); };
    case SpecialFunction::BesselK1e:
      return special::bessel_k1e;
    case SpecialFunction::BesselJ0:
      return ::j0;
    case SpecialFunction::BesselJ1:
      return ::j1;
    case SpecialFunction::BesselY0:
      return [](double x) { return x < 0 ? std::nan("") : ::y0(x); };
    case SpecialFunction::BesselY1:
      return [](double x) { return x < 0 ? std::nan("") : ::y1(x); };
    case SpecialFunction::SphericalBesselJ0:
      return [](double x) { return x == 0 ? 1 : std::isinf(x) ? 0 : std::sin(x) / x; };
    case SpecialFunction::Erfcx:
      return special::erfcx;
    case SpecialFunction::LogNdtr:
      return special::log_ndtr;
    case SpecialFunction::Ndtri:
      return special::ndtri;
    default:
      return nullptr;
  }
}

OfTwo of_two(SpecialFunction f) {
  switch (f) {
    case SpecialFunction::HurwitzZeta:
      return special::hurwitz_zeta;
    case SpecialFunction::Polygamma:
      return special::polygamma;
    case SpecialFunction::LowerGamma:
      return special::lower_gamma;
    case SpecialFunction::UpperGamma:
      return special::upper_gamma;
    case SpecialFunction::ChebyshevT:
      return special::chebyshev_t;
    case SpecialFunction::ChebyshevU:
      return special::chebyshev_u;
    case SpecialFunction::ChebyshevV:
      return special::chebyshev_v;
    case SpecialFunction::ChebyshevW:
      return special::chebyshev_w;
    case SpecialFunction::HermiteH:
      return special::hermite_h;
    case SpecialFunction::HermiteHe:
      return special::hermite_he;
    case SpecialFunction::LaguerreL:
      return special::laguerre_l;
    case SpecialFunction::LegendreP:
      return special::legendre_p;
    default:
      return nullptr;
  }
}

template <class T>
void run(const Call& call) {
  const SpecialFunction function = call.attributes<SpecialAttrs>().function;
  T* const y = call.out().as<T>();
  const T* const a = call.in(0).as<T>();
  const OfOne one = of_one(function);
  const OfTwo two = of_two(function);
  const T* const b = two ? call.in(1).as<T>() : nullptr;
  parallel_for(0, call.out().numel, kGrain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) y[i] = static_cast<T>(two ? two(a[i], b[i]) : one(a[i]));
  });
}

void special_kernel(const Call& call) { call.out().dtype == DType::Float64 ? run<double>(call) : run<float>(call); }

}  // namespace

void register_special_cpu() { set_kernel(op::special, kCPU, special_kernel); }

}  // namespace argand
