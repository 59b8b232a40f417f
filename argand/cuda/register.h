// Fills the CUDA slots; called once, when the plug-in starts.
#pragma once

namespace argand::cuda {

void register_attention_cuda();
void register_batch_norm_cuda();
void register_conv_cuda();
void register_copy_cuda();
void register_cross_entropy_cuda();
void register_fft_cuda();
void register_gemm_cuda();
void register_group_norm_cuda();
void register_index_cuda();
void register_layer_norm_cuda();
void register_linalg_cuda();
void register_optim_cuda();
void register_pointwise_activation();
void register_pointwise_arithmetic();
void register_pointwise_comparison();
void register_pointwise_exponential();
void register_pointwise_loss();
void register_pointwise_rounding();
void register_pointwise_selection();
void register_pointwise_special();
void register_pointwise_trigonometric();
void register_pool_windows_cuda();
void register_random_cuda();
void register_recurrent_cuda();
void register_reductions_cuda();
void register_resample_cuda();
void register_scan_cuda();
void register_search_cuda();
void register_select_cuda();
void register_sequence_cuda();
void register_softmax_cuda();
void register_sort_cuda();

}  // namespace argand::cuda
