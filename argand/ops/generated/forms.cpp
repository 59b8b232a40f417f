// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/out.h"

namespace argand {

Tensor& div_(const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode) { AG_DOOR(div_, self, other, rounding_mode); return assign(self, div(self, other, rounding_mode)); }
Tensor& div_out(Tensor& out, const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode) { AG_DOOR(div_out, out, self, other, rounding_mode); return write_out(out, div(self, other, rounding_mode)); }
Tensor& div_(const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode) { AG_DOOR(div_, self, other, rounding_mode); return assign(self, div(self, other, rounding_mode)); }
Tensor& div_out(Tensor& out, const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode) { AG_DOOR(div_out, out, self, other, rounding_mode); return write_out(out, div(self, other, rounding_mode)); }
Tensor& multiply_(const Tensor& self, const Tensor& other) { AG_DOOR(multiply_, self, other); return assign(self, multiply(self, other)); }
Tensor& multiply_(const Tensor& self, const Scalar& other) { AG_DOOR(multiply_, self, other); return assign(self, multiply(self, other)); }
Tensor& true_divide_(const Tensor& self, const Tensor& other) { AG_DOOR(true_divide_, self, other); return assign(self, true_divide(self, other)); }
Tensor& true_divide_(const Tensor& self, const Scalar& other) { AG_DOOR(true_divide_, self, other); return assign(self, true_divide(self, other)); }
Tensor& divide_(const Tensor& self, const Tensor& other) { AG_DOOR(divide_, self, other); return assign(self, divide(self, other)); }
Tensor& divide_(const Tensor& self, const Scalar& other) { AG_DOOR(divide_, self, other); return assign(self, divide(self, other)); }
Tensor& absolute_(const Tensor& self) { AG_DOOR(absolute_, self); return assign(self, absolute(self)); }
Tensor& negative_(const Tensor& self) { AG_DOOR(negative_, self); return assign(self, negative(self)); }
Tensor& arcsin_(const Tensor& self) { AG_DOOR(arcsin_, self); return assign(self, arcsin(self)); }
Tensor& arccos_(const Tensor& self) { AG_DOOR(arccos_, self); return assign(self, arccos(self)); }
Tensor& arctan_(const Tensor& self) { AG_DOOR(arctan_, self); return assign(self, arctan(self)); }
Tensor& arcsinh_(const Tensor& self) { AG_DOOR(arcsinh_, self); return assign(self, arcsinh(self)); }
Tensor& arccosh_(const Tensor& self) { AG_DOOR(arccosh_, self); return assign(self, arccosh(self)); }
Tensor& arctanh_(const Tensor& self) { AG_DOOR(arctanh_, self); return assign(self, arctanh(self)); }
Tensor& fix_(const Tensor& self) { AG_DOOR(fix_, self); return assign(self, fix(self)); }
Tensor& subtract_(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(subtract_, self, other, alpha); return assign(self, subtract(self, other, alpha)); }
Tensor& clip_(const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { AG_DOOR(clip_, self, min, max); return assign(self, clip(self, min, max)); }
Tensor& clip_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& min, const std::optional<Scalar>& max) { AG_DOOR(clip_out, out, self, min, max); return write_out(out, clip(self, min, max)); }
Tensor& complex_out(Tensor& out, const Tensor& real, const Tensor& imag) { AG_DOOR(complex_out, out, real, imag); return write_out(out, complex(real, imag)); }
Tensor& polar_out(Tensor& out, const Tensor& abs, const Tensor& angle) { AG_DOOR(polar_out, out, abs, angle); return write_out(out, polar(abs, angle)); }
Tensor& linalg_cross_out(Tensor& out, const Tensor& self, const Tensor& other, int64_t dim) { AG_DOOR(linalg_cross_out, out, self, other, dim); return write_out(out, linalg_cross(self, other, dim)); }
Tensor& cross_out(Tensor& out, const Tensor& self, const Tensor& other, std::optional<int64_t> dim) { AG_DOOR(cross_out, out, self, other, dim); return write_out(out, cross(self, other, dim)); }
Tensor& normalize_out(Tensor& out, const Tensor& self, double p, int64_t dim, double eps) { AG_DOOR(normalize_out, out, self, p, dim, eps); return write_out(out, normalize(self, p, dim, eps)); }
Tensor& tril_(const Tensor& self, int64_t diagonal) { AG_DOOR(tril_, self, diagonal); return assign(self, tril(self, diagonal)); }
Tensor& tril_out(Tensor& out, const Tensor& self, int64_t diagonal) { AG_DOOR(tril_out, out, self, diagonal); return write_out(out, tril(self, diagonal)); }
Tensor& triu_(const Tensor& self, int64_t diagonal) { AG_DOOR(triu_, self, diagonal); return assign(self, triu(self, diagonal)); }
Tensor& triu_out(Tensor& out, const Tensor& self, int64_t diagonal) { AG_DOOR(triu_out, out, self, diagonal); return write_out(out, triu(self, diagonal)); }
Tensor& index_select_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index) { AG_DOOR(index_select_out, out, self, dim, index); return write_out(out, index_select(self, dim, index)); }
Tensor& index_add_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) { AG_DOOR(index_add_out, out, self, dim, index, source, alpha); return write_out(out, index_add(self, dim, index, source, alpha)); }
Tensor& index_copy_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source) { AG_DOOR(index_copy_out, out, self, dim, index, source); return write_out(out, index_copy(self, dim, index, source)); }
Tensor& index_fill_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) { AG_DOOR(index_fill_out, out, self, dim, index, value); return write_out(out, index_fill(self, dim, index, value)); }
Tensor& index_fill_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& value) { AG_DOOR(index_fill_, self, dim, index, value); return assign(self, index_fill(self, dim, index, value)); }
Tensor& masked_fill_(const Tensor& self, const Tensor& mask, const Tensor& value) { AG_DOOR(masked_fill_, self, mask, value); return assign(self, masked_fill(self, mask, value)); }
Tensor& masked_fill_out(Tensor& out, const Tensor& self, const Tensor& mask, const Tensor& value) { AG_DOOR(masked_fill_out, out, self, mask, value); return write_out(out, masked_fill(self, mask, value)); }
Tensor& masked_select_out(Tensor& out, const Tensor& self, const Tensor& mask) { AG_DOOR(masked_select_out, out, self, mask); return write_out(out, masked_select(self, mask)); }
Tensor& masked_scatter_(const Tensor& self, const Tensor& mask, const Tensor& source) { AG_DOOR(masked_scatter_, self, mask, source); return assign(self, masked_scatter(self, mask, source)); }
Tensor& masked_scatter_out(Tensor& out, const Tensor& self, const Tensor& mask, const Tensor& source) { AG_DOOR(masked_scatter_out, out, self, mask, source); return write_out(out, masked_scatter(self, mask, source)); }
Tensor& take_out(Tensor& out, const Tensor& self, const Tensor& index) { AG_DOOR(take_out, out, self, index); return write_out(out, take(self, index)); }
Tensor& put_(const Tensor& self, const Tensor& index, const Tensor& source, bool accumulate) { AG_DOOR(put_, self, index, source, accumulate); return assign(self, put(self, index, source, accumulate)); }
Tensor& gather_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, bool sparse_grad) { AG_DOOR(gather_out, out, self, dim, index, sparse_grad); return write_out(out, gather(self, dim, index, sparse_grad)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) { AG_DOOR(scatter_out, out, self, dim, index, src); return write_out(out, scatter(self, dim, index, src)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value) { AG_DOOR(scatter_out, out, self, dim, index, value); return write_out(out, scatter(self, dim, index, value)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce) { AG_DOOR(scatter_out, out, self, dim, index, src, reduce); return write_out(out, scatter(self, dim, index, src, reduce)); }
Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) { AG_DOOR(scatter_out, out, self, dim, index, value, reduce); return write_out(out, scatter(self, dim, index, value, reduce)); }
Tensor& scatter_add_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src) { AG_DOOR(scatter_add_out, out, self, dim, index, src); return write_out(out, scatter_add(self, dim, index, src)); }
Tensor& take_along_dim_out(Tensor& out, const Tensor& self, const Tensor& indices, std::optional<int64_t> dim) { AG_DOOR(take_along_dim_out, out, self, indices, dim); return write_out(out, take_along_dim(self, indices, dim)); }
Tensor& cat_out(Tensor& out, TensorList tensors, int64_t dim) { AG_DOOR(cat_out, out, tensors, dim); return write_out(out, cat(tensors, dim)); }
Tensor& concat_out(Tensor& out, TensorList tensors, int64_t dim) { AG_DOOR(concat_out, out, tensors, dim); return write_out(out, concat(tensors, dim)); }
Tensor& concatenate_out(Tensor& out, TensorList tensors, int64_t dim) { AG_DOOR(concatenate_out, out, tensors, dim); return write_out(out, concatenate(tensors, dim)); }
Tensor& stack_out(Tensor& out, TensorList tensors, int64_t dim) { AG_DOOR(stack_out, out, tensors, dim); return write_out(out, stack(tensors, dim)); }
Tensor& hstack_out(Tensor& out, TensorList tensors) { AG_DOOR(hstack_out, out, tensors); return write_out(out, hstack(tensors)); }
Tensor& vstack_out(Tensor& out, TensorList tensors) { AG_DOOR(vstack_out, out, tensors); return write_out(out, vstack(tensors)); }
Tensor& row_stack_out(Tensor& out, TensorList tensors) { AG_DOOR(row_stack_out, out, tensors); return write_out(out, row_stack(tensors)); }
Tensor& dstack_out(Tensor& out, TensorList tensors) { AG_DOOR(dstack_out, out, tensors); return write_out(out, dstack(tensors)); }
Tensor& column_stack_out(Tensor& out, TensorList tensors) { AG_DOOR(column_stack_out, out, tensors); return write_out(out, column_stack(tensors)); }
Tensor& glu_out(Tensor& out, const Tensor& self, int64_t dim) { AG_DOOR(glu_out, out, self, dim); return write_out(out, glu(self, dim)); }
Tensor& mse_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction) { AG_DOOR(mse_loss_out, out, self, target, reduction); return write_out(out, mse_loss(self, target, reduction)); }
Tensor& l1_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction) { AG_DOOR(l1_loss_out, out, self, target, reduction); return write_out(out, l1_loss(self, target, reduction)); }
Tensor& smooth_l1_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction, double beta) { AG_DOOR(smooth_l1_loss_out, out, self, target, reduction, beta); return write_out(out, smooth_l1_loss(self, target, reduction, beta)); }
Tensor& huber_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction, double delta) { AG_DOOR(huber_loss_out, out, self, target, reduction, delta); return write_out(out, huber_loss(self, target, reduction, delta)); }
Tensor& binary_cross_entropy_out(Tensor& out, const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight, int64_t reduction) { AG_DOOR(binary_cross_entropy_out, out, self, target, weight, reduction); return write_out(out, binary_cross_entropy(self, target, weight, reduction)); }
Tensor& soft_margin_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction) { AG_DOOR(soft_margin_loss_out, out, self, target, reduction); return write_out(out, soft_margin_loss(self, target, reduction)); }
Tensor& mm_out(Tensor& out, const Tensor& self, const Tensor& mat2) { AG_DOOR(mm_out, out, self, mat2); return write_out(out, mm(self, mat2)); }
Tensor& bmm_out(Tensor& out, const Tensor& self, const Tensor& mat2) { AG_DOOR(bmm_out, out, self, mat2); return write_out(out, bmm(self, mat2)); }
Tensor& mv_out(Tensor& out, const Tensor& self, const Tensor& vec) { AG_DOOR(mv_out, out, self, vec); return write_out(out, mv(self, vec)); }
Tensor& dot_out(Tensor& out, const Tensor& self, const Tensor& tensor) { AG_DOOR(dot_out, out, self, tensor); return write_out(out, dot(self, tensor)); }
Tensor& vdot_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(vdot_out, out, self, other); return write_out(out, vdot(self, other)); }
Tensor& addmm_(const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addmm_, self, mat1, mat2, beta, alpha); return assign(self, addmm(self, mat1, mat2, beta, alpha)); }
Tensor& addmm_out(Tensor& out, const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addmm_out, out, self, mat1, mat2, beta, alpha); return write_out(out, addmm(self, mat1, mat2, beta, alpha)); }
Tensor& baddbmm_(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(baddbmm_, self, batch1, batch2, beta, alpha); return assign(self, baddbmm(self, batch1, batch2, beta, alpha)); }
Tensor& baddbmm_out(Tensor& out, const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(baddbmm_out, out, self, batch1, batch2, beta, alpha); return write_out(out, baddbmm(self, batch1, batch2, beta, alpha)); }
Tensor& addmv_(const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addmv_, self, mat, vec, beta, alpha); return assign(self, addmv(self, mat, vec, beta, alpha)); }
Tensor& addmv_out(Tensor& out, const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addmv_out, out, self, mat, vec, beta, alpha); return write_out(out, addmv(self, mat, vec, beta, alpha)); }
Tensor& linear_out(Tensor& out, const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias) { AG_DOOR(linear_out, out, input, weight, bias); return write_out(out, linear(input, weight, bias)); }
Tensor& matmul_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(matmul_out, out, self, other); return write_out(out, matmul(self, other)); }
Tensor& addbmm_(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addbmm_, self, batch1, batch2, beta, alpha); return assign(self, addbmm(self, batch1, batch2, beta, alpha)); }
Tensor& addbmm_out(Tensor& out, const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addbmm_out, out, self, batch1, batch2, beta, alpha); return write_out(out, addbmm(self, batch1, batch2, beta, alpha)); }
Tensor& outer_out(Tensor& out, const Tensor& self, const Tensor& vec2) { AG_DOOR(outer_out, out, self, vec2); return write_out(out, outer(self, vec2)); }
Tensor& ger_out(Tensor& out, const Tensor& self, const Tensor& vec2) { AG_DOOR(ger_out, out, self, vec2); return write_out(out, ger(self, vec2)); }
Tensor& addr_(const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addr_, self, vec1, vec2, beta, alpha); return assign(self, addr(self, vec1, vec2, beta, alpha)); }
Tensor& addr_out(Tensor& out, const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) { AG_DOOR(addr_out, out, self, vec1, vec2, beta, alpha); return write_out(out, addr(self, vec1, vec2, beta, alpha)); }
Tensor& inner_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(inner_out, out, self, other); return write_out(out, inner(self, other)); }
Tensor& tensordot_out(Tensor& out, const Tensor& self, const Tensor& other, IntArrayRef dims_self, IntArrayRef dims_other) { AG_DOOR(tensordot_out, out, self, other, dims_self, dims_other); return write_out(out, tensordot(self, other, dims_self, dims_other)); }
Tensor& kron_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(kron_out, out, self, other); return write_out(out, kron(self, other)); }
Tensor& quantile_out(Tensor& out, const Tensor& self, const Tensor& q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) { AG_DOOR(quantile_out, out, self, q, dim, keepdim, interpolation); return write_out(out, quantile(self, q, dim, keepdim, interpolation)); }
Tensor& quantile_out(Tensor& out, const Tensor& self, double q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) { AG_DOOR(quantile_out, out, self, q, dim, keepdim, interpolation); return write_out(out, quantile(self, q, dim, keepdim, interpolation)); }
Tensor& nanquantile_out(Tensor& out, const Tensor& self, const Tensor& q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) { AG_DOOR(nanquantile_out, out, self, q, dim, keepdim, interpolation); return write_out(out, nanquantile(self, q, dim, keepdim, interpolation)); }
Tensor& nanquantile_out(Tensor& out, const Tensor& self, double q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) { AG_DOOR(nanquantile_out, out, self, q, dim, keepdim, interpolation); return write_out(out, nanquantile(self, q, dim, keepdim, interpolation)); }
Tensor& bernoulli_out(Tensor& out, const Tensor& self, const std::optional<Generator>& generator) { AG_DOOR(bernoulli_out, out, self, generator); return write_out(out, bernoulli(self, generator)); }
Tensor& multinomial_out(Tensor& out, const Tensor& self, int64_t num_samples, bool replacement, const std::optional<Generator>& generator) { AG_DOOR(multinomial_out, out, self, num_samples, replacement, generator); return write_out(out, multinomial(self, num_samples, replacement, generator)); }
Tensor& rand_out(Tensor& out, IntArrayRef size, const TensorOptions& options) { AG_DOOR(rand_out, out, size, options); return write_out(out, rand(size, options)); }
Tensor& randn_out(Tensor& out, IntArrayRef size, const TensorOptions& options) { AG_DOOR(randn_out, out, size, options); return write_out(out, randn(size, options)); }
Tensor& randint_out(Tensor& out, int64_t low, int64_t high, IntArrayRef size, const TensorOptions& options) { AG_DOOR(randint_out, out, low, high, size, options); return write_out(out, randint(low, high, size, options)); }
Tensor& randint_out(Tensor& out, int64_t high, IntArrayRef size, const TensorOptions& options) { AG_DOOR(randint_out, out, high, size, options); return write_out(out, randint(high, size, options)); }
Tensor& randperm_out(Tensor& out, int64_t n, const TensorOptions& options) { AG_DOOR(randperm_out, out, n, options); return write_out(out, randperm(n, options)); }
Tensor& dropout_(const Tensor& input, double p, bool train) { AG_DOOR(dropout_, input, p, train); return assign(input, dropout(input, p, train)); }
Tensor& feature_dropout_(const Tensor& input, double p, bool train) { AG_DOOR(feature_dropout_, input, p, train); return assign(input, feature_dropout(input, p, train)); }
Tensor& alpha_dropout_(const Tensor& input, double p, bool train) { AG_DOOR(alpha_dropout_, input, p, train); return assign(input, alpha_dropout(input, p, train)); }
Tensor& feature_alpha_dropout_(const Tensor& input, double p, bool train) { AG_DOOR(feature_alpha_dropout_, input, p, train); return assign(input, feature_alpha_dropout(input, p, train)); }
Tensor& sum_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) { AG_DOOR(sum_out, out, self, dim, keepdim, dtype); return write_out(out, sum(self, dim, keepdim, dtype)); }
Tensor& nansum_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) { AG_DOOR(nansum_out, out, self, dim, keepdim, dtype); return write_out(out, nansum(self, dim, keepdim, dtype)); }
Tensor& mean_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) { AG_DOOR(mean_out, out, self, dim, keepdim, dtype); return write_out(out, mean(self, dim, keepdim, dtype)); }
Tensor& prod_out(Tensor& out, const Tensor& self, int64_t dim, bool keepdim, std::optional<DType> dtype) { AG_DOOR(prod_out, out, self, dim, keepdim, dtype); return write_out(out, prod(self, dim, keepdim, dtype)); }
Tensor& amax_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim) { AG_DOOR(amax_out, out, self, dim, keepdim); return write_out(out, amax(self, dim, keepdim)); }
Tensor& amin_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim) { AG_DOOR(amin_out, out, self, dim, keepdim); return write_out(out, amin(self, dim, keepdim)); }
Tensor& argmax_out(Tensor& out, const Tensor& self, std::optional<int64_t> dim, bool keepdim) { AG_DOOR(argmax_out, out, self, dim, keepdim); return write_out(out, argmax(self, dim, keepdim)); }
Tensor& argmin_out(Tensor& out, const Tensor& self, std::optional<int64_t> dim, bool keepdim) { AG_DOOR(argmin_out, out, self, dim, keepdim); return write_out(out, argmin(self, dim, keepdim)); }
Tensor& all_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim) { AG_DOOR(all_out, out, self, dim, keepdim); return write_out(out, all(self, dim, keepdim)); }
Tensor& any_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim) { AG_DOOR(any_out, out, self, dim, keepdim); return write_out(out, any(self, dim, keepdim)); }
Tensor& var_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) { AG_DOOR(var_out, out, self, dim, correction, keepdim); return write_out(out, var(self, dim, correction, keepdim)); }
Tensor& std_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) { AG_DOOR(std_out, out, self, dim, correction, keepdim); return write_out(out, std(self, dim, correction, keepdim)); }
Tensor& logsumexp_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim) { AG_DOOR(logsumexp_out, out, self, dim, keepdim); return write_out(out, logsumexp(self, dim, keepdim)); }
Tensor& cumsum_(const Tensor& self, int64_t dim, std::optional<DType> dtype) { AG_DOOR(cumsum_, self, dim, dtype); return assign(self, cumsum(self, dim, dtype)); }
Tensor& cumsum_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { AG_DOOR(cumsum_out, out, self, dim, dtype); return write_out(out, cumsum(self, dim, dtype)); }
Tensor& cumprod_(const Tensor& self, int64_t dim, std::optional<DType> dtype) { AG_DOOR(cumprod_, self, dim, dtype); return assign(self, cumprod(self, dim, dtype)); }
Tensor& cumprod_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { AG_DOOR(cumprod_out, out, self, dim, dtype); return write_out(out, cumprod(self, dim, dtype)); }
Tensor& logcumsumexp_out(Tensor& out, const Tensor& self, int64_t dim) { AG_DOOR(logcumsumexp_out, out, self, dim); return write_out(out, logcumsumexp(self, dim)); }
Tensor& diff_out(Tensor& out, const Tensor& self, int64_t n, int64_t dim, const std::optional<Tensor>& prepend, const std::optional<Tensor>& append) { AG_DOOR(diff_out, out, self, n, dim, prepend, append); return write_out(out, diff(self, n, dim, prepend, append)); }
Tensor& softmax_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { AG_DOOR(softmax_out, out, self, dim, dtype); return write_out(out, softmax(self, dim, dtype)); }
Tensor& log_softmax_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype) { AG_DOOR(log_softmax_out, out, self, dim, dtype); return write_out(out, log_softmax(self, dim, dtype)); }
Tensor& msort_out(Tensor& out, const Tensor& self) { AG_DOOR(msort_out, out, self); return write_out(out, msort(self)); }

}  // namespace argand
