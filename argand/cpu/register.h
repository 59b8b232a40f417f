// Registration of the CPU's kernels: each function fills the CPU slot of the operations its file implements.
#pragma once

namespace argand {

void register_attention_cpu();
void register_batch_norm_cpu();
void register_conv_cpu();
void register_copy_cpu();
void register_cross_entropy_cpu();
void register_fft_cpu();
void register_fill_cpu();
void register_gemm_cpu();
void register_index_cpu();
void register_join_cpu();
void register_linalg_cpu();
void register_list_cpu();
void register_norm_cpu();
void register_optim_cpu();
void register_pointwise_cpu();
void register_pool_cpu();
void register_random_cpu();
void register_recurrent_cpu();
void register_reductions_cpu();
void register_resample_cpu();
void register_scan_cpu();
void register_search_cpu();
void register_sequence_cpu();
void register_softmax_cpu();
void register_special_cpu();
void register_sort_cpu();

}  // namespace argand
