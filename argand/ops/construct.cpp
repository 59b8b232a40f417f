// Tensors put together from the parts of their numbers, their coordinates or their choices.
#include "argand/autograd/record.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {
namespace {

void check_parts(const char* op, const Tensor& a, const Tensor& b) {
  AG_CHECK(a.dtype() == b.dtype() && is_floating_point(a.dtype()) && item_size(a.dtype()) >= 4, op,
           ": expected two tensors of one dtype, float32 or float64, got ", a.dtype(), " and ", b.dtype());
}

Tensor joined(const Tensor& real, const Tensor& imag) {
  const DimVector sizes = broadcast_sizes("complex", real.sizes(), imag.sizes());
  return view_as_complex(stack({real.expand(sizes), imag.expand(sizes)}, -1));
}

}  // namespace

// Complex numbers from their parts, which broadcast.
AG_OP("complex(Tensor real, Tensor imag) -> Tensor", "function out")
Tensor complex(const Tensor& real, const Tensor& imag) {
  AG_DOOR(complex, real, imag);
  check_parts("complex", real, imag);
  return joined(real, imag);
}

// Complex numbers from their absolute value and angle in radians, which broadcast.
AG_OP("polar(Tensor abs, Tensor angle) -> Tensor", "function out")
Tensor polar(const Tensor& abs, const Tensor& angle) {
  AG_DOOR(polar, abs, angle);
  check_parts("polar", abs, angle);
  return joined(mul(abs, cos(angle)), mul(abs, sin(angle)));
}

// The narrow() whose start is an integer tensor of no dimensions.
AG_OP("narrow.Tensor(Tensor(a) self, int dim, Tensor start, int length) -> Tensor(a)")
Tensor narrow(const Tensor& self, int64_t dim, const Tensor& start, int64_t length) {
  AG_DOOR(narrow, self, dim, start, length);
  AG_CHECK(start.dim() == 0 && is_integral(start.dtype(), false),
           "narrow: expected start as an integer tensor of no dimensions, got ", start.dtype(), " ", start.sizes());
  return narrow(self, dim, start.item().toLong(), length);
}

// All combinations of one entry from each vector, as rows; one vector comes back as it is.
AG_OP("cartesian_prod(Tensor[] tensors) -> Tensor", "function")
Tensor cartesian_prod(TensorList tensors) {
  AG_DOOR(cartesian_prod, tensors);
  AG_CHECK(!tensors.empty(), "cartesian_prod: expected at least one vector");
  for (const Tensor& x : tensors)
    AG_CHECK(x.dim() == 1, "cartesian_prod: expected vectors, got a tensor of sizes ", x.sizes());
  if (tensors.size() == 1) return tensors[0];
  std::vector<Tensor> columns;
  for (const Tensor& x : meshgrid(tensors, "ij")) columns.push_back(flatten(x, 0, -1));
  return stack(columns, 1);
}

// All choices of r entries of a vector, as rows, each in the order of the vector.
AG_OP("combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor", "function")
Tensor combinations(const Tensor& self, int64_t r, bool with_replacement) {
  AG_DOOR(combinations, self, r, with_replacement);
  AG_CHECK(self.dim() == 1, "combinations: expected a vector, got sizes ", self.sizes());
  AG_CHECK(r >= 0, "combinations: r must not be negative, got ", r);
  if (r == 0) return empty({0}, self.options());
  const int64_t n = self.size(0);
  const std::vector<Tensor> places(static_cast<size_t>(r), arange(n, TensorOptions(kLong).device(self.device())));
  const std::vector<Tensor> grids = meshgrid(places, "ij");
  Tensor mask = ones(std::vector<int64_t>(static_cast<size_t>(r), n), TensorOptions(kBool).device(self.device()));
  for (size_t i = 0; i + 1 < grids.size(); ++i)
    mask = logical_and(mask, with_replacement ? le(grids[i], grids[i + 1]) : lt(grids[i], grids[i + 1]));
  std::vector<Tensor> columns;
  for (const Tensor& grid : grids) columns.push_back(index_select(self, 0, masked_select(grid, mask)));
  return stack(columns, 1);
}

// The vector product along a dimension of size 3; the sizes broadcast.
AG_OP("linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor", "function out")
Tensor linalg_cross(const Tensor& self, const Tensor& other, int64_t dim) {
  AG_DOOR(linalg_cross, self, other, dim);
  AG_CHECK(self.dim() == other.dim(), "cross: expected tensors of as many dimensions, got sizes ", self.sizes(),
           " and ", other.sizes());
  const int64_t d = wrap_dim("cross", dim, self.dim());
  AG_CHECK(self.size(d) == 3 && other.size(d) == 3, "cross: dimension ", dim, " must have size 3, got sizes ",
           self.sizes(), " and ", other.sizes());
  const DimVector sizes = broadcast_sizes("cross", self.sizes(), other.sizes());
  const Tensor a = self.expand(sizes), b = other.expand(sizes);
  const auto part = [d](const Tensor& x, int64_t i) { return select(x, d, i % 3); };
  std::vector<Tensor> parts;
  for (int64_t i = 0; i < 3; ++i)
    parts.push_back(sub(mul(part(a, i + 1), part(b, i + 2)), mul(part(a, i + 2), part(b, i + 1))));
  return stack(parts, d);
}

// Without dim: along the first dimension of size 3.
AG_OP("cross(Tensor self, Tensor other, int? dim=None) -> Tensor", "function method out")
Tensor cross(const Tensor& self, const Tensor& other, std::optional<int64_t> dim) {
  AG_DOOR(cross, self, other, dim);
  for (int64_t d = 0; !dim && d < self.dim(); ++d)
    if (self.size(d) == 3) dim = d;
  AG_CHECK(dim, "cross: expected a dimension of size 3, got sizes ", self.sizes());
  return linalg_cross(self, other, *dim);
}

}  // namespace argand
