// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param rad2deg_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rad2deg_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rad2deg(x0); })); }
Signature rad2deg_s[] = {{"rad2deg(Tensor input, *, Tensor out=None)", rad2deg_p0, 2, 1, false, 1, kFunction | kMethod, rad2deg_c0}};
Function rad2deg_f = {"rad2deg", rad2deg_s, 1};
PyObject* rad2deg_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rad2deg_f, nullptr, args, n, names); }
PyObject* rad2deg_method(PyObject* self, PyObject*) { return unary("rad2deg", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::rad2deg(x); }); }); }
Param rad2deg__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* rad2deg__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rad2deg_(x0); })); }
Signature rad2deg__s[] = {{"rad2deg_(Tensor input)", rad2deg__p0, 1, 1, false, -1, kFunction | kMethod, rad2deg__c0}};
Function rad2deg__f = {"rad2deg_", rad2deg__s, 1};
PyObject* rad2deg__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rad2deg__f, nullptr, args, n, names); }
PyObject* rad2deg__method(PyObject* self, PyObject*) { return unary("rad2deg_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::rad2deg_(x); }); }); }
Param rand_p0[] = {{"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rand_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.options(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rand(x0, x1); })); }
Param rand_p1[] = {{"size", Kind::IntList, 0}, {"generator", Kind::Generator, kNullable | kKeywordOnly}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rand_c1([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.optional_generator(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rand(x0, x1, x2); })); }
Signature rand_s[] = {{"rand(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", rand_p0, 7, 1, true, 6, kFunction, rand_c0}, {"rand(tuple of ints size, *, Generator generator, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", rand_p1, 8, 1, true, 7, kFunction, rand_c1}};
Function rand_f = {"rand", rand_s, 2};
PyObject* rand_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rand_f, nullptr, args, n, names); }
Param rand_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rand_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.options(1); const auto& x2 = a.optional_memory_format(6); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rand_like(x0, x1, x2); })); }
Signature rand_like_s[] = {{"rand_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", rand_like_p0, 8, 1, false, 7, kFunction, rand_like_c0}};
Function rand_like_f = {"rand_like", rand_like_s, 1};
PyObject* rand_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rand_like_f, nullptr, args, n, names); }
Param randint_p0[] = {{"low", Kind::Int, 0}, {"high", Kind::Int, 0}, {"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randint_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.integer(1); const auto& x2 = a.ints(2); const auto& x3 = a.options(3); return wrap(released(work(x2), [&]() -> decltype(auto) { return argand::randint(x0, x1, x2, x3); })); }
Param randint_p1[] = {{"high", Kind::Int, 0}, {"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randint_c1([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.ints(1); const auto& x2 = a.options(2); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::randint(x0, x1, x2); })); }
Param randint_p2[] = {{"low", Kind::Int, 0}, {"high", Kind::Int, 0}, {"size", Kind::IntList, 0}, {"generator", Kind::Generator, kNullable | kKeywordOnly}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randint_c2([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.integer(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_generator(3); const auto& x4 = a.options(4); return wrap(released(work(x2), [&]() -> decltype(auto) { return argand::randint(x0, x1, x2, x3, x4); })); }
Signature randint_s[] = {{"randint(int low, int high, tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randint_p0, 9, 3, false, 8, kFunction, randint_c0}, {"randint(int high, tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randint_p1, 8, 2, false, 7, kFunction, randint_c1}, {"randint(int low, int high, tuple of ints size, *, Generator generator, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randint_p2, 10, 3, false, 9, kFunction, randint_c2}};
Function randint_f = {"randint", randint_s, 3};
PyObject* randint_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(randint_f, nullptr, args, n, names); }
Param randint_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"low", Kind::Int, 0}, {"high", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randint_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2); const auto& x3 = a.options(3); const auto& x4 = a.optional_memory_format(8); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::randint_like(x0, x1, x2, x3, x4); })); }
Param randint_like_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"high", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randint_like_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.options(2); const auto& x3 = a.optional_memory_format(7); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::randint_like(x0, x1, x2, x3); })); }
Signature randint_like_s[] = {{"randint_like(Tensor input, int low, int high, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", randint_like_p0, 10, 3, false, 9, kFunction, randint_like_c0}, {"randint_like(Tensor input, int high, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", randint_like_p1, 9, 2, false, 8, kFunction, randint_like_c1}};
Function randint_like_f = {"randint_like", randint_like_s, 2};
PyObject* randint_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(randint_like_f, nullptr, args, n, names); }
Param randn_p0[] = {{"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.options(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::randn(x0, x1); })); }
Param randn_p1[] = {{"size", Kind::IntList, 0}, {"generator", Kind::Generator, kNullable | kKeywordOnly}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randn_c1([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.optional_generator(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::randn(x0, x1, x2); })); }
Signature randn_s[] = {{"randn(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randn_p0, 7, 1, true, 6, kFunction, randn_c0}, {"randn(tuple of ints size, *, Generator generator, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randn_p1, 8, 1, true, 7, kFunction, randn_c1}};
Function randn_f = {"randn", randn_s, 2};
PyObject* randn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(randn_f, nullptr, args, n, names); }
Param randn_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randn_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.options(1); const auto& x2 = a.optional_memory_format(6); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::randn_like(x0, x1, x2); })); }
Signature randn_like_s[] = {{"randn_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", randn_like_p0, 8, 1, false, 7, kFunction, randn_like_c0}};
Function randn_like_f = {"randn_like", randn_like_s, 1};
PyObject* randn_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(randn_like_f, nullptr, args, n, names); }
Param random__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"from", Kind::Int, 0}, {"to", Kind::Int, kNullable}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* random__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.optional_generator(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::random_(x0, x1, x2, x3); })); }
Param random__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"to", Kind::Int, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* random__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::random_(x0, x1, x2); })); }
Param random__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* random__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_generator(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::random_(x0, x1); })); }
Signature random__s[] = {{"random_(Tensor input, int from, int to, *, Generator generator=None)", random__p0, 4, 3, false, -1, kFunction | kMethod, random__c0}, {"random_(Tensor input, int to, *, Generator generator=None)", random__p1, 3, 2, false, -1, kFunction | kMethod, random__c1}, {"random_(Tensor input, *, Generator generator=None)", random__p2, 2, 1, false, -1, kFunction | kMethod, random__c2}};
Function random__f = {"random_", random__s, 3};
PyObject* random__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(random__f, nullptr, args, n, names); }
PyObject* random__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(random__f, self, args, n, names); }
Param randperm_p0[] = {{"n", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randperm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.options(1); return wrap(released(kHeavy * (0), [&]() -> decltype(auto) { return argand::randperm(x0, x1); })); }
Param randperm_p1[] = {{"n", Kind::Int, 0}, {"generator", Kind::Generator, kNullable | kKeywordOnly}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* randperm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.optional_generator(1); const auto& x2 = a.options(2); return wrap(released(kHeavy * (0), [&]() -> decltype(auto) { return argand::randperm(x0, x1, x2); })); }
Signature randperm_s[] = {{"randperm(int n, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randperm_p0, 7, 1, false, 6, kFunction, randperm_c0}, {"randperm(int n, *, Generator generator, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", randperm_p1, 8, 1, false, 7, kFunction, randperm_c1}};
Function randperm_f = {"randperm", randperm_s, 2};
PyObject* randperm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(randperm_f, nullptr, args, n, names); }
Param ravel_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* ravel_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ravel(x0); })); }
Signature ravel_s[] = {{"ravel(Tensor input)", ravel_p0, 1, 1, false, -1, kFunction | kMethod, ravel_c0}};
Function ravel_f = {"ravel", ravel_s, 1};
PyObject* ravel_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ravel_f, nullptr, args, n, names); }
PyObject* ravel_method(PyObject* self, PyObject*) { return unary("ravel", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::ravel(x); }); }); }
Param real_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* real_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::real(x0); })); }
Signature real_s[] = {{"real(Tensor input)", real_p0, 1, 1, false, -1, kFunction, real_c0}};
Function real_f = {"real", real_s, 1};
PyObject* real_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(real_f, nullptr, args, n, names); }
Param reciprocal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* reciprocal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::reciprocal(x0); })); }
Signature reciprocal_s[] = {{"reciprocal(Tensor input, *, Tensor out=None)", reciprocal_p0, 2, 1, false, 1, kFunction | kMethod, reciprocal_c0}};
Function reciprocal_f = {"reciprocal", reciprocal_s, 1};
PyObject* reciprocal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reciprocal_f, nullptr, args, n, names); }
PyObject* reciprocal_method(PyObject* self, PyObject*) { return unary("reciprocal", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::reciprocal(x); }); }); }
Param reciprocal__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* reciprocal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::reciprocal_(x0); })); }
Signature reciprocal__s[] = {{"reciprocal_(Tensor input)", reciprocal__p0, 1, 1, false, -1, kFunction | kMethod, reciprocal__c0}};
Function reciprocal__f = {"reciprocal_", reciprocal__s, 1};
PyObject* reciprocal__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reciprocal__f, nullptr, args, n, names); }
PyObject* reciprocal__method(PyObject* self, PyObject*) { return unary("reciprocal_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::reciprocal_(x); }); }); }
Param reflection_pad1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"padding", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* reflection_pad1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::reflection_pad1d(x0, x1); })); }
Signature reflection_pad1d_s[] = {{"reflection_pad1d(Tensor input, tuple of ints padding, *, Tensor out=None)", reflection_pad1d_p0, 3, 2, false, 2, kFunction, reflection_pad1d_c0}};
Function reflection_pad1d_f = {"reflection_pad1d", reflection_pad1d_s, 1};
PyObject* reflection_pad1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reflection_pad1d_f, nullptr, args, n, names); }
Param reflection_pad2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"padding", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* reflection_pad2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::reflection_pad2d(x0, x1); })); }
Signature reflection_pad2d_s[] = {{"reflection_pad2d(Tensor input, tuple of ints padding, *, Tensor out=None)", reflection_pad2d_p0, 3, 2, false, 2, kFunction, reflection_pad2d_c0}};
Function reflection_pad2d_f = {"reflection_pad2d", reflection_pad2d_s, 1};
PyObject* reflection_pad2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reflection_pad2d_f, nullptr, args, n, names); }
Param relu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* relu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::relu(x0); })); }
Signature relu_s[] = {{"relu(Tensor input, *, Tensor out=None)", relu_p0, 2, 1, false, 1, kFunction | kMethod, relu_c0}};
Function relu_f = {"relu", relu_s, 1};
PyObject* relu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(relu_f, nullptr, args, n, names); }
PyObject* relu_method(PyObject* self, PyObject*) { return unary("relu", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::relu(x); }); }); }
Param relu6_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* relu6_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::relu6(x0); })); }
Signature relu6_s[] = {{"relu6(Tensor input, *, Tensor out=None)", relu6_p0, 2, 1, false, 1, kFunction | kMethod, relu6_c0}};
Function relu6_f = {"relu6", relu6_s, 1};
PyObject* relu6_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(relu6_f, nullptr, args, n, names); }
PyObject* relu6_method(PyObject* self, PyObject*) { return unary("relu6", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::relu6(x); }); }); }
Param relu6__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* relu6__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::relu6_(x0); })); }
Signature relu6__s[] = {{"relu6_(Tensor input)", relu6__p0, 1, 1, false, -1, kFunction | kMethod, relu6__c0}};
Function relu6__f = {"relu6_", relu6__s, 1};
PyObject* relu6__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(relu6__f, nullptr, args, n, names); }
PyObject* relu6__method(PyObject* self, PyObject*) { return unary("relu6_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::relu6_(x); }); }); }
Param relu__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* relu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::relu_(x0); })); }
Signature relu__s[] = {{"relu_(Tensor input)", relu__p0, 1, 1, false, -1, kFunction | kMethod, relu__c0}};
Function relu__f = {"relu_", relu__s, 1};
PyObject* relu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(relu__f, nullptr, args, n, names); }
PyObject* relu__method(PyObject* self, PyObject*) { return unary("relu_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::relu_(x); }); }); }
Param remainder_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* remainder_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::remainder(x0, x1); })); }
Param remainder_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* remainder_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::remainder(x0, x1); })); }
Param remainder_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* remainder_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::remainder(x0, x1); })); }
Signature remainder_s[] = {{"remainder(Tensor input, Tensor other, *, Tensor out=None)", remainder_p0, 3, 2, false, 2, kFunction | kMethod, remainder_c0}, {"remainder(Tensor input, Number other, *, Tensor out=None)", remainder_p1, 3, 2, false, 2, kFunction | kMethod, remainder_c1}, {"remainder(Number input, Tensor other, *, Tensor out=None)", remainder_p2, 3, 2, false, 2, kFunction, remainder_c2}};
Function remainder_f = {"remainder", remainder_s, 3};
PyObject* remainder_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(remainder_f, nullptr, args, n, names); }
PyObject* remainder_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(remainder_f, self, args, n, names); }
Param remainder__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* remainder__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::remainder_(x0, x1); })); }
Param remainder__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* remainder__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::remainder_(x0, x1); })); }
Signature remainder__s[] = {{"remainder_(Tensor input, Tensor other)", remainder__p0, 2, 2, false, -1, kFunction | kMethod, remainder__c0}, {"remainder_(Tensor input, Number other)", remainder__p1, 2, 2, false, -1, kFunction | kMethod, remainder__c1}};
Function remainder__f = {"remainder_", remainder__s, 2};
PyObject* remainder__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(remainder__f, nullptr, args, n, names); }
PyObject* remainder__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(remainder__f, self, args, n, names); }
Param repeat_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"repeats", Kind::IntList, 0}};
PyObject* repeat_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::repeat(x0, x1); })); }
Signature repeat_s[] = {{"repeat(Tensor input, tuple of ints repeats)", repeat_p0, 2, 2, true, -1, kMethod, repeat_c0}};
Function repeat_f = {"repeat", repeat_s, 1};
PyObject* repeat_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(repeat_f, self, args, n, names); }
Param repeat_interleave_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"repeats", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"output_size", Kind::Int, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* repeat_interleave_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.optional_integer(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::repeat_interleave(x0, x1, x2, x3); })); }
Param repeat_interleave_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"repeats", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"output_size", Kind::Int, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* repeat_interleave_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.optional_integer(3); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::repeat_interleave(x0, x1, x2, x3); })); }
Param repeat_interleave_p2[] = {{"repeats", Kind::Tensor, 0}, {"output_size", Kind::Int, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* repeat_interleave_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::repeat_interleave(x0, x1); })); }
Signature repeat_interleave_s[] = {{"repeat_interleave(Tensor input, int repeats, int dim=None, *, int output_size=None, Tensor out=None)", repeat_interleave_p0, 5, 3, false, 4, kFunction | kMethod, repeat_interleave_c0}, {"repeat_interleave(Tensor input, Tensor repeats, int dim=None, *, int output_size=None, Tensor out=None)", repeat_interleave_p1, 5, 3, false, 4, kFunction | kMethod, repeat_interleave_c1}, {"repeat_interleave(Tensor repeats, *, int output_size=None, Tensor out=None)", repeat_interleave_p2, 3, 1, false, 2, kFunction, repeat_interleave_c2}};
Function repeat_interleave_f = {"repeat_interleave", repeat_interleave_s, 3};
PyObject* repeat_interleave_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(repeat_interleave_f, nullptr, args, n, names); }
PyObject* repeat_interleave_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(repeat_interleave_f, self, args, n, names); }
Param replication_pad1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"padding", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* replication_pad1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::replication_pad1d(x0, x1); })); }
Signature replication_pad1d_s[] = {{"replication_pad1d(Tensor input, tuple of ints padding, *, Tensor out=None)", replication_pad1d_p0, 3, 2, false, 2, kFunction, replication_pad1d_c0}};
Function replication_pad1d_f = {"replication_pad1d", replication_pad1d_s, 1};
PyObject* replication_pad1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(replication_pad1d_f, nullptr, args, n, names); }
Param replication_pad2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"padding", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* replication_pad2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::replication_pad2d(x0, x1); })); }
Signature replication_pad2d_s[] = {{"replication_pad2d(Tensor input, tuple of ints padding, *, Tensor out=None)", replication_pad2d_p0, 3, 2, false, 2, kFunction, replication_pad2d_c0}};
Function replication_pad2d_f = {"replication_pad2d", replication_pad2d_s, 1};
PyObject* replication_pad2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(replication_pad2d_f, nullptr, args, n, names); }
Param reshape_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"shape", Kind::IntList, 0}};
PyObject* reshape_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::reshape(x0, x1); })); }
Signature reshape_s[] = {{"reshape(Tensor input, tuple of ints shape)", reshape_p0, 2, 2, true, -1, kFunction | kMethod, reshape_c0}};
Function reshape_f = {"reshape", reshape_s, 1};
PyObject* reshape_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reshape_f, nullptr, args, n, names); }
PyObject* reshape_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reshape_f, self, args, n, names); }
Param reshape_as_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* reshape_as_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::reshape_as(x0, x1); })); }
Signature reshape_as_s[] = {{"reshape_as(Tensor input, Tensor other)", reshape_as_p0, 2, 2, false, -1, kMethod, reshape_as_c0}};
Function reshape_as_f = {"reshape_as", reshape_as_s, 1};
PyObject* reshape_as_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(reshape_as_f, self, args, n, names); }
Param resize__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}};
PyObject* resize__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_memory_format(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::resize_(x0, x1, x2); })); }
Signature resize__s[] = {{"resize_(Tensor input, tuple of ints size, *, memory_format memory_format=None)", resize__p0, 3, 2, true, -1, kMethod, resize__c0}};
Function resize__f = {"resize_", resize__s, 1};
PyObject* resize__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(resize__f, self, args, n, names); }
Param resize_as__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"the_template", Kind::Tensor, 0}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}};
PyObject* resize_as__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_memory_format(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::resize_as_(x0, x1, x2); })); }
Signature resize_as__s[] = {{"resize_as_(Tensor input, Tensor the_template, *, memory_format memory_format=None)", resize_as__p0, 3, 2, false, -1, kMethod, resize_as__c0}};
Function resize_as__f = {"resize_as_", resize_as__s, 1};
PyObject* resize_as__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(resize_as__f, self, args, n, names); }
Param rms_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"normalized_shape", Kind::IntList, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"eps", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rms_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_real(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::rms_norm(x0, x1, x2, x3); })); }
Signature rms_norm_s[] = {{"rms_norm(Tensor input, tuple of ints normalized_shape, Tensor weight=None, float eps=None, *, Tensor out=None)", rms_norm_p0, 5, 4, false, 4, kFunction, rms_norm_c0}};
Function rms_norm_f = {"rms_norm", rms_norm_s, 1};
PyObject* rms_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rms_norm_f, nullptr, args, n, names); }
Param rnn_relu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"batch_first", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rnn_relu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensors(2); const auto& x3 = a.boolean(3); const auto& x4 = a.integer(4); const auto& x5 = a.real(5); const auto& x6 = a.boolean(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::rnn_relu(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Param rnn_relu_p1[] = {{"data", Kind::Tensor, 0}, {"batch_sizes", Kind::Tensor, 0}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rnn_relu_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensors(3); const auto& x4 = a.boolean(4); const auto& x5 = a.integer(5); const auto& x6 = a.real(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::rnn_relu(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature rnn_relu_s[] = {{"rnn_relu(Tensor input, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tensorlist out=None)", rnn_relu_p0, 10, 9, false, 9, kFunction, rnn_relu_c0}, {"rnn_relu(Tensor data, Tensor batch_sizes, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tensorlist out=None)", rnn_relu_p1, 10, 9, false, 9, kFunction, rnn_relu_c1}};
Function rnn_relu_f = {"rnn_relu", rnn_relu_s, 2};
PyObject* rnn_relu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rnn_relu_f, nullptr, args, n, names); }
Param rnn_relu_cell_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"w_ih", Kind::Tensor, 0}, {"w_hh", Kind::Tensor, 0}, {"b_ih", Kind::Tensor, kHasDefault | kNullable}, {"b_hh", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rnn_relu_cell_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::rnn_relu_cell(x0, x1, x2, x3, x4, x5); })); }
Signature rnn_relu_cell_s[] = {{"rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, Tensor out=None)", rnn_relu_cell_p0, 7, 6, false, 6, kFunction, rnn_relu_cell_c0}};
Function rnn_relu_cell_f = {"rnn_relu_cell", rnn_relu_cell_s, 1};
PyObject* rnn_relu_cell_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rnn_relu_cell_f, nullptr, args, n, names); }
Param rnn_tanh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"batch_first", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rnn_tanh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensors(2); const auto& x3 = a.boolean(3); const auto& x4 = a.integer(4); const auto& x5 = a.real(5); const auto& x6 = a.boolean(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::rnn_tanh(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Param rnn_tanh_p1[] = {{"data", Kind::Tensor, 0}, {"batch_sizes", Kind::Tensor, 0}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rnn_tanh_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensors(3); const auto& x4 = a.boolean(4); const auto& x5 = a.integer(5); const auto& x6 = a.real(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::rnn_tanh(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature rnn_tanh_s[] = {{"rnn_tanh(Tensor input, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tensorlist out=None)", rnn_tanh_p0, 10, 9, false, 9, kFunction, rnn_tanh_c0}, {"rnn_tanh(Tensor data, Tensor batch_sizes, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tensorlist out=None)", rnn_tanh_p1, 10, 9, false, 9, kFunction, rnn_tanh_c1}};
Function rnn_tanh_f = {"rnn_tanh", rnn_tanh_s, 2};
PyObject* rnn_tanh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rnn_tanh_f, nullptr, args, n, names); }
Param rnn_tanh_cell_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"w_ih", Kind::Tensor, 0}, {"w_hh", Kind::Tensor, 0}, {"b_ih", Kind::Tensor, kHasDefault | kNullable}, {"b_hh", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rnn_tanh_cell_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::rnn_tanh_cell(x0, x1, x2, x3, x4, x5); })); }
Signature rnn_tanh_cell_s[] = {{"rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, Tensor out=None)", rnn_tanh_cell_p0, 7, 6, false, 6, kFunction, rnn_tanh_cell_c0}};
Function rnn_tanh_cell_f = {"rnn_tanh_cell", rnn_tanh_cell_s, 1};
PyObject* rnn_tanh_cell_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rnn_tanh_cell_f, nullptr, args, n, names); }
Param roll_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"shifts", Kind::IntList, 0}, {"dims", Kind::IntList, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* roll_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::roll(x0, x1, x2); })); }
Signature roll_s[] = {{"roll(Tensor input, tuple of ints shifts, tuple of ints dims=[], *, Tensor out=None)", roll_p0, 4, 3, false, 3, kFunction | kMethod, roll_c0}};
Function roll_f = {"roll", roll_s, 1};
PyObject* roll_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(roll_f, nullptr, args, n, names); }
PyObject* roll_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(roll_f, self, args, n, names); }
Param rot90_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"k", Kind::Int, kHasDefault}, {"dims", Kind::IntList, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rot90_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 1); const auto& x2 = a.ints(2, {0,1}); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rot90(x0, x1, x2); })); }
Signature rot90_s[] = {{"rot90(Tensor input, int k=1, tuple of ints dims=[0,1], *, Tensor out=None)", rot90_p0, 4, 3, false, 3, kFunction | kMethod, rot90_c0}};
Function rot90_f = {"rot90", rot90_s, 1};
PyObject* rot90_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rot90_f, nullptr, args, n, names); }
PyObject* rot90_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rot90_f, self, args, n, names); }
Param round_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* round_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::round(x0); })); }
Param round_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"decimals", Kind::Int, kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* round_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::round(x0, x1); })); }
Signature round_s[] = {{"round(Tensor input, *, Tensor out=None)", round_p0, 2, 1, false, 1, kFunction | kMethod, round_c0}, {"round(Tensor input, *, int decimals, Tensor out=None)", round_p1, 3, 1, false, 2, kFunction | kMethod, round_c1}};
Function round_f = {"round", round_s, 2};
PyObject* round_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(round_f, nullptr, args, n, names); }
PyObject* round_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(round_f, self, args, n, names); }
Param round__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* round__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::round_(x0); })); }
Param round__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"decimals", Kind::Int, kKeywordOnly}};
PyObject* round__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::round_(x0, x1); })); }
Signature round__s[] = {{"round_(Tensor input)", round__p0, 1, 1, false, -1, kFunction | kMethod, round__c0}, {"round_(Tensor input, *, int decimals)", round__p1, 2, 1, false, -1, kFunction | kMethod, round__c1}};
Function round__f = {"round_", round__s, 2};
PyObject* round__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(round__f, nullptr, args, n, names); }
PyObject* round__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(round__f, self, args, n, names); }
Param row_stack_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* row_stack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::row_stack(x0); })); }
Signature row_stack_s[] = {{"row_stack(tuple of Tensors tensors, *, Tensor out=None)", row_stack_p0, 2, 1, false, 1, kFunction, row_stack_c0}};
Function row_stack_f = {"row_stack", row_stack_s, 1};
PyObject* row_stack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(row_stack_f, nullptr, args, n, names); }
Param rrelu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lower", Kind::Scalar, kHasDefault}, {"upper", Kind::Scalar, kHasDefault}, {"training", Kind::Bool, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rrelu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.125); const auto& x2 = a.scalar(2, 0.3333333333333333); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_generator(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rrelu(x0, x1, x2, x3, x4); })); }
Signature rrelu_s[] = {{"rrelu(Tensor input, Number lower=0.125, Number upper=0.3333333333333333, bool training=False, Generator generator=None, *, Tensor out=None)", rrelu_p0, 6, 5, false, 5, kFunction, rrelu_c0}};
Function rrelu_f = {"rrelu", rrelu_s, 1};
PyObject* rrelu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rrelu_f, nullptr, args, n, names); }
Param rsqrt_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rsqrt_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rsqrt(x0); })); }
Signature rsqrt_s[] = {{"rsqrt(Tensor input, *, Tensor out=None)", rsqrt_p0, 2, 1, false, 1, kFunction | kMethod, rsqrt_c0}};
Function rsqrt_f = {"rsqrt", rsqrt_s, 1};
PyObject* rsqrt_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rsqrt_f, nullptr, args, n, names); }
PyObject* rsqrt_method(PyObject* self, PyObject*) { return unary("rsqrt", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::rsqrt(x); }); }); }
Param rsqrt__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* rsqrt__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rsqrt_(x0); })); }
Signature rsqrt__s[] = {{"rsqrt_(Tensor input)", rsqrt__p0, 1, 1, false, -1, kFunction | kMethod, rsqrt__c0}};
Function rsqrt__f = {"rsqrt_", rsqrt__s, 1};
PyObject* rsqrt__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rsqrt__f, nullptr, args, n, names); }
PyObject* rsqrt__method(PyObject* self, PyObject*) { return unary("rsqrt_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::rsqrt_(x); }); }); }
Param rsub_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rsub_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::rsub(x0, x1, x2); })); }
Param rsub_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* rsub_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rsub(x0, x1, x2); })); }
Signature rsub_s[] = {{"rsub(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)", rsub_p0, 4, 2, false, 3, kFunction | kMethod, rsub_c0}, {"rsub(Tensor input, Number other, *, Number alpha=1, Tensor out=None)", rsub_p1, 4, 2, false, 3, kFunction | kMethod, rsub_c1}};
Function rsub_f = {"rsub", rsub_s, 2};
PyObject* rsub_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rsub_f, nullptr, args, n, names); }
PyObject* rsub_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rsub_f, self, args, n, names); }
Param rsub__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* rsub__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::rsub_(x0, x1, x2); })); }
Param rsub__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* rsub__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::rsub_(x0, x1, x2); })); }
Signature rsub__s[] = {{"rsub_(Tensor input, Tensor other, *, Number alpha=1)", rsub__p0, 3, 2, false, -1, kFunction | kMethod, rsub__c0}, {"rsub_(Tensor input, Number other, *, Number alpha=1)", rsub__p1, 3, 2, false, -1, kFunction | kMethod, rsub__c1}};
Function rsub__f = {"rsub_", rsub__s, 2};
PyObject* rsub__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rsub__f, nullptr, args, n, names); }
PyObject* rsub__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(rsub__f, self, args, n, names); }

}  // namespace

void add_functions_e(std::vector<PyMethodDef>& list) {
  list.push_back({"rad2deg", as_method(rad2deg_function), METH_FASTCALL | METH_KEYWORDS, prepare(rad2deg_f)});
  list.push_back({"rad2deg_", as_method(rad2deg__function), METH_FASTCALL | METH_KEYWORDS, prepare(rad2deg__f)});
  list.push_back({"rand", as_method(rand_function), METH_FASTCALL | METH_KEYWORDS, prepare(rand_f)});
  list.push_back({"rand_like", as_method(rand_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(rand_like_f)});
  list.push_back({"randint", as_method(randint_function), METH_FASTCALL | METH_KEYWORDS, prepare(randint_f)});
  list.push_back({"randint_like", as_method(randint_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(randint_like_f)});
  list.push_back({"randn", as_method(randn_function), METH_FASTCALL | METH_KEYWORDS, prepare(randn_f)});
  list.push_back({"randn_like", as_method(randn_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(randn_like_f)});
  list.push_back({"random_", as_method(random__function), METH_FASTCALL | METH_KEYWORDS, prepare(random__f)});
  list.push_back({"randperm", as_method(randperm_function), METH_FASTCALL | METH_KEYWORDS, prepare(randperm_f)});
  list.push_back({"ravel", as_method(ravel_function), METH_FASTCALL | METH_KEYWORDS, prepare(ravel_f)});
  list.push_back({"real", as_method(real_function), METH_FASTCALL | METH_KEYWORDS, prepare(real_f)});
  list.push_back({"reciprocal", as_method(reciprocal_function), METH_FASTCALL | METH_KEYWORDS, prepare(reciprocal_f)});
  list.push_back({"reciprocal_", as_method(reciprocal__function), METH_FASTCALL | METH_KEYWORDS, prepare(reciprocal__f)});
  list.push_back({"reflection_pad1d", as_method(reflection_pad1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(reflection_pad1d_f)});
  list.push_back({"reflection_pad2d", as_method(reflection_pad2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(reflection_pad2d_f)});
  list.push_back({"relu", as_method(relu_function), METH_FASTCALL | METH_KEYWORDS, prepare(relu_f)});
  list.push_back({"relu6", as_method(relu6_function), METH_FASTCALL | METH_KEYWORDS, prepare(relu6_f)});
  list.push_back({"relu6_", as_method(relu6__function), METH_FASTCALL | METH_KEYWORDS, prepare(relu6__f)});
  list.push_back({"relu_", as_method(relu__function), METH_FASTCALL | METH_KEYWORDS, prepare(relu__f)});
  list.push_back({"remainder", as_method(remainder_function), METH_FASTCALL | METH_KEYWORDS, prepare(remainder_f)});
  list.push_back({"remainder_", as_method(remainder__function), METH_FASTCALL | METH_KEYWORDS, prepare(remainder__f)});
  list.push_back({"repeat_interleave", as_method(repeat_interleave_function), METH_FASTCALL | METH_KEYWORDS, prepare(repeat_interleave_f)});
  list.push_back({"replication_pad1d", as_method(replication_pad1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(replication_pad1d_f)});
  list.push_back({"replication_pad2d", as_method(replication_pad2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(replication_pad2d_f)});
  list.push_back({"reshape", as_method(reshape_function), METH_FASTCALL | METH_KEYWORDS, prepare(reshape_f)});
  list.push_back({"rms_norm", as_method(rms_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(rms_norm_f)});
  list.push_back({"rnn_relu", as_method(rnn_relu_function), METH_FASTCALL | METH_KEYWORDS, prepare(rnn_relu_f)});
  list.push_back({"rnn_relu_cell", as_method(rnn_relu_cell_function), METH_FASTCALL | METH_KEYWORDS, prepare(rnn_relu_cell_f)});
  list.push_back({"rnn_tanh", as_method(rnn_tanh_function), METH_FASTCALL | METH_KEYWORDS, prepare(rnn_tanh_f)});
  list.push_back({"rnn_tanh_cell", as_method(rnn_tanh_cell_function), METH_FASTCALL | METH_KEYWORDS, prepare(rnn_tanh_cell_f)});
  list.push_back({"roll", as_method(roll_function), METH_FASTCALL | METH_KEYWORDS, prepare(roll_f)});
  list.push_back({"rot90", as_method(rot90_function), METH_FASTCALL | METH_KEYWORDS, prepare(rot90_f)});
  list.push_back({"round", as_method(round_function), METH_FASTCALL | METH_KEYWORDS, prepare(round_f)});
  list.push_back({"round_", as_method(round__function), METH_FASTCALL | METH_KEYWORDS, prepare(round__f)});
  list.push_back({"row_stack", as_method(row_stack_function), METH_FASTCALL | METH_KEYWORDS, prepare(row_stack_f)});
  list.push_back({"rrelu", as_method(rrelu_function), METH_FASTCALL | METH_KEYWORDS, prepare(rrelu_f)});
  list.push_back({"rsqrt", as_method(rsqrt_function), METH_FASTCALL | METH_KEYWORDS, prepare(rsqrt_f)});
  list.push_back({"rsqrt_", as_method(rsqrt__function), METH_FASTCALL | METH_KEYWORDS, prepare(rsqrt__f)});
  list.push_back({"rsub", as_method(rsub_function), METH_FASTCALL | METH_KEYWORDS, prepare(rsub_f)});
  list.push_back({"rsub_", as_method(rsub__function), METH_FASTCALL | METH_KEYWORDS, prepare(rsub__f)});
}
void add_methods_e(std::vector<PyMethodDef>& list) {
  list.push_back({"rad2deg", as_method(rad2deg_method), METH_NOARGS, prepare(rad2deg_f)});
  list.push_back({"rad2deg_", as_method(rad2deg__method), METH_NOARGS, prepare(rad2deg__f)});
  list.push_back({"random_", as_method(random__method), METH_FASTCALL | METH_KEYWORDS, prepare(random__f)});
  list.push_back({"ravel", as_method(ravel_method), METH_NOARGS, prepare(ravel_f)});
  list.push_back({"reciprocal", as_method(reciprocal_method), METH_NOARGS, prepare(reciprocal_f)});
  list.push_back({"reciprocal_", as_method(reciprocal__method), METH_NOARGS, prepare(reciprocal__f)});
  list.push_back({"relu", as_method(relu_method), METH_NOARGS, prepare(relu_f)});
  list.push_back({"relu6", as_method(relu6_method), METH_NOARGS, prepare(relu6_f)});
  list.push_back({"relu6_", as_method(relu6__method), METH_NOARGS, prepare(relu6__f)});
  list.push_back({"relu_", as_method(relu__method), METH_NOARGS, prepare(relu__f)});
  list.push_back({"remainder", as_method(remainder_method), METH_FASTCALL | METH_KEYWORDS, prepare(remainder_f)});
  list.push_back({"remainder_", as_method(remainder__method), METH_FASTCALL | METH_KEYWORDS, prepare(remainder__f)});
  list.push_back({"repeat", as_method(repeat_method), METH_FASTCALL | METH_KEYWORDS, prepare(repeat_f)});
  list.push_back({"repeat_interleave", as_method(repeat_interleave_method), METH_FASTCALL | METH_KEYWORDS, prepare(repeat_interleave_f)});
  list.push_back({"reshape", as_method(reshape_method), METH_FASTCALL | METH_KEYWORDS, prepare(reshape_f)});
  list.push_back({"reshape_as", as_method(reshape_as_method), METH_FASTCALL | METH_KEYWORDS, prepare(reshape_as_f)});
  list.push_back({"resize_", as_method(resize__method), METH_FASTCALL | METH_KEYWORDS, prepare(resize__f)});
  list.push_back({"resize_as_", as_method(resize_as__method), METH_FASTCALL | METH_KEYWORDS, prepare(resize_as__f)});
  list.push_back({"roll", as_method(roll_method), METH_FASTCALL | METH_KEYWORDS, prepare(roll_f)});
  list.push_back({"rot90", as_method(rot90_method), METH_FASTCALL | METH_KEYWORDS, prepare(rot90_f)});
  list.push_back({"round", as_method(round_method), METH_FASTCALL | METH_KEYWORDS, prepare(round_f)});
  list.push_back({"round_", as_method(round__method), METH_FASTCALL | METH_KEYWORDS, prepare(round__f)});
  list.push_back({"rsqrt", as_method(rsqrt_method), METH_NOARGS, prepare(rsqrt_f)});
  list.push_back({"rsqrt_", as_method(rsqrt__method), METH_NOARGS, prepare(rsqrt__f)});
  list.push_back({"rsub", as_method(rsub_method), METH_FASTCALL | METH_KEYWORDS, prepare(rsub_f)});
  list.push_back({"rsub_", as_method(rsub__method), METH_FASTCALL | METH_KEYWORDS, prepare(rsub__f)});
}

}  // namespace argand::py
