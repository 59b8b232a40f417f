#include "python/bindings/hooks.h"

#include "argand/autograd/node_meta.h"

namespace argand::py {
namespace {

// The callable of a hook, null for one that is C++'s.
PyObject* callable_of(const TensorHook& hook) {
  const auto* call = hook.call.target<TensorHookCall>();
  return call && call->callable.use_count() == 1 ? call->callable->get() : nullptr;
}

}  // namespace

Tensor TensorHookCall::operator()(const Tensor& g) const {
  const WithGil gil;
  try {
    const Ref argument(wrap(g));
    const Ref result(check(PyObject_CallOneArg(callable->get(), argument.get())));
    return result.get() == Py_None ? Tensor() : expect_tensor("register_hook: the hook's result", result.get());
  } catch (const ErrorSet&) {
    throw CarriedError();
  }
}

int visit_hooks(TensorImpl* x, visitproc visit, void* arg) {
  AutogradMeta* m = x->autograd;
  if (!m || !m->refs.unique()) return 0;
  // A hook of a computed tensor is shared with its node, which must then be x's alone.
  const bool alone = !x->grad_fn || x->grad_fn->refs.unique();
  for (const TensorHooks* list : {&m->hooks, &m->post_accumulate})
    for (const std::shared_ptr<TensorHook>& hook : *list) {
      if (hook.use_count() > (x->grad_fn && alone ? 2 : 1)) continue;
      if (PyObject* o = callable_of(*hook))
        if (const int stop = visit(o, arg)) return stop;
    }
  return 0;
}

}  // namespace argand::py
