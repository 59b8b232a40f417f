// Brackets: x.index({...}), x.index_put_({...}, y), x[i], x[i] = y. Integers, slices, None and "..." make views; what
// tensors and bools select is left to index and index_put_.
#include "argand/ops/tensor_index.h"

#include <cstring>

#include "argand/ops/functions.h"

namespace argand {

TensorIndex::TensorIndex(const char* text) : kind_(Kind::Ellipsis) {
  AG_CHECK_AS(ValueError, text && std::strcmp(text, "...") == 0,
              "index: the only text that is an index is \"...\", got \"", text ? text : "", "\"");
}

namespace {

using Indices = std::vector<std::optional<Tensor>>;

bool is_mask(const Tensor& t) { return t.dtype() == DType::Bool || t.dtype() == DType::UInt8; }

// Dimensions of x that an index uses up.
int64_t dimensions_of(const TensorIndex& i) {
  switch (i.kind()) {
    case TensorIndex::Kind::Integer:
    case TensorIndex::Kind::Slice:
      return 1;
    case TensorIndex::Kind::Tensor:
      return is_mask(i.tensor()) ? i.tensor().dim() : 1;
    default:
      return 0;
  }
}

// Applies what makes views to x and collects the rest in `indices`, one entry for each dimension or mask, absent where
// a dimension is taken whole.
class Brackets {
 public:
  Brackets(const Tensor& x, ArrayRef<TensorIndex> list) : x_(x) {
    int64_t used = 0, ellipses = 0;
    for (const TensorIndex& i : list) used += dimensions_of(i), ellipses += i.is_ellipsis();
    AG_CHECK_AS(IndexError, used <= x.dim(), "index: ", used, " indices for a tensor of ", x.dim(),
                " dimensions, sizes ", x.sizes());
    AG_CHECK_AS(IndexError, ellipses <= 1, "index: \"...\" may stand once, got it ", ellipses, " times");
    whole_ = x.dim() - used;
    for (const TensorIndex& i : list) apply(i);
  }

  const Tensor& x() const { return x_; }
  const Indices& indices() const { return indices_; }
  bool only_view() const { return !selects_; }

 private:
  void apply(const TensorIndex& i) {
    switch (i.kind()) {
      case TensorIndex::Kind::Integer:
        x_ = select(x_, dim_, i.integer());
        break;
      case TensorIndex::Kind::Slice:
        x_ = slice(x_, dim_, i.slice().start(), i.slice().stop(), i.slice().step());
        take_whole(1);
        break;
      case TensorIndex::Kind::Ellipsis:
        take_whole(whole_);
        break;
      case TensorIndex::Kind::None:
        x_ = unsqueeze(x_, dim_);
        take_whole(1);
        break;
      case TensorIndex::Kind::Boolean:
        apply_bool(i.boolean());
        break;
      case TensorIndex::Kind::Tensor:
        apply_tensor(i.tensor());
        break;
    }
  }
  void apply_tensor(const Tensor& t) {
    if (t.dim() == 0 && is_integral(t.dtype(), true) && !is_mask(t)) {
      x_ = select(x_, dim_, t.item<int64_t>());
    } else if (t.dim() == 0 && is_mask(t)) {
      apply_bool(t.item<bool>());
    } else {
      indices_.push_back(t);
      dim_ += is_mask(t) ? t.dim() : 1;
      selects_ = true;
    }
  }
  // A bool is a mask over a new dimension of size 1: it keeps that or leaves nothing of it.
  void apply_bool(bool keep) {
    x_ = unsqueeze(x_, dim_);
    indices_.push_back(zeros({keep ? 1 : 0}, TensorOptions(DType::Int64).device(x_.device())));
    ++dim_;
    selects_ = true;
  }
  void take_whole(int64_t dims) {
    for (int64_t d = 0; d < dims; ++d) indices_.emplace_back();
    dim_ += dims;
  }

  Tensor x_;
  Indices indices_;
  int64_t dim_ = 0, whole_ = 0;
  bool selects_ = false;
};

// Leading dimensions of size 1 beyond those of the place written to are dropped, as NumPy does.
Tensor without_leading_ones(const Tensor& value, int64_t most) {
  int64_t ones = 0;
  while (value.dim() - ones > most && value.size(ones) == 1) ++ones;
  return ones ? reshape(value, value.sizes().slice(static_cast<size_t>(ones))) : value;
}

Tensor fitting(const Tensor& value, const Tensor& x) { return value.to(x.options()); }

}  // namespace

Tensor Tensor::index(ArrayRef<TensorIndex> indices) const {
  const Brackets b(*this, indices);
  if (!b.only_view()) return argand::index(b.x(), b.indices());
  return b.x().is_same(*this) ? view(sizes()) : b.x();
}
Tensor Tensor::index(std::initializer_list<TensorIndex> indices) const { return index(ArrayRef<TensorIndex>(indices)); }

Tensor& Tensor::index_put_(ArrayRef<TensorIndex> indices, const Tensor& values) const {
  const Brackets b(*this, indices);
  if (b.only_view()) {
    b.x().copy_(without_leading_ones(values, b.x().dim()));
  } else {
    argand::index_put_(b.x(), b.indices(), fitting(values, *this));
  }
  return const_cast<Tensor&>(*this);
}
Tensor& Tensor::index_put_(ArrayRef<TensorIndex> indices, const Scalar& value) const {
  return index_put_(indices, full({}, value, options()));
}
Tensor& Tensor::index_put_(std::initializer_list<TensorIndex> indices, const Tensor& values) const {
  return index_put_(ArrayRef<TensorIndex>(indices), values);
}
Tensor& Tensor::index_put_(std::initializer_list<TensorIndex> indices, const Scalar& value) const {
  return index_put_(ArrayRef<TensorIndex>(indices), value);
}

Tensor Tensor::operator[](int64_t i) const { return select(0, i); }
Tensor Tensor::operator[](const Tensor& index) const { return this->index({TensorIndex(index)}); }

Tensor& Tensor::operator=(const Tensor& o) && {
  copy_(o);
  return *this;
}
Tensor& Tensor::operator=(const Scalar& value) && {
  fill_(value);
  return *this;
}

}  // namespace argand
