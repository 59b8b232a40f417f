// SavedSizes: sizes a derivative needs later; up to kInlineDims of them without allocating.
#pragma once
#include <algorithm>
#include <memory>

#include "argand/core/array_ref.h"

namespace argand {

class SavedSizes {
 public:
  SavedSizes(IntArrayRef sizes) : count_(sizes.size()) {
    if (count_ > kInlineDims) wide_.reset(new int64_t[count_]);
    std::copy(sizes.begin(), sizes.end(), wide_ ? wide_.get() : inline_);
  }
  SavedSizes(const SavedSizes& o) : SavedSizes(o.ref()) {}
  SavedSizes(SavedSizes&&) = default;
  operator IntArrayRef() const { return {wide_ ? wide_.get() : inline_, count_}; }
  IntArrayRef ref() const { return *this; }

 private:
  size_t count_;
  std::unique_ptr<int64_t[]> wide_;
  int64_t inline_[kInlineDims];
};

}  // namespace argand
