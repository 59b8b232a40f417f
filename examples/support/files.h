// Writing files whole or not at all.
#pragma once
#include <string>
#include <string_view>

namespace examples {

// Makes the folders on the way, writes beside `path` and renames: a reader sees the file before or after, never half of
// it. Throws std::runtime_error, naming the path.
void write_file(const std::string& path, std::string_view content);

}  // namespace examples
