// A file opened for reading at any place.
#pragma once
#include <cstddef>
#include <string>

namespace argand::io {

// May be read from several threads. Every function throws Error with the system's reason.
class InputFile {
 public:
  // op: begins the messages; outlives this.
  InputFile(const char* op, const std::string& path);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  // Copies bytes [start, start + bytes). Throws where the file has become shorter since it was opened.
  void read(size_t start, void* to, size_t bytes) const;
  const char* op() const { return op_; }
  const std::string& path() const { return path_; }
  size_t size() const { return size_; }  // when it was opened
  int descriptor() const { return fd_; }

 private:
  void find_size();

  const char* op_;
  std::string path_;
  int fd_ = -1;
  size_t size_ = 0;
};

}  // namespace argand::io
