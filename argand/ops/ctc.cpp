// Connectionist temporal classification (Graves et al., ICML 2006): minus the log probability of a label sequence under
// all its alignments.
//
// The forward recurrence runs over labels with a blank before, between and behind them; each step is a few recorded
// operations on the whole batch, so derivatives of any order follow. An impossible state has the log probability
// kImpossible, far below any that occurs and finite, so that no inf - inf arises.
#include <algorithm>

#include "argand/autograd/grad_mode.h"
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/loss.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"

namespace argand {

namespace {

constexpr double kImpossible = -1e30;

struct Labels {
  Tensor states;  // [n, 2 s + 1]: blank, label, blank, ...
  Tensor skips;   // the same: 0 where the blank before may be left out, kImpossible elsewhere
  Tensor last;    // [n, 1]: the final blank's place
};

// targets as rows [n][length], on the host.
std::vector<std::vector<int64_t>> target_rows(const Tensor& targets, IntArrayRef lengths, int64_t classes,
                                              int64_t blank) {
  const Tensor numbers = targets.detach().to(TensorOptions(kLong).device(kCPU)).contiguous();
  const int64_t* at = numbers.data_ptr<int64_t>();
  int64_t whole = 0;
  for (size_t i = 0; i < lengths.size(); ++i) {
    AG_CHECK(lengths[i] >= 0 && lengths[i] <= (targets.dim() == 1 ? targets.numel() : targets.size(1)),
             "ctc_loss: target length ", lengths[i], " of sequence ", i, " does not fit targets of sizes ",
             targets.sizes());
    whole += lengths[i];
  }
  if (targets.dim() == 1)
    AG_CHECK(whole == targets.numel(), "ctc_loss: target_lengths add up to ", whole, ", targets has ", targets.numel(),
             " labels");
  std::vector<std::vector<int64_t>> rows;
  for (size_t i = 0; i < lengths.size(); ++i) {
    rows.emplace_back(at, at + lengths[i]);
    for (int64_t label : rows.back())
      AG_CHECK(label >= 0 && label < classes && label != blank, "ctc_loss: label ", label, " of sequence ", i,
               " must be one of the ", classes, " classes and not the blank, ", blank);
    at += targets.dim() == 1 ? lengths[i] : targets.size(1);
  }
  return rows;
}

Labels labels_of(const std::vector<std::vector<int64_t>>& rows, int64_t blank, const Tensor& like) {
  size_t longest = 0;
  for (const auto& row : rows) longest = std::max(longest, row.size());
  const auto n = static_cast<int64_t>(rows.size()), width = static_cast<int64_t>(2 * longest + 1);
  const Tensor states = new_tensor({n, width}, kInt64), skips = new_tensor({n, width}, kFloat64),
               last = new_tensor({n, 1}, kInt64);
  for (int64_t i = 0; i < n; ++i) {
    const auto& row = rows[static_cast<size_t>(i)];
    int64_t* const state = states.data_ptr<int64_t>() + i * width;
    double* const skip = skips.data_ptr<double>() + i * width;
    std::fill_n(state, width, blank);
    std::fill_n(skip, width, kImpossible);
    for (size_t s = 0; s < row.size(); ++s) {
      state[2 * s + 1] = row[s];
      if (s > 0 && row[s] != row[s - 1]) skip[2 * s + 1] = 0;
    }
    last.data_ptr<int64_t>()[i] = 2 * static_cast<int64_t>(row.size());
  }
  return {states.to(like.device()), skips.to(like.options()), last.to(like.device())};
}

// x [n, width] moved right by `by`; what comes in is impossible.
Tensor moved(const Tensor& x, int64_t by) {
  return constant_pad_nd(narrow(x, 1, 0, std::max<int64_t>(0, x.size(1) - by)), {std::min(by, x.size(1)), 0},
                         Scalar(kImpossible));
}

// Minus the log likelihoods [n]; x: [t, n, classes].
Tensor losses_of(const Tensor& x, const Labels& labels, IntArrayRef input_lengths) {
  const int64_t steps = x.size(0), n = x.size(1), width = labels.states.size(1);
  const Tensor emitted = gather(x, 2, unsqueeze(labels.states, 0).expand({steps, n, width}));
  Tensor lengths = new_tensor({n, 1}, kInt64);
  std::copy(input_lengths.begin(), input_lengths.end(), lengths.data_ptr<int64_t>());
  lengths = lengths.to(x.device());
  // Before the first step all is at the first blank.
  Tensor state = constant_pad_nd(zeros({n, 1}, x.options()), {0, width - 1}, Scalar(kImpossible));
  const int64_t least = *std::min_element(input_lengths.begin(), input_lengths.end());
  const int64_t most = *std::max_element(input_lengths.begin(), input_lengths.end());
  for (int64_t t = 0; t < most; ++t) {
    const Tensor from = stack({state, moved(state, 1), moved(state, 2) + labels.skips}, 0);
    const Tensor next = logsumexp(from, IntArrayRef({0}), false) + select(emitted, 0, t);
    state = t < least ? next : where(lengths > t, next, state);
  }
  const Tensor blank = gather(state, 1, labels.last), label = gather(state, 1, clamp_min(labels.last - 1, 0));
  const Tensor reached = where(labels.last > 0, logaddexp(blank, label), blank);
  return -reshape(reached, {n});
}

void check_lengths(IntArrayRef lengths, int64_t n, int64_t most) {
  AG_CHECK(static_cast<int64_t>(lengths.size()) == n, "ctc_loss: expected an input length for each of the ", n,
           " sequences, got ", lengths.size());
  for (int64_t length : lengths)
    AG_CHECK(length >= 0 && length <= most, "ctc_loss: input length ", length, " is not between 0 and the ", most,
             " steps of log_probs");
}

std::vector<int64_t> list_of(const char* name, const Tensor& lengths) {
  AG_CHECK(is_integral(lengths.dtype(), false) && lengths.dim() <= 1, "ctc_loss: ", name,
           " must be a vector of integers, got ", lengths.dtype(), " ", lengths.sizes());
  const Tensor numbers = lengths.to(TensorOptions(kLong).device(kCPU)).contiguous();
  return {numbers.data_ptr<int64_t>(), numbers.data_ptr<int64_t>() + numbers.numel()};
}

}  // namespace

// log_probs: logarithms of probabilities, [steps, batch, classes] or without batch; targets: labels [batch, longest],
// or one after another as a vector; lengths: of each sequence's steps and labels. With reduction 1 each loss is divided
// by its number of labels before the mean. A sequence without an alignment has the loss inf, or 0 with zero_infinity,
// and no gradient.
AG_OP(
    "ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, "
    "int reduction=1, bool zero_infinity=False) -> Tensor",
    "function")
Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, IntArrayRef input_lengths, IntArrayRef target_lengths,
                int64_t blank, int64_t reduction, bool zero_infinity) {
  AG_DOOR(ctc_loss, log_probs, targets, input_lengths, target_lengths, blank, reduction, zero_infinity);
  check_reduction("ctc_loss", reduction);
  AG_CHECK(log_probs.is_floating_point() && (log_probs.dim() == 3 || log_probs.dim() == 2),
           "ctc_loss: expected floating-point log_probs [steps, batch, classes], got ", log_probs.dtype(), " ",
           log_probs.sizes());
  AG_CHECK(!log_probs.is_meta(), "ctc_loss: a meta tensor has no numbers");
  AG_CHECK(targets.dim() == 1 || targets.dim() == 2, "ctc_loss: targets must be [batch, longest] or a vector, got ",
           "sizes ", targets.sizes());
  const bool single = log_probs.dim() == 2;
  const DType compute = compute_dtype(log_probs.dtype());
  const Tensor x = (single ? unsqueeze(log_probs, 1) : log_probs).to(compute);
  const int64_t n = x.size(1), classes = x.size(2);
  AG_CHECK(n > 0, "ctc_loss: the batch is empty");
  AG_CHECK(blank >= 0 && blank < classes, "ctc_loss: blank is ", blank, ", there are ", classes, " classes");
  AG_CHECK(targets.dim() == 1 || targets.size(0) == n, "ctc_loss: targets of sizes ", targets.sizes(),
           " are not for a batch of ", n);
  AG_CHECK(static_cast<int64_t>(target_lengths.size()) == n, "ctc_loss: expected a target length for each of the ", n,
           " sequences, got ", target_lengths.size());
  check_lengths(input_lengths, n, x.size(0));
  const Labels labels = labels_of(target_rows(targets, target_lengths, classes, blank), blank, x.detach());
  Tensor losses = losses_of(x, labels, input_lengths);
  const Tensor impossible = (losses > -kImpossible / 2).detach();
  losses = masked_fill(losses, impossible, zero_infinity ? Scalar(0) : Scalar(__builtin_inf())).to(log_probs.dtype());
  if (reduction == Reduction::Mean) {
    const Tensor counts = clamp_min(div(reshape(labels.last, {n}), 2, "floor"), 1);
    return mean(losses / counts);
  }
  if (reduction == Reduction::Sum) return sum(losses);
  return single ? squeeze(losses, 0) : losses;
}
AG_OP(
    "ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, "
    "int reduction=1, bool zero_infinity=False) -> Tensor",
    "function")
Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths,
                const Tensor& target_lengths, int64_t blank, int64_t reduction, bool zero_infinity) {
  AG_DOOR(ctc_loss, log_probs, targets, input_lengths, target_lengths, blank, reduction, zero_infinity);
  return ctc_loss(log_probs, targets, list_of("input_lengths", input_lengths),
                  list_of("target_lengths", target_lengths), blank, reduction, zero_infinity);
}

}  // namespace argand
