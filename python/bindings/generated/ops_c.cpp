// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param feature_alpha_dropout_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* feature_alpha_dropout_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_alpha_dropout(x0, x1, x2); })); }
Signature feature_alpha_dropout_s[] = {{"feature_alpha_dropout(Tensor input, float p, bool train, *, Tensor out=None)", feature_alpha_dropout_p0, 4, 3, false, 3, kFunction, feature_alpha_dropout_c0}};
Function feature_alpha_dropout_f = {"feature_alpha_dropout", feature_alpha_dropout_s, 1};
PyObject* feature_alpha_dropout_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_alpha_dropout_f, nullptr, args, n, names); }
Param feature_alpha_dropout__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}};
PyObject* feature_alpha_dropout__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_alpha_dropout_(x0, x1, x2); })); }
Signature feature_alpha_dropout__s[] = {{"feature_alpha_dropout_(Tensor input, float p, bool train)", feature_alpha_dropout__p0, 3, 3, false, -1, kFunction, feature_alpha_dropout__c0}};
Function feature_alpha_dropout__f = {"feature_alpha_dropout_", feature_alpha_dropout__s, 1};
PyObject* feature_alpha_dropout__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_alpha_dropout__f, nullptr, args, n, names); }
Param feature_dropout_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* feature_dropout_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_dropout(x0, x1, x2); })); }
Signature feature_dropout_s[] = {{"feature_dropout(Tensor input, float p, bool train, *, Tensor out=None)", feature_dropout_p0, 4, 3, false, 3, kFunction, feature_dropout_c0}};
Function feature_dropout_f = {"feature_dropout", feature_dropout_s, 1};
PyObject* feature_dropout_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_dropout_f, nullptr, args, n, names); }
Param feature_dropout__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}};
PyObject* feature_dropout__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_dropout_(x0, x1, x2); })); }
Signature feature_dropout__s[] = {{"feature_dropout_(Tensor input, float p, bool train)", feature_dropout__p0, 3, 3, false, -1, kFunction, feature_dropout__c0}};
Function feature_dropout__f = {"feature_dropout_", feature_dropout__s, 1};
PyObject* feature_dropout__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_dropout__f, nullptr, args, n, names); }
Param fill_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fill_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fill(x0, x1); })); }
Signature fill_s[] = {{"fill(Tensor input, Number value, *, Tensor out=None)", fill_p0, 3, 2, false, 2, kFunction, fill_c0}};
Function fill_f = {"fill", fill_s, 1};
PyObject* fill_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill_f, nullptr, args, n, names); }
Param fill__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"value", Kind::Scalar, 0}};
PyObject* fill__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fill_(x0, x1); })); }
Param fill__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"value", Kind::Tensor, 0}};
PyObject* fill__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fill_(x0, x1); })); }
Signature fill__s[] = {{"fill_(Tensor input, Number value)", fill__p0, 2, 2, false, -1, kFunction | kMethod, fill__c0}, {"fill_(Tensor input, Tensor value)", fill__p1, 2, 2, false, -1, kFunction | kMethod, fill__c1}};
Function fill__f = {"fill_", fill__s, 2};
PyObject* fill__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill__f, nullptr, args, n, names); }
PyObject* fill__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill__f, self, args, n, names); }
Param fix_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fix_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fix(x0); })); }
Signature fix_s[] = {{"fix(Tensor input, *, Tensor out=None)", fix_p0, 2, 1, false, 1, kFunction | kMethod, fix_c0}};
Function fix_f = {"fix", fix_s, 1};
PyObject* fix_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fix_f, nullptr, args, n, names); }
PyObject* fix_method(PyObject* self, PyObject*) { return unary("fix", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::fix(x); }); }); }
Param fix__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* fix__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fix_(x0); })); }
Signature fix__s[] = {{"fix_(Tensor input)", fix__p0, 1, 1, false, -1, kFunction | kMethod, fix__c0}};
Function fix__f = {"fix_", fix__s, 1};
PyObject* fix__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fix__f, nullptr, args, n, names); }
PyObject* fix__method(PyObject* self, PyObject*) { return unary("fix_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::fix_(x); }); }); }
Param flatten_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"start_dim", Kind::Int, kHasDefault}, {"end_dim", Kind::Int, kHasDefault}};
PyObject* flatten_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::flatten(x0, x1, x2); })); }
Signature flatten_s[] = {{"flatten(Tensor input, int start_dim=0, int end_dim=-1)", flatten_p0, 3, 3, false, -1, kFunction | kMethod, flatten_c0}};
Function flatten_f = {"flatten", flatten_s, 1};
PyObject* flatten_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flatten_f, nullptr, args, n, names); }
PyObject* flatten_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flatten_f, self, args, n, names); }
Param flip_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dims", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* flip_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::flip(x0, x1); })); }
Signature flip_s[] = {{"flip(Tensor input, tuple of ints dims, *, Tensor out=None)", flip_p0, 3, 2, true, 2, kFunction | kMethod, flip_c0}};
Function flip_f = {"flip", flip_s, 1};
PyObject* flip_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flip_f, nullptr, args, n, names); }
PyObject* flip_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flip_f, self, args, n, names); }
Param fliplr_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fliplr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fliplr(x0); })); }
Signature fliplr_s[] = {{"fliplr(Tensor input, *, Tensor out=None)", fliplr_p0, 2, 1, false, 1, kFunction | kMethod, fliplr_c0}};
Function fliplr_f = {"fliplr", fliplr_s, 1};
PyObject* fliplr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fliplr_f, nullptr, args, n, names); }
PyObject* fliplr_method(PyObject* self, PyObject*) { return unary("fliplr", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::fliplr(x); }); }); }
Param flipud_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* flipud_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::flipud(x0); })); }
Signature flipud_s[] = {{"flipud(Tensor input, *, Tensor out=None)", flipud_p0, 2, 1, false, 1, kFunction | kMethod, flipud_c0}};
Function flipud_f = {"flipud", flipud_s, 1};
PyObject* flipud_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flipud_f, nullptr, args, n, names); }
PyObject* flipud_method(PyObject* self, PyObject*) { return unary("flipud", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::flipud(x); }); }); }
Param float_power_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* float_power_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::float_power(x0, x1); })); }
Param float_power_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* float_power_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::float_power(x0, x1); })); }
Signature float_power_s[] = {{"float_power(Tensor input, Tensor exponent, *, Tensor out=None)", float_power_p0, 3, 2, false, 2, kFunction | kMethod, float_power_c0}, {"float_power(Tensor input, Number exponent, *, Tensor out=None)", float_power_p1, 3, 2, false, 2, kFunction | kMethod, float_power_c1}};
Function float_power_f = {"float_power", float_power_s, 2};
PyObject* float_power_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(float_power_f, nullptr, args, n, names); }
PyObject* float_power_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(float_power_f, self, args, n, names); }
Param floor_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* floor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor(x0); })); }
Signature floor_s[] = {{"floor(Tensor input, *, Tensor out=None)", floor_p0, 2, 1, false, 1, kFunction | kMethod, floor_c0}};
Function floor_f = {"floor", floor_s, 1};
PyObject* floor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_f, nullptr, args, n, names); }
PyObject* floor_method(PyObject* self, PyObject*) { return unary("floor", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::floor(x); }); }); }
Param floor__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* floor__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor_(x0); })); }
Signature floor__s[] = {{"floor_(Tensor input)", floor__p0, 1, 1, false, -1, kFunction | kMethod, floor__c0}};
Function floor__f = {"floor_", floor__s, 1};
PyObject* floor__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor__f, nullptr, args, n, names); }
PyObject* floor__method(PyObject* self, PyObject*) { return unary("floor_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::floor_(x); }); }); }
Param floor_divide_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* floor_divide_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::floor_divide(x0, x1); })); }
Param floor_divide_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* floor_divide_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor_divide(x0, x1); })); }
Signature floor_divide_s[] = {{"floor_divide(Tensor input, Tensor other, *, Tensor out=None)", floor_divide_p0, 3, 2, false, 2, kFunction | kMethod, floor_divide_c0}, {"floor_divide(Tensor input, Number other, *, Tensor out=None)", floor_divide_p1, 3, 2, false, 2, kFunction | kMethod, floor_divide_c1}};
Function floor_divide_f = {"floor_divide", floor_divide_s, 2};
PyObject* floor_divide_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide_f, nullptr, args, n, names); }
PyObject* floor_divide_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide_f, self, args, n, names); }
Param floor_divide__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* floor_divide__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::floor_divide_(x0, x1); })); }
Param floor_divide__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* floor_divide__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor_divide_(x0, x1); })); }
Signature floor_divide__s[] = {{"floor_divide_(Tensor input, Tensor other)", floor_divide__p0, 2, 2, false, -1, kFunction | kMethod, floor_divide__c0}, {"floor_divide_(Tensor input, Number other)", floor_divide__p1, 2, 2, false, -1, kFunction | kMethod, floor_divide__c1}};
Function floor_divide__f = {"floor_divide_", floor_divide__s, 2};
PyObject* floor_divide__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide__f, nullptr, args, n, names); }
PyObject* floor_divide__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide__f, self, args, n, names); }
Param fmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmax(x0, x1); })); }
Param fmax_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmax_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmax(x0, x1); })); }
Signature fmax_s[] = {{"fmax(Tensor input, Tensor other, *, Tensor out=None)", fmax_p0, 3, 2, false, 2, kFunction | kMethod, fmax_c0}, {"fmax(Tensor input, Number other, *, Tensor out=None)", fmax_p1, 3, 2, false, 2, kFunction | kMethod, fmax_c1}};
Function fmax_f = {"fmax", fmax_s, 2};
PyObject* fmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax_f, nullptr, args, n, names); }
PyObject* fmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax_f, self, args, n, names); }
Param fmax__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* fmax__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmax_(x0, x1); })); }
Param fmax__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* fmax__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmax_(x0, x1); })); }
Signature fmax__s[] = {{"fmax_(Tensor input, Tensor other)", fmax__p0, 2, 2, false, -1, kFunction | kMethod, fmax__c0}, {"fmax_(Tensor input, Number other)", fmax__p1, 2, 2, false, -1, kFunction | kMethod, fmax__c1}};
Function fmax__f = {"fmax_", fmax__s, 2};
PyObject* fmax__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax__f, nullptr, args, n, names); }
PyObject* fmax__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax__f, self, args, n, names); }
Param fmin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmin(x0, x1); })); }
Param fmin_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmin_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmin(x0, x1); })); }
Signature fmin_s[] = {{"fmin(Tensor input, Tensor other, *, Tensor out=None)", fmin_p0, 3, 2, false, 2, kFunction | kMethod, fmin_c0}, {"fmin(Tensor input, Number other, *, Tensor out=None)", fmin_p1, 3, 2, false, 2, kFunction | kMethod, fmin_c1}};
Function fmin_f = {"fmin", fmin_s, 2};
PyObject* fmin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin_f, nullptr, args, n, names); }
PyObject* fmin_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin_f, self, args, n, names); }
Param fmin__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* fmin__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmin_(x0, x1); })); }
Param fmin__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* fmin__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmin_(x0, x1); })); }
Signature fmin__s[] = {{"fmin_(Tensor input, Tensor other)", fmin__p0, 2, 2, false, -1, kFunction | kMethod, fmin__c0}, {"fmin_(Tensor input, Number other)", fmin__p1, 2, 2, false, -1, kFunction | kMethod, fmin__c1}};
Function fmin__f = {"fmin_", fmin__s, 2};
PyObject* fmin__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin__f, nullptr, args, n, names); }
PyObject* fmin__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin__f, self, args, n, names); }
Param fmod_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmod_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmod(x0, x1); })); }
Param fmod_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmod_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmod(x0, x1); })); }
Signature fmod_s[] = {{"fmod(Tensor input, Tensor other, *, Tensor out=None)", fmod_p0, 3, 2, false, 2, kFunction | kMethod, fmod_c0}, {"fmod(Tensor input, Number other, *, Tensor out=None)", fmod_p1, 3, 2, false, 2, kFunction | kMethod, fmod_c1}};
Function fmod_f = {"fmod", fmod_s, 2};
PyObject* fmod_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod_f, nullptr, args, n, names); }
PyObject* fmod_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod_f, self, args, n, names); }
Param fmod__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* fmod__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmod_(x0, x1); })); }
Param fmod__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* fmod__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmod_(x0, x1); })); }
Signature fmod__s[] = {{"fmod_(Tensor input, Tensor other)", fmod__p0, 2, 2, false, -1, kFunction | kMethod, fmod__c0}, {"fmod_(Tensor input, Number other)", fmod__p1, 2, 2, false, -1, kFunction | kMethod, fmod__c1}};
Function fmod__f = {"fmod_", fmod__s, 2};
PyObject* fmod__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod__f, nullptr, args, n, names); }
PyObject* fmod__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod__f, self, args, n, names); }
Param frac_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* frac_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::frac(x0); })); }
Signature frac_s[] = {{"frac(Tensor input, *, Tensor out=None)", frac_p0, 2, 1, false, 1, kFunction | kMethod, frac_c0}};
Function frac_f = {"frac", frac_s, 1};
PyObject* frac_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(frac_f, nullptr, args, n, names); }
PyObject* frac_method(PyObject* self, PyObject*) { return unary("frac", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::frac(x); }); }); }
Param frac__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* frac__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::frac_(x0); })); }
Signature frac__s[] = {{"frac_(Tensor input)", frac__p0, 1, 1, false, -1, kFunction | kMethod, frac__c0}};
Function frac__f = {"frac_", frac__s, 1};
PyObject* frac__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(frac__f, nullptr, args, n, names); }
PyObject* frac__method(PyObject* self, PyObject*) { return unary("frac_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::frac_(x); }); }); }
Param full_p0[] = {{"size", Kind::IntList, 0}, {"fill_value", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* full_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.scalar(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::full(x0, x1, x2); })); }
Signature full_s[] = {{"full(tuple of ints size, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", full_p0, 8, 2, false, 7, kFunction, full_c0}};
Function full_f = {"full", full_s, 1};
PyObject* full_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(full_f, nullptr, args, n, names); }
Param full_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"fill_value", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* full_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.options(2); const auto& x3 = a.optional_memory_format(7); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::full_like(x0, x1, x2, x3); })); }
Signature full_like_s[] = {{"full_like(Tensor input, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", full_like_p0, 9, 2, false, 8, kFunction, full_like_c0}};
Function full_like_f = {"full_like", full_like_s, 1};
PyObject* full_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(full_like_f, nullptr, args, n, names); }
Param gather_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"sparse_grad", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gather_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::gather(x0, x1, x2, x3); })); }
Signature gather_s[] = {{"gather(Tensor input, int dim, Tensor index, *, bool sparse_grad=False, Tensor out=None)", gather_p0, 5, 3, false, 4, kFunction | kMethod, gather_c0}};
Function gather_f = {"gather", gather_s, 1};
PyObject* gather_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gather_f, nullptr, args, n, names); }
PyObject* gather_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gather_f, self, args, n, names); }
Param gaussian_nll_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"var", Kind::Tensor, 0}, {"full", Kind::Bool, kHasDefault}, {"eps", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gaussian_nll_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.real(4, 1e-06); const auto& x5 = a.integer(5, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::gaussian_nll_loss(x0, x1, x2, x3, x4, x5); })); }
Signature gaussian_nll_loss_s[] = {{"gaussian_nll_loss(Tensor input, Tensor target, Tensor var, bool full=False, float eps=1e-06, int reduction=1, *, Tensor out=None)", gaussian_nll_loss_p0, 7, 6, false, 6, kFunction, gaussian_nll_loss_c0}};
Function gaussian_nll_loss_f = {"gaussian_nll_loss", gaussian_nll_loss_s, 1};
PyObject* gaussian_nll_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gaussian_nll_loss_f, nullptr, args, n, names); }
Param gcd_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gcd_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gcd(x0, x1); })); }
Param gcd_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gcd_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gcd(x0, x1); })); }
Signature gcd_s[] = {{"gcd(Tensor input, Tensor other, *, Tensor out=None)", gcd_p0, 3, 2, false, 2, kFunction | kMethod, gcd_c0}, {"gcd(Tensor input, Number other, *, Tensor out=None)", gcd_p1, 3, 2, false, 2, kFunction | kMethod, gcd_c1}};
Function gcd_f = {"gcd", gcd_s, 2};
PyObject* gcd_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd_f, nullptr, args, n, names); }
PyObject* gcd_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd_f, self, args, n, names); }
Param gcd__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* gcd__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gcd_(x0, x1); })); }
Param gcd__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* gcd__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gcd_(x0, x1); })); }
Signature gcd__s[] = {{"gcd_(Tensor input, Tensor other)", gcd__p0, 2, 2, false, -1, kFunction | kMethod, gcd__c0}, {"gcd_(Tensor input, Number other)", gcd__p1, 2, 2, false, -1, kFunction | kMethod, gcd__c1}};
Function gcd__f = {"gcd_", gcd__s, 2};
PyObject* gcd__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd__f, nullptr, args, n, names); }
PyObject* gcd__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd__f, self, args, n, names); }
Param ge_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ge_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ge(x0, x1); })); }
Param ge_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ge_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ge(x0, x1); })); }
Signature ge_s[] = {{"ge(Tensor input, Tensor other, *, Tensor out=None)", ge_p0, 3, 2, false, 2, kFunction | kMethod, ge_c0}, {"ge(Tensor input, Number other, *, Tensor out=None)", ge_p1, 3, 2, false, 2, kFunction | kMethod, ge_c1}};
Function ge_f = {"ge", ge_s, 2};
PyObject* ge_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge_f, nullptr, args, n, names); }
PyObject* ge_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge_f, self, args, n, names); }
Param ge__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* ge__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ge_(x0, x1); })); }
Param ge__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* ge__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ge_(x0, x1); })); }
Signature ge__s[] = {{"ge_(Tensor input, Tensor other)", ge__p0, 2, 2, false, -1, kFunction | kMethod, ge__c0}, {"ge_(Tensor input, Number other)", ge__p1, 2, 2, false, -1, kFunction | kMethod, ge__c1}};
Function ge__f = {"ge_", ge__s, 2};
PyObject* ge__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge__f, nullptr, args, n, names); }
PyObject* ge__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge__f, self, args, n, names); }
Param gelu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"approximate", Kind::Str, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gelu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "none"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gelu(x0, x1); })); }
Signature gelu_s[] = {{"gelu(Tensor input, *, str approximate='none', Tensor out=None)", gelu_p0, 3, 1, false, 2, kFunction | kMethod, gelu_c0}};
Function gelu_f = {"gelu", gelu_s, 1};
PyObject* gelu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu_f, nullptr, args, n, names); }
PyObject* gelu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu_f, self, args, n, names); }
Param gelu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"approximate", Kind::Str, kHasDefault | kKeywordOnly}};
PyObject* gelu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "none"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gelu_(x0, x1); })); }
Signature gelu__s[] = {{"gelu_(Tensor input, *, str approximate='none')", gelu__p0, 2, 1, false, -1, kFunction | kMethod, gelu__c0}};
Function gelu__f = {"gelu_", gelu__s, 1};
PyObject* gelu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu__f, nullptr, args, n, names); }
PyObject* gelu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu__f, self, args, n, names); }
Param geometric__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* geometric__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::geometric_(x0, x1, x2); })); }
Signature geometric__s[] = {{"geometric_(Tensor input, float p, *, Generator generator=None)", geometric__p0, 3, 2, false, -1, kFunction | kMethod, geometric__c0}};
Function geometric__f = {"geometric_", geometric__s, 1};
PyObject* geometric__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(geometric__f, nullptr, args, n, names); }
PyObject* geometric__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(geometric__f, self, args, n, names); }
Param ger_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"vec2", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ger_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ger(x0, x1); })); }
Signature ger_s[] = {{"ger(Tensor input, Tensor vec2, *, Tensor out=None)", ger_p0, 3, 2, false, 2, kFunction | kMethod, ger_c0}};
Function ger_f = {"ger", ger_s, 1};
PyObject* ger_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ger_f, nullptr, args, n, names); }
PyObject* ger_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ger_f, self, args, n, names); }
Param glu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* glu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::glu(x0, x1); })); }
Signature glu_s[] = {{"glu(Tensor input, int dim=-1, *, Tensor out=None)", glu_p0, 3, 2, false, 2, kFunction, glu_c0}};
Function glu_f = {"glu", glu_s, 1};
PyObject* glu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(glu_f, nullptr, args, n, names); }
Param greater_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::greater(x0, x1); })); }
Param greater_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::greater(x0, x1); })); }
Signature greater_s[] = {{"greater(Tensor input, Tensor other, *, Tensor out=None)", greater_p0, 3, 2, false, 2, kFunction | kMethod, greater_c0}, {"greater(Tensor input, Number other, *, Tensor out=None)", greater_p1, 3, 2, false, 2, kFunction | kMethod, greater_c1}};
Function greater_f = {"greater", greater_s, 2};
PyObject* greater_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_f, nullptr, args, n, names); }
PyObject* greater_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_f, self, args, n, names); }
Param greater_equal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_equal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::greater_equal(x0, x1); })); }
Param greater_equal_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_equal_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::greater_equal(x0, x1); })); }
Signature greater_equal_s[] = {{"greater_equal(Tensor input, Tensor other, *, Tensor out=None)", greater_equal_p0, 3, 2, false, 2, kFunction | kMethod, greater_equal_c0}, {"greater_equal(Tensor input, Number other, *, Tensor out=None)", greater_equal_p1, 3, 2, false, 2, kFunction | kMethod, greater_equal_c1}};
Function greater_equal_f = {"greater_equal", greater_equal_s, 2};
PyObject* greater_equal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_equal_f, nullptr, args, n, names); }
PyObject* greater_equal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_equal_f, self, args, n, names); }
Param group_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"num_groups", Kind::Int, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"eps", Kind::Float, kHasDefault}, {"cudnn_enabled", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* group_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.real(4, 1e-05); const auto& x5 = a.boolean(5, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::group_norm(x0, x1, x2, x3, x4, x5); })); }
Signature group_norm_s[] = {{"group_norm(Tensor input, int num_groups, Tensor weight=None, Tensor bias=None, float eps=1e-05, bool cudnn_enabled=True, *, Tensor out=None)", group_norm_p0, 7, 6, false, 6, kFunction, group_norm_c0}};
Function group_norm_f = {"group_norm", group_norm_s, 1};
PyObject* group_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(group_norm_f, nullptr, args, n, names); }
Param gru_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"batch_first", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gru_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensors(2); const auto& x3 = a.boolean(3); const auto& x4 = a.integer(4); const auto& x5 = a.real(5); const auto& x6 = a.boolean(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::gru(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Param gru_p1[] = {{"data", Kind::Tensor, 0}, {"batch_sizes", Kind::Tensor, 0}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gru_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensors(3); const auto& x4 = a.boolean(4); const auto& x5 = a.integer(5); const auto& x6 = a.real(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::gru(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature gru_s[] = {{"gru(Tensor input, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tensorlist out=None)", gru_p0, 10, 9, false, 9, kFunction, gru_c0}, {"gru(Tensor data, Tensor batch_sizes, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tensorlist out=None)", gru_p1, 10, 9, false, 9, kFunction, gru_c1}};
Function gru_f = {"gru", gru_s, 2};
PyObject* gru_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gru_f, nullptr, args, n, names); }
Param gru_cell_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"w_ih", Kind::Tensor, 0}, {"w_hh", Kind::Tensor, 0}, {"b_ih", Kind::Tensor, kHasDefault | kNullable}, {"b_hh", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gru_cell_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::gru_cell(x0, x1, x2, x3, x4, x5); })); }
Signature gru_cell_s[] = {{"gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, Tensor out=None)", gru_cell_p0, 7, 6, false, 6, kFunction, gru_cell_c0}};
Function gru_cell_f = {"gru_cell", gru_cell_s, 1};
PyObject* gru_cell_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gru_cell_f, nullptr, args, n, names); }
Param gt_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gt_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gt(x0, x1); })); }
Param gt_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gt_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gt(x0, x1); })); }
Signature gt_s[] = {{"gt(Tensor input, Tensor other, *, Tensor out=None)", gt_p0, 3, 2, false, 2, kFunction | kMethod, gt_c0}, {"gt(Tensor input, Number other, *, Tensor out=None)", gt_p1, 3, 2, false, 2, kFunction | kMethod, gt_c1}};
Function gt_f = {"gt", gt_s, 2};
PyObject* gt_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt_f, nullptr, args, n, names); }
PyObject* gt_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt_f, self, args, n, names); }
Param gt__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* gt__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gt_(x0, x1); })); }
Param gt__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* gt__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gt_(x0, x1); })); }
Signature gt__s[] = {{"gt_(Tensor input, Tensor other)", gt__p0, 2, 2, false, -1, kFunction | kMethod, gt__c0}, {"gt_(Tensor input, Number other)", gt__p1, 2, 2, false, -1, kFunction | kMethod, gt__c1}};
Function gt__f = {"gt_", gt__s, 2};
PyObject* gt__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt__f, nullptr, args, n, names); }
PyObject* gt__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt__f, self, args, n, names); }
Param hardshrink_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardshrink_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardshrink(x0, x1); })); }
Signature hardshrink_s[] = {{"hardshrink(Tensor input, Number lambd=0.5, *, Tensor out=None)", hardshrink_p0, 3, 2, false, 2, kFunction | kMethod, hardshrink_c0}};
Function hardshrink_f = {"hardshrink", hardshrink_s, 1};
PyObject* hardshrink_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink_f, nullptr, args, n, names); }
PyObject* hardshrink_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink_f, self, args, n, names); }
Param hardshrink__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Scalar, kHasDefault}};
PyObject* hardshrink__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardshrink_(x0, x1); })); }
Signature hardshrink__s[] = {{"hardshrink_(Tensor input, Number lambd=0.5)", hardshrink__p0, 2, 2, false, -1, kFunction | kMethod, hardshrink__c0}};
Function hardshrink__f = {"hardshrink_", hardshrink__s, 1};
PyObject* hardshrink__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink__f, nullptr, args, n, names); }
PyObject* hardshrink__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink__f, self, args, n, names); }
Param hardsigmoid_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardsigmoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardsigmoid(x0); })); }
Signature hardsigmoid_s[] = {{"hardsigmoid(Tensor input, *, Tensor out=None)", hardsigmoid_p0, 2, 1, false, 1, kFunction | kMethod, hardsigmoid_c0}};
Function hardsigmoid_f = {"hardsigmoid", hardsigmoid_s, 1};
PyObject* hardsigmoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardsigmoid_f, nullptr, args, n, names); }
PyObject* hardsigmoid_method(PyObject* self, PyObject*) { return unary("hardsigmoid", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardsigmoid(x); }); }); }
Param hardsigmoid__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* hardsigmoid__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardsigmoid_(x0); })); }
Signature hardsigmoid__s[] = {{"hardsigmoid_(Tensor input)", hardsigmoid__p0, 1, 1, false, -1, kFunction | kMethod, hardsigmoid__c0}};
Function hardsigmoid__f = {"hardsigmoid_", hardsigmoid__s, 1};
PyObject* hardsigmoid__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardsigmoid__f, nullptr, args, n, names); }
PyObject* hardsigmoid__method(PyObject* self, PyObject*) { return unary("hardsigmoid_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardsigmoid_(x); }); }); }
Param hardswish_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardswish_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardswish(x0); })); }
Signature hardswish_s[] = {{"hardswish(Tensor input, *, Tensor out=None)", hardswish_p0, 2, 1, false, 1, kFunction | kMethod, hardswish_c0}};
Function hardswish_f = {"hardswish", hardswish_s, 1};
PyObject* hardswish_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardswish_f, nullptr, args, n, names); }
PyObject* hardswish_method(PyObject* self, PyObject*) { return unary("hardswish", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardswish(x); }); }); }
Param hardswish__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* hardswish__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardswish_(x0); })); }
Signature hardswish__s[] = {{"hardswish_(Tensor input)", hardswish__p0, 1, 1, false, -1, kFunction | kMethod, hardswish__c0}};
Function hardswish__f = {"hardswish_", hardswish__s, 1};
PyObject* hardswish__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardswish__f, nullptr, args, n, names); }
PyObject* hardswish__method(PyObject* self, PyObject*) { return unary("hardswish_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardswish_(x); }); }); }
Param hardtanh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min_val", Kind::Scalar, kHasDefault}, {"max_val", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardtanh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, -1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardtanh(x0, x1, x2); })); }
Signature hardtanh_s[] = {{"hardtanh(Tensor input, Number min_val=-1, Number max_val=1, *, Tensor out=None)", hardtanh_p0, 4, 3, false, 3, kFunction | kMethod, hardtanh_c0}};
Function hardtanh_f = {"hardtanh", hardtanh_s, 1};
PyObject* hardtanh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh_f, nullptr, args, n, names); }
PyObject* hardtanh_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh_f, self, args, n, names); }
Param hardtanh__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min_val", Kind::Scalar, kHasDefault}, {"max_val", Kind::Scalar, kHasDefault}};
PyObject* hardtanh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, -1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardtanh_(x0, x1, x2); })); }
Signature hardtanh__s[] = {{"hardtanh_(Tensor input, Number min_val=-1, Number max_val=1)", hardtanh__p0, 3, 3, false, -1, kFunction | kMethod, hardtanh__c0}};
Function hardtanh__f = {"hardtanh_", hardtanh__s, 1};
PyObject* hardtanh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh__f, nullptr, args, n, names); }
PyObject* hardtanh__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh__f, self, args, n, names); }
Param heaviside_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* heaviside_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::heaviside(x0, x1); })); }
Param heaviside_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* heaviside_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::heaviside(x0, x1); })); }
Signature heaviside_s[] = {{"heaviside(Tensor input, Tensor values, *, Tensor out=None)", heaviside_p0, 3, 2, false, 2, kFunction | kMethod, heaviside_c0}, {"heaviside(Tensor input, Number values, *, Tensor out=None)", heaviside_p1, 3, 2, false, 2, kFunction | kMethod, heaviside_c1}};
Function heaviside_f = {"heaviside", heaviside_s, 2};
PyObject* heaviside_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside_f, nullptr, args, n, names); }
PyObject* heaviside_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside_f, self, args, n, names); }
Param heaviside__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Tensor, 0}};
PyObject* heaviside__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::heaviside_(x0, x1); })); }
Param heaviside__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Scalar, 0}};
PyObject* heaviside__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::heaviside_(x0, x1); })); }
Signature heaviside__s[] = {{"heaviside_(Tensor input, Tensor values)", heaviside__p0, 2, 2, false, -1, kFunction | kMethod, heaviside__c0}, {"heaviside_(Tensor input, Number values)", heaviside__p1, 2, 2, false, -1, kFunction | kMethod, heaviside__c1}};
Function heaviside__f = {"heaviside_", heaviside__s, 2};
PyObject* heaviside__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside__f, nullptr, args, n, names); }
PyObject* heaviside__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside__f, self, args, n, names); }
Param hinge_embedding_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"margin", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hinge_embedding_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1.0); const auto& x3 = a.integer(3, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::hinge_embedding_loss(x0, x1, x2, x3); })); }
Signature hinge_embedding_loss_s[] = {{"hinge_embedding_loss(Tensor input, Tensor target, float margin=1.0, int reduction=1, *, Tensor out=None)", hinge_embedding_loss_p0, 5, 4, false, 4, kFunction, hinge_embedding_loss_c0}};
Function hinge_embedding_loss_f = {"hinge_embedding_loss", hinge_embedding_loss_s, 1};
PyObject* hinge_embedding_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hinge_embedding_loss_f, nullptr, args, n, names); }
Param hsplit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"sections", Kind::Int, 0}};
PyObject* hsplit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hsplit(x0, x1); })); }
Param hsplit_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::IntList, 0}};
PyObject* hsplit_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hsplit(x0, x1); })); }
Signature hsplit_s[] = {{"hsplit(Tensor input, int sections)", hsplit_p0, 2, 2, false, -1, kFunction | kMethod, hsplit_c0}, {"hsplit(Tensor input, tuple of ints indices)", hsplit_p1, 2, 2, true, -1, kFunction | kMethod, hsplit_c1}};
Function hsplit_f = {"hsplit", hsplit_s, 2};
PyObject* hsplit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hsplit_f, nullptr, args, n, names); }
PyObject* hsplit_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hsplit_f, self, args, n, names); }
Param hstack_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hstack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hstack(x0); })); }
Signature hstack_s[] = {{"hstack(tuple of Tensors tensors, *, Tensor out=None)", hstack_p0, 2, 1, false, 1, kFunction, hstack_c0}};
Function hstack_f = {"hstack", hstack_s, 1};
PyObject* hstack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hstack_f, nullptr, args, n, names); }
Param huber_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"delta", Kind::Float, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* huber_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); const auto& x3 = a.real(3, 1.0); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::huber_loss(x0, x1, x2, x3); })); }
Signature huber_loss_s[] = {{"huber_loss(Tensor input, Tensor target, int reduction=1, float delta=1.0, *, Tensor out=None)", huber_loss_p0, 5, 4, false, 4, kFunction, huber_loss_c0}};
Function huber_loss_f = {"huber_loss", huber_loss_s, 1};
PyObject* huber_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(huber_loss_f, nullptr, args, n, names); }
Param hypot_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hypot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::hypot(x0, x1); })); }
Param hypot_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hypot_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hypot(x0, x1); })); }
Signature hypot_s[] = {{"hypot(Tensor input, Tensor other, *, Tensor out=None)", hypot_p0, 3, 2, false, 2, kFunction | kMethod, hypot_c0}, {"hypot(Tensor input, Number other, *, Tensor out=None)", hypot_p1, 3, 2, false, 2, kFunction | kMethod, hypot_c1}};
Function hypot_f = {"hypot", hypot_s, 2};
PyObject* hypot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot_f, nullptr, args, n, names); }
PyObject* hypot_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot_f, self, args, n, names); }
Param hypot__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* hypot__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::hypot_(x0, x1); })); }
Param hypot__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* hypot__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hypot_(x0, x1); })); }
Signature hypot__s[] = {{"hypot_(Tensor input, Tensor other)", hypot__p0, 2, 2, false, -1, kFunction | kMethod, hypot__c0}, {"hypot_(Tensor input, Number other)", hypot__p1, 2, 2, false, -1, kFunction | kMethod, hypot__c1}};
Function hypot__f = {"hypot_", hypot__s, 2};
PyObject* hypot__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot__f, nullptr, args, n, names); }
PyObject* hypot__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot__f, self, args, n, names); }
Param im2col_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"dilation", Kind::IntList, 0}, {"padding", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* im2col_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); const auto& x4 = a.ints(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::im2col(x0, x1, x2, x3, x4); })); }
Signature im2col_s[] = {{"im2col(Tensor input, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out=None)", im2col_p0, 6, 5, false, 5, kFunction, im2col_c0}};
Function im2col_f = {"im2col", im2col_s, 1};
PyObject* im2col_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(im2col_f, nullptr, args, n, names); }
Param imag_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* imag_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::imag(x0); })); }
Signature imag_s[] = {{"imag(Tensor input)", imag_p0, 1, 1, false, -1, kFunction, imag_c0}};
Function imag_f = {"imag", imag_s, 1};
PyObject* imag_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(imag_f, nullptr, args, n, names); }
Param index_add_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_add_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.scalar(4, 1); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_add(x0, x1, x2, x3, x4); })); }
Signature index_add_s[] = {{"index_add(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1, Tensor out=None)", index_add_p0, 6, 4, false, 5, kFunction | kMethod, index_add_c0}};
Function index_add_f = {"index_add", index_add_s, 1};
PyObject* index_add_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add_f, nullptr, args, n, names); }
PyObject* index_add_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add_f, self, args, n, names); }
Param index_add__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* index_add__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.scalar(4, 1); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_add_(x0, x1, x2, x3, x4); })); }
Signature index_add__s[] = {{"index_add_(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1)", index_add__p0, 5, 4, false, -1, kFunction | kMethod, index_add__c0}};
Function index_add__f = {"index_add_", index_add__s, 1};
PyObject* index_add__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add__f, nullptr, args, n, names); }
PyObject* index_add__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add__f, self, args, n, names); }
Param index_copy_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_copy_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_copy(x0, x1, x2, x3); })); }
Signature index_copy_s[] = {{"index_copy(Tensor input, int dim, Tensor index, Tensor source, *, Tensor out=None)", index_copy_p0, 5, 4, false, 4, kFunction | kMethod, index_copy_c0}};
Function index_copy_f = {"index_copy", index_copy_s, 1};
PyObject* index_copy_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy_f, nullptr, args, n, names); }
PyObject* index_copy_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy_f, self, args, n, names); }
Param index_copy__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}};
PyObject* index_copy__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_copy_(x0, x1, x2, x3); })); }
Signature index_copy__s[] = {{"index_copy_(Tensor input, int dim, Tensor index, Tensor source)", index_copy__p0, 4, 4, false, -1, kFunction | kMethod, index_copy__c0}};
Function index_copy__f = {"index_copy_", index_copy__s, 1};
PyObject* index_copy__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy__f, nullptr, args, n, names); }
PyObject* index_copy__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy__f, self, args, n, names); }
Param index_fill_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_fill_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_fill(x0, x1, x2, x3); })); }
Param index_fill_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_fill_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_fill(x0, x1, x2, x3); })); }
Signature index_fill_s[] = {{"index_fill(Tensor input, int dim, Tensor index, Number value, *, Tensor out=None)", index_fill_p0, 5, 4, false, 4, kFunction | kMethod, index_fill_c0}, {"index_fill(Tensor input, int dim, Tensor index, Tensor value, *, Tensor out=None)", index_fill_p1, 5, 4, false, 4, kFunction | kMethod, index_fill_c1}};
Function index_fill_f = {"index_fill", index_fill_s, 2};
PyObject* index_fill_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill_f, nullptr, args, n, names); }
PyObject* index_fill_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill_f, self, args, n, names); }
Param index_fill__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}};
PyObject* index_fill__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_fill_(x0, x1, x2, x3); })); }
Param index_fill__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}};
PyObject* index_fill__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_fill_(x0, x1, x2, x3); })); }
Signature index_fill__s[] = {{"index_fill_(Tensor input, int dim, Tensor index, Number value)", index_fill__p0, 4, 4, false, -1, kFunction | kMethod, index_fill__c0}, {"index_fill_(Tensor input, int dim, Tensor index, Tensor value)", index_fill__p1, 4, 4, false, -1, kFunction | kMethod, index_fill__c1}};
Function index_fill__f = {"index_fill_", index_fill__s, 2};
PyObject* index_fill__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill__f, nullptr, args, n, names); }
PyObject* index_fill__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill__f, self, args, n, names); }
Param index_put_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::OptionalTensorList, 0}, {"values", Kind::Tensor, 0}, {"accumulate", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_put_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensors(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_put(x0, x1, x2, x3); })); }
Signature index_put_s[] = {{"index_put(Tensor input, tuple of Tensor?s indices, Tensor values, bool accumulate=False, *, Tensor out=None)", index_put_p0, 5, 4, false, 4, kFunction, index_put_c0}};
Function index_put_f = {"index_put", index_put_s, 1};
PyObject* index_put_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_put_f, nullptr, args, n, names); }
Param index_put__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::OptionalTensorList, 0}, {"values", Kind::Tensor, 0}, {"accumulate", Kind::Bool, kHasDefault}};
PyObject* index_put__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensors(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_put_(x0, x1, x2, x3); })); }
Signature index_put__s[] = {{"index_put_(Tensor input, tuple of Tensor?s indices, Tensor values, bool accumulate=False)", index_put__p0, 4, 4, false, -1, kFunction, index_put__c0}};
Function index_put__f = {"index_put_", index_put__s, 1};
PyObject* index_put__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_put__f, nullptr, args, n, names); }
Param index_select_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_select_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_select(x0, x1, x2); })); }
Signature index_select_s[] = {{"index_select(Tensor input, int dim, Tensor index, *, Tensor out=None)", index_select_p0, 4, 3, false, 3, kFunction | kMethod, index_select_c0}};
Function index_select_f = {"index_select", index_select_s, 1};
PyObject* index_select_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_select_f, nullptr, args, n, names); }
PyObject* index_select_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_select_f, self, args, n, names); }
Param inner_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* inner_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::inner(x0, x1); })); }
Signature inner_s[] = {{"inner(Tensor input, Tensor other, *, Tensor out=None)", inner_p0, 3, 2, false, 2, kFunction | kMethod, inner_c0}};
Function inner_f = {"inner", inner_s, 1};
PyObject* inner_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(inner_f, nullptr, args, n, names); }
PyObject* inner_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(inner_f, self, args, n, names); }
Param instance_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, kNullable}, {"bias", Kind::Tensor, kNullable}, {"running_mean", Kind::Tensor, kNullable}, {"running_var", Kind::Tensor, kNullable}, {"use_input_stats", Kind::Bool, 0}, {"momentum", Kind::Float, 0}, {"eps", Kind::Float, 0}, {"cudnn_enabled", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* instance_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.boolean(5); const auto& x6 = a.real(6); const auto& x7 = a.real(7); const auto& x8 = a.boolean(8, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::instance_norm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature instance_norm_s[] = {{"instance_norm(Tensor input, Tensor weight, Tensor bias, Tensor running_mean, Tensor running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled=True, *, Tensor out=None)", instance_norm_p0, 10, 9, false, 9, kFunction, instance_norm_c0}};
Function instance_norm_f = {"instance_norm", instance_norm_s, 1};
PyObject* instance_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(instance_norm_f, nullptr, args, n, names); }
Param isclose_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isclose_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::isclose(x0, x1, x2, x3, x4); })); }
Param isclose_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isclose_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isclose(x0, x1, x2, x3, x4); })); }
Signature isclose_s[] = {{"isclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False, *, Tensor out=None)", isclose_p0, 6, 5, false, 5, kFunction | kMethod, isclose_c0}, {"isclose(Tensor input, Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False, *, Tensor out=None)", isclose_p1, 6, 5, false, 5, kFunction | kMethod, isclose_c1}};
Function isclose_f = {"isclose", isclose_s, 2};
PyObject* isclose_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose_f, nullptr, args, n, names); }
PyObject* isclose_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose_f, self, args, n, names); }
Param isclose__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}};
PyObject* isclose__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::isclose_(x0, x1, x2, x3, x4); })); }
Param isclose__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}};
PyObject* isclose__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isclose_(x0, x1, x2, x3, x4); })); }
Signature isclose__s[] = {{"isclose_(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", isclose__p0, 5, 5, false, -1, kFunction | kMethod, isclose__c0}, {"isclose_(Tensor input, Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", isclose__p1, 5, 5, false, -1, kFunction | kMethod, isclose__c1}};
Function isclose__f = {"isclose_", isclose__s, 2};
PyObject* isclose__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose__f, nullptr, args, n, names); }
PyObject* isclose__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose__f, self, args, n, names); }
Param isfinite_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isfinite_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isfinite(x0); })); }
Signature isfinite_s[] = {{"isfinite(Tensor input, *, Tensor out=None)", isfinite_p0, 2, 1, false, 1, kFunction | kMethod, isfinite_c0}};
Function isfinite_f = {"isfinite", isfinite_s, 1};
PyObject* isfinite_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isfinite_f, nullptr, args, n, names); }
PyObject* isfinite_method(PyObject* self, PyObject*) { return unary("isfinite", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isfinite(x); }); }); }
Param isfinite__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isfinite__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isfinite_(x0); })); }
Signature isfinite__s[] = {{"isfinite_(Tensor input)", isfinite__p0, 1, 1, false, -1, kFunction | kMethod, isfinite__c0}};
Function isfinite__f = {"isfinite_", isfinite__s, 1};
PyObject* isfinite__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isfinite__f, nullptr, args, n, names); }
PyObject* isfinite__method(PyObject* self, PyObject*) { return unary("isfinite_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isfinite_(x); }); }); }
Param isin_p0[] = {{"elements", Kind::Tensor, 0}, {"test_elements", Kind::Tensor, 0}, {"assume_unique", Kind::Bool, kHasDefault | kKeywordOnly}, {"invert", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::isin(x0, x1, x2, x3); })); }
Signature isin_s[] = {{"isin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor out=None)", isin_p0, 5, 2, false, 4, kFunction, isin_c0}};
Function isin_f = {"isin", isin_s, 1};
PyObject* isin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isin_f, nullptr, args, n, names); }
Param isinf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isinf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isinf(x0); })); }
Signature isinf_s[] = {{"isinf(Tensor input, *, Tensor out=None)", isinf_p0, 2, 1, false, 1, kFunction | kMethod, isinf_c0}};
Function isinf_f = {"isinf", isinf_s, 1};
PyObject* isinf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isinf_f, nullptr, args, n, names); }
PyObject* isinf_method(PyObject* self, PyObject*) { return unary("isinf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isinf(x); }); }); }
Param isinf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isinf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isinf_(x0); })); }
Signature isinf__s[] = {{"isinf_(Tensor input)", isinf__p0, 1, 1, false, -1, kFunction | kMethod, isinf__c0}};
Function isinf__f = {"isinf_", isinf__s, 1};
PyObject* isinf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isinf__f, nullptr, args, n, names); }
PyObject* isinf__method(PyObject* self, PyObject*) { return unary("isinf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isinf_(x); }); }); }
Param isnan_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isnan_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isnan(x0); })); }
Signature isnan_s[] = {{"isnan(Tensor input, *, Tensor out=None)", isnan_p0, 2, 1, false, 1, kFunction | kMethod, isnan_c0}};
Function isnan_f = {"isnan", isnan_s, 1};
PyObject* isnan_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isnan_f, nullptr, args, n, names); }
PyObject* isnan_method(PyObject* self, PyObject*) { return unary("isnan", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isnan(x); }); }); }
Param isnan__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isnan__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isnan_(x0); })); }
Signature isnan__s[] = {{"isnan_(Tensor input)", isnan__p0, 1, 1, false, -1, kFunction | kMethod, isnan__c0}};
Function isnan__f = {"isnan_", isnan__s, 1};
PyObject* isnan__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isnan__f, nullptr, args, n, names); }
PyObject* isnan__method(PyObject* self, PyObject*) { return unary("isnan_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isnan_(x); }); }); }
Param isneginf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isneginf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isneginf(x0); })); }
Signature isneginf_s[] = {{"isneginf(Tensor input, *, Tensor out=None)", isneginf_p0, 2, 1, false, 1, kFunction | kMethod, isneginf_c0}};
Function isneginf_f = {"isneginf", isneginf_s, 1};
PyObject* isneginf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isneginf_f, nullptr, args, n, names); }
PyObject* isneginf_method(PyObject* self, PyObject*) { return unary("isneginf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isneginf(x); }); }); }
Param isneginf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isneginf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isneginf_(x0); })); }
Signature isneginf__s[] = {{"isneginf_(Tensor input)", isneginf__p0, 1, 1, false, -1, kFunction | kMethod, isneginf__c0}};
Function isneginf__f = {"isneginf_", isneginf__s, 1};
PyObject* isneginf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isneginf__f, nullptr, args, n, names); }
PyObject* isneginf__method(PyObject* self, PyObject*) { return unary("isneginf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isneginf_(x); }); }); }
Param isposinf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isposinf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isposinf(x0); })); }
Signature isposinf_s[] = {{"isposinf(Tensor input, *, Tensor out=None)", isposinf_p0, 2, 1, false, 1, kFunction | kMethod, isposinf_c0}};
Function isposinf_f = {"isposinf", isposinf_s, 1};
PyObject* isposinf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isposinf_f, nullptr, args, n, names); }
PyObject* isposinf_method(PyObject* self, PyObject*) { return unary("isposinf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isposinf(x); }); }); }
Param isposinf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isposinf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isposinf_(x0); })); }
Signature isposinf__s[] = {{"isposinf_(Tensor input)", isposinf__p0, 1, 1, false, -1, kFunction | kMethod, isposinf__c0}};
Function isposinf__f = {"isposinf_", isposinf__s, 1};
PyObject* isposinf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isposinf__f, nullptr, args, n, names); }
PyObject* isposinf__method(PyObject* self, PyObject*) { return unary("isposinf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isposinf_(x); }); }); }
Param kl_div_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"log_target", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kl_div_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::kl_div(x0, x1, x2, x3); })); }
Signature kl_div_s[] = {{"kl_div(Tensor input, Tensor target, int reduction=1, *, bool log_target=False, Tensor out=None)", kl_div_p0, 5, 3, false, 4, kFunction, kl_div_c0}};
Function kl_div_f = {"kl_div", kl_div_s, 1};
PyObject* kl_div_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kl_div_f, nullptr, args, n, names); }
Param kron_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kron_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::kron(x0, x1); })); }
Signature kron_s[] = {{"kron(Tensor input, Tensor other, *, Tensor out=None)", kron_p0, 3, 2, false, 2, kFunction | kMethod, kron_c0}};
Function kron_f = {"kron", kron_s, 1};
PyObject* kron_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kron_f, nullptr, args, n, names); }
PyObject* kron_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kron_f, self, args, n, names); }
Param kthvalue_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"k", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kthvalue_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.boolean(3, false); return wrap_named("kthvalue", released(work(x0), [&]() -> decltype(auto) { return argand::kthvalue(x0, x1, x2, x3); })); }
Signature kthvalue_s[] = {{"kthvalue(Tensor input, int k, int dim=-1, bool keepdim=False, *, tensorlist out=None)", kthvalue_p0, 5, 4, false, 4, kFunction | kMethod, kthvalue_c0}};
Function kthvalue_f = {"kthvalue", kthvalue_s, 1};
PyObject* kthvalue_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kthvalue_f, nullptr, args, n, names); }
PyObject* kthvalue_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kthvalue_f, self, args, n, names); }
Param l1_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* l1_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::l1_loss(x0, x1, x2); })); }
Signature l1_loss_s[] = {{"l1_loss(Tensor input, Tensor target, int reduction=1, *, Tensor out=None)", l1_loss_p0, 4, 3, false, 3, kFunction, l1_loss_c0}};
Function l1_loss_f = {"l1_loss", l1_loss_s, 1};
PyObject* l1_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(l1_loss_f, nullptr, args, n, names); }
Param layer_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"normalized_shape", Kind::IntList, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"eps", Kind::Float, kHasDefault}, {"cudnn_enable", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* layer_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.real(4, 1e-05); const auto& x5 = a.boolean(5, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::layer_norm(x0, x1, x2, x3, x4, x5); })); }
Signature layer_norm_s[] = {{"layer_norm(Tensor input, tuple of ints normalized_shape, Tensor weight=None, Tensor bias=None, float eps=1e-05, bool cudnn_enable=True, *, Tensor out=None)", layer_norm_p0, 7, 6, false, 6, kFunction, layer_norm_c0}};
Function layer_norm_f = {"layer_norm", layer_norm_s, 1};
PyObject* layer_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(layer_norm_f, nullptr, args, n, names); }
Param lcm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lcm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lcm(x0, x1); })); }
Param lcm_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lcm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lcm(x0, x1); })); }
Signature lcm_s[] = {{"lcm(Tensor input, Tensor other, *, Tensor out=None)", lcm_p0, 3, 2, false, 2, kFunction | kMethod, lcm_c0}, {"lcm(Tensor input, Number other, *, Tensor out=None)", lcm_p1, 3, 2, false, 2, kFunction | kMethod, lcm_c1}};
Function lcm_f = {"lcm", lcm_s, 2};
PyObject* lcm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm_f, nullptr, args, n, names); }
PyObject* lcm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm_f, self, args, n, names); }
Param lcm__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* lcm__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lcm_(x0, x1); })); }
Param lcm__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* lcm__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lcm_(x0, x1); })); }
Signature lcm__s[] = {{"lcm_(Tensor input, Tensor other)", lcm__p0, 2, 2, false, -1, kFunction | kMethod, lcm__c0}, {"lcm_(Tensor input, Number other)", lcm__p1, 2, 2, false, -1, kFunction | kMethod, lcm__c1}};
Function lcm__f = {"lcm_", lcm__s, 2};
PyObject* lcm__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm__f, nullptr, args, n, names); }
PyObject* lcm__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm__f, self, args, n, names); }
Param ldexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ldexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ldexp(x0, x1); })); }
Param ldexp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ldexp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ldexp(x0, x1); })); }
Signature ldexp_s[] = {{"ldexp(Tensor input, Tensor other, *, Tensor out=None)", ldexp_p0, 3, 2, false, 2, kFunction | kMethod, ldexp_c0}, {"ldexp(Tensor input, Number other, *, Tensor out=None)", ldexp_p1, 3, 2, false, 2, kFunction | kMethod, ldexp_c1}};
Function ldexp_f = {"ldexp", ldexp_s, 2};
PyObject* ldexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp_f, nullptr, args, n, names); }
PyObject* ldexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp_f, self, args, n, names); }
Param ldexp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* ldexp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ldexp_(x0, x1); })); }
Param ldexp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* ldexp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ldexp_(x0, x1); })); }
Signature ldexp__s[] = {{"ldexp_(Tensor input, Tensor other)", ldexp__p0, 2, 2, false, -1, kFunction | kMethod, ldexp__c0}, {"ldexp_(Tensor input, Number other)", ldexp__p1, 2, 2, false, -1, kFunction | kMethod, ldexp__c1}};
Function ldexp__f = {"ldexp_", ldexp__s, 2};
PyObject* ldexp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp__f, nullptr, args, n, names); }
PyObject* ldexp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp__f, self, args, n, names); }
Param le_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* le_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::le(x0, x1); })); }
Param le_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* le_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::le(x0, x1); })); }
Signature le_s[] = {{"le(Tensor input, Tensor other, *, Tensor out=None)", le_p0, 3, 2, false, 2, kFunction | kMethod, le_c0}, {"le(Tensor input, Number other, *, Tensor out=None)", le_p1, 3, 2, false, 2, kFunction | kMethod, le_c1}};
Function le_f = {"le", le_s, 2};
PyObject* le_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le_f, nullptr, args, n, names); }
PyObject* le_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le_f, self, args, n, names); }
Param le__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* le__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::le_(x0, x1); })); }
Param le__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* le__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::le_(x0, x1); })); }
Signature le__s[] = {{"le_(Tensor input, Tensor other)", le__p0, 2, 2, false, -1, kFunction | kMethod, le__c0}, {"le_(Tensor input, Number other)", le__p1, 2, 2, false, -1, kFunction | kMethod, le__c1}};
Function le__f = {"le_", le__s, 2};
PyObject* le__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le__f, nullptr, args, n, names); }
PyObject* le__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le__f, self, args, n, names); }
Param leaky_relu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"negative_slope", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* leaky_relu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.01); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::leaky_relu(x0, x1); })); }
Signature leaky_relu_s[] = {{"leaky_relu(Tensor input, Number negative_slope=0.01, *, Tensor out=None)", leaky_relu_p0, 3, 2, false, 2, kFunction | kMethod, leaky_relu_c0}};
Function leaky_relu_f = {"leaky_relu", leaky_relu_s, 1};
PyObject* leaky_relu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu_f, nullptr, args, n, names); }
PyObject* leaky_relu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu_f, self, args, n, names); }
Param leaky_relu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"negative_slope", Kind::Scalar, kHasDefault}};
PyObject* leaky_relu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.01); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::leaky_relu_(x0, x1); })); }
Signature leaky_relu__s[] = {{"leaky_relu_(Tensor input, Number negative_slope=0.01)", leaky_relu__p0, 2, 2, false, -1, kFunction | kMethod, leaky_relu__c0}};
Function leaky_relu__f = {"leaky_relu_", leaky_relu__s, 1};
PyObject* leaky_relu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu__f, nullptr, args, n, names); }
PyObject* leaky_relu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu__f, self, args, n, names); }
Param lerp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lerp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::lerp(x0, x1, x2); })); }
Param lerp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lerp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lerp(x0, x1, x2); })); }
Param lerp_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Scalar, 0}, {"weight", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lerp_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lerp(x0, x1, x2); })); }
Signature lerp_s[] = {{"lerp(Tensor input, Tensor end, Tensor weight, *, Tensor out=None)", lerp_p0, 4, 3, false, 3, kFunction | kMethod, lerp_c0}, {"lerp(Tensor input, Tensor end, Number weight, *, Tensor out=None)", lerp_p1, 4, 3, false, 3, kFunction | kMethod, lerp_c1}, {"lerp(Tensor input, Number end, Number weight, *, Tensor out=None)", lerp_p2, 4, 3, false, 3, kFunction | kMethod, lerp_c2}};
Function lerp_f = {"lerp", lerp_s, 3};
PyObject* lerp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp_f, nullptr, args, n, names); }
PyObject* lerp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp_f, self, args, n, names); }
Param lerp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Tensor, 0}};
PyObject* lerp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::lerp_(x0, x1, x2); })); }
Param lerp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Scalar, 0}};
PyObject* lerp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lerp_(x0, x1, x2); })); }
Param lerp__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Scalar, 0}, {"weight", Kind::Scalar, 0}};
PyObject* lerp__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lerp_(x0, x1, x2); })); }
Signature lerp__s[] = {{"lerp_(Tensor input, Tensor end, Tensor weight)", lerp__p0, 3, 3, false, -1, kFunction | kMethod, lerp__c0}, {"lerp_(Tensor input, Tensor end, Number weight)", lerp__p1, 3, 3, false, -1, kFunction | kMethod, lerp__c1}, {"lerp_(Tensor input, Number end, Number weight)", lerp__p2, 3, 3, false, -1, kFunction | kMethod, lerp__c2}};
Function lerp__f = {"lerp_", lerp__s, 3};
PyObject* lerp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp__f, nullptr, args, n, names); }
PyObject* lerp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp__f, self, args, n, names); }
Param less_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::less(x0, x1); })); }
Param less_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::less(x0, x1); })); }
Signature less_s[] = {{"less(Tensor input, Tensor other, *, Tensor out=None)", less_p0, 3, 2, false, 2, kFunction | kMethod, less_c0}, {"less(Tensor input, Number other, *, Tensor out=None)", less_p1, 3, 2, false, 2, kFunction | kMethod, less_c1}};
Function less_f = {"less", less_s, 2};
PyObject* less_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_f, nullptr, args, n, names); }
PyObject* less_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_f, self, args, n, names); }
Param less_equal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_equal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::less_equal(x0, x1); })); }
Param less_equal_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_equal_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::less_equal(x0, x1); })); }
Signature less_equal_s[] = {{"less_equal(Tensor input, Tensor other, *, Tensor out=None)", less_equal_p0, 3, 2, false, 2, kFunction | kMethod, less_equal_c0}, {"less_equal(Tensor input, Number other, *, Tensor out=None)", less_equal_p1, 3, 2, false, 2, kFunction | kMethod, less_equal_c1}};
Function less_equal_f = {"less_equal", less_equal_s, 2};
PyObject* less_equal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_equal_f, nullptr, args, n, names); }
PyObject* less_equal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_equal_f, self, args, n, names); }
Param lgamma_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lgamma_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lgamma(x0); })); }
Signature lgamma_s[] = {{"lgamma(Tensor input, *, Tensor out=None)", lgamma_p0, 2, 1, false, 1, kFunction | kMethod, lgamma_c0}};
Function lgamma_f = {"lgamma", lgamma_s, 1};
PyObject* lgamma_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lgamma_f, nullptr, args, n, names); }
PyObject* lgamma_method(PyObject* self, PyObject*) { return unary("lgamma", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::lgamma(x); }); }); }
Param lgamma__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* lgamma__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lgamma_(x0); })); }
Signature lgamma__s[] = {{"lgamma_(Tensor input)", lgamma__p0, 1, 1, false, -1, kFunction | kMethod, lgamma__c0}};
Function lgamma__f = {"lgamma_", lgamma__s, 1};
PyObject* lgamma__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lgamma__f, nullptr, args, n, names); }
PyObject* lgamma__method(PyObject* self, PyObject*) { return unary("lgamma_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::lgamma_(x); }); }); }
Param linalg_cross_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_cross_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::linalg_cross(x0, x1, x2); })); }
Signature linalg_cross_s[] = {{"linalg_cross(Tensor input, Tensor other, *, int dim=-1, Tensor out=None)", linalg_cross_p0, 4, 2, false, 3, kFunction, linalg_cross_c0}};
Function linalg_cross_f = {"linalg_cross", linalg_cross_s, 1};
PyObject* linalg_cross_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_cross_f, nullptr, args, n, names); }
Param linear_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linear_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linear(x0, x1, x2); })); }
Signature linear_s[] = {{"linear(Tensor input, Tensor weight, Tensor bias=None, *, Tensor out=None)", linear_p0, 4, 3, false, 3, kFunction, linear_c0}};
Function linear_f = {"linear", linear_s, 1};
PyObject* linear_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linear_f, nullptr, args, n, names); }
Param linspace_p0[] = {{"start", Kind::Scalar, 0}, {"end", Kind::Scalar, 0}, {"steps", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linspace_c0([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.scalar(1); const auto& x2 = a.integer(2); const auto& x3 = a.options(3); return wrap(released(0, [&]() -> decltype(auto) { return argand::linspace(x0, x1, x2, x3); })); }
Signature linspace_s[] = {{"linspace(Number start, Number end, int steps, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", linspace_p0, 9, 3, false, 8, kFunction, linspace_c0}};
Function linspace_f = {"linspace", linspace_s, 1};
PyObject* linspace_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linspace_f, nullptr, args, n, names); }
Param log_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log(x0); })); }
Signature log_s[] = {{"log(Tensor input, *, Tensor out=None)", log_p0, 2, 1, false, 1, kFunction | kMethod, log_c0}};
Function log_f = {"log", log_s, 1};
PyObject* log_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_f, nullptr, args, n, names); }
PyObject* log_method(PyObject* self, PyObject*) { return unary("log", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log(x); }); }); }
Param log10_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log10_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log10(x0); })); }
Signature log10_s[] = {{"log10(Tensor input, *, Tensor out=None)", log10_p0, 2, 1, false, 1, kFunction | kMethod, log10_c0}};
Function log10_f = {"log10", log10_s, 1};
PyObject* log10_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log10_f, nullptr, args, n, names); }
PyObject* log10_method(PyObject* self, PyObject*) { return unary("log10", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log10(x); }); }); }
Param log10__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log10__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log10_(x0); })); }
Signature log10__s[] = {{"log10_(Tensor input)", log10__p0, 1, 1, false, -1, kFunction | kMethod, log10__c0}};
Function log10__f = {"log10_", log10__s, 1};
PyObject* log10__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log10__f, nullptr, args, n, names); }
PyObject* log10__method(PyObject* self, PyObject*) { return unary("log10_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log10_(x); }); }); }
Param log1p_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log1p_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log1p(x0); })); }
Signature log1p_s[] = {{"log1p(Tensor input, *, Tensor out=None)", log1p_p0, 2, 1, false, 1, kFunction | kMethod, log1p_c0}};
Function log1p_f = {"log1p", log1p_s, 1};
PyObject* log1p_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log1p_f, nullptr, args, n, names); }
PyObject* log1p_method(PyObject* self, PyObject*) { return unary("log1p", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log1p(x); }); }); }
Param log1p__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log1p__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log1p_(x0); })); }
Signature log1p__s[] = {{"log1p_(Tensor input)", log1p__p0, 1, 1, false, -1, kFunction | kMethod, log1p__c0}};
Function log1p__f = {"log1p_", log1p__s, 1};
PyObject* log1p__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log1p__f, nullptr, args, n, names); }
PyObject* log1p__method(PyObject* self, PyObject*) { return unary("log1p_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log1p_(x); }); }); }
Param log2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log2(x0); })); }
Signature log2_s[] = {{"log2(Tensor input, *, Tensor out=None)", log2_p0, 2, 1, false, 1, kFunction | kMethod, log2_c0}};
Function log2_f = {"log2", log2_s, 1};
PyObject* log2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log2_f, nullptr, args, n, names); }
PyObject* log2_method(PyObject* self, PyObject*) { return unary("log2", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log2(x); }); }); }
Param log2__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log2_(x0); })); }
Signature log2__s[] = {{"log2_(Tensor input)", log2__p0, 1, 1, false, -1, kFunction | kMethod, log2__c0}};
Function log2__f = {"log2_", log2__s, 1};
PyObject* log2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log2__f, nullptr, args, n, names); }
PyObject* log2__method(PyObject* self, PyObject*) { return unary("log2_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log2_(x); }); }); }
Param log__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_(x0); })); }
Signature log__s[] = {{"log_(Tensor input)", log__p0, 1, 1, false, -1, kFunction | kMethod, log__c0}};
Function log__f = {"log_", log__s, 1};
PyObject* log__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log__f, nullptr, args, n, names); }
PyObject* log__method(PyObject* self, PyObject*) { return unary("log_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log_(x); }); }); }
Param log_normal__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mean", Kind::Float, kHasDefault}, {"std", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_normal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 1); const auto& x2 = a.real(2, 2); const auto& x3 = a.optional_generator(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_normal_(x0, x1, x2, x3); })); }
Signature log_normal__s[] = {{"log_normal_(Tensor input, float mean=1, float std=2, *, Generator generator=None)", log_normal__p0, 4, 3, false, -1, kFunction | kMethod, log_normal__c0}};
Function log_normal__f = {"log_normal_", log_normal__s, 1};
PyObject* log_normal__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_normal__f, nullptr, args, n, names); }
PyObject* log_normal__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_normal__f, self, args, n, names); }
Param log_sigmoid_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_sigmoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_sigmoid(x0); })); }
Signature log_sigmoid_s[] = {{"log_sigmoid(Tensor input, *, Tensor out=None)", log_sigmoid_p0, 2, 1, false, 1, kFunction | kMethod, log_sigmoid_c0}};
Function log_sigmoid_f = {"log_sigmoid", log_sigmoid_s, 1};
PyObject* log_sigmoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_sigmoid_f, nullptr, args, n, names); }
PyObject* log_sigmoid_method(PyObject* self, PyObject*) { return unary("log_sigmoid", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log_sigmoid(x); }); }); }
Param log_sigmoid__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log_sigmoid__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_sigmoid_(x0); })); }
Signature log_sigmoid__s[] = {{"log_sigmoid_(Tensor input)", log_sigmoid__p0, 1, 1, false, -1, kFunction | kMethod, log_sigmoid__c0}};
Function log_sigmoid__f = {"log_sigmoid_", log_sigmoid__s, 1};
PyObject* log_sigmoid__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_sigmoid__f, nullptr, args, n, names); }
PyObject* log_sigmoid__method(PyObject* self, PyObject*) { return unary("log_sigmoid_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log_sigmoid_(x); }); }); }
Param log_softmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_softmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::log_softmax(x0, x1, x2); })); }
Signature log_softmax_s[] = {{"log_softmax(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", log_softmax_p0, 4, 3, false, 3, kFunction | kMethod, log_softmax_c0}};
Function log_softmax_f = {"log_softmax", log_softmax_s, 1};
PyObject* log_softmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_softmax_f, nullptr, args, n, names); }
PyObject* log_softmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_softmax_f, self, args, n, names); }
Param logaddexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp(x0, x1); })); }
Param logaddexp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp(x0, x1); })); }
Signature logaddexp_s[] = {{"logaddexp(Tensor input, Tensor other, *, Tensor out=None)", logaddexp_p0, 3, 2, false, 2, kFunction | kMethod, logaddexp_c0}, {"logaddexp(Tensor input, Number other, *, Tensor out=None)", logaddexp_p1, 3, 2, false, 2, kFunction | kMethod, logaddexp_c1}};
Function logaddexp_f = {"logaddexp", logaddexp_s, 2};
PyObject* logaddexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp_f, nullptr, args, n, names); }
PyObject* logaddexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp_f, self, args, n, names); }
Param logaddexp2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp2(x0, x1); })); }
Param logaddexp2_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp2_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp2(x0, x1); })); }
Signature logaddexp2_s[] = {{"logaddexp2(Tensor input, Tensor other, *, Tensor out=None)", logaddexp2_p0, 3, 2, false, 2, kFunction | kMethod, logaddexp2_c0}, {"logaddexp2(Tensor input, Number other, *, Tensor out=None)", logaddexp2_p1, 3, 2, false, 2, kFunction | kMethod, logaddexp2_c1}};
Function logaddexp2_f = {"logaddexp2", logaddexp2_s, 2};
PyObject* logaddexp2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2_f, nullptr, args, n, names); }
PyObject* logaddexp2_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2_f, self, args, n, names); }
Param logaddexp2__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logaddexp2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp2_(x0, x1); })); }
Param logaddexp2__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logaddexp2__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp2_(x0, x1); })); }
Signature logaddexp2__s[] = {{"logaddexp2_(Tensor input, Tensor other)", logaddexp2__p0, 2, 2, false, -1, kFunction | kMethod, logaddexp2__c0}, {"logaddexp2_(Tensor input, Number other)", logaddexp2__p1, 2, 2, false, -1, kFunction | kMethod, logaddexp2__c1}};
Function logaddexp2__f = {"logaddexp2_", logaddexp2__s, 2};
PyObject* logaddexp2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2__f, nullptr, args, n, names); }
PyObject* logaddexp2__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2__f, self, args, n, names); }
Param logaddexp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logaddexp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp_(x0, x1); })); }
Param logaddexp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logaddexp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp_(x0, x1); })); }
Signature logaddexp__s[] = {{"logaddexp_(Tensor input, Tensor other)", logaddexp__p0, 2, 2, false, -1, kFunction | kMethod, logaddexp__c0}, {"logaddexp_(Tensor input, Number other)", logaddexp__p1, 2, 2, false, -1, kFunction | kMethod, logaddexp__c1}};
Function logaddexp__f = {"logaddexp_", logaddexp__s, 2};
PyObject* logaddexp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp__f, nullptr, args, n, names); }
PyObject* logaddexp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp__f, self, args, n, names); }
Param logcumsumexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logcumsumexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logcumsumexp(x0, x1); })); }
Signature logcumsumexp_s[] = {{"logcumsumexp(Tensor input, int dim, *, Tensor out=None)", logcumsumexp_p0, 3, 2, false, 2, kFunction | kMethod, logcumsumexp_c0}};
Function logcumsumexp_f = {"logcumsumexp", logcumsumexp_s, 1};
PyObject* logcumsumexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logcumsumexp_f, nullptr, args, n, names); }
PyObject* logcumsumexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logcumsumexp_f, self, args, n, names); }
Param logical_and_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_and_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_and(x0, x1); })); }
Param logical_and_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_and_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_and(x0, x1); })); }
Signature logical_and_s[] = {{"logical_and(Tensor input, Tensor other, *, Tensor out=None)", logical_and_p0, 3, 2, false, 2, kFunction | kMethod, logical_and_c0}, {"logical_and(Tensor input, Number other, *, Tensor out=None)", logical_and_p1, 3, 2, false, 2, kFunction | kMethod, logical_and_c1}};
Function logical_and_f = {"logical_and", logical_and_s, 2};
PyObject* logical_and_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and_f, nullptr, args, n, names); }
PyObject* logical_and_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and_f, self, args, n, names); }
Param logical_and__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logical_and__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_and_(x0, x1); })); }
Param logical_and__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logical_and__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_and_(x0, x1); })); }
Signature logical_and__s[] = {{"logical_and_(Tensor input, Tensor other)", logical_and__p0, 2, 2, false, -1, kFunction | kMethod, logical_and__c0}, {"logical_and_(Tensor input, Number other)", logical_and__p1, 2, 2, false, -1, kFunction | kMethod, logical_and__c1}};
Function logical_and__f = {"logical_and_", logical_and__s, 2};
PyObject* logical_and__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and__f, nullptr, args, n, names); }
PyObject* logical_and__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and__f, self, args, n, names); }
Param logical_not_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_not_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_not(x0); })); }
Signature logical_not_s[] = {{"logical_not(Tensor input, *, Tensor out=None)", logical_not_p0, 2, 1, false, 1, kFunction | kMethod, logical_not_c0}};
Function logical_not_f = {"logical_not", logical_not_s, 1};
PyObject* logical_not_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_not_f, nullptr, args, n, names); }
PyObject* logical_not_method(PyObject* self, PyObject*) { return unary("logical_not", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::logical_not(x); }); }); }
Param logical_not__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* logical_not__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_not_(x0); })); }
Signature logical_not__s[] = {{"logical_not_(Tensor input)", logical_not__p0, 1, 1, false, -1, kFunction | kMethod, logical_not__c0}};
Function logical_not__f = {"logical_not_", logical_not__s, 1};
PyObject* logical_not__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_not__f, nullptr, args, n, names); }
PyObject* logical_not__method(PyObject* self, PyObject*) { return unary("logical_not_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::logical_not_(x); }); }); }
Param logical_or_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_or_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_or(x0, x1); })); }
Param logical_or_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_or_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_or(x0, x1); })); }
Signature logical_or_s[] = {{"logical_or(Tensor input, Tensor other, *, Tensor out=None)", logical_or_p0, 3, 2, false, 2, kFunction | kMethod, logical_or_c0}, {"logical_or(Tensor input, Number other, *, Tensor out=None)", logical_or_p1, 3, 2, false, 2, kFunction | kMethod, logical_or_c1}};
Function logical_or_f = {"logical_or", logical_or_s, 2};
PyObject* logical_or_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or_f, nullptr, args, n, names); }
PyObject* logical_or_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or_f, self, args, n, names); }
Param logical_or__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logical_or__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_or_(x0, x1); })); }
Param logical_or__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logical_or__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_or_(x0, x1); })); }
Signature logical_or__s[] = {{"logical_or_(Tensor input, Tensor other)", logical_or__p0, 2, 2, false, -1, kFunction | kMethod, logical_or__c0}, {"logical_or_(Tensor input, Number other)", logical_or__p1, 2, 2, false, -1, kFunction | kMethod, logical_or__c1}};
Function logical_or__f = {"logical_or_", logical_or__s, 2};
PyObject* logical_or__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or__f, nullptr, args, n, names); }
PyObject* logical_or__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or__f, self, args, n, names); }
Param logical_xor_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_xor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_xor(x0, x1); })); }
Param logical_xor_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_xor_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_xor(x0, x1); })); }
Signature logical_xor_s[] = {{"logical_xor(Tensor input, Tensor other, *, Tensor out=None)", logical_xor_p0, 3, 2, false, 2, kFunction | kMethod, logical_xor_c0}, {"logical_xor(Tensor input, Number other, *, Tensor out=None)", logical_xor_p1, 3, 2, false, 2, kFunction | kMethod, logical_xor_c1}};
Function logical_xor_f = {"logical_xor", logical_xor_s, 2};
PyObject* logical_xor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor_f, nullptr, args, n, names); }
PyObject* logical_xor_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor_f, self, args, n, names); }
Param logical_xor__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logical_xor__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_xor_(x0, x1); })); }
Param logical_xor__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logical_xor__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_xor_(x0, x1); })); }
Signature logical_xor__s[] = {{"logical_xor_(Tensor input, Tensor other)", logical_xor__p0, 2, 2, false, -1, kFunction | kMethod, logical_xor__c0}, {"logical_xor_(Tensor input, Number other)", logical_xor__p1, 2, 2, false, -1, kFunction | kMethod, logical_xor__c1}};
Function logical_xor__f = {"logical_xor_", logical_xor__s, 2};
PyObject* logical_xor__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor__f, nullptr, args, n, names); }
PyObject* logical_xor__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor__f, self, args, n, names); }
Param logit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"eps", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logit(x0, x1); })); }
Signature logit_s[] = {{"logit(Tensor input, float eps=None, *, Tensor out=None)", logit_p0, 3, 2, false, 2, kFunction | kMethod, logit_c0}};
Function logit_f = {"logit", logit_s, 1};
PyObject* logit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit_f, nullptr, args, n, names); }
PyObject* logit_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit_f, self, args, n, names); }
Param logit__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"eps", Kind::Float, kHasDefault | kNullable}};
PyObject* logit__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logit_(x0, x1); })); }
Signature logit__s[] = {{"logit_(Tensor input, float eps=None)", logit__p0, 2, 2, false, -1, kFunction | kMethod, logit__c0}};
Function logit__f = {"logit_", logit__s, 1};
PyObject* logit__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit__f, nullptr, args, n, names); }
PyObject* logit__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit__f, self, args, n, names); }
Param logspace_p0[] = {{"start", Kind::Scalar, 0}, {"end", Kind::Scalar, 0}, {"steps", Kind::Int, 0}, {"base", Kind::Float, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logspace_c0([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.scalar(1); const auto& x2 = a.integer(2); const auto& x3 = a.real(3, 10.0); const auto& x4 = a.options(4); return wrap(released(0, [&]() -> decltype(auto) { return argand::logspace(x0, x1, x2, x3, x4); })); }
Signature logspace_s[] = {{"logspace(Number start, Number end, int steps, float base=10.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", logspace_p0, 10, 4, false, 9, kFunction, logspace_c0}};
Function logspace_f = {"logspace", logspace_s, 1};
PyObject* logspace_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logspace_f, nullptr, args, n, names); }
Param logsumexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logsumexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logsumexp(x0, x1, x2); })); }
Signature logsumexp_s[] = {{"logsumexp(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)", logsumexp_p0, 4, 3, false, 3, kFunction | kMethod, logsumexp_c0}};
Function logsumexp_f = {"logsumexp", logsumexp_s, 1};
PyObject* logsumexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logsumexp_f, nullptr, args, n, names); }
PyObject* logsumexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logsumexp_f, self, args, n, names); }
Param lstm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::TensorList, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"batch_first", Kind::Bool, 0}};
PyObject* lstm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensors(1); const auto& x2 = a.tensors(2); const auto& x3 = a.boolean(3); const auto& x4 = a.integer(4); const auto& x5 = a.real(5); const auto& x6 = a.boolean(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::lstm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Param lstm_p1[] = {{"data", Kind::Tensor, 0}, {"batch_sizes", Kind::Tensor, 0}, {"hx", Kind::TensorList, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}};
PyObject* lstm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensors(2); const auto& x3 = a.tensors(3); const auto& x4 = a.boolean(4); const auto& x5 = a.integer(5); const auto& x6 = a.real(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::lstm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature lstm_s[] = {{"lstm(Tensor input, tuple of Tensors hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first)", lstm_p0, 9, 9, false, -1, kFunction, lstm_c0}, {"lstm(Tensor data, Tensor batch_sizes, tuple of Tensors hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional)", lstm_p1, 9, 9, false, -1, kFunction, lstm_c1}};
Function lstm_f = {"lstm", lstm_s, 2};
PyObject* lstm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lstm_f, nullptr, args, n, names); }
Param lstm_cell_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::TensorList, 0}, {"w_ih", Kind::Tensor, 0}, {"w_hh", Kind::Tensor, 0}, {"b_ih", Kind::Tensor, kHasDefault | kNullable}, {"b_hh", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lstm_cell_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensors(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::lstm_cell(x0, x1, x2, x3, x4, x5); })); }
Signature lstm_cell_s[] = {{"lstm_cell(Tensor input, tuple of Tensors hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, tensorlist out=None)", lstm_cell_p0, 7, 6, false, 6, kFunction, lstm_cell_c0}};
Function lstm_cell_f = {"lstm_cell", lstm_cell_s, 1};
PyObject* lstm_cell_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lstm_cell_f, nullptr, args, n, names); }
Param lt_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lt_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lt(x0, x1); })); }
Param lt_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lt_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lt(x0, x1); })); }
Signature lt_s[] = {{"lt(Tensor input, Tensor other, *, Tensor out=None)", lt_p0, 3, 2, false, 2, kFunction | kMethod, lt_c0}, {"lt(Tensor input, Number other, *, Tensor out=None)", lt_p1, 3, 2, false, 2, kFunction | kMethod, lt_c1}};
Function lt_f = {"lt", lt_s, 2};
PyObject* lt_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt_f, nullptr, args, n, names); }
PyObject* lt_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt_f, self, args, n, names); }
Param lt__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* lt__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lt_(x0, x1); })); }
Param lt__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* lt__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lt_(x0, x1); })); }
Signature lt__s[] = {{"lt_(Tensor input, Tensor other)", lt__p0, 2, 2, false, -1, kFunction | kMethod, lt__c0}, {"lt_(Tensor input, Number other)", lt__p1, 2, 2, false, -1, kFunction | kMethod, lt__c1}};
Function lt__f = {"lt_", lt__s, 2};
PyObject* lt__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt__f, nullptr, args, n, names); }
PyObject* lt__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt__f, self, args, n, names); }

}  // namespace

void add_functions_c(std::vector<PyMethodDef>& list) {
  list.push_back({"feature_alpha_dropout", as_method(feature_alpha_dropout_function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_alpha_dropout_f)});
  list.push_back({"feature_alpha_dropout_", as_method(feature_alpha_dropout__function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_alpha_dropout__f)});
  list.push_back({"feature_dropout", as_method(feature_dropout_function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_dropout_f)});
  list.push_back({"feature_dropout_", as_method(feature_dropout__function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_dropout__f)});
  list.push_back({"fill", as_method(fill_function), METH_FASTCALL | METH_KEYWORDS, prepare(fill_f)});
  list.push_back({"fill_", as_method(fill__function), METH_FASTCALL | METH_KEYWORDS, prepare(fill__f)});
  list.push_back({"fix", as_method(fix_function), METH_FASTCALL | METH_KEYWORDS, prepare(fix_f)});
  list.push_back({"fix_", as_method(fix__function), METH_FASTCALL | METH_KEYWORDS, prepare(fix__f)});
  list.push_back({"flatten", as_method(flatten_function), METH_FASTCALL | METH_KEYWORDS, prepare(flatten_f)});
  list.push_back({"flip", as_method(flip_function), METH_FASTCALL | METH_KEYWORDS, prepare(flip_f)});
  list.push_back({"fliplr", as_method(fliplr_function), METH_FASTCALL | METH_KEYWORDS, prepare(fliplr_f)});
  list.push_back({"flipud", as_method(flipud_function), METH_FASTCALL | METH_KEYWORDS, prepare(flipud_f)});
  list.push_back({"float_power", as_method(float_power_function), METH_FASTCALL | METH_KEYWORDS, prepare(float_power_f)});
  list.push_back({"floor", as_method(floor_function), METH_FASTCALL | METH_KEYWORDS, prepare(floor_f)});
  list.push_back({"floor_", as_method(floor__function), METH_FASTCALL | METH_KEYWORDS, prepare(floor__f)});
  list.push_back({"floor_divide", as_method(floor_divide_function), METH_FASTCALL | METH_KEYWORDS, prepare(floor_divide_f)});
  list.push_back({"floor_divide_", as_method(floor_divide__function), METH_FASTCALL | METH_KEYWORDS, prepare(floor_divide__f)});
  list.push_back({"fmax", as_method(fmax_function), METH_FASTCALL | METH_KEYWORDS, prepare(fmax_f)});
  list.push_back({"fmax_", as_method(fmax__function), METH_FASTCALL | METH_KEYWORDS, prepare(fmax__f)});
  list.push_back({"fmin", as_method(fmin_function), METH_FASTCALL | METH_KEYWORDS, prepare(fmin_f)});
  list.push_back({"fmin_", as_method(fmin__function), METH_FASTCALL | METH_KEYWORDS, prepare(fmin__f)});
  list.push_back({"fmod", as_method(fmod_function), METH_FASTCALL | METH_KEYWORDS, prepare(fmod_f)});
  list.push_back({"fmod_", as_method(fmod__function), METH_FASTCALL | METH_KEYWORDS, prepare(fmod__f)});
  list.push_back({"frac", as_method(frac_function), METH_FASTCALL | METH_KEYWORDS, prepare(frac_f)});
  list.push_back({"frac_", as_method(frac__function), METH_FASTCALL | METH_KEYWORDS, prepare(frac__f)});
  list.push_back({"full", as_method(full_function), METH_FASTCALL | METH_KEYWORDS, prepare(full_f)});
  list.push_back({"full_like", as_method(full_like_function), METH_FASTCALL | METH_KEYWORDS, prepare(full_like_f)});
  list.push_back({"gather", as_method(gather_function), METH_FASTCALL | METH_KEYWORDS, prepare(gather_f)});
  list.push_back({"gaussian_nll_loss", as_method(gaussian_nll_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(gaussian_nll_loss_f)});
  list.push_back({"gcd", as_method(gcd_function), METH_FASTCALL | METH_KEYWORDS, prepare(gcd_f)});
  list.push_back({"gcd_", as_method(gcd__function), METH_FASTCALL | METH_KEYWORDS, prepare(gcd__f)});
  list.push_back({"ge", as_method(ge_function), METH_FASTCALL | METH_KEYWORDS, prepare(ge_f)});
  list.push_back({"ge_", as_method(ge__function), METH_FASTCALL | METH_KEYWORDS, prepare(ge__f)});
  list.push_back({"gelu", as_method(gelu_function), METH_FASTCALL | METH_KEYWORDS, prepare(gelu_f)});
  list.push_back({"gelu_", as_method(gelu__function), METH_FASTCALL | METH_KEYWORDS, prepare(gelu__f)});
  list.push_back({"geometric_", as_method(geometric__function), METH_FASTCALL | METH_KEYWORDS, prepare(geometric__f)});
  list.push_back({"ger", as_method(ger_function), METH_FASTCALL | METH_KEYWORDS, prepare(ger_f)});
  list.push_back({"glu", as_method(glu_function), METH_FASTCALL | METH_KEYWORDS, prepare(glu_f)});
  list.push_back({"greater", as_method(greater_function), METH_FASTCALL | METH_KEYWORDS, prepare(greater_f)});
  list.push_back({"greater_equal", as_method(greater_equal_function), METH_FASTCALL | METH_KEYWORDS, prepare(greater_equal_f)});
  list.push_back({"group_norm", as_method(group_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(group_norm_f)});
  list.push_back({"gru", as_method(gru_function), METH_FASTCALL | METH_KEYWORDS, prepare(gru_f)});
  list.push_back({"gru_cell", as_method(gru_cell_function), METH_FASTCALL | METH_KEYWORDS, prepare(gru_cell_f)});
  list.push_back({"gt", as_method(gt_function), METH_FASTCALL | METH_KEYWORDS, prepare(gt_f)});
  list.push_back({"gt_", as_method(gt__function), METH_FASTCALL | METH_KEYWORDS, prepare(gt__f)});
  list.push_back({"hardshrink", as_method(hardshrink_function), METH_FASTCALL | METH_KEYWORDS, prepare(hardshrink_f)});
  list.push_back({"hardshrink_", as_method(hardshrink__function), METH_FASTCALL | METH_KEYWORDS, prepare(hardshrink__f)});
  list.push_back({"hardsigmoid", as_method(hardsigmoid_function), METH_FASTCALL | METH_KEYWORDS, prepare(hardsigmoid_f)});
  list.push_back({"hardsigmoid_", as_method(hardsigmoid__function), METH_FASTCALL | METH_KEYWORDS, prepare(hardsigmoid__f)});
  list.push_back({"hardswish", as_method(hardswish_function), METH_FASTCALL | METH_KEYWORDS, prepare(hardswish_f)});
  list.push_back({"hardswish_", as_method(hardswish__function), METH_FASTCALL | METH_KEYWORDS, prepare(hardswish__f)});
  list.push_back({"hardtanh", as_method(hardtanh_function), METH_FASTCALL | METH_KEYWORDS, prepare(hardtanh_f)});
  list.push_back({"hardtanh_", as_method(hardtanh__function), METH_FASTCALL | METH_KEYWORDS, prepare(hardtanh__f)});
  list.push_back({"heaviside", as_method(heaviside_function), METH_FASTCALL | METH_KEYWORDS, prepare(heaviside_f)});
  list.push_back({"heaviside_", as_method(heaviside__function), METH_FASTCALL | METH_KEYWORDS, prepare(heaviside__f)});
  list.push_back({"hinge_embedding_loss", as_method(hinge_embedding_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(hinge_embedding_loss_f)});
  list.push_back({"hsplit", as_method(hsplit_function), METH_FASTCALL | METH_KEYWORDS, prepare(hsplit_f)});
  list.push_back({"hstack", as_method(hstack_function), METH_FASTCALL | METH_KEYWORDS, prepare(hstack_f)});
  list.push_back({"huber_loss", as_method(huber_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(huber_loss_f)});
  list.push_back({"hypot", as_method(hypot_function), METH_FASTCALL | METH_KEYWORDS, prepare(hypot_f)});
  list.push_back({"hypot_", as_method(hypot__function), METH_FASTCALL | METH_KEYWORDS, prepare(hypot__f)});
  list.push_back({"im2col", as_method(im2col_function), METH_FASTCALL | METH_KEYWORDS, prepare(im2col_f)});
  list.push_back({"imag", as_method(imag_function), METH_FASTCALL | METH_KEYWORDS, prepare(imag_f)});
  list.push_back({"index_add", as_method(index_add_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_add_f)});
  list.push_back({"index_add_", as_method(index_add__function), METH_FASTCALL | METH_KEYWORDS, prepare(index_add__f)});
  list.push_back({"index_copy", as_method(index_copy_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_copy_f)});
  list.push_back({"index_copy_", as_method(index_copy__function), METH_FASTCALL | METH_KEYWORDS, prepare(index_copy__f)});
  list.push_back({"index_fill", as_method(index_fill_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_fill_f)});
  list.push_back({"index_fill_", as_method(index_fill__function), METH_FASTCALL | METH_KEYWORDS, prepare(index_fill__f)});
  list.push_back({"index_put", as_method(index_put_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_put_f)});
  list.push_back({"index_put_", as_method(index_put__function), METH_FASTCALL | METH_KEYWORDS, prepare(index_put__f)});
  list.push_back({"index_select", as_method(index_select_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_select_f)});
  list.push_back({"inner", as_method(inner_function), METH_FASTCALL | METH_KEYWORDS, prepare(inner_f)});
  list.push_back({"instance_norm", as_method(instance_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(instance_norm_f)});
  list.push_back({"isclose", as_method(isclose_function), METH_FASTCALL | METH_KEYWORDS, prepare(isclose_f)});
  list.push_back({"isclose_", as_method(isclose__function), METH_FASTCALL | METH_KEYWORDS, prepare(isclose__f)});
  list.push_back({"isfinite", as_method(isfinite_function), METH_FASTCALL | METH_KEYWORDS, prepare(isfinite_f)});
  list.push_back({"isfinite_", as_method(isfinite__function), METH_FASTCALL | METH_KEYWORDS, prepare(isfinite__f)});
  list.push_back({"isin", as_method(isin_function), METH_FASTCALL | METH_KEYWORDS, prepare(isin_f)});
  list.push_back({"isinf", as_method(isinf_function), METH_FASTCALL | METH_KEYWORDS, prepare(isinf_f)});
  list.push_back({"isinf_", as_method(isinf__function), METH_FASTCALL | METH_KEYWORDS, prepare(isinf__f)});
  list.push_back({"isnan", as_method(isnan_function), METH_FASTCALL | METH_KEYWORDS, prepare(isnan_f)});
  list.push_back({"isnan_", as_method(isnan__function), METH_FASTCALL | METH_KEYWORDS, prepare(isnan__f)});
  list.push_back({"isneginf", as_method(isneginf_function), METH_FASTCALL | METH_KEYWORDS, prepare(isneginf_f)});
  list.push_back({"isneginf_", as_method(isneginf__function), METH_FASTCALL | METH_KEYWORDS, prepare(isneginf__f)});
  list.push_back({"isposinf", as_method(isposinf_function), METH_FASTCALL | METH_KEYWORDS, prepare(isposinf_f)});
  list.push_back({"isposinf_", as_method(isposinf__function), METH_FASTCALL | METH_KEYWORDS, prepare(isposinf__f)});
  list.push_back({"kl_div", as_method(kl_div_function), METH_FASTCALL | METH_KEYWORDS, prepare(kl_div_f)});
  list.push_back({"kron", as_method(kron_function), METH_FASTCALL | METH_KEYWORDS, prepare(kron_f)});
  list.push_back({"kthvalue", as_method(kthvalue_function), METH_FASTCALL | METH_KEYWORDS, prepare(kthvalue_f)});
  list.push_back({"l1_loss", as_method(l1_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(l1_loss_f)});
  list.push_back({"layer_norm", as_method(layer_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(layer_norm_f)});
  list.push_back({"lcm", as_method(lcm_function), METH_FASTCALL | METH_KEYWORDS, prepare(lcm_f)});
  list.push_back({"lcm_", as_method(lcm__function), METH_FASTCALL | METH_KEYWORDS, prepare(lcm__f)});
  list.push_back({"ldexp", as_method(ldexp_function), METH_FASTCALL | METH_KEYWORDS, prepare(ldexp_f)});
  list.push_back({"ldexp_", as_method(ldexp__function), METH_FASTCALL | METH_KEYWORDS, prepare(ldexp__f)});
  list.push_back({"le", as_method(le_function), METH_FASTCALL | METH_KEYWORDS, prepare(le_f)});
  list.push_back({"le_", as_method(le__function), METH_FASTCALL | METH_KEYWORDS, prepare(le__f)});
  list.push_back({"leaky_relu", as_method(leaky_relu_function), METH_FASTCALL | METH_KEYWORDS, prepare(leaky_relu_f)});
  list.push_back({"leaky_relu_", as_method(leaky_relu__function), METH_FASTCALL | METH_KEYWORDS, prepare(leaky_relu__f)});
  list.push_back({"lerp", as_method(lerp_function), METH_FASTCALL | METH_KEYWORDS, prepare(lerp_f)});
  list.push_back({"lerp_", as_method(lerp__function), METH_FASTCALL | METH_KEYWORDS, prepare(lerp__f)});
  list.push_back({"less", as_method(less_function), METH_FASTCALL | METH_KEYWORDS, prepare(less_f)});
  list.push_back({"less_equal", as_method(less_equal_function), METH_FASTCALL | METH_KEYWORDS, prepare(less_equal_f)});
  list.push_back({"lgamma", as_method(lgamma_function), METH_FASTCALL | METH_KEYWORDS, prepare(lgamma_f)});
  list.push_back({"lgamma_", as_method(lgamma__function), METH_FASTCALL | METH_KEYWORDS, prepare(lgamma__f)});
  list.push_back({"linalg_cross", as_method(linalg_cross_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_cross_f)});
  list.push_back({"linear", as_method(linear_function), METH_FASTCALL | METH_KEYWORDS, prepare(linear_f)});
  list.push_back({"linspace", as_method(linspace_function), METH_FASTCALL | METH_KEYWORDS, prepare(linspace_f)});
  list.push_back({"log", as_method(log_function), METH_FASTCALL | METH_KEYWORDS, prepare(log_f)});
  list.push_back({"log10", as_method(log10_function), METH_FASTCALL | METH_KEYWORDS, prepare(log10_f)});
  list.push_back({"log10_", as_method(log10__function), METH_FASTCALL | METH_KEYWORDS, prepare(log10__f)});
  list.push_back({"log1p", as_method(log1p_function), METH_FASTCALL | METH_KEYWORDS, prepare(log1p_f)});
  list.push_back({"log1p_", as_method(log1p__function), METH_FASTCALL | METH_KEYWORDS, prepare(log1p__f)});
  list.push_back({"log2", as_method(log2_function), METH_FASTCALL | METH_KEYWORDS, prepare(log2_f)});
  list.push_back({"log2_", as_method(log2__function), METH_FASTCALL | METH_KEYWORDS, prepare(log2__f)});
  list.push_back({"log_", as_method(log__function), METH_FASTCALL | METH_KEYWORDS, prepare(log__f)});
  list.push_back({"log_normal_", as_method(log_normal__function), METH_FASTCALL | METH_KEYWORDS, prepare(log_normal__f)});
  list.push_back({"log_sigmoid", as_method(log_sigmoid_function), METH_FASTCALL | METH_KEYWORDS, prepare(log_sigmoid_f)});
  list.push_back({"log_sigmoid_", as_method(log_sigmoid__function), METH_FASTCALL | METH_KEYWORDS, prepare(log_sigmoid__f)});
  list.push_back({"log_softmax", as_method(log_softmax_function), METH_FASTCALL | METH_KEYWORDS, prepare(log_softmax_f)});
  list.push_back({"logaddexp", as_method(logaddexp_function), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp_f)});
  list.push_back({"logaddexp2", as_method(logaddexp2_function), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp2_f)});
  list.push_back({"logaddexp2_", as_method(logaddexp2__function), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp2__f)});
  list.push_back({"logaddexp_", as_method(logaddexp__function), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp__f)});
  list.push_back({"logcumsumexp", as_method(logcumsumexp_function), METH_FASTCALL | METH_KEYWORDS, prepare(logcumsumexp_f)});
  list.push_back({"logical_and", as_method(logical_and_function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_and_f)});
  list.push_back({"logical_and_", as_method(logical_and__function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_and__f)});
  list.push_back({"logical_not", as_method(logical_not_function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_not_f)});
  list.push_back({"logical_not_", as_method(logical_not__function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_not__f)});
  list.push_back({"logical_or", as_method(logical_or_function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_or_f)});
  list.push_back({"logical_or_", as_method(logical_or__function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_or__f)});
  list.push_back({"logical_xor", as_method(logical_xor_function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_xor_f)});
  list.push_back({"logical_xor_", as_method(logical_xor__function), METH_FASTCALL | METH_KEYWORDS, prepare(logical_xor__f)});
  list.push_back({"logit", as_method(logit_function), METH_FASTCALL | METH_KEYWORDS, prepare(logit_f)});
  list.push_back({"logit_", as_method(logit__function), METH_FASTCALL | METH_KEYWORDS, prepare(logit__f)});
  list.push_back({"logspace", as_method(logspace_function), METH_FASTCALL | METH_KEYWORDS, prepare(logspace_f)});
  list.push_back({"logsumexp", as_method(logsumexp_function), METH_FASTCALL | METH_KEYWORDS, prepare(logsumexp_f)});
  list.push_back({"lstm", as_method(lstm_function), METH_FASTCALL | METH_KEYWORDS, prepare(lstm_f)});
  list.push_back({"lstm_cell", as_method(lstm_cell_function), METH_FASTCALL | METH_KEYWORDS, prepare(lstm_cell_f)});
  list.push_back({"lt", as_method(lt_function), METH_FASTCALL | METH_KEYWORDS, prepare(lt_f)});
  list.push_back({"lt_", as_method(lt__function), METH_FASTCALL | METH_KEYWORDS, prepare(lt__f)});
}
void add_methods_c(std::vector<PyMethodDef>& list) {
  list.push_back({"fill_", as_method(fill__method), METH_FASTCALL | METH_KEYWORDS, prepare(fill__f)});
  list.push_back({"fix", as_method(fix_method), METH_NOARGS, prepare(fix_f)});
  list.push_back({"fix_", as_method(fix__method), METH_NOARGS, prepare(fix__f)});
  list.push_back({"flatten", as_method(flatten_method), METH_FASTCALL | METH_KEYWORDS, prepare(flatten_f)});
  list.push_back({"flip", as_method(flip_method), METH_FASTCALL | METH_KEYWORDS, prepare(flip_f)});
  list.push_back({"fliplr", as_method(fliplr_method), METH_NOARGS, prepare(fliplr_f)});
  list.push_back({"flipud", as_method(flipud_method), METH_NOARGS, prepare(flipud_f)});
  list.push_back({"float_power", as_method(float_power_method), METH_FASTCALL | METH_KEYWORDS, prepare(float_power_f)});
  list.push_back({"floor", as_method(floor_method), METH_NOARGS, prepare(floor_f)});
  list.push_back({"floor_", as_method(floor__method), METH_NOARGS, prepare(floor__f)});
  list.push_back({"floor_divide", as_method(floor_divide_method), METH_FASTCALL | METH_KEYWORDS, prepare(floor_divide_f)});
  list.push_back({"floor_divide_", as_method(floor_divide__method), METH_FASTCALL | METH_KEYWORDS, prepare(floor_divide__f)});
  list.push_back({"fmax", as_method(fmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(fmax_f)});
  list.push_back({"fmax_", as_method(fmax__method), METH_FASTCALL | METH_KEYWORDS, prepare(fmax__f)});
  list.push_back({"fmin", as_method(fmin_method), METH_FASTCALL | METH_KEYWORDS, prepare(fmin_f)});
  list.push_back({"fmin_", as_method(fmin__method), METH_FASTCALL | METH_KEYWORDS, prepare(fmin__f)});
  list.push_back({"fmod", as_method(fmod_method), METH_FASTCALL | METH_KEYWORDS, prepare(fmod_f)});
  list.push_back({"fmod_", as_method(fmod__method), METH_FASTCALL | METH_KEYWORDS, prepare(fmod__f)});
  list.push_back({"frac", as_method(frac_method), METH_NOARGS, prepare(frac_f)});
  list.push_back({"frac_", as_method(frac__method), METH_NOARGS, prepare(frac__f)});
  list.push_back({"gather", as_method(gather_method), METH_FASTCALL | METH_KEYWORDS, prepare(gather_f)});
  list.push_back({"gcd", as_method(gcd_method), METH_FASTCALL | METH_KEYWORDS, prepare(gcd_f)});
  list.push_back({"gcd_", as_method(gcd__method), METH_FASTCALL | METH_KEYWORDS, prepare(gcd__f)});
  list.push_back({"ge", as_method(ge_method), METH_FASTCALL | METH_KEYWORDS, prepare(ge_f)});
  list.push_back({"ge_", as_method(ge__method), METH_FASTCALL | METH_KEYWORDS, prepare(ge__f)});
  list.push_back({"gelu", as_method(gelu_method), METH_FASTCALL | METH_KEYWORDS, prepare(gelu_f)});
  list.push_back({"gelu_", as_method(gelu__method), METH_FASTCALL | METH_KEYWORDS, prepare(gelu__f)});
  list.push_back({"geometric_", as_method(geometric__method), METH_FASTCALL | METH_KEYWORDS, prepare(geometric__f)});
  list.push_back({"ger", as_method(ger_method), METH_FASTCALL | METH_KEYWORDS, prepare(ger_f)});
  list.push_back({"greater", as_method(greater_method), METH_FASTCALL | METH_KEYWORDS, prepare(greater_f)});
  list.push_back({"greater_equal", as_method(greater_equal_method), METH_FASTCALL | METH_KEYWORDS, prepare(greater_equal_f)});
  list.push_back({"gt", as_method(gt_method), METH_FASTCALL | METH_KEYWORDS, prepare(gt_f)});
  list.push_back({"gt_", as_method(gt__method), METH_FASTCALL | METH_KEYWORDS, prepare(gt__f)});
  list.push_back({"hardshrink", as_method(hardshrink_method), METH_FASTCALL | METH_KEYWORDS, prepare(hardshrink_f)});
  list.push_back({"hardshrink_", as_method(hardshrink__method), METH_FASTCALL | METH_KEYWORDS, prepare(hardshrink__f)});
  list.push_back({"hardsigmoid", as_method(hardsigmoid_method), METH_NOARGS, prepare(hardsigmoid_f)});
  list.push_back({"hardsigmoid_", as_method(hardsigmoid__method), METH_NOARGS, prepare(hardsigmoid__f)});
  list.push_back({"hardswish", as_method(hardswish_method), METH_NOARGS, prepare(hardswish_f)});
  list.push_back({"hardswish_", as_method(hardswish__method), METH_NOARGS, prepare(hardswish__f)});
  list.push_back({"hardtanh", as_method(hardtanh_method), METH_FASTCALL | METH_KEYWORDS, prepare(hardtanh_f)});
  list.push_back({"hardtanh_", as_method(hardtanh__method), METH_FASTCALL | METH_KEYWORDS, prepare(hardtanh__f)});
  list.push_back({"heaviside", as_method(heaviside_method), METH_FASTCALL | METH_KEYWORDS, prepare(heaviside_f)});
  list.push_back({"heaviside_", as_method(heaviside__method), METH_FASTCALL | METH_KEYWORDS, prepare(heaviside__f)});
  list.push_back({"hsplit", as_method(hsplit_method), METH_FASTCALL | METH_KEYWORDS, prepare(hsplit_f)});
  list.push_back({"hypot", as_method(hypot_method), METH_FASTCALL | METH_KEYWORDS, prepare(hypot_f)});
  list.push_back({"hypot_", as_method(hypot__method), METH_FASTCALL | METH_KEYWORDS, prepare(hypot__f)});
  list.push_back({"index_add", as_method(index_add_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_add_f)});
  list.push_back({"index_add_", as_method(index_add__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_add__f)});
  list.push_back({"index_copy", as_method(index_copy_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_copy_f)});
  list.push_back({"index_copy_", as_method(index_copy__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_copy__f)});
  list.push_back({"index_fill", as_method(index_fill_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_fill_f)});
  list.push_back({"index_fill_", as_method(index_fill__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_fill__f)});
  list.push_back({"index_select", as_method(index_select_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_select_f)});
  list.push_back({"inner", as_method(inner_method), METH_FASTCALL | METH_KEYWORDS, prepare(inner_f)});
  list.push_back({"isclose", as_method(isclose_method), METH_FASTCALL | METH_KEYWORDS, prepare(isclose_f)});
  list.push_back({"isclose_", as_method(isclose__method), METH_FASTCALL | METH_KEYWORDS, prepare(isclose__f)});
  list.push_back({"isfinite", as_method(isfinite_method), METH_NOARGS, prepare(isfinite_f)});
  list.push_back({"isfinite_", as_method(isfinite__method), METH_NOARGS, prepare(isfinite__f)});
  list.push_back({"isinf", as_method(isinf_method), METH_NOARGS, prepare(isinf_f)});
  list.push_back({"isinf_", as_method(isinf__method), METH_NOARGS, prepare(isinf__f)});
  list.push_back({"isnan", as_method(isnan_method), METH_NOARGS, prepare(isnan_f)});
  list.push_back({"isnan_", as_method(isnan__method), METH_NOARGS, prepare(isnan__f)});
  list.push_back({"isneginf", as_method(isneginf_method), METH_NOARGS, prepare(isneginf_f)});
  list.push_back({"isneginf_", as_method(isneginf__method), METH_NOARGS, prepare(isneginf__f)});
  list.push_back({"isposinf", as_method(isposinf_method), METH_NOARGS, prepare(isposinf_f)});
  list.push_back({"isposinf_", as_method(isposinf__method), METH_NOARGS, prepare(isposinf__f)});
  list.push_back({"kron", as_method(kron_method), METH_FASTCALL | METH_KEYWORDS, prepare(kron_f)});
  list.push_back({"kthvalue", as_method(kthvalue_method), METH_FASTCALL | METH_KEYWORDS, prepare(kthvalue_f)});
  list.push_back({"lcm", as_method(lcm_method), METH_FASTCALL | METH_KEYWORDS, prepare(lcm_f)});
  list.push_back({"lcm_", as_method(lcm__method), METH_FASTCALL | METH_KEYWORDS, prepare(lcm__f)});
  list.push_back({"ldexp", as_method(ldexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(ldexp_f)});
  list.push_back({"ldexp_", as_method(ldexp__method), METH_FASTCALL | METH_KEYWORDS, prepare(ldexp__f)});
  list.push_back({"le", as_method(le_method), METH_FASTCALL | METH_KEYWORDS, prepare(le_f)});
  list.push_back({"le_", as_method(le__method), METH_FASTCALL | METH_KEYWORDS, prepare(le__f)});
  list.push_back({"leaky_relu", as_method(leaky_relu_method), METH_FASTCALL | METH_KEYWORDS, prepare(leaky_relu_f)});
  list.push_back({"leaky_relu_", as_method(leaky_relu__method), METH_FASTCALL | METH_KEYWORDS, prepare(leaky_relu__f)});
  list.push_back({"lerp", as_method(lerp_method), METH_FASTCALL | METH_KEYWORDS, prepare(lerp_f)});
  list.push_back({"lerp_", as_method(lerp__method), METH_FASTCALL | METH_KEYWORDS, prepare(lerp__f)});
  list.push_back({"less", as_method(less_method), METH_FASTCALL | METH_KEYWORDS, prepare(less_f)});
  list.push_back({"less_equal", as_method(less_equal_method), METH_FASTCALL | METH_KEYWORDS, prepare(less_equal_f)});
  list.push_back({"lgamma", as_method(lgamma_method), METH_NOARGS, prepare(lgamma_f)});
  list.push_back({"lgamma_", as_method(lgamma__method), METH_NOARGS, prepare(lgamma__f)});
  list.push_back({"log", as_method(log_method), METH_NOARGS, prepare(log_f)});
  list.push_back({"log10", as_method(log10_method), METH_NOARGS, prepare(log10_f)});
  list.push_back({"log10_", as_method(log10__method), METH_NOARGS, prepare(log10__f)});
  list.push_back({"log1p", as_method(log1p_method), METH_NOARGS, prepare(log1p_f)});
  list.push_back({"log1p_", as_method(log1p__method), METH_NOARGS, prepare(log1p__f)});
  list.push_back({"log2", as_method(log2_method), METH_NOARGS, prepare(log2_f)});
  list.push_back({"log2_", as_method(log2__method), METH_NOARGS, prepare(log2__f)});
  list.push_back({"log_", as_method(log__method), METH_NOARGS, prepare(log__f)});
  list.push_back({"log_normal_", as_method(log_normal__method), METH_FASTCALL | METH_KEYWORDS, prepare(log_normal__f)});
  list.push_back({"log_sigmoid", as_method(log_sigmoid_method), METH_NOARGS, prepare(log_sigmoid_f)});
  list.push_back({"log_sigmoid_", as_method(log_sigmoid__method), METH_NOARGS, prepare(log_sigmoid__f)});
  list.push_back({"log_softmax", as_method(log_softmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(log_softmax_f)});
  list.push_back({"logaddexp", as_method(logaddexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp_f)});
  list.push_back({"logaddexp2", as_method(logaddexp2_method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp2_f)});
  list.push_back({"logaddexp2_", as_method(logaddexp2__method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp2__f)});
  list.push_back({"logaddexp_", as_method(logaddexp__method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp__f)});
  list.push_back({"logcumsumexp", as_method(logcumsumexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(logcumsumexp_f)});
  list.push_back({"logical_and", as_method(logical_and_method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_and_f)});
  list.push_back({"logical_and_", as_method(logical_and__method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_and__f)});
  list.push_back({"logical_not", as_method(logical_not_method), METH_NOARGS, prepare(logical_not_f)});
  list.push_back({"logical_not_", as_method(logical_not__method), METH_NOARGS, prepare(logical_not__f)});
  list.push_back({"logical_or", as_method(logical_or_method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_or_f)});
  list.push_back({"logical_or_", as_method(logical_or__method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_or__f)});
  list.push_back({"logical_xor", as_method(logical_xor_method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_xor_f)});
  list.push_back({"logical_xor_", as_method(logical_xor__method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_xor__f)});
  list.push_back({"logit", as_method(logit_method), METH_FASTCALL | METH_KEYWORDS, prepare(logit_f)});
  list.push_back({"logit_", as_method(logit__method), METH_FASTCALL | METH_KEYWORDS, prepare(logit__f)});
  list.push_back({"logsumexp", as_method(logsumexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(logsumexp_f)});
  list.push_back({"lt", as_method(lt_method), METH_FASTCALL | METH_KEYWORDS, prepare(lt_f)});
  list.push_back({"lt_", as_method(lt__method), METH_FASTCALL | METH_KEYWORDS, prepare(lt__f)});
}

}  // namespace argand::py
