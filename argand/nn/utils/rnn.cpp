#include "argand/nn/utils/rnn.h"

#include <algorithm>

#include "argand/ops/functions.h"

namespace argand::nn::utils::rnn {

namespace {

std::vector<int64_t> numbers_of(const char* name, const Tensor& lengths) {
  AG_CHECK(lengths.dim() == 1 && lengths.dtype() == kLong && lengths.is_cpu(), name,
           ": lengths must be an int64 vector on the cpu, got ", lengths.dtype(), " ", lengths.sizes(), " on ",
           lengths.device());
  const Tensor x = lengths.contiguous();
  return std::vector<int64_t>(x.data_ptr<int64_t>(), x.data_ptr<int64_t>() + x.numel());
}

Tensor vector_of(const std::vector<int64_t>& numbers) {
  Tensor x = empty({static_cast<int64_t>(numbers.size())}, kLong);
  std::copy(numbers.begin(), numbers.end(), x.data_ptr<int64_t>());
  return x;
}

// [n, *sizes] more elements behind x's first dimension.
Tensor extended(const Tensor& x, int64_t n, double value) {
  if (n == 0) return x;
  DimVector sizes(x.sizes());
  sizes[0] = n;
  return cat({x, full(sizes, value, x.options())});
}

}  // namespace

PackedSequence::PackedSequence(Tensor data, Tensor batch_sizes, Tensor sorted_indices, Tensor unsorted_indices)
    : data_(std::move(data)),
      batch_sizes_(std::move(batch_sizes)),
      sorted_indices_(std::move(sorted_indices)),
      unsorted_indices_(unsorted_indices.defined() ? std::move(unsorted_indices)
                                                   : invert_permutation(sorted_indices_)) {
  AG_CHECK_AS(ValueError, batch_sizes_.is_cpu(), "PackedSequence: batch_sizes must be on the cpu, got ",
              batch_sizes_.device(), "; pack_sequence() and pack_padded_sequence() put it there");
}

PackedSequence PackedSequence::to(const TensorOptions& options) const {
  const Tensor data = data_.to(options);
  const auto beside = [&](const Tensor& x) { return x.defined() ? x.to(data.device()) : x; };
  return PackedSequence(data, batch_sizes_, beside(sorted_indices_), beside(unsorted_indices_));
}

Tensor invert_permutation(const Tensor& permutation) {
  if (!permutation.defined()) return {};
  const Tensor places = arange(permutation.numel(), TensorOptions(kLong).device(permutation.device()));
  return scatter(empty_like(permutation), 0, permutation, places);
}

PackedSequence pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first, bool enforce_sorted) {
  constexpr const char* kName = "pack_padded_sequence";
  AG_CHECK(input.dim() >= 2, kName, ": expected [T, N, *] or [N, T, *], got sizes ", input.sizes());
  Tensor sorted_indices;
  if (!enforce_sorted) {
    std::tie(lengths, sorted_indices) = sort(lengths, -1, true);
    sorted_indices = sorted_indices.to(input.device());
    input = index_select(input, batch_first ? 0 : 1, sorted_indices);
  }
  const Tensor steps = batch_first ? transpose(input, 0, 1) : input;
  const std::vector<int64_t> counts = numbers_of(kName, lengths);
  AG_CHECK(static_cast<int64_t>(counts.size()) == steps.size(1), kName, ": a batch of ", steps.size(1),
           " needs that many lengths, got ", counts.size());
  AG_CHECK(!counts.empty() && *std::min_element(counts.begin(), counts.end()) > 0 && counts[0] <= steps.size(0), kName,
           ": lengths must lie between 1 and ", steps.size(0), ", got ", counts);
  AG_CHECK(std::is_sorted(counts.rbegin(), counts.rend()), kName,
           ": expected the longest sequence first, got a longer one after a shorter; enforce_sorted=false sorts them");
  std::vector<int64_t> batch_sizes;
  std::vector<Tensor> parts;
  // Steps that equally many sequences reach are one part.
  int64_t start = 0;
  for (size_t reaching = counts.size(); reaching > 0; --reaching) {
    const int64_t end = counts[reaching - 1];
    if (end == start) continue;
    const auto rows = static_cast<int64_t>(reaching);
    parts.push_back(flatten(narrow(narrow(steps, 0, start, end - start), 1, 0, rows), 0, 1));
    batch_sizes.insert(batch_sizes.end(), static_cast<size_t>(end - start), rows);
    start = end;
  }
  return PackedSequence(cat(parts), vector_of(batch_sizes), sorted_indices);
}

std::tuple<Tensor, Tensor> pad_packed_sequence(const PackedSequence& sequence, bool batch_first, double padding_value,
                                               std::optional<int64_t> total_length) {
  const std::vector<int64_t> sizes = numbers_of("pad_packed_sequence", sequence.batch_sizes());
  const auto longest = static_cast<int64_t>(sizes.size()), total = total_length.value_or(longest);
  AG_CHECK_AS(ValueError, longest > 0, "pad_packed_sequence: the sequence is empty");
  AG_CHECK(std::is_sorted(sizes.rbegin(), sizes.rend()) && sizes.back() > 0,
           "pad_packed_sequence: batch_sizes must be positive and fall from step to step, got ", sizes);
  AG_CHECK_AS(ValueError, total >= longest, "pad_packed_sequence: total_length must be ", longest,
              ", the longest sequence's length, or more, got ", total);
  std::vector<Tensor> steps = split_with_sizes(sequence.data(), sizes, 0);
  std::vector<int64_t> lengths(static_cast<size_t>(sizes[0]), 0);
  for (int64_t rows : sizes)
    for (int64_t i = 0; i < rows; ++i) ++lengths[static_cast<size_t>(i)];
  for (Tensor& step : steps) step = extended(step, sizes[0] - step.size(0), padding_value);
  Tensor padded = extended(stack(steps), total - longest, padding_value), counts = vector_of(lengths);
  if (batch_first) padded = transpose(padded, 0, 1);
  if (const Tensor& back = sequence.unsorted_indices(); back.defined()) {
    padded = index_select(padded, batch_first ? 0 : 1, back);
    counts = index_select(counts, 0, back.cpu());
  }
  return {padded, counts};
}

Tensor pad_sequence(TensorList sequences, bool batch_first, double padding_value) {
  AG_CHECK(!sequences.empty(), "pad_sequence: expected one sequence or more");
  int64_t longest = 0;
  for (const Tensor& x : sequences) {
    AG_CHECK(x.dim() >= 1 && x.sizes().slice(1) == sequences[0].sizes().slice(1),
             "pad_sequence: sizes may differ in the first dimension only, got ", sequences[0].sizes(), " and ",
             x.sizes());
    longest = std::max(longest, x.size(0));
  }
  std::vector<Tensor> padded;
  for (const Tensor& x : sequences) padded.push_back(extended(x, longest - x.size(0), padding_value));
  return stack(padded, batch_first ? 0 : 1);
}

PackedSequence pack_sequence(TensorList sequences, bool enforce_sorted) {
  std::vector<int64_t> lengths;
  for (const Tensor& x : sequences) lengths.push_back(x.dim() ? x.size(0) : 0);
  return pack_padded_sequence(pad_sequence(sequences), vector_of(lengths), false, enforce_sorted);
}

}  // namespace argand::nn::utils::rnn
