#include "python/bindings/index.h"

#include <cstring>

#include "python/bindings/construct.h"
#include "python/bindings/parse.h"
#include "argand/autograd/record.h"
#include "argand/ops/functions.h"
#include "argand/ops/tensor_index.h"

namespace argand::py {
namespace {

using indexing::Slice;

bool is_plain_int(PyObject* o) { return PyLong_Check(o) && !PyBool_Check(o); }

std::optional<int64_t> slice_end(PyObject* o) {
  if (o == Py_None) return std::nullopt;
  if (is_tensor(o)) return tensor_of(o).item().toLong();
  if (!PyIndex_Check(o)) raise(PyExc_TypeError, "index: the ends of a slice are ints or None, got ", type_name(o));
  const Py_ssize_t i = PyNumber_AsSsize_t(o, nullptr);  // what is beyond 64 bits is at the border
  if (i == -1 && PyErr_Occurred()) throw ErrorSet{};
  return i;
}
int64_t slice_step(PyObject* o) {
  const int64_t step = slice_end(o).value_or(1);
  if (step <= 0) raise(PyExc_ValueError, "index: the step of a slice must be greater than zero, got ", step);
  return step;
}

// The view of ints, slices, None and "..." at once, for tensors without history and at most kInlineDims dimensions.
class DirectView {
 public:
  explicit DirectView(const Tensor& x) : x_(x), view_(x.impl()->view) {}

  // False where the key holds something else.
  bool apply(PyObject* const* items, Py_ssize_t n) {
    int64_t used = 0;
    for (Py_ssize_t i = 0; i < n; ++i) {
      if (is_plain_int(items[i]) || PySlice_Check(items[i]))
        ++used;
      else if (items[i] != Py_None && items[i] != Py_Ellipsis)
        return false;
    }
    if (used > view_.ndim || n > 2 * kInlineDims) return false;
    const int64_t whole = view_.ndim - used;
    bool seen = false;
    for (Py_ssize_t i = 0; i < n; ++i) {
      PyObject* o = items[i];
      if (o == Py_Ellipsis) {
        if (std::exchange(seen, true)) return false;
        take_whole(whole);
      } else if (o == Py_None) {
        push(1, from_ < view_.ndim ? view_.sizes[from_] * view_.strides[from_] : 1);
      } else if (PySlice_Check(o)) {
        take_slice(reinterpret_cast<PySliceObject*>(o));
      } else {
        take_one(o);
      }
    }
    take_whole(view_.ndim - from_);
    return true;
  }
  Tensor result() const { return new_view(x_, {sizes_, count_}, {strides_, count_}, offset_); }

 private:
  void push(int64_t size, int64_t stride) {
    sizes_[count_] = size;
    strides_[count_++] = stride;
  }
  void take_whole(int64_t dims) {
    for (int64_t d = 0; d < dims; ++d, ++from_) push(view_.sizes[from_], view_.strides[from_]);
  }
  void take_one(PyObject* o) {
    const int64_t size = view_.sizes[from_];
    const int64_t i = to_integer(o);
    if (i < -size || i >= size)
      fail<IndexError>("index ", i, " lies outside dimension ", from_, ", whose size is ", size);
    offset_ += (i < 0 ? i + size : i) * view_.strides[from_++];
  }
  void take_slice(PySliceObject* s) {
    const int64_t size = view_.sizes[from_], stride = view_.strides[from_];
    const int64_t step = s->step == Py_None ? 1 : slice_step(s->step);
    const auto border = [&](PyObject* o, int64_t otherwise) {
      int64_t i = slice_end(o).value_or(otherwise);
      if (i < 0) i += size;
      return std::clamp<int64_t>(i, 0, size);
    };
    const int64_t start = border(s->start, 0);
    const int64_t stop = std::max(border(s->stop, size), start);
    offset_ += start * stride;
    const int64_t n = stop > start ? (stop - start - 1) / step + 1 : 0;
    push(n, stride * std::min(step, std::max<int64_t>(size, 1)));  // a step beyond the size could overflow
    ++from_;
  }

  const Tensor& x_;
  const View& view_;
  int64_t sizes_[3 * kInlineDims], strides_[3 * kInlineDims], offset_ = 0;
  int64_t from_ = 0;
  size_t count_ = 0;
};

TensorIndex item_of(PyObject* o) {
  if (o == Py_None) return std::nullopt;
  if (o == Py_Ellipsis) return indexing::Ellipsis;
  if (PyBool_Check(o)) return o == Py_True;
  if (PyLong_Check(o)) return to_integer(o);
  if (is_tensor(o)) return tensor_of(o);
  if (PySlice_Check(o)) {
    auto* s = reinterpret_cast<PySliceObject*>(o);
    const int64_t step = slice_step(s->step);
    return Slice(slice_end(s->start), slice_end(s->stop), step);
  }
  if (is_integer(o)) return to_integer(o);
  if (PySequence_Check(o) && !PyUnicode_Check(o)) {
    Tensor t = tensor_from(o);
    if (!t.numel()) t = t.to(DType::Int64);
    return t;
  }
  if (is_number(o) && to_scalar(o).is_boolean()) return to_scalar(o).toBool();
  raise(PyExc_IndexError,
        "index: expected an int, a bool, a slice, `...`, None, or a Tensor or list of ints or bools, got ",
        type_name(o));
}

std::vector<TensorIndex> items_of(PyObject* key) {
  std::vector<TensorIndex> list;
  if (!PyTuple_Check(key)) {
    list.push_back(item_of(key));
    return list;
  }
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(key); ++i) list.push_back(item_of(PyTuple_GET_ITEM(key, i)));
  return list;
}

bool view_of(const Tensor& x, PyObject* key, Tensor& result) {
  if (x.dim() > kInlineDims) return false;
  DirectView v(x);
  const bool ok = PyTuple_Check(key) ? v.apply(&PyTuple_GET_ITEM(key, 0), PyTuple_GET_SIZE(key)) : v.apply(&key, 1);
  if (ok) result = v.result();
  return ok;
}

}  // namespace

PyObject* get_item(PyObject* self, PyObject* key) {
  return guarded([&]() -> PyObject* {
    if ((AG_UNLIKELY(!is_exact_tensor(self)) && is_overridden(self)) || any_mode())
      return call_override("__getitem__", self, &key, 1, nullptr);
    const Tensor& x = tensor_of(self);
    Tensor result;
    if (AG_LIKELY(!wants_grad(x) || !grad_enabled()) && view_of(x, key, result)) return wrap(std::move(result));
    if (x.dim() && is_plain_int(key)) return wrap(select(x, 0, to_integer(key)));
    if (any_asks(&key, 1)) return call_override("__getitem__", self, &key, 1, nullptr);
    const std::vector<TensorIndex> items = items_of(key);
    return wrap(released(work(x), [&] { return x.index(ArrayRef<TensorIndex>(items)); }));
  });
}

int set_item(PyObject* self, PyObject* key, PyObject* value) {
  return guarded_int([&] {
    if (!value) raise(PyExc_TypeError, "a Tensor's elements cannot be deleted");
    const auto overrides = [&] {
      PyObject* args[] = {key, value};
      const Ref done(check(call_override("__setitem__", self, args, 2, nullptr)));
    };
    if ((AG_UNLIKELY(!is_exact_tensor(self)) && is_overridden(self)) || any_mode()) return overrides();
    const Tensor& x = tensor_of(self);
    Tensor place;
    if (is_number(value)) {
      const Scalar number = to_scalar(value);
      if (!wants_grad(x) && view_of(x, key, place)) {
        place.fill_(number);
        return;
      }
      if (any_asks(&key, 1)) return overrides();
      const std::vector<TensorIndex> items = items_of(key);
      x.index_put_(ArrayRef<TensorIndex>(items), number);
      return;
    }
    PyObject* asked[] = {key, value};
    if (any_asks(asked, 2)) return overrides();
    const Tensor source = is_tensor(value) ? tensor_of(value) : tensor_from(value).to(x.options());
    const std::vector<TensorIndex> items = items_of(key);
    released(work(source), [&] { x.index_put_(ArrayRef<TensorIndex>(items), source); });
  });
}

}  // namespace argand::py
