#include "argand/autograd/functional.h"

#include "argand/autograd/engine.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/record.h"

namespace argand {

Tensor stack(TensorList tensors, int64_t dim);  // ops/ defines it

namespace autograd {
namespace {

using List = std::vector<Tensor>;

// Tensors to differentiate by: cut from the past, or with create_graph a step away from it.
List prepare(const char* what, TensorList inputs, bool create_graph) {
  List x;
  for (size_t i = 0; i < inputs.size(); ++i) {
    AG_CHECK(inputs[i].defined() && is_differentiable(inputs[i].dtype()), what, ": input ", i,
             " must be a floating-point or complex tensor");
    x.push_back(create_graph && wants_grad(inputs[i]) ? inputs[i].view_as(inputs[i])
                                                      : inputs[i].detach().requires_grad_());
  }
  return x;
}

void finish(List& results, bool create_graph) {
  if (create_graph) return;
  for (Tensor& x : results) x = x.detach();
}

Tensor zeros_like(const Tensor& x) {
  Tensor z = new_tensor(x.sizes(), x.dtype(), x.device());
  return z.zero_();
}

// grad() that takes outputs without history, and gives zeros where there is no dependence.
List grad_or_zeros(TensorList outputs, TensorList inputs, TensorList v, bool create_graph, bool retain) {
  List dependent, weights, results;
  for (size_t i = 0; i < outputs.size(); ++i) {
    if (!wants_grad(outputs[i])) continue;
    dependent.push_back(outputs[i]);
    if (!v.empty()) weights.push_back(v[i]);
  }
  if (dependent.empty())
    results.resize(inputs.size());
  else
    results = grad(dependent, inputs, weights, retain || create_graph, create_graph, true);
  for (size_t i = 0; i < inputs.size(); ++i)
    if (!results[i].defined()) results[i] = zeros_like(inputs[i]);
  return results;
}

void check_weights(const char* what, const char* of, TensorList x, TensorList v) {
  AG_CHECK(x.size() == v.size(), what, ": v has ", v.size(), " tensors, expected one for each of the ", x.size(), " ",
           of);
  for (size_t i = 0; i < x.size(); ++i)
    AG_CHECK(v[i].sizes() == x[i].sizes(), what, ": v[", i, "] has sizes ", v[i].sizes(), ", expected ", x[i].sizes());
}

Tensor one_number(const char* what, const List& outputs) {
  AG_CHECK(outputs.size() == 1 && outputs[0].numel() == 1 && !outputs[0].is_complex(), what,
           ": the function must return one real number", outputs.empty() ? "" : ", it returned sizes ",
           outputs.empty() ? IntArrayRef() : outputs[0].sizes());
  return outputs[0];
}

ManyFn as_many(const OneFn& fn) {
  return [&fn](TensorList x) { return List{fn(x[0])}; };
}

DimVector joined(IntArrayRef a, IntArrayRef b) {
  DimVector sizes(a);
  for (const int64_t s : b) sizes.push_back(s);
  return sizes;
}

// The rows of the jacobian of y by each input.
List jacobian_of(const Tensor& y, TensorList inputs, bool create_graph) {
  std::vector<List> rows(inputs.size());
  const Tensor flat = y.reshape({-1});
  for (int64_t j = 0; j < y.numel(); ++j) {
    const Tensor element = wants_grad(y) ? flat.select(0, j) : Tensor();
    List row = element.defined() ? grad_or_zeros(element, inputs, {}, create_graph, true) : List();
    for (size_t i = 0; i < inputs.size(); ++i) rows[i].push_back(row.empty() ? zeros_like(inputs[i]) : row[i]);
  }
  List result;
  for (size_t i = 0; i < inputs.size(); ++i) {
    const DimVector sizes = joined(y.sizes(), inputs[i].sizes());
    result.push_back(rows[i].empty() ? new_tensor(sizes, y.dtype(), y.device()) : stack(rows[i], 0).reshape(sizes));
  }
  return result;
}

}  // namespace

std::pair<List, List> vjp(const ManyFn& fn, TensorList inputs, TensorList v, bool create_graph) {
  const AutoGradMode on(true);
  const List x = prepare("vjp", inputs, create_graph);
  List y = fn(x);
  check_weights("vjp", "outputs", y, v);
  List g = grad_or_zeros(y, x, v, create_graph, false);
  finish(y, create_graph);
  finish(g, create_graph);
  return {std::move(y), std::move(g)};
}

std::pair<List, List> jvp(const ManyFn& fn, TensorList inputs, TensorList v, bool create_graph) {
  const AutoGradMode on(true);
  const List x = prepare("jvp", inputs, create_graph);
  check_weights("jvp", "inputs", x, v);
  List y = fn(x), weights;
  for (const Tensor& t : y) weights.push_back(zeros_like(t).requires_grad_());
  // The vjp is linear in its weights; differentiating it by them gives the transpose, which is the jvp.
  const List g = grad_or_zeros(y, x, weights, true, true);
  List d = grad_or_zeros(g, weights, v, create_graph, false);
  finish(y, create_graph);
  finish(d, create_graph);
  return {std::move(y), std::move(d)};
}

std::vector<List> jacobian(const ManyFn& fn, TensorList inputs, bool create_graph) {
  const AutoGradMode on(true);
  const List x = prepare("jacobian", inputs, create_graph);
  std::vector<List> result;
  for (const Tensor& y : fn(x)) {
    AG_CHECK(!y.is_complex(), "jacobian: output ", result.size(), " is complex; take real and imaginary parts apart");
    result.push_back(jacobian_of(y, x, create_graph));
    finish(result.back(), create_graph);
  }
  return result;
}

std::vector<List> hessian(const ManyFn& fn, TensorList inputs, bool create_graph) {
  auto gradient = [&fn](TensorList x) {
    const Tensor y = one_number("hessian", fn(x));
    return grad_or_zeros(y, x, {}, true, true);
  };
  return jacobian(gradient, inputs, create_graph);
}

std::pair<Tensor, List> hvp(const ManyFn& fn, TensorList inputs, TensorList v, bool create_graph) {
  const AutoGradMode on(true);
  const List x = prepare("hvp", inputs, create_graph);
  check_weights("hvp", "inputs", x, v);
  List y{one_number("hvp", fn(x))};
  const List g = grad_or_zeros(y, x, {}, true, true);
  List h = grad_or_zeros(g, x, v, create_graph, false);
  finish(y, create_graph);
  finish(h, create_graph);
  return {y[0], std::move(h)};
}

std::pair<Tensor, Tensor> vjp(const OneFn& fn, const Tensor& input, const Tensor& v, bool create_graph) {
  auto [y, g] = vjp(as_many(fn), input, v, create_graph);
  return {y[0], g[0]};
}

std::pair<Tensor, Tensor> jvp(const OneFn& fn, const Tensor& input, const Tensor& v, bool create_graph) {
  auto [y, d] = jvp(as_many(fn), input, v, create_graph);
  return {y[0], d[0]};
}

Tensor jacobian(const OneFn& fn, const Tensor& input, bool create_graph) {
  return jacobian(as_many(fn), input, create_graph)[0][0];
}

Tensor hessian(const OneFn& fn, const Tensor& input, bool create_graph) {
  return hessian(as_many(fn), input, create_graph)[0][0];
}

std::pair<Tensor, Tensor> hvp(const OneFn& fn, const Tensor& input, const Tensor& v, bool create_graph) {
  auto [y, h] = hvp(as_many(fn), input, v, create_graph);
  return {y, h[0]};
}

ManyFn vmap(ManyFn fn, int64_t in_dim, int64_t out_dim) {
  return [fn = std::move(fn), in_dim, out_dim](TensorList inputs) {
    AG_CHECK(!inputs.empty(), "vmap: expected at least one input");
    const int64_t n = inputs[0].size(in_dim);
    AG_CHECK(n > 0, "vmap: dimension ", in_dim, " is empty, so the function is never called");
    for (size_t i = 1; i < inputs.size(); ++i)
      AG_CHECK(inputs[i].size(in_dim) == n, "vmap: input 0 has ", n, " slices along dimension ", in_dim, ", input ", i,
               " has ", inputs[i].size(in_dim));
    std::vector<List> results;
    for (int64_t k = 0; k < n; ++k) {
      List slices;
      for (const Tensor& x : inputs) slices.push_back(x.select(in_dim, k));
      const List y = fn(slices);
      results.resize(y.size());
      for (size_t i = 0; i < y.size(); ++i) results[i].push_back(y[i]);
    }
    List stacked;
    for (const List& r : results) stacked.push_back(stack(r, out_dim));
    return stacked;
  };
}

OneFn vmap(OneFn fn, int64_t in_dim, int64_t out_dim) {
  ManyFn many = vmap(ManyFn([fn = std::move(fn)](TensorList x) { return List{fn(x[0])}; }), in_dim, out_dim);
  return [many = std::move(many)](const Tensor& x) { return many(x)[0]; };
}

}  // namespace autograd
}  // namespace argand
