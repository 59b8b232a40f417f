// SavedSizes: sizes a derivative needs later; up to kInlineDims of them without allocating.
#pragma once
#include <memory>

#include "argand/core/array_ref.h"

namespace argand {

class SavedSizes {
 public:
  SavedSizes(IntArrayRef sizes) : count_(sizes.size()) {
    if (count_ > kInlineDims) wide_.reset(new int64_t[count_]);
    int64_t* const to = wide_ ? wide_.get() : inline_;
    for (size_t d = 0; d < count_; ++d) to[d] = sizes[d];
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
