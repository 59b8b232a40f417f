// Pages of a device's memory through the driver's virtual-memory functions, opened at run time.
#pragma once
#include "argand/cuda/pool.h"

namespace argand::cuda {

// The first of these functions that the driver lacks; null where it has all.
const char* driver_pages_missing();

class DriverPages final : public PageSource {
 public:
  explicit DriverPages(int device);
  size_t page_bytes() override { return page_; }
  uintptr_t reserve(size_t bytes) override;
  bool map(uintptr_t at, size_t bytes) override;
  void unmap(uintptr_t at, size_t bytes) override;
  void synchronize() override;
  void* mark(void* stream) override;
  bool is_reached(void* mark) override;
  void destroy_mark(void* mark) override;

 private:
  int device_;
  size_t page_;
};

}  // namespace argand::cuda
