// Memory a kernel works in.
#pragma once
#include "argand/core/memory.h"

namespace argand {

// n uninitialised numbers, 64-byte aligned.
template <class T>
class Scratch {
 public:
  explicit Scratch(int64_t n) : bytes_(static_cast<size_t>(n) * sizeof(T)), data_(memory::allocate(bytes_)) {}
  ~Scratch() { memory::deallocate(data_, bytes_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  T* data() const { return static_cast<T*>(data_); }
  T& operator[](int64_t i) const { return data()[i]; }
  int64_t size() const { return static_cast<int64_t>(bytes_ / sizeof(T)); }

 private:
  size_t bytes_;
  void* data_;
};

}  // namespace argand
