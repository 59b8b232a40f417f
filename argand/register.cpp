// The explicit call chain that fills the built-in devices' kernel slots, in shared and static builds alike.
#include "argand/cpu/register.h"
#include "argand/dispatch/dispatch.h"

namespace argand {

void register_builtin_kernels() {
  register_attention_cpu();
  register_batch_norm_cpu();
  register_conv_cpu();
  register_copy_cpu();
  register_cross_entropy_cpu();
  register_fft_cpu();
  register_fill_cpu();
  register_gemm_cpu();
  register_index_cpu();
  register_join_cpu();
  register_linalg_cpu();
  register_list_cpu();
  register_norm_cpu();
  register_optim_cpu();
  register_pointwise_cpu();
  register_pool_cpu();
  register_random_cpu();
  register_recurrent_cpu();
  register_reductions_cpu();
  register_resample_cpu();
  register_scan_cpu();
  register_search_cpu();
  register_sequence_cpu();
  register_softmax_cpu();
  register_special_cpu();
  register_sort_cpu();
}

namespace {
// At load time, so that no thread ever sees a slot half filled; dispatch asks again for ops run before this line.
[[maybe_unused]] const bool registered_at_load = (register_builtin_kernels(), true);
}  // namespace

}  // namespace argand
