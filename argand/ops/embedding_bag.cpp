// Rows of a table looked up and reduced bag by bag.
#include "argand/autograd/grad_mode.h"
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {

namespace {

enum BagMode : int64_t { kBagSum = 0, kBagMean = 1, kBagMax = 2 };

void check_bags(const Tensor& weight, const Tensor& indices, const Tensor& offsets, int64_t mode,
                const std::optional<Tensor>& per_sample_weights, bool include_last_offset) {
  const char* const op = "embedding_bag";
  AG_CHECK(weight.dim() == 2, op, ": weight must be a matrix with a row for each index, got sizes ", weight.sizes());
  AG_CHECK(indices.dim() == 1 && offsets.dim() == 1, op, ": indices and offsets must be vectors, got sizes ",
           indices.sizes(), " and ", offsets.sizes());
  AG_CHECK(is_integral(indices.dtype(), false) && is_integral(offsets.dtype(), false), op,
           ": indices and offsets must be integers, got ", indices.dtype(), " and ", offsets.dtype());
  AG_CHECK(mode >= kBagSum && mode <= kBagMax, op, ": mode must be 0 (sum), 1 (mean) or 2 (max), got ", mode);
  AG_CHECK(!include_last_offset || offsets.numel() > 0, op, ": include_last_offset needs at least one offset");
  if (offsets.numel() && !offsets.is_meta()) {
    AG_CHECK(select(offsets, 0, 0).item().toLong() == 0, op, ": the first bag must begin at 0, got ",
             select(offsets, 0, 0).item().toLong());
    AG_CHECK(select(offsets, 0, -1).item().toLong() <= indices.numel(), op, ": a bag begins at ",
             select(offsets, 0, -1).item().toLong(), ", there are ", indices.numel(), " indices");
  }
  if (!per_sample_weights || !per_sample_weights->defined()) return;
  AG_CHECK(mode == kBagSum, op, ": per_sample_weights are for mode='sum'");
  AG_CHECK(per_sample_weights->sizes() == indices.sizes() && per_sample_weights->dtype() == weight.dtype(), op,
           ": per_sample_weights must have the sizes of the indices, ", indices.sizes(), ", and the table's dtype, ",
           weight.dtype());
}

// Of rows [k, d] in bags: what each holds most of, 0 for an empty bag.
Tensor greatest(const Tensor& rows, const Tensor& bag, const Tensor& kept, const Tensor& sizes) {
  const Tensor lowest = full({sizes.size(0), rows.size(1)}, -__builtin_inf(), rows.options());
  const Tensor counting = masked_fill(rows, unsqueeze(logical_not(kept), 1), -__builtin_inf());
  const Tensor most = scatter_reduce(lowest, 0, unsqueeze(bag, 1).expand(rows.sizes()), counting, "amax", true);
  return masked_fill(most, unsqueeze(sizes == 0, 1), 0);
}

}  // namespace

// Rows indices[k] of weight [rows, d], reduced over the bags that begin at offsets: [bags, d]. mode: 0 sum, 1 mean, 2
// max; an empty bag is 0. per_sample_weights: what each row is multiplied with (sums only). include_last_offset: the
// last offset is where the last bag ends. padding_idx: a row that takes no part and gets no gradient. Also returned:
// each index's bag, the bags' sizes, and once more the bags' sizes in place of what only a backward pass of PyTorch
// reads.
AG_OP(
    "embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, "
    "bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int? padding_idx=None) -> "
    "(Tensor, Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(const Tensor& weight, const Tensor& indices,
                                                         const Tensor& offsets, bool scale_grad_by_freq, int64_t mode,
                                                         bool sparse, const std::optional<Tensor>& per_sample_weights,
                                                         bool include_last_offset, std::optional<int64_t> padding_idx) {
  AG_DOOR(embedding_bag, weight, indices, offsets, scale_grad_by_freq, mode, sparse, per_sample_weights,
          include_last_offset, padding_idx);
  check_bags(weight, indices, offsets, mode, per_sample_weights, include_last_offset);
  // What lies behind the end of the last bag takes no part.
  const auto used = [&](const Tensor& x) {
    return include_last_offset && !offsets.is_meta() ? narrow(x, 0, 0, select(offsets, 0, -1).item().toLong()) : x;
  };
  const Tensor entries = used(indices);
  int64_t padding = padding_idx.value_or(-1);
  if (padding_idx) {
    AG_CHECK(*padding_idx >= -weight.size(0) && *padding_idx < weight.size(0), "embedding_bag: padding_idx ",
             *padding_idx, " is no row of weight, which has ", weight.size(0));
    if (padding < 0) padding += weight.size(0);
  }
  const Tensor begins = include_last_offset ? narrow(offsets, 0, 0, offsets.numel() - 1) : offsets;
  const int64_t bags = begins.numel();
  Tensor bag, kept, sizes;
  {
    const NoGradGuard no_grad;
    const TensorOptions integers = TensorOptions(kLong).device(weight.device());
    bag = searchsorted(begins.to(kLong), arange(entries.numel(), integers), false, true) - 1;
    kept = padding >= 0 ? entries != padding : ones(entries.sizes(), integers.dtype(kBool));
    sizes = index_add(zeros({bags}, integers), 0, bag, kept.to(kLong));
  }
  const Tensor rows = embedding(weight, entries, padding, scale_grad_by_freq, sparse);
  if (mode == kBagMax) return {greatest(rows, bag, kept, sizes), bag, sizes, sizes};
  Tensor counted = padding >= 0 ? masked_fill(rows, unsqueeze(logical_not(kept), 1), 0) : rows;
  if (per_sample_weights && per_sample_weights->defined()) counted = counted * unsqueeze(used(*per_sample_weights), 1);
  const Tensor sums = index_add(zeros({bags, weight.size(1)}, weight.options()), 0, bag, counted);
  if (mode == kBagSum) return {sums, bag, sizes, sizes};
  return {sums / unsqueeze(clamp_min(sizes, 1), 1).to(sums.dtype()), bag, sizes, sizes};
}

}  // namespace argand
