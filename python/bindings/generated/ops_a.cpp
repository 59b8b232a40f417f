// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param _scaled_mm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat2", Kind::Tensor, 0}, {"scale_a", Kind::Tensor, 0}, {"scale_b", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"scale_result", Kind::Tensor, kHasDefault | kNullable}, {"out_dtype", Kind::DType, kHasDefault | kNullable}, {"use_fast_accum", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* _scaled_mm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); const auto& x6 = a.optional_dtype(6); const auto& x7 = a.boolean(7, false); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::_scaled_mm(x0, x1, x2, x3, x4, x5, x6, x7); })); }
Signature _scaled_mm_s[] = {{"_scaled_mm(Tensor input, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor bias=None, Tensor scale_result=None, dtype out_dtype=None, bool use_fast_accum=False, *, Tensor out=None)", _scaled_mm_p0, 9, 8, false, 8, kFunction, _scaled_mm_c0}};
Function _scaled_mm_f = {"_scaled_mm", _scaled_mm_s, 1, "_scaled_mm(input, mat2, scale_a, scale_b, bias=None, scale_result=None, out_dtype=None, use_fast_accum=False, *, out=None)\n--\n\ninput times scale_a by mat2 times scale_b, plus bias, summed in float32. input [m, k] and mat2 [k, n] are of 8-bit floating types; the scales are float32 of one element each, or [m, 1] and [1, n]; bias is [n]. The result is of out_dtype, by default input's; if that is an 8-bit type, scale_result (one float32) multiplies what is stored. Sums are never less accurate than float32's, whatever use_fast_accum allows. No derivative.\n\n_scaled_mm(Tensor input, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor bias=None, Tensor scale_result=None, dtype out_dtype=None, bool use_fast_accum=False, *, Tensor out=None)", ""};
PyObject* _scaled_mm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(_scaled_mm_f, nullptr, args, n, names); }
Param _upsample_bicubic2d_aa_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* _upsample_bicubic2d_aa_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::_upsample_bicubic2d_aa(x0, x1, x2, x3, x4); })); }
Signature _upsample_bicubic2d_aa_s[] = {{"_upsample_bicubic2d_aa(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", _upsample_bicubic2d_aa_p0, 6, 5, false, 5, kFunction, _upsample_bicubic2d_aa_c0}};
Function _upsample_bicubic2d_aa_f = {"_upsample_bicubic2d_aa", _upsample_bicubic2d_aa_s, 1, "_upsample_bicubic2d_aa(input, output_size, align_corners, scales_h=None, scales_w=None, *, out=None)\n--\n\nupsample_bicubic2d that averages where it shrinks.\n\n_upsample_bicubic2d_aa(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* _upsample_bicubic2d_aa_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(_upsample_bicubic2d_aa_f, nullptr, args, n, names); }
Param _upsample_bilinear2d_aa_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* _upsample_bilinear2d_aa_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::_upsample_bilinear2d_aa(x0, x1, x2, x3, x4); })); }
Signature _upsample_bilinear2d_aa_s[] = {{"_upsample_bilinear2d_aa(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", _upsample_bilinear2d_aa_p0, 6, 5, false, 5, kFunction, _upsample_bilinear2d_aa_c0}};
Function _upsample_bilinear2d_aa_f = {"_upsample_bilinear2d_aa", _upsample_bilinear2d_aa_s, 1, "_upsample_bilinear2d_aa(input, output_size, align_corners, scales_h=None, scales_w=None, *, out=None)\n--\n\nWith a kernel that widens when shrinking, so that every pixel of the input counts.\n\n_upsample_bilinear2d_aa(Tensor input, tuple of ints output_size, bool align_corners, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* _upsample_bilinear2d_aa_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(_upsample_bilinear2d_aa_f, nullptr, args, n, names); }
Param _upsample_nearest_exact1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"scales", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* _upsample_nearest_exact1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_real(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::_upsample_nearest_exact1d(x0, x1, x2); })); }
Signature _upsample_nearest_exact1d_s[] = {{"_upsample_nearest_exact1d(Tensor input, tuple of ints output_size, float scales=None, *, Tensor out=None)", _upsample_nearest_exact1d_p0, 4, 3, false, 3, kFunction, _upsample_nearest_exact1d_c0}};
Function _upsample_nearest_exact1d_f = {"_upsample_nearest_exact1d", _upsample_nearest_exact1d_s, 1, "_upsample_nearest_exact1d(input, output_size, scales=None, *, out=None)\n--\n\nThe pixel whose centre is nearest; the three above take the one at the rounded-down corner.\n\n_upsample_nearest_exact1d(Tensor input, tuple of ints output_size, float scales=None, *, Tensor out=None)", ""};
PyObject* _upsample_nearest_exact1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(_upsample_nearest_exact1d_f, nullptr, args, n, names); }
Param _upsample_nearest_exact2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* _upsample_nearest_exact2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_real(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::_upsample_nearest_exact2d(x0, x1, x2, x3); })); }
Signature _upsample_nearest_exact2d_s[] = {{"_upsample_nearest_exact2d(Tensor input, tuple of ints output_size, float scales_h=None, float scales_w=None, *, Tensor out=None)", _upsample_nearest_exact2d_p0, 5, 4, false, 4, kFunction, _upsample_nearest_exact2d_c0}};
Function _upsample_nearest_exact2d_f = {"_upsample_nearest_exact2d", _upsample_nearest_exact2d_s, 1, "_upsample_nearest_exact2d(input, output_size, scales_h=None, scales_w=None, *, out=None)\n--\n\nupsample_nearest2d by the centres of pixels.\n\n_upsample_nearest_exact2d(Tensor input, tuple of ints output_size, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* _upsample_nearest_exact2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(_upsample_nearest_exact2d_f, nullptr, args, n, names); }
Param _upsample_nearest_exact3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"scales_d", Kind::Float, kHasDefault | kNullable}, {"scales_h", Kind::Float, kHasDefault | kNullable}, {"scales_w", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* _upsample_nearest_exact3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_real(3); const auto& x4 = a.optional_real(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::_upsample_nearest_exact3d(x0, x1, x2, x3, x4); })); }
Signature _upsample_nearest_exact3d_s[] = {{"_upsample_nearest_exact3d(Tensor input, tuple of ints output_size, float scales_d=None, float scales_h=None, float scales_w=None, *, Tensor out=None)", _upsample_nearest_exact3d_p0, 6, 5, false, 5, kFunction, _upsample_nearest_exact3d_c0}};
Function _upsample_nearest_exact3d_f = {"_upsample_nearest_exact3d", _upsample_nearest_exact3d_s, 1, "_upsample_nearest_exact3d(input, output_size, scales_d=None, scales_h=None, scales_w=None, *, out=None)\n--\n\nupsample_nearest3d by the centres of voxels.\n\n_upsample_nearest_exact3d(Tensor input, tuple of ints output_size, float scales_d=None, float scales_h=None, float scales_w=None, *, Tensor out=None)", ""};
PyObject* _upsample_nearest_exact3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(_upsample_nearest_exact3d_f, nullptr, args, n, names); }
Param abs_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* abs_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::abs(x0); })); }
Signature abs_s[] = {{"abs(Tensor input, *, Tensor out=None)", abs_p0, 2, 1, false, 1, kFunction | kMethod, abs_c0}};
Function abs_f = {"abs", abs_s, 1, "abs(input, *, out=None)\n--\n\nThe absolute value, of complex numbers the modulus, which is real.\n\nabs(Tensor input, *, Tensor out=None)", "abs($self)\n--\n\nThe absolute value, of complex numbers the modulus, which is real.\n\nabs()"};
PyObject* abs_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(abs_f, nullptr, args, n, names); }
PyObject* abs_method(PyObject* self, PyObject*) { return unary("abs", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::abs(x); }); }); }
Param abs__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* abs__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::abs_(x0); })); }
Signature abs__s[] = {{"abs_(Tensor input)", abs__p0, 1, 1, false, -1, kFunction | kMethod, abs__c0}};
Function abs__f = {"abs_", abs__s, 1, "abs_(input)\n--\n\nIn place: The absolute value, of complex numbers the modulus, which is real.\n\nabs_(Tensor input)", "abs_($self)\n--\n\nIn place: The absolute value, of complex numbers the modulus, which is real.\n\nabs_()"};
PyObject* abs__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(abs__f, nullptr, args, n, names); }
PyObject* abs__method(PyObject* self, PyObject*) { return unary("abs_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::abs_(x); }); }); }
Param absolute_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* absolute_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::absolute(x0); })); }
Signature absolute_s[] = {{"absolute(Tensor input, *, Tensor out=None)", absolute_p0, 2, 1, false, 1, kFunction | kMethod, absolute_c0}};
Function absolute_f = {"absolute", absolute_s, 1, "absolute(input, *, out=None)\n--\n\nSame as abs: The absolute value, of complex numbers the modulus, which is real.\n\nabsolute(Tensor input, *, Tensor out=None)", "absolute($self)\n--\n\nSame as abs: The absolute value, of complex numbers the modulus, which is real.\n\nabsolute()"};
PyObject* absolute_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(absolute_f, nullptr, args, n, names); }
PyObject* absolute_method(PyObject* self, PyObject*) { return unary("absolute", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::absolute(x); }); }); }
Param absolute__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* absolute__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::absolute_(x0); })); }
Signature absolute__s[] = {{"absolute_(Tensor input)", absolute__p0, 1, 1, false, -1, kFunction | kMethod, absolute__c0}};
Function absolute__f = {"absolute_", absolute__s, 1, "absolute_(input)\n--\n\nIn place: Same as abs: The absolute value, of complex numbers the modulus, which is real.\n\nabsolute_(Tensor input)", "absolute_($self)\n--\n\nIn place: Same as abs: The absolute value, of complex numbers the modulus, which is real.\n\nabsolute_()"};
PyObject* absolute__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(absolute__f, nullptr, args, n, names); }
PyObject* absolute__method(PyObject* self, PyObject*) { return unary("absolute_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::absolute_(x); }); }); }
Param acos_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* acos_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::acos(x0); })); }
Signature acos_s[] = {{"acos(Tensor input, *, Tensor out=None)", acos_p0, 2, 1, false, 1, kFunction | kMethod, acos_c0}};
Function acos_f = {"acos", acos_s, 1, "acos(input, *, out=None)\n--\n\nThe arc cosine, in [0, pi].\n\nacos(Tensor input, *, Tensor out=None)", "acos($self)\n--\n\nThe arc cosine, in [0, pi].\n\nacos()"};
PyObject* acos_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(acos_f, nullptr, args, n, names); }
PyObject* acos_method(PyObject* self, PyObject*) { return unary("acos", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::acos(x); }); }); }
Param acos__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* acos__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::acos_(x0); })); }
Signature acos__s[] = {{"acos_(Tensor input)", acos__p0, 1, 1, false, -1, kFunction | kMethod, acos__c0}};
Function acos__f = {"acos_", acos__s, 1, "acos_(input)\n--\n\nIn place: The arc cosine, in [0, pi].\n\nacos_(Tensor input)", "acos_($self)\n--\n\nIn place: The arc cosine, in [0, pi].\n\nacos_()"};
PyObject* acos__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(acos__f, nullptr, args, n, names); }
PyObject* acos__method(PyObject* self, PyObject*) { return unary("acos_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::acos_(x); }); }); }
Param acosh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* acosh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::acosh(x0); })); }
Signature acosh_s[] = {{"acosh(Tensor input, *, Tensor out=None)", acosh_p0, 2, 1, false, 1, kFunction | kMethod, acosh_c0}};
Function acosh_f = {"acosh", acosh_s, 1, "acosh(input, *, out=None)\n--\n\nThe inverse hyperbolic cosine.\n\nacosh(Tensor input, *, Tensor out=None)", "acosh($self)\n--\n\nThe inverse hyperbolic cosine.\n\nacosh()"};
PyObject* acosh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(acosh_f, nullptr, args, n, names); }
PyObject* acosh_method(PyObject* self, PyObject*) { return unary("acosh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::acosh(x); }); }); }
Param acosh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* acosh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::acosh_(x0); })); }
Signature acosh__s[] = {{"acosh_(Tensor input)", acosh__p0, 1, 1, false, -1, kFunction | kMethod, acosh__c0}};
Function acosh__f = {"acosh_", acosh__s, 1, "acosh_(input)\n--\n\nIn place: The inverse hyperbolic cosine.\n\nacosh_(Tensor input)", "acosh_($self)\n--\n\nIn place: The inverse hyperbolic cosine.\n\nacosh_()"};
PyObject* acosh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(acosh__f, nullptr, args, n, names); }
PyObject* acosh__method(PyObject* self, PyObject*) { return unary("acosh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::acosh_(x); }); }); }
Param adaptive_avg_pool1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* adaptive_avg_pool1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::adaptive_avg_pool1d(x0, x1); })); }
Signature adaptive_avg_pool1d_s[] = {{"adaptive_avg_pool1d(Tensor input, tuple of ints output_size, *, Tensor out=None)", adaptive_avg_pool1d_p0, 3, 2, false, 2, kFunction, adaptive_avg_pool1d_c0}};
Function adaptive_avg_pool1d_f = {"adaptive_avg_pool1d", adaptive_avg_pool1d_s, 1, "adaptive_avg_pool1d(input, output_size, *, out=None)\n--\n\nAs many averages as asked for: window i of n runs from floor(i * length / n) up to ceil((i + 1) * length / n).\n\nadaptive_avg_pool1d(Tensor input, tuple of ints output_size, *, Tensor out=None)", ""};
PyObject* adaptive_avg_pool1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adaptive_avg_pool1d_f, nullptr, args, n, names); }
Param adaptive_avg_pool2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* adaptive_avg_pool2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::adaptive_avg_pool2d(x0, x1); })); }
Signature adaptive_avg_pool2d_s[] = {{"adaptive_avg_pool2d(Tensor input, tuple of ints output_size, *, Tensor out=None)", adaptive_avg_pool2d_p0, 3, 2, false, 2, kFunction, adaptive_avg_pool2d_c0}};
Function adaptive_avg_pool2d_f = {"adaptive_avg_pool2d", adaptive_avg_pool2d_s, 1, "adaptive_avg_pool2d(input, output_size, *, out=None)\n--\n\nadaptive_avg_pool1d over the last two dimensions: output_size averages along each.\n\nadaptive_avg_pool2d(Tensor input, tuple of ints output_size, *, Tensor out=None)", ""};
PyObject* adaptive_avg_pool2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adaptive_avg_pool2d_f, nullptr, args, n, names); }
Param adaptive_avg_pool3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* adaptive_avg_pool3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::adaptive_avg_pool3d(x0, x1); })); }
Signature adaptive_avg_pool3d_s[] = {{"adaptive_avg_pool3d(Tensor input, tuple of ints output_size, *, Tensor out=None)", adaptive_avg_pool3d_p0, 3, 2, false, 2, kFunction, adaptive_avg_pool3d_c0}};
Function adaptive_avg_pool3d_f = {"adaptive_avg_pool3d", adaptive_avg_pool3d_s, 1, "adaptive_avg_pool3d(input, output_size, *, out=None)\n--\n\nThe means of output_size windows that share the volume out evenly.\n\nadaptive_avg_pool3d(Tensor input, tuple of ints output_size, *, Tensor out=None)", ""};
PyObject* adaptive_avg_pool3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adaptive_avg_pool3d_f, nullptr, args, n, names); }
Param adaptive_max_pool1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* adaptive_max_pool1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::adaptive_max_pool1d(x0, x1); })); }
Signature adaptive_max_pool1d_s[] = {{"adaptive_max_pool1d(Tensor input, tuple of ints output_size, *, tuple of Tensors out=None)", adaptive_max_pool1d_p0, 3, 2, false, 2, kFunction, adaptive_max_pool1d_c0}};
Function adaptive_max_pool1d_f = {"adaptive_max_pool1d", adaptive_max_pool1d_s, 1, "adaptive_max_pool1d(input, output_size, *, out=None)\n--\n\nMaxima of the same windows, and their indices.\n\nadaptive_max_pool1d(Tensor input, tuple of ints output_size, *, tuple of Tensors out=None)", ""};
PyObject* adaptive_max_pool1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adaptive_max_pool1d_f, nullptr, args, n, names); }
Param adaptive_max_pool2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* adaptive_max_pool2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::adaptive_max_pool2d(x0, x1); })); }
Signature adaptive_max_pool2d_s[] = {{"adaptive_max_pool2d(Tensor input, tuple of ints output_size, *, tuple of Tensors out=None)", adaptive_max_pool2d_p0, 3, 2, false, 2, kFunction, adaptive_max_pool2d_c0}};
Function adaptive_max_pool2d_f = {"adaptive_max_pool2d", adaptive_max_pool2d_s, 1, "adaptive_max_pool2d(input, output_size, *, out=None)\n--\n\nThe maxima of adaptive_avg_pool2d's windows, and where they stood (y * width + x).\n\nadaptive_max_pool2d(Tensor input, tuple of ints output_size, *, tuple of Tensors out=None)", ""};
PyObject* adaptive_max_pool2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adaptive_max_pool2d_f, nullptr, args, n, names); }
Param adaptive_max_pool3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"output_size", Kind::IntList, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* adaptive_max_pool3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::adaptive_max_pool3d(x0, x1); })); }
Signature adaptive_max_pool3d_s[] = {{"adaptive_max_pool3d(Tensor input, tuple of ints output_size, *, tuple of Tensors out=None)", adaptive_max_pool3d_p0, 3, 2, false, 2, kFunction, adaptive_max_pool3d_c0}};
Function adaptive_max_pool3d_f = {"adaptive_max_pool3d", adaptive_max_pool3d_s, 1, "adaptive_max_pool3d(input, output_size, *, out=None)\n--\n\nTheir maxima, and where each stood, as max_pool3d_with_indices says.\n\nadaptive_max_pool3d(Tensor input, tuple of ints output_size, *, tuple of Tensors out=None)", ""};
PyObject* adaptive_max_pool3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adaptive_max_pool3d_f, nullptr, args, n, names); }
Param add_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* add_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::add(x0, x1, x2); })); }
Param add_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* add_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::add(x0, x1, x2); })); }
Signature add_s[] = {{"add(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)", add_p0, 4, 2, false, 3, kFunction | kMethod, add_c0}, {"add(Tensor input, Number other, *, Number alpha=1, Tensor out=None)", add_p1, 4, 2, false, 3, kFunction | kMethod, add_c1}};
Function add_f = {"add", add_s, 2, "add(input, other, *, alpha=1, out=None)\n--\n\ninput + alpha * other.\n\nadd(Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)\nadd(Tensor input, Number other, *, Number alpha=1, Tensor out=None)", "add($self, other, *, alpha=1)\n--\n\nself + alpha * other.\n\nadd(Tensor other, *, Number alpha=1)\nadd(Number other, *, Number alpha=1)"};
PyObject* add_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(add_f, nullptr, args, n, names); }
PyObject* add_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(add_f, self, args, n, names); }
Param add__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* add__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::add_(x0, x1, x2); })); }
Param add__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* add__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::add_(x0, x1, x2); })); }
Signature add__s[] = {{"add_(Tensor input, Tensor other, *, Number alpha=1)", add__p0, 3, 2, false, -1, kFunction | kMethod, add__c0}, {"add_(Tensor input, Number other, *, Number alpha=1)", add__p1, 3, 2, false, -1, kFunction | kMethod, add__c1}};
Function add__f = {"add_", add__s, 2, "add_(input, other, *, alpha=1)\n--\n\nIn place: input + alpha * other.\n\nadd_(Tensor input, Tensor other, *, Number alpha=1)\nadd_(Tensor input, Number other, *, Number alpha=1)", "add_($self, other, *, alpha=1)\n--\n\nIn place: self + alpha * other.\n\nadd_(Tensor other, *, Number alpha=1)\nadd_(Number other, *, Number alpha=1)"};
PyObject* add__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(add__f, nullptr, args, n, names); }
PyObject* add__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(add__f, self, args, n, names); }
Param addbmm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"batch1", Kind::Tensor, 0}, {"batch2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* addbmm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::addbmm(x0, x1, x2, x3, x4); })); }
Signature addbmm_s[] = {{"addbmm(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1, Tensor out=None)", addbmm_p0, 6, 3, false, 5, kFunction | kMethod, addbmm_c0}};
Function addbmm_f = {"addbmm", addbmm_s, 1, "addbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None)\n--\n\nbeta * input + alpha * the sum over the batch of batch1 batch2.\n\naddbmm(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1, Tensor out=None)", "addbmm($self, batch1, batch2, *, beta=1, alpha=1)\n--\n\nbeta * self + alpha * the sum over the batch of batch1 batch2.\n\naddbmm(Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)"};
PyObject* addbmm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addbmm_f, nullptr, args, n, names); }
PyObject* addbmm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addbmm_f, self, args, n, names); }
Param addbmm__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"batch1", Kind::Tensor, 0}, {"batch2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* addbmm__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::addbmm_(x0, x1, x2, x3, x4); })); }
Signature addbmm__s[] = {{"addbmm_(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)", addbmm__p0, 5, 3, false, -1, kFunction | kMethod, addbmm__c0}};
Function addbmm__f = {"addbmm_", addbmm__s, 1, "addbmm_(input, batch1, batch2, *, beta=1, alpha=1)\n--\n\nIn place: beta * input + alpha * the sum over the batch of batch1 batch2.\n\naddbmm_(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)", "addbmm_($self, batch1, batch2, *, beta=1, alpha=1)\n--\n\nIn place: beta * self + alpha * the sum over the batch of batch1 batch2.\n\naddbmm_(Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)"};
PyObject* addbmm__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addbmm__f, nullptr, args, n, names); }
PyObject* addbmm__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addbmm__f, self, args, n, names); }
Param addcdiv_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"tensor1", Kind::Tensor, 0}, {"tensor2", Kind::Tensor, 0}, {"value", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* addcdiv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::addcdiv(x0, x1, x2, x3); })); }
Signature addcdiv_s[] = {{"addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1, Tensor out=None)", addcdiv_p0, 5, 3, false, 4, kFunction | kMethod, addcdiv_c0}};
Function addcdiv_f = {"addcdiv", addcdiv_s, 1, "addcdiv(input, tensor1, tensor2, *, value=1, out=None)\n--\n\ninput + value * tensor1 / tensor2.\n\naddcdiv(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1, Tensor out=None)", "addcdiv($self, tensor1, tensor2, *, value=1)\n--\n\nself + value * tensor1 / tensor2.\n\naddcdiv(Tensor tensor1, Tensor tensor2, *, Number value=1)"};
PyObject* addcdiv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcdiv_f, nullptr, args, n, names); }
PyObject* addcdiv_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcdiv_f, self, args, n, names); }
Param addcdiv__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"tensor1", Kind::Tensor, 0}, {"tensor2", Kind::Tensor, 0}, {"value", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* addcdiv__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::addcdiv_(x0, x1, x2, x3); })); }
Signature addcdiv__s[] = {{"addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1)", addcdiv__p0, 4, 3, false, -1, kFunction | kMethod, addcdiv__c0}};
Function addcdiv__f = {"addcdiv_", addcdiv__s, 1, "addcdiv_(input, tensor1, tensor2, *, value=1)\n--\n\nIn place: input + value * tensor1 / tensor2.\n\naddcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1)", "addcdiv_($self, tensor1, tensor2, *, value=1)\n--\n\nIn place: self + value * tensor1 / tensor2.\n\naddcdiv_(Tensor tensor1, Tensor tensor2, *, Number value=1)"};
PyObject* addcdiv__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcdiv__f, nullptr, args, n, names); }
PyObject* addcdiv__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcdiv__f, self, args, n, names); }
Param addcmul_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"tensor1", Kind::Tensor, 0}, {"tensor2", Kind::Tensor, 0}, {"value", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* addcmul_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::addcmul(x0, x1, x2, x3); })); }
Signature addcmul_s[] = {{"addcmul(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1, Tensor out=None)", addcmul_p0, 5, 3, false, 4, kFunction | kMethod, addcmul_c0}};
Function addcmul_f = {"addcmul", addcmul_s, 1, "addcmul(input, tensor1, tensor2, *, value=1, out=None)\n--\n\ninput + value * tensor1 * tensor2.\n\naddcmul(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1, Tensor out=None)", "addcmul($self, tensor1, tensor2, *, value=1)\n--\n\nself + value * tensor1 * tensor2.\n\naddcmul(Tensor tensor1, Tensor tensor2, *, Number value=1)"};
PyObject* addcmul_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcmul_f, nullptr, args, n, names); }
PyObject* addcmul_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcmul_f, self, args, n, names); }
Param addcmul__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"tensor1", Kind::Tensor, 0}, {"tensor2", Kind::Tensor, 0}, {"value", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* addcmul__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::addcmul_(x0, x1, x2, x3); })); }
Signature addcmul__s[] = {{"addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1)", addcmul__p0, 4, 3, false, -1, kFunction | kMethod, addcmul__c0}};
Function addcmul__f = {"addcmul_", addcmul__s, 1, "addcmul_(input, tensor1, tensor2, *, value=1)\n--\n\nIn place: input + value * tensor1 * tensor2.\n\naddcmul_(Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1)", "addcmul_($self, tensor1, tensor2, *, value=1)\n--\n\nIn place: self + value * tensor1 * tensor2.\n\naddcmul_(Tensor tensor1, Tensor tensor2, *, Number value=1)"};
PyObject* addcmul__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcmul__f, nullptr, args, n, names); }
PyObject* addcmul__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addcmul__f, self, args, n, names); }
Param addmm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat1", Kind::Tensor, 0}, {"mat2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* addmm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::addmm(x0, x1, x2, x3, x4); })); }
Signature addmm_s[] = {{"addmm(Tensor input, Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1, Tensor out=None)", addmm_p0, 6, 3, false, 5, kFunction | kMethod, addmm_c0}};
Function addmm_f = {"addmm", addmm_s, 1, "addmm(input, mat1, mat2, *, beta=1, alpha=1, out=None)\n--\n\nbeta * input + alpha * mat1 mat2; input broadcasts to [m, n]. With beta = 0 input is not read: NaN there does not count.\n\naddmm(Tensor input, Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1, Tensor out=None)", "addmm($self, mat1, mat2, *, beta=1, alpha=1)\n--\n\nbeta * self + alpha * mat1 mat2; self broadcasts to [m, n]. With beta = 0 self is not read: NaN there does not count.\n\naddmm(Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1)"};
PyObject* addmm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmm_f, nullptr, args, n, names); }
PyObject* addmm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmm_f, self, args, n, names); }
Param addmm__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat1", Kind::Tensor, 0}, {"mat2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* addmm__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::addmm_(x0, x1, x2, x3, x4); })); }
Signature addmm__s[] = {{"addmm_(Tensor input, Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1)", addmm__p0, 5, 3, false, -1, kFunction | kMethod, addmm__c0}};
Function addmm__f = {"addmm_", addmm__s, 1, "addmm_(input, mat1, mat2, *, beta=1, alpha=1)\n--\n\nIn place: beta * input + alpha * mat1 mat2; input broadcasts to [m, n]. With beta = 0 input is not read: NaN there does not count.\n\naddmm_(Tensor input, Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1)", "addmm_($self, mat1, mat2, *, beta=1, alpha=1)\n--\n\nIn place: beta * self + alpha * mat1 mat2; self broadcasts to [m, n]. With beta = 0 self is not read: NaN there does not count.\n\naddmm_(Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1)"};
PyObject* addmm__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmm__f, nullptr, args, n, names); }
PyObject* addmm__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmm__f, self, args, n, names); }
Param addmv_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat", Kind::Tensor, 0}, {"vec", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* addmv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::addmv(x0, x1, x2, x3, x4); })); }
Signature addmv_s[] = {{"addmv(Tensor input, Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1, Tensor out=None)", addmv_p0, 6, 3, false, 5, kFunction | kMethod, addmv_c0}};
Function addmv_f = {"addmv", addmv_s, 1, "addmv(input, mat, vec, *, beta=1, alpha=1, out=None)\n--\n\nbeta * input + alpha * mat vec.\n\naddmv(Tensor input, Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1, Tensor out=None)", "addmv($self, mat, vec, *, beta=1, alpha=1)\n--\n\nbeta * self + alpha * mat vec.\n\naddmv(Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1)"};
PyObject* addmv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmv_f, nullptr, args, n, names); }
PyObject* addmv_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmv_f, self, args, n, names); }
Param addmv__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat", Kind::Tensor, 0}, {"vec", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* addmv__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::addmv_(x0, x1, x2, x3, x4); })); }
Signature addmv__s[] = {{"addmv_(Tensor input, Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1)", addmv__p0, 5, 3, false, -1, kFunction | kMethod, addmv__c0}};
Function addmv__f = {"addmv_", addmv__s, 1, "addmv_(input, mat, vec, *, beta=1, alpha=1)\n--\n\nIn place: beta * input + alpha * mat vec.\n\naddmv_(Tensor input, Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1)", "addmv_($self, mat, vec, *, beta=1, alpha=1)\n--\n\nIn place: beta * self + alpha * mat vec.\n\naddmv_(Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1)"};
PyObject* addmv__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmv__f, nullptr, args, n, names); }
PyObject* addmv__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addmv__f, self, args, n, names); }
Param addr_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"vec1", Kind::Tensor, 0}, {"vec2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* addr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::addr(x0, x1, x2, x3, x4); })); }
Signature addr_s[] = {{"addr(Tensor input, Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1, Tensor out=None)", addr_p0, 6, 3, false, 5, kFunction | kMethod, addr_c0}};
Function addr_f = {"addr", addr_s, 1, "addr(input, vec1, vec2, *, beta=1, alpha=1, out=None)\n--\n\nbeta * input + alpha * outer(vec1, vec2).\n\naddr(Tensor input, Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1, Tensor out=None)", "addr($self, vec1, vec2, *, beta=1, alpha=1)\n--\n\nbeta * self + alpha * outer(vec1, vec2).\n\naddr(Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1)"};
PyObject* addr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addr_f, nullptr, args, n, names); }
PyObject* addr_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addr_f, self, args, n, names); }
Param addr__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"vec1", Kind::Tensor, 0}, {"vec2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* addr__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::addr_(x0, x1, x2, x3, x4); })); }
Signature addr__s[] = {{"addr_(Tensor input, Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1)", addr__p0, 5, 3, false, -1, kFunction | kMethod, addr__c0}};
Function addr__f = {"addr_", addr__s, 1, "addr_(input, vec1, vec2, *, beta=1, alpha=1)\n--\n\nIn place: beta * input + alpha * outer(vec1, vec2).\n\naddr_(Tensor input, Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1)", "addr_($self, vec1, vec2, *, beta=1, alpha=1)\n--\n\nIn place: beta * self + alpha * outer(vec1, vec2).\n\naddr_(Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1)"};
PyObject* addr__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addr__f, nullptr, args, n, names); }
PyObject* addr__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(addr__f, self, args, n, names); }
Param adjoint_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* adjoint_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::adjoint(x0); })); }
Signature adjoint_s[] = {{"adjoint(Tensor input)", adjoint_p0, 1, 1, false, -1, kFunction | kMethod, adjoint_c0}};
Function adjoint_f = {"adjoint", adjoint_s, 1, "adjoint(input)\n--\n\nThe transposed complex conjugate of the last two dimensions, as a view where it can be one.\n\nadjoint(Tensor input)", "adjoint($self)\n--\n\nThe transposed complex conjugate of the last two dimensions, as a view where it can be one.\n\nadjoint()"};
PyObject* adjoint_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(adjoint_f, nullptr, args, n, names); }
PyObject* adjoint_method(PyObject* self, PyObject*) { return unary("adjoint", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::adjoint(x); }); }); }
Param affine_grid_generator_p0[] = {{"theta", Kind::Tensor, 0}, {"size", Kind::IntList, 0}, {"align_corners", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* affine_grid_generator_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::affine_grid_generator(x0, x1, x2); })); }
Signature affine_grid_generator_s[] = {{"affine_grid_generator(Tensor theta, tuple of ints size, bool align_corners, *, Tensor out=None)", affine_grid_generator_p0, 4, 3, false, 3, kFunction, affine_grid_generator_c0}};
Function affine_grid_generator_f = {"affine_grid_generator", affine_grid_generator_s, 1, "affine_grid_generator(theta, size, align_corners, *, out=None)\n--\n\nThe grid for grid_sampler that samples at theta [n, 2, 3] times (x, y, 1) for every pixel of an output of `size` [n, c, h, w]; for volumes theta is [n, 3, 4].\n\naffine_grid_generator(Tensor theta, tuple of ints size, bool align_corners, *, Tensor out=None)", ""};
PyObject* affine_grid_generator_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(affine_grid_generator_f, nullptr, args, n, names); }
Param all_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* all_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::all(x0, x1, x2); })); }
Param all_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* all_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::all(x0); })); }
Signature all_s[] = {{"all(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)", all_p0, 4, 3, false, 3, kFunction | kMethod, all_c0}, {"all(Tensor input, *, Tensor out=None)", all_p1, 2, 1, false, 1, kFunction | kMethod, all_c1}};
Function all_f = {"all", all_s, 2, "all(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)\nall(Tensor input, *, Tensor out=None)\n\nWhether all elements, or those along dim, are true (not zero).", "all(tuple of ints dim, bool keepdim=False)\nall()\n\nWhether all elements, or those along dim, are true (not zero)."};
PyObject* all_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(all_f, nullptr, args, n, names); }
PyObject* all_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(all_f, self, args, n, names); }
Param allclose_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}};
PyObject* allclose_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::allclose(x0, x1, x2, x3, x4); })); }
Signature allclose_s[] = {{"allclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", allclose_p0, 5, 5, false, -1, kFunction | kMethod, allclose_c0}};
Function allclose_f = {"allclose", allclose_s, 1, "allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)\n--\n\nWhether |input - other| <= atol + rtol * |other| everywhere.\n\nallclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", "allclose($self, other, rtol=1e-05, atol=1e-08, equal_nan=False)\n--\n\nWhether |self - other| <= atol + rtol * |other| everywhere.\n\nallclose(Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)"};
PyObject* allclose_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(allclose_f, nullptr, args, n, names); }
PyObject* allclose_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(allclose_f, self, args, n, names); }
Param alpha_dropout_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* alpha_dropout_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::alpha_dropout(x0, x1, x2); })); }
Signature alpha_dropout_s[] = {{"alpha_dropout(Tensor input, float p, bool train, *, Tensor out=None)", alpha_dropout_p0, 4, 3, false, 3, kFunction, alpha_dropout_c0}};
Function alpha_dropout_f = {"alpha_dropout", alpha_dropout_s, 1, "alpha_dropout(input, p, train, *, out=None)\n--\n\nDropout for inputs of mean 0 and variance 1, which keeps both: dropped elements take selu's lowest value.\n\nalpha_dropout(Tensor input, float p, bool train, *, Tensor out=None)", ""};
PyObject* alpha_dropout_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(alpha_dropout_f, nullptr, args, n, names); }
Param alpha_dropout__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}};
PyObject* alpha_dropout__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::alpha_dropout_(x0, x1, x2); })); }
Signature alpha_dropout__s[] = {{"alpha_dropout_(Tensor input, float p, bool train)", alpha_dropout__p0, 3, 3, false, -1, kFunction, alpha_dropout__c0}};
Function alpha_dropout__f = {"alpha_dropout_", alpha_dropout__s, 1, "alpha_dropout_(input, p, train)\n--\n\nIn place: Dropout for inputs of mean 0 and variance 1, which keeps both: dropped elements take selu's lowest value.\n\nalpha_dropout_(Tensor input, float p, bool train)", ""};
PyObject* alpha_dropout__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(alpha_dropout__f, nullptr, args, n, names); }
Param amax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* amax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1, {}); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::amax(x0, x1, x2); })); }
Signature amax_s[] = {{"amax(Tensor input, tuple of ints dim=[], bool keepdim=False, *, Tensor out=None)", amax_p0, 4, 3, false, 3, kFunction | kMethod, amax_c0}};
Function amax_f = {"amax", amax_s, 1, "amax(input, dim=[], keepdim=False, *, out=None)\n--\n\nThe greatest element, or along the dims; a tie shares the gradient.\n\namax(Tensor input, tuple of ints dim=[], bool keepdim=False, *, Tensor out=None)", "amax($self, dim=[], keepdim=False)\n--\n\nThe greatest element, or along the dims; a tie shares the gradient.\n\namax(tuple of ints dim=[], bool keepdim=False)"};
PyObject* amax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(amax_f, nullptr, args, n, names); }
PyObject* amax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(amax_f, self, args, n, names); }
Param amin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* amin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1, {}); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::amin(x0, x1, x2); })); }
Signature amin_s[] = {{"amin(Tensor input, tuple of ints dim=[], bool keepdim=False, *, Tensor out=None)", amin_p0, 4, 3, false, 3, kFunction | kMethod, amin_c0}};
Function amin_f = {"amin", amin_s, 1, "amin(input, dim=[], keepdim=False, *, out=None)\n--\n\nThe least element, or along the dims; a tie shares the gradient.\n\namin(Tensor input, tuple of ints dim=[], bool keepdim=False, *, Tensor out=None)", "amin($self, dim=[], keepdim=False)\n--\n\nThe least element, or along the dims; a tie shares the gradient.\n\namin(tuple of ints dim=[], bool keepdim=False)"};
PyObject* amin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(amin_f, nullptr, args, n, names); }
PyObject* amin_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(amin_f, self, args, n, names); }
Param aminmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault | kNullable | kKeywordOnly, "axis"}, {"keepdim", Kind::Bool, kHasDefault | kKeywordOnly, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* aminmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.boolean(2, false); return wrap_named("aminmax", "min max", released(work(x0), [&]() -> decltype(auto) { return argand::aminmax(x0, x1, x2); })); }
Signature aminmax_s[] = {{"aminmax(Tensor input, *, int dim=None, bool keepdim=False, tuple of Tensors out=None)", aminmax_p0, 4, 1, false, 3, kFunction | kMethod, aminmax_c0}};
Function aminmax_f = {"aminmax", aminmax_s, 1, "aminmax(input, *, dim=None, keepdim=False, out=None)\n--\n\nThe least and the greatest number along dim, or of all.\n\naminmax(Tensor input, *, int dim=None, bool keepdim=False, tuple of Tensors out=None)", "aminmax($self, *, dim=None, keepdim=False)\n--\n\nThe least and the greatest number along dim, or of all.\n\naminmax(*, int dim=None, bool keepdim=False)"};
PyObject* aminmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(aminmax_f, nullptr, args, n, names); }
PyObject* aminmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(aminmax_f, self, args, n, names); }
Param angle_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* angle_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::angle(x0); })); }
Signature angle_s[] = {{"angle(Tensor input, *, Tensor out=None)", angle_p0, 2, 1, false, 1, kFunction | kMethod, angle_c0}};
Function angle_f = {"angle", angle_s, 1, "angle(input, *, out=None)\n--\n\nThe angle in radians: of complex numbers in [-pi, pi], of real ones 0 or pi.\n\nangle(Tensor input, *, Tensor out=None)", "angle($self)\n--\n\nThe angle in radians: of complex numbers in [-pi, pi], of real ones 0 or pi.\n\nangle()"};
PyObject* angle_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(angle_f, nullptr, args, n, names); }
PyObject* angle_method(PyObject* self, PyObject*) { return unary("angle", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::angle(x); }); }); }
Param angle__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* angle__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::angle_(x0); })); }
Signature angle__s[] = {{"angle_(Tensor input)", angle__p0, 1, 1, false, -1, kFunction | kMethod, angle__c0}};
Function angle__f = {"angle_", angle__s, 1, "angle_(input)\n--\n\nIn place: The angle in radians: of complex numbers in [-pi, pi], of real ones 0 or pi.\n\nangle_(Tensor input)", "angle_($self)\n--\n\nIn place: The angle in radians: of complex numbers in [-pi, pi], of real ones 0 or pi.\n\nangle_()"};
PyObject* angle__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(angle__f, nullptr, args, n, names); }
PyObject* angle__method(PyObject* self, PyObject*) { return unary("angle_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::angle_(x); }); }); }
Param any_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* any_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::any(x0, x1, x2); })); }
Param any_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* any_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::any(x0); })); }
Signature any_s[] = {{"any(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)", any_p0, 4, 3, false, 3, kFunction | kMethod, any_c0}, {"any(Tensor input, *, Tensor out=None)", any_p1, 2, 1, false, 1, kFunction | kMethod, any_c1}};
Function any_f = {"any", any_s, 2, "any(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)\nany(Tensor input, *, Tensor out=None)\n\nWhether any element, or one along dim, is true (not zero).", "any(tuple of ints dim, bool keepdim=False)\nany()\n\nWhether any element, or one along dim, is true (not zero)."};
PyObject* any_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(any_f, nullptr, args, n, names); }
PyObject* any_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(any_f, self, args, n, names); }
Param arange_p0[] = {{"start", Kind::Scalar, 0}, {"end", Kind::Scalar, 0}, {"step", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arange_c0([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); const auto& x3 = a.options(3); return wrap(released(0, [&]() -> decltype(auto) { return argand::arange(x0, x1, x2, x3); })); }
Param arange_p1[] = {{"start", Kind::Scalar, 0}, {"end", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arange_c1([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.scalar(1); const auto& x2 = a.options(2); return wrap(released(0, [&]() -> decltype(auto) { return argand::arange(x0, x1, x2); })); }
Param arange_p2[] = {{"end", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arange_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.options(1); return wrap(released(0, [&]() -> decltype(auto) { return argand::arange(x0, x1); })); }
Signature arange_s[] = {{"arange(Number start, Number end, Number step, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", arange_p0, 9, 3, false, 8, kFunction, arange_c0}, {"arange(Number start, Number end, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", arange_p1, 8, 2, false, 7, kFunction, arange_c1}, {"arange(Number end, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", arange_p2, 7, 1, false, 6, kFunction, arange_c2}};
Function arange_f = {"arange", arange_s, 3, "arange(Number start, Number end, Number step, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)\narange(Number start, Number end, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)\narange(Number end, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)\n\nstart, start + step, ... below end, as a vector; integers give int64 unless dtype says otherwise.", ""};
PyObject* arange_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arange_f, nullptr, args, n, names); }
Param arccos_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arccos_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arccos(x0); })); }
Signature arccos_s[] = {{"arccos(Tensor input, *, Tensor out=None)", arccos_p0, 2, 1, false, 1, kFunction | kMethod, arccos_c0}};
Function arccos_f = {"arccos", arccos_s, 1, "arccos(input, *, out=None)\n--\n\nSame as acos: The arc cosine, in [0, pi].\n\narccos(Tensor input, *, Tensor out=None)", "arccos($self)\n--\n\nSame as acos: The arc cosine, in [0, pi].\n\narccos()"};
PyObject* arccos_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arccos_f, nullptr, args, n, names); }
PyObject* arccos_method(PyObject* self, PyObject*) { return unary("arccos", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arccos(x); }); }); }
Param arccos__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* arccos__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arccos_(x0); })); }
Signature arccos__s[] = {{"arccos_(Tensor input)", arccos__p0, 1, 1, false, -1, kFunction | kMethod, arccos__c0}};
Function arccos__f = {"arccos_", arccos__s, 1, "arccos_(input)\n--\n\nIn place: Same as acos: The arc cosine, in [0, pi].\n\narccos_(Tensor input)", "arccos_($self)\n--\n\nIn place: Same as acos: The arc cosine, in [0, pi].\n\narccos_()"};
PyObject* arccos__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arccos__f, nullptr, args, n, names); }
PyObject* arccos__method(PyObject* self, PyObject*) { return unary("arccos_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arccos_(x); }); }); }
Param arccosh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arccosh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arccosh(x0); })); }
Signature arccosh_s[] = {{"arccosh(Tensor input, *, Tensor out=None)", arccosh_p0, 2, 1, false, 1, kFunction | kMethod, arccosh_c0}};
Function arccosh_f = {"arccosh", arccosh_s, 1, "arccosh(input, *, out=None)\n--\n\nSame as acosh: The inverse hyperbolic cosine.\n\narccosh(Tensor input, *, Tensor out=None)", "arccosh($self)\n--\n\nSame as acosh: The inverse hyperbolic cosine.\n\narccosh()"};
PyObject* arccosh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arccosh_f, nullptr, args, n, names); }
PyObject* arccosh_method(PyObject* self, PyObject*) { return unary("arccosh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arccosh(x); }); }); }
Param arccosh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* arccosh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arccosh_(x0); })); }
Signature arccosh__s[] = {{"arccosh_(Tensor input)", arccosh__p0, 1, 1, false, -1, kFunction | kMethod, arccosh__c0}};
Function arccosh__f = {"arccosh_", arccosh__s, 1, "arccosh_(input)\n--\n\nIn place: Same as acosh: The inverse hyperbolic cosine.\n\narccosh_(Tensor input)", "arccosh_($self)\n--\n\nIn place: Same as acosh: The inverse hyperbolic cosine.\n\narccosh_()"};
PyObject* arccosh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arccosh__f, nullptr, args, n, names); }
PyObject* arccosh__method(PyObject* self, PyObject*) { return unary("arccosh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arccosh_(x); }); }); }
Param arcsin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arcsin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arcsin(x0); })); }
Signature arcsin_s[] = {{"arcsin(Tensor input, *, Tensor out=None)", arcsin_p0, 2, 1, false, 1, kFunction | kMethod, arcsin_c0}};
Function arcsin_f = {"arcsin", arcsin_s, 1, "arcsin(input, *, out=None)\n--\n\nSame as asin: The arc sine, in [-pi/2, pi/2].\n\narcsin(Tensor input, *, Tensor out=None)", "arcsin($self)\n--\n\nSame as asin: The arc sine, in [-pi/2, pi/2].\n\narcsin()"};
PyObject* arcsin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arcsin_f, nullptr, args, n, names); }
PyObject* arcsin_method(PyObject* self, PyObject*) { return unary("arcsin", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arcsin(x); }); }); }
Param arcsin__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* arcsin__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arcsin_(x0); })); }
Signature arcsin__s[] = {{"arcsin_(Tensor input)", arcsin__p0, 1, 1, false, -1, kFunction | kMethod, arcsin__c0}};
Function arcsin__f = {"arcsin_", arcsin__s, 1, "arcsin_(input)\n--\n\nIn place: Same as asin: The arc sine, in [-pi/2, pi/2].\n\narcsin_(Tensor input)", "arcsin_($self)\n--\n\nIn place: Same as asin: The arc sine, in [-pi/2, pi/2].\n\narcsin_()"};
PyObject* arcsin__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arcsin__f, nullptr, args, n, names); }
PyObject* arcsin__method(PyObject* self, PyObject*) { return unary("arcsin_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arcsin_(x); }); }); }
Param arcsinh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arcsinh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arcsinh(x0); })); }
Signature arcsinh_s[] = {{"arcsinh(Tensor input, *, Tensor out=None)", arcsinh_p0, 2, 1, false, 1, kFunction | kMethod, arcsinh_c0}};
Function arcsinh_f = {"arcsinh", arcsinh_s, 1, "arcsinh(input, *, out=None)\n--\n\nSame as asinh: The inverse hyperbolic sine.\n\narcsinh(Tensor input, *, Tensor out=None)", "arcsinh($self)\n--\n\nSame as asinh: The inverse hyperbolic sine.\n\narcsinh()"};
PyObject* arcsinh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arcsinh_f, nullptr, args, n, names); }
PyObject* arcsinh_method(PyObject* self, PyObject*) { return unary("arcsinh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arcsinh(x); }); }); }
Param arcsinh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* arcsinh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arcsinh_(x0); })); }
Signature arcsinh__s[] = {{"arcsinh_(Tensor input)", arcsinh__p0, 1, 1, false, -1, kFunction | kMethod, arcsinh__c0}};
Function arcsinh__f = {"arcsinh_", arcsinh__s, 1, "arcsinh_(input)\n--\n\nIn place: Same as asinh: The inverse hyperbolic sine.\n\narcsinh_(Tensor input)", "arcsinh_($self)\n--\n\nIn place: Same as asinh: The inverse hyperbolic sine.\n\narcsinh_()"};
PyObject* arcsinh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arcsinh__f, nullptr, args, n, names); }
PyObject* arcsinh__method(PyObject* self, PyObject*) { return unary("arcsinh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arcsinh_(x); }); }); }
Param arctan_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arctan_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arctan(x0); })); }
Signature arctan_s[] = {{"arctan(Tensor input, *, Tensor out=None)", arctan_p0, 2, 1, false, 1, kFunction | kMethod, arctan_c0}};
Function arctan_f = {"arctan", arctan_s, 1, "arctan(input, *, out=None)\n--\n\nSame as atan: The arc tangent, in (-pi/2, pi/2).\n\narctan(Tensor input, *, Tensor out=None)", "arctan($self)\n--\n\nSame as atan: The arc tangent, in (-pi/2, pi/2).\n\narctan()"};
PyObject* arctan_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctan_f, nullptr, args, n, names); }
PyObject* arctan_method(PyObject* self, PyObject*) { return unary("arctan", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arctan(x); }); }); }
Param arctan2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arctan2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::arctan2(x0, x1); })); }
Signature arctan2_s[] = {{"arctan2(Tensor input, Tensor other, *, Tensor out=None)", arctan2_p0, 3, 2, false, 2, kFunction | kMethod, arctan2_c0}};
Function arctan2_f = {"arctan2", arctan2_s, 1, "arctan2(input, other, *, out=None)\n--\n\nSame as atan2: The angle in radians of the point (x, y) = (other, input), in [-pi, pi].\n\narctan2(Tensor input, Tensor other, *, Tensor out=None)", "arctan2($self, other)\n--\n\nSame as atan2: The angle in radians of the point (x, y) = (other, self), in [-pi, pi].\n\narctan2(Tensor other)"};
PyObject* arctan2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctan2_f, nullptr, args, n, names); }
PyObject* arctan2_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctan2_f, self, args, n, names); }
Param arctan2__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* arctan2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::arctan2_(x0, x1); })); }
Signature arctan2__s[] = {{"arctan2_(Tensor input, Tensor other)", arctan2__p0, 2, 2, false, -1, kFunction | kMethod, arctan2__c0}};
Function arctan2__f = {"arctan2_", arctan2__s, 1, "arctan2_(input, other)\n--\n\nIn place: Same as atan2: The angle in radians of the point (x, y) = (other, input), in [-pi, pi].\n\narctan2_(Tensor input, Tensor other)", "arctan2_($self, other)\n--\n\nIn place: Same as atan2: The angle in radians of the point (x, y) = (other, self), in [-pi, pi].\n\narctan2_(Tensor other)"};
PyObject* arctan2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctan2__f, nullptr, args, n, names); }
PyObject* arctan2__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctan2__f, self, args, n, names); }
Param arctan__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* arctan__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arctan_(x0); })); }
Signature arctan__s[] = {{"arctan_(Tensor input)", arctan__p0, 1, 1, false, -1, kFunction | kMethod, arctan__c0}};
Function arctan__f = {"arctan_", arctan__s, 1, "arctan_(input)\n--\n\nIn place: Same as atan: The arc tangent, in (-pi/2, pi/2).\n\narctan_(Tensor input)", "arctan_($self)\n--\n\nIn place: Same as atan: The arc tangent, in (-pi/2, pi/2).\n\narctan_()"};
PyObject* arctan__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctan__f, nullptr, args, n, names); }
PyObject* arctan__method(PyObject* self, PyObject*) { return unary("arctan_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arctan_(x); }); }); }
Param arctanh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* arctanh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arctanh(x0); })); }
Signature arctanh_s[] = {{"arctanh(Tensor input, *, Tensor out=None)", arctanh_p0, 2, 1, false, 1, kFunction | kMethod, arctanh_c0}};
Function arctanh_f = {"arctanh", arctanh_s, 1, "arctanh(input, *, out=None)\n--\n\nSame as atanh: The inverse hyperbolic tangent.\n\narctanh(Tensor input, *, Tensor out=None)", "arctanh($self)\n--\n\nSame as atanh: The inverse hyperbolic tangent.\n\narctanh()"};
PyObject* arctanh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctanh_f, nullptr, args, n, names); }
PyObject* arctanh_method(PyObject* self, PyObject*) { return unary("arctanh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arctanh(x); }); }); }
Param arctanh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* arctanh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::arctanh_(x0); })); }
Signature arctanh__s[] = {{"arctanh_(Tensor input)", arctanh__p0, 1, 1, false, -1, kFunction | kMethod, arctanh__c0}};
Function arctanh__f = {"arctanh_", arctanh__s, 1, "arctanh_(input)\n--\n\nIn place: Same as atanh: The inverse hyperbolic tangent.\n\narctanh_(Tensor input)", "arctanh_($self)\n--\n\nIn place: Same as atanh: The inverse hyperbolic tangent.\n\narctanh_()"};
PyObject* arctanh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(arctanh__f, nullptr, args, n, names); }
PyObject* arctanh__method(PyObject* self, PyObject*) { return unary("arctanh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::arctanh_(x); }); }); }
Param argmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* argmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::argmax(x0, x1, x2); })); }
Signature argmax_s[] = {{"argmax(Tensor input, int dim=None, bool keepdim=False, *, Tensor out=None)", argmax_p0, 4, 3, false, 3, kFunction | kMethod, argmax_c0}};
Function argmax_f = {"argmax", argmax_s, 1, "argmax(input, dim=None, keepdim=False, *, out=None)\n--\n\nThe index (int64) of the greatest element along dim, or in input as a vector; the first of equals.\n\nargmax(Tensor input, int dim=None, bool keepdim=False, *, Tensor out=None)", "argmax($self, dim=None, keepdim=False)\n--\n\nThe index (int64) of the greatest element along dim, or in self as a vector; the first of equals.\n\nargmax(int dim=None, bool keepdim=False)"};
PyObject* argmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argmax_f, nullptr, args, n, names); }
PyObject* argmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argmax_f, self, args, n, names); }
Param argmin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* argmin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::argmin(x0, x1, x2); })); }
Signature argmin_s[] = {{"argmin(Tensor input, int dim=None, bool keepdim=False, *, Tensor out=None)", argmin_p0, 4, 3, false, 3, kFunction | kMethod, argmin_c0}};
Function argmin_f = {"argmin", argmin_s, 1, "argmin(input, dim=None, keepdim=False, *, out=None)\n--\n\nThe index (int64) of the least element along dim, or in input as a vector; the first of equals.\n\nargmin(Tensor input, int dim=None, bool keepdim=False, *, Tensor out=None)", "argmin($self, dim=None, keepdim=False)\n--\n\nThe index (int64) of the least element along dim, or in self as a vector; the first of equals.\n\nargmin(int dim=None, bool keepdim=False)"};
PyObject* argmin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argmin_f, nullptr, args, n, names); }
PyObject* argmin_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argmin_f, self, args, n, names); }
Param argsort_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault, "axis"}, {"descending", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* argsort_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, -1); const auto& x2 = a.boolean(2, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::argsort(x0, x1, x2); })); }
Param argsort_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"stable", Kind::Bool, kKeywordOnly}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"descending", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* argsort_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.boolean(3, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::argsort(x0, x1, x2, x3); })); }
Signature argsort_s[] = {{"argsort(Tensor input, int dim=-1, bool descending=False, *, Tensor out=None)", argsort_p0, 4, 3, false, 3, kFunction | kMethod, argsort_c0}, {"argsort(Tensor input, *, bool stable, int dim=-1, bool descending=False, Tensor out=None)", argsort_p1, 5, 1, false, 4, kFunction | kMethod, argsort_c1}};
Function argsort_f = {"argsort", argsort_s, 2, "argsort(Tensor input, int dim=-1, bool descending=False, *, Tensor out=None)\nargsort(Tensor input, *, bool stable, int dim=-1, bool descending=False, Tensor out=None)\n\nThe indices (int64) that put input in order along dim.", "argsort(int dim=-1, bool descending=False)\nargsort(*, bool stable, int dim=-1, bool descending=False)\n\nThe indices (int64) that put self in order along dim."};
PyObject* argsort_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argsort_f, nullptr, args, n, names); }
PyObject* argsort_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argsort_f, self, args, n, names); }
Param argwhere_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* argwhere_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::argwhere(x0); })); }
Signature argwhere_s[] = {{"argwhere(Tensor input, *, Tensor out=None)", argwhere_p0, 2, 1, false, 1, kFunction | kMethod, argwhere_c0}};
Function argwhere_f = {"argwhere", argwhere_s, 1, "argwhere(input, *, out=None)\n--\n\nThe coordinates of the elements that are not zero: int64 [count, dimensions].\n\nargwhere(Tensor input, *, Tensor out=None)", "argwhere($self)\n--\n\nThe coordinates of the elements that are not zero: int64 [count, dimensions].\n\nargwhere()"};
PyObject* argwhere_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(argwhere_f, nullptr, args, n, names); }
PyObject* argwhere_method(PyObject* self, PyObject*) { return unary("argwhere", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::argwhere(x); }); }); }
Param as_strided_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"storage_offset", Kind::Int, kHasDefault | kNullable}};
PyObject* as_strided_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_integer(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::as_strided(x0, x1, x2, x3); })); }
Signature as_strided_s[] = {{"as_strided(Tensor input, tuple of ints size, tuple of ints stride, int storage_offset=None)", as_strided_p0, 4, 4, false, -1, kFunction | kMethod, as_strided_c0}};
Function as_strided_f = {"as_strided", as_strided_s, 1, "as_strided(input, size, stride, storage_offset=None)\n--\n\nA view of input's memory with these sizes and strides. Throws RuntimeError where it would reach outside.\n\nas_strided(Tensor input, tuple of ints size, tuple of ints stride, int storage_offset=None)", "as_strided($self, size, stride, storage_offset=None)\n--\n\nA view of self's memory with these sizes and strides. Throws RuntimeError where it would reach outside.\n\nas_strided(tuple of ints size, tuple of ints stride, int storage_offset=None)"};
PyObject* as_strided_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(as_strided_f, nullptr, args, n, names); }
PyObject* as_strided_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(as_strided_f, self, args, n, names); }
Param as_strided_scatter_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"src", Kind::Tensor, 0}, {"size", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"storage_offset", Kind::Int, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* as_strided_scatter_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); const auto& x4 = a.optional_integer(4); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::as_strided_scatter(x0, x1, x2, x3, x4); })); }
Signature as_strided_scatter_s[] = {{"as_strided_scatter(Tensor input, Tensor src, tuple of ints size, tuple of ints stride, int storage_offset=None, *, Tensor out=None)", as_strided_scatter_p0, 6, 5, false, 5, kFunction | kMethod, as_strided_scatter_c0}};
Function as_strided_scatter_f = {"as_strided_scatter", as_strided_scatter_s, 1, "as_strided_scatter(input, src, size, stride, storage_offset=None, *, out=None)\n--\n\ninput with src in place of input.as_strided(size, stride, storage_offset).\n\nas_strided_scatter(Tensor input, Tensor src, tuple of ints size, tuple of ints stride, int storage_offset=None, *, Tensor out=None)", "as_strided_scatter($self, src, size, stride, storage_offset=None)\n--\n\nself with src in place of self.as_strided(size, stride, storage_offset).\n\nas_strided_scatter(Tensor src, tuple of ints size, tuple of ints stride, int storage_offset=None)"};
PyObject* as_strided_scatter_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(as_strided_scatter_f, nullptr, args, n, names); }
PyObject* as_strided_scatter_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(as_strided_scatter_f, self, args, n, names); }
Param asin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* asin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::asin(x0); })); }
Signature asin_s[] = {{"asin(Tensor input, *, Tensor out=None)", asin_p0, 2, 1, false, 1, kFunction | kMethod, asin_c0}};
Function asin_f = {"asin", asin_s, 1, "asin(input, *, out=None)\n--\n\nThe arc sine, in [-pi/2, pi/2].\n\nasin(Tensor input, *, Tensor out=None)", "asin($self)\n--\n\nThe arc sine, in [-pi/2, pi/2].\n\nasin()"};
PyObject* asin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(asin_f, nullptr, args, n, names); }
PyObject* asin_method(PyObject* self, PyObject*) { return unary("asin", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::asin(x); }); }); }
Param asin__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* asin__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::asin_(x0); })); }
Signature asin__s[] = {{"asin_(Tensor input)", asin__p0, 1, 1, false, -1, kFunction | kMethod, asin__c0}};
Function asin__f = {"asin_", asin__s, 1, "asin_(input)\n--\n\nIn place: The arc sine, in [-pi/2, pi/2].\n\nasin_(Tensor input)", "asin_($self)\n--\n\nIn place: The arc sine, in [-pi/2, pi/2].\n\nasin_()"};
PyObject* asin__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(asin__f, nullptr, args, n, names); }
PyObject* asin__method(PyObject* self, PyObject*) { return unary("asin_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::asin_(x); }); }); }
Param asinh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* asinh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::asinh(x0); })); }
Signature asinh_s[] = {{"asinh(Tensor input, *, Tensor out=None)", asinh_p0, 2, 1, false, 1, kFunction | kMethod, asinh_c0}};
Function asinh_f = {"asinh", asinh_s, 1, "asinh(input, *, out=None)\n--\n\nThe inverse hyperbolic sine.\n\nasinh(Tensor input, *, Tensor out=None)", "asinh($self)\n--\n\nThe inverse hyperbolic sine.\n\nasinh()"};
PyObject* asinh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(asinh_f, nullptr, args, n, names); }
PyObject* asinh_method(PyObject* self, PyObject*) { return unary("asinh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::asinh(x); }); }); }
Param asinh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* asinh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::asinh_(x0); })); }
Signature asinh__s[] = {{"asinh_(Tensor input)", asinh__p0, 1, 1, false, -1, kFunction | kMethod, asinh__c0}};
Function asinh__f = {"asinh_", asinh__s, 1, "asinh_(input)\n--\n\nIn place: The inverse hyperbolic sine.\n\nasinh_(Tensor input)", "asinh_($self)\n--\n\nIn place: The inverse hyperbolic sine.\n\nasinh_()"};
PyObject* asinh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(asinh__f, nullptr, args, n, names); }
PyObject* asinh__method(PyObject* self, PyObject*) { return unary("asinh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::asinh_(x); }); }); }
Param atan_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atan_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atan(x0); })); }
Signature atan_s[] = {{"atan(Tensor input, *, Tensor out=None)", atan_p0, 2, 1, false, 1, kFunction | kMethod, atan_c0}};
Function atan_f = {"atan", atan_s, 1, "atan(input, *, out=None)\n--\n\nThe arc tangent, in (-pi/2, pi/2).\n\natan(Tensor input, *, Tensor out=None)", "atan($self)\n--\n\nThe arc tangent, in (-pi/2, pi/2).\n\natan()"};
PyObject* atan_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atan_f, nullptr, args, n, names); }
PyObject* atan_method(PyObject* self, PyObject*) { return unary("atan", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::atan(x); }); }); }
Param atan2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atan2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::atan2(x0, x1); })); }
Param atan2_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atan2_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atan2(x0, x1); })); }
Signature atan2_s[] = {{"atan2(Tensor input, Tensor other, *, Tensor out=None)", atan2_p0, 3, 2, false, 2, kFunction | kMethod, atan2_c0}, {"atan2(Tensor input, Number other, *, Tensor out=None)", atan2_p1, 3, 2, false, 2, kFunction | kMethod, atan2_c1}};
Function atan2_f = {"atan2", atan2_s, 2, "atan2(input, other, *, out=None)\n--\n\nThe angle in radians of the point (x, y) = (other, input), in [-pi, pi].\n\natan2(Tensor input, Tensor other, *, Tensor out=None)\natan2(Tensor input, Number other, *, Tensor out=None)", "atan2($self, other)\n--\n\nThe angle in radians of the point (x, y) = (other, self), in [-pi, pi].\n\natan2(Tensor other)\natan2(Number other)"};
PyObject* atan2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atan2_f, nullptr, args, n, names); }
PyObject* atan2_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atan2_f, self, args, n, names); }
Param atan2__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* atan2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::atan2_(x0, x1); })); }
Param atan2__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* atan2__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atan2_(x0, x1); })); }
Signature atan2__s[] = {{"atan2_(Tensor input, Tensor other)", atan2__p0, 2, 2, false, -1, kFunction | kMethod, atan2__c0}, {"atan2_(Tensor input, Number other)", atan2__p1, 2, 2, false, -1, kFunction | kMethod, atan2__c1}};
Function atan2__f = {"atan2_", atan2__s, 2, "atan2_(input, other)\n--\n\nIn place: The angle in radians of the point (x, y) = (other, input), in [-pi, pi].\n\natan2_(Tensor input, Tensor other)\natan2_(Tensor input, Number other)", "atan2_($self, other)\n--\n\nIn place: The angle in radians of the point (x, y) = (other, self), in [-pi, pi].\n\natan2_(Tensor other)\natan2_(Number other)"};
PyObject* atan2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atan2__f, nullptr, args, n, names); }
PyObject* atan2__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atan2__f, self, args, n, names); }
Param atan__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* atan__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atan_(x0); })); }
Signature atan__s[] = {{"atan_(Tensor input)", atan__p0, 1, 1, false, -1, kFunction | kMethod, atan__c0}};
Function atan__f = {"atan_", atan__s, 1, "atan_(input)\n--\n\nIn place: The arc tangent, in (-pi/2, pi/2).\n\natan_(Tensor input)", "atan_($self)\n--\n\nIn place: The arc tangent, in (-pi/2, pi/2).\n\natan_()"};
PyObject* atan__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atan__f, nullptr, args, n, names); }
PyObject* atan__method(PyObject* self, PyObject*) { return unary("atan_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::atan_(x); }); }); }
Param atanh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atanh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atanh(x0); })); }
Signature atanh_s[] = {{"atanh(Tensor input, *, Tensor out=None)", atanh_p0, 2, 1, false, 1, kFunction | kMethod, atanh_c0}};
Function atanh_f = {"atanh", atanh_s, 1, "atanh(input, *, out=None)\n--\n\nThe inverse hyperbolic tangent.\n\natanh(Tensor input, *, Tensor out=None)", "atanh($self)\n--\n\nThe inverse hyperbolic tangent.\n\natanh()"};
PyObject* atanh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atanh_f, nullptr, args, n, names); }
PyObject* atanh_method(PyObject* self, PyObject*) { return unary("atanh", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::atanh(x); }); }); }
Param atanh__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* atanh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atanh_(x0); })); }
Signature atanh__s[] = {{"atanh_(Tensor input)", atanh__p0, 1, 1, false, -1, kFunction | kMethod, atanh__c0}};
Function atanh__f = {"atanh_", atanh__s, 1, "atanh_(input)\n--\n\nIn place: The inverse hyperbolic tangent.\n\natanh_(Tensor input)", "atanh_($self)\n--\n\nIn place: The inverse hyperbolic tangent.\n\natanh_()"};
PyObject* atanh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atanh__f, nullptr, args, n, names); }
PyObject* atanh__method(PyObject* self, PyObject*) { return unary("atanh_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::atanh_(x); }); }); }
Param atleast_1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atleast_1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atleast_1d(x0); })); }
Signature atleast_1d_s[] = {{"atleast_1d(Tensor input, *, Tensor out=None)", atleast_1d_p0, 2, 1, false, 1, kFunction, atleast_1d_c0}};
Function atleast_1d_f = {"atleast_1d", atleast_1d_s, 1, "atleast_1d(input, *, out=None)\n--\n\ninput, with a dimension of size 1 if it has none.\n\natleast_1d(Tensor input, *, Tensor out=None)", ""};
PyObject* atleast_1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atleast_1d_f, nullptr, args, n, names); }
Param atleast_2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atleast_2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atleast_2d(x0); })); }
Signature atleast_2d_s[] = {{"atleast_2d(Tensor input, *, Tensor out=None)", atleast_2d_p0, 2, 1, false, 1, kFunction, atleast_2d_c0}};
Function atleast_2d_f = {"atleast_2d", atleast_2d_s, 1, "atleast_2d(input, *, out=None)\n--\n\ninput, with dimensions of size 1 in front until it has two.\n\natleast_2d(Tensor input, *, Tensor out=None)", ""};
PyObject* atleast_2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atleast_2d_f, nullptr, args, n, names); }
Param atleast_3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* atleast_3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::atleast_3d(x0); })); }
Signature atleast_3d_s[] = {{"atleast_3d(Tensor input, *, Tensor out=None)", atleast_3d_p0, 2, 1, false, 1, kFunction, atleast_3d_c0}};
Function atleast_3d_f = {"atleast_3d", atleast_3d_s, 1, "atleast_3d(input, *, out=None)\n--\n\ninput, with dimensions of size 1 until it has three: [n] becomes [1, n, 1], [m, n] becomes [m, n, 1].\n\natleast_3d(Tensor input, *, Tensor out=None)", ""};
PyObject* atleast_3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(atleast_3d_f, nullptr, args, n, names); }
Param avg_pool1d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"count_include_pad", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* avg_pool1d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.boolean(4, false); const auto& x5 = a.boolean(5, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::avg_pool1d(x0, x1, x2, x3, x4, x5); })); }
Signature avg_pool1d_s[] = {{"avg_pool1d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, bool ceil_mode=False, bool count_include_pad=True, *, Tensor out=None)", avg_pool1d_p0, 7, 6, false, 6, kFunction, avg_pool1d_c0}};
Function avg_pool1d_f = {"avg_pool1d", avg_pool1d_s, 1, "avg_pool1d(input, kernel_size, stride=[], padding=0, ceil_mode=False, count_include_pad=True, *, out=None)\n--\n\nThe averages of windows. The divisor counts the padding in a window unless count_include_pad is off, and is divisor_override if that is given. Floating-point dtypes.\n\navg_pool1d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, bool ceil_mode=False, bool count_include_pad=True, *, Tensor out=None)", ""};
PyObject* avg_pool1d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(avg_pool1d_f, nullptr, args, n, names); }
Param avg_pool2d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"count_include_pad", Kind::Bool, kHasDefault}, {"divisor_override", Kind::Int, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* avg_pool2d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.boolean(4, false); const auto& x5 = a.boolean(5, true); const auto& x6 = a.optional_integer(6); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::avg_pool2d(x0, x1, x2, x3, x4, x5, x6); })); }
Signature avg_pool2d_s[] = {{"avg_pool2d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, bool ceil_mode=False, bool count_include_pad=True, int divisor_override=None, *, Tensor out=None)", avg_pool2d_p0, 8, 7, false, 7, kFunction, avg_pool2d_c0}};
Function avg_pool2d_f = {"avg_pool2d", avg_pool2d_s, 1, "avg_pool2d(input, kernel_size, stride=[], padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None, *, out=None)\n--\n\navg_pool1d over the last two dimensions. divisor_override replaces the number of elements in a window.\n\navg_pool2d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, bool ceil_mode=False, bool count_include_pad=True, int divisor_override=None, *, Tensor out=None)", ""};
PyObject* avg_pool2d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(avg_pool2d_f, nullptr, args, n, names); }
Param avg_pool3d_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"stride", Kind::IntList, kHasDefault}, {"padding", Kind::IntList, kHasDefault}, {"ceil_mode", Kind::Bool, kHasDefault}, {"count_include_pad", Kind::Bool, kHasDefault}, {"divisor_override", Kind::Int, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* avg_pool3d_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2, {}); const auto& x3 = a.ints(3, {0}); const auto& x4 = a.boolean(4, false); const auto& x5 = a.boolean(5, true); const auto& x6 = a.optional_integer(6); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::avg_pool3d(x0, x1, x2, x3, x4, x5, x6); })); }
Signature avg_pool3d_s[] = {{"avg_pool3d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, bool ceil_mode=False, bool count_include_pad=True, int divisor_override=None, *, Tensor out=None)", avg_pool3d_p0, 8, 7, false, 7, kFunction, avg_pool3d_c0}};
Function avg_pool3d_f = {"avg_pool3d", avg_pool3d_s, 1, "avg_pool3d(input, kernel_size, stride=[], padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None, *, out=None)\n--\n\nThe means of windows; padding counts where count_include_pad, and divisor_override replaces the count.\n\navg_pool3d(Tensor input, tuple of ints kernel_size, tuple of ints stride=[], tuple of ints padding=0, bool ceil_mode=False, bool count_include_pad=True, int divisor_override=None, *, Tensor out=None)", ""};
PyObject* avg_pool3d_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(avg_pool3d_f, nullptr, args, n, names); }
Param baddbmm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"batch1", Kind::Tensor, 0}, {"batch2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* baddbmm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::baddbmm(x0, x1, x2, x3, x4); })); }
Signature baddbmm_s[] = {{"baddbmm(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1, Tensor out=None)", baddbmm_p0, 6, 3, false, 5, kFunction | kMethod, baddbmm_c0}};
Function baddbmm_f = {"baddbmm", baddbmm_s, 1, "baddbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None)\n--\n\nbeta * input + alpha * batch1 batch2, for each matrix of the batch.\n\nbaddbmm(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1, Tensor out=None)", "baddbmm($self, batch1, batch2, *, beta=1, alpha=1)\n--\n\nbeta * self + alpha * batch1 batch2, for each matrix of the batch.\n\nbaddbmm(Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)"};
PyObject* baddbmm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(baddbmm_f, nullptr, args, n, names); }
PyObject* baddbmm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(baddbmm_f, self, args, n, names); }
Param baddbmm__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"batch1", Kind::Tensor, 0}, {"batch2", Kind::Tensor, 0}, {"beta", Kind::Scalar, kHasDefault | kKeywordOnly}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* baddbmm__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3, 1); const auto& x4 = a.scalar(4, 1); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::baddbmm_(x0, x1, x2, x3, x4); })); }
Signature baddbmm__s[] = {{"baddbmm_(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)", baddbmm__p0, 5, 3, false, -1, kFunction | kMethod, baddbmm__c0}};
Function baddbmm__f = {"baddbmm_", baddbmm__s, 1, "baddbmm_(input, batch1, batch2, *, beta=1, alpha=1)\n--\n\nIn place: beta * input + alpha * batch1 batch2, for each matrix of the batch.\n\nbaddbmm_(Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)", "baddbmm_($self, batch1, batch2, *, beta=1, alpha=1)\n--\n\nIn place: beta * self + alpha * batch1 batch2, for each matrix of the batch.\n\nbaddbmm_(Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)"};
PyObject* baddbmm__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(baddbmm__f, nullptr, args, n, names); }
PyObject* baddbmm__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(baddbmm__f, self, args, n, names); }
Param bartlett_window_p0[] = {{"window_length", Kind::Int, 0}, {"periodic", Kind::Bool, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bartlett_window_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.options(2); return wrap(released(0, [&]() -> decltype(auto) { return argand::bartlett_window(x0, x1, x2); })); }
Signature bartlett_window_s[] = {{"bartlett_window(int window_length, bool periodic=True, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", bartlett_window_p0, 8, 2, false, 7, kFunction, bartlett_window_c0}};
Function bartlett_window_f = {"bartlett_window", bartlett_window_s, 1, "bartlett_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\n1 - |2 t - 1|: a triangle.\n\nbartlett_window(int window_length, bool periodic=True, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* bartlett_window_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bartlett_window_f, nullptr, args, n, names); }
Param batch_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, kNullable}, {"bias", Kind::Tensor, kNullable}, {"running_mean", Kind::Tensor, kNullable}, {"running_var", Kind::Tensor, kNullable}, {"training", Kind::Bool, 0}, {"momentum", Kind::Float, 0}, {"eps", Kind::Float, 0}, {"cudnn_enabled", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* batch_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.boolean(5); const auto& x6 = a.real(6); const auto& x7 = a.real(7); const auto& x8 = a.boolean(8, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::batch_norm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature batch_norm_s[] = {{"batch_norm(Tensor input, Tensor weight, Tensor bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps, bool cudnn_enabled=True, *, Tensor out=None)", batch_norm_p0, 10, 9, false, 9, kFunction, batch_norm_c0}};
Function batch_norm_f = {"batch_norm", batch_norm_s, 1, "batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, cudnn_enabled=True, *, out=None)\n--\n\nNormalises [N, C, ...] for each channel: in training by the batch's mean and variance, which running_mean and running_var are moved towards by the share momentum, else by the running ones.\n\nbatch_norm(Tensor input, Tensor weight, Tensor bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps, bool cudnn_enabled=True, *, Tensor out=None)", ""};
PyObject* batch_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(batch_norm_f, nullptr, args, n, names); }
Param bernoulli_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bernoulli_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_generator(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bernoulli(x0, x1); })); }
Param bernoulli_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bernoulli_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bernoulli(x0, x1, x2); })); }
Signature bernoulli_s[] = {{"bernoulli(Tensor input, *, Generator generator=None, Tensor out=None)", bernoulli_p0, 3, 1, false, 2, kFunction | kMethod, bernoulli_c0}, {"bernoulli(Tensor input, float p, *, Generator generator=None, Tensor out=None)", bernoulli_p1, 4, 2, false, 3, kFunction | kMethod, bernoulli_c1}};
Function bernoulli_f = {"bernoulli", bernoulli_s, 2, "bernoulli(Tensor input, *, Generator generator=None, Tensor out=None)\nbernoulli(Tensor input, float p, *, Generator generator=None, Tensor out=None)\n\n1 where a uniform random number is below the probability that input holds, else 0.", "bernoulli(*, Generator generator=None)\nbernoulli(float p, *, Generator generator=None)\n\n1 where a uniform random number is below the probability that self holds, else 0."};
PyObject* bernoulli_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bernoulli_f, nullptr, args, n, names); }
PyObject* bernoulli_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bernoulli_f, self, args, n, names); }
Param bernoulli__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bernoulli__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 0.5); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bernoulli_(x0, x1, x2); })); }
Param bernoulli__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Tensor, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bernoulli__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bernoulli_(x0, x1, x2); })); }
Signature bernoulli__s[] = {{"bernoulli_(Tensor input, float p=0.5, *, Generator generator=None)", bernoulli__p0, 3, 2, false, -1, kFunction | kMethod, bernoulli__c0}, {"bernoulli_(Tensor input, Tensor p, *, Generator generator=None)", bernoulli__p1, 3, 2, false, -1, kFunction | kMethod, bernoulli__c1}};
Function bernoulli__f = {"bernoulli_", bernoulli__s, 2, "bernoulli_(Tensor input, float p=0.5, *, Generator generator=None)\nbernoulli_(Tensor input, Tensor p, *, Generator generator=None)\n\n1 with probability p, else 0.", "bernoulli_(float p=0.5, *, Generator generator=None)\nbernoulli_(Tensor p, *, Generator generator=None)\n\n1 with probability p, else 0."};
PyObject* bernoulli__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bernoulli__f, nullptr, args, n, names); }
PyObject* bernoulli__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bernoulli__f, self, args, n, names); }
Param bilinear_p0[] = {{"input1", Kind::Tensor, 0}, {"input2", Kind::Tensor, 0}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bilinear_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.optional_tensor(3); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::bilinear(x0, x1, x2, x3); })); }
Signature bilinear_s[] = {{"bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor bias=None, *, Tensor out=None)", bilinear_p0, 5, 4, false, 4, kFunction, bilinear_c0}};
Function bilinear_f = {"bilinear", bilinear_s, 1, "bilinear(input1, input2, weight, bias=None, *, out=None)\n--\n\ny[..., o] = sum over i and j of input1[..., i] weight[o, i, j] input2[..., j], plus bias[o].\n\nbilinear(Tensor input1, Tensor input2, Tensor weight, Tensor bias=None, *, Tensor out=None)", ""};
PyObject* bilinear_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bilinear_f, nullptr, args, n, names); }
Param binary_cross_entropy_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* binary_cross_entropy_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.integer(3, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::binary_cross_entropy(x0, x1, x2, x3); })); }
Signature binary_cross_entropy_s[] = {{"binary_cross_entropy(Tensor input, Tensor target, Tensor weight=None, int reduction=1, *, Tensor out=None)", binary_cross_entropy_p0, 5, 4, false, 4, kFunction, binary_cross_entropy_c0}};
Function binary_cross_entropy_f = {"binary_cross_entropy", binary_cross_entropy_s, 1, "binary_cross_entropy(input, target, weight=None, reduction=1, *, out=None)\n--\n\n-(target log(input) + (1 - target) log(1 - input)), input within [0, 1]; logarithms are held above -100. Reads the numbers of input to check them.\n\nbinary_cross_entropy(Tensor input, Tensor target, Tensor weight=None, int reduction=1, *, Tensor out=None)", ""};
PyObject* binary_cross_entropy_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(binary_cross_entropy_f, nullptr, args, n, names); }
Param binary_cross_entropy_with_logits_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"pos_weight", Kind::Tensor, kHasDefault | kNullable}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* binary_cross_entropy_with_logits_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.integer(4, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::binary_cross_entropy_with_logits(x0, x1, x2, x3, x4); })); }
Signature binary_cross_entropy_with_logits_s[] = {{"binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor weight=None, Tensor pos_weight=None, int reduction=1, *, Tensor out=None)", binary_cross_entropy_with_logits_p0, 6, 5, false, 5, kFunction, binary_cross_entropy_with_logits_c0}};
Function binary_cross_entropy_with_logits_f = {"binary_cross_entropy_with_logits", binary_cross_entropy_with_logits_s, 1, "binary_cross_entropy_with_logits(input, target, weight=None, pos_weight=None, reduction=1, *, out=None)\n--\n\nBinary cross entropy of sigmoid(input), without overflow. pos_weight scales the part of the positive targets; weight, like it, broadcasts.\n\nbinary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor weight=None, Tensor pos_weight=None, int reduction=1, *, Tensor out=None)", ""};
PyObject* binary_cross_entropy_with_logits_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(binary_cross_entropy_with_logits_f, nullptr, args, n, names); }
Param bincount_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weights", Kind::Tensor, kHasDefault | kNullable}, {"minlength", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bincount_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.integer(2, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bincount(x0, x1, x2); })); }
Signature bincount_s[] = {{"bincount(Tensor input, Tensor weights=None, int minlength=0, *, Tensor out=None)", bincount_p0, 4, 3, false, 3, kFunction | kMethod, bincount_c0}};
Function bincount_f = {"bincount", bincount_s, 1, "bincount(input, weights=None, minlength=0, *, out=None)\n--\n\nHow often each integer from 0 on occurs in a vector; with weights their sums, float64 unless they are float32.\n\nbincount(Tensor input, Tensor weights=None, int minlength=0, *, Tensor out=None)", "bincount($self, weights=None, minlength=0)\n--\n\nHow often each integer from 0 on occurs in a vector; with weights their sums, float64 unless they are float32.\n\nbincount(Tensor weights=None, int minlength=0)"};
PyObject* bincount_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bincount_f, nullptr, args, n, names); }
PyObject* bincount_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bincount_f, self, args, n, names); }
Param bitwise_and_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_and_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_and(x0, x1); })); }
Param bitwise_and_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_and_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_and(x0, x1); })); }
Param bitwise_and_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_and_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::bitwise_and(x0, x1); })); }
Signature bitwise_and_s[] = {{"bitwise_and(Tensor input, Tensor other, *, Tensor out=None)", bitwise_and_p0, 3, 2, false, 2, kFunction | kMethod, bitwise_and_c0}, {"bitwise_and(Tensor input, Number other, *, Tensor out=None)", bitwise_and_p1, 3, 2, false, 2, kFunction | kMethod, bitwise_and_c1}, {"bitwise_and(Number input, Tensor other, *, Tensor out=None)", bitwise_and_p2, 3, 2, false, 2, kFunction, bitwise_and_c2}};
Function bitwise_and_f = {"bitwise_and", bitwise_and_s, 3, "bitwise_and(input, other, *, out=None)\n--\n\nThe bits set in both, for integers; for bool, and.\n\nbitwise_and(Tensor input, Tensor other, *, Tensor out=None)\nbitwise_and(Tensor input, Number other, *, Tensor out=None)\nbitwise_and(Number input, Tensor other, *, Tensor out=None)", "bitwise_and($self, other)\n--\n\nThe bits set in both, for integers; for bool, and.\n\nbitwise_and(Tensor other)\nbitwise_and(Number other)"};
PyObject* bitwise_and_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_and_f, nullptr, args, n, names); }
PyObject* bitwise_and_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_and_f, self, args, n, names); }
Param bitwise_and__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* bitwise_and__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_and_(x0, x1); })); }
Param bitwise_and__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* bitwise_and__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_and_(x0, x1); })); }
Signature bitwise_and__s[] = {{"bitwise_and_(Tensor input, Tensor other)", bitwise_and__p0, 2, 2, false, -1, kFunction | kMethod, bitwise_and__c0}, {"bitwise_and_(Tensor input, Number other)", bitwise_and__p1, 2, 2, false, -1, kFunction | kMethod, bitwise_and__c1}};
Function bitwise_and__f = {"bitwise_and_", bitwise_and__s, 2, "bitwise_and_(input, other)\n--\n\nIn place: The bits set in both, for integers; for bool, and.\n\nbitwise_and_(Tensor input, Tensor other)\nbitwise_and_(Tensor input, Number other)", "bitwise_and_($self, other)\n--\n\nIn place: The bits set in both, for integers; for bool, and.\n\nbitwise_and_(Tensor other)\nbitwise_and_(Number other)"};
PyObject* bitwise_and__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_and__f, nullptr, args, n, names); }
PyObject* bitwise_and__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_and__f, self, args, n, names); }
Param bitwise_left_shift_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_left_shift_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_left_shift(x0, x1); })); }
Param bitwise_left_shift_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_left_shift_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_left_shift(x0, x1); })); }
Param bitwise_left_shift_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_left_shift_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::bitwise_left_shift(x0, x1); })); }
Signature bitwise_left_shift_s[] = {{"bitwise_left_shift(Tensor input, Tensor other, *, Tensor out=None)", bitwise_left_shift_p0, 3, 2, false, 2, kFunction | kMethod, bitwise_left_shift_c0}, {"bitwise_left_shift(Tensor input, Number other, *, Tensor out=None)", bitwise_left_shift_p1, 3, 2, false, 2, kFunction | kMethod, bitwise_left_shift_c1}, {"bitwise_left_shift(Number input, Tensor other, *, Tensor out=None)", bitwise_left_shift_p2, 3, 2, false, 2, kFunction, bitwise_left_shift_c2}};
Function bitwise_left_shift_f = {"bitwise_left_shift", bitwise_left_shift_s, 3, "bitwise_left_shift(input, other, *, out=None)\n--\n\ninput * 2^other, for integers.\n\nbitwise_left_shift(Tensor input, Tensor other, *, Tensor out=None)\nbitwise_left_shift(Tensor input, Number other, *, Tensor out=None)\nbitwise_left_shift(Number input, Tensor other, *, Tensor out=None)", "bitwise_left_shift($self, other)\n--\n\nself * 2^other, for integers.\n\nbitwise_left_shift(Tensor other)\nbitwise_left_shift(Number other)"};
PyObject* bitwise_left_shift_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_left_shift_f, nullptr, args, n, names); }
PyObject* bitwise_left_shift_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_left_shift_f, self, args, n, names); }
Param bitwise_left_shift__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* bitwise_left_shift__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_left_shift_(x0, x1); })); }
Param bitwise_left_shift__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* bitwise_left_shift__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_left_shift_(x0, x1); })); }
Signature bitwise_left_shift__s[] = {{"bitwise_left_shift_(Tensor input, Tensor other)", bitwise_left_shift__p0, 2, 2, false, -1, kFunction | kMethod, bitwise_left_shift__c0}, {"bitwise_left_shift_(Tensor input, Number other)", bitwise_left_shift__p1, 2, 2, false, -1, kFunction | kMethod, bitwise_left_shift__c1}};
Function bitwise_left_shift__f = {"bitwise_left_shift_", bitwise_left_shift__s, 2, "bitwise_left_shift_(input, other)\n--\n\nIn place: input * 2^other, for integers.\n\nbitwise_left_shift_(Tensor input, Tensor other)\nbitwise_left_shift_(Tensor input, Number other)", "bitwise_left_shift_($self, other)\n--\n\nIn place: self * 2^other, for integers.\n\nbitwise_left_shift_(Tensor other)\nbitwise_left_shift_(Number other)"};
PyObject* bitwise_left_shift__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_left_shift__f, nullptr, args, n, names); }
PyObject* bitwise_left_shift__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_left_shift__f, self, args, n, names); }
Param bitwise_not_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_not_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_not(x0); })); }
Signature bitwise_not_s[] = {{"bitwise_not(Tensor input, *, Tensor out=None)", bitwise_not_p0, 2, 1, false, 1, kFunction | kMethod, bitwise_not_c0}};
Function bitwise_not_f = {"bitwise_not", bitwise_not_s, 1, "bitwise_not(input, *, out=None)\n--\n\nAll bits inverted, for integers; for bool, not.\n\nbitwise_not(Tensor input, *, Tensor out=None)", "bitwise_not($self)\n--\n\nAll bits inverted, for integers; for bool, not.\n\nbitwise_not()"};
PyObject* bitwise_not_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_not_f, nullptr, args, n, names); }
PyObject* bitwise_not_method(PyObject* self, PyObject*) { return unary("bitwise_not", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::bitwise_not(x); }); }); }
Param bitwise_not__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* bitwise_not__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_not_(x0); })); }
Signature bitwise_not__s[] = {{"bitwise_not_(Tensor input)", bitwise_not__p0, 1, 1, false, -1, kFunction | kMethod, bitwise_not__c0}};
Function bitwise_not__f = {"bitwise_not_", bitwise_not__s, 1, "bitwise_not_(input)\n--\n\nIn place: All bits inverted, for integers; for bool, not.\n\nbitwise_not_(Tensor input)", "bitwise_not_($self)\n--\n\nIn place: All bits inverted, for integers; for bool, not.\n\nbitwise_not_()"};
PyObject* bitwise_not__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_not__f, nullptr, args, n, names); }
PyObject* bitwise_not__method(PyObject* self, PyObject*) { return unary("bitwise_not_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::bitwise_not_(x); }); }); }
Param bitwise_or_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_or_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_or(x0, x1); })); }
Param bitwise_or_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_or_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_or(x0, x1); })); }
Param bitwise_or_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_or_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::bitwise_or(x0, x1); })); }
Signature bitwise_or_s[] = {{"bitwise_or(Tensor input, Tensor other, *, Tensor out=None)", bitwise_or_p0, 3, 2, false, 2, kFunction | kMethod, bitwise_or_c0}, {"bitwise_or(Tensor input, Number other, *, Tensor out=None)", bitwise_or_p1, 3, 2, false, 2, kFunction | kMethod, bitwise_or_c1}, {"bitwise_or(Number input, Tensor other, *, Tensor out=None)", bitwise_or_p2, 3, 2, false, 2, kFunction, bitwise_or_c2}};
Function bitwise_or_f = {"bitwise_or", bitwise_or_s, 3, "bitwise_or(input, other, *, out=None)\n--\n\nThe bits set in either, for integers; for bool, or.\n\nbitwise_or(Tensor input, Tensor other, *, Tensor out=None)\nbitwise_or(Tensor input, Number other, *, Tensor out=None)\nbitwise_or(Number input, Tensor other, *, Tensor out=None)", "bitwise_or($self, other)\n--\n\nThe bits set in either, for integers; for bool, or.\n\nbitwise_or(Tensor other)\nbitwise_or(Number other)"};
PyObject* bitwise_or_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_or_f, nullptr, args, n, names); }
PyObject* bitwise_or_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_or_f, self, args, n, names); }
Param bitwise_or__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* bitwise_or__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_or_(x0, x1); })); }
Param bitwise_or__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* bitwise_or__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_or_(x0, x1); })); }
Signature bitwise_or__s[] = {{"bitwise_or_(Tensor input, Tensor other)", bitwise_or__p0, 2, 2, false, -1, kFunction | kMethod, bitwise_or__c0}, {"bitwise_or_(Tensor input, Number other)", bitwise_or__p1, 2, 2, false, -1, kFunction | kMethod, bitwise_or__c1}};
Function bitwise_or__f = {"bitwise_or_", bitwise_or__s, 2, "bitwise_or_(input, other)\n--\n\nIn place: The bits set in either, for integers; for bool, or.\n\nbitwise_or_(Tensor input, Tensor other)\nbitwise_or_(Tensor input, Number other)", "bitwise_or_($self, other)\n--\n\nIn place: The bits set in either, for integers; for bool, or.\n\nbitwise_or_(Tensor other)\nbitwise_or_(Number other)"};
PyObject* bitwise_or__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_or__f, nullptr, args, n, names); }
PyObject* bitwise_or__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_or__f, self, args, n, names); }
Param bitwise_right_shift_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_right_shift_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_right_shift(x0, x1); })); }
Param bitwise_right_shift_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_right_shift_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_right_shift(x0, x1); })); }
Param bitwise_right_shift_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_right_shift_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::bitwise_right_shift(x0, x1); })); }
Signature bitwise_right_shift_s[] = {{"bitwise_right_shift(Tensor input, Tensor other, *, Tensor out=None)", bitwise_right_shift_p0, 3, 2, false, 2, kFunction | kMethod, bitwise_right_shift_c0}, {"bitwise_right_shift(Tensor input, Number other, *, Tensor out=None)", bitwise_right_shift_p1, 3, 2, false, 2, kFunction | kMethod, bitwise_right_shift_c1}, {"bitwise_right_shift(Number input, Tensor other, *, Tensor out=None)", bitwise_right_shift_p2, 3, 2, false, 2, kFunction, bitwise_right_shift_c2}};
Function bitwise_right_shift_f = {"bitwise_right_shift", bitwise_right_shift_s, 3, "bitwise_right_shift(input, other, *, out=None)\n--\n\ninput / 2^other rounded down, for integers: the sign bit is repeated.\n\nbitwise_right_shift(Tensor input, Tensor other, *, Tensor out=None)\nbitwise_right_shift(Tensor input, Number other, *, Tensor out=None)\nbitwise_right_shift(Number input, Tensor other, *, Tensor out=None)", "bitwise_right_shift($self, other)\n--\n\nself / 2^other rounded down, for integers: the sign bit is repeated.\n\nbitwise_right_shift(Tensor other)\nbitwise_right_shift(Number other)"};
PyObject* bitwise_right_shift_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_right_shift_f, nullptr, args, n, names); }
PyObject* bitwise_right_shift_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_right_shift_f, self, args, n, names); }
Param bitwise_right_shift__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* bitwise_right_shift__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_right_shift_(x0, x1); })); }
Param bitwise_right_shift__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* bitwise_right_shift__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_right_shift_(x0, x1); })); }
Signature bitwise_right_shift__s[] = {{"bitwise_right_shift_(Tensor input, Tensor other)", bitwise_right_shift__p0, 2, 2, false, -1, kFunction | kMethod, bitwise_right_shift__c0}, {"bitwise_right_shift_(Tensor input, Number other)", bitwise_right_shift__p1, 2, 2, false, -1, kFunction | kMethod, bitwise_right_shift__c1}};
Function bitwise_right_shift__f = {"bitwise_right_shift_", bitwise_right_shift__s, 2, "bitwise_right_shift_(input, other)\n--\n\nIn place: input / 2^other rounded down, for integers: the sign bit is repeated.\n\nbitwise_right_shift_(Tensor input, Tensor other)\nbitwise_right_shift_(Tensor input, Number other)", "bitwise_right_shift_($self, other)\n--\n\nIn place: self / 2^other rounded down, for integers: the sign bit is repeated.\n\nbitwise_right_shift_(Tensor other)\nbitwise_right_shift_(Number other)"};
PyObject* bitwise_right_shift__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_right_shift__f, nullptr, args, n, names); }
PyObject* bitwise_right_shift__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_right_shift__f, self, args, n, names); }
Param bitwise_xor_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_xor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_xor(x0, x1); })); }
Param bitwise_xor_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_xor_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_xor(x0, x1); })); }
Param bitwise_xor_p2[] = {{"input", Kind::Scalar, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bitwise_xor_c2([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::bitwise_xor(x0, x1); })); }
Signature bitwise_xor_s[] = {{"bitwise_xor(Tensor input, Tensor other, *, Tensor out=None)", bitwise_xor_p0, 3, 2, false, 2, kFunction | kMethod, bitwise_xor_c0}, {"bitwise_xor(Tensor input, Number other, *, Tensor out=None)", bitwise_xor_p1, 3, 2, false, 2, kFunction | kMethod, bitwise_xor_c1}, {"bitwise_xor(Number input, Tensor other, *, Tensor out=None)", bitwise_xor_p2, 3, 2, false, 2, kFunction, bitwise_xor_c2}};
Function bitwise_xor_f = {"bitwise_xor", bitwise_xor_s, 3, "bitwise_xor(input, other, *, out=None)\n--\n\nThe bits set in one of the two, for integers; for bool, whether they differ.\n\nbitwise_xor(Tensor input, Tensor other, *, Tensor out=None)\nbitwise_xor(Tensor input, Number other, *, Tensor out=None)\nbitwise_xor(Number input, Tensor other, *, Tensor out=None)", "bitwise_xor($self, other)\n--\n\nThe bits set in one of the two, for integers; for bool, whether they differ.\n\nbitwise_xor(Tensor other)\nbitwise_xor(Number other)"};
PyObject* bitwise_xor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_xor_f, nullptr, args, n, names); }
PyObject* bitwise_xor_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_xor_f, self, args, n, names); }
Param bitwise_xor__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* bitwise_xor__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bitwise_xor_(x0, x1); })); }
Param bitwise_xor__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* bitwise_xor__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::bitwise_xor_(x0, x1); })); }
Signature bitwise_xor__s[] = {{"bitwise_xor_(Tensor input, Tensor other)", bitwise_xor__p0, 2, 2, false, -1, kFunction | kMethod, bitwise_xor__c0}, {"bitwise_xor_(Tensor input, Number other)", bitwise_xor__p1, 2, 2, false, -1, kFunction | kMethod, bitwise_xor__c1}};
Function bitwise_xor__f = {"bitwise_xor_", bitwise_xor__s, 2, "bitwise_xor_(input, other)\n--\n\nIn place: The bits set in one of the two, for integers; for bool, whether they differ.\n\nbitwise_xor_(Tensor input, Tensor other)\nbitwise_xor_(Tensor input, Number other)", "bitwise_xor_($self, other)\n--\n\nIn place: The bits set in one of the two, for integers; for bool, whether they differ.\n\nbitwise_xor_(Tensor other)\nbitwise_xor_(Number other)"};
PyObject* bitwise_xor__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_xor__f, nullptr, args, n, names); }
PyObject* bitwise_xor__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bitwise_xor__f, self, args, n, names); }
Param blackman_window_p0[] = {{"window_length", Kind::Int, 0}, {"periodic", Kind::Bool, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* blackman_window_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.options(2); return wrap(released(0, [&]() -> decltype(auto) { return argand::blackman_window(x0, x1, x2); })); }
Signature blackman_window_s[] = {{"blackman_window(int window_length, bool periodic=True, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", blackman_window_p0, 8, 2, false, 7, kFunction, blackman_window_c0}};
Function blackman_window_f = {"blackman_window", blackman_window_s, 1, "blackman_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\n0.42 - 0.5 cos(2 pi t) + 0.08 cos(4 pi t).\n\nblackman_window(int window_length, bool periodic=True, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* blackman_window_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(blackman_window_f, nullptr, args, n, names); }
Param block_diag_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* block_diag_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::block_diag(x0); })); }
Signature block_diag_s[] = {{"block_diag(tuple of Tensors tensors, *, Tensor out=None)", block_diag_p0, 2, 1, false, 1, kFunction, block_diag_c0}};
Function block_diag_f = {"block_diag", block_diag_s, 1, "block_diag(tensors, *, out=None)\n--\n\nMatrices (vectors as rows, numbers as one by one) along the diagonal of one, zeros elsewhere.\n\nblock_diag(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* block_diag_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(block_diag_f, nullptr, args, n, names); }
Param bmm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mat2", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bmm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::bmm(x0, x1); })); }
Signature bmm_s[] = {{"bmm(Tensor input, Tensor mat2, *, Tensor out=None)", bmm_p0, 3, 2, false, 2, kFunction | kMethod, bmm_c0}};
Function bmm_f = {"bmm", bmm_s, 1, "bmm(input, mat2, *, out=None)\n--\n\n[batch, m, k] times [batch, k, n].\n\nbmm(Tensor input, Tensor mat2, *, Tensor out=None)", "bmm($self, mat2)\n--\n\n[batch, m, k] times [batch, k, n].\n\nbmm(Tensor mat2)"};
PyObject* bmm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bmm_f, nullptr, args, n, names); }
PyObject* bmm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bmm_f, self, args, n, names); }
Param broadcast_tensors_p0[] = {{"tensors", Kind::TensorList, 0}};
PyObject* broadcast_tensors_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::broadcast_tensors(x0); })); }
Signature broadcast_tensors_s[] = {{"broadcast_tensors(tuple of Tensors tensors)", broadcast_tensors_p0, 1, 1, false, -1, kFunction, broadcast_tensors_c0}};
Function broadcast_tensors_f = {"broadcast_tensors", broadcast_tensors_s, 1, "broadcast_tensors(tensors)\n--\n\nViews of all tensors, expanded to the sizes they have together.\n\nbroadcast_tensors(tuple of Tensors tensors)", ""};
PyObject* broadcast_tensors_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(broadcast_tensors_f, nullptr, args, n, names); }
Param broadcast_to_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"size", Kind::IntList, 0}};
PyObject* broadcast_to_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::broadcast_to(x0, x1); })); }
Signature broadcast_to_s[] = {{"broadcast_to(Tensor input, tuple of ints size)", broadcast_to_p0, 2, 2, true, -1, kFunction | kMethod, broadcast_to_c0}};
Function broadcast_to_f = {"broadcast_to", broadcast_to_s, 1, "broadcast_to(input, size)\n--\n\nSame as expand: A view in which dimensions of size 1 are repeated to the given sizes; -1 keeps a size; new ones come first.\n\nbroadcast_to(Tensor input, tuple of ints size)", "broadcast_to($self, size)\n--\n\nSame as expand: A view in which dimensions of size 1 are repeated to the given sizes; -1 keeps a size; new ones come first.\n\nbroadcast_to(tuple of ints size)"};
PyObject* broadcast_to_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(broadcast_to_f, nullptr, args, n, names); }
PyObject* broadcast_to_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(broadcast_to_f, self, args, n, names); }
Param bucketize_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"boundaries", Kind::Tensor, 0}, {"out_int32", Kind::Bool, kHasDefault | kKeywordOnly}, {"right", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bucketize_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::bucketize(x0, x1, x2, x3); })); }
Param bucketize_p1[] = {{"input", Kind::Scalar, 0, "x"}, {"boundaries", Kind::Tensor, 0}, {"out_int32", Kind::Bool, kHasDefault | kKeywordOnly}, {"right", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* bucketize_c1([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.boolean(3, false); return wrap(released(work(x1), [&]() -> decltype(auto) { return argand::bucketize(x0, x1, x2, x3); })); }
Signature bucketize_s[] = {{"bucketize(Tensor input, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor out=None)", bucketize_p0, 5, 2, false, 4, kFunction, bucketize_c0}, {"bucketize(Number input, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor out=None)", bucketize_p1, 5, 2, false, 4, kFunction, bucketize_c1}};
Function bucketize_f = {"bucketize", bucketize_s, 2, "bucketize(input, boundaries, *, out_int32=False, right=False, out=None)\n--\n\nBetween which of the ascending boundaries each number lies: the index of the upper one.\n\nbucketize(Tensor input, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor out=None)\nbucketize(Number input, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor out=None)", ""};
PyObject* bucketize_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(bucketize_f, nullptr, args, n, names); }

}  // namespace

void add_functions_a(std::vector<PyMethodDef>& list) {
  list.push_back({"_scaled_mm", as_method(_scaled_mm_function), METH_FASTCALL | METH_KEYWORDS, prepare(_scaled_mm_f)});
  list.push_back({"_upsample_bicubic2d_aa", as_method(_upsample_bicubic2d_aa_function), METH_FASTCALL | METH_KEYWORDS, prepare(_upsample_bicubic2d_aa_f)});
  list.push_back({"_upsample_bilinear2d_aa", as_method(_upsample_bilinear2d_aa_function), METH_FASTCALL | METH_KEYWORDS, prepare(_upsample_bilinear2d_aa_f)});
  list.push_back({"_upsample_nearest_exact1d", as_method(_upsample_nearest_exact1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(_upsample_nearest_exact1d_f)});
  list.push_back({"_upsample_nearest_exact2d", as_method(_upsample_nearest_exact2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(_upsample_nearest_exact2d_f)});
  list.push_back({"_upsample_nearest_exact3d", as_method(_upsample_nearest_exact3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(_upsample_nearest_exact3d_f)});
  list.push_back({"abs", as_method(abs_function), METH_FASTCALL | METH_KEYWORDS, prepare(abs_f)});
  list.push_back({"abs_", as_method(abs__function), METH_FASTCALL | METH_KEYWORDS, prepare(abs__f)});
  list.push_back({"absolute", as_method(absolute_function), METH_FASTCALL | METH_KEYWORDS, prepare(absolute_f)});
  list.push_back({"absolute_", as_method(absolute__function), METH_FASTCALL | METH_KEYWORDS, prepare(absolute__f)});
  list.push_back({"acos", as_method(acos_function), METH_FASTCALL | METH_KEYWORDS, prepare(acos_f)});
  list.push_back({"acos_", as_method(acos__function), METH_FASTCALL | METH_KEYWORDS, prepare(acos__f)});
  list.push_back({"acosh", as_method(acosh_function), METH_FASTCALL | METH_KEYWORDS, prepare(acosh_f)});
  list.push_back({"acosh_", as_method(acosh__function), METH_FASTCALL | METH_KEYWORDS, prepare(acosh__f)});
  list.push_back({"adaptive_avg_pool1d", as_method(adaptive_avg_pool1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(adaptive_avg_pool1d_f)});
  list.push_back({"adaptive_avg_pool2d", as_method(adaptive_avg_pool2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(adaptive_avg_pool2d_f)});
  list.push_back({"adaptive_avg_pool3d", as_method(adaptive_avg_pool3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(adaptive_avg_pool3d_f)});
  list.push_back({"adaptive_max_pool1d", as_method(adaptive_max_pool1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(adaptive_max_pool1d_f)});
  list.push_back({"adaptive_max_pool2d", as_method(adaptive_max_pool2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(adaptive_max_pool2d_f)});
  list.push_back({"adaptive_max_pool3d", as_method(adaptive_max_pool3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(adaptive_max_pool3d_f)});
  list.push_back({"add", as_method(add_function), METH_FASTCALL | METH_KEYWORDS, prepare(add_f)});
  list.push_back({"add_", as_method(add__function), METH_FASTCALL | METH_KEYWORDS, prepare(add__f)});
  list.push_back({"addbmm", as_method(addbmm_function), METH_FASTCALL | METH_KEYWORDS, prepare(addbmm_f)});
  list.push_back({"addbmm_", as_method(addbmm__function), METH_FASTCALL | METH_KEYWORDS, prepare(addbmm__f)});
  list.push_back({"addcdiv", as_method(addcdiv_function), METH_FASTCALL | METH_KEYWORDS, prepare(addcdiv_f)});
  list.push_back({"addcdiv_", as_method(addcdiv__function), METH_FASTCALL | METH_KEYWORDS, prepare(addcdiv__f)});
  list.push_back({"addcmul", as_method(addcmul_function), METH_FASTCALL | METH_KEYWORDS, prepare(addcmul_f)});
  list.push_back({"addcmul_", as_method(addcmul__function), METH_FASTCALL | METH_KEYWORDS, prepare(addcmul__f)});
  list.push_back({"addmm", as_method(addmm_function), METH_FASTCALL | METH_KEYWORDS, prepare(addmm_f)});
  list.push_back({"addmm_", as_method(addmm__function), METH_FASTCALL | METH_KEYWORDS, prepare(addmm__f)});
  list.push_back({"addmv", as_method(addmv_function), METH_FASTCALL | METH_KEYWORDS, prepare(addmv_f)});
  list.push_back({"addmv_", as_method(addmv__function), METH_FASTCALL | METH_KEYWORDS, prepare(addmv__f)});
  list.push_back({"addr", as_method(addr_function), METH_FASTCALL | METH_KEYWORDS, prepare(addr_f)});
  list.push_back({"addr_", as_method(addr__function), METH_FASTCALL | METH_KEYWORDS, prepare(addr__f)});
  list.push_back({"adjoint", as_method(adjoint_function), METH_FASTCALL | METH_KEYWORDS, prepare(adjoint_f)});
  list.push_back({"affine_grid_generator", as_method(affine_grid_generator_function), METH_FASTCALL | METH_KEYWORDS, prepare(affine_grid_generator_f)});
  list.push_back({"all", as_method(all_function), METH_FASTCALL | METH_KEYWORDS, prepare(all_f)});
  list.push_back({"allclose", as_method(allclose_function), METH_FASTCALL | METH_KEYWORDS, prepare(allclose_f)});
  list.push_back({"alpha_dropout", as_method(alpha_dropout_function), METH_FASTCALL | METH_KEYWORDS, prepare(alpha_dropout_f)});
  list.push_back({"alpha_dropout_", as_method(alpha_dropout__function), METH_FASTCALL | METH_KEYWORDS, prepare(alpha_dropout__f)});
  list.push_back({"amax", as_method(amax_function), METH_FASTCALL | METH_KEYWORDS, prepare(amax_f)});
  list.push_back({"amin", as_method(amin_function), METH_FASTCALL | METH_KEYWORDS, prepare(amin_f)});
  list.push_back({"aminmax", as_method(aminmax_function), METH_FASTCALL | METH_KEYWORDS, prepare(aminmax_f)});
  list.push_back({"angle", as_method(angle_function), METH_FASTCALL | METH_KEYWORDS, prepare(angle_f)});
  list.push_back({"angle_", as_method(angle__function), METH_FASTCALL | METH_KEYWORDS, prepare(angle__f)});
  list.push_back({"any", as_method(any_function), METH_FASTCALL | METH_KEYWORDS, prepare(any_f)});
  list.push_back({"arange", as_method(arange_function), METH_FASTCALL | METH_KEYWORDS, prepare(arange_f)});
  list.push_back({"arccos", as_method(arccos_function), METH_FASTCALL | METH_KEYWORDS, prepare(arccos_f)});
  list.push_back({"arccos_", as_method(arccos__function), METH_FASTCALL | METH_KEYWORDS, prepare(arccos__f)});
  list.push_back({"arccosh", as_method(arccosh_function), METH_FASTCALL | METH_KEYWORDS, prepare(arccosh_f)});
  list.push_back({"arccosh_", as_method(arccosh__function), METH_FASTCALL | METH_KEYWORDS, prepare(arccosh__f)});
  list.push_back({"arcsin", as_method(arcsin_function), METH_FASTCALL | METH_KEYWORDS, prepare(arcsin_f)});
  list.push_back({"arcsin_", as_method(arcsin__function), METH_FASTCALL | METH_KEYWORDS, prepare(arcsin__f)});
  list.push_back({"arcsinh", as_method(arcsinh_function), METH_FASTCALL | METH_KEYWORDS, prepare(arcsinh_f)});
  list.push_back({"arcsinh_", as_method(arcsinh__function), METH_FASTCALL | METH_KEYWORDS, prepare(arcsinh__f)});
  list.push_back({"arctan", as_method(arctan_function), METH_FASTCALL | METH_KEYWORDS, prepare(arctan_f)});
  list.push_back({"arctan2", as_method(arctan2_function), METH_FASTCALL | METH_KEYWORDS, prepare(arctan2_f)});
  list.push_back({"arctan2_", as_method(arctan2__function), METH_FASTCALL | METH_KEYWORDS, prepare(arctan2__f)});
  list.push_back({"arctan_", as_method(arctan__function), METH_FASTCALL | METH_KEYWORDS, prepare(arctan__f)});
  list.push_back({"arctanh", as_method(arctanh_function), METH_FASTCALL | METH_KEYWORDS, prepare(arctanh_f)});
  list.push_back({"arctanh_", as_method(arctanh__function), METH_FASTCALL | METH_KEYWORDS, prepare(arctanh__f)});
  list.push_back({"argmax", as_method(argmax_function), METH_FASTCALL | METH_KEYWORDS, prepare(argmax_f)});
  list.push_back({"argmin", as_method(argmin_function), METH_FASTCALL | METH_KEYWORDS, prepare(argmin_f)});
  list.push_back({"argsort", as_method(argsort_function), METH_FASTCALL | METH_KEYWORDS, prepare(argsort_f)});
  list.push_back({"argwhere", as_method(argwhere_function), METH_FASTCALL | METH_KEYWORDS, prepare(argwhere_f)});
  list.push_back({"as_strided", as_method(as_strided_function), METH_FASTCALL | METH_KEYWORDS, prepare(as_strided_f)});
  list.push_back({"as_strided_scatter", as_method(as_strided_scatter_function), METH_FASTCALL | METH_KEYWORDS, prepare(as_strided_scatter_f)});
  list.push_back({"asin", as_method(asin_function), METH_FASTCALL | METH_KEYWORDS, prepare(asin_f)});
  list.push_back({"asin_", as_method(asin__function), METH_FASTCALL | METH_KEYWORDS, prepare(asin__f)});
  list.push_back({"asinh", as_method(asinh_function), METH_FASTCALL | METH_KEYWORDS, prepare(asinh_f)});
  list.push_back({"asinh_", as_method(asinh__function), METH_FASTCALL | METH_KEYWORDS, prepare(asinh__f)});
  list.push_back({"atan", as_method(atan_function), METH_FASTCALL | METH_KEYWORDS, prepare(atan_f)});
  list.push_back({"atan2", as_method(atan2_function), METH_FASTCALL | METH_KEYWORDS, prepare(atan2_f)});
  list.push_back({"atan2_", as_method(atan2__function), METH_FASTCALL | METH_KEYWORDS, prepare(atan2__f)});
  list.push_back({"atan_", as_method(atan__function), METH_FASTCALL | METH_KEYWORDS, prepare(atan__f)});
  list.push_back({"atanh", as_method(atanh_function), METH_FASTCALL | METH_KEYWORDS, prepare(atanh_f)});
  list.push_back({"atanh_", as_method(atanh__function), METH_FASTCALL | METH_KEYWORDS, prepare(atanh__f)});
  list.push_back({"atleast_1d", as_method(atleast_1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(atleast_1d_f)});
  list.push_back({"atleast_2d", as_method(atleast_2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(atleast_2d_f)});
  list.push_back({"atleast_3d", as_method(atleast_3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(atleast_3d_f)});
  list.push_back({"avg_pool1d", as_method(avg_pool1d_function), METH_FASTCALL | METH_KEYWORDS, prepare(avg_pool1d_f)});
  list.push_back({"avg_pool2d", as_method(avg_pool2d_function), METH_FASTCALL | METH_KEYWORDS, prepare(avg_pool2d_f)});
  list.push_back({"avg_pool3d", as_method(avg_pool3d_function), METH_FASTCALL | METH_KEYWORDS, prepare(avg_pool3d_f)});
  list.push_back({"baddbmm", as_method(baddbmm_function), METH_FASTCALL | METH_KEYWORDS, prepare(baddbmm_f)});
  list.push_back({"baddbmm_", as_method(baddbmm__function), METH_FASTCALL | METH_KEYWORDS, prepare(baddbmm__f)});
  list.push_back({"bartlett_window", as_method(bartlett_window_function), METH_FASTCALL | METH_KEYWORDS, prepare(bartlett_window_f)});
  list.push_back({"batch_norm", as_method(batch_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(batch_norm_f)});
  list.push_back({"bernoulli", as_method(bernoulli_function), METH_FASTCALL | METH_KEYWORDS, prepare(bernoulli_f)});
  list.push_back({"bernoulli_", as_method(bernoulli__function), METH_FASTCALL | METH_KEYWORDS, prepare(bernoulli__f)});
  list.push_back({"bilinear", as_method(bilinear_function), METH_FASTCALL | METH_KEYWORDS, prepare(bilinear_f)});
  list.push_back({"binary_cross_entropy", as_method(binary_cross_entropy_function), METH_FASTCALL | METH_KEYWORDS, prepare(binary_cross_entropy_f)});
  list.push_back({"binary_cross_entropy_with_logits", as_method(binary_cross_entropy_with_logits_function), METH_FASTCALL | METH_KEYWORDS, prepare(binary_cross_entropy_with_logits_f)});
  list.push_back({"bincount", as_method(bincount_function), METH_FASTCALL | METH_KEYWORDS, prepare(bincount_f)});
  list.push_back({"bitwise_and", as_method(bitwise_and_function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_and_f)});
  list.push_back({"bitwise_and_", as_method(bitwise_and__function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_and__f)});
  list.push_back({"bitwise_left_shift", as_method(bitwise_left_shift_function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_left_shift_f)});
  list.push_back({"bitwise_left_shift_", as_method(bitwise_left_shift__function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_left_shift__f)});
  list.push_back({"bitwise_not", as_method(bitwise_not_function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_not_f)});
  list.push_back({"bitwise_not_", as_method(bitwise_not__function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_not__f)});
  list.push_back({"bitwise_or", as_method(bitwise_or_function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_or_f)});
  list.push_back({"bitwise_or_", as_method(bitwise_or__function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_or__f)});
  list.push_back({"bitwise_right_shift", as_method(bitwise_right_shift_function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_right_shift_f)});
  list.push_back({"bitwise_right_shift_", as_method(bitwise_right_shift__function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_right_shift__f)});
  list.push_back({"bitwise_xor", as_method(bitwise_xor_function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_xor_f)});
  list.push_back({"bitwise_xor_", as_method(bitwise_xor__function), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_xor__f)});
  list.push_back({"blackman_window", as_method(blackman_window_function), METH_FASTCALL | METH_KEYWORDS, prepare(blackman_window_f)});
  list.push_back({"block_diag", as_method(block_diag_function), METH_FASTCALL | METH_KEYWORDS, prepare(block_diag_f)});
  list.push_back({"bmm", as_method(bmm_function), METH_FASTCALL | METH_KEYWORDS, prepare(bmm_f)});
  list.push_back({"broadcast_tensors", as_method(broadcast_tensors_function), METH_FASTCALL | METH_KEYWORDS, prepare(broadcast_tensors_f)});
  list.push_back({"broadcast_to", as_method(broadcast_to_function), METH_FASTCALL | METH_KEYWORDS, prepare(broadcast_to_f)});
  list.push_back({"bucketize", as_method(bucketize_function), METH_FASTCALL | METH_KEYWORDS, prepare(bucketize_f)});
}
void add_methods_a(std::vector<PyMethodDef>& list) {
  list.push_back({"abs", as_method(abs_method), METH_NOARGS, prepare(abs_f, true)});
  list.push_back({"abs_", as_method(abs__method), METH_NOARGS, prepare(abs__f, true)});
  list.push_back({"absolute", as_method(absolute_method), METH_NOARGS, prepare(absolute_f, true)});
  list.push_back({"absolute_", as_method(absolute__method), METH_NOARGS, prepare(absolute__f, true)});
  list.push_back({"acos", as_method(acos_method), METH_NOARGS, prepare(acos_f, true)});
  list.push_back({"acos_", as_method(acos__method), METH_NOARGS, prepare(acos__f, true)});
  list.push_back({"acosh", as_method(acosh_method), METH_NOARGS, prepare(acosh_f, true)});
  list.push_back({"acosh_", as_method(acosh__method), METH_NOARGS, prepare(acosh__f, true)});
  list.push_back({"add", as_method(add_method), METH_FASTCALL | METH_KEYWORDS, prepare(add_f, true)});
  list.push_back({"add_", as_method(add__method), METH_FASTCALL | METH_KEYWORDS, prepare(add__f, true)});
  list.push_back({"addbmm", as_method(addbmm_method), METH_FASTCALL | METH_KEYWORDS, prepare(addbmm_f, true)});
  list.push_back({"addbmm_", as_method(addbmm__method), METH_FASTCALL | METH_KEYWORDS, prepare(addbmm__f, true)});
  list.push_back({"addcdiv", as_method(addcdiv_method), METH_FASTCALL | METH_KEYWORDS, prepare(addcdiv_f, true)});
  list.push_back({"addcdiv_", as_method(addcdiv__method), METH_FASTCALL | METH_KEYWORDS, prepare(addcdiv__f, true)});
  list.push_back({"addcmul", as_method(addcmul_method), METH_FASTCALL | METH_KEYWORDS, prepare(addcmul_f, true)});
  list.push_back({"addcmul_", as_method(addcmul__method), METH_FASTCALL | METH_KEYWORDS, prepare(addcmul__f, true)});
  list.push_back({"addmm", as_method(addmm_method), METH_FASTCALL | METH_KEYWORDS, prepare(addmm_f, true)});
  list.push_back({"addmm_", as_method(addmm__method), METH_FASTCALL | METH_KEYWORDS, prepare(addmm__f, true)});
  list.push_back({"addmv", as_method(addmv_method), METH_FASTCALL | METH_KEYWORDS, prepare(addmv_f, true)});
  list.push_back({"addmv_", as_method(addmv__method), METH_FASTCALL | METH_KEYWORDS, prepare(addmv__f, true)});
  list.push_back({"addr", as_method(addr_method), METH_FASTCALL | METH_KEYWORDS, prepare(addr_f, true)});
  list.push_back({"addr_", as_method(addr__method), METH_FASTCALL | METH_KEYWORDS, prepare(addr__f, true)});
  list.push_back({"adjoint", as_method(adjoint_method), METH_NOARGS, prepare(adjoint_f, true)});
  list.push_back({"all", as_method(all_method), METH_FASTCALL | METH_KEYWORDS, prepare(all_f, true)});
  list.push_back({"allclose", as_method(allclose_method), METH_FASTCALL | METH_KEYWORDS, prepare(allclose_f, true)});
  list.push_back({"amax", as_method(amax_method), METH_FASTCALL | METH_KEYWORDS, prepare(amax_f, true)});
  list.push_back({"amin", as_method(amin_method), METH_FASTCALL | METH_KEYWORDS, prepare(amin_f, true)});
  list.push_back({"aminmax", as_method(aminmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(aminmax_f, true)});
  list.push_back({"angle", as_method(angle_method), METH_NOARGS, prepare(angle_f, true)});
  list.push_back({"angle_", as_method(angle__method), METH_NOARGS, prepare(angle__f, true)});
  list.push_back({"any", as_method(any_method), METH_FASTCALL | METH_KEYWORDS, prepare(any_f, true)});
  list.push_back({"arccos", as_method(arccos_method), METH_NOARGS, prepare(arccos_f, true)});
  list.push_back({"arccos_", as_method(arccos__method), METH_NOARGS, prepare(arccos__f, true)});
  list.push_back({"arccosh", as_method(arccosh_method), METH_NOARGS, prepare(arccosh_f, true)});
  list.push_back({"arccosh_", as_method(arccosh__method), METH_NOARGS, prepare(arccosh__f, true)});
  list.push_back({"arcsin", as_method(arcsin_method), METH_NOARGS, prepare(arcsin_f, true)});
  list.push_back({"arcsin_", as_method(arcsin__method), METH_NOARGS, prepare(arcsin__f, true)});
  list.push_back({"arcsinh", as_method(arcsinh_method), METH_NOARGS, prepare(arcsinh_f, true)});
  list.push_back({"arcsinh_", as_method(arcsinh__method), METH_NOARGS, prepare(arcsinh__f, true)});
  list.push_back({"arctan", as_method(arctan_method), METH_NOARGS, prepare(arctan_f, true)});
  list.push_back({"arctan2", as_method(arctan2_method), METH_FASTCALL | METH_KEYWORDS, prepare(arctan2_f, true)});
  list.push_back({"arctan2_", as_method(arctan2__method), METH_FASTCALL | METH_KEYWORDS, prepare(arctan2__f, true)});
  list.push_back({"arctan_", as_method(arctan__method), METH_NOARGS, prepare(arctan__f, true)});
  list.push_back({"arctanh", as_method(arctanh_method), METH_NOARGS, prepare(arctanh_f, true)});
  list.push_back({"arctanh_", as_method(arctanh__method), METH_NOARGS, prepare(arctanh__f, true)});
  list.push_back({"argmax", as_method(argmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(argmax_f, true)});
  list.push_back({"argmin", as_method(argmin_method), METH_FASTCALL | METH_KEYWORDS, prepare(argmin_f, true)});
  list.push_back({"argsort", as_method(argsort_method), METH_FASTCALL | METH_KEYWORDS, prepare(argsort_f, true)});
  list.push_back({"argwhere", as_method(argwhere_method), METH_NOARGS, prepare(argwhere_f, true)});
  list.push_back({"as_strided", as_method(as_strided_method), METH_FASTCALL | METH_KEYWORDS, prepare(as_strided_f, true)});
  list.push_back({"as_strided_scatter", as_method(as_strided_scatter_method), METH_FASTCALL | METH_KEYWORDS, prepare(as_strided_scatter_f, true)});
  list.push_back({"asin", as_method(asin_method), METH_NOARGS, prepare(asin_f, true)});
  list.push_back({"asin_", as_method(asin__method), METH_NOARGS, prepare(asin__f, true)});
  list.push_back({"asinh", as_method(asinh_method), METH_NOARGS, prepare(asinh_f, true)});
  list.push_back({"asinh_", as_method(asinh__method), METH_NOARGS, prepare(asinh__f, true)});
  list.push_back({"atan", as_method(atan_method), METH_NOARGS, prepare(atan_f, true)});
  list.push_back({"atan2", as_method(atan2_method), METH_FASTCALL | METH_KEYWORDS, prepare(atan2_f, true)});
  list.push_back({"atan2_", as_method(atan2__method), METH_FASTCALL | METH_KEYWORDS, prepare(atan2__f, true)});
  list.push_back({"atan_", as_method(atan__method), METH_NOARGS, prepare(atan__f, true)});
  list.push_back({"atanh", as_method(atanh_method), METH_NOARGS, prepare(atanh_f, true)});
  list.push_back({"atanh_", as_method(atanh__method), METH_NOARGS, prepare(atanh__f, true)});
  list.push_back({"baddbmm", as_method(baddbmm_method), METH_FASTCALL | METH_KEYWORDS, prepare(baddbmm_f, true)});
  list.push_back({"baddbmm_", as_method(baddbmm__method), METH_FASTCALL | METH_KEYWORDS, prepare(baddbmm__f, true)});
  list.push_back({"bernoulli", as_method(bernoulli_method), METH_FASTCALL | METH_KEYWORDS, prepare(bernoulli_f, true)});
  list.push_back({"bernoulli_", as_method(bernoulli__method), METH_FASTCALL | METH_KEYWORDS, prepare(bernoulli__f, true)});
  list.push_back({"bincount", as_method(bincount_method), METH_FASTCALL | METH_KEYWORDS, prepare(bincount_f, true)});
  list.push_back({"bitwise_and", as_method(bitwise_and_method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_and_f, true)});
  list.push_back({"bitwise_and_", as_method(bitwise_and__method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_and__f, true)});
  list.push_back({"bitwise_left_shift", as_method(bitwise_left_shift_method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_left_shift_f, true)});
  list.push_back({"bitwise_left_shift_", as_method(bitwise_left_shift__method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_left_shift__f, true)});
  list.push_back({"bitwise_not", as_method(bitwise_not_method), METH_NOARGS, prepare(bitwise_not_f, true)});
  list.push_back({"bitwise_not_", as_method(bitwise_not__method), METH_NOARGS, prepare(bitwise_not__f, true)});
  list.push_back({"bitwise_or", as_method(bitwise_or_method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_or_f, true)});
  list.push_back({"bitwise_or_", as_method(bitwise_or__method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_or__f, true)});
  list.push_back({"bitwise_right_shift", as_method(bitwise_right_shift_method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_right_shift_f, true)});
  list.push_back({"bitwise_right_shift_", as_method(bitwise_right_shift__method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_right_shift__f, true)});
  list.push_back({"bitwise_xor", as_method(bitwise_xor_method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_xor_f, true)});
  list.push_back({"bitwise_xor_", as_method(bitwise_xor__method), METH_FASTCALL | METH_KEYWORDS, prepare(bitwise_xor__f, true)});
  list.push_back({"bmm", as_method(bmm_method), METH_FASTCALL | METH_KEYWORDS, prepare(bmm_f, true)});
  list.push_back({"broadcast_to", as_method(broadcast_to_method), METH_FASTCALL | METH_KEYWORDS, prepare(broadcast_to_f, true)});
}

}  // namespace argand::py
