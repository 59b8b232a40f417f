#include "argand/core/error.h"

#include <charconv>

namespace argand::detail {

void append(std::string& s, double x) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, x);
  s.append(text, end.ptr);
}

}  // namespace argand::detail
