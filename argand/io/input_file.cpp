#include "argand/io/input_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "argand/core/error.h"
#include "argand/io/system_error.h"

namespace argand::io {

namespace {

constexpr size_t kMostPerRead = 1 << 30;  // the system gives less than 2 GiB at a time

}  // namespace

InputFile::InputFile(const char* op, const std::string& path)
    : op_(op), path_(path), fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
  AG_CHECK(fd_ >= 0, op_, ": cannot open \"", path_, "\": ", last_system_error());
  try {
    find_size();
  } catch (...) {
    ::close(fd_);
    throw;
  }
}

void InputFile::find_size() {
  struct stat info;
  AG_CHECK(::fstat(fd_, &info) == 0, op_, ": cannot read \"", path_, "\": ", last_system_error());
  AG_CHECK(S_ISREG(info.st_mode), op_, ": \"", path_, "\" is not a regular file");
  size_ = static_cast<size_t>(info.st_size);
}

InputFile::~InputFile() { ::close(fd_); }

void InputFile::read(size_t start, void* to, size_t bytes) const {
  char* at = static_cast<char*>(to);
  while (bytes) {
    const ssize_t n = ::pread(fd_, at, std::min(bytes, kMostPerRead), static_cast<off_t>(start));
    if (n < 0 && errno == EINTR) continue;
    AG_CHECK(n >= 0, op_, ": cannot read \"", path_, "\": ", last_system_error());
    AG_CHECK(n > 0, op_, ": \"", path_, "\" had ", size_, " bytes when it was opened and now ends at byte ", start,
             " or before; another program shortens it while it is read");
    at += n;
    start += static_cast<size_t>(n);
    bytes -= static_cast<size_t>(n);
  }
}

}  // namespace argand::io
