// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param cartesian_prod_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cartesian_prod_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cartesian_prod(x0); })); }
Signature cartesian_prod_s[] = {{"cartesian_prod(tuple of Tensors tensors, *, Tensor out=None)", cartesian_prod_p0, 2, 1, false, 1, kFunction, cartesian_prod_c0}};
Function cartesian_prod_f = {"cartesian_prod", cartesian_prod_s, 1, "cartesian_prod(tensors, *, out=None)\n--\n\nAll combinations of one entry from each vector, as rows; one vector comes back as it is.\n\ncartesian_prod(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* cartesian_prod_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cartesian_prod_f, nullptr, args, n, names); }
Param cat_p0[] = {{"tensors", Kind::TensorList, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cat_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cat(x0, x1); })); }
Signature cat_s[] = {{"cat(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", cat_p0, 3, 2, false, 2, kFunction, cat_c0}};
Function cat_f = {"cat", cat_s, 1, "cat(tensors, dim=0, *, out=None)\n--\n\nThe tensors one after the other along dim; all other sizes are equal, dtypes are promoted.\n\ncat(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", ""};
PyObject* cat_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cat_f, nullptr, args, n, names); }
Param cauchy__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"median", Kind::Float, kHasDefault}, {"sigma", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cauchy__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 0); const auto& x2 = a.real(2, 1); const auto& x3 = a.optional_generator(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cauchy_(x0, x1, x2, x3); })); }
Signature cauchy__s[] = {{"cauchy_(Tensor input, float median=0, float sigma=1, *, Generator generator=None)", cauchy__p0, 4, 3, false, -1, kFunction | kMethod, cauchy__c0}};
Function cauchy__f = {"cauchy_", cauchy__s, 1, "cauchy_(input, median=0, sigma=1, *, generator=None)\n--\n\nCauchy-distributed random numbers.\n\ncauchy_(Tensor input, float median=0, float sigma=1, *, Generator generator=None)", "cauchy_($self, median=0, sigma=1, *, generator=None)\n--\n\nCauchy-distributed random numbers.\n\ncauchy_(float median=0, float sigma=1, *, Generator generator=None)"};
PyObject* cauchy__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cauchy__f, nullptr, args, n, names); }
PyObject* cauchy__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cauchy__f, self, args, n, names); }
Param cdist_p0[] = {{"x1", Kind::Tensor, 0}, {"x2", Kind::Tensor, 0}, {"p", Kind::Float, kHasDefault}, {"compute_mode", Kind::Int, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cdist_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 2.0); const auto& x3 = a.optional_integer(3); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::cdist(x0, x1, x2, x3); })); }
Signature cdist_s[] = {{"cdist(Tensor x1, Tensor x2, float p=2.0, int compute_mode=None, *, Tensor out=None)", cdist_p0, 5, 4, false, 4, kFunction, cdist_c0}};
Function cdist_f = {"cdist", cdist_s, 1, "cdist(x1, x2, p=2.0, compute_mode=None, *, out=None)\n--\n\nThe p-norms of the differences of every row of x1 [..., n, d] and every row of x2 [..., m, d]: [..., n, m]; leading sizes broadcast. compute_mode, for p = 2: 0, a product of matrices beyond 25 rows; 1, always; 2, never: it is quicker, and loses digits where rows are close to each other.\n\ncdist(Tensor x1, Tensor x2, float p=2.0, int compute_mode=None, *, Tensor out=None)", ""};
PyObject* cdist_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cdist_f, nullptr, args, n, names); }
Param ceil_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ceil_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ceil(x0); })); }
Signature ceil_s[] = {{"ceil(Tensor input, *, Tensor out=None)", ceil_p0, 2, 1, false, 1, kFunction | kMethod, ceil_c0}};
Function ceil_f = {"ceil", ceil_s, 1, "ceil(input, *, out=None)\n--\n\nThe least integer that is not below.\n\nceil(Tensor input, *, Tensor out=None)", "ceil($self)\n--\n\nThe least integer that is not below.\n\nceil()"};
PyObject* ceil_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ceil_f, nullptr, args, n, names); }
PyObject* ceil_method(PyObject* self, PyObject*) { return unary("ceil", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::ceil(x); }); }); }
Param ceil__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* ceil__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ceil_(x0); })); }
Signature ceil__s[] = {{"ceil_(Tensor input)", ceil__p0, 1, 1, false, -1, kFunction | kMethod, ceil__c0}};
Function ceil__f = {"ceil_", ceil__s, 1, "ceil_(input)\n--\n\nIn place: The least integer that is not below.\n\nceil_(Tensor input)", "ceil_($self)\n--\n\nIn place: The least integer that is not below.\n\nceil_()"};
PyObject* ceil__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ceil__f, nullptr, args, n, names); }
PyObject* ceil__method(PyObject* self, PyObject*) { return unary("ceil_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::ceil_(x); }); }); }
Param celu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"alpha", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* celu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1.0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::celu(x0, x1); })); }
Signature celu_s[] = {{"celu(Tensor input, Number alpha=1.0, *, Tensor out=None)", celu_p0, 3, 2, false, 2, kFunction | kMethod, celu_c0}};
Function celu_f = {"celu", celu_s, 1, "celu(input, alpha=1.0, *, out=None)\n--\n\nmax(0, x) + min(0, alpha * (exp(x / alpha) - 1)).\n\ncelu(Tensor input, Number alpha=1.0, *, Tensor out=None)", "celu($self, alpha=1.0)\n--\n\nmax(0, x) + min(0, alpha * (exp(x / alpha) - 1)).\n\ncelu(Number alpha=1.0)"};
PyObject* celu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(celu_f, nullptr, args, n, names); }
PyObject* celu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(celu_f, self, args, n, names); }
Param celu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"alpha", Kind::Scalar, kHasDefault}};
PyObject* celu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1.0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::celu_(x0, x1); })); }
Signature celu__s[] = {{"celu_(Tensor input, Number alpha=1.0)", celu__p0, 2, 2, false, -1, kFunction | kMethod, celu__c0}};
Function celu__f = {"celu_", celu__s, 1, "celu_(input, alpha=1.0)\n--\n\nIn place: max(0, x) + min(0, alpha * (exp(x / alpha) - 1)).\n\ncelu_(Tensor input, Number alpha=1.0)", "celu_($self, alpha=1.0)\n--\n\nIn place: max(0, x) + min(0, alpha * (exp(x / alpha) - 1)).\n\ncelu_(Number alpha=1.0)"};
PyObject* celu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(celu__f, nullptr, args, n, names); }
PyObject* celu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(celu__f, self, args, n, names); }
Param chain_matmul_p0[] = {{"matrices", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* chain_matmul_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::chain_matmul(x0); })); }
Signature chain_matmul_s[] = {{"chain_matmul(tuple of Tensors matrices, *, Tensor out=None)", chain_matmul_p0, 2, 1, false, 1, kFunction, chain_matmul_c0}};
Function chain_matmul_f = {"chain_matmul", chain_matmul_s, 1, "chain_matmul(matrices, *, out=None)\n--\n\nThe product of matrices, bracketed so that it takes the fewest multiplications.\n\nchain_matmul(tuple of Tensors matrices, *, Tensor out=None)", ""};
PyObject* chain_matmul_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(chain_matmul_f, nullptr, args, n, names); }
Param cholesky_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"upper", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cholesky_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::cholesky(x0, x1); })); }
Signature cholesky_s[] = {{"cholesky(Tensor input, bool upper=False, *, Tensor out=None)", cholesky_p0, 3, 2, false, 2, kFunction | kMethod, cholesky_c0}};
Function cholesky_f = {"cholesky", cholesky_s, 1, "cholesky(input, upper=False, *, out=None)\n--\n\nThe Cholesky factor of symmetric or Hermitian positive-definite matrices, lower unless upper is set.\n\ncholesky(Tensor input, bool upper=False, *, Tensor out=None)", "cholesky($self, upper=False)\n--\n\nThe Cholesky factor of symmetric or Hermitian positive-definite matrices, lower unless upper is set.\n\ncholesky(bool upper=False)"};
PyObject* cholesky_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cholesky_f, nullptr, args, n, names); }
PyObject* cholesky_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cholesky_f, self, args, n, names); }
Param cholesky_inverse_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"upper", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cholesky_inverse_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::cholesky_inverse(x0, x1); })); }
Signature cholesky_inverse_s[] = {{"cholesky_inverse(Tensor input, bool upper=False, *, Tensor out=None)", cholesky_inverse_p0, 3, 2, false, 2, kFunction | kMethod, cholesky_inverse_c0}};
Function cholesky_inverse_f = {"cholesky_inverse", cholesky_inverse_s, 1, "cholesky_inverse(input, upper=False, *, out=None)\n--\n\nThe inverse of A whose Cholesky factor input is.\n\ncholesky_inverse(Tensor input, bool upper=False, *, Tensor out=None)", "cholesky_inverse($self, upper=False)\n--\n\nThe inverse of A whose Cholesky factor self is.\n\ncholesky_inverse(bool upper=False)"};
PyObject* cholesky_inverse_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cholesky_inverse_f, nullptr, args, n, names); }
PyObject* cholesky_inverse_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cholesky_inverse_f, self, args, n, names); }
Param cholesky_solve_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"input2", Kind::Tensor, 0}, {"upper", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cholesky_solve_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::cholesky_solve(x0, x1, x2); })); }
Signature cholesky_solve_s[] = {{"cholesky_solve(Tensor input, Tensor input2, bool upper=False, *, Tensor out=None)", cholesky_solve_p0, 4, 3, false, 3, kFunction | kMethod, cholesky_solve_c0}};
Function cholesky_solve_f = {"cholesky_solve", cholesky_solve_s, 1, "cholesky_solve(input, input2, upper=False, *, out=None)\n--\n\nX with A X = input, input2 being the Cholesky factor of A: lower, or upper where said so.\n\ncholesky_solve(Tensor input, Tensor input2, bool upper=False, *, Tensor out=None)", "cholesky_solve($self, input2, upper=False)\n--\n\nX with A X = self, input2 being the Cholesky factor of A: lower, or upper where said so.\n\ncholesky_solve(Tensor input2, bool upper=False)"};
PyObject* cholesky_solve_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cholesky_solve_f, nullptr, args, n, names); }
PyObject* cholesky_solve_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cholesky_solve_f, self, args, n, names); }
Param chunk_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"chunks", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault, "axis"}};
PyObject* chunk_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::chunk(x0, x1, x2); })); }
Signature chunk_s[] = {{"chunk(Tensor input, int chunks, int dim=0)", chunk_p0, 3, 3, false, -1, kFunction | kMethod, chunk_c0}};
Function chunk_f = {"chunk", chunk_s, 1, "chunk(input, chunks, dim=0)\n--\n\nViews of equal parts along dim, as many as asked for or fewer; the last may be smaller.\n\nchunk(Tensor input, int chunks, int dim=0)", "chunk($self, chunks, dim=0)\n--\n\nViews of equal parts along dim, as many as asked for or fewer; the last may be smaller.\n\nchunk(int chunks, int dim=0)"};
PyObject* chunk_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(chunk_f, nullptr, args, n, names); }
PyObject* chunk_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(chunk_f, self, args, n, names); }
Param clamp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Scalar, kHasDefault | kNullable, "a_min"}, {"max", Kind::Scalar, kHasDefault | kNullable, "a_max"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); const auto& x2 = a.optional_scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clamp(x0, x1, x2); })); }
Param clamp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0, "a_min"}, {"max", Kind::Tensor, 0, "a_max"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::clamp(x0, x1, x2); })); }
Param clamp_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0, "a_min"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_min(x0, x1); })); }
Param clamp_p3[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Tensor, kKeywordOnly, "a_max"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_max(x0, x1); })); }
Signature clamp_s[] = {{"clamp(Tensor input, Number min=None, Number max=None, *, Tensor out=None)", clamp_p0, 4, 3, false, 3, kFunction | kMethod, clamp_c0}, {"clamp(Tensor input, Tensor min, Tensor max, *, Tensor out=None)", clamp_p1, 4, 3, false, 3, kFunction | kMethod, clamp_c1}, {"clamp(Tensor input, Tensor min, *, Tensor out=None)", clamp_p2, 3, 2, false, 2, kFunction | kMethod, clamp_c2}, {"clamp(Tensor input, *, Tensor max, Tensor out=None)", clamp_p3, 3, 1, false, 2, kFunction | kMethod, clamp_c3}};
Function clamp_f = {"clamp", clamp_s, 4, "clamp(Tensor input, Number min=None, Number max=None, *, Tensor out=None)\nclamp(Tensor input, Tensor min, Tensor max, *, Tensor out=None)\nclamp(Tensor input, Tensor min, *, Tensor out=None)\nclamp(Tensor input, *, Tensor max, Tensor out=None)\n\nThe elements held between min and max; either may be absent. NaN stays.", "clamp(Number min=None, Number max=None)\nclamp(Tensor min, Tensor max)\nclamp(Tensor min)\nclamp(*, Tensor max)\n\nThe elements held between min and max; either may be absent. NaN stays."};
PyObject* clamp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_f, nullptr, args, n, names); }
PyObject* clamp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_f, self, args, n, names); }
Param clamp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Scalar, kHasDefault | kNullable}, {"max", Kind::Scalar, kHasDefault | kNullable}};
PyObject* clamp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); const auto& x2 = a.optional_scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clamp_(x0, x1, x2); })); }
Param clamp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0}, {"max", Kind::Tensor, 0}};
PyObject* clamp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::clamp_(x0, x1, x2); })); }
Param clamp__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0}};
PyObject* clamp__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_min_(x0, x1); })); }
Param clamp__p3[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Tensor, kKeywordOnly}};
PyObject* clamp__c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_max_(x0, x1); })); }
Signature clamp__s[] = {{"clamp_(Tensor input, Number min=None, Number max=None)", clamp__p0, 3, 3, false, -1, kFunction | kMethod, clamp__c0}, {"clamp_(Tensor input, Tensor min, Tensor max)", clamp__p1, 3, 3, false, -1, kFunction | kMethod, clamp__c1}, {"clamp_(Tensor input, Tensor min)", clamp__p2, 2, 2, false, -1, kFunction | kMethod, clamp__c2}, {"clamp_(Tensor input, *, Tensor max)", clamp__p3, 2, 1, false, -1, kFunction | kMethod, clamp__c3}};
Function clamp__f = {"clamp_", clamp__s, 4, "clamp_(Tensor input, Number min=None, Number max=None)\nclamp_(Tensor input, Tensor min, Tensor max)\nclamp_(Tensor input, Tensor min)\nclamp_(Tensor input, *, Tensor max)\n\nIn place: The elements held between min and max; either may be absent. NaN stays.", "clamp_(Number min=None, Number max=None)\nclamp_(Tensor min, Tensor max)\nclamp_(Tensor min)\nclamp_(*, Tensor max)\n\nIn place: The elements held between min and max; either may be absent. NaN stays."};
PyObject* clamp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp__f, nullptr, args, n, names); }
PyObject* clamp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp__f, self, args, n, names); }
Param clamp_max_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_max_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_max(x0, x1); })); }
Param clamp_max_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_max_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clamp_max(x0, x1); })); }
Signature clamp_max_s[] = {{"clamp_max(Tensor input, Tensor max, *, Tensor out=None)", clamp_max_p0, 3, 2, false, 2, kFunction | kMethod, clamp_max_c0}, {"clamp_max(Tensor input, Number max, *, Tensor out=None)", clamp_max_p1, 3, 2, false, 2, kFunction | kMethod, clamp_max_c1}};
Function clamp_max_f = {"clamp_max", clamp_max_s, 2, "clamp_max(input, max, *, out=None)\n--\n\nThe elements held at or below max.\n\nclamp_max(Tensor input, Tensor max, *, Tensor out=None)\nclamp_max(Tensor input, Number max, *, Tensor out=None)", "clamp_max($self, max)\n--\n\nThe elements held at or below max.\n\nclamp_max(Tensor max)\nclamp_max(Number max)"};
PyObject* clamp_max_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_max_f, nullptr, args, n, names); }
PyObject* clamp_max_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_max_f, self, args, n, names); }
Param clamp_max__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Tensor, 0}};
PyObject* clamp_max__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_max_(x0, x1); })); }
Param clamp_max__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Scalar, 0}};
PyObject* clamp_max__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clamp_max_(x0, x1); })); }
Signature clamp_max__s[] = {{"clamp_max_(Tensor input, Tensor max)", clamp_max__p0, 2, 2, false, -1, kFunction | kMethod, clamp_max__c0}, {"clamp_max_(Tensor input, Number max)", clamp_max__p1, 2, 2, false, -1, kFunction | kMethod, clamp_max__c1}};
Function clamp_max__f = {"clamp_max_", clamp_max__s, 2, "clamp_max_(input, max)\n--\n\nIn place: The elements held at or below max.\n\nclamp_max_(Tensor input, Tensor max)\nclamp_max_(Tensor input, Number max)", "clamp_max_($self, max)\n--\n\nIn place: The elements held at or below max.\n\nclamp_max_(Tensor max)\nclamp_max_(Number max)"};
PyObject* clamp_max__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_max__f, nullptr, args, n, names); }
PyObject* clamp_max__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_max__f, self, args, n, names); }
Param clamp_min_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_min_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_min(x0, x1); })); }
Param clamp_min_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clamp_min_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clamp_min(x0, x1); })); }
Signature clamp_min_s[] = {{"clamp_min(Tensor input, Tensor min, *, Tensor out=None)", clamp_min_p0, 3, 2, false, 2, kFunction | kMethod, clamp_min_c0}, {"clamp_min(Tensor input, Number min, *, Tensor out=None)", clamp_min_p1, 3, 2, false, 2, kFunction | kMethod, clamp_min_c1}};
Function clamp_min_f = {"clamp_min", clamp_min_s, 2, "clamp_min(input, min, *, out=None)\n--\n\nThe elements held at or above min.\n\nclamp_min(Tensor input, Tensor min, *, Tensor out=None)\nclamp_min(Tensor input, Number min, *, Tensor out=None)", "clamp_min($self, min)\n--\n\nThe elements held at or above min.\n\nclamp_min(Tensor min)\nclamp_min(Number min)"};
PyObject* clamp_min_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_min_f, nullptr, args, n, names); }
PyObject* clamp_min_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_min_f, self, args, n, names); }
Param clamp_min__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0}};
PyObject* clamp_min__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_min_(x0, x1); })); }
Param clamp_min__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Scalar, 0}};
PyObject* clamp_min__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clamp_min_(x0, x1); })); }
Signature clamp_min__s[] = {{"clamp_min_(Tensor input, Tensor min)", clamp_min__p0, 2, 2, false, -1, kFunction | kMethod, clamp_min__c0}, {"clamp_min_(Tensor input, Number min)", clamp_min__p1, 2, 2, false, -1, kFunction | kMethod, clamp_min__c1}};
Function clamp_min__f = {"clamp_min_", clamp_min__s, 2, "clamp_min_(input, min)\n--\n\nIn place: The elements held at or above min.\n\nclamp_min_(Tensor input, Tensor min)\nclamp_min_(Tensor input, Number min)", "clamp_min_($self, min)\n--\n\nIn place: The elements held at or above min.\n\nclamp_min_(Tensor min)\nclamp_min_(Number min)"};
PyObject* clamp_min__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_min__f, nullptr, args, n, names); }
PyObject* clamp_min__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clamp_min__f, self, args, n, names); }
Param clip_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Scalar, kHasDefault | kNullable}, {"max", Kind::Scalar, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clip_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); const auto& x2 = a.optional_scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clip(x0, x1, x2); })); }
Param clip_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clip_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_min(x0, x1); })); }
Param clip_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Tensor, kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clip_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_max(x0, x1); })); }
Signature clip_s[] = {{"clip(Tensor input, Number min=None, Number max=None, *, Tensor out=None)", clip_p0, 4, 3, false, 3, kFunction | kMethod, clip_c0}, {"clip(Tensor input, Tensor min, *, Tensor out=None)", clip_p1, 3, 2, false, 2, kFunction | kMethod, clip_c1}, {"clip(Tensor input, *, Tensor max, Tensor out=None)", clip_p2, 3, 1, false, 2, kFunction | kMethod, clip_c2}};
Function clip_f = {"clip", clip_s, 3, "clip(Tensor input, Number min=None, Number max=None, *, Tensor out=None)\nclip(Tensor input, Tensor min, *, Tensor out=None)\nclip(Tensor input, *, Tensor max, Tensor out=None)\n\nSame as clamp: The elements held between min and max; either may be absent. NaN stays.", "clip(Number min=None, Number max=None)\nclip(Tensor min)\nclip(*, Tensor max)\n\nSame as clamp: The elements held between min and max; either may be absent. NaN stays."};
PyObject* clip_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clip_f, nullptr, args, n, names); }
PyObject* clip_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clip_f, self, args, n, names); }
Param clip__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Scalar, kHasDefault | kNullable}, {"max", Kind::Scalar, kHasDefault | kNullable}};
PyObject* clip__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); const auto& x2 = a.optional_scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clip_(x0, x1, x2); })); }
Param clip__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"min", Kind::Tensor, 0}};
PyObject* clip__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_min_(x0, x1); })); }
Param clip__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"max", Kind::Tensor, kKeywordOnly}};
PyObject* clip__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::clamp_max_(x0, x1); })); }
Signature clip__s[] = {{"clip_(Tensor input, Number min=None, Number max=None)", clip__p0, 3, 3, false, -1, kFunction | kMethod, clip__c0}, {"clip_(Tensor input, Tensor min)", clip__p1, 2, 2, false, -1, kFunction | kMethod, clip__c1}, {"clip_(Tensor input, *, Tensor max)", clip__p2, 2, 1, false, -1, kFunction | kMethod, clip__c2}};
Function clip__f = {"clip_", clip__s, 3, "clip_(Tensor input, Number min=None, Number max=None)\nclip_(Tensor input, Tensor min)\nclip_(Tensor input, *, Tensor max)\n\nIn place: Same as clamp: The elements held between min and max; either may be absent. NaN stays.", "clip_(Number min=None, Number max=None)\nclip_(Tensor min)\nclip_(*, Tensor max)\n\nIn place: Same as clamp: The elements held between min and max; either may be absent. NaN stays."};
PyObject* clip__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clip__f, nullptr, args, n, names); }
PyObject* clip__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clip__f, self, args, n, names); }
Param clone_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* clone_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_memory_format(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::clone(x0, x1); })); }
Signature clone_s[] = {{"clone(Tensor input, *, memory_format memory_format=None, Tensor out=None)", clone_p0, 3, 1, false, 2, kFunction | kMethod, clone_c0}};
Function clone_f = {"clone", clone_s, 1, "clone(input, *, memory_format=None, out=None)\n--\n\nA copy with memory of its own; gradients flow through it.\n\nclone(Tensor input, *, memory_format memory_format=None, Tensor out=None)", "clone($self, *, memory_format=None)\n--\n\nA copy with memory of its own; gradients flow through it.\n\nclone(*, memory_format memory_format=None)"};
PyObject* clone_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clone_f, nullptr, args, n, names); }
PyObject* clone_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(clone_f, self, args, n, names); }
Param col2im_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"kernel_size", Kind::IntList, 0}, {"dilation", Kind::IntList, 0}, {"padding", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* col2im_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); const auto& x4 = a.ints(4); const auto& x5 = a.ints(5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::col2im(x0, x1, x2, x3, x4, x5); })); }
Signature col2im_s[] = {{"col2im(Tensor input, tuple of ints output_size, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out=None)", col2im_p0, 7, 6, false, 6, kFunction, col2im_c0}};
Function col2im_f = {"col2im", col2im_s, 1, "col2im(input, output_size, kernel_size, dilation, padding, stride, *, out=None)\n--\n\nThe adjoint: input [n, c * kernel h * kernel w, patches] or without n, summed into images [n, c, *output_size].\n\ncol2im(Tensor input, tuple of ints output_size, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out=None)", ""};
PyObject* col2im_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(col2im_f, nullptr, args, n, names); }
Param column_stack_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* column_stack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::column_stack(x0); })); }
Signature column_stack_s[] = {{"column_stack(tuple of Tensors tensors, *, Tensor out=None)", column_stack_p0, 2, 1, false, 1, kFunction, column_stack_c0}};
Function column_stack_f = {"column_stack", column_stack_s, 1, "column_stack(tensors, *, out=None)\n--\n\nThe tensors as columns beside each other; vectors become columns first.\n\ncolumn_stack(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* column_stack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(column_stack_f, nullptr, args, n, names); }
Param combinations_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"r", Kind::Int, kHasDefault}, {"with_replacement", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* combinations_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 2); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::combinations(x0, x1, x2); })); }
Signature combinations_s[] = {{"combinations(Tensor input, int r=2, bool with_replacement=False, *, Tensor out=None)", combinations_p0, 4, 3, false, 3, kFunction, combinations_c0}};
Function combinations_f = {"combinations", combinations_s, 1, "combinations(input, r=2, with_replacement=False, *, out=None)\n--\n\nAll choices of r entries of a vector, as rows, each in the order of the vector.\n\ncombinations(Tensor input, int r=2, bool with_replacement=False, *, Tensor out=None)", ""};
PyObject* combinations_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(combinations_f, nullptr, args, n, names); }
Param complex_p0[] = {{"real", Kind::Tensor, 0}, {"imag", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* complex_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::complex(x0, x1); })); }
Signature complex_s[] = {{"complex(Tensor real, Tensor imag, *, Tensor out=None)", complex_p0, 3, 2, false, 2, kFunction, complex_c0}};
Function complex_f = {"complex", complex_s, 1, "complex(real, imag, *, out=None)\n--\n\nComplex numbers from their parts, which broadcast.\n\ncomplex(Tensor real, Tensor imag, *, Tensor out=None)", ""};
PyObject* complex_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(complex_f, nullptr, args, n, names); }
Param concat_p0[] = {{"tensors", Kind::TensorList, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* concat_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::concat(x0, x1); })); }
Signature concat_s[] = {{"concat(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", concat_p0, 3, 2, false, 2, kFunction, concat_c0}};
Function concat_f = {"concat", concat_s, 1, "concat(tensors, dim=0, *, out=None)\n--\n\nSame as cat: The tensors one after the other along dim; all other sizes are equal, dtypes are promoted.\n\nconcat(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", ""};
PyObject* concat_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(concat_f, nullptr, args, n, names); }
Param concatenate_p0[] = {{"tensors", Kind::TensorList, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* concatenate_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::concatenate(x0, x1); })); }
Signature concatenate_s[] = {{"concatenate(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", concatenate_p0, 3, 2, false, 2, kFunction, concatenate_c0}};
Function concatenate_f = {"concatenate", concatenate_s, 1, "concatenate(tensors, dim=0, *, out=None)\n--\n\nSame as cat: The tensors one after the other along dim; all other sizes are equal, dtypes are promoted.\n\nconcatenate(tuple of Tensors tensors, int dim=0, *, Tensor out=None)", ""};
PyObject* concatenate_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(concatenate_f, nullptr, args, n, names); }
Param conj_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conj_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::conj(x0); })); }
Signature conj_s[] = {{"conj(Tensor input, *, Tensor out=None)", conj_p0, 2, 1, false, 1, kFunction | kMethod, conj_c0}};
Function conj_f = {"conj", conj_s, 1, "conj(input, *, out=None)\n--\n\nThe complex conjugate.\n\nconj(Tensor input, *, Tensor out=None)", "conj($self)\n--\n\nThe complex conjugate.\n\nconj()"};
PyObject* conj_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conj_f, nullptr, args, n, names); }
PyObject* conj_method(PyObject* self, PyObject*) { return unary("conj", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::conj(x); }); }); }
Param conj_physical_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conj_physical_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::conj_physical(x0); })); }
Signature conj_physical_s[] = {{"conj_physical(Tensor input, *, Tensor out=None)", conj_physical_p0, 2, 1, false, 1, kFunction | kMethod, conj_physical_c0}};
Function conj_physical_f = {"conj_physical", conj_physical_s, 1, "conj_physical(input, *, out=None)\n--\n\nThe complex conjugate.\n\nconj_physical(Tensor input, *, Tensor out=None)", "conj_physical($self)\n--\n\nThe complex conjugate.\n\nconj_physical()"};
PyObject* conj_physical_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conj_physical_f, nullptr, args, n, names); }
PyObject* conj_physical_method(PyObject* self, PyObject*) { return unary("conj_physical", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::conj_physical(x); }); }); }
Param conj_physical__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* conj_physical__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::conj_physical_(x0); })); }
Signature conj_physical__s[] = {{"conj_physical_(Tensor input)", conj_physical__p0, 1, 1, false, -1, kFunction | kMethod, conj_physical__c0}};
Function conj_physical__f = {"conj_physical_", conj_physical__s, 1, "conj_physical_(input)\n--\n\nIn place: The complex conjugate.\n\nconj_physical_(Tensor input)", "conj_physical_($self)\n--\n\nIn place: The complex conjugate.\n\nconj_physical_()"};
PyObject* conj_physical__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conj_physical__f, nullptr, args, n, names); }
PyObject* conj_physical__method(PyObject* self, PyObject*) { return unary("conj_physical_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::conj_physical_(x); }); }); }
Param constant_pad_nd_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"pad", Kind::IntList, 0}, {"value", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* constant_pad_nd_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.scalar(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::constant_pad_nd(x0, x1, x2); })); }
Signature constant_pad_nd_s[] = {{"constant_pad_nd(Tensor input, tuple of ints pad, Number value=0, *, Tensor out=None)", constant_pad_nd_p0, 4, 3, false, 3, kFunction, constant_pad_nd_c0}};
Function constant_pad_nd_f = {"constant_pad_nd", constant_pad_nd_s, 1, "constant_pad_nd(input, pad, value=0, *, out=None)\n--\n\npad: pairs {before, behind} from the last dimension backwards; a negative number cuts entries off.\n\nconstant_pad_nd(Tensor input, tuple of ints pad, Number value=0, *, Tensor out=None)", ""};
PyObject* constant_pad_nd_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(constant_pad_nd_f, nullptr, args, n, names); }
Param contiguous_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"memory_format", Kind::MemoryFormat, kHasDefault | kKeywordOnly}};
PyObject* contiguous_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.memory_format(1, MemoryFormat::Contiguous); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::contiguous(x0, x1); })); }
Signature contiguous_s[] = {{"contiguous(Tensor input, *, memory_format memory_format=contiguous_format)", contiguous_p0, 2, 1, false, -1, kFunction | kMethod, contiguous_c0}};
Function contiguous_f = {"contiguous", contiguous_s, 1, "contiguous(input, *, memory_format=None)\n--\n\ninput where its memory is in that order already, else a copy that is.\n\ncontiguous(Tensor input, *, memory_format memory_format=contiguous_format)", "contiguous($self, *, memory_format=None)\n--\n\nself where its memory is in that order already, else a copy that is.\n\ncontiguous(*, memory_format memory_format=contiguous_format)"};
PyObject* contiguous_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(contiguous_f, nullptr, args, n, names); }
PyObject* contiguous_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(contiguous_f, self, args, n, names); }
Param conv1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.ints(4, {0}); const auto& x5 = a.ints(5, {1}); const auto& x6 = a.integer(6, 1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv1d(x0, x1, x2, x3, x4, x5, x6); })); }
Param conv1d_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::Str, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv1d_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.text(4, "valid"); const auto& x5 = a.ints(5, {1}); const auto& x6 = a.integer(6, 1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv1d(x0, x1, x2, x3, x4, x5, x6); })); }
Signature conv1d_s[] = {{"conv1d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints dilation=1, int groups=1, *, Tensor out=None)", conv1d_p0, 8, 7, false, 7, kFunction, conv1d_c0}, {"conv1d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, str padding='valid', tuple of ints dilation=1, int groups=1, *, Tensor out=None)", conv1d_p1, 8, 7, false, 7, kFunction, conv1d_c1}};
Function conv1d_f = {"conv1d", conv1d_s, 2, "conv1d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints dilation=1, int groups=1, *, Tensor out=None)\nconv1d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, str padding='valid', tuple of ints dilation=1, int groups=1, *, Tensor out=None)\n\ninput [n, c, length] or [c, length], weight [out, c / groups, kernel], bias [out]. padding: numbers, or \"valid\" for none, or \"same\" for a result as long as the input (stride 1).", ""};
PyObject* conv1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conv1d_f, nullptr, args, n, names); }
Param conv2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.ints(4, {0}); const auto& x5 = a.ints(5, {1}); const auto& x6 = a.integer(6, 1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv2d(x0, x1, x2, x3, x4, x5, x6); })); }
Param conv2d_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::Str, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv2d_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.text(4, "valid"); const auto& x5 = a.ints(5, {1}); const auto& x6 = a.integer(6, 1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv2d(x0, x1, x2, x3, x4, x5, x6); })); }
Signature conv2d_s[] = {{"conv2d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints dilation=1, int groups=1, *, Tensor out=None)", conv2d_p0, 8, 7, false, 7, kFunction, conv2d_c0}, {"conv2d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, str padding='valid', tuple of ints dilation=1, int groups=1, *, Tensor out=None)", conv2d_p1, 8, 7, false, 7, kFunction, conv2d_c1}};
Function conv2d_f = {"conv2d", conv2d_s, 2, "conv2d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints dilation=1, int groups=1, *, Tensor out=None)\nconv2d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, str padding='valid', tuple of ints dilation=1, int groups=1, *, Tensor out=None)\n\ninput [n, c, height, width] or [c, height, width], weight [out, c / groups, kernel height, kernel width], bias [out].", ""};
PyObject* conv2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conv2d_f, nullptr, args, n, names); }
Param conv3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.ints(4, {0}); const auto& x5 = a.ints(5, {1}); const auto& x6 = a.integer(6, 1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv3d(x0, x1, x2, x3, x4, x5, x6); })); }
Param conv3d_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::Str, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv3d_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.text(4, "valid"); const auto& x5 = a.ints(5, {1}); const auto& x6 = a.integer(6, 1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv3d(x0, x1, x2, x3, x4, x5, x6); })); }
Signature conv3d_s[] = {{"conv3d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints dilation=1, int groups=1, *, Tensor out=None)", conv3d_p0, 8, 7, false, 7, kFunction, conv3d_c0}, {"conv3d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, str padding='valid', tuple of ints dilation=1, int groups=1, *, Tensor out=None)", conv3d_p1, 8, 7, false, 7, kFunction, conv3d_c1}};
Function conv3d_f = {"conv3d", conv3d_s, 2, "conv3d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints dilation=1, int groups=1, *, Tensor out=None)\nconv3d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, str padding='valid', tuple of ints dilation=1, int groups=1, *, Tensor out=None)\n\ninput [n, c, d, h, w] or without n, weight [out, c / groups, kd, kh, kw], bias [out]. Floating-point or complex, equal dtypes. Windows of depth are laid side by side: kd times the memory of the input is used.", ""};
PyObject* conv3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conv3d_f, nullptr, args, n, names); }
Param conv_transpose1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"output_padding", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv_transpose1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.ints(4, {0}); const auto& x5 = a.ints(5, {0}); const auto& x6 = a.integer(6, 1); const auto& x7 = a.ints(7, {1}); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv_transpose1d(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature conv_transpose1d_s[] = {{"conv_transpose1d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints output_padding=0, int groups=1, tuple of ints dilation=1, *, Tensor out=None)", conv_transpose1d_p0, 9, 8, false, 8, kFunction, conv_transpose1d_c0}};
Function conv_transpose1d_f = {"conv_transpose1d", conv_transpose1d_s, 1, "conv_transpose1d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1, *, out=None)\n--\n\nThe derivative of conv1d with respect to its input, as a function of its own: weight [c, out / groups, kernel].\n\nconv_transpose1d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints output_padding=0, int groups=1, tuple of ints dilation=1, *, Tensor out=None)", ""};
PyObject* conv_transpose1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conv_transpose1d_f, nullptr, args, n, names); }
Param conv_transpose2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"output_padding", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv_transpose2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.ints(4, {0}); const auto& x5 = a.ints(5, {0}); const auto& x6 = a.integer(6, 1); const auto& x7 = a.ints(7, {1}); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv_transpose2d(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature conv_transpose2d_s[] = {{"conv_transpose2d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints output_padding=0, int groups=1, tuple of ints dilation=1, *, Tensor out=None)", conv_transpose2d_p0, 9, 8, false, 8, kFunction, conv_transpose2d_c0}};
Function conv_transpose2d_f = {"conv_transpose2d", conv_transpose2d_s, 1, "conv_transpose2d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1, *, out=None)\n--\n\nThe derivative of conv2d with respect to its input, as a function of its own: weight [c, out / groups, kernel height, kernel width].\n\nconv_transpose2d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints output_padding=0, int groups=1, tuple of ints dilation=1, *, Tensor out=None)", ""};
PyObject* conv_transpose2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conv_transpose2d_f, nullptr, args, n, names); }
Param conv_transpose3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"output_padding", Kind::IntList, kHasDefault}, {"groups", Kind::Int, kHasDefault}, {"dilation", Kind::IntList, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* conv_transpose3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3, {1}); const auto& x4 = a.ints(4, {0}); const auto& x5 = a.ints(5, {0}); const auto& x6 = a.integer(6, 1); const auto& x7 = a.ints(7, {1}); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::conv_transpose3d(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature conv_transpose3d_s[] = {{"conv_transpose3d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints output_padding=0, int groups=1, tuple of ints dilation=1, *, Tensor out=None)", conv_transpose3d_p0, 9, 8, false, 8, kFunction, conv_transpose3d_c0}};
Function conv_transpose3d_f = {"conv_transpose3d", conv_transpose3d_s, 1, "conv_transpose3d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1, *, out=None)\n--\n\nThe transpose of conv3d: weight [c, out / groups, kd, kh, kw].\n\nconv_transpose3d(Tensor input, Tensor weight, Tensor bias=None, tuple of ints stride=1, tuple of ints padding=0, tuple of ints output_padding=0, int groups=1, tuple of ints dilation=1, *, Tensor out=None)", ""};
PyObject* conv_transpose3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(conv_transpose3d_f, nullptr, args, n, names); }
Param convolution_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kNullable}, {"stride", Kind::IntList, 0}, {"padding", Kind::IntList, 0}, {"dilation", Kind::IntList, 0}, {"transposed", Kind::Bool, 0}, {"output_padding", Kind::IntList, 0}, {"groups", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* convolution_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.ints(3); const auto& x4 = a.ints(4); const auto& x5 = a.ints(5); const auto& x6 = a.boolean(6); const auto& x7 = a.ints(7); const auto& x8 = a.integer(8); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::convolution(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature convolution_s[] = {{"convolution(Tensor input, Tensor weight, Tensor bias, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, *, Tensor out=None)", convolution_p0, 10, 9, false, 9, kFunction, convolution_c0}};
Function convolution_f = {"convolution", convolution_s, 1, "convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups, *, out=None)\n--\n\ninput [n, c, ...] with weight [out, c / groups, ...] (transposed: [c, out / groups, ...]) and bias [out]; one or two dimensions after the first two. Floating-point or complex, equal dtypes. The result is channels_last where input or weight is. In float32 kernels of 3 x 3 at stride 1 round by the largest pixels of a neighbourhood (Winograd).\n\nconvolution(Tensor input, Tensor weight, Tensor bias, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, *, Tensor out=None)", ""};
PyObject* convolution_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(convolution_f, nullptr, args, n, names); }
Param convolution_backward_p0[] = {{"grad_output", Kind::Tensor, 0}, {"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias_sizes", Kind::IntList, kNullable}, {"stride", Kind::IntList, 0}, {"padding", Kind::IntList, 0}, {"dilation", Kind::IntList, 0}, {"transposed", Kind::Bool, 0}, {"output_padding", Kind::IntList, 0}, {"groups", Kind::Int, 0}, {"output_mask", Kind::BoolList, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* convolution_backward_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.ints(3); const auto& x4 = a.ints(4); const auto& x5 = a.ints(5); const auto& x6 = a.ints(6); const auto& x7 = a.boolean(7); const auto& x8 = a.ints(8); const auto& x9 = a.integer(9); const auto& x10 = a.booleans(10); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::convolution_backward(x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10); })); }
Signature convolution_backward_s[] = {{"convolution_backward(Tensor grad_output, Tensor input, Tensor weight, tuple of ints bias_sizes, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, tuple of bools output_mask, *, tuple of Tensors out=None)", convolution_backward_p0, 12, 11, false, 11, kFunction, convolution_backward_c0}};
Function convolution_backward_f = {"convolution_backward", convolution_backward_s, 1, "convolution_backward(grad_output, input, weight, bias_sizes, stride, padding, dilation, transposed, output_padding, groups, output_mask, *, out=None)\n--\n\nThe gradients of convolution with respect to input, weight and bias, each where output_mask asks for it.\n\nconvolution_backward(Tensor grad_output, Tensor input, Tensor weight, tuple of ints bias_sizes, tuple of ints stride, tuple of ints padding, tuple of ints dilation, bool transposed, tuple of ints output_padding, int groups, tuple of bools output_mask, *, tuple of Tensors out=None)", ""};
PyObject* convolution_backward_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(convolution_backward_f, nullptr, args, n, names); }
Param copy__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"src", Kind::Scalar, 0}, {"non_blocking", Kind::Bool, kHasDefault}};
PyObject* copy__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::copy_(x0, x1, x2); })); }
Param copy__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"src", Kind::Tensor, 0}, {"non_blocking", Kind::Bool, kHasDefault}};
PyObject* copy__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::copy_(x0, x1, x2); })); }
Signature copy__s[] = {{"copy_(Tensor input, Number src, bool non_blocking=False)", copy__p0, 3, 3, false, -1, kFunction | kMethod, copy__c0}, {"copy_(Tensor input, Tensor src, bool non_blocking=False)", copy__p1, 3, 3, false, -1, kFunction | kMethod, copy__c1}};
Function copy__f = {"copy_", copy__s, 2, "copy_(input, src, non_blocking=False)\n--\n\nWrites src, converted and broadcast, into input.\n\ncopy_(Tensor input, Number src, bool non_blocking=False)\ncopy_(Tensor input, Tensor src, bool non_blocking=False)", "copy_($self, src, non_blocking=False)\n--\n\nWrites src, converted and broadcast, into self.\n\ncopy_(Number src, bool non_blocking=False)\ncopy_(Tensor src, bool non_blocking=False)"};
PyObject* copy__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(copy__f, nullptr, args, n, names); }
PyObject* copy__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(copy__f, self, args, n, names); }
Param copysign_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* copysign_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::copysign(x0, x1); })); }
Param copysign_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* copysign_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::copysign(x0, x1); })); }
Signature copysign_s[] = {{"copysign(Tensor input, Tensor other, *, Tensor out=None)", copysign_p0, 3, 2, false, 2, kFunction | kMethod, copysign_c0}, {"copysign(Tensor input, Number other, *, Tensor out=None)", copysign_p1, 3, 2, false, 2, kFunction | kMethod, copysign_c1}};
Function copysign_f = {"copysign", copysign_s, 2, "copysign(input, other, *, out=None)\n--\n\nThe size of input with the sign of other, of zeros too.\n\ncopysign(Tensor input, Tensor other, *, Tensor out=None)\ncopysign(Tensor input, Number other, *, Tensor out=None)", "copysign($self, other)\n--\n\nThe size of self with the sign of other, of zeros too.\n\ncopysign(Tensor other)\ncopysign(Number other)"};
PyObject* copysign_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(copysign_f, nullptr, args, n, names); }
PyObject* copysign_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(copysign_f, self, args, n, names); }
Param copysign__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* copysign__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::copysign_(x0, x1); })); }
Param copysign__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* copysign__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::copysign_(x0, x1); })); }
Signature copysign__s[] = {{"copysign_(Tensor input, Tensor other)", copysign__p0, 2, 2, false, -1, kFunction | kMethod, copysign__c0}, {"copysign_(Tensor input, Number other)", copysign__p1, 2, 2, false, -1, kFunction | kMethod, copysign__c1}};
Function copysign__f = {"copysign_", copysign__s, 2, "copysign_(input, other)\n--\n\nIn place: The size of input with the sign of other, of zeros too.\n\ncopysign_(Tensor input, Tensor other)\ncopysign_(Tensor input, Number other)", "copysign_($self, other)\n--\n\nIn place: The size of self with the sign of other, of zeros too.\n\ncopysign_(Tensor other)\ncopysign_(Number other)"};
PyObject* copysign__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(copysign__f, nullptr, args, n, names); }
PyObject* copysign__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(copysign__f, self, args, n, names); }
Param corrcoef_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* corrcoef_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::corrcoef(x0); })); }
Signature corrcoef_s[] = {{"corrcoef(Tensor input, *, Tensor out=None)", corrcoef_p0, 2, 1, false, 1, kFunction | kMethod, corrcoef_c0}};
Function corrcoef_f = {"corrcoef", corrcoef_s, 1, "corrcoef(input, *, out=None)\n--\n\ncov divided by the deviations: Pearson's correlations, parts clipped to [-1, 1].\n\ncorrcoef(Tensor input, *, Tensor out=None)", "corrcoef($self)\n--\n\ncov divided by the deviations: Pearson's correlations, parts clipped to [-1, 1].\n\ncorrcoef()"};
PyObject* corrcoef_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(corrcoef_f, nullptr, args, n, names); }
PyObject* corrcoef_method(PyObject* self, PyObject*) { return unary("corrcoef", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::corrcoef(x); }); }); }
Param cos_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cos_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cos(x0); })); }
Signature cos_s[] = {{"cos(Tensor input, *, Tensor out=None)", cos_p0, 2, 1, false, 1, kFunction | kMethod, cos_c0}};
Function cos_f = {"cos", cos_s, 1, "cos(input, *, out=None)\n--\n\nThe cosine of an angle in radians.\n\ncos(Tensor input, *, Tensor out=None)", "cos($self)\n--\n\nThe cosine of an angle in radians.\n\ncos()"};
PyObject* cos_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cos_f, nullptr, args, n, names); }
PyObject* cos_method(PyObject* self, PyObject*) { return unary("cos", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::cos(x); }); }); }
Param cos__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* cos__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cos_(x0); })); }
Signature cos__s[] = {{"cos_(Tensor input)", cos__p0, 1, 1, false, -1, kFunction | kMethod, cos__c0}};
Function cos__f = {"cos_", cos__s, 1, "cos_(input)\n--\n\nIn place: The cosine of an angle in radians.\n\ncos_(Tensor input)", "cos_($self)\n--\n\nIn place: The cosine of an angle in radians.\n\ncos_()"};
PyObject* cos__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cos__f, nullptr, args, n, names); }
PyObject* cos__method(PyObject* self, PyObject*) { return unary("cos_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::cos_(x); }); }); }
Param cosh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cosh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cosh(x0); })); }
Signature cosh_s[] = {{"cosh(Tensor input, *, Tensor out=None)", cosh_p0, 2, 1, false, 1, kFunction | kMethod, cosh_c0}};
Function cosh_f = {"cosh", cosh_s, 1, "cosh(input, *, out=None)\n--\n\nThe hyperbolic cosine.\n\ncosh(Tensor input, *, Tensor out=None)", "cosh($self)\n--\n\nThe hyperbolic cosine.\n\ncosh()"};
PyObject* cosh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cosh_f, nullptr, args, n, names); }
PyObject* cosh_method(PyObject* self, PyObject*) { return unary("cosh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::cosh(x); }); }); }
Param cosh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* cosh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cosh_(x0); })); }
Signature cosh__s[] = {{"cosh_(Tensor input)", cosh__p0, 1, 1, false, -1, kFunction | kMethod, cosh__c0}};
Function cosh__f = {"cosh_", cosh__s, 1, "cosh_(input)\n--\n\nIn place: The hyperbolic cosine.\n\ncosh_(Tensor input)", "cosh_($self)\n--\n\nIn place: The hyperbolic cosine.\n\ncosh_()"};
PyObject* cosh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cosh__f, nullptr, args, n, names); }
PyObject* cosh__method(PyObject* self, PyObject*) { return unary("cosh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::cosh_(x); }); }); }
Param cosine_embedding_loss_p0[] = {{"input1", Kind::Tensor, 0}, {"input2", Kind::Tensor, 0}, {"target", Kind::Tensor, 0}, {"margin", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cosine_embedding_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.real(3, 0.0); const auto& x4 = a.integer(4, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::cosine_embedding_loss(x0, x1, x2, x3, x4); })); }
Signature cosine_embedding_loss_s[] = {{"cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1, *, Tensor out=None)", cosine_embedding_loss_p0, 6, 5, false, 5, kFunction, cosine_embedding_loss_c0}};
Function cosine_embedding_loss_f = {"cosine_embedding_loss", cosine_embedding_loss_s, 1, "cosine_embedding_loss(input1, input2, target, margin=0.0, reduction=1, *, out=None)\n--\n\n1 - cos where target is 1, max(0, cos - margin) where it is -1; the angle is that between rows of [N, D], or between two vectors.\n\ncosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1, *, Tensor out=None)", ""};
PyObject* cosine_embedding_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cosine_embedding_loss_f, nullptr, args, n, names); }
Param cosine_similarity_p0[] = {{"x1", Kind::Tensor, 0}, {"x2", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"eps", Kind::Float, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cosine_similarity_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); const auto& x3 = a.real(3, 1e-08); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::cosine_similarity(x0, x1, x2, x3); })); }
Signature cosine_similarity_s[] = {{"cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08, *, Tensor out=None)", cosine_similarity_p0, 5, 4, false, 4, kFunction, cosine_similarity_c0}};
Function cosine_similarity_f = {"cosine_similarity", cosine_similarity_s, 1, "cosine_similarity(x1, x2, dim=1, eps=1e-08, *, out=None)\n--\n\nThe cosine of the angle between x1 and x2 along dim; both broadcast, and norms are held above eps.\n\ncosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08, *, Tensor out=None)", ""};
PyObject* cosine_similarity_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cosine_similarity_f, nullptr, args, n, names); }
Param count_nonzero_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* count_nonzero_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::count_nonzero(x0, x1); })); }
Signature count_nonzero_s[] = {{"count_nonzero(Tensor input, tuple of ints dim=None, *, Tensor out=None)", count_nonzero_p0, 3, 2, true, 2, kFunction | kMethod, count_nonzero_c0}};
Function count_nonzero_f = {"count_nonzero", count_nonzero_s, 1, "count_nonzero(input, dim=None, *, out=None)\n--\n\nHow many elements are not zero, of all or along dim: int64.\n\ncount_nonzero(Tensor input, tuple of ints dim=None, *, Tensor out=None)", "count_nonzero($self, dim=None)\n--\n\nHow many elements are not zero, of all or along dim: int64.\n\ncount_nonzero(tuple of ints dim=None)"};
PyObject* count_nonzero_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(count_nonzero_f, nullptr, args, n, names); }
PyObject* count_nonzero_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(count_nonzero_f, self, args, n, names); }
Param cov_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"correction", Kind::Int, kHasDefault | kKeywordOnly}, {"fweights", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}, {"aweights", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cov_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cov(x0, x1, x2, x3); })); }
Signature cov_s[] = {{"cov(Tensor input, *, int correction=1, Tensor fweights=None, Tensor aweights=None, Tensor out=None)", cov_p0, 5, 1, false, 4, kFunction | kMethod, cov_c0}};
Function cov_f = {"cov", cov_s, 1, "cov(input, *, correction=1, fweights=None, aweights=None, out=None)\n--\n\nThe covariances of variables, the rows of input [variables, observations] (a vector is one variable). Divided by the number of observations less `correction`; fweights: how often each was seen (integers), aweights: how much each counts.\n\ncov(Tensor input, *, int correction=1, Tensor fweights=None, Tensor aweights=None, Tensor out=None)", "cov($self, *, correction=1, fweights=None, aweights=None)\n--\n\nThe covariances of variables, the rows of self [variables, observations] (a vector is one variable). Divided by the number of observations less `correction`; fweights: how often each was seen (integers), aweights: how much each counts.\n\ncov(*, int correction=1, Tensor fweights=None, Tensor aweights=None)"};
PyObject* cov_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cov_f, nullptr, args, n, names); }
PyObject* cov_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cov_f, self, args, n, names); }
Param cross_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cross_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_integer(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::cross(x0, x1, x2); })); }
Signature cross_s[] = {{"cross(Tensor input, Tensor other, int dim=None, *, Tensor out=None)", cross_p0, 4, 3, false, 3, kFunction | kMethod, cross_c0}};
Function cross_f = {"cross", cross_s, 1, "cross(input, other, dim=None, *, out=None)\n--\n\nThe vector product along dim, by default the first of size 3.\n\ncross(Tensor input, Tensor other, int dim=None, *, Tensor out=None)", "cross($self, other, dim=None)\n--\n\nThe vector product along dim, by default the first of size 3.\n\ncross(Tensor other, int dim=None)"};
PyObject* cross_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cross_f, nullptr, args, n, names); }
PyObject* cross_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cross_f, self, args, n, names); }
Param cross_entropy_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"ignore_index", Kind::Int, kHasDefault}, {"label_smoothing", Kind::Float, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cross_entropy_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.integer(3, 1); const auto& x4 = a.integer(4, -100); const auto& x5 = a.real(5, 0.0); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::cross_entropy_loss(x0, x1, x2, x3, x4, x5); })); }
Signature cross_entropy_loss_s[] = {{"cross_entropy_loss(Tensor input, Tensor target, Tensor weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.0, *, Tensor out=None)", cross_entropy_loss_p0, 7, 6, false, 6, kFunction, cross_entropy_loss_c0}};
Function cross_entropy_loss_f = {"cross_entropy_loss", cross_entropy_loss_s, 1, "cross_entropy_loss(input, target, weight=None, reduction=1, ignore_index=-100, label_smoothing=0.0, *, out=None)\n--\n\nThe cross entropy between softmax of the logits input and a target. input is [C], [N, C] or [N, C, d1, ...]; target holds class indices (integers; the sizes of input without C) or probabilities (floating; the sizes of input). weight [C] scales each class's part; reduction is a Reduction (the mean divides by the weights of the targets), and targets equal to ignore_index count nothing. Throws IndexError for a target that is no class.\n\ncross_entropy_loss(Tensor input, Tensor target, Tensor weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.0, *, Tensor out=None)", ""};
PyObject* cross_entropy_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cross_entropy_loss_f, nullptr, args, n, names); }
Param ctc_loss_p0[] = {{"log_probs", Kind::Tensor, 0}, {"targets", Kind::Tensor, 0}, {"input_lengths", Kind::IntList, 0}, {"target_lengths", Kind::IntList, 0}, {"blank", Kind::Int, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"zero_infinity", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ctc_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); const auto& x4 = a.integer(4, 0); const auto& x5 = a.integer(5, 1); const auto& x6 = a.boolean(6, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ctc_loss(x0, x1, x2, x3, x4, x5, x6); })); }
Param ctc_loss_p1[] = {{"log_probs", Kind::Tensor, 0}, {"targets", Kind::Tensor, 0}, {"input_lengths", Kind::Tensor, 0}, {"target_lengths", Kind::Tensor, 0}, {"blank", Kind::Int, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"zero_infinity", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ctc_loss_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.integer(4, 0); const auto& x5 = a.integer(5, 1); const auto& x6 = a.boolean(6, false); return wrap(released(work(x0) + work(x1) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::ctc_loss(x0, x1, x2, x3, x4, x5, x6); })); }
Signature ctc_loss_s[] = {{"ctc_loss(Tensor log_probs, Tensor targets, tuple of ints input_lengths, tuple of ints target_lengths, int blank=0, int reduction=1, bool zero_infinity=False, *, Tensor out=None)", ctc_loss_p0, 8, 7, false, 7, kFunction, ctc_loss_c0}, {"ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False, *, Tensor out=None)", ctc_loss_p1, 8, 7, false, 7, kFunction, ctc_loss_c1}};
Function ctc_loss_f = {"ctc_loss", ctc_loss_s, 2, "ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction=1, zero_infinity=False, *, out=None)\n--\n\nlog_probs: logarithms of probabilities, [steps, batch, classes] or without batch; targets: labels [batch, longest], or one after another as a vector; lengths: of each sequence's steps and labels. With reduction 1 each loss is divided by its number of labels before the mean. A sequence without an alignment has the loss inf, or 0 with zero_infinity, and no gradient.\n\nctc_loss(Tensor log_probs, Tensor targets, tuple of ints input_lengths, tuple of ints target_lengths, int blank=0, int reduction=1, bool zero_infinity=False, *, Tensor out=None)\nctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False, *, Tensor out=None)", ""};
PyObject* ctc_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ctc_loss_f, nullptr, args, n, names); }
Param cummax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cummax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap_named("cummax", "values indices", released(work(x0), [&]() -> decltype(auto) { return argand::cummax(x0, x1); })); }
Signature cummax_s[] = {{"cummax(Tensor input, int dim, *, tuple of Tensors out=None)", cummax_p0, 3, 2, false, 2, kFunction | kMethod, cummax_c0}};
Function cummax_f = {"cummax", cummax_s, 1, "cummax(input, dim, *, out=None)\n--\n\nThe largest entry so far along dim and its index (int64). A NaN, once met, stays.\n\ncummax(Tensor input, int dim, *, tuple of Tensors out=None)", "cummax($self, dim)\n--\n\nThe largest entry so far along dim and its index (int64). A NaN, once met, stays.\n\ncummax(int dim)"};
PyObject* cummax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cummax_f, nullptr, args, n, names); }
PyObject* cummax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cummax_f, self, args, n, names); }
Param cummin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cummin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap_named("cummin", "values indices", released(work(x0), [&]() -> decltype(auto) { return argand::cummin(x0, x1); })); }
Signature cummin_s[] = {{"cummin(Tensor input, int dim, *, tuple of Tensors out=None)", cummin_p0, 3, 2, false, 2, kFunction | kMethod, cummin_c0}};
Function cummin_f = {"cummin", cummin_s, 1, "cummin(input, dim, *, out=None)\n--\n\nThe least entry so far along dim and its index (int64). A NaN, once met, stays.\n\ncummin(Tensor input, int dim, *, tuple of Tensors out=None)", "cummin($self, dim)\n--\n\nThe least entry so far along dim and its index (int64). A NaN, once met, stays.\n\ncummin(int dim)"};
PyObject* cummin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cummin_f, nullptr, args, n, names); }
PyObject* cummin_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cummin_f, self, args, n, names); }
Param cumprod_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cumprod_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::cumprod(x0, x1, x2); })); }
Signature cumprod_s[] = {{"cumprod(Tensor input, int dim, *, dtype dtype=None, Tensor out=None)", cumprod_p0, 4, 2, false, 3, kFunction | kMethod, cumprod_c0}};
Function cumprod_f = {"cumprod", cumprod_s, 1, "cumprod(input, dim, *, dtype=None, out=None)\n--\n\nProducts of the first 1, 2, ... entries along dim.\n\ncumprod(Tensor input, int dim, *, dtype dtype=None, Tensor out=None)", "cumprod($self, dim, *, dtype=None)\n--\n\nProducts of the first 1, 2, ... entries along dim.\n\ncumprod(int dim, *, dtype dtype=None)"};
PyObject* cumprod_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumprod_f, nullptr, args, n, names); }
PyObject* cumprod_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumprod_f, self, args, n, names); }
Param cumprod__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cumprod__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::cumprod_(x0, x1, x2); })); }
Signature cumprod__s[] = {{"cumprod_(Tensor input, int dim, *, dtype dtype=None)", cumprod__p0, 3, 2, false, -1, kFunction | kMethod, cumprod__c0}};
Function cumprod__f = {"cumprod_", cumprod__s, 1, "cumprod_(input, dim, *, dtype=None)\n--\n\nIn place: Products of the first 1, 2, ... entries along dim.\n\ncumprod_(Tensor input, int dim, *, dtype dtype=None)", "cumprod_($self, dim, *, dtype=None)\n--\n\nIn place: Products of the first 1, 2, ... entries along dim.\n\ncumprod_(int dim, *, dtype dtype=None)"};
PyObject* cumprod__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumprod__f, nullptr, args, n, names); }
PyObject* cumprod__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumprod__f, self, args, n, names); }
Param cumsum_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cumsum_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::cumsum(x0, x1, x2); })); }
Signature cumsum_s[] = {{"cumsum(Tensor input, int dim, *, dtype dtype=None, Tensor out=None)", cumsum_p0, 4, 2, false, 3, kFunction | kMethod, cumsum_c0}};
Function cumsum_f = {"cumsum", cumsum_s, 1, "cumsum(input, dim, *, dtype=None, out=None)\n--\n\nSums of the first 1, 2, ... entries along dim. Integers are summed in int64 unless dtype says otherwise.\n\ncumsum(Tensor input, int dim, *, dtype dtype=None, Tensor out=None)", "cumsum($self, dim, *, dtype=None)\n--\n\nSums of the first 1, 2, ... entries along dim. Integers are summed in int64 unless dtype says otherwise.\n\ncumsum(int dim, *, dtype dtype=None)"};
PyObject* cumsum_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumsum_f, nullptr, args, n, names); }
PyObject* cumsum_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumsum_f, self, args, n, names); }
Param cumsum__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cumsum__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::cumsum_(x0, x1, x2); })); }
Signature cumsum__s[] = {{"cumsum_(Tensor input, int dim, *, dtype dtype=None)", cumsum__p0, 3, 2, false, -1, kFunction | kMethod, cumsum__c0}};
Function cumsum__f = {"cumsum_", cumsum__s, 1, "cumsum_(input, dim, *, dtype=None)\n--\n\nIn place: Sums of the first 1, 2, ... entries along dim. Integers are summed in int64 unless dtype says otherwise.\n\ncumsum_(Tensor input, int dim, *, dtype dtype=None)", "cumsum_($self, dim, *, dtype=None)\n--\n\nIn place: Sums of the first 1, 2, ... entries along dim. Integers are summed in int64 unless dtype says otherwise.\n\ncumsum_(int dim, *, dtype dtype=None)"};
PyObject* cumsum__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumsum__f, nullptr, args, n, names); }
PyObject* cumsum__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumsum__f, self, args, n, names); }
Param cumulative_trapezoid_p0[] = {{"y", Kind::Tensor, 0}, {"dx", Kind::Scalar, kHasDefault | kKeywordOnly}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cumulative_trapezoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::cumulative_trapezoid(x0, x1, x2); })); }
Param cumulative_trapezoid_p1[] = {{"y", Kind::Tensor, 0}, {"x", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* cumulative_trapezoid_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::cumulative_trapezoid(x0, x1, x2); })); }
Signature cumulative_trapezoid_s[] = {{"cumulative_trapezoid(Tensor y, *, Number dx=1, int dim=-1, Tensor out=None)", cumulative_trapezoid_p0, 4, 1, false, 3, kFunction, cumulative_trapezoid_c0}, {"cumulative_trapezoid(Tensor y, Tensor x, *, int dim=-1, Tensor out=None)", cumulative_trapezoid_p1, 4, 2, false, 3, kFunction, cumulative_trapezoid_c1}};
Function cumulative_trapezoid_f = {"cumulative_trapezoid", cumulative_trapezoid_s, 2, "cumulative_trapezoid(Tensor y, *, Number dx=1, int dim=-1, Tensor out=None)\ncumulative_trapezoid(Tensor y, Tensor x, *, int dim=-1, Tensor out=None)\n\nThe running integral of y along dim by the trapezoidal rule: one entry fewer than y has. Points are dx apart, or at x.", ""};
PyObject* cumulative_trapezoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(cumulative_trapezoid_f, nullptr, args, n, names); }
Param deg2rad_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* deg2rad_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::deg2rad(x0); })); }
Signature deg2rad_s[] = {{"deg2rad(Tensor input, *, Tensor out=None)", deg2rad_p0, 2, 1, false, 1, kFunction | kMethod, deg2rad_c0}};
Function deg2rad_f = {"deg2rad", deg2rad_s, 1, "deg2rad(input, *, out=None)\n--\n\nDegrees as radians.\n\ndeg2rad(Tensor input, *, Tensor out=None)", "deg2rad($self)\n--\n\nDegrees as radians.\n\ndeg2rad()"};
PyObject* deg2rad_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(deg2rad_f, nullptr, args, n, names); }
PyObject* deg2rad_method(PyObject* self, PyObject*) { return unary("deg2rad", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::deg2rad(x); }); }); }
Param deg2rad__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* deg2rad__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::deg2rad_(x0); })); }
Signature deg2rad__s[] = {{"deg2rad_(Tensor input)", deg2rad__p0, 1, 1, false, -1, kFunction | kMethod, deg2rad__c0}};
Function deg2rad__f = {"deg2rad_", deg2rad__s, 1, "deg2rad_(input)\n--\n\nIn place: Degrees as radians.\n\ndeg2rad_(Tensor input)", "deg2rad_($self)\n--\n\nIn place: Degrees as radians.\n\ndeg2rad_()"};
PyObject* deg2rad__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(deg2rad__f, nullptr, args, n, names); }
PyObject* deg2rad__method(PyObject* self, PyObject*) { return unary("deg2rad_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::deg2rad_(x); }); }); }
Param det_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* det_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::det(x0); })); }
Signature det_s[] = {{"det(Tensor input, *, Tensor out=None)", det_p0, 2, 1, false, 1, kFunction | kMethod, det_c0}};
Function det_f = {"det", det_s, 1, "det(input, *, out=None)\n--\n\nThe determinants of square matrices.\n\ndet(Tensor input, *, Tensor out=None)", "det($self)\n--\n\nThe determinants of square matrices.\n\ndet()"};
PyObject* det_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(det_f, nullptr, args, n, names); }
PyObject* det_method(PyObject* self, PyObject*) { return unary("det", self, [](const Tensor& x) -> decltype(auto) { return released(work(x) * kHeavy, [&]() -> decltype(auto) { return argand::det(x); }); }); }
Param diag_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"diagonal", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* diag_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::diag(x0, x1); })); }
Signature diag_s[] = {{"diag(Tensor input, int diagonal=0, *, Tensor out=None)", diag_p0, 3, 2, false, 2, kFunction | kMethod, diag_c0}};
Function diag_f = {"diag", diag_s, 1, "diag(input, diagonal=0, *, out=None)\n--\n\nA vector's numbers as the diagonal of a matrix, or the diagonal of a matrix as a vector.\n\ndiag(Tensor input, int diagonal=0, *, Tensor out=None)", "diag($self, diagonal=0)\n--\n\nA vector's numbers as the diagonal of a matrix, or the diagonal of a matrix as a vector.\n\ndiag(int diagonal=0)"};
PyObject* diag_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diag_f, nullptr, args, n, names); }
PyObject* diag_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diag_f, self, args, n, names); }
Param diag_embed_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"offset", Kind::Int, kHasDefault}, {"dim1", Kind::Int, kHasDefault}, {"dim2", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* diag_embed_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); const auto& x2 = a.integer(2, -2); const auto& x3 = a.integer(3, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::diag_embed(x0, x1, x2, x3); })); }
Signature diag_embed_s[] = {{"diag_embed(Tensor input, int offset=0, int dim1=-2, int dim2=-1, *, Tensor out=None)", diag_embed_p0, 5, 4, false, 4, kFunction | kMethod, diag_embed_c0}};
Function diag_embed_f = {"diag_embed", diag_embed_s, 1, "diag_embed(input, offset=0, dim1=-2, dim2=-1, *, out=None)\n--\n\nThe last dimension of input on the diagonal of matrices along dim1 and dim2, zeros elsewhere. offset > 0: above the main diagonal, < 0: below.\n\ndiag_embed(Tensor input, int offset=0, int dim1=-2, int dim2=-1, *, Tensor out=None)", "diag_embed($self, offset=0, dim1=-2, dim2=-1)\n--\n\nThe last dimension of self on the diagonal of matrices along dim1 and dim2, zeros elsewhere. offset > 0: above the main diagonal, < 0: below.\n\ndiag_embed(int offset=0, int dim1=-2, int dim2=-1)"};
PyObject* diag_embed_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diag_embed_f, nullptr, args, n, names); }
PyObject* diag_embed_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diag_embed_f, self, args, n, names); }
Param diagflat_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"offset", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* diagflat_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::diagflat(x0, x1); })); }
Signature diagflat_s[] = {{"diagflat(Tensor input, int offset=0, *, Tensor out=None)", diagflat_p0, 3, 2, false, 2, kFunction | kMethod, diagflat_c0}};
Function diagflat_f = {"diagflat", diagflat_s, 1, "diagflat(input, offset=0, *, out=None)\n--\n\ndiag_embed of all numbers in their order.\n\ndiagflat(Tensor input, int offset=0, *, Tensor out=None)", "diagflat($self, offset=0)\n--\n\ndiag_embed of all numbers in their order.\n\ndiagflat(int offset=0)"};
PyObject* diagflat_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diagflat_f, nullptr, args, n, names); }
PyObject* diagflat_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diagflat_f, self, args, n, names); }
Param diagonal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"offset", Kind::Int, kHasDefault}, {"dim1", Kind::Int, kHasDefault}, {"dim2", Kind::Int, kHasDefault}};
PyObject* diagonal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); const auto& x2 = a.integer(2, 0); const auto& x3 = a.integer(3, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::diagonal(x0, x1, x2, x3); })); }
Signature diagonal_s[] = {{"diagonal(Tensor input, int offset=0, int dim1=0, int dim2=1)", diagonal_p0, 4, 4, false, -1, kFunction | kMethod, diagonal_c0}};
Function diagonal_f = {"diagonal", diagonal_s, 1, "diagonal(input, offset=0, dim1=0, dim2=1)\n--\n\nA view of the diagonal of dim1 and dim2, offset places above the main one, as the last dimension.\n\ndiagonal(Tensor input, int offset=0, int dim1=0, int dim2=1)", "diagonal($self, offset=0, dim1=0, dim2=1)\n--\n\nA view of the diagonal of dim1 and dim2, offset places above the main one, as the last dimension.\n\ndiagonal(int offset=0, int dim1=0, int dim2=1)"};
PyObject* diagonal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diagonal_f, nullptr, args, n, names); }
PyObject* diagonal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diagonal_f, self, args, n, names); }
Param diagonal_scatter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"src", Kind::Tensor, 0}, {"offset", Kind::Int, kHasDefault}, {"dim1", Kind::Int, kHasDefault}, {"dim2", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* diagonal_scatter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 0); const auto& x3 = a.integer(3, 0); const auto& x4 = a.integer(4, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::diagonal_scatter(x0, x1, x2, x3, x4); })); }
Signature diagonal_scatter_s[] = {{"diagonal_scatter(Tensor input, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor out=None)", diagonal_scatter_p0, 6, 5, false, 5, kFunction | kMethod, diagonal_scatter_c0}};
Function diagonal_scatter_f = {"diagonal_scatter", diagonal_scatter_s, 1, "diagonal_scatter(input, src, offset=0, dim1=0, dim2=1, *, out=None)\n--\n\ninput with src in place of input.diagonal(offset, dim1, dim2).\n\ndiagonal_scatter(Tensor input, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor out=None)", "diagonal_scatter($self, src, offset=0, dim1=0, dim2=1)\n--\n\nself with src in place of self.diagonal(offset, dim1, dim2).\n\ndiagonal_scatter(Tensor src, int offset=0, int dim1=0, int dim2=1)"};
PyObject* diagonal_scatter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diagonal_scatter_f, nullptr, args, n, names); }
PyObject* diagonal_scatter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diagonal_scatter_f, self, args, n, names); }
Param diff_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault}, {"dim", Kind::Int, kHasDefault, "axis"}, {"prepend", Kind::Tensor, kHasDefault | kNullable}, {"append", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* diff_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.optional_tensor(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::diff(x0, x1, x2, x3, x4); })); }
Signature diff_s[] = {{"diff(Tensor input, int n=1, int dim=-1, Tensor prepend=None, Tensor append=None, *, Tensor out=None)", diff_p0, 6, 5, false, 5, kFunction | kMethod, diff_c0}};
Function diff_f = {"diff", diff_s, 1, "diff(input, n=1, dim=-1, prepend=None, append=None, *, out=None)\n--\n\nDifferences of neighbours along dim, n times; prepend and append are joined to input first.\n\ndiff(Tensor input, int n=1, int dim=-1, Tensor prepend=None, Tensor append=None, *, Tensor out=None)", "diff($self, n=1, dim=-1, prepend=None, append=None)\n--\n\nDifferences of neighbours along dim, n times; prepend and append are joined to self first.\n\ndiff(int n=1, int dim=-1, Tensor prepend=None, Tensor append=None)"};
PyObject* diff_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diff_f, nullptr, args, n, names); }
PyObject* diff_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(diff_f, self, args, n, names); }
Param digamma_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* digamma_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::digamma(x0); })); }
Signature digamma_s[] = {{"digamma(Tensor input, *, Tensor out=None)", digamma_p0, 2, 1, false, 1, kFunction | kMethod, digamma_c0}};
Function digamma_f = {"digamma", digamma_s, 1, "digamma(input, *, out=None)\n--\n\nThe derivative of the logarithm of the gamma function.\n\ndigamma(Tensor input, *, Tensor out=None)", "digamma($self)\n--\n\nThe derivative of the logarithm of the gamma function.\n\ndigamma()"};
PyObject* digamma_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(digamma_f, nullptr, args, n, names); }
PyObject* digamma_method(PyObject* self, PyObject*) { return unary("digamma", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::digamma(x); }); }); }
Param digamma__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* digamma__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::digamma_(x0); })); }
Signature digamma__s[] = {{"digamma_(Tensor input)", digamma__p0, 1, 1, false, -1, kFunction | kMethod, digamma__c0}};
Function digamma__f = {"digamma_", digamma__s, 1, "digamma_(input)\n--\n\nIn place: The derivative of the logarithm of the gamma function.\n\ndigamma_(Tensor input)", "digamma_($self)\n--\n\nIn place: The derivative of the logarithm of the gamma function.\n\ndigamma_()"};
PyObject* digamma__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(digamma__f, nullptr, args, n, names); }
PyObject* digamma__method(PyObject* self, PyObject*) { return unary("digamma_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::digamma_(x); }); }); }
Param dist_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"p", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* dist_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::dist(x0, x1, x2); })); }
Signature dist_s[] = {{"dist(Tensor input, Tensor other, Number p=2, *, Tensor out=None)", dist_p0, 4, 3, false, 3, kFunction | kMethod, dist_c0}};
Function dist_f = {"dist", dist_s, 1, "dist(input, other, p=2, *, out=None)\n--\n\nThe p-norm of input - other.\n\ndist(Tensor input, Tensor other, Number p=2, *, Tensor out=None)", "dist($self, other, p=2)\n--\n\nThe p-norm of self - other.\n\ndist(Tensor other, Number p=2)"};
PyObject* dist_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dist_f, nullptr, args, n, names); }
PyObject* dist_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dist_f, self, args, n, names); }
Param div_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div(x0, x1); })); }
Param div_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div(x0, x1); })); }
Param div_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rounding_mode", Kind::Str, kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_text(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div(x0, x1, x2); })); }
Param div_p3[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"rounding_mode", Kind::Str, kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.optional_text(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div(x0, x1, x2); })); }
Signature div_s[] = {{"div(Tensor input, Tensor other, *, Tensor out=None)", div_p0, 3, 2, false, 2, kFunction | kMethod, div_c0}, {"div(Tensor input, Number other, *, Tensor out=None)", div_p1, 3, 2, false, 2, kFunction | kMethod, div_c1}, {"div(Tensor input, Tensor other, *, str rounding_mode, Tensor out=None)", div_p2, 4, 2, false, 3, kFunction | kMethod, div_c2}, {"div(Tensor input, Number other, *, str rounding_mode, Tensor out=None)", div_p3, 4, 2, false, 3, kFunction | kMethod, div_c3}};
Function div_f = {"div", div_s, 4, "div(Tensor input, Tensor other, *, Tensor out=None)\ndiv(Tensor input, Number other, *, Tensor out=None)\ndiv(Tensor input, Tensor other, *, str rounding_mode, Tensor out=None)\ndiv(Tensor input, Number other, *, str rounding_mode, Tensor out=None)\n\ninput / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.", "div(Tensor other)\ndiv(Number other)\ndiv(Tensor other, *, str rounding_mode)\ndiv(Number other, *, str rounding_mode)\n\nself / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down."};
PyObject* div_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_f, nullptr, args, n, names); }
PyObject* div_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_f, self, args, n, names); }
Param div__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* div__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div_(x0, x1); })); }
Param div__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* div__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div_(x0, x1); })); }
Param div__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rounding_mode", Kind::Str, kNullable | kKeywordOnly}};
PyObject* div__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_text(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div_(x0, x1, x2); })); }
Param div__p3[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"rounding_mode", Kind::Str, kNullable | kKeywordOnly}};
PyObject* div__c3([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.optional_text(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div_(x0, x1, x2); })); }
Signature div__s[] = {{"div_(Tensor input, Tensor other)", div__p0, 2, 2, false, -1, kFunction | kMethod, div__c0}, {"div_(Tensor input, Number other)", div__p1, 2, 2, false, -1, kFunction | kMethod, div__c1}, {"div_(Tensor input, Tensor other, *, str rounding_mode)", div__p2, 3, 2, false, -1, kFunction | kMethod, div__c2}, {"div_(Tensor input, Number other, *, str rounding_mode)", div__p3, 3, 2, false, -1, kFunction | kMethod, div__c3}};
Function div__f = {"div_", div__s, 4, "div_(Tensor input, Tensor other)\ndiv_(Tensor input, Number other)\ndiv_(Tensor input, Tensor other, *, str rounding_mode)\ndiv_(Tensor input, Number other, *, str rounding_mode)\n\nIn place: input / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.", "div_(Tensor other)\ndiv_(Number other)\ndiv_(Tensor other, *, str rounding_mode)\ndiv_(Number other, *, str rounding_mode)\n\nIn place: self / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down."};
PyObject* div__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div__f, nullptr, args, n, names); }
PyObject* div__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div__f, self, args, n, names); }
Param div_floor_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_floor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div_floor(x0, x1); })); }
Param div_floor_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_floor_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div_floor(x0, x1); })); }
Signature div_floor_s[] = {{"div_floor(Tensor input, Tensor other, *, Tensor out=None)", div_floor_p0, 3, 2, false, 2, kFunction | kMethod, div_floor_c0}, {"div_floor(Tensor input, Number other, *, Tensor out=None)", div_floor_p1, 3, 2, false, 2, kFunction | kMethod, div_floor_c1}};
Function div_floor_f = {"div_floor", div_floor_s, 2, "div_floor(input, other, *, out=None)\n--\n\ninput / other rounded down.\n\ndiv_floor(Tensor input, Tensor other, *, Tensor out=None)\ndiv_floor(Tensor input, Number other, *, Tensor out=None)", "div_floor($self, other)\n--\n\nself / other rounded down.\n\ndiv_floor(Tensor other)\ndiv_floor(Number other)"};
PyObject* div_floor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_floor_f, nullptr, args, n, names); }
PyObject* div_floor_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_floor_f, self, args, n, names); }
Param div_floor__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* div_floor__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div_floor_(x0, x1); })); }
Param div_floor__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* div_floor__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div_floor_(x0, x1); })); }
Signature div_floor__s[] = {{"div_floor_(Tensor input, Tensor other)", div_floor__p0, 2, 2, false, -1, kFunction | kMethod, div_floor__c0}, {"div_floor_(Tensor input, Number other)", div_floor__p1, 2, 2, false, -1, kFunction | kMethod, div_floor__c1}};
Function div_floor__f = {"div_floor_", div_floor__s, 2, "div_floor_(input, other)\n--\n\nIn place: input / other rounded down.\n\ndiv_floor_(Tensor input, Tensor other)\ndiv_floor_(Tensor input, Number other)", "div_floor_($self, other)\n--\n\nIn place: self / other rounded down.\n\ndiv_floor_(Tensor other)\ndiv_floor_(Number other)"};
PyObject* div_floor__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_floor__f, nullptr, args, n, names); }
PyObject* div_floor__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_floor__f, self, args, n, names); }
Param div_trunc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_trunc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div_trunc(x0, x1); })); }
Param div_trunc_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* div_trunc_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div_trunc(x0, x1); })); }
Signature div_trunc_s[] = {{"div_trunc(Tensor input, Tensor other, *, Tensor out=None)", div_trunc_p0, 3, 2, false, 2, kFunction | kMethod, div_trunc_c0}, {"div_trunc(Tensor input, Number other, *, Tensor out=None)", div_trunc_p1, 3, 2, false, 2, kFunction | kMethod, div_trunc_c1}};
Function div_trunc_f = {"div_trunc", div_trunc_s, 2, "div_trunc(input, other, *, out=None)\n--\n\ninput / other rounded towards zero.\n\ndiv_trunc(Tensor input, Tensor other, *, Tensor out=None)\ndiv_trunc(Tensor input, Number other, *, Tensor out=None)", "div_trunc($self, other)\n--\n\nself / other rounded towards zero.\n\ndiv_trunc(Tensor other)\ndiv_trunc(Number other)"};
PyObject* div_trunc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_trunc_f, nullptr, args, n, names); }
PyObject* div_trunc_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_trunc_f, self, args, n, names); }
Param div_trunc__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* div_trunc__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::div_trunc_(x0, x1); })); }
Param div_trunc__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* div_trunc__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::div_trunc_(x0, x1); })); }
Signature div_trunc__s[] = {{"div_trunc_(Tensor input, Tensor other)", div_trunc__p0, 2, 2, false, -1, kFunction | kMethod, div_trunc__c0}, {"div_trunc_(Tensor input, Number other)", div_trunc__p1, 2, 2, false, -1, kFunction | kMethod, div_trunc__c1}};
Function div_trunc__f = {"div_trunc_", div_trunc__s, 2, "div_trunc_(input, other)\n--\n\nIn place: input / other rounded towards zero.\n\ndiv_trunc_(Tensor input, Tensor other)\ndiv_trunc_(Tensor input, Number other)", "div_trunc_($self, other)\n--\n\nIn place: self / other rounded towards zero.\n\ndiv_trunc_(Tensor other)\ndiv_trunc_(Number other)"};
PyObject* div_trunc__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_trunc__f, nullptr, args, n, names); }
PyObject* div_trunc__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(div_trunc__f, self, args, n, names); }
Param divide_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* divide_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::divide(x0, x1); })); }
Param divide_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* divide_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::divide(x0, x1); })); }
Signature divide_s[] = {{"divide(Tensor input, Tensor other, *, Tensor out=None)", divide_p0, 3, 2, false, 2, kFunction | kMethod, divide_c0}, {"divide(Tensor input, Number other, *, Tensor out=None)", divide_p1, 3, 2, false, 2, kFunction | kMethod, divide_c1}};
Function divide_f = {"divide", divide_s, 2, "divide(input, other, *, out=None)\n--\n\nSame as div: input / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ndivide(Tensor input, Tensor other, *, Tensor out=None)\ndivide(Tensor input, Number other, *, Tensor out=None)", "divide($self, other)\n--\n\nSame as div: self / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ndivide(Tensor other)\ndivide(Number other)"};
PyObject* divide_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(divide_f, nullptr, args, n, names); }
PyObject* divide_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(divide_f, self, args, n, names); }
Param divide__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* divide__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::divide_(x0, x1); })); }
Param divide__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* divide__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::divide_(x0, x1); })); }
Signature divide__s[] = {{"divide_(Tensor input, Tensor other)", divide__p0, 2, 2, false, -1, kFunction | kMethod, divide__c0}, {"divide_(Tensor input, Number other)", divide__p1, 2, 2, false, -1, kFunction | kMethod, divide__c1}};
Function divide__f = {"divide_", divide__s, 2, "divide_(input, other)\n--\n\nIn place: Same as div: input / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ndivide_(Tensor input, Tensor other)\ndivide_(Tensor input, Number other)", "divide_($self, other)\n--\n\nIn place: Same as div: self / other; integers give floats. rounding_mode 'trunc' rounds towards zero, 'floor' down.\n\ndivide_(Tensor other)\ndivide_(Number other)"};
PyObject* divide__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(divide__f, nullptr, args, n, names); }
PyObject* divide__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(divide__f, self, args, n, names); }
Param dot_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"tensor", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* dot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::dot(x0, x1); })); }
Signature dot_s[] = {{"dot(Tensor input, Tensor tensor, *, Tensor out=None)", dot_p0, 3, 2, false, 2, kFunction | kMethod, dot_c0}};
Function dot_f = {"dot", dot_s, 1, "dot(input, tensor, *, out=None)\n--\n\nThe sum of the products of two vectors' elements.\n\ndot(Tensor input, Tensor tensor, *, Tensor out=None)", "dot($self, tensor)\n--\n\nThe sum of the products of two vectors' elements.\n\ndot(Tensor tensor)"};
PyObject* dot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dot_f, nullptr, args, n, names); }
PyObject* dot_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dot_f, self, args, n, names); }
Param dropout_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* dropout_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::dropout(x0, x1, x2); })); }
Signature dropout_s[] = {{"dropout(Tensor input, float p, bool train, *, Tensor out=None)", dropout_p0, 4, 3, false, 3, kFunction, dropout_c0}};
Function dropout_f = {"dropout", dropout_s, 1, "dropout(input, p, train, *, out=None)\n--\n\nIn training each element becomes 0 with probability p and is divided by 1 - p otherwise; else input.\n\ndropout(Tensor input, float p, bool train, *, Tensor out=None)", ""};
PyObject* dropout_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dropout_f, nullptr, args, n, names); }
Param dropout__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}};
PyObject* dropout__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::dropout_(x0, x1, x2); })); }
Signature dropout__s[] = {{"dropout_(Tensor input, float p, bool train)", dropout__p0, 3, 3, false, -1, kFunction, dropout__c0}};
Function dropout__f = {"dropout_", dropout__s, 1, "dropout_(input, p, train)\n--\n\nIn place: In training each element becomes 0 with probability p and is divided by 1 - p otherwise; else input.\n\ndropout_(Tensor input, float p, bool train)", ""};
PyObject* dropout__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dropout__f, nullptr, args, n, names); }
Param dsplit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"sections", Kind::Int, 0}};
PyObject* dsplit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::dsplit(x0, x1); })); }
Param dsplit_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::IntList, 0}};
PyObject* dsplit_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::dsplit(x0, x1); })); }
Signature dsplit_s[] = {{"dsplit(Tensor input, int sections)", dsplit_p0, 2, 2, false, -1, kFunction | kMethod, dsplit_c0}, {"dsplit(Tensor input, tuple of ints indices)", dsplit_p1, 2, 2, true, -1, kFunction | kMethod, dsplit_c1}};
Function dsplit_f = {"dsplit", dsplit_s, 2, "dsplit(Tensor input, int sections)\ndsplit(Tensor input, tuple of ints indices)\n\ntensor_split along dimension 2.", "dsplit(int sections)\ndsplit(tuple of ints indices)\n\ntensor_split along dimension 2."};
PyObject* dsplit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dsplit_f, nullptr, args, n, names); }
PyObject* dsplit_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dsplit_f, self, args, n, names); }
Param dstack_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* dstack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::dstack(x0); })); }
Signature dstack_s[] = {{"dstack(tuple of Tensors tensors, *, Tensor out=None)", dstack_p0, 2, 1, false, 1, kFunction, dstack_c0}};
Function dstack_f = {"dstack", dstack_s, 1, "dstack(tensors, *, out=None)\n--\n\nThe tensors joined along dimension 2, after atleast_3d.\n\ndstack(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* dstack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(dstack_f, nullptr, args, n, names); }
Param einsum_p0[] = {{"equation", Kind::Str, 0}, {"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* einsum_c0([[maybe_unused]] Args& a) { const auto& x0 = a.text(0); const auto& x1 = a.tensors(1); return wrap(released(kHeavy * (work(x1)), [&]() -> decltype(auto) { return argand::einsum(x0, x1); })); }
Signature einsum_s[] = {{"einsum(str equation, tuple of Tensors tensors, *, Tensor out=None)", einsum_p0, 3, 2, false, 2, kFunction, einsum_c0}};
Function einsum_f = {"einsum", einsum_s, 1, "einsum(equation, tensors, *, out=None)\n--\n\nSums of products over named dimensions: einsum(\"bij,bjk->bik\", {a, b}). A letter names a dimension of every operand that has it; letters missing after \"->\" are summed; \"...\" stands for all dimensions in between and broadcasts; a letter twice in a term takes the diagonal. Without \"->\" the result has the letters that occur once, in order.\n\neinsum(str equation, tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* einsum_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(einsum_f, nullptr, args, n, names); }
Param elu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"alpha", Kind::Scalar, kHasDefault}, {"scale", Kind::Scalar, kHasDefault}, {"input_scale", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* elu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1); const auto& x2 = a.scalar(2, 1); const auto& x3 = a.scalar(3, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::elu(x0, x1, x2, x3); })); }
Signature elu_s[] = {{"elu(Tensor input, Number alpha=1, Number scale=1, Number input_scale=1, *, Tensor out=None)", elu_p0, 5, 4, false, 4, kFunction | kMethod, elu_c0}};
Function elu_f = {"elu", elu_s, 1, "elu(input, alpha=1, scale=1, input_scale=1, *, out=None)\n--\n\nx where positive, else alpha * (exp(x) - 1).\n\nelu(Tensor input, Number alpha=1, Number scale=1, Number input_scale=1, *, Tensor out=None)", "elu($self, alpha=1, scale=1, input_scale=1)\n--\n\nx where positive, else alpha * (exp(x) - 1).\n\nelu(Number alpha=1, Number scale=1, Number input_scale=1)"};
PyObject* elu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(elu_f, nullptr, args, n, names); }
PyObject* elu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(elu_f, self, args, n, names); }
Param elu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"alpha", Kind::Scalar, kHasDefault}, {"scale", Kind::Scalar, kHasDefault}, {"input_scale", Kind::Scalar, kHasDefault}};
PyObject* elu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 1); const auto& x2 = a.scalar(2, 1); const auto& x3 = a.scalar(3, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::elu_(x0, x1, x2, x3); })); }
Signature elu__s[] = {{"elu_(Tensor input, Number alpha=1, Number scale=1, Number input_scale=1)", elu__p0, 4, 4, false, -1, kFunction | kMethod, elu__c0}};
Function elu__f = {"elu_", elu__s, 1, "elu_(input, alpha=1, scale=1, input_scale=1)\n--\n\nIn place: x where positive, else alpha * (exp(x) - 1).\n\nelu_(Tensor input, Number alpha=1, Number scale=1, Number input_scale=1)", "elu_($self, alpha=1, scale=1, input_scale=1)\n--\n\nIn place: x where positive, else alpha * (exp(x) - 1).\n\nelu_(Number alpha=1, Number scale=1, Number input_scale=1)"};
PyObject* elu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(elu__f, nullptr, args, n, names); }
PyObject* elu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(elu__f, self, args, n, names); }
Param embedding_p0[] = {{"weight", Kind::Tensor, 0}, {"indices", Kind::Tensor, 0}, {"padding_idx", Kind::Int, kHasDefault}, {"scale_grad_by_freq", Kind::Bool, kHasDefault}, {"sparse", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* embedding_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.boolean(3, false); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::embedding(x0, x1, x2, x3, x4); })); }
Signature embedding_s[] = {{"embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor out=None)", embedding_p0, 6, 5, false, 5, kFunction, embedding_c0}};
Function embedding_f = {"embedding", embedding_s, 1, "embedding(weight, indices, padding_idx=-1, scale_grad_by_freq=False, sparse=False, *, out=None)\n--\n\nRow indices[i] of weight [rows, width] for every index: sizes of indices, then width. The row padding_idx gets no gradient; scale_grad_by_freq divides a row's gradient by how often it was used. Throws IndexError where an index is no row.\n\nembedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor out=None)", ""};
PyObject* embedding_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(embedding_f, nullptr, args, n, names); }
Param embedding_bag_p0[] = {{"weight", Kind::Tensor, 0}, {"indices", Kind::Tensor, 0}, {"offsets", Kind::Tensor, 0}, {"scale_grad_by_freq", Kind::Bool, kHasDefault}, {"mode", Kind::Int, kHasDefault}, {"sparse", Kind::Bool, kHasDefault}, {"per_sample_weights", Kind::Tensor, kHasDefault | kNullable}, {"include_last_offset", Kind::Bool, kHasDefault}, {"padding_idx", Kind::Int, kHasDefault | kNullable}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* embedding_bag_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.integer(4, 0); const auto& x5 = a.boolean(5, false); const auto& x6 = a.optional_tensor(6); const auto& x7 = a.boolean(7, false); const auto& x8 = a.optional_integer(8); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::embedding_bag(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature embedding_bag_s[] = {{"embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor per_sample_weights=None, bool include_last_offset=False, int padding_idx=None, *, tuple of Tensors out=None)", embedding_bag_p0, 10, 9, false, 9, kFunction, embedding_bag_c0}};
Function embedding_bag_f = {"embedding_bag", embedding_bag_s, 1, "embedding_bag(weight, indices, offsets, scale_grad_by_freq=False, mode=0, sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None, *, out=None)\n--\n\nRows indices[k] of weight [rows, d], reduced over the bags that begin at offsets: [bags, d]. mode: 0 sum, 1 mean, 2 max; an empty bag is 0. per_sample_weights: what each row is multiplied with (sums only). include_last_offset: the last offset is where the last bag ends. padding_idx: a row that takes no part and gets no gradient. Also returned: each index's bag, the bags' sizes, and once more the bags' sizes in place of what only a backward pass of PyTorch reads.\n\nembedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor per_sample_weights=None, bool include_last_offset=False, int padding_idx=None, *, tuple of Tensors out=None)", ""};
PyObject* embedding_bag_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(embedding_bag_f, nullptr, args, n, names); }
Param embedding_renorm__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::Tensor, 0}, {"max_norm", Kind::Float, 0}, {"norm_type", Kind::Float, 0}};
PyObject* embedding_renorm__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2); const auto& x3 = a.real(3); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::embedding_renorm_(x0, x1, x2, x3); })); }
Signature embedding_renorm__s[] = {{"embedding_renorm_(Tensor input, Tensor indices, float max_norm, float norm_type)", embedding_renorm__p0, 4, 4, false, -1, kFunction, embedding_renorm__c0}};
Function embedding_renorm__f = {"embedding_renorm_", embedding_renorm__s, 1, "embedding_renorm_(input, indices, max_norm, norm_type)\n--\n\nRows of input that indices name are shortened, in place, to norm_type-norms of at most max_norm. Not recorded.\n\nembedding_renorm_(Tensor input, Tensor indices, float max_norm, float norm_type)", ""};
PyObject* embedding_renorm__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(embedding_renorm__f, nullptr, args, n, names); }
Param empty_p0[] = {{"size", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* empty_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.options(1); const auto& x2 = a.optional_memory_format(6); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::empty(x0, x1, x2); })); }
Signature empty_s[] = {{"empty(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", empty_p0, 8, 1, true, 7, kFunction, empty_c0}};
Function empty_f = {"empty", empty_s, 1, "empty(size, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, memory_format=None, out=None)\n--\n\nA tensor of this size whose elements are whatever memory holds.\n\nempty(tuple of ints size, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", ""};
PyObject* empty_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(empty_f, nullptr, args, n, names); }
Param empty_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* empty_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.options(1); const auto& x2 = a.optional_memory_format(6); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::empty_like(x0, x1, x2); })); }
Signature empty_like_s[] = {{"empty_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", empty_like_p0, 8, 1, false, 7, kFunction, empty_like_c0}};
Function empty_like_f = {"empty_like", empty_like_s, 1, "empty_like(input, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, memory_format=None, out=None)\n--\n\nAn uninitialised tensor with input's size, and dtype and device unless given.\n\nempty_like(Tensor input, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", ""};
PyObject* empty_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(empty_like_f, nullptr, args, n, names); }
Param empty_strided_p0[] = {{"size", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* empty_strided_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.ints(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::empty_strided(x0, x1, x2); })); }
Signature empty_strided_s[] = {{"empty_strided(tuple of ints size, tuple of ints stride, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", empty_strided_p0, 8, 2, false, 7, kFunction, empty_strided_c0}};
Function empty_strided_f = {"empty_strided", empty_strided_s, 1, "empty_strided(size, stride, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nAn uninitialised tensor of these sizes and strides.\n\nempty_strided(tuple of ints size, tuple of ints stride, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* empty_strided_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(empty_strided_f, nullptr, args, n, names); }
Param eq_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* eq_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::eq(x0, x1); })); }
Param eq_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* eq_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::eq(x0, x1); })); }
Signature eq_s[] = {{"eq(Tensor input, Tensor other, *, Tensor out=None)", eq_p0, 3, 2, false, 2, kFunction | kMethod, eq_c0}, {"eq(Tensor input, Number other, *, Tensor out=None)", eq_p1, 3, 2, false, 2, kFunction | kMethod, eq_c1}};
Function eq_f = {"eq", eq_s, 2, "eq(input, other, *, out=None)\n--\n\ninput == other, element by element: bool.\n\neq(Tensor input, Tensor other, *, Tensor out=None)\neq(Tensor input, Number other, *, Tensor out=None)", "eq($self, other)\n--\n\nself == other, element by element: bool.\n\neq(Tensor other)\neq(Number other)"};
PyObject* eq_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(eq_f, nullptr, args, n, names); }
PyObject* eq_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(eq_f, self, args, n, names); }
Param eq__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* eq__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::eq_(x0, x1); })); }
Param eq__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* eq__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::eq_(x0, x1); })); }
Signature eq__s[] = {{"eq_(Tensor input, Tensor other)", eq__p0, 2, 2, false, -1, kFunction | kMethod, eq__c0}, {"eq_(Tensor input, Number other)", eq__p1, 2, 2, false, -1, kFunction | kMethod, eq__c1}};
Function eq__f = {"eq_", eq__s, 2, "eq_(input, other)\n--\n\nIn place: input == other, element by element: bool.\n\neq_(Tensor input, Tensor other)\neq_(Tensor input, Number other)", "eq_($self, other)\n--\n\nIn place: self == other, element by element: bool.\n\neq_(Tensor other)\neq_(Number other)"};
PyObject* eq__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(eq__f, nullptr, args, n, names); }
PyObject* eq__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(eq__f, self, args, n, names); }
Param equal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* equal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::equal(x0, x1); })); }
Signature equal_s[] = {{"equal(Tensor input, Tensor other)", equal_p0, 2, 2, false, -1, kFunction | kMethod, equal_c0}};
Function equal_f = {"equal", equal_s, 1, "equal(input, other)\n--\n\nWhether sizes and all elements are equal: one bool.\n\nequal(Tensor input, Tensor other)", "equal($self, other)\n--\n\nWhether sizes and all elements are equal: one bool.\n\nequal(Tensor other)"};
PyObject* equal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(equal_f, nullptr, args, n, names); }
PyObject* equal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(equal_f, self, args, n, names); }
Param erf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* erf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::erf(x0); })); }
Signature erf_s[] = {{"erf(Tensor input, *, Tensor out=None)", erf_p0, 2, 1, false, 1, kFunction | kMethod, erf_c0}};
Function erf_f = {"erf", erf_s, 1, "erf(input, *, out=None)\n--\n\nThe error function.\n\nerf(Tensor input, *, Tensor out=None)", "erf($self)\n--\n\nThe error function.\n\nerf()"};
PyObject* erf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(erf_f, nullptr, args, n, names); }
PyObject* erf_method(PyObject* self, PyObject*) { return unary("erf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::erf(x); }); }); }
Param erf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* erf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::erf_(x0); })); }
Signature erf__s[] = {{"erf_(Tensor input)", erf__p0, 1, 1, false, -1, kFunction | kMethod, erf__c0}};
Function erf__f = {"erf_", erf__s, 1, "erf_(input)\n--\n\nIn place: The error function.\n\nerf_(Tensor input)", "erf_($self)\n--\n\nIn place: The error function.\n\nerf_()"};
PyObject* erf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(erf__f, nullptr, args, n, names); }
PyObject* erf__method(PyObject* self, PyObject*) { return unary("erf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::erf_(x); }); }); }
Param erfc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* erfc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::erfc(x0); })); }
Signature erfc_s[] = {{"erfc(Tensor input, *, Tensor out=None)", erfc_p0, 2, 1, false, 1, kFunction | kMethod, erfc_c0}};
Function erfc_f = {"erfc", erfc_s, 1, "erfc(input, *, out=None)\n--\n\n1 - erf(x), without loss of digits where that is small.\n\nerfc(Tensor input, *, Tensor out=None)", "erfc($self)\n--\n\n1 - erf(x), without loss of digits where that is small.\n\nerfc()"};
PyObject* erfc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(erfc_f, nullptr, args, n, names); }
PyObject* erfc_method(PyObject* self, PyObject*) { return unary("erfc", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::erfc(x); }); }); }
Param erfc__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* erfc__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::erfc_(x0); })); }
Signature erfc__s[] = {{"erfc_(Tensor input)", erfc__p0, 1, 1, false, -1, kFunction | kMethod, erfc__c0}};
Function erfc__f = {"erfc_", erfc__s, 1, "erfc_(input)\n--\n\nIn place: 1 - erf(x), without loss of digits where that is small.\n\nerfc_(Tensor input)", "erfc_($self)\n--\n\nIn place: 1 - erf(x), without loss of digits where that is small.\n\nerfc_()"};
PyObject* erfc__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(erfc__f, nullptr, args, n, names); }
PyObject* erfc__method(PyObject* self, PyObject*) { return unary("erfc_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::erfc_(x); }); }); }
Param erfinv_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* erfinv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::erfinv(x0); })); }
Signature erfinv_s[] = {{"erfinv(Tensor input, *, Tensor out=None)", erfinv_p0, 2, 1, false, 1, kFunction | kMethod, erfinv_c0}};
Function erfinv_f = {"erfinv", erfinv_s, 1, "erfinv(input, *, out=None)\n--\n\nThe inverse of the error function.\n\nerfinv(Tensor input, *, Tensor out=None)", "erfinv($self)\n--\n\nThe inverse of the error function.\n\nerfinv()"};
PyObject* erfinv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(erfinv_f, nullptr, args, n, names); }
PyObject* erfinv_method(PyObject* self, PyObject*) { return unary("erfinv", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::erfinv(x); }); }); }
Param erfinv__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* erfinv__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::erfinv_(x0); })); }
Signature erfinv__s[] = {{"erfinv_(Tensor input)", erfinv__p0, 1, 1, false, -1, kFunction | kMethod, erfinv__c0}};
Function erfinv__f = {"erfinv_", erfinv__s, 1, "erfinv_(input)\n--\n\nIn place: The inverse of the error function.\n\nerfinv_(Tensor input)", "erfinv_($self)\n--\n\nIn place: The inverse of the error function.\n\nerfinv_()"};
PyObject* erfinv__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(erfinv__f, nullptr, args, n, names); }
PyObject* erfinv__method(PyObject* self, PyObject*) { return unary("erfinv_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::erfinv_(x); }); }); }
Param exp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* exp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::exp(x0); })); }
Signature exp_s[] = {{"exp(Tensor input, *, Tensor out=None)", exp_p0, 2, 1, false, 1, kFunction | kMethod, exp_c0}};
Function exp_f = {"exp", exp_s, 1, "exp(input, *, out=None)\n--\n\ne^x.\n\nexp(Tensor input, *, Tensor out=None)", "exp($self)\n--\n\ne^x.\n\nexp()"};
PyObject* exp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(exp_f, nullptr, args, n, names); }
PyObject* exp_method(PyObject* self, PyObject*) { return unary("exp", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::exp(x); }); }); }
Param exp2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* exp2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::exp2(x0); })); }
Signature exp2_s[] = {{"exp2(Tensor input, *, Tensor out=None)", exp2_p0, 2, 1, false, 1, kFunction | kMethod, exp2_c0}};
Function exp2_f = {"exp2", exp2_s, 1, "exp2(input, *, out=None)\n--\n\n2^x.\n\nexp2(Tensor input, *, Tensor out=None)", "exp2($self)\n--\n\n2^x.\n\nexp2()"};
PyObject* exp2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(exp2_f, nullptr, args, n, names); }
PyObject* exp2_method(PyObject* self, PyObject*) { return unary("exp2", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::exp2(x); }); }); }
Param exp2__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* exp2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::exp2_(x0); })); }
Signature exp2__s[] = {{"exp2_(Tensor input)", exp2__p0, 1, 1, false, -1, kFunction | kMethod, exp2__c0}};
Function exp2__f = {"exp2_", exp2__s, 1, "exp2_(input)\n--\n\nIn place: 2^x.\n\nexp2_(Tensor input)", "exp2_($self)\n--\n\nIn place: 2^x.\n\nexp2_()"};
PyObject* exp2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(exp2__f, nullptr, args, n, names); }
PyObject* exp2__method(PyObject* self, PyObject*) { return unary("exp2_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::exp2_(x); }); }); }
Param exp__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* exp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::exp_(x0); })); }
Signature exp__s[] = {{"exp_(Tensor input)", exp__p0, 1, 1, false, -1, kFunction | kMethod, exp__c0}};
Function exp__f = {"exp_", exp__s, 1, "exp_(input)\n--\n\nIn place: e^x.\n\nexp_(Tensor input)", "exp_($self)\n--\n\nIn place: e^x.\n\nexp_()"};
PyObject* exp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(exp__f, nullptr, args, n, names); }
PyObject* exp__method(PyObject* self, PyObject*) { return unary("exp_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::exp_(x); }); }); }
Param expand_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"implicit", Kind::Bool, kHasDefault | kKeywordOnly}};
PyObject* expand_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::expand(x0, x1, x2); })); }
Signature expand_s[] = {{"expand(Tensor input, tuple of ints size, *, bool implicit=False)", expand_p0, 3, 2, true, -1, kMethod, expand_c0}};
Function expand_f = {"expand", expand_s, 1, "", "expand($self, size, *, implicit=False)\n--\n\nA view in which dimensions of size 1 are repeated to the given sizes; -1 keeps a size; new ones come first.\n\nexpand(tuple of ints size, *, bool implicit=False)"};
PyObject* expand_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(expand_f, self, args, n, names); }
Param expand_as_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* expand_as_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::expand_as(x0, x1); })); }
Signature expand_as_s[] = {{"expand_as(Tensor input, Tensor other)", expand_as_p0, 2, 2, false, -1, kMethod, expand_as_c0}};
Function expand_as_f = {"expand_as", expand_as_s, 1, "", "expand_as($self, other)\n--\n\nexpand(other.size()).\n\nexpand_as(Tensor other)"};
PyObject* expand_as_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(expand_as_f, self, args, n, names); }
Param expm1_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* expm1_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::expm1(x0); })); }
Signature expm1_s[] = {{"expm1(Tensor input, *, Tensor out=None)", expm1_p0, 2, 1, false, 1, kFunction | kMethod, expm1_c0}};
Function expm1_f = {"expm1", expm1_s, 1, "expm1(input, *, out=None)\n--\n\ne^x - 1, without loss of digits near 0.\n\nexpm1(Tensor input, *, Tensor out=None)", "expm1($self)\n--\n\ne^x - 1, without loss of digits near 0.\n\nexpm1()"};
PyObject* expm1_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(expm1_f, nullptr, args, n, names); }
PyObject* expm1_method(PyObject* self, PyObject*) { return unary("expm1", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::expm1(x); }); }); }
Param expm1__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* expm1__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::expm1_(x0); })); }
Signature expm1__s[] = {{"expm1_(Tensor input)", expm1__p0, 1, 1, false, -1, kFunction | kMethod, expm1__c0}};
Function expm1__f = {"expm1_", expm1__s, 1, "expm1_(input)\n--\n\nIn place: e^x - 1, without loss of digits near 0.\n\nexpm1_(Tensor input)", "expm1_($self)\n--\n\nIn place: e^x - 1, without loss of digits near 0.\n\nexpm1_()"};
PyObject* expm1__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(expm1__f, nullptr, args, n, names); }
PyObject* expm1__method(PyObject* self, PyObject*) { return unary("expm1_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::expm1_(x); }); }); }
Param exponential__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* exponential__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::exponential_(x0, x1, x2); })); }
Signature exponential__s[] = {{"exponential_(Tensor input, float lambd=1, *, Generator generator=None)", exponential__p0, 3, 2, false, -1, kFunction | kMethod, exponential__c0}};
Function exponential__f = {"exponential_", exponential__s, 1, "exponential_(input, lambd=1, *, generator=None)\n--\n\nExponentially distributed random numbers with rate lambd.\n\nexponential_(Tensor input, float lambd=1, *, Generator generator=None)", "exponential_($self, lambd=1, *, generator=None)\n--\n\nExponentially distributed random numbers with rate lambd.\n\nexponential_(float lambd=1, *, Generator generator=None)"};
PyObject* exponential__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(exponential__f, nullptr, args, n, names); }
PyObject* exponential__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(exponential__f, self, args, n, names); }
Param eye_p0[] = {{"n", Kind::Int, 0}, {"m", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* eye_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.integer(1); const auto& x2 = a.options(2); return wrap(released(0, [&]() -> decltype(auto) { return argand::eye(x0, x1, x2); })); }
Param eye_p1[] = {{"n", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* eye_c1([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.options(1); return wrap(released(0, [&]() -> decltype(auto) { return argand::eye(x0, x1); })); }
Signature eye_s[] = {{"eye(int n, int m, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", eye_p0, 8, 2, false, 7, kFunction, eye_c0}, {"eye(int n, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", eye_p1, 7, 1, false, 6, kFunction, eye_c1}};
Function eye_f = {"eye", eye_s, 2, "eye(int n, int m, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)\neye(int n, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)\n\nn rows and m columns (n unless given), 1 on the diagonal, else 0.", ""};
PyObject* eye_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(eye_f, nullptr, args, n, names); }

}  // namespace

void add_functions_b(std::vector<PyMethodDef>& list) {
  list.push_back({"cartesian_prod", as_method(cartesian_prod_function), METH_FASTCALL | METH_KEYWORDS, prepare(cartesian_prod_f)});
  list.push_back({"cat", as_method(cat_function), METH_FASTCALL | METH_KEYWORDS, prepare(cat_f)});
  list.push_back({"cauchy_", as_method(cauchy__function), METH_FASTCALL | METH_KEYWORDS, prepare(cauchy__f)});
  list.push_back({"cdist", as_method(cdist_function), METH_FASTCALL | METH_KEYWORDS, prepare(cdist_f)});
  list.push_back({"ceil", as_method(ceil_function), METH_FASTCALL | METH_KEYWORDS, prepare(ceil_f)});
  list.push_back({"ceil_", as_method(ceil__function), METH_FASTCALL | METH_KEYWORDS, prepare(ceil__f)});
  list.push_back({"celu", as_method(celu_function), METH_FASTCALL | METH_KEYWORDS, prepare(celu_f)});
  list.push_back({"celu_", as_method(celu__function), METH_FASTCALL | METH_KEYWORDS, prepare(celu__f)});
  list.push_back({"chain_matmul", as_method(chain_matmul_function), METH_FASTCALL | METH_KEYWORDS, prepare(chain_matmul_f)});
  list.push_back({"cholesky", as_method(cholesky_function), METH_FASTCALL | METH_KEYWORDS, prepare(cholesky_f)});
  list.push_back({"cholesky_inverse", as_method(cholesky_inverse_function), METH_FASTCALL | METH_KEYWORDS, prepare(cholesky_inverse_f)});
  list.push_back({"cholesky_solve", as_method(cholesky_solve_function), METH_FASTCALL | METH_KEYWORDS, prepare(cholesky_solve_f)});
  list.push_back({"chunk", as_method(chunk_function), METH_FASTCALL | METH_KEYWORDS, prepare(chunk_f)});
  list.push_back({"clamp", as_method(clamp_function), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_f)});
  list.push_back({"clamp_", as_method(clamp__function), METH_FASTCALL | METH_KEYWORDS, prepare(clamp__f)});
  list.push_back({"clamp_max", as_method(clamp_max_function), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_max_f)});
  list.push_back({"clamp_max_", as_method(clamp_max__function), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_max__f)});
  list.push_back({"clamp_min", as_method(clamp_min_function), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_min_f)});
  list.push_back({"clamp_min_", as_method(clamp_min__function), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_min__f)});
  list.push_back({"clip", as_method(clip_function), METH_FASTCALL | METH_KEYWORDS, prepare(clip_f)});
  list.push_back({"clip_", as_method(clip__function), METH_FASTCALL | METH_KEYWORDS, prepare(clip__f)});
  list.push_back({"clone", as_method(clone_function), METH_FASTCALL | METH_KEYWORDS, prepare(clone_f)});
  list.push_back({"col2im", as_method(col2im_function), METH_FASTCALL | METH_KEYWORDS, prepare(col2im_f)});
  list.push_back({"column_stack", as_method(column_stack_function), METH_FASTCALL | METH_KEYWORDS, prepare(column_stack_f)});
  list.push_back({"combinations", as_method(combinations_function), METH_FASTCALL | METH_KEYWORDS, prepare(combinations_f)});
  list.push_back({"complex", as_method(complex_function), METH_FASTCALL | METH_KEYWORDS, prepare(complex_f)});
  list.push_back({"concat", as_method(concat_function), METH_FASTCALL | METH_KEYWORDS, prepare(concat_f)});
  list.push_back({"concatenate", as_method(concatenate_function), METH_FASTCALL | METH_KEYWORDS, prepare(concatenate_f)});
  list.push_back({"conj", as_method(conj_function), METH_FASTCALL | METH_KEYWORDS, prepare(conj_f)});
  list.push_back({"conj_physical", as_method(conj_physical_function), METH_FASTCALL | METH_KEYWORDS, prepare(conj_physical_f)});
  list.push_back({"conj_physical_", as_method(conj_physical__function), METH_FASTCALL | METH_KEYWORDS, prepare(conj_physical__f)});
  list.push_back({"constant_pad_nd", as_method(constant_pad_nd_function), METH_FASTCALL | METH_KEYWORDS, prepare(constant_pad_nd_f)});
  list.push_back({"contiguous", as_method(contiguous_function), METH_FASTCALL | METH_KEYWORDS, prepare(contiguous_f)});
  list.push_back({"conv1d", as_method(conv1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(conv1d_f)});
  list.push_back({"conv2d", as_method(conv2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(conv2d_f)});
  list.push_back({"conv3d", as_method(conv3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(conv3d_f)});
  list.push_back({"conv_transpose1d", as_method(conv_transpose1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(conv_transpose1d_f)});
  list.push_back({"conv_transpose2d", as_method(conv_transpose2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(conv_transpose2d_f)});
  list.push_back({"conv_transpose3d", as_method(conv_transpose3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(conv_transpose3d_f)});
  list.push_back({"convolution", as_method(convolution_function), METH_FASTCALL | METH_KEYWORDS, prepare(convolution_f)});
  list.push_back({"convolution_backward", as_method(convolution_backward_function), METH_FASTCALL | METH_KEYWORDS, prepare(convolution_backward_f)});
  list.push_back({"copy_", as_method(copy__function), METH_FASTCALL | METH_KEYWORDS, prepare(copy__f)});
  list.push_back({"copysign", as_method(copysign_function), METH_FASTCALL | METH_KEYWORDS, prepare(copysign_f)});
  list.push_back({"copysign_", as_method(copysign__function), METH_FASTCALL | METH_KEYWORDS, prepare(copysign__f)});
  list.push_back({"corrcoef", as_method(corrcoef_function), METH_FASTCALL | METH_KEYWORDS, prepare(corrcoef_f)});
  list.push_back({"cos", as_method(cos_function), METH_FASTCALL | METH_KEYWORDS, prepare(cos_f)});
  list.push_back({"cos_", as_method(cos__function), METH_FASTCALL | METH_KEYWORDS, prepare(cos__f)});
  list.push_back({"cosh", as_method(cosh_function), METH_FASTCALL | METH_KEYWORDS, prepare(cosh_f)});
  list.push_back({"cosh_", as_method(cosh__function), METH_FASTCALL | METH_KEYWORDS, prepare(cosh__f)});
  list.push_back({"cosine_embedding_loss", as_method(cosine_embedding_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(cosine_embedding_loss_f)});
  list.push_back({"cosine_similarity", as_method(cosine_similarity_function), METH_FASTCALL | METH_KEYWORDS, prepare(cosine_similarity_f)});
  list.push_back({"count_nonzero", as_method(count_nonzero_function), METH_FASTCALL | METH_KEYWORDS, prepare(count_nonzero_f)});
  list.push_back({"cov", as_method(cov_function), METH_FASTCALL | METH_KEYWORDS, prepare(cov_f)});
  list.push_back({"cross", as_method(cross_function), METH_FASTCALL | METH_KEYWORDS, prepare(cross_f)});
  list.push_back({"cross_entropy_loss", as_method(cross_entropy_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(cross_entropy_loss_f)});
  list.push_back({"ctc_loss", as_method(ctc_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(ctc_loss_f)});
  list.push_back({"cummax", as_method(cummax_function), METH_FASTCALL | METH_KEYWORDS, prepare(cummax_f)});
  list.push_back({"cummin", as_method(cummin_function), METH_FASTCALL | METH_KEYWORDS, prepare(cummin_f)});
  list.push_back({"cumprod", as_method(cumprod_function), METH_FASTCALL | METH_KEYWORDS, prepare(cumprod_f)});
  list.push_back({"cumprod_", as_method(cumprod__function), METH_FASTCALL | METH_KEYWORDS, prepare(cumprod__f)});
  list.push_back({"cumsum", as_method(cumsum_function), METH_FASTCALL | METH_KEYWORDS, prepare(cumsum_f)});
  list.push_back({"cumsum_", as_method(cumsum__function), METH_FASTCALL | METH_KEYWORDS, prepare(cumsum__f)});
  list.push_back({"cumulative_trapezoid", as_method(cumulative_trapezoid_function), METH_FASTCALL | METH_KEYWORDS, prepare(cumulative_trapezoid_f)});
  list.push_back({"deg2rad", as_method(deg2rad_function), METH_FASTCALL | METH_KEYWORDS, prepare(deg2rad_f)});
  list.push_back({"deg2rad_", as_method(deg2rad__function), METH_FASTCALL | METH_KEYWORDS, prepare(deg2rad__f)});
  list.push_back({"det", as_method(det_function), METH_FASTCALL | METH_KEYWORDS, prepare(det_f)});
  list.push_back({"diag", as_method(diag_function), METH_FASTCALL | METH_KEYWORDS, prepare(diag_f)});
  list.push_back({"diag_embed", as_method(diag_embed_function), METH_FASTCALL | METH_KEYWORDS, prepare(diag_embed_f)});
  list.push_back({"diagflat", as_method(diagflat_function), METH_FASTCALL | METH_KEYWORDS, prepare(diagflat_f)});
  list.push_back({"diagonal", as_method(diagonal_function), METH_FASTCALL | METH_KEYWORDS, prepare(diagonal_f)});
  list.push_back({"diagonal_scatter", as_method(diagonal_scatter_function), METH_FASTCALL | METH_KEYWORDS, prepare(diagonal_scatter_f)});
  list.push_back({"diff", as_method(diff_function), METH_FASTCALL | METH_KEYWORDS, prepare(diff_f)});
  list.push_back({"digamma", as_method(digamma_function), METH_FASTCALL | METH_KEYWORDS, prepare(digamma_f)});
  list.push_back({"digamma_", as_method(digamma__function), METH_FASTCALL | METH_KEYWORDS, prepare(digamma__f)});
  list.push_back({"dist", as_method(dist_function), METH_FASTCALL | METH_KEYWORDS, prepare(dist_f)});
  list.push_back({"div", as_method(div_function), METH_FASTCALL | METH_KEYWORDS, prepare(div_f)});
  list.push_back({"div_", as_method(div__function), METH_FASTCALL | METH_KEYWORDS, prepare(div__f)});
  list.push_back({"div_floor", as_method(div_floor_function), METH_FASTCALL | METH_KEYWORDS, prepare(div_floor_f)});
  list.push_back({"div_floor_", as_method(div_floor__function), METH_FASTCALL | METH_KEYWORDS, prepare(div_floor__f)});
  list.push_back({"div_trunc", as_method(div_trunc_function), METH_FASTCALL | METH_KEYWORDS, prepare(div_trunc_f)});
  list.push_back({"div_trunc_", as_method(div_trunc__function), METH_FASTCALL | METH_KEYWORDS, prepare(div_trunc__f)});
  list.push_back({"divide", as_method(divide_function), METH_FASTCALL | METH_KEYWORDS, prepare(divide_f)});
  list.push_back({"divide_", as_method(divide__function), METH_FASTCALL | METH_KEYWORDS, prepare(divide__f)});
  list.push_back({"dot", as_method(dot_function), METH_FASTCALL | METH_KEYWORDS, prepare(dot_f)});
  list.push_back({"dropout", as_method(dropout_function), METH_FASTCALL | METH_KEYWORDS, prepare(dropout_f)});
  list.push_back({"dropout_", as_method(dropout__function), METH_FASTCALL | METH_KEYWORDS, prepare(dropout__f)});
  list.push_back({"dsplit", as_method(dsplit_function), METH_FASTCALL | METH_KEYWORDS, prepare(dsplit_f)});
  list.push_back({"dstack", as_method(dstack_function), METH_FASTCALL | METH_KEYWORDS, prepare(dstack_f)});
  list.push_back({"einsum", as_method(einsum_function), METH_FASTCALL | METH_KEYWORDS, prepare(einsum_f)});
  list.push_back({"elu", as_method(elu_function), METH_FASTCALL | METH_KEYWORDS, prepare(elu_f)});
  list.push_back({"elu_", as_method(elu__function), METH_FASTCALL | METH_KEYWORDS, prepare(elu__f)});
  list.push_back({"embedding", as_method(embedding_function), METH_FASTCALL | METH_KEYWORDS, prepare(embedding_f)});
  list.push_back({"embedding_bag", as_method(embedding_bag_function), METH_FASTCALL | METH_KEYWORDS, prepare(embedding_bag_f)});
  list.push_back({"embedding_renorm_", as_method(embedding_renorm__function), METH_FASTCALL | METH_KEYWORDS, prepare(embedding_renorm__f)});
  list.push_back({"empty", as_method(empty_function), METH_FASTCALL | METH_KEYWORDS, prepare(empty_f)});
  list.push_back({"empty_like", as_method(empty_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(empty_like_f)});
  list.push_back({"empty_strided", as_method(empty_strided_function), METH_FASTCALL | METH_KEYWORDS, prepare(empty_strided_f)});
  list.push_back({"eq", as_method(eq_function), METH_FASTCALL | METH_KEYWORDS, prepare(eq_f)});
  list.push_back({"eq_", as_method(eq__function), METH_FASTCALL | METH_KEYWORDS, prepare(eq__f)});
  list.push_back({"equal", as_method(equal_function), METH_FASTCALL | METH_KEYWORDS, prepare(equal_f)});
  list.push_back({"erf", as_method(erf_function), METH_FASTCALL | METH_KEYWORDS, prepare(erf_f)});
  list.push_back({"erf_", as_method(erf__function), METH_FASTCALL | METH_KEYWORDS, prepare(erf__f)});
  list.push_back({"erfc", as_method(erfc_function), METH_FASTCALL | METH_KEYWORDS, prepare(erfc_f)});
  list.push_back({"erfc_", as_method(erfc__function), METH_FASTCALL | METH_KEYWORDS, prepare(erfc__f)});
  list.push_back({"erfinv", as_method(erfinv_function), METH_FASTCALL | METH_KEYWORDS, prepare(erfinv_f)});
  list.push_back({"erfinv_", as_method(erfinv__function), METH_FASTCALL | METH_KEYWORDS, prepare(erfinv__f)});
  list.push_back({"exp", as_method(exp_function), METH_FASTCALL | METH_KEYWORDS, prepare(exp_f)});
  list.push_back({"exp2", as_method(exp2_function), METH_FASTCALL | METH_KEYWORDS, prepare(exp2_f)});
  list.push_back({"exp2_", as_method(exp2__function), METH_FASTCALL | METH_KEYWORDS, prepare(exp2__f)});
  list.push_back({"exp_", as_method(exp__function), METH_FASTCALL | METH_KEYWORDS, prepare(exp__f)});
  list.push_back({"expm1", as_method(expm1_function), METH_FASTCALL | METH_KEYWORDS, prepare(expm1_f)});
  list.push_back({"expm1_", as_method(expm1__function), METH_FASTCALL | METH_KEYWORDS, prepare(expm1__f)});
  list.push_back({"exponential_", as_method(exponential__function), METH_FASTCALL | METH_KEYWORDS, prepare(exponential__f)});
  list.push_back({"eye", as_method(eye_function), METH_FASTCALL | METH_KEYWORDS, prepare(eye_f)});
}
void add_methods_b(std::vector<PyMethodDef>& list) {
  list.push_back({"cauchy_", as_method(cauchy__method), METH_FASTCALL | METH_KEYWORDS, prepare(cauchy__f, true)});
  list.push_back({"ceil", as_method(ceil_method), METH_NOARGS, prepare(ceil_f, true)});
  list.push_back({"ceil_", as_method(ceil__method), METH_NOARGS, prepare(ceil__f, true)});
  list.push_back({"celu", as_method(celu_method), METH_FASTCALL | METH_KEYWORDS, prepare(celu_f, true)});
  list.push_back({"celu_", as_method(celu__method), METH_FASTCALL | METH_KEYWORDS, prepare(celu__f, true)});
  list.push_back({"cholesky", as_method(cholesky_method), METH_FASTCALL | METH_KEYWORDS, prepare(cholesky_f, true)});
  list.push_back({"cholesky_inverse", as_method(cholesky_inverse_method), METH_FASTCALL | METH_KEYWORDS, prepare(cholesky_inverse_f, true)});
  list.push_back({"cholesky_solve", as_method(cholesky_solve_method), METH_FASTCALL | METH_KEYWORDS, prepare(cholesky_solve_f, true)});
  list.push_back({"chunk", as_method(chunk_method), METH_FASTCALL | METH_KEYWORDS, prepare(chunk_f, true)});
  list.push_back({"clamp", as_method(clamp_method), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_f, true)});
  list.push_back({"clamp_", as_method(clamp__method), METH_FASTCALL | METH_KEYWORDS, prepare(clamp__f, true)});
  list.push_back({"clamp_max", as_method(clamp_max_method), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_max_f, true)});
  list.push_back({"clamp_max_", as_method(clamp_max__method), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_max__f, true)});
  list.push_back({"clamp_min", as_method(clamp_min_method), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_min_f, true)});
  list.push_back({"clamp_min_", as_method(clamp_min__method), METH_FASTCALL | METH_KEYWORDS, prepare(clamp_min__f, true)});
  list.push_back({"clip", as_method(clip_method), METH_FASTCALL | METH_KEYWORDS, prepare(clip_f, true)});
  list.push_back({"clip_", as_method(clip__method), METH_FASTCALL | METH_KEYWORDS, prepare(clip__f, true)});
  list.push_back({"clone", as_method(clone_method), METH_FASTCALL | METH_KEYWORDS, prepare(clone_f, true)});
  list.push_back({"conj", as_method(conj_method), METH_NOARGS, prepare(conj_f, true)});
  list.push_back({"conj_physical", as_method(conj_physical_method), METH_NOARGS, prepare(conj_physical_f, true)});
  list.push_back({"conj_physical_", as_method(conj_physical__method), METH_NOARGS, prepare(conj_physical__f, true)});
  list.push_back({"contiguous", as_method(contiguous_method), METH_FASTCALL | METH_KEYWORDS, prepare(contiguous_f, true)});
  list.push_back({"copy_", as_method(copy__method), METH_FASTCALL | METH_KEYWORDS, prepare(copy__f, true)});
  list.push_back({"copysign", as_method(copysign_method), METH_FASTCALL | METH_KEYWORDS, prepare(copysign_f, true)});
  list.push_back({"copysign_", as_method(copysign__method), METH_FASTCALL | METH_KEYWORDS, prepare(copysign__f, true)});
  list.push_back({"corrcoef", as_method(corrcoef_method), METH_NOARGS, prepare(corrcoef_f, true)});
  list.push_back({"cos", as_method(cos_method), METH_NOARGS, prepare(cos_f, true)});
  list.push_back({"cos_", as_method(cos__method), METH_NOARGS, prepare(cos__f, true)});
  list.push_back({"cosh", as_method(cosh_method), METH_NOARGS, prepare(cosh_f, true)});
  list.push_back({"cosh_", as_method(cosh__method), METH_NOARGS, prepare(cosh__f, true)});
  list.push_back({"count_nonzero", as_method(count_nonzero_method), METH_FASTCALL | METH_KEYWORDS, prepare(count_nonzero_f, true)});
  list.push_back({"cov", as_method(cov_method), METH_FASTCALL | METH_KEYWORDS, prepare(cov_f, true)});
  list.push_back({"cross", as_method(cross_method), METH_FASTCALL | METH_KEYWORDS, prepare(cross_f, true)});
  list.push_back({"cummax", as_method(cummax_method), METH_FASTCALL | METH_KEYWORDS, prepare(cummax_f, true)});
  list.push_back({"cummin", as_method(cummin_method), METH_FASTCALL | METH_KEYWORDS, prepare(cummin_f, true)});
  list.push_back({"cumprod", as_method(cumprod_method), METH_FASTCALL | METH_KEYWORDS, prepare(cumprod_f, true)});
  list.push_back({"cumprod_", as_method(cumprod__method), METH_FASTCALL | METH_KEYWORDS, prepare(cumprod__f, true)});
  list.push_back({"cumsum", as_method(cumsum_method), METH_FASTCALL | METH_KEYWORDS, prepare(cumsum_f, true)});
  list.push_back({"cumsum_", as_method(cumsum__method), METH_FASTCALL | METH_KEYWORDS, prepare(cumsum__f, true)});
  list.push_back({"deg2rad", as_method(deg2rad_method), METH_NOARGS, prepare(deg2rad_f, true)});
  list.push_back({"deg2rad_", as_method(deg2rad__method), METH_NOARGS, prepare(deg2rad__f, true)});
  list.push_back({"det", as_method(det_method), METH_NOARGS, prepare(det_f, true)});
  list.push_back({"diag", as_method(diag_method), METH_FASTCALL | METH_KEYWORDS, prepare(diag_f, true)});
  list.push_back({"diag_embed", as_method(diag_embed_method), METH_FASTCALL | METH_KEYWORDS, prepare(diag_embed_f, true)});
  list.push_back({"diagflat", as_method(diagflat_method), METH_FASTCALL | METH_KEYWORDS, prepare(diagflat_f, true)});
  list.push_back({"diagonal", as_method(diagonal_method), METH_FASTCALL | METH_KEYWORDS, prepare(diagonal_f, true)});
  list.push_back({"diagonal_scatter", as_method(diagonal_scatter_method), METH_FASTCALL | METH_KEYWORDS, prepare(diagonal_scatter_f, true)});
  list.push_back({"diff", as_method(diff_method), METH_FASTCALL | METH_KEYWORDS, prepare(diff_f, true)});
  list.push_back({"digamma", as_method(digamma_method), METH_NOARGS, prepare(digamma_f, true)});
  list.push_back({"digamma_", as_method(digamma__method), METH_NOARGS, prepare(digamma__f, true)});
  list.push_back({"dist", as_method(dist_method), METH_FASTCALL | METH_KEYWORDS, prepare(dist_f, true)});
  list.push_back({"div", as_method(div_method), METH_FASTCALL | METH_KEYWORDS, prepare(div_f, true)});
  list.push_back({"div_", as_method(div__method), METH_FASTCALL | METH_KEYWORDS, prepare(div__f, true)});
  list.push_back({"div_floor", as_method(div_floor_method), METH_FASTCALL | METH_KEYWORDS, prepare(div_floor_f, true)});
  list.push_back({"div_floor_", as_method(div_floor__method), METH_FASTCALL | METH_KEYWORDS, prepare(div_floor__f, true)});
  list.push_back({"div_trunc", as_method(div_trunc_method), METH_FASTCALL | METH_KEYWORDS, prepare(div_trunc_f, true)});
  list.push_back({"div_trunc_", as_method(div_trunc__method), METH_FASTCALL | METH_KEYWORDS, prepare(div_trunc__f, true)});
  list.push_back({"divide", as_method(divide_method), METH_FASTCALL | METH_KEYWORDS, prepare(divide_f, true)});
  list.push_back({"divide_", as_method(divide__method), METH_FASTCALL | METH_KEYWORDS, prepare(divide__f, true)});
  list.push_back({"dot", as_method(dot_method), METH_FASTCALL | METH_KEYWORDS, prepare(dot_f, true)});
  list.push_back({"dsplit", as_method(dsplit_method), METH_FASTCALL | METH_KEYWORDS, prepare(dsplit_f, true)});
  list.push_back({"elu", as_method(elu_method), METH_FASTCALL | METH_KEYWORDS, prepare(elu_f, true)});
  list.push_back({"elu_", as_method(elu__method), METH_FASTCALL | METH_KEYWORDS, prepare(elu__f, true)});
  list.push_back({"eq", as_method(eq_method), METH_FASTCALL | METH_KEYWORDS, prepare(eq_f, true)});
  list.push_back({"eq_", as_method(eq__method), METH_FASTCALL | METH_KEYWORDS, prepare(eq__f, true)});
  list.push_back({"equal", as_method(equal_method), METH_FASTCALL | METH_KEYWORDS, prepare(equal_f, true)});
  list.push_back({"erf", as_method(erf_method), METH_NOARGS, prepare(erf_f, true)});
  list.push_back({"erf_", as_method(erf__method), METH_NOARGS, prepare(erf__f, true)});
  list.push_back({"erfc", as_method(erfc_method), METH_NOARGS, prepare(erfc_f, true)});
  list.push_back({"erfc_", as_method(erfc__method), METH_NOARGS, prepare(erfc__f, true)});
  list.push_back({"erfinv", as_method(erfinv_method), METH_NOARGS, prepare(erfinv_f, true)});
  list.push_back({"erfinv_", as_method(erfinv__method), METH_NOARGS, prepare(erfinv__f, true)});
  list.push_back({"exp", as_method(exp_method), METH_NOARGS, prepare(exp_f, true)});
  list.push_back({"exp2", as_method(exp2_method), METH_NOARGS, prepare(exp2_f, true)});
  list.push_back({"exp2_", as_method(exp2__method), METH_NOARGS, prepare(exp2__f, true)});
  list.push_back({"exp_", as_method(exp__method), METH_NOARGS, prepare(exp__f, true)});
  list.push_back({"expand", as_method(expand_method), METH_FASTCALL | METH_KEYWORDS, prepare(expand_f, true)});
  list.push_back({"expand_as", as_method(expand_as_method), METH_FASTCALL | METH_KEYWORDS, prepare(expand_as_f, true)});
  list.push_back({"expm1", as_method(expm1_method), METH_NOARGS, prepare(expm1_f, true)});
  list.push_back({"expm1_", as_method(expm1__method), METH_NOARGS, prepare(expm1__f, true)});
  list.push_back({"exponential_", as_method(exponential__method), METH_FASTCALL | METH_KEYWORDS, prepare(exponential__f, true)});
}

}  // namespace argand::py
