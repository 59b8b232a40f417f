#include "argand/nn/describe.h"

#include <cstdio>

namespace argand::nn::detail {

std::string Describe::form(double x) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", x);
  return text;
}

}  // namespace argand::nn::detail
