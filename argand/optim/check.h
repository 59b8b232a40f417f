// Checks of options that several optimizers share.
#pragma once
#include <tuple>

#include "argand/core/error.h"

namespace argand::optim {

inline void check_not_negative(const char* optimizer, const char* option, double x) {
  AG_CHECK_AS(ValueError, x >= 0, optimizer, ": ", option, " must be 0 or more, got ", x);
}
inline void check_betas(const char* optimizer, std::tuple<double, double> betas) {
  const auto [first, second] = betas;
  const bool good = first >= 0 && first < 1 && second >= 0 && second < 1;
  AG_CHECK_AS(ValueError, good, optimizer, ": both betas must lie in [0, 1), got ", std::get<0>(betas), " and ",
              std::get<1>(betas));
}

}  // namespace argand::optim
