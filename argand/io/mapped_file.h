// A whole file seen as memory: private, so that writing to it copies the page and never touches the file.
#pragma once
#include "argand/io/input_file.h"

namespace argand::io {

// The bytes are read when they are looked at. A file that others change in place meanwhile shows the change, and one
// that they shorten takes the process down when its lost part is read; replace files by renaming, as AtomicFile does.
class MappedFile {
 public:
  // The mapping outlives `file`. Throws Error where it cannot be mapped, is empty or has become shorter.
  explicit MappedFile(const InputFile& file);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  char* data() const { return data_; }

 private:
  char* data_ = nullptr;
  size_t size_ = 0;
};

}  // namespace argand::io
