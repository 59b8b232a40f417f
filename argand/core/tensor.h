// Tensor: one pointer to a reference-counted TensorImpl.
#pragma once
#include <functional>
#include <string>
#include <tuple>
#include <utility>

#include "argand/core/generator.h"
#include "argand/core/options.h"
#include "argand/core/scalar.h"
#include "argand/core/tensor_impl.h"

namespace argand {

class Tensor;
struct TensorIndex;
using TensorList = ArrayRef<Tensor>;

template <class T, size_t n>
class TensorAccessor;

// Copying a Tensor shares it; clone() copies the numbers. A default-constructed Tensor is undefined: it may be passed
// where an optional tensor is meant, and any op on it throws Error.
class AG_API Tensor {
 public:
  Tensor() noexcept : impl_(nullptr) {}
  // Takes over one reference.
  explicit Tensor(TensorImpl* impl) : impl_(impl) {}
  Tensor(const Tensor& o) : impl_(o.impl_) {
    if (impl_) impl_->refs.add();
  }
  Tensor(Tensor&& o) noexcept : impl_(o.impl_) { o.impl_ = nullptr; }
  Tensor& operator=(const Tensor& o) & {
    Tensor copy(o);
    std::swap(impl_, copy.impl_);
    return *this;
  }
  Tensor& operator=(Tensor&& o) & noexcept {
    std::swap(impl_, o.impl_);
    return *this;
  }
  // x[0] = y writes into x.
  Tensor& operator=(const Tensor& o) &&;
  Tensor& operator=(const Scalar& value) &&;
  ~Tensor() {
    if (impl_ && impl_->refs.drop()) destroy_impl(impl_);
  }

  bool defined() const { return impl_ != nullptr; }
  explicit operator bool() const { return defined(); }
  TensorImpl* impl() const { return impl_; }
  TensorImpl* release() { return std::exchange(impl_, nullptr); }
  void reset() { *this = Tensor(); }
  bool is_same(const Tensor& o) const { return impl_ == o.impl_; }
  size_t use_count() const { return impl_ ? impl_->refs.count() : 0; }

  // --- geometry and type; all but defined() throw Error on an undefined tensor
  const View& view_struct() const { return checked().view; }
  int64_t dim() const { return checked().view.ndim; }
  int64_t ndimension() const { return dim(); }
  int64_t numel() const { return checked().view.numel; }
  IntArrayRef sizes() const { return checked().sizes(); }
  IntArrayRef strides() const { return checked().strides(); }
  int64_t size(int64_t d) const { return sizes()[static_cast<size_t>(wrap_dim("size", d, dim()))]; }
  int64_t stride(int64_t d) const { return strides()[static_cast<size_t>(wrap_dim("stride", d, dim()))]; }
  int64_t storage_offset() const;  // in elements
  DType dtype() const { return checked().view.dtype; }
  DType scalar_type() const { return dtype(); }
  Device device() const { return checked().view.device; }
  int64_t get_device() const { return device().is_cpu() ? -1 : device().index(); }
  int64_t element_size() const { return item_size(dtype()); }
  int64_t itemsize() const { return item_size(dtype()); }
  size_t nbytes() const { return static_cast<size_t>(checked().view.nbytes()); }
  bool is_cpu() const { return device().is_cpu(); }
  bool is_cuda() const { return device().is_cuda(); }
  bool is_meta() const { return device().is_meta(); }
  bool is_sparse() const { return false; }
  bool is_floating_point() const { return argand::is_floating_point(dtype()); }
  bool is_complex() const { return argand::is_complex(dtype()); }
  bool is_contiguous(MemoryFormat format = MemoryFormat::Contiguous) const;
  bool is_non_overlapping_and_dense() const { return is_dense(sizes(), strides()); }
  Layout layout() const { return Layout::Strided; }
  TensorOptions options() const { return TensorOptions(dtype()).device(device()); }

  // --- memory
  void* data_ptr() const { return checked().view.data; }
  const void* const_data_ptr() const { return data_ptr(); }
  void* mutable_data_ptr() const { return data_ptr(); }
  // Throws TypeError unless T is the element type.
  template <class T>
  T* data_ptr() const {
    require_dtype(dtype_of<T>);
    return reinterpret_cast<T*>(checked().view.data);
  }
  template <class T>
  const T* const_data_ptr() const {
    return data_ptr<T>();
  }
  template <class T>
  T* mutable_data_ptr() const {
    return data_ptr<T>();
  }
  // The number in a tensor of one element; waits for the device. Throws Error on any other size.
  Scalar item() const;
  template <class T>
  T item() const {
    return item().to<T>();
  }
  // Element access without checks: x.accessor<float, 2>()[i][j]. CPU only.
  template <class T, size_t n>
  TensorAccessor<T, n> accessor() const&;
  bool is_alias_of(const Tensor& o) const { return checked().storage == o.checked().storage; }
  // The same numbers, strides kept where dense; in text for people.
  std::string toString() const;  // "CPUFloatType"
  std::string str() const;       // what printing shows

  // --- autograd
  bool requires_grad() const { return checked().wants_grad(); }
  Tensor& set_requires_grad(bool on = true) const;
  Tensor& requires_grad_(bool on = true) const { return set_requires_grad(on); }
  bool is_leaf() const { return !requires_grad() || !grad_node(); }
  // Undefined until backward has reached it. Only leaves and tensors with retain_grad() get one.
  const Tensor& grad() const;
  Tensor& mutable_grad() const;
  void set_grad(const Tensor& g) const { mutable_grad() = g; }
  // The node that made this tensor, null for leaves; of a view written to since, made anew.
  Node* grad_node() const;
  Node* grad_fn() const { return grad_node(); }
  uint32_t output_nr() const { return checked().output_nr; }
  void backward(const Tensor& gradient = {}, std::optional<bool> retain_graph = std::nullopt, bool create_graph = false,
                std::optional<TensorList> inputs = std::nullopt) const;
  // Called with the gradient of this tensor, may return another in its place; returns a handle for remove_hook.
  // Throws Error on a tensor that requires no gradient.
  unsigned register_hook(std::function<Tensor(const Tensor&)> hook) const;
  void register_hook_void(std::function<void(const Tensor&)> hook) const;
  void remove_hook(unsigned handle) const;
  // Leaves only: called once the gradient has been added to grad().
  unsigned register_post_accumulate_grad_hook(std::function<void(const Tensor&)> hook) const;
  void retain_grad() const;
  bool retains_grad() const;
  uint32_t _version() const;
  bool is_view() const { return checked().base != nullptr; }
  Tensor _base() const;
  bool is_inference() const { return checked().inference; }
  // Shares memory with this, cut from the graph; detach() also shares the version counter, data() does not.
  Tensor detach() const;
  Tensor& detach_() const;
  Tensor data() const;
  Tensor variable_data() const { return data(); }
  // This tensor looks at o's memory from now on.
  void set_data(const Tensor& o) const;

  // --- indexing: x.index({0, Slice(1, 3), None, "...", mask})
  Tensor operator[](int64_t i) const;
  Tensor operator[](const Tensor& index) const;
  Tensor operator[](const Scalar& i) const { return (*this)[i.toLong()]; }
  Tensor index(ArrayRef<TensorIndex> indices) const;
  Tensor index(std::initializer_list<TensorIndex> indices) const;
  Tensor& index_put_(ArrayRef<TensorIndex> indices, const Tensor& values) const;
  Tensor& index_put_(ArrayRef<TensorIndex> indices, const Scalar& value) const;
  Tensor& index_put_(std::initializer_list<TensorIndex> indices, const Tensor& values) const;
  Tensor& index_put_(std::initializer_list<TensorIndex> indices, const Scalar& value) const;

  // --- conversion
  Tensor to(const TensorOptions& options, bool non_blocking = false, bool copy = false,
            std::optional<MemoryFormat> format = std::nullopt) const;
  Tensor to(DType dtype, bool non_blocking = false, bool copy = false) const {
    return to(TensorOptions(dtype), non_blocking, copy);
  }
  Tensor to(Device device, bool non_blocking = false, bool copy = false) const {
    return to(TensorOptions(device), non_blocking, copy);
  }
  Tensor to(DeviceType device, bool non_blocking = false, bool copy = false) const {
    return to(Device(device), non_blocking, copy);
  }
  Tensor to(Device device, DType dtype, bool non_blocking = false, bool copy = false) const {
    return to(TensorOptions(dtype).device(device), non_blocking, copy);
  }
  Tensor to(const Tensor& other, bool non_blocking = false, bool copy = false) const {
    return to(other.options(), non_blocking, copy);
  }
  Tensor toType(DType d) const { return to(d); }
  Tensor type_as(const Tensor& o) const { return to(o.options()); }
  Tensor cpu() const { return to(DeviceType::CPU); }
  Tensor cuda() const { return to(DeviceType::CUDA); }

  Tensor& operator+=(const Tensor& o) const;
  Tensor& operator-=(const Tensor& o) const;
  Tensor& operator*=(const Tensor& o) const;
  Tensor& operator/=(const Tensor& o) const;
  Tensor& operator+=(const Scalar& o) const;
  Tensor& operator-=(const Scalar& o) const;
  Tensor& operator*=(const Scalar& o) const;
  Tensor& operator/=(const Scalar& o) const;

#include "argand/core/tensor_methods.inc"

 private:
  TensorImpl& checked() const {
    if (AG_UNLIKELY(!impl_)) undefined();
    return *impl_;
  }
  [[noreturn]] static void undefined();
  void require_dtype(DType wanted) const;

  TensorImpl* impl_;
};

// A new tensor of the same numbers: same storage and version counter, no autograd state.
AG_API Tensor alias(const Tensor& x);
AG_API bool operator==(const TensorOptions&, const TensorOptions&) = delete;

// Uninitialised memory. The one place tensors get their storage from; strides default to row-major.
AG_API Tensor new_tensor(IntArrayRef sizes, DType dtype, Device device = DeviceType::CPU);
AG_API Tensor new_tensor_strided(IntArrayRef sizes, IntArrayRef strides, DType dtype, Device device);
// A view of x's storage. offset is in elements from x's first. No autograd state; base and version are shared.
AG_API Tensor new_view(const Tensor& x, IntArrayRef sizes, IntArrayRef strides, int64_t offset);

template <class T, size_t n>
class TensorAccessor {
 public:
  TensorAccessor(T* data, const int64_t* sizes, const int64_t* strides)
      : data_(data), sizes_(sizes), strides_(strides) {}
  IntArrayRef sizes() const { return {sizes_, n}; }
  IntArrayRef strides() const { return {strides_, n}; }
  int64_t size(int64_t d) const { return sizes_[d]; }
  int64_t stride(int64_t d) const { return strides_[d]; }
  T* data() const { return data_; }
  decltype(auto) operator[](int64_t i) const {
    if constexpr (n == 1)
      return static_cast<T&>(data_[i * strides_[0]]);
    else
      return TensorAccessor<T, n - 1>(data_ + i * strides_[0], sizes_ + 1, strides_ + 1);
  }

 private:
  T* data_;
  const int64_t *sizes_, *strides_;
};

template <class T, size_t n>
TensorAccessor<T, n> Tensor::accessor() const& {
  static_assert(n > 0, "accessor: use item() or data_ptr() for a 0-d tensor");
  AG_CHECK(dim() == static_cast<int64_t>(n), "accessor: expected ", n, " dimensions, got ", dim(), "; sizes ", sizes());
  AG_CHECK(is_cpu(), "accessor: the tensor is on ", device(), "; call .cpu() first");
  return TensorAccessor<T, n>(data_ptr<T>(), sizes().data(), strides().data());
}

}  // namespace argand
