// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "argand/ops/out.h"

namespace argand {

Tensor& div_(const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode) { return assign(self, div(self, other, rounding_mode)); }
Tensor& div_out(Tensor& out, const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode) { return write_out(out, div(self, other, rounding_mode)); }
Tensor& div_(const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode) { return assign(self, div(self, other, rounding_mode)); }
Tensor& div_out(Tensor& out, const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode) { return write_out(out, div(self, other, rounding_mode)); }
Tensor& multiply_(const Tensor& self, const Tensor& other) { return assign(self, multiply(self, other)); }
Tensor& multiply_(const Tensor& self, const Scalar& other) { return assign(self, multiply(self, other)); }
Tensor& true_divide_(const Tensor& self, const Tensor& other) { return assign(self, true_divide(self, other)); }
Tensor& true_divide_(const Tensor& self, const Scalar& other) { return assign(self, true_divide(self, other)); }
Tensor& divide_(const Tensor& self, const Tensor& other) { return assign(self, divide(self, other)); }
Tensor& divide_(const Tensor& self, const Scalar& other) { return assign(self, divide(self, other)); }
Tensor& absolute_(const Tensor& self) { return assign(self, absolute(self)); }
Tensor& negative_(const Tensor& self) { return assign(self, negative(self)); }
Tensor& arcsin_(const Tensor& self) { return assign(self, arcsin(self)); }
Tensor& arccos_(const Tensor& self) { return assign(self, arccos(self)); }
Tensor& arctan_(const Tensor& self) { return assign(self, arctan(self)); }
Tensor& arcsinh_(const Tensor& self) { return assign(self, arcsinh(self)); }
Tensor& arccosh_(const Tensor& self) { return assign(self, arccosh(self)); }
Tensor& arctanh_(const Tensor& self) { return assign(self, arctanh(self)); }
Tensor& fix_(const Tensor& self) { return assign(self, fix(self)); }
Tensor& subtract_(const Tensor& self, const Tensor& other, const Scalar& alpha) { return assign(self, subtract(self, other, alpha)); }
Tensor& clip_(const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { return assign(self, clip(self, min, max)); }
Tensor& clip_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { return write_out(out, clip(self, min, max)); }
Tensor& normalize_out(Tensor& out, const Tensor& self, double p, int64_t dim, double eps) { return write_out(out, normalize(self, p, dim, eps)); }
Tensor& tril_(const Tensor& self, int64_t diagonal) { return assign(self, tril(self, diagonal)); }
Tensor& tril_out(Tensor& out, const Tensor& self, int64_t diagonal) { return write_out(out, tril(self, diagonal)); }
Tensor& triu_(const Tensor& self, int64_t diagonal) { return assign(self, triu(self, diagonal)); }
Tensor& triu_out(Tensor& out, const Tensor& self, int64_t diagonal) { return write_out(out, triu(self, diagonal)); }
Tensor& index_select_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index) { return write_out(out, index_select(self, dim, index)); }
Tensor& index_add_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) { return write_out(out, index_add(self, dim, index, source, alpha)); }
Tensor& index_copy_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source) { return write_out(out, index_copy(self, dim, index, source)); }
Tensor& index_fill_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) { return write_out(out, index_fill(self, dim, index, value)); }
Tensor& index_fill_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& value) { return assign(self, index_fill(self, dim, index, value)); }
Tensor& masked_fill_(const Tensor& self, const Tensor& mask, const Tensor& value) { return assign(self, masked_fill(self, mask, value)); }
Tensor& masked_fill_out(Tensor& out, const Tensor& self, const Tensor& mask, const Tensor& value) { return write_out(out, masked_fill(self, mask, value)); }
Tensor& masked_select_out(Tensor& out, const Tensor& self, const Tensor& mask) { return write_out(out, masked_select(self, mask)); }
Tensor& masked_scatter_(const Tensor& self, const Tensor& mask, const Tensor& source) { return assign(self, masked_scatter(self, mask, source)); }
Tensor& masked_scatter_out(Tensor& out, const Tensor& self, const Tensor& mask, const Tensor& source) { return write_out(out, masked_scatter(self, mask, source)); }
Tensor& take_out(Tensor& out, const Tensor& self, const Tensor& index) { return write_out(out, take(self, index)); }
Tensor& put_(const Tensor& self, const Tensor& index, const Tensor& source, bool accumulate) { return assign(self, put(self, index, source, accumulate)); }
Tensor& gather_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, bool sparse_grad) { return write_out(out, gather(self, dim, index, sparse_grad)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) { return write_out(out, scatter(self, dim, index, src)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) { return write_out(out, scatter(self, dim, index, value)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce) { return write_out(out, scatter(self, dim, index, src, reduce)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) { return write_out(out, scatter(self, dim, index, value, reduce)); }
Tensor& scatter_add_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) { return write_out(out, scatter_add(self, dim, index, src)); }
Tensor& take_along_dim_out(Tensor& out, const Tensor& self, const Tensor& indices, std::optional<int64_t> dim) { return write_out(out, take_along_dim(self, indices, dim)); }
Tensor& cat_out(Tensor& out, TensorList tensors, int64_t dim) { return write_out(out, cat(tensors, dim)); }
Tensor& concat_out(Tensor& out, TensorList tensors, int64_t dim) { return write_out(out, concat(tensors, dim)); }
Tensor& concatenate_out(Tensor& out, TensorList tensors, int64_t dim) { return write_out(out, concatenate(tensors, dim)); }
Tensor& stack_out(Tensor& out, TensorList tensors, int64_t dim) { return write_out(out, stack(tensors, dim)); }
Tensor& hstack_out(Tensor& out, TensorList tensors) { return write_out(out, hstack(tensors)); }
Tensor& vstack_out(Tensor& out, TensorList tensors) { return write_out(out, vstack(tensors)); }
Tensor& row_stack_out(Tensor& out, TensorList tensors) { return write_out(out, row_stack(tensors)); }
Tensor& dstack_out(Tensor& out, TensorList tensors) { return write_out(out, dstack(tensors)); }
Tensor& column_stack_out(Tensor& out, TensorList tensors) { return write_out(out, column_stack(tensors)); }
Tensor& glu_out(Tensor& out, const Tensor& self, int64_t dim) { return write_out(out, glu(self, dim)); }
Tensor& mse_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction) { return write_out(out, mse_loss(self, target, reduction)); }
Tensor& l1_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction) { return write_out(out, l1_loss(self, target, reduction)); }
Tensor& smooth_l1_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction, double beta) { return write_out(out, smooth_l1_loss(self, target, reduction, beta)); }
Tensor& huber_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction, double delta) { return write_out(out, huber_loss(self, target, reduction, delta)); }
Tensor& binary_cross_entropy_out(Tensor& out, const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight, int64_t reduction) { return write_out(out, binary_cross_entropy(self, target, weight, reduction)); }
Tensor& soft_margin_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction) { return write_out(out, soft_margin_loss(self, target, reduction)); }
Tensor& mm_out(Tensor& out, const Tensor& self, const Tensor& mat2) { return write_out(out, mm(self, mat2)); }
Tensor& bmm_out(Tensor& out, const Tensor& self, const Tensor& mat2) { return write_out(out, bmm(self, mat2)); }
Tensor& mv_out(Tensor& out, const Tensor& self, const Tensor& vec) { return write_out(out, mv(self, vec)); }
Tensor& dot_out(Tensor& out, const Tensor& self, const Tensor& tensor) { return write_out(out, dot(self, tensor)); }
Tensor& vdot_out(Tensor& out, const Tensor& self, const Tensor& other) { return write_out(out, vdot(self, other)); }
Tensor& addmm_(const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) { return assign(self, addmm(self, mat1, mat2, beta, alpha)); }
Tensor& addmm_out(Tensor& out, const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) { return write_out(out, addmm(self, mat1, mat2, beta, alpha)); }
Tensor& baddbmm_(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { return assign(self, baddbmm(self, batch1, batch2, beta, alpha)); }
Tensor& baddbmm_out(Tensor& out, const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { return write_out(out, baddbmm(self, batch1, batch2, beta, alpha)); }
Tensor& addmv_(const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) { return assign(self, addmv(self, mat, vec, beta, alpha)); }
Tensor& addmv_out(Tensor& out, const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) { return write_out(out, addmv(self, mat, vec, beta, alpha)); }
Tensor& linear_out(Tensor& out, const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias) { return write_out(out, linear(input, weight, bias)); }
Tensor& matmul_out(Tensor& out, const Tensor& self, const Tensor& other) { return write_out(out, matmul(self, other)); }
Tensor& addbmm_(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { return assign(self, addbmm(self, batch1, batch2, beta, alpha)); }
Tensor& addbmm_out(Tensor& out, const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { return write_out(out, addbmm(self, batch1, batch2, beta, alpha)); }
Tensor& outer_out(Tensor& out, const Tensor& self, const Tensor& vec2) { return write_out(out, outer(self, vec2)); }
Tensor& ger_out(Tensor& out, const Tensor& self, const Tensor& vec2) { return write_out(out, ger(self, vec2)); }
Tensor& addr_(const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) { return assign(self, addr(self, vec1, vec2, beta, alpha)); }
Tensor& addr_out(Tensor& out, const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) { return write_out(out, addr(self, vec1, vec2, beta, alpha)); }
Tensor& inner_out(Tensor& out, const Tensor& self, const Tensor& other) { return write_out(out, inner(self, other)); }
Tensor& tensordot_out(Tensor& out, const Tensor& self, const Tensor& other, IntArrayRef dims_self, IntArrayRef dims_other) { return write_out(out, tensordot(self, other, dims_self, dims_other)); }
Tensor& kron_out(Tensor& out, const Tensor& self, const Tensor& other) { return write_out(out, kron(self, other)); }
Tensor& bernoulli_out(Tensor& out, const Tensor& self, const std::optional<Generator>& generator) { return write_out(out, bernoulli(self, generator)); }
Tensor& multinomial_out(Tensor& out, const Tensor& self, int64_t num_samples, bool replacement, const std::optional<Generator>& generator) { return write_out(out, multinomial(self, num_samples, replacement, generator)); }
Tensor& rand_out(Tensor& out, IntArrayRef size, const TensorOptions& options) { return write_out(out, rand(size, options)); }
Tensor& randn_out(Tensor& out, IntArrayRef size, const TensorOptions& options) { return write_out(out, randn(size, options)); }
Tensor& randint_out(Tensor& out, int64_t low, int64_t high, IntArrayRef size, const TensorOptions& options) { return write_out(out, randint(low, high, size, options)); }
Tensor& randint_out(Tensor& out, int64_t high, IntArrayRef size, const TensorOptions& options) { return write_out(out, randint(high, size, options)); }
Tensor& randperm_out(Tensor& out, int64_t n, const TensorOptions& options) { return write_out(out, randperm(n, options)); }
Tensor& dropout_(const Tensor& input, double p, bool train) { return assign(input, dropout(input, p, train)); }
Tensor& feature_dropout_(const Tensor& input, double p, bool train) { return assign(input, feature_dropout(input, p, train)); }
Tensor& alpha_dropout_(const Tensor& input, double p, bool train) { return assign(input, alpha_dropout(input, p, train)); }
Tensor& feature_alpha_dropout_(const Tensor& input, double p, bool train) { return assign(input, feature_alpha_dropout(input, p, train)); }
Tensor& sum_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) { return write_out(out, sum(self, dim, keepdim, dtype)); }
Tensor& nansum_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) { return write_out(out, nansum(self, dim, keepdim, dtype)); }
Tensor& mean_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) { return write_out(out, mean(self, dim, keepdim, dtype)); }
Tensor& prod_out(Tensor& out, const Tensor& self, int64_t dim, bool keepdim, std::optional<DType> dtype) { return write_out(out, prod(self, dim, keepdim, dtype)); }
Tensor& amax_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim) { return write_out(out, amax(self, dim, keepdim)); }
Tensor& amin_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim) { return write_out(out, amin(self, dim, keepdim)); }
Tensor& argmax_out(Tensor& out, const Tensor& self, std::optional<int64_t> dim, bool keepdim) { return write_out(out, argmax(self, dim, keepdim)); }
Tensor& argmin_out(Tensor& out, const Tensor& self, std::optional<int64_t> dim, bool keepdim) { return write_out(out, argmin(self, dim, keepdim)); }
Tensor& all_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim) { return write_out(out, all(self, dim, keepdim)); }
Tensor& any_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim) { return write_out(out, any(self, dim, keepdim)); }
Tensor& var_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) { return write_out(out, var(self, dim, correction, keepdim)); }
Tensor& std_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) { return write_out(out, std(self, dim, correction, keepdim)); }
Tensor& logsumexp_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim) { return write_out(out, logsumexp(self, dim, keepdim)); }
Tensor& cumsum_(const Tensor& self, int64_t dim, std::optional<DType> dtype) { return assign(self, cumsum(self, dim, dtype)); }
Tensor& cumsum_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { return write_out(out, cumsum(self, dim, dtype)); }
Tensor& cumprod_(const Tensor& self, int64_t dim, std::optional<DType> dtype) { return assign(self, cumprod(self, dim, dtype)); }
Tensor& cumprod_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { return write_out(out, cumprod(self, dim, dtype)); }
Tensor& logcumsumexp_out(Tensor& out, const Tensor& self, int64_t dim) { return write_out(out, logcumsumexp(self, dim)); }
Tensor& diff_out(Tensor& out, const Tensor& self, int64_t n, int64_t dim, const std::optional<Tensor>& prepend, const std::optional<Tensor>& append) { return write_out(out, diff(self, n, dim, prepend, append)); }
Tensor& softmax_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { return write_out(out, softmax(self, dim, dtype)); }
Tensor& log_softmax_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { return write_out(out, log_softmax(self, dim, dtype)); }
Tensor& msort_out(Tensor& out, const Tensor& self) { return write_out(out, msort(self)); }

}  // namespace argand
