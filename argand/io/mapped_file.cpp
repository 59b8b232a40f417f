#include "argand/io/mapped_file.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include "argand/core/error.h"
#include "argand/io/system_error.h"

namespace argand::io {

MappedFile::MappedFile(const InputFile& file) : size_(file.size()) {
  struct stat info;
  AG_CHECK(::fstat(file.descriptor(), &info) == 0, file.op(), ": cannot read \"", file.path(),
           "\": ", last_system_error());
  AG_CHECK(static_cast<size_t>(info.st_size) >= size_, file.op(), ": \"", file.path(), "\" had ", size_,
           " bytes when it was opened and now has ", info.st_size);
  void* memory = ::mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE, file.descriptor(), 0);
  AG_CHECK(memory != MAP_FAILED, file.op(), ": cannot map \"", file.path(), "\" (", size_,
           " bytes): ", last_system_error());
  data_ = static_cast<char*>(memory);
}

MappedFile::~MappedFile() { ::munmap(data_, size_); }

}  // namespace argand::io
