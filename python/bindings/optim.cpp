// Optimizer steps over lists of parameters, for argand.optim: one pass of the core's for each call.
#include "python/bindings/module.h"
#include "python/bindings/parse.h"
#include "argand/autograd/grad_mode.h"
#include "argand/optim/step.h"

namespace argand::py {
namespace {

using optim::StepList;

// The positional arguments of one call, read from the left.
class Reader {
 public:
  Reader(const char* name, PyObject* const* args, Py_ssize_t n, Py_ssize_t expected) : name_(name), at_(args) {
    if (n != expected)
      raise(PyExc_TypeError, name, "(): expected ", static_cast<int64_t>(expected), " arguments, got ",
            static_cast<int64_t>(n));
  }
  // A list of tensors, as many as the first; an empty one stands for absent states.
  const Tensor* const* tensors(bool may_be_empty = false) {
    PyObject* list = *at_++;
    if (!PyList_Check(list) && !PyTuple_Check(list))
      raise(PyExc_TypeError, name_, "(): expected a list of tensors, got ", type_name(list));
    const Ref& items = held_[num_lists_] = Ref(check(PySequence_Tuple(list)));
    const Py_ssize_t n = PyTuple_GET_SIZE(items.get());
    if (count_ < 0) count_ = n;
    if (n != count_ && !(may_be_empty && n == 0))
      raise(PyExc_ValueError, name_, "(): ", static_cast<int64_t>(count_), " parameters, but a list of ",
            static_cast<int64_t>(n), " tensors");
    auto& pointers = lists_[num_lists_++];
    pointers.reserve(static_cast<size_t>(n));
    for (Py_ssize_t i = 0; i < n; ++i) pointers.push_back(&expect_tensor(name_, PyTuple_GET_ITEM(items.get(), i)));
    return n ? pointers.data() : nullptr;
  }
  double real() { return to_real(*at_++); }
  bool boolean() { return PyObject_IsTrue(*at_++) == 1; }
  size_t count() const { return static_cast<size_t>(count_); }

 private:
  const char* name_;
  PyObject* const* at_;
  Py_ssize_t count_ = -1;
  std::vector<const Tensor*> lists_[8];
  Ref held_[8];  // the tensors: while a step runs without the GIL the caller's lists may change
  int num_lists_ = 0;
};

// Steps are tensors in Python, as state_dict shows them; the kernels count in integers.
class Counters {
 public:
  Counters(const Tensor* const* tensors, size_t n) : tensors_(tensors), values_(n) {
    for (size_t i = 0; i < n; ++i) values_[i] = tensors[i]->item().toLong();
  }
  int64_t* at(size_t i) { return &values_[i]; }
  void write_back() const {
    for (size_t i = 0; i < values_.size(); ++i) tensors_[i]->fill_(Scalar(values_[i]));
  }

 private:
  const Tensor* const* tensors_;
  std::vector<int64_t> values_;
};

int64_t total(const Tensor* const* params, size_t n) {
  int64_t sum = 0;
  for (size_t i = 0; i < n; ++i) sum += work(*params[i]);
  return sum;
}

// _sgd_step_(params, grads, buffers, lr, momentum, dampening, weight_decay, nesterov, maximize, first)
PyObject* sgd_step(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&] {
    Reader r("_sgd_step_", args, n, 10);
    const auto params = r.tensors(), grads = r.tensors(), buffers = r.tensors(true);
    const double lr = r.real();
    SgdAttrs a;
    a.lr = &lr;
    a.momentum = r.real();
    a.dampening = r.real();
    a.weight_decay = r.real();
    a.nesterov = r.boolean();
    a.maximize = r.boolean();
    a.first = r.boolean();
    if (a.momentum != 0 && !buffers) raise(PyExc_ValueError, "_sgd_step_(): a momentum needs buffers");
    const NoGradGuard no_grad;
    StepList list("SGD", a.momentum == 0 ? op::sgd_step : op::sgd_momentum_step, a.momentum == 0 ? 0 : 1, a);
    released(total(params, r.count()), [&] {
      for (size_t i = 0; i < r.count(); ++i) {
        if (a.momentum == 0)
          list.add(i, *params[i], *grads[i], {}, nullptr);
        else
          list.add(i, *params[i], *grads[i], {buffers[i]}, nullptr);
      }
      list.run();
    });
    return none();
  });
}

// _adam_step_(params, grads, exp_avgs, exp_avg_sqs, max_exp_avg_sqs, steps, lr, beta1, beta2, eps, weight_decay,
//             amsgrad, maximize, decoupled)
PyObject* adam_step(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&] {
    Reader r("_adam_step_", args, n, 14);
    const auto params = r.tensors(), grads = r.tensors(), means = r.tensors(), squares = r.tensors(),
               most = r.tensors(true), steps = r.tensors();
    const double lr = r.real();
    AdamAttrs a;
    a.lr = &lr;
    a.beta1 = r.real();
    a.beta2 = r.real();
    a.eps = r.real();
    a.weight_decay = r.real();
    const bool amsgrad = r.boolean();
    a.maximize = r.boolean();
    a.decoupled = r.boolean();
    if (amsgrad && !most) raise(PyExc_ValueError, "_adam_step_(): amsgrad needs the largest squares");
    const NoGradGuard no_grad;
    Counters counters(steps, r.count());
    StepList list(a.decoupled ? "AdamW" : "Adam", op::adam_step, amsgrad ? 3 : 2, a);
    released(total(params, r.count()), [&] {
      for (size_t i = 0; i < r.count(); ++i) {
        if (amsgrad)
          list.add(i, *params[i], *grads[i], {means[i], squares[i], most[i]}, counters.at(i));
        else
          list.add(i, *params[i], *grads[i], {means[i], squares[i]}, counters.at(i));
      }
      list.run();
    });
    counters.write_back();
    return none();
  });
}

// _rmsprop_step_(params, grads, square_avgs, grad_avgs, momentum_buffers, steps, lr, alpha, eps, weight_decay,
// momentum,
//                centered, maximize)
PyObject* rmsprop_step(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&] {
    Reader r("_rmsprop_step_", args, n, 13);
    const auto params = r.tensors(), grads = r.tensors(), squares = r.tensors(), means = r.tensors(true),
               buffers = r.tensors(true), steps = r.tensors();
    const double lr = r.real();
    RmspropAttrs a;
    a.lr = &lr;
    a.alpha = r.real();
    a.eps = r.real();
    a.weight_decay = r.real();
    a.momentum = r.real();
    a.centered = r.boolean();
    a.maximize = r.boolean();
    if ((a.centered && !means) || (a.momentum > 0 && !buffers))
      raise(PyExc_ValueError, "_rmsprop_step_(): centered and momentum need states of their own");
    const NoGradGuard no_grad;
    Counters counters(steps, r.count());
    StepList list("RMSprop", op::rmsprop_step, 1 + a.centered + (a.momentum > 0), a);
    released(total(params, r.count()), [&] {
      for (size_t i = 0; i < r.count(); ++i) {
        const Tensor &p = *params[i], &g = *grads[i];
        if (a.centered && a.momentum > 0)
          list.add(i, p, g, {squares[i], means[i], buffers[i]}, counters.at(i));
        else if (a.centered)
          list.add(i, p, g, {squares[i], means[i]}, counters.at(i));
        else if (a.momentum > 0)
          list.add(i, p, g, {squares[i], buffers[i]}, counters.at(i));
        else
          list.add(i, p, g, {squares[i]}, counters.at(i));
      }
      list.run();
    });
    counters.write_back();
    return none();
  });
}

// _adagrad_step_(params, grads, sums, steps, lr, lr_decay, eps, weight_decay, maximize)
PyObject* adagrad_step(PyObject*, PyObject* const* args, Py_ssize_t n) {
  return guarded([&] {
    Reader r("_adagrad_step_", args, n, 9);
    const auto params = r.tensors(), grads = r.tensors(), sums = r.tensors(), steps = r.tensors();
    const double lr = r.real();
    AdagradAttrs a;
    a.lr = &lr;
    a.lr_decay = r.real();
    a.eps = r.real();
    a.weight_decay = r.real();
    a.maximize = r.boolean();
    const NoGradGuard no_grad;
    Counters counters(steps, r.count());
    StepList list("Adagrad", op::adagrad_step, 1, a);
    released(total(params, r.count()), [&] {
      for (size_t i = 0; i < r.count(); ++i) list.add(i, *params[i], *grads[i], {sums[i]}, counters.at(i));
      list.run();
    });
    counters.write_back();
    return none();
  });
}

PyMethodDef functions[] = {{"_sgd_step_", as_method(sgd_step), METH_FASTCALL, nullptr},
                           {"_adam_step_", as_method(adam_step), METH_FASTCALL, nullptr},
                           {"_rmsprop_step_", as_method(rmsprop_step), METH_FASTCALL, nullptr},
                           {"_adagrad_step_", as_method(adagrad_step), METH_FASTCALL, nullptr},
                           {}};

}  // namespace

void add_optim(PyObject* module) { check(PyModule_AddFunctions(module, functions)); }

}  // namespace argand::py
