#include "emulated_device.h"

namespace argand::cuda {

void emulate_attention();
void emulate_batch_norm();
void emulate_conv();
void emulate_pool_windows();
void emulate_copy();
void emulate_cross_entropy();
void emulate_fft();
void emulate_gemm();
void emulate_group_norm();
void emulate_index();
void emulate_layer_norm();
void emulate_linalg();
void emulate_optim();
void emulate_pointwise_1();
void emulate_pointwise_2();
void emulate_pointwise_3();
void emulate_pointwise_4();
void emulate_random();
void emulate_recurrent();
void emulate_reductions();
void emulate_resample();
void emulate_scan();
void emulate_search();
void emulate_select();
void emulate_sequence();
void emulate_softmax();
void emulate_sort();

Device emulated() {
  static EmulatedDevice device;
  static const bool ready = [] {
    register_device(kPrivateUse1, "emulated", &device, AG_ABI_HASH);
    emulate_attention();
    emulate_batch_norm();
    emulate_conv();
    emulate_pool_windows();
    emulate_copy();
    emulate_cross_entropy();
    emulate_fft();
    emulate_gemm();
    emulate_group_norm();
    emulate_index();
    emulate_layer_norm();
    emulate_linalg();
    emulate_optim();
    emulate_pointwise_1();
    emulate_pointwise_2();
    emulate_pointwise_3();
    emulate_pointwise_4();
    emulate_random();
    emulate_recurrent();
    emulate_reductions();
    emulate_resample();
    emulate_scan();
    emulate_search();
    emulate_select();
    emulate_sequence();
    emulate_softmax();
    emulate_sort();
    return true;
  }();
  (void)ready;
  static const bool on_gpu = std::getenv("ARGAND_TEST_CUDA") && is_available();
  if (on_gpu) return Device(kCUDA, 0);
  return Device(kPrivateUse1, 0);
}

}  // namespace argand::cuda
