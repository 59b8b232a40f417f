// PaddingMode: a convolution's padding by name.
#pragma once
#include <string_view>
#include <type_traits>

namespace argand {

// "same" or "valid", from anything a string_view is made of. A type of its own, because a string_view is also made of 0
// and {0, 0}: as an argument those mean paddings of no pixels.
struct PaddingMode {
  std::string_view name;
  template <class S>
  requires std::is_convertible_v<const S&, std::string_view> PaddingMode(const S& name) : name(name) {}
};

}  // namespace argand
