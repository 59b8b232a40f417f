// Sequences of different lengths: padded to one length, or packed without padding.
#pragma once
#include "argand/core/tensor.h"

namespace argand::nn::utils::rnn {

// A batch of sequences, step by step: data [sum of lengths, *] has every sequence's first element, then the second
// ones, ...; batch_sizes (int64, on the CPU) says how many sequences reach each step. sorted_indices: the order of the
// sequences, longest first, unsorted_indices its inverse; undefined if they came so.
class AG_API PackedSequence {
 public:
  PackedSequence() = default;
  // Throws ValueError for batch_sizes that are not on the CPU. unsorted_indices, if undefined, follow from
  // sorted_indices.
  explicit PackedSequence(Tensor data, Tensor batch_sizes, Tensor sorted_indices = {}, Tensor unsorted_indices = {});
  const Tensor& data() const { return data_; }
  const Tensor& batch_sizes() const { return batch_sizes_; }
  const Tensor& sorted_indices() const { return sorted_indices_; }
  const Tensor& unsorted_indices() const { return unsorted_indices_; }
  // With data converted or moved; the indices go to the same device.
  PackedSequence to(const TensorOptions& options) const;
  PackedSequence cpu() const { return to(TensorOptions(kCPU)); }
  PackedSequence cuda() const { return to(TensorOptions(kCUDA)); }
  bool is_cuda() const { return data_.is_cuda(); }

 private:
  Tensor data_, batch_sizes_, sorted_indices_, unsorted_indices_;
};

// The permutation that undoes it; undefined for undefined.
AG_API Tensor invert_permutation(const Tensor& permutation);

// input [T, N, *], [N, T, *] with batch_first; lengths: int64 [N] on the CPU. enforce_sorted: they must come longest
// first. Throws Error for lengths below 1, above T, or not in order.
AG_API PackedSequence pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first = false,
                                           bool enforce_sorted = true);
// The padded sequences, [T, N, *] or [N, T, *], and their lengths. total_length: T, at least the longest.
AG_API std::tuple<Tensor, Tensor> pad_packed_sequence(const PackedSequence& sequence, bool batch_first = false,
                                                      double padding_value = 0.0,
                                                      std::optional<int64_t> total_length = std::nullopt);
// Sequences [L, *] of different lengths as one tensor, [T, N, *], or [N, T, *] with batch_first.
AG_API Tensor pad_sequence(TensorList sequences, bool batch_first = false, double padding_value = 0);
AG_API PackedSequence pack_sequence(TensorList sequences, bool enforce_sorted = true);

}  // namespace argand::nn::utils::rnn
