#include "argand/core/device.h"

#include <charconv>

#include "argand/core/device_interface.h"
#include "argand/core/error.h"

namespace argand {

namespace {

// Digits only, no leading zero, at most 127.
bool parse_index(std::string_view text, DeviceIndex* index) {
  if (text.empty() || (text.size() > 1 && text[0] == '0') || text[0] == '-') return false;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *index);
  return error == std::errc() && end == text.data() + text.size();
}

std::string known_names() {
  std::string names;
  for (int i = 0; i < kNumDeviceTypes; ++i) {
    if (i) names += ", ";
    names += device_name(static_cast<DeviceType>(i));
  }
  return names;
}

}  // namespace

Device::Device(const std::string& text) {
  const size_t colon = text.find(':');
  const std::string_view name = std::string_view(text).substr(0, colon);
  bool known = false;
  for (int i = 0; i < kNumDeviceTypes && !known; ++i) {
    type_ = static_cast<DeviceType>(i);
    known = name == device_name(type_);
  }
  AG_CHECK(known, "device: no device type is called '", name, "' (in '", text, "'); there are ", known_names());
  if (colon == std::string::npos) return;
  AG_CHECK(parse_index(std::string_view(text).substr(colon + 1), &index_), "device: expected '", name,
           ":N' with an index N from 0 to 127, got '", text, "'");
}

std::string Device::str() const {
  std::string s = device_name(type_);
  if (has_index()) s += ":" + std::to_string(index_);
  return s;
}

}  // namespace argand
