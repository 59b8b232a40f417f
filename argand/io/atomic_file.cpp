#include "argand/io/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>

#include "argand/core/error.h"
#include "argand/io/system_error.h"

namespace argand::io {

namespace {

constexpr size_t kBuffer = 1 << 18;
constexpr size_t kMostPerWrite = 1 << 30;  // the system takes less than 2 GiB at a time

// Where path leads if it is a symbolic link.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), std::free);
  return real ? real.get() : path;
}

std::string folder_of(const std::string& path) {
  const size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

AtomicFile::AtomicFile(const char* op, const std::string& path) : op_(op), path_(resolved(path)) {
  struct stat old;
  const bool replaces = ::stat(path_.c_str(), &old) == 0;
  AG_CHECK(!replaces || S_ISREG(old.st_mode), op_, ": \"", path_, "\" exists and is not a regular file");
  open_temporary();
  if (replaces) ::fchmod(fd_, old.st_mode & 07777);  // best effort: another's file keeps the mode we were given
  buffer_.reserve(kBuffer);
}

void AtomicFile::open_temporary() {
  static std::atomic<unsigned> counter{0};
  do {
    temporary_ = str(path_, ".tmp-", ::getpid(), '-', counter.fetch_add(1));
    fd_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  } while (fd_ < 0 && errno == EEXIST);
  AG_CHECK(fd_ >= 0, op_, ": cannot create \"", temporary_, "\": ", last_system_error());
}

AtomicFile::~AtomicFile() {
  if (fd_ >= 0) ::close(fd_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::write(const void* data, size_t bytes) {
  const char* from = static_cast<const char*>(data);
  if (buffer_.size() + bytes > kBuffer) {
    write_out(buffer_.data(), buffer_.size());
    buffer_.clear();
  }
  if (bytes > kBuffer)
    write_out(from, bytes);
  else
    buffer_.insert(buffer_.end(), from, from + bytes);
}

void AtomicFile::write_out(const char* data, size_t bytes) {
  while (bytes) {
    const ssize_t n = ::write(fd_, data, std::min(bytes, kMostPerWrite));
    if (n < 0 && errno == EINTR) continue;
    AG_CHECK(n > 0, op_, ": cannot write \"", path_, "\": ", last_system_error(), "; the file is as it was before");
    data += n;
    bytes -= static_cast<size_t>(n);
  }
}

void AtomicFile::sync_folder() const {
  const int folder = ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;  // a folder that may not be read: the rename stands, its survival of a power cut is unknown
  ::fsync(folder);
  ::close(folder);
}

void AtomicFile::commit() {
  write_out(buffer_.data(), buffer_.size());
  buffer_.clear();
  AG_CHECK(::fsync(fd_) == 0, op_, ": cannot write \"", path_, "\": ", last_system_error(),
           "; the file is as it was before");
  const int closed = ::close(fd_);
  fd_ = -1;
  AG_CHECK(closed == 0, op_, ": cannot write \"", path_, "\": ", last_system_error(), "; the file is as it was before");
  AG_CHECK(::rename(temporary_.c_str(), path_.c_str()) == 0, op_, ": cannot rename \"", temporary_, "\" to \"", path_,
           "\": ", last_system_error());
  temporary_.clear();
  sync_folder();
}

}  // namespace argand::io
