#include "argand/core/options.h"

#include "argand/core/thread_local.h"

namespace argand {

DType TensorOptions::dtype() const { return dtype_ ? *dtype_ : get_default_dtype(); }

void set_default_dtype(DType d) {
  AG_CHECK_AS(TypeError, is_floating_point(d), "set_default_dtype: only floating-point types can be the default, got ",
              d);
  thread_local_data().state.default_dtype = d;
}

DType get_default_dtype() { return thread_local_data().state.default_dtype; }

}  // namespace argand
