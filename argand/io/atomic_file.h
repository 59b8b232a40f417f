// A file that appears whole or not at all.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "argand/core/macros.h"

namespace argand::io {

// Written under a temporary name in the same folder, then synced and renamed. Until commit() returns, and after any
// failure, whatever was at `path` is as it was; an abandoned temporary file is removed. A symbolic link stays one: the
// file it leads to is replaced. Every function throws Error with the system's reason.
class AG_API AtomicFile {
 public:
  // op: begins the messages; outlives this.
  AtomicFile(const char* op, const std::string& path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  void write(const void* data, size_t bytes);
  void commit();

 private:
  void open_temporary();
  void write_out(const char* data, size_t bytes);
  void sync_folder() const;

  const char* op_;
  std::string path_, temporary_;
  int fd_ = -1;
  std::vector<char> buffer_;  // small writes are collected
};

}  // namespace argand::io
