// Tables looked up by index: embedding and one_hot.
#include "argand/autograd/inplace.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/indexing.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"

namespace argand {

namespace {

void check_table(const char* op, const Tensor& weight) {
  AG_CHECK(weight.dim() == 2, op, ": weight must be a matrix with a row for each index, got sizes ", weight.sizes());
}

// The gradient of a table [rows, width] whose row index[i] was used for g[i]. Uses of one row are added in order.
Tensor embedding_gradient(const Tensor& g, const Tensor& index, int64_t rows, int64_t padding, bool by_frequency) {
  const DType compute = compute_dtype(g.dtype());  // half types would lose the small parts of a long sum
  Tensor each = g.dtype() == compute ? g : g.to(compute);
  if (padding >= 0) each = masked_fill(each, unsqueeze(index == padding, 1), Scalar(0));
  if (by_frequency) {
    const Tensor uses = index_add(zeros({rows}, each.options()), 0, index, ones({index.numel()}, each.options()));
    each = each / unsqueeze(index_select(uses, 0, index), 1);
  }
  const Tensor start = zeros({rows, g.size(1)}, each.options());
  const Tensor sum = recording({each}) ? index_add(start, 0, index, each) : index_add_(start, 0, index, each);
  return g.dtype() == compute ? sum : sum.to(g.dtype());
}

}  // namespace

// Row indices[i] of weight [rows, width] for every index: sizes of indices, then width. The row padding_idx gets no
// gradient; scale_grad_by_freq divides a row's gradient by how often it was used. Throws IndexError where an index is
// no row.
AG_OP(
    "embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, "
    "bool sparse=False) -> Tensor",
    "function")
Tensor embedding(const Tensor& weight, const Tensor& indices, int64_t padding_idx, bool scale_grad_by_freq,
                 bool sparse) {
  AG_DOOR(embedding, weight, indices, padding_idx, scale_grad_by_freq, sparse);
  AG_CHECK_AS(NotImplementedError, !sparse,
              "embedding: there are no sparse gradients; leave sparse unset, the dense gradient is one pass");
  check_table("embedding", weight);
  const int64_t rows = weight.size(0), width = weight.size(1);
  AG_CHECK(padding_idx < rows, "embedding: padding_idx ", padding_idx, " is no row of weight, which has ", rows);
  const Tensor index = reshape(index_tensor("embedding", indices, weight), {indices.numel()});
  DimVector sizes(indices.sizes());
  sizes.push_back(width);
  Tensor y = new_tensor(sizes, weight.dtype(), weight.device());
  if (y.numel())
    gather_numbers(new_view(y, {index.numel(), width}, {width, 1}, 0), weight, IntArrayRef({0, weight.stride(1)}),
                   index, IntArrayRef({index.stride(0), 0}), {"embedding", 0, rows, weight.stride(0), false});
  if (!recording({weight})) return y;
  return record(
      "embedding", y, {weight},
      [index = Saved(index), rows, width, padding_idx, scale_grad_by_freq](const Tensor& g, GradientSink out) {
        const Tensor at = index.unpack(out.node());
        out[0] = embedding_gradient(g.reshape({at.numel(), width}), at, rows, padding_idx, scale_grad_by_freq);
      });
}

// Rows of self that indices name are shortened, in place, to norm_type-norms of at most max_norm. Not recorded.
AG_OP("embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)", "function")
Tensor& embedding_renorm_(const Tensor& self, const Tensor& indices, double max_norm, double norm_type) {
  AG_DOOR(embedding_renorm_, self, indices, max_norm, norm_type);
  check_table("embedding_renorm_", self);
  NoGradGuard no_grad;
  const Tensor index = reshape(index_tensor("embedding_renorm_", indices, self), {indices.numel()});
  const Tensor rows = index_select(self, 0, index), lengths = norm(rows, Scalar(norm_type), IntArrayRef({1}), true);
  const Tensor factor = where(lengths > max_norm, max_norm / (lengths + 1e-7), Scalar(1)).to(self.dtype());
  return index_copy_(self, 0, index, rows * factor);
}

// int64, sizes of self and then num_classes (one more than the greatest index unless given): 1 where the last index is
// the element's number, else 0.
AG_OP("one_hot(Tensor self, int num_classes=-1) -> Tensor", "function")
Tensor one_hot(const Tensor& self, int64_t num_classes) {
  AG_DOOR(one_hot, self, num_classes);
  AG_CHECK_AS(TypeError, is_integral(self.dtype(), false), "one_hot: expected class indices (integers), got ",
              self.dtype());
  AG_CHECK(num_classes >= 0 || (!self.is_meta() && self.numel()),
           "one_hot: num_classes must be given where there are no numbers to find it from");
  const Tensor index = self.to(DType::Int64);
  int64_t classes = num_classes;
  if (!self.is_meta() && self.numel()) {
    const int64_t least = amin(index).item<int64_t>(), most = amax(index).item<int64_t>();
    AG_CHECK(least >= 0, "one_hot: class indices must not be negative, got ", least);
    AG_CHECK(num_classes < 0 || most < num_classes, "one_hot: index ", most, " is no class: num_classes is ",
             num_classes);
    if (num_classes < 0) classes = most + 1;
  }
  DimVector sizes(self.sizes());
  sizes.push_back(classes);
  const Tensor y = zeros(sizes, index.options());
  return self.numel() && classes ? scatter(y, -1, unsqueeze(index, -1), Scalar(1)) : y;
}

}  // namespace argand
