// The operating system's last error as text.
#pragma once
#include <cerrno>
#include <string>
#include <system_error>

namespace argand::io {

inline std::string last_system_error() { return std::generic_category().message(errno); }

}  // namespace argand::io
