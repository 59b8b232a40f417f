// Tensors made from nothing: uninitialised, constant, sequences.
#include <algorithm>
#include <cmath>

#include "argand/autograd/record.h"
#include "argand/core/thread_local.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/sequence_ops.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/out.h"

namespace argand {

namespace {

DType default_dtype() { return thread_local_data().state.default_dtype; }

Tensor finish(Tensor y, const TensorOptions& options) {
  if (AG_UNLIKELY(options.requires_grad())) y.set_requires_grad(true);
  return y;
}

Tensor make(IntArrayRef size, DType dtype, const TensorOptions& options,
            std::optional<MemoryFormat> format = std::nullopt) {
  if (!format) format = options.memory_format_opt();
  if (AG_LIKELY(!format || *format == MemoryFormat::Contiguous)) return new_tensor(size, dtype, options.device());
  return new_tensor_strided(size, strides_for(*format, size), dtype, options.device());
}

Tensor make_like(const Tensor& x, const TensorOptions& options, std::optional<MemoryFormat> format) {
  if (!format) format = options.memory_format_opt();
  return new_tensor_like(x, format.value_or(MemoryFormat::Preserve), options.dtype_opt().value_or(x.dtype()),
                         options.device_opt().value_or(x.device()));
}

// What new_*() makes: of x's type and device unless the options say otherwise.
TensorOptions inherit(const Tensor& x, const TensorOptions& options) {
  return options.dtype(options.dtype_opt().value_or(x.dtype())).device(options.device_opt().value_or(x.device()));
}

Tensor filled(Tensor y, const Scalar& value, const TensorOptions& options) {
  fill_numbers(y, value);
  return finish(std::move(y), options);
}

DType sequence_dtype(const TensorOptions& options, std::initializer_list<Scalar> numbers) {
  if (options.has_dtype()) return options.dtype();
  for (const Scalar& x : numbers)
    if (x.is_complex()) return complex_dtype(default_dtype());
  return default_dtype();
}

int64_t arange_length(const Scalar& start, const Scalar& end, const Scalar& step, DType dtype) {
  AG_CHECK(!step.equals(0), "arange: step must be nonzero");
  AG_CHECK(std::isfinite(start.real()) && std::isfinite(end.real()) && std::isfinite(step.real()),
           "arange: expected finite numbers, got start ", start.real(), ", end ", end.real(), ", step ", step.real());
  if (is_integral(dtype, true)) {
    const __int128 first = start.toLong(), last = end.toLong(), by = step.toLong();
    AG_CHECK(by != 0, "arange: step ", step.real(), " is 0 as a ", dtype);
    AG_CHECK(by > 0 ? last >= first : last <= first, "arange: end ", end.toLong(), " cannot be reached from start ",
             start.toLong(), " with step ", step.toLong());
    return static_cast<int64_t>((last - first + by - (by > 0 ? 1 : -1)) / by);
  }
  AG_CHECK(step.real() > 0 ? end.real() >= start.real() : end.real() <= start.real(), "arange: end ", end.real(),
           " cannot be reached from start ", start.real(), " with step ", step.real());
  const double length = std::ceil((end.real() - start.real()) / step.real());
  AG_CHECK(length < 0x1p62, "arange: ", length, " elements are too many");
  return static_cast<int64_t>(length);
}

void check_steps(const char* op, int64_t steps) { AG_CHECK(steps >= 0, op, ": steps must be 0 or more, got ", steps); }

Tensor triangle(const char* op, const Tensor& x, int64_t diagonal, bool upper) {
  AG_CHECK(x.dim() >= 2, op, ": expected a tensor of at least 2 dimensions, got sizes ", x.sizes());
  Tensor y = new_tensor(x.sizes(), x.dtype(), x.device());
  if (y.numel() == 0) return y;
  const int64_t rows = x.size(-2), columns = x.size(-1);
  const TriangleAttrs attrs{std::clamp(diagonal, -rows - 1, columns + 1), upper};
  NoGradGuard no_grad;
  const Tensor in = reshape(contiguous(x, MemoryFormat::Contiguous), {-1, rows, columns});
  dispatch(op::triangle, {view(y, {-1, rows, columns})}, {in}, attrs);
  return y;
}

// Rows and columns of the elements that tril or triu keep, in row-major order.
Tensor triangle_indices(const char* op, int64_t rows, int64_t columns, int64_t offset, bool upper,
                        const TensorOptions& options) {
  AG_CHECK(rows >= 0 && columns >= 0, op, ": expected rows and columns of 0 or more, got ", rows, " and ", columns);
  offset = std::clamp(offset, -rows, columns);
  // Below the diagonal come empty rows, then rows one longer each, then full ones.
  using Wide = __int128;
  const Wide ahead = Wide(offset) + !upper;  // row r has r + ahead columns before those of the upper triangle
  const Wide growing = std::clamp<Wide>(-ahead, 0, rows), full = std::clamp<Wide>(columns - ahead, 0, rows);
  const Wide lower = (full - growing) * (growing + full - 1 + 2 * ahead) / 2 + (rows - full) * columns;
  const Wide count = upper ? Wide(rows) * columns - lower : lower;
  AG_CHECK(count <= INT64_MAX / 16, op, ": ", rows, " rows and ", columns, " columns are too many");
  Tensor y = new_tensor({2, static_cast<int64_t>(count)}, DType::Int64);
  int64_t *row = y.data_ptr<int64_t>(), *column = row + y.size(1);
  const auto begin = upper ? 0 : static_cast<int64_t>(growing), end = !count  ? begin
                                                                      : upper ? static_cast<int64_t>(full)
                                                                              : rows;
  for (int64_t r = begin; r < end; ++r) {
    const int64_t first = upper ? std::clamp<int64_t>(r + offset, 0, columns) : 0;
    const int64_t last = upper ? columns : std::clamp<int64_t>(r + offset + 1, 0, columns);
    for (int64_t c = first; c < last; ++c) *row++ = r, *column++ = c;
  }
  return finish(y.to(TensorOptions(options.dtype_opt().value_or(DType::Int64)).device(options.device())), options);
}

}  // namespace

AG_OP("empty(int[] size, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor", "function")
Tensor empty(IntArrayRef size, const TensorOptions& options, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(empty, size, options, memory_format);
  return finish(make(size, options.dtype(), options, memory_format), options);
}

AG_OP("empty_strided(int[] size, int[] stride, *, TensorOptions options={}) -> Tensor", "function")
Tensor empty_strided(IntArrayRef size, IntArrayRef stride, const TensorOptions& options) {
  AG_DOOR(empty_strided, size, stride, options);
  return finish(new_tensor_strided(size, stride, options.dtype(), options.device()), options);
}

AG_OP("empty_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor", "function")
Tensor empty_like(const Tensor& self, const TensorOptions& options, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(empty_like, self, options, memory_format);
  return finish(make_like(self, options, memory_format), options);
}

AG_OP("zeros(int[] size, *, TensorOptions options={}) -> Tensor", "function")
Tensor zeros(IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(zeros, size, options);
  return filled(make(size, options.dtype(), options), 0, options);
}

AG_OP("zeros_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor", "function")
Tensor zeros_like(const Tensor& self, const TensorOptions& options, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(zeros_like, self, options, memory_format);
  return filled(make_like(self, options, memory_format), 0, options);
}

AG_OP("ones(int[] size, *, TensorOptions options={}) -> Tensor", "function")
Tensor ones(IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(ones, size, options);
  return filled(make(size, options.dtype(), options), 1, options);
}

AG_OP("ones_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor", "function")
Tensor ones_like(const Tensor& self, const TensorOptions& options, std::optional<MemoryFormat> memory_format) {
  AG_DOOR(ones_like, self, options, memory_format);
  return filled(make_like(self, options, memory_format), 1, options);
}

AG_OP("full(int[] size, Scalar fill_value, *, TensorOptions options={}) -> Tensor", "function")
Tensor full(IntArrayRef size, const Scalar& fill_value, const TensorOptions& options) {
  AG_DOOR(full, size, fill_value, options);
  const DType dtype = options.dtype_opt().value_or(fill_value.dtype(default_dtype()));
  check_fits("full", fill_value, dtype);
  return filled(make(size, dtype, options), fill_value, options);
}

AG_OP(
    "full_like(Tensor self, Scalar fill_value, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> "
    "Tensor",
    "function")
Tensor full_like(const Tensor& self, const Scalar& fill_value, const TensorOptions& options,
                 std::optional<MemoryFormat> memory_format) {
  AG_DOOR(full_like, self, fill_value, options, memory_format);
  check_fits("full_like", fill_value, options.dtype_opt().value_or(self.dtype()));
  return filled(make_like(self, options, memory_format), fill_value, options);
}

AG_OP("new_empty(Tensor self, int[] size, *, TensorOptions options={}) -> Tensor", "method")
Tensor new_empty(const Tensor& self, IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(new_empty, self, size, options);
  return empty(size, inherit(self, options), std::nullopt);
}

AG_OP("new_empty_strided(Tensor self, int[] size, int[] stride, *, TensorOptions options={}) -> Tensor", "method")
Tensor new_empty_strided(const Tensor& self, IntArrayRef size, IntArrayRef stride, const TensorOptions& options) {
  AG_DOOR(new_empty_strided, self, size, stride, options);
  return empty_strided(size, stride, inherit(self, options));
}

AG_OP("new_zeros(Tensor self, int[] size, *, TensorOptions options={}) -> Tensor", "method")
Tensor new_zeros(const Tensor& self, IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(new_zeros, self, size, options);
  return zeros(size, inherit(self, options));
}

AG_OP("new_ones(Tensor self, int[] size, *, TensorOptions options={}) -> Tensor", "method")
Tensor new_ones(const Tensor& self, IntArrayRef size, const TensorOptions& options) {
  AG_DOOR(new_ones, self, size, options);
  return ones(size, inherit(self, options));
}

AG_OP("new_full(Tensor self, int[] size, Scalar fill_value, *, TensorOptions options={}) -> Tensor", "method")
Tensor new_full(const Tensor& self, IntArrayRef size, const Scalar& fill_value, const TensorOptions& options) {
  AG_DOOR(new_full, self, size, fill_value, options);
  return full(size, fill_value, inherit(self, options));
}

AG_OP("scalar_tensor(Scalar s, *, TensorOptions options={}) -> Tensor", "function")
Tensor scalar_tensor(const Scalar& s, const TensorOptions& options) {
  AG_DOOR(scalar_tensor, s, options);
  check_fits("scalar_tensor", s, options.dtype());
  return filled(make({}, options.dtype(), options), s, options);
}

AG_OP("arange.start_step(Scalar start, Scalar end, Scalar step, *, TensorOptions options={}) -> Tensor", "function")
Tensor arange(const Scalar& start, const Scalar& end, const Scalar& step, const TensorOptions& options) {
  AG_DOOR(arange, start, end, step, options);
  const bool whole = start.is_integral(true) && end.is_integral(true) && step.is_integral(true);
  const DType dtype = options.dtype_opt().value_or(whole ? DType::Int64 : default_dtype());
  AG_CHECK_AS(TypeError, !is_complex(dtype) && dtype != DType::Bool,
              "arange: expected an integer or floating type, got ", dtype);
  Tensor y = make({arange_length(start, end, step, dtype)}, dtype, options);
  dispatch(op::arange, {y}, {}, ArangeAttrs{start, step});
  return finish(std::move(y), options);
}

AG_OP("arange.start(Scalar start, Scalar end, *, TensorOptions options={}) -> Tensor", "function")
Tensor arange(const Scalar& start, const Scalar& end, const TensorOptions& options) {
  AG_DOOR(arange, start, end, options);
  return arange(start, end, 1, options);
}

AG_OP("arange(Scalar end, *, TensorOptions options={}) -> Tensor", "function")
Tensor arange(const Scalar& end, const TensorOptions& options) {
  AG_DOOR(arange, end, options);
  return arange(0, end, 1, options);
}

AG_OP("linspace(Scalar start, Scalar end, int steps, *, TensorOptions options={}) -> Tensor", "function")
Tensor linspace(const Scalar& start, const Scalar& end, int64_t steps, const TensorOptions& options) {
  AG_DOOR(linspace, start, end, steps, options);
  check_steps("linspace", steps);
  Tensor y = make({steps}, sequence_dtype(options, {start, end}), options);
  dispatch(op::linspace, {y}, {}, LinspaceAttrs{start, end});
  return finish(std::move(y), options);
}

AG_OP("logspace(Scalar start, Scalar end, int steps, float base=10.0, *, TensorOptions options={}) -> Tensor",
      "function")
Tensor logspace(const Scalar& start, const Scalar& end, int64_t steps, double base, const TensorOptions& options) {
  AG_DOOR(logspace, start, end, steps, base, options);
  check_steps("logspace", steps);
  Tensor y = make({steps}, sequence_dtype(options, {start, end}), options);
  dispatch(op::logspace, {y}, {}, LogspaceAttrs{start, end, base});
  return finish(std::move(y), options);
}

AG_OP("eye.m(int n, int m, *, TensorOptions options={}) -> Tensor", "function")
Tensor eye(int64_t n, int64_t m, const TensorOptions& options) {
  AG_DOOR(eye, n, m, options);
  AG_CHECK(n >= 0 && m >= 0, "eye: expected 0 or more rows and columns, got ", n, " and ", m);
  Tensor y = make({n, m}, options.dtype(), options);
  fill_numbers(y, 0);
  fill_numbers(new_view(y, {std::min(n, m)}, {m + 1}, 0), 1);
  return finish(std::move(y), options);
}

AG_OP("eye(int n, *, TensorOptions options={}) -> Tensor", "function")
Tensor eye(int64_t n, const TensorOptions& options) {
  AG_DOOR(eye, n, options);
  return eye(n, n, options);
}

AG_OP("tril(Tensor self, int diagonal=0) -> Tensor", "function method inplace out")
Tensor tril(const Tensor& self, int64_t diagonal) {
  AG_DOOR(tril, self, diagonal);
  return record("tril", triangle("tril", self, diagonal, false), {self},
                [diagonal](const Tensor& g) { return tril(g, diagonal); });
}

AG_OP("triu(Tensor self, int diagonal=0) -> Tensor", "function method inplace out")
Tensor triu(const Tensor& self, int64_t diagonal) {
  AG_DOOR(triu, self, diagonal);
  return record("triu", triangle("triu", self, diagonal, true), {self},
                [diagonal](const Tensor& g) { return triu(g, diagonal); });
}

AG_OP("tril_indices(int row, int col, int offset=0, *, TensorOptions options={}) -> Tensor", "function")
Tensor tril_indices(int64_t row, int64_t col, int64_t offset, const TensorOptions& options) {
  AG_DOOR(tril_indices, row, col, offset, options);
  return triangle_indices("tril_indices", row, col, offset, false, options);
}

AG_OP("triu_indices(int row, int col, int offset=0, *, TensorOptions options={}) -> Tensor", "function")
Tensor triu_indices(int64_t row, int64_t col, int64_t offset, const TensorOptions& options) {
  AG_DOOR(triu_indices, row, col, offset, options);
  return triangle_indices("triu_indices", row, col, offset, true, options);
}

AG_OP("meshgrid(Tensor[] tensors, str indexing='ij') -> Tensor[]", "function")
std::vector<Tensor> meshgrid(TensorList tensors, std::string_view indexing) {
  AG_DOOR(meshgrid, tensors, indexing);
  AG_CHECK(!tensors.empty(), "meshgrid: expected at least one tensor");
  AG_CHECK(indexing == "ij" || indexing == "xy", "meshgrid: indexing must be 'ij' or 'xy', got '", indexing, "'");
  const bool swap = indexing == "xy" && tensors.size() >= 2;
  std::vector<Tensor> in(tensors.begin(), tensors.end());
  if (swap) std::swap(in[0], in[1]);
  DimVector sizes;
  for (const Tensor& x : in) {
    AG_CHECK(x.dim() <= 1, "meshgrid: expected tensors of 0 or 1 dimensions, got sizes ", x.sizes());
    sizes.push_back(x.numel());
  }
  for (size_t i = 0; i < in.size(); ++i) {
    DimVector shape(sizes.size(), 1);
    shape[i] = sizes[i];
    in[i] = expand(reshape(in[i], shape), sizes, false);
  }
  if (swap) std::swap(in[0], in[1]);
  return in;
}

}  // namespace argand
