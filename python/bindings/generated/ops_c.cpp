// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"
#include "python/bindings/generated/groups.h"
#include "python/bindings/parse.h"

namespace argand::py {
namespace {

Param feature_alpha_dropout_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* feature_alpha_dropout_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_alpha_dropout(x0, x1, x2); })); }
Signature feature_alpha_dropout_s[] = {{"feature_alpha_dropout(Tensor input, float p, bool train, *, Tensor out=None)", feature_alpha_dropout_p0, 4, 3, false, 3, kFunction, feature_alpha_dropout_c0}};
Function feature_alpha_dropout_f = {"feature_alpha_dropout", feature_alpha_dropout_s, 1, "feature_alpha_dropout(input, p, train, *, out=None)\n--\n\nalpha_dropout of whole channels.\n\nfeature_alpha_dropout(Tensor input, float p, bool train, *, Tensor out=None)", ""};
PyObject* feature_alpha_dropout_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_alpha_dropout_f, nullptr, args, n, names); }
Param feature_alpha_dropout__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}};
PyObject* feature_alpha_dropout__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_alpha_dropout_(x0, x1, x2); })); }
Signature feature_alpha_dropout__s[] = {{"feature_alpha_dropout_(Tensor input, float p, bool train)", feature_alpha_dropout__p0, 3, 3, false, -1, kFunction, feature_alpha_dropout__c0}};
Function feature_alpha_dropout__f = {"feature_alpha_dropout_", feature_alpha_dropout__s, 1, "feature_alpha_dropout_(input, p, train)\n--\n\nIn place: alpha_dropout of whole channels.\n\nfeature_alpha_dropout_(Tensor input, float p, bool train)", ""};
PyObject* feature_alpha_dropout__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_alpha_dropout__f, nullptr, args, n, names); }
Param feature_dropout_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* feature_dropout_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_dropout(x0, x1, x2); })); }
Signature feature_dropout_s[] = {{"feature_dropout(Tensor input, float p, bool train, *, Tensor out=None)", feature_dropout_p0, 4, 3, false, 3, kFunction, feature_dropout_c0}};
Function feature_dropout_f = {"feature_dropout", feature_dropout_s, 1, "feature_dropout(input, p, train, *, out=None)\n--\n\nWhole channels (the first two dimensions say which) become 0.\n\nfeature_dropout(Tensor input, float p, bool train, *, Tensor out=None)", ""};
PyObject* feature_dropout_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_dropout_f, nullptr, args, n, names); }
Param feature_dropout__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"train", Kind::Bool, 0}};
PyObject* feature_dropout__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.boolean(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::feature_dropout_(x0, x1, x2); })); }
Signature feature_dropout__s[] = {{"feature_dropout_(Tensor input, float p, bool train)", feature_dropout__p0, 3, 3, false, -1, kFunction, feature_dropout__c0}};
Function feature_dropout__f = {"feature_dropout_", feature_dropout__s, 1, "feature_dropout_(input, p, train)\n--\n\nIn place: Whole channels (the first two dimensions say which) become 0.\n\nfeature_dropout_(Tensor input, float p, bool train)", ""};
PyObject* feature_dropout__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(feature_dropout__f, nullptr, args, n, names); }
Param fft_fft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault | kNullable}, {"dim", Kind::Int, kHasDefault, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_fft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_fft(x0, x1, x2, x3); })); }
Signature fft_fft_s[] = {{"fft_fft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", fft_fft_p0, 5, 4, false, 4, kFunction, fft_fft_c0}};
Function fft_fft_f = {"fft_fft", fft_fft_s, 1, "fft_fft(input, n=None, dim=-1, norm=None, *, out=None)\n--\n\ny[k] = sum over j of x[j] exp(-2 pi i j k / n) along dim, complex. n cuts x off or adds zeros. norm: what divides, \"backward\" the inverse transform by n, \"forward\" this one, \"ortho\" both by sqrt(n). Throws Error for half types, n < 1 or another norm, IndexError for a dim that is not there.\n\nfft_fft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_fft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_fft_f, nullptr, args, n, names); }
Param fft_fft2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_fft2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_fft2(x0, x1, x2, x3); })); }
Signature fft_fft2_s[] = {{"fft_fft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", fft_fft2_p0, 5, 4, false, 4, kFunction, fft_fft2_c0}};
Function fft_fft2_f = {"fft_fft2", fft_fft2_s, 1, "fft_fft2(input, s=None, dim=[-2,-1], norm=None, *, out=None)\n--\n\nThe same along the last two dimensions unless dim says otherwise.\n\nfft_fft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", ""};
PyObject* fft_fft2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_fft2_f, nullptr, args, n, names); }
Param fft_fftfreq_p0[] = {{"n", Kind::Int, 0}, {"d", Kind::Float, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_fftfreq_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.real(1, 1.0); const auto& x2 = a.options(2); return wrap(released(kHeavy * (0), [&]() -> decltype(auto) { return argand::fft_fftfreq(x0, x1, x2); })); }
Signature fft_fftfreq_s[] = {{"fft_fftfreq(int n, float d=1.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", fft_fftfreq_p0, 8, 2, false, 7, kFunction, fft_fftfreq_c0}};
Function fft_fftfreq_f = {"fft_fftfreq", fft_fftfreq_s, 1, "fft_fftfreq(n, d=1.0, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nThe frequencies of a transform of n points that are d apart: 0, 1, ..., (n - 1) / 2, -(n / 2), ..., -1, each / (n d).\n\nfft_fftfreq(int n, float d=1.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* fft_fftfreq_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_fftfreq_f, nullptr, args, n, names); }
Param fft_fftn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_fftn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_fftn(x0, x1, x2, x3); })); }
Signature fft_fftn_s[] = {{"fft_fftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", fft_fftn_p0, 5, 4, false, 4, kFunction, fft_fftn_c0}};
Function fft_fftn_f = {"fft_fftn", fft_fftn_s, 1, "fft_fftn(input, s=None, dim=None, norm=None, *, out=None)\n--\n\nTransforms along several dimensions: those of dim, else the last as many as s has, else all. s gives the points along each, -1 keeping the size.\n\nfft_fftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_fftn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_fftn_f, nullptr, args, n, names); }
Param fft_fftshift_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_fftshift_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_fftshift(x0, x1); })); }
Signature fft_fftshift_s[] = {{"fft_fftshift(Tensor input, tuple of ints dim=None, *, Tensor out=None)", fft_fftshift_p0, 3, 2, false, 2, kFunction, fft_fftshift_c0}};
Function fft_fftshift_f = {"fft_fftshift", fft_fftshift_s, 1, "fft_fftshift(input, dim=None, *, out=None)\n--\n\nFrequency zero in the middle, and back.\n\nfft_fftshift(Tensor input, tuple of ints dim=None, *, Tensor out=None)", ""};
PyObject* fft_fftshift_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_fftshift_f, nullptr, args, n, names); }
Param fft_hfft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault | kNullable}, {"dim", Kind::Int, kHasDefault, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_hfft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_hfft(x0, x1, x2, x3); })); }
Signature fft_hfft_s[] = {{"fft_hfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", fft_hfft_p0, 5, 4, false, 4, kFunction, fft_hfft_c0}};
Function fft_hfft_f = {"fft_hfft", fft_hfft_s, 1, "fft_hfft(input, n=None, dim=-1, norm=None, *, out=None)\n--\n\nThe real transform of n points of which the first half is given, the other being its mirrored conjugate.\n\nfft_hfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_hfft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_hfft_f, nullptr, args, n, names); }
Param fft_hfft2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_hfft2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_hfft2(x0, x1, x2, x3); })); }
Signature fft_hfft2_s[] = {{"fft_hfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", fft_hfft2_p0, 5, 4, false, 4, kFunction, fft_hfft2_c0}};
Function fft_hfft2_f = {"fft_hfft2", fft_hfft2_s, 1, "fft_hfft2(input, s=None, dim=[-2,-1], norm=None, *, out=None)\n--\n\nfft_hfftn over the last two dimensions.\n\nfft_hfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", ""};
PyObject* fft_hfft2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_hfft2_f, nullptr, args, n, names); }
Param fft_hfftn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_hfftn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_hfftn(x0, x1, x2, x3); })); }
Signature fft_hfftn_s[] = {{"fft_hfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", fft_hfftn_p0, 5, 4, false, 4, kFunction, fft_hfftn_c0}};
Function fft_hfftn_f = {"fft_hfftn", fft_hfftn_s, 1, "fft_hfftn(input, s=None, dim=None, norm=None, *, out=None)\n--\n\nThe Fourier transform, real, of a signal that is Hermitian along its last transformed dimension.\n\nfft_hfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_hfftn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_hfftn_f, nullptr, args, n, names); }
Param fft_ifft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault | kNullable}, {"dim", Kind::Int, kHasDefault, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ifft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ifft(x0, x1, x2, x3); })); }
Signature fft_ifft_s[] = {{"fft_ifft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", fft_ifft_p0, 5, 4, false, 4, kFunction, fft_ifft_c0}};
Function fft_ifft_f = {"fft_ifft", fft_ifft_s, 1, "fft_ifft(input, n=None, dim=-1, norm=None, *, out=None)\n--\n\nThe inverse discrete Fourier transform along dim.\n\nfft_ifft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_ifft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ifft_f, nullptr, args, n, names); }
Param fft_ifft2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ifft2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ifft2(x0, x1, x2, x3); })); }
Signature fft_ifft2_s[] = {{"fft_ifft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", fft_ifft2_p0, 5, 4, false, 4, kFunction, fft_ifft2_c0}};
Function fft_ifft2_f = {"fft_ifft2", fft_ifft2_s, 1, "fft_ifft2(input, s=None, dim=[-2,-1], norm=None, *, out=None)\n--\n\nfft_ifftn over the last two dimensions.\n\nfft_ifft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", ""};
PyObject* fft_ifft2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ifft2_f, nullptr, args, n, names); }
Param fft_ifftn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ifftn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ifftn(x0, x1, x2, x3); })); }
Signature fft_ifftn_s[] = {{"fft_ifftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", fft_ifftn_p0, 5, 4, false, 4, kFunction, fft_ifftn_c0}};
Function fft_ifftn_f = {"fft_ifftn", fft_ifftn_s, 1, "fft_ifftn(input, s=None, dim=None, norm=None, *, out=None)\n--\n\nThe inverse discrete Fourier transform over several dimensions.\n\nfft_ifftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_ifftn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ifftn_f, nullptr, args, n, names); }
Param fft_ifftshift_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ifftshift_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ifftshift(x0, x1); })); }
Signature fft_ifftshift_s[] = {{"fft_ifftshift(Tensor input, tuple of ints dim=None, *, Tensor out=None)", fft_ifftshift_p0, 3, 2, false, 2, kFunction, fft_ifftshift_c0}};
Function fft_ifftshift_f = {"fft_ifftshift", fft_ifftshift_s, 1, "fft_ifftshift(input, dim=None, *, out=None)\n--\n\nUndoes fft_fftshift.\n\nfft_ifftshift(Tensor input, tuple of ints dim=None, *, Tensor out=None)", ""};
PyObject* fft_ifftshift_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ifftshift_f, nullptr, args, n, names); }
Param fft_ihfft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault | kNullable}, {"dim", Kind::Int, kHasDefault, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ihfft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ihfft(x0, x1, x2, x3); })); }
Signature fft_ihfft_s[] = {{"fft_ihfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", fft_ihfft_p0, 5, 4, false, 4, kFunction, fft_ihfft_c0}};
Function fft_ihfft_f = {"fft_ihfft", fft_ihfft_s, 1, "fft_ihfft(input, n=None, dim=-1, norm=None, *, out=None)\n--\n\nThe inverse of fft_hfft: half of the Hermitian spectrum of a real signal.\n\nfft_ihfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_ihfft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ihfft_f, nullptr, args, n, names); }
Param fft_ihfft2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ihfft2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ihfft2(x0, x1, x2, x3); })); }
Signature fft_ihfft2_s[] = {{"fft_ihfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", fft_ihfft2_p0, 5, 4, false, 4, kFunction, fft_ihfft2_c0}};
Function fft_ihfft2_f = {"fft_ihfft2", fft_ihfft2_s, 1, "fft_ihfft2(input, s=None, dim=[-2,-1], norm=None, *, out=None)\n--\n\nfft_ihfftn over the last two dimensions.\n\nfft_ihfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", ""};
PyObject* fft_ihfft2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ihfft2_f, nullptr, args, n, names); }
Param fft_ihfftn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_ihfftn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_ihfftn(x0, x1, x2, x3); })); }
Signature fft_ihfftn_s[] = {{"fft_ihfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", fft_ihfftn_p0, 5, 4, false, 4, kFunction, fft_ihfftn_c0}};
Function fft_ihfftn_f = {"fft_ihfftn", fft_ihfftn_s, 1, "fft_ihfftn(input, s=None, dim=None, norm=None, *, out=None)\n--\n\nThe inverse of fft_hfftn.\n\nfft_ihfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_ihfftn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_ihfftn_f, nullptr, args, n, names); }
Param fft_irfft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault | kNullable}, {"dim", Kind::Int, kHasDefault, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_irfft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_irfft(x0, x1, x2, x3); })); }
Signature fft_irfft_s[] = {{"fft_irfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", fft_irfft_p0, 5, 4, false, 4, kFunction, fft_irfft_c0}};
Function fft_irfft_f = {"fft_irfft", fft_irfft_s, 1, "fft_irfft(input, n=None, dim=-1, norm=None, *, out=None)\n--\n\nn real numbers (2 (size - 1) unless given) from the first half of their spectrum.\n\nfft_irfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_irfft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_irfft_f, nullptr, args, n, names); }
Param fft_irfft2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_irfft2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_irfft2(x0, x1, x2, x3); })); }
Signature fft_irfft2_s[] = {{"fft_irfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", fft_irfft2_p0, 5, 4, false, 4, kFunction, fft_irfft2_c0}};
Function fft_irfft2_f = {"fft_irfft2", fft_irfft2_s, 1, "fft_irfft2(input, s=None, dim=[-2,-1], norm=None, *, out=None)\n--\n\nfft_irfftn over the last two dimensions.\n\nfft_irfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", ""};
PyObject* fft_irfft2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_irfft2_f, nullptr, args, n, names); }
Param fft_irfftn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_irfftn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_irfftn(x0, x1, x2, x3); })); }
Signature fft_irfftn_s[] = {{"fft_irfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", fft_irfftn_p0, 5, 4, false, 4, kFunction, fft_irfftn_c0}};
Function fft_irfftn_f = {"fft_irfftn", fft_irfftn_s, 1, "fft_irfftn(input, s=None, dim=None, norm=None, *, out=None)\n--\n\nThe inverse of fft_rfftn: a real signal from half of its spectrum.\n\nfft_irfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_irfftn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_irfftn_f, nullptr, args, n, names); }
Param fft_rfft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n", Kind::Int, kHasDefault | kNullable}, {"dim", Kind::Int, kHasDefault, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_rfft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_rfft(x0, x1, x2, x3); })); }
Signature fft_rfft_s[] = {{"fft_rfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", fft_rfft_p0, 5, 4, false, 4, kFunction, fft_rfft_c0}};
Function fft_rfft_f = {"fft_rfft", fft_rfft_s, 1, "fft_rfft(input, n=None, dim=-1, norm=None, *, out=None)\n--\n\nThe first n / 2 + 1 entries of the transform of a real tensor; the others are their mirrored conjugates.\n\nfft_rfft(Tensor input, int n=None, int dim=-1, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_rfft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_rfft_f, nullptr, args, n, names); }
Param fft_rfft2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_rfft2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_rfft2(x0, x1, x2, x3); })); }
Signature fft_rfft2_s[] = {{"fft_rfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", fft_rfft2_p0, 5, 4, false, 4, kFunction, fft_rfft2_c0}};
Function fft_rfft2_f = {"fft_rfft2", fft_rfft2_s, 1, "fft_rfft2(input, s=None, dim=[-2,-1], norm=None, *, out=None)\n--\n\nfft_rfftn over the last two dimensions.\n\nfft_rfft2(Tensor input, tuple of ints s=None, tuple of ints dim=[-2,-1], str norm=None, *, Tensor out=None)", ""};
PyObject* fft_rfft2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_rfft2_f, nullptr, args, n, names); }
Param fft_rfftfreq_p0[] = {{"n", Kind::Int, 0}, {"d", Kind::Float, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_rfftfreq_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.real(1, 1.0); const auto& x2 = a.options(2); return wrap(released(kHeavy * (0), [&]() -> decltype(auto) { return argand::fft_rfftfreq(x0, x1, x2); })); }
Signature fft_rfftfreq_s[] = {{"fft_rfftfreq(int n, float d=1.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", fft_rfftfreq_p0, 8, 2, false, 7, kFunction, fft_rfftfreq_c0}};
Function fft_rfftfreq_f = {"fft_rfftfreq", fft_rfftfreq_s, 1, "fft_rfftfreq(n, d=1.0, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nThose of half a spectrum: 0, 1, ..., n / 2, each / (n d).\n\nfft_rfftfreq(int n, float d=1.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* fft_rfftfreq_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_rfftfreq_f, nullptr, args, n, names); }
Param fft_rfftn_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"s", Kind::IntList, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"norm", Kind::Str, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fft_rfftn_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.optional_text(3); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::fft_rfftn(x0, x1, x2, x3); })); }
Signature fft_rfftn_s[] = {{"fft_rfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", fft_rfftn_p0, 5, 4, false, 4, kFunction, fft_rfftn_c0}};
Function fft_rfftn_f = {"fft_rfftn", fft_rfftn_s, 1, "fft_rfftn(input, s=None, dim=None, norm=None, *, out=None)\n--\n\nHalf of the spectrum along the last of the dimensions, all of it along the others.\n\nfft_rfftn(Tensor input, tuple of ints s=None, tuple of ints dim=None, str norm=None, *, Tensor out=None)", ""};
PyObject* fft_rfftn_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fft_rfftn_f, nullptr, args, n, names); }
Param fill_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fill_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fill(x0, x1); })); }
Signature fill_s[] = {{"fill(Tensor input, Number value, *, Tensor out=None)", fill_p0, 3, 2, false, 2, kFunction, fill_c0}};
Function fill_f = {"fill", fill_s, 1, "fill(input, value, *, out=None)\n--\n\nA tensor of input's size with value everywhere.\n\nfill(Tensor input, Number value, *, Tensor out=None)", ""};
PyObject* fill_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill_f, nullptr, args, n, names); }
Param fill__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"value", Kind::Scalar, 0}};
PyObject* fill__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fill_(x0, x1); })); }
Param fill__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"value", Kind::Tensor, 0}};
PyObject* fill__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fill_(x0, x1); })); }
Signature fill__s[] = {{"fill_(Tensor input, Number value)", fill__p0, 2, 2, false, -1, kFunction | kMethod, fill__c0}, {"fill_(Tensor input, Tensor value)", fill__p1, 2, 2, false, -1, kFunction | kMethod, fill__c1}};
Function fill__f = {"fill_", fill__s, 2, "fill_(input, value)\n--\n\nIn place: A tensor of input's size with value everywhere.\n\nfill_(Tensor input, Number value)\nfill_(Tensor input, Tensor value)", "fill_($self, value)\n--\n\nIn place: A tensor of self's size with value everywhere.\n\nfill_(Number value)\nfill_(Tensor value)"};
PyObject* fill__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill__f, nullptr, args, n, names); }
PyObject* fill__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill__f, self, args, n, names); }
Param fill_diagonal__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"fill_value", Kind::Scalar, 0}, {"wrap", Kind::Bool, kHasDefault}};
PyObject* fill_diagonal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fill_diagonal_(x0, x1, x2); })); }
Signature fill_diagonal__s[] = {{"fill_diagonal_(Tensor input, Number fill_value, bool wrap=False)", fill_diagonal__p0, 3, 3, false, -1, kMethod, fill_diagonal__c0}};
Function fill_diagonal__f = {"fill_diagonal_", fill_diagonal__s, 1, "", "fill_diagonal_($self, fill_value, wrap=False)\n--\n\nWrites a number to the places whose indices are all equal. wrap: in a matrix with more rows than columns the diagonal begins again one row after its end.\n\nfill_diagonal_(Number fill_value, bool wrap=False)"};
PyObject* fill_diagonal__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fill_diagonal__f, self, args, n, names); }
Param fix_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fix_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fix(x0); })); }
Signature fix_s[] = {{"fix(Tensor input, *, Tensor out=None)", fix_p0, 2, 1, false, 1, kFunction | kMethod, fix_c0}};
Function fix_f = {"fix", fix_s, 1, "fix(input, *, out=None)\n--\n\nSame as trunc: x rounded towards zero.\n\nfix(Tensor input, *, Tensor out=None)", "fix($self)\n--\n\nSame as trunc: x rounded towards zero.\n\nfix()"};
PyObject* fix_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fix_f, nullptr, args, n, names); }
PyObject* fix_method(PyObject* self, PyObject*) { return unary("fix", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::fix(x); }); }); }
Param fix__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* fix__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fix_(x0); })); }
Signature fix__s[] = {{"fix_(Tensor input)", fix__p0, 1, 1, false, -1, kFunction | kMethod, fix__c0}};
Function fix__f = {"fix_", fix__s, 1, "fix_(input)\n--\n\nIn place: Same as trunc: x rounded towards zero.\n\nfix_(Tensor input)", "fix_($self)\n--\n\nIn place: Same as trunc: x rounded towards zero.\n\nfix_()"};
PyObject* fix__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fix__f, nullptr, args, n, names); }
PyObject* fix__method(PyObject* self, PyObject*) { return unary("fix_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::fix_(x); }); }); }
Param flatten_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"start_dim", Kind::Int, kHasDefault}, {"end_dim", Kind::Int, kHasDefault}};
PyObject* flatten_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); const auto& x2 = a.integer(2, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::flatten(x0, x1, x2); })); }
Signature flatten_s[] = {{"flatten(Tensor input, int start_dim=0, int end_dim=-1)", flatten_p0, 3, 3, false, -1, kFunction | kMethod, flatten_c0}};
Function flatten_f = {"flatten", flatten_s, 1, "flatten(input, start_dim=0, end_dim=-1)\n--\n\nThe dimensions from start_dim to end_dim as one; a view where it can be one.\n\nflatten(Tensor input, int start_dim=0, int end_dim=-1)", "flatten($self, start_dim=0, end_dim=-1)\n--\n\nThe dimensions from start_dim to end_dim as one; a view where it can be one.\n\nflatten(int start_dim=0, int end_dim=-1)"};
PyObject* flatten_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flatten_f, nullptr, args, n, names); }
PyObject* flatten_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flatten_f, self, args, n, names); }
Param flip_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dims", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* flip_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::flip(x0, x1); })); }
Signature flip_s[] = {{"flip(Tensor input, tuple of ints dims, *, Tensor out=None)", flip_p0, 3, 2, true, 2, kFunction | kMethod, flip_c0}};
Function flip_f = {"flip", flip_s, 1, "flip(input, dims, *, out=None)\n--\n\nA copy in which the entries along the dims stand in reverse order.\n\nflip(Tensor input, tuple of ints dims, *, Tensor out=None)", "flip($self, dims)\n--\n\nA copy in which the entries along the dims stand in reverse order.\n\nflip(tuple of ints dims)"};
PyObject* flip_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flip_f, nullptr, args, n, names); }
PyObject* flip_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flip_f, self, args, n, names); }
Param fliplr_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fliplr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fliplr(x0); })); }
Signature fliplr_s[] = {{"fliplr(Tensor input, *, Tensor out=None)", fliplr_p0, 2, 1, false, 1, kFunction | kMethod, fliplr_c0}};
Function fliplr_f = {"fliplr", fliplr_s, 1, "fliplr(input, *, out=None)\n--\n\nflip along dimension 1.\n\nfliplr(Tensor input, *, Tensor out=None)", "fliplr($self)\n--\n\nflip along dimension 1.\n\nfliplr()"};
PyObject* fliplr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fliplr_f, nullptr, args, n, names); }
PyObject* fliplr_method(PyObject* self, PyObject*) { return unary("fliplr", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::fliplr(x); }); }); }
Param flipud_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* flipud_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::flipud(x0); })); }
Signature flipud_s[] = {{"flipud(Tensor input, *, Tensor out=None)", flipud_p0, 2, 1, false, 1, kFunction | kMethod, flipud_c0}};
Function flipud_f = {"flipud", flipud_s, 1, "flipud(input, *, out=None)\n--\n\nflip along dimension 0.\n\nflipud(Tensor input, *, Tensor out=None)", "flipud($self)\n--\n\nflip along dimension 0.\n\nflipud()"};
PyObject* flipud_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(flipud_f, nullptr, args, n, names); }
PyObject* flipud_method(PyObject* self, PyObject*) { return unary("flipud", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::flipud(x); }); }); }
Param float_power_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* float_power_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::float_power(x0, x1); })); }
Param float_power_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* float_power_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::float_power(x0, x1); })); }
Signature float_power_s[] = {{"float_power(Tensor input, Tensor exponent, *, Tensor out=None)", float_power_p0, 3, 2, false, 2, kFunction | kMethod, float_power_c0}, {"float_power(Tensor input, Number exponent, *, Tensor out=None)", float_power_p1, 3, 2, false, 2, kFunction | kMethod, float_power_c1}};
Function float_power_f = {"float_power", float_power_s, 2, "float_power(input, exponent, *, out=None)\n--\n\ninput to the power exponent, in float64 or complex128.\n\nfloat_power(Tensor input, Tensor exponent, *, Tensor out=None)\nfloat_power(Tensor input, Number exponent, *, Tensor out=None)", "float_power($self, exponent)\n--\n\nself to the power exponent, in float64 or complex128.\n\nfloat_power(Tensor exponent)\nfloat_power(Number exponent)"};
PyObject* float_power_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(float_power_f, nullptr, args, n, names); }
PyObject* float_power_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(float_power_f, self, args, n, names); }
Param float_power__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Tensor, 0}};
PyObject* float_power__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::float_power_(x0, x1); })); }
Param float_power__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"exponent", Kind::Scalar, 0}};
PyObject* float_power__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::float_power_(x0, x1); })); }
Signature float_power__s[] = {{"float_power_(Tensor input, Tensor exponent)", float_power__p0, 2, 2, false, -1, kFunction | kMethod, float_power__c0}, {"float_power_(Tensor input, Number exponent)", float_power__p1, 2, 2, false, -1, kFunction | kMethod, float_power__c1}};
Function float_power__f = {"float_power_", float_power__s, 2, "float_power_(input, exponent)\n--\n\nIn place: input to the power exponent, in float64 or complex128.\n\nfloat_power_(Tensor input, Tensor exponent)\nfloat_power_(Tensor input, Number exponent)", "float_power_($self, exponent)\n--\n\nIn place: self to the power exponent, in float64 or complex128.\n\nfloat_power_(Tensor exponent)\nfloat_power_(Number exponent)"};
PyObject* float_power__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(float_power__f, nullptr, args, n, names); }
PyObject* float_power__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(float_power__f, self, args, n, names); }
Param floor_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* floor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor(x0); })); }
Signature floor_s[] = {{"floor(Tensor input, *, Tensor out=None)", floor_p0, 2, 1, false, 1, kFunction | kMethod, floor_c0}};
Function floor_f = {"floor", floor_s, 1, "floor(input, *, out=None)\n--\n\nThe greatest integer that is not above.\n\nfloor(Tensor input, *, Tensor out=None)", "floor($self)\n--\n\nThe greatest integer that is not above.\n\nfloor()"};
PyObject* floor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_f, nullptr, args, n, names); }
PyObject* floor_method(PyObject* self, PyObject*) { return unary("floor", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::floor(x); }); }); }
Param floor__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* floor__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor_(x0); })); }
Signature floor__s[] = {{"floor_(Tensor input)", floor__p0, 1, 1, false, -1, kFunction | kMethod, floor__c0}};
Function floor__f = {"floor_", floor__s, 1, "floor_(input)\n--\n\nIn place: The greatest integer that is not above.\n\nfloor_(Tensor input)", "floor_($self)\n--\n\nIn place: The greatest integer that is not above.\n\nfloor_()"};
PyObject* floor__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor__f, nullptr, args, n, names); }
PyObject* floor__method(PyObject* self, PyObject*) { return unary("floor_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::floor_(x); }); }); }
Param floor_divide_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* floor_divide_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::floor_divide(x0, x1); })); }
Param floor_divide_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* floor_divide_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor_divide(x0, x1); })); }
Signature floor_divide_s[] = {{"floor_divide(Tensor input, Tensor other, *, Tensor out=None)", floor_divide_p0, 3, 2, false, 2, kFunction | kMethod, floor_divide_c0}, {"floor_divide(Tensor input, Number other, *, Tensor out=None)", floor_divide_p1, 3, 2, false, 2, kFunction | kMethod, floor_divide_c1}};
Function floor_divide_f = {"floor_divide", floor_divide_s, 2, "floor_divide(input, other, *, out=None)\n--\n\ninput / other rounded down; the dtype is the promoted one.\n\nfloor_divide(Tensor input, Tensor other, *, Tensor out=None)\nfloor_divide(Tensor input, Number other, *, Tensor out=None)", "floor_divide($self, other)\n--\n\nself / other rounded down; the dtype is the promoted one.\n\nfloor_divide(Tensor other)\nfloor_divide(Number other)"};
PyObject* floor_divide_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide_f, nullptr, args, n, names); }
PyObject* floor_divide_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide_f, self, args, n, names); }
Param floor_divide__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* floor_divide__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::floor_divide_(x0, x1); })); }
Param floor_divide__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* floor_divide__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::floor_divide_(x0, x1); })); }
Signature floor_divide__s[] = {{"floor_divide_(Tensor input, Tensor other)", floor_divide__p0, 2, 2, false, -1, kFunction | kMethod, floor_divide__c0}, {"floor_divide_(Tensor input, Number other)", floor_divide__p1, 2, 2, false, -1, kFunction | kMethod, floor_divide__c1}};
Function floor_divide__f = {"floor_divide_", floor_divide__s, 2, "floor_divide_(input, other)\n--\n\nIn place: input / other rounded down; the dtype is the promoted one.\n\nfloor_divide_(Tensor input, Tensor other)\nfloor_divide_(Tensor input, Number other)", "floor_divide_($self, other)\n--\n\nIn place: self / other rounded down; the dtype is the promoted one.\n\nfloor_divide_(Tensor other)\nfloor_divide_(Number other)"};
PyObject* floor_divide__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide__f, nullptr, args, n, names); }
PyObject* floor_divide__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(floor_divide__f, self, args, n, names); }
Param fmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmax(x0, x1); })); }
Param fmax_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmax_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmax(x0, x1); })); }
Signature fmax_s[] = {{"fmax(Tensor input, Tensor other, *, Tensor out=None)", fmax_p0, 3, 2, false, 2, kFunction | kMethod, fmax_c0}, {"fmax(Tensor input, Number other, *, Tensor out=None)", fmax_p1, 3, 2, false, 2, kFunction | kMethod, fmax_c1}};
Function fmax_f = {"fmax", fmax_s, 2, "fmax(input, other, *, out=None)\n--\n\nA NaN loses; a tie gives the gradient to input.\n\nfmax(Tensor input, Tensor other, *, Tensor out=None)\nfmax(Tensor input, Number other, *, Tensor out=None)", "fmax($self, other)\n--\n\nA NaN loses; a tie gives the gradient to self.\n\nfmax(Tensor other)\nfmax(Number other)"};
PyObject* fmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax_f, nullptr, args, n, names); }
PyObject* fmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax_f, self, args, n, names); }
Param fmax__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* fmax__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmax_(x0, x1); })); }
Param fmax__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* fmax__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmax_(x0, x1); })); }
Signature fmax__s[] = {{"fmax_(Tensor input, Tensor other)", fmax__p0, 2, 2, false, -1, kFunction | kMethod, fmax__c0}, {"fmax_(Tensor input, Number other)", fmax__p1, 2, 2, false, -1, kFunction | kMethod, fmax__c1}};
Function fmax__f = {"fmax_", fmax__s, 2, "fmax_(input, other)\n--\n\nIn place: A NaN loses; a tie gives the gradient to input.\n\nfmax_(Tensor input, Tensor other)\nfmax_(Tensor input, Number other)", "fmax_($self, other)\n--\n\nIn place: A NaN loses; a tie gives the gradient to self.\n\nfmax_(Tensor other)\nfmax_(Number other)"};
PyObject* fmax__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax__f, nullptr, args, n, names); }
PyObject* fmax__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmax__f, self, args, n, names); }
Param fmin_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmin(x0, x1); })); }
Param fmin_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmin_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmin(x0, x1); })); }
Signature fmin_s[] = {{"fmin(Tensor input, Tensor other, *, Tensor out=None)", fmin_p0, 3, 2, false, 2, kFunction | kMethod, fmin_c0}, {"fmin(Tensor input, Number other, *, Tensor out=None)", fmin_p1, 3, 2, false, 2, kFunction | kMethod, fmin_c1}};
Function fmin_f = {"fmin", fmin_s, 2, "fmin(input, other, *, out=None)\n--\n\nThe smaller of the two. A NaN loses; a tie gives the gradient to input.\n\nfmin(Tensor input, Tensor other, *, Tensor out=None)\nfmin(Tensor input, Number other, *, Tensor out=None)", "fmin($self, other)\n--\n\nThe smaller of the two. A NaN loses; a tie gives the gradient to self.\n\nfmin(Tensor other)\nfmin(Number other)"};
PyObject* fmin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin_f, nullptr, args, n, names); }
PyObject* fmin_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin_f, self, args, n, names); }
Param fmin__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* fmin__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmin_(x0, x1); })); }
Param fmin__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* fmin__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmin_(x0, x1); })); }
Signature fmin__s[] = {{"fmin_(Tensor input, Tensor other)", fmin__p0, 2, 2, false, -1, kFunction | kMethod, fmin__c0}, {"fmin_(Tensor input, Number other)", fmin__p1, 2, 2, false, -1, kFunction | kMethod, fmin__c1}};
Function fmin__f = {"fmin_", fmin__s, 2, "fmin_(input, other)\n--\n\nIn place: The smaller of the two. A NaN loses; a tie gives the gradient to input.\n\nfmin_(Tensor input, Tensor other)\nfmin_(Tensor input, Number other)", "fmin_($self, other)\n--\n\nIn place: The smaller of the two. A NaN loses; a tie gives the gradient to self.\n\nfmin_(Tensor other)\nfmin_(Number other)"};
PyObject* fmin__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin__f, nullptr, args, n, names); }
PyObject* fmin__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmin__f, self, args, n, names); }
Param fmod_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmod_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmod(x0, x1); })); }
Param fmod_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* fmod_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmod(x0, x1); })); }
Signature fmod_s[] = {{"fmod(Tensor input, Tensor other, *, Tensor out=None)", fmod_p0, 3, 2, false, 2, kFunction | kMethod, fmod_c0}, {"fmod(Tensor input, Number other, *, Tensor out=None)", fmod_p1, 3, 2, false, 2, kFunction | kMethod, fmod_c1}};
Function fmod_f = {"fmod", fmod_s, 2, "fmod(input, other, *, out=None)\n--\n\nThe remainder of input / other with the sign of input.\n\nfmod(Tensor input, Tensor other, *, Tensor out=None)\nfmod(Tensor input, Number other, *, Tensor out=None)", "fmod($self, other)\n--\n\nThe remainder of self / other with the sign of self.\n\nfmod(Tensor other)\nfmod(Number other)"};
PyObject* fmod_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod_f, nullptr, args, n, names); }
PyObject* fmod_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod_f, self, args, n, names); }
Param fmod__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* fmod__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::fmod_(x0, x1); })); }
Param fmod__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* fmod__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::fmod_(x0, x1); })); }
Signature fmod__s[] = {{"fmod_(Tensor input, Tensor other)", fmod__p0, 2, 2, false, -1, kFunction | kMethod, fmod__c0}, {"fmod_(Tensor input, Number other)", fmod__p1, 2, 2, false, -1, kFunction | kMethod, fmod__c1}};
Function fmod__f = {"fmod_", fmod__s, 2, "fmod_(input, other)\n--\n\nIn place: The remainder of input / other with the sign of input.\n\nfmod_(Tensor input, Tensor other)\nfmod_(Tensor input, Number other)", "fmod_($self, other)\n--\n\nIn place: The remainder of self / other with the sign of self.\n\nfmod_(Tensor other)\nfmod_(Number other)"};
PyObject* fmod__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod__f, nullptr, args, n, names); }
PyObject* fmod__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(fmod__f, self, args, n, names); }
Param frac_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* frac_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::frac(x0); })); }
Signature frac_s[] = {{"frac(Tensor input, *, Tensor out=None)", frac_p0, 2, 1, false, 1, kFunction | kMethod, frac_c0}};
Function frac_f = {"frac", frac_s, 1, "frac(input, *, out=None)\n--\n\nx - trunc(x).\n\nfrac(Tensor input, *, Tensor out=None)", "frac($self)\n--\n\nx - trunc(x).\n\nfrac()"};
PyObject* frac_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(frac_f, nullptr, args, n, names); }
PyObject* frac_method(PyObject* self, PyObject*) { return unary("frac", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::frac(x); }); }); }
Param frac__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* frac__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::frac_(x0); })); }
Signature frac__s[] = {{"frac_(Tensor input)", frac__p0, 1, 1, false, -1, kFunction | kMethod, frac__c0}};
Function frac__f = {"frac_", frac__s, 1, "frac_(input)\n--\n\nIn place: x - trunc(x).\n\nfrac_(Tensor input)", "frac_($self)\n--\n\nIn place: x - trunc(x).\n\nfrac_()"};
PyObject* frac__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(frac__f, nullptr, args, n, names); }
PyObject* frac__method(PyObject* self, PyObject*) { return unary("frac_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::frac_(x); }); }); }
Param frexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* frexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap_named("frexp", "mantissa exponent", released(work(x0), [&]() -> decltype(auto) { return argand::frexp(x0); })); }
Signature frexp_s[] = {{"frexp(Tensor input, *, tuple of Tensors out=None)", frexp_p0, 2, 1, false, 1, kFunction | kMethod, frexp_c0}};
Function frexp_f = {"frexp", frexp_s, 1, "frexp(input, *, out=None)\n--\n\ninput = mantissa * 2^exponent with 0.5 <= |mantissa| < 1, or both 0; exponent is int32. Of infinities and NaN the mantissa is input and the exponent 0.\n\nfrexp(Tensor input, *, tuple of Tensors out=None)", "frexp($self)\n--\n\nself = mantissa * 2^exponent with 0.5 <= |mantissa| < 1, or both 0; exponent is int32. Of infinities and NaN the mantissa is self and the exponent 0.\n\nfrexp()"};
PyObject* frexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(frexp_f, nullptr, args, n, names); }
PyObject* frexp_method(PyObject* self, PyObject*) { return unary("frexp", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::frexp(x); }); }); }
Param full_p0[] = {{"size", Kind::IntList, 0}, {"fill_value", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* full_c0([[maybe_unused]] Args& a) { const auto& x0 = a.ints(0); const auto& x1 = a.scalar(1); const auto& x2 = a.options(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::full(x0, x1, x2); })); }
Signature full_s[] = {{"full(tuple of ints size, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", full_p0, 8, 2, false, 7, kFunction, full_c0}};
Function full_f = {"full", full_s, 1, "full(size, fill_value, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nA tensor of this size with fill_value everywhere; the dtype follows the value unless given.\n\nfull(tuple of ints size, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* full_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(full_f, nullptr, args, n, names); }
Param full_like_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"fill_value", Kind::Scalar, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"memory_format", Kind::MemoryFormat, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* full_like_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.options(2); const auto& x3 = a.optional_memory_format(7); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::full_like(x0, x1, x2, x3); })); }
Signature full_like_s[] = {{"full_like(Tensor input, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", full_like_p0, 9, 2, false, 8, kFunction, full_like_c0}};
Function full_like_f = {"full_like", full_like_s, 1, "full_like(input, fill_value, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, memory_format=None, out=None)\n--\n\nA tensor like input with fill_value everywhere.\n\nfull_like(Tensor input, Number fill_value, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, memory_format memory_format=None, Tensor out=None)", ""};
PyObject* full_like_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(full_like_f, nullptr, args, n, names); }
Param gather_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"sparse_grad", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gather_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::gather(x0, x1, x2, x3); })); }
Signature gather_s[] = {{"gather(Tensor input, int dim, Tensor index, *, bool sparse_grad=False, Tensor out=None)", gather_p0, 5, 3, false, 4, kFunction | kMethod, gather_c0}};
Function gather_f = {"gather", gather_s, 1, "gather(input, dim, index, *, sparse_grad=False, out=None)\n--\n\nout[i][j][k] = input[i][index[i][j][k]][k] for dim = 1, and so on; out has the sizes of index, which outside dim may be smaller than input's. Throws IndexError where an index is negative or too large.\n\ngather(Tensor input, int dim, Tensor index, *, bool sparse_grad=False, Tensor out=None)", "gather($self, dim, index, *, sparse_grad=False)\n--\n\nout[i][j][k] = self[i][index[i][j][k]][k] for dim = 1, and so on; out has the sizes of index, which outside dim may be smaller than self's. Throws IndexError where an index is negative or too large.\n\ngather(int dim, Tensor index, *, bool sparse_grad=False)"};
PyObject* gather_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gather_f, nullptr, args, n, names); }
PyObject* gather_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gather_f, self, args, n, names); }
Param gaussian_nll_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"var", Kind::Tensor, 0}, {"full", Kind::Bool, kHasDefault}, {"eps", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gaussian_nll_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.real(4, 1e-06); const auto& x5 = a.integer(5, 1); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::gaussian_nll_loss(x0, x1, x2, x3, x4, x5); })); }
Signature gaussian_nll_loss_s[] = {{"gaussian_nll_loss(Tensor input, Tensor target, Tensor var, bool full=False, float eps=1e-06, int reduction=1, *, Tensor out=None)", gaussian_nll_loss_p0, 7, 6, false, 6, kFunction, gaussian_nll_loss_c0}};
Function gaussian_nll_loss_f = {"gaussian_nll_loss", gaussian_nll_loss_s, 1, "gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction=1, *, out=None)\n--\n\nOf a normal distribution with mean input and variance var, which has input's sizes, or one number for each of its last dimension. Variances are held above eps; the derivative does not see that. Reads var's numbers to check them.\n\ngaussian_nll_loss(Tensor input, Tensor target, Tensor var, bool full=False, float eps=1e-06, int reduction=1, *, Tensor out=None)", ""};
PyObject* gaussian_nll_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gaussian_nll_loss_f, nullptr, args, n, names); }
Param gcd_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gcd_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gcd(x0, x1); })); }
Param gcd_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gcd_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gcd(x0, x1); })); }
Signature gcd_s[] = {{"gcd(Tensor input, Tensor other, *, Tensor out=None)", gcd_p0, 3, 2, false, 2, kFunction | kMethod, gcd_c0}, {"gcd(Tensor input, Number other, *, Tensor out=None)", gcd_p1, 3, 2, false, 2, kFunction | kMethod, gcd_c1}};
Function gcd_f = {"gcd", gcd_s, 2, "gcd(input, other, *, out=None)\n--\n\nThe greatest common divisor, for integers.\n\ngcd(Tensor input, Tensor other, *, Tensor out=None)\ngcd(Tensor input, Number other, *, Tensor out=None)", "gcd($self, other)\n--\n\nThe greatest common divisor, for integers.\n\ngcd(Tensor other)\ngcd(Number other)"};
PyObject* gcd_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd_f, nullptr, args, n, names); }
PyObject* gcd_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd_f, self, args, n, names); }
Param gcd__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* gcd__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gcd_(x0, x1); })); }
Param gcd__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* gcd__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gcd_(x0, x1); })); }
Signature gcd__s[] = {{"gcd_(Tensor input, Tensor other)", gcd__p0, 2, 2, false, -1, kFunction | kMethod, gcd__c0}, {"gcd_(Tensor input, Number other)", gcd__p1, 2, 2, false, -1, kFunction | kMethod, gcd__c1}};
Function gcd__f = {"gcd_", gcd__s, 2, "gcd_(input, other)\n--\n\nIn place: The greatest common divisor, for integers.\n\ngcd_(Tensor input, Tensor other)\ngcd_(Tensor input, Number other)", "gcd_($self, other)\n--\n\nIn place: The greatest common divisor, for integers.\n\ngcd_(Tensor other)\ngcd_(Number other)"};
PyObject* gcd__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd__f, nullptr, args, n, names); }
PyObject* gcd__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gcd__f, self, args, n, names); }
Param ge_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ge_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ge(x0, x1); })); }
Param ge_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ge_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ge(x0, x1); })); }
Signature ge_s[] = {{"ge(Tensor input, Tensor other, *, Tensor out=None)", ge_p0, 3, 2, false, 2, kFunction | kMethod, ge_c0}, {"ge(Tensor input, Number other, *, Tensor out=None)", ge_p1, 3, 2, false, 2, kFunction | kMethod, ge_c1}};
Function ge_f = {"ge", ge_s, 2, "ge(input, other, *, out=None)\n--\n\ninput >= other, element by element: bool.\n\nge(Tensor input, Tensor other, *, Tensor out=None)\nge(Tensor input, Number other, *, Tensor out=None)", "ge($self, other)\n--\n\nself >= other, element by element: bool.\n\nge(Tensor other)\nge(Number other)"};
PyObject* ge_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge_f, nullptr, args, n, names); }
PyObject* ge_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge_f, self, args, n, names); }
Param ge__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* ge__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ge_(x0, x1); })); }
Param ge__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* ge__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ge_(x0, x1); })); }
Signature ge__s[] = {{"ge_(Tensor input, Tensor other)", ge__p0, 2, 2, false, -1, kFunction | kMethod, ge__c0}, {"ge_(Tensor input, Number other)", ge__p1, 2, 2, false, -1, kFunction | kMethod, ge__c1}};
Function ge__f = {"ge_", ge__s, 2, "ge_(input, other)\n--\n\nIn place: input >= other, element by element: bool.\n\nge_(Tensor input, Tensor other)\nge_(Tensor input, Number other)", "ge_($self, other)\n--\n\nIn place: self >= other, element by element: bool.\n\nge_(Tensor other)\nge_(Number other)"};
PyObject* ge__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge__f, nullptr, args, n, names); }
PyObject* ge__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ge__f, self, args, n, names); }
Param gelu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"approximate", Kind::Str, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gelu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "none"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gelu(x0, x1); })); }
Signature gelu_s[] = {{"gelu(Tensor input, *, str approximate='none', Tensor out=None)", gelu_p0, 3, 1, false, 2, kFunction | kMethod, gelu_c0}};
Function gelu_f = {"gelu", gelu_s, 1, "gelu(input, *, approximate='none', out=None)\n--\n\nx times the standard normal distribution function of x; approximate='tanh' by a formula with tanh.\n\ngelu(Tensor input, *, str approximate='none', Tensor out=None)", "gelu($self, *, approximate='none')\n--\n\nx times the standard normal distribution function of x; approximate='tanh' by a formula with tanh.\n\ngelu(*, str approximate='none')"};
PyObject* gelu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu_f, nullptr, args, n, names); }
PyObject* gelu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu_f, self, args, n, names); }
Param gelu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"approximate", Kind::Str, kHasDefault | kKeywordOnly}};
PyObject* gelu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "none"); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gelu_(x0, x1); })); }
Signature gelu__s[] = {{"gelu_(Tensor input, *, str approximate='none')", gelu__p0, 2, 1, false, -1, kFunction | kMethod, gelu__c0}};
Function gelu__f = {"gelu_", gelu__s, 1, "gelu_(input, *, approximate='none')\n--\n\nIn place: x times the standard normal distribution function of x; approximate='tanh' by a formula with tanh.\n\ngelu_(Tensor input, *, str approximate='none')", "gelu_($self, *, approximate='none')\n--\n\nIn place: x times the standard normal distribution function of x; approximate='tanh' by a formula with tanh.\n\ngelu_(*, str approximate='none')"};
PyObject* gelu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu__f, nullptr, args, n, names); }
PyObject* gelu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gelu__f, self, args, n, names); }
Param geometric__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"p", Kind::Float, 0}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* geometric__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1); const auto& x2 = a.optional_generator(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::geometric_(x0, x1, x2); })); }
Signature geometric__s[] = {{"geometric_(Tensor input, float p, *, Generator generator=None)", geometric__p0, 3, 2, false, -1, kFunction | kMethod, geometric__c0}};
Function geometric__f = {"geometric_", geometric__s, 1, "geometric_(input, p, *, generator=None)\n--\n\nTrials up to and with the first success: 1, 2, ...\n\ngeometric_(Tensor input, float p, *, Generator generator=None)", "geometric_($self, p, *, generator=None)\n--\n\nTrials up to and with the first success: 1, 2, ...\n\ngeometric_(float p, *, Generator generator=None)"};
PyObject* geometric__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(geometric__f, nullptr, args, n, names); }
PyObject* geometric__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(geometric__f, self, args, n, names); }
Param geqrf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* geqrf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap_named("geqrf", "a tau", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::geqrf(x0); })); }
Signature geqrf_s[] = {{"geqrf(Tensor input, *, tuple of Tensors out=None)", geqrf_p0, 2, 1, false, 1, kFunction | kMethod, geqrf_c0}};
Function geqrf_f = {"geqrf", geqrf_s, 1, "geqrf(input, *, out=None)\n--\n\nR and, below its diagonal, the vectors v of the reflections I - tau v v^H whose product is Q; their first entries, 1, are left out. Not differentiable.\n\ngeqrf(Tensor input, *, tuple of Tensors out=None)", "geqrf($self)\n--\n\nR and, below its diagonal, the vectors v of the reflections I - tau v v^H whose product is Q; their first entries, 1, are left out. Not differentiable.\n\ngeqrf()"};
PyObject* geqrf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(geqrf_f, nullptr, args, n, names); }
PyObject* geqrf_method(PyObject* self, PyObject*) { return unary("geqrf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x) * kHeavy, [&]() -> decltype(auto) { return argand::geqrf(x); }); }); }
Param ger_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"vec2", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ger_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ger(x0, x1); })); }
Signature ger_s[] = {{"ger(Tensor input, Tensor vec2, *, Tensor out=None)", ger_p0, 3, 2, false, 2, kFunction | kMethod, ger_c0}};
Function ger_f = {"ger", ger_s, 1, "ger(input, vec2, *, out=None)\n--\n\nSame as outer: All products of an element of one vector with one of the other: [m, n].\n\nger(Tensor input, Tensor vec2, *, Tensor out=None)", "ger($self, vec2)\n--\n\nSame as outer: All products of an element of one vector with one of the other: [m, n].\n\nger(Tensor vec2)"};
PyObject* ger_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ger_f, nullptr, args, n, names); }
PyObject* ger_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ger_f, self, args, n, names); }
Param glu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, kHasDefault, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* glu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, -1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::glu(x0, x1); })); }
Signature glu_s[] = {{"glu(Tensor input, int dim=-1, *, Tensor out=None)", glu_p0, 3, 2, false, 2, kFunction, glu_c0}};
Function glu_f = {"glu", glu_s, 1, "glu(input, dim=-1, *, out=None)\n--\n\nThe first half along dim times the sigmoid of the second.\n\nglu(Tensor input, int dim=-1, *, Tensor out=None)", ""};
PyObject* glu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(glu_f, nullptr, args, n, names); }
Param gradient_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"spacing", Kind::FloatList, kHasDefault | kNullable | kKeywordOnly}, {"dim", Kind::IntList, kHasDefault | kNullable | kKeywordOnly, "axis"}, {"edge_order", Kind::Int, kHasDefault | kKeywordOnly}};
PyObject* gradient_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.doubles(1); const auto& x2 = a.ints(2); const auto& x3 = a.integer(3, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gradient(x0, x1, x2, x3); })); }
Param gradient_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"spacing", Kind::TensorList, kKeywordOnly}, {"dim", Kind::IntList, kHasDefault | kNullable | kKeywordOnly, "axis"}, {"edge_order", Kind::Int, kHasDefault | kKeywordOnly}};
PyObject* gradient_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensors(1); const auto& x2 = a.ints(2); const auto& x3 = a.integer(3, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gradient(x0, x1, x2, x3); })); }
Signature gradient_s[] = {{"gradient(Tensor input, *, tuple of floats spacing=None, tuple of ints dim=None, int edge_order=1)", gradient_p0, 4, 1, false, -1, kFunction, gradient_c0}, {"gradient(Tensor input, *, tuple of Tensors spacing, tuple of ints dim=None, int edge_order=1)", gradient_p1, 4, 1, false, -1, kFunction, gradient_c1}};
Function gradient_f = {"gradient", gradient_s, 2, "gradient(Tensor input, *, tuple of floats spacing=None, tuple of ints dim=None, int edge_order=1)\ngradient(Tensor input, *, tuple of Tensors spacing, tuple of ints dim=None, int edge_order=1)\n\nThe numerical derivative of input along each of dim, by default all: differences of second order inside, of edge_order (1 or 2) at the ends. spacing: the distance between points (one for all dimensions, or one each), or in the second form their coordinates, a vector for each dimension.", ""};
PyObject* gradient_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gradient_f, nullptr, args, n, names); }
Param greater_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::greater(x0, x1); })); }
Param greater_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::greater(x0, x1); })); }
Signature greater_s[] = {{"greater(Tensor input, Tensor other, *, Tensor out=None)", greater_p0, 3, 2, false, 2, kFunction | kMethod, greater_c0}, {"greater(Tensor input, Number other, *, Tensor out=None)", greater_p1, 3, 2, false, 2, kFunction | kMethod, greater_c1}};
Function greater_f = {"greater", greater_s, 2, "greater(input, other, *, out=None)\n--\n\nSame as gt: input > other, element by element: bool.\n\ngreater(Tensor input, Tensor other, *, Tensor out=None)\ngreater(Tensor input, Number other, *, Tensor out=None)", "greater($self, other)\n--\n\nSame as gt: self > other, element by element: bool.\n\ngreater(Tensor other)\ngreater(Number other)"};
PyObject* greater_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_f, nullptr, args, n, names); }
PyObject* greater_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_f, self, args, n, names); }
Param greater__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* greater__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::greater_(x0, x1); })); }
Param greater__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* greater__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::greater_(x0, x1); })); }
Signature greater__s[] = {{"greater_(Tensor input, Tensor other)", greater__p0, 2, 2, false, -1, kFunction | kMethod, greater__c0}, {"greater_(Tensor input, Number other)", greater__p1, 2, 2, false, -1, kFunction | kMethod, greater__c1}};
Function greater__f = {"greater_", greater__s, 2, "greater_(input, other)\n--\n\nIn place: Same as gt: input > other, element by element: bool.\n\ngreater_(Tensor input, Tensor other)\ngreater_(Tensor input, Number other)", "greater_($self, other)\n--\n\nIn place: Same as gt: self > other, element by element: bool.\n\ngreater_(Tensor other)\ngreater_(Number other)"};
PyObject* greater__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater__f, nullptr, args, n, names); }
PyObject* greater__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater__f, self, args, n, names); }
Param greater_equal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_equal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::greater_equal(x0, x1); })); }
Param greater_equal_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* greater_equal_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::greater_equal(x0, x1); })); }
Signature greater_equal_s[] = {{"greater_equal(Tensor input, Tensor other, *, Tensor out=None)", greater_equal_p0, 3, 2, false, 2, kFunction | kMethod, greater_equal_c0}, {"greater_equal(Tensor input, Number other, *, Tensor out=None)", greater_equal_p1, 3, 2, false, 2, kFunction | kMethod, greater_equal_c1}};
Function greater_equal_f = {"greater_equal", greater_equal_s, 2, "greater_equal(input, other, *, out=None)\n--\n\nSame as ge: input >= other, element by element: bool.\n\ngreater_equal(Tensor input, Tensor other, *, Tensor out=None)\ngreater_equal(Tensor input, Number other, *, Tensor out=None)", "greater_equal($self, other)\n--\n\nSame as ge: self >= other, element by element: bool.\n\ngreater_equal(Tensor other)\ngreater_equal(Number other)"};
PyObject* greater_equal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_equal_f, nullptr, args, n, names); }
PyObject* greater_equal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_equal_f, self, args, n, names); }
Param greater_equal__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* greater_equal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::greater_equal_(x0, x1); })); }
Param greater_equal__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* greater_equal__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::greater_equal_(x0, x1); })); }
Signature greater_equal__s[] = {{"greater_equal_(Tensor input, Tensor other)", greater_equal__p0, 2, 2, false, -1, kFunction | kMethod, greater_equal__c0}, {"greater_equal_(Tensor input, Number other)", greater_equal__p1, 2, 2, false, -1, kFunction | kMethod, greater_equal__c1}};
Function greater_equal__f = {"greater_equal_", greater_equal__s, 2, "greater_equal_(input, other)\n--\n\nIn place: Same as ge: input >= other, element by element: bool.\n\ngreater_equal_(Tensor input, Tensor other)\ngreater_equal_(Tensor input, Number other)", "greater_equal_($self, other)\n--\n\nIn place: Same as ge: self >= other, element by element: bool.\n\ngreater_equal_(Tensor other)\ngreater_equal_(Number other)"};
PyObject* greater_equal__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_equal__f, nullptr, args, n, names); }
PyObject* greater_equal__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(greater_equal__f, self, args, n, names); }
Param grid_sampler_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"grid", Kind::Tensor, 0}, {"interpolation_mode", Kind::Int, 0}, {"padding_mode", Kind::Int, 0}, {"align_corners", Kind::Bool, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* grid_sampler_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2); const auto& x3 = a.integer(3); const auto& x4 = a.boolean(4); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::grid_sampler(x0, x1, x2, x3, x4); })); }
Signature grid_sampler_s[] = {{"grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor out=None)", grid_sampler_p0, 6, 5, false, 5, kFunction, grid_sampler_c0}};
Function grid_sampler_f = {"grid_sampler", grid_sampler_s, 1, "grid_sampler(input, grid, interpolation_mode, padding_mode, align_corners, *, out=None)\n--\n\ninput [n, c, h, w] sampled at grid [n, h', w', 2], pairs (x, y) from -1 to 1: [n, c, h', w']; or volumes at triples (x, y, z). interpolation_mode: 0 from the nearest pixels on each side, 1 the nearest, 2 bicubic (images only). padding_mode, what lies beyond the border: 0 zeros, 1 the border, 2 the image mirrored. Floating-point, equal dtypes.\n\ngrid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor out=None)", ""};
PyObject* grid_sampler_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(grid_sampler_f, nullptr, args, n, names); }
Param group_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"num_groups", Kind::Int, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"eps", Kind::Float, kHasDefault}, {"cudnn_enabled", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* group_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.real(4, 1e-05); const auto& x5 = a.boolean(5, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::group_norm(x0, x1, x2, x3, x4, x5); })); }
Signature group_norm_s[] = {{"group_norm(Tensor input, int num_groups, Tensor weight=None, Tensor bias=None, float eps=1e-05, bool cudnn_enabled=True, *, Tensor out=None)", group_norm_p0, 7, 6, false, 6, kFunction, group_norm_c0}};
Function group_norm_f = {"group_norm", group_norm_s, 1, "group_norm(input, num_groups, weight=None, bias=None, eps=1e-05, cudnn_enabled=True, *, out=None)\n--\n\nNormalises [N, C, ...] over groups of C / num_groups channels and all that follows; weight and bias are [C].\n\ngroup_norm(Tensor input, int num_groups, Tensor weight=None, Tensor bias=None, float eps=1e-05, bool cudnn_enabled=True, *, Tensor out=None)", ""};
PyObject* group_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(group_norm_f, nullptr, args, n, names); }
Param gru_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"batch_first", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gru_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensors(2); const auto& x3 = a.boolean(3); const auto& x4 = a.integer(4); const auto& x5 = a.real(5); const auto& x6 = a.boolean(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::gru(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Param gru_p1[] = {{"data", Kind::Tensor, 0}, {"batch_sizes", Kind::Tensor, 0}, {"hx", Kind::Tensor, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gru_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensors(3); const auto& x4 = a.boolean(4); const auto& x5 = a.integer(5); const auto& x6 = a.real(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::gru(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature gru_s[] = {{"gru(Tensor input, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tuple of Tensors out=None)", gru_p0, 10, 9, false, 9, kFunction, gru_c0}, {"gru(Tensor data, Tensor batch_sizes, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tuple of Tensors out=None)", gru_p1, 10, 9, false, 9, kFunction, gru_c1}};
Function gru_f = {"gru", gru_s, 2, "gru(Tensor input, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tuple of Tensors out=None)\ngru(Tensor data, Tensor batch_sizes, Tensor hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tuple of Tensors out=None)\n\nGated recurrent units, as lstm but with one state; gates in the order reset, update, new.", ""};
PyObject* gru_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gru_f, nullptr, args, n, names); }
Param gru_cell_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::Tensor, 0}, {"w_ih", Kind::Tensor, 0}, {"w_hh", Kind::Tensor, 0}, {"b_ih", Kind::Tensor, kHasDefault | kNullable}, {"b_hh", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gru_cell_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::gru_cell(x0, x1, x2, x3, x4, x5); })); }
Signature gru_cell_s[] = {{"gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, Tensor out=None)", gru_cell_p0, 7, 6, false, 6, kFunction, gru_cell_c0}};
Function gru_cell_f = {"gru_cell", gru_cell_s, 1, "gru_cell(input, hx, w_ih, w_hh, b_ih=None, b_hh=None, *, out=None)\n--\n\nOne step of a gated recurrent unit: input [batch, features], hx [batch, hidden].\n\ngru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, Tensor out=None)", ""};
PyObject* gru_cell_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gru_cell_f, nullptr, args, n, names); }
Param gt_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gt_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gt(x0, x1); })); }
Param gt_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* gt_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gt(x0, x1); })); }
Signature gt_s[] = {{"gt(Tensor input, Tensor other, *, Tensor out=None)", gt_p0, 3, 2, false, 2, kFunction | kMethod, gt_c0}, {"gt(Tensor input, Number other, *, Tensor out=None)", gt_p1, 3, 2, false, 2, kFunction | kMethod, gt_c1}};
Function gt_f = {"gt", gt_s, 2, "gt(input, other, *, out=None)\n--\n\ninput > other, element by element: bool.\n\ngt(Tensor input, Tensor other, *, Tensor out=None)\ngt(Tensor input, Number other, *, Tensor out=None)", "gt($self, other)\n--\n\nself > other, element by element: bool.\n\ngt(Tensor other)\ngt(Number other)"};
PyObject* gt_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt_f, nullptr, args, n, names); }
PyObject* gt_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt_f, self, args, n, names); }
Param gt__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* gt__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::gt_(x0, x1); })); }
Param gt__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* gt__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::gt_(x0, x1); })); }
Signature gt__s[] = {{"gt_(Tensor input, Tensor other)", gt__p0, 2, 2, false, -1, kFunction | kMethod, gt__c0}, {"gt_(Tensor input, Number other)", gt__p1, 2, 2, false, -1, kFunction | kMethod, gt__c1}};
Function gt__f = {"gt_", gt__s, 2, "gt_(input, other)\n--\n\nIn place: input > other, element by element: bool.\n\ngt_(Tensor input, Tensor other)\ngt_(Tensor input, Number other)", "gt_($self, other)\n--\n\nIn place: self > other, element by element: bool.\n\ngt_(Tensor other)\ngt_(Number other)"};
PyObject* gt__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt__f, nullptr, args, n, names); }
PyObject* gt__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(gt__f, self, args, n, names); }
Param hamming_window_p0[] = {{"window_length", Kind::Int, 0}, {"periodic", Kind::Bool, kHasDefault}, {"alpha", Kind::Float, kHasDefault}, {"beta", Kind::Float, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hamming_window_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.real(2, 0.54); const auto& x3 = a.real(3, 0.46); const auto& x4 = a.options(4); return wrap(released(0, [&]() -> decltype(auto) { return argand::hamming_window(x0, x1, x2, x3, x4); })); }
Signature hamming_window_s[] = {{"hamming_window(int window_length, bool periodic=True, float alpha=0.54, float beta=0.46, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", hamming_window_p0, 10, 4, false, 9, kFunction, hamming_window_c0}};
Function hamming_window_f = {"hamming_window", hamming_window_s, 1, "hamming_window(window_length, periodic=True, alpha=0.54, beta=0.46, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nalpha - beta cos(2 pi t).\n\nhamming_window(int window_length, bool periodic=True, float alpha=0.54, float beta=0.46, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* hamming_window_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hamming_window_f, nullptr, args, n, names); }
Param hann_window_p0[] = {{"window_length", Kind::Int, 0}, {"periodic", Kind::Bool, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hann_window_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.options(2); return wrap(released(0, [&]() -> decltype(auto) { return argand::hann_window(x0, x1, x2); })); }
Signature hann_window_s[] = {{"hann_window(int window_length, bool periodic=True, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", hann_window_p0, 8, 2, false, 7, kFunction, hann_window_c0}};
Function hann_window_f = {"hann_window", hann_window_s, 1, "hann_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\n0.5 - 0.5 cos(2 pi t), t from 0 to 1. Floating-point dtypes.\n\nhann_window(int window_length, bool periodic=True, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* hann_window_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hann_window_f, nullptr, args, n, names); }
Param hardshrink_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardshrink_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardshrink(x0, x1); })); }
Signature hardshrink_s[] = {{"hardshrink(Tensor input, Number lambd=0.5, *, Tensor out=None)", hardshrink_p0, 3, 2, false, 2, kFunction | kMethod, hardshrink_c0}};
Function hardshrink_f = {"hardshrink", hardshrink_s, 1, "hardshrink(input, lambd=0.5, *, out=None)\n--\n\nx, but 0 within lambd of 0.\n\nhardshrink(Tensor input, Number lambd=0.5, *, Tensor out=None)", "hardshrink($self, lambd=0.5)\n--\n\nx, but 0 within lambd of 0.\n\nhardshrink(Number lambd=0.5)"};
PyObject* hardshrink_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink_f, nullptr, args, n, names); }
PyObject* hardshrink_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink_f, self, args, n, names); }
Param hardshrink__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"lambd", Kind::Scalar, kHasDefault}};
PyObject* hardshrink__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.5); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardshrink_(x0, x1); })); }
Signature hardshrink__s[] = {{"hardshrink_(Tensor input, Number lambd=0.5)", hardshrink__p0, 2, 2, false, -1, kFunction | kMethod, hardshrink__c0}};
Function hardshrink__f = {"hardshrink_", hardshrink__s, 1, "hardshrink_(input, lambd=0.5)\n--\n\nIn place: x, but 0 within lambd of 0.\n\nhardshrink_(Tensor input, Number lambd=0.5)", "hardshrink_($self, lambd=0.5)\n--\n\nIn place: x, but 0 within lambd of 0.\n\nhardshrink_(Number lambd=0.5)"};
PyObject* hardshrink__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink__f, nullptr, args, n, names); }
PyObject* hardshrink__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardshrink__f, self, args, n, names); }
Param hardsigmoid_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardsigmoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardsigmoid(x0); })); }
Signature hardsigmoid_s[] = {{"hardsigmoid(Tensor input, *, Tensor out=None)", hardsigmoid_p0, 2, 1, false, 1, kFunction | kMethod, hardsigmoid_c0}};
Function hardsigmoid_f = {"hardsigmoid", hardsigmoid_s, 1, "hardsigmoid(input, *, out=None)\n--\n\nmin(max(x + 3, 0), 6) / 6.\n\nhardsigmoid(Tensor input, *, Tensor out=None)", "hardsigmoid($self)\n--\n\nmin(max(x + 3, 0), 6) / 6.\n\nhardsigmoid()"};
PyObject* hardsigmoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardsigmoid_f, nullptr, args, n, names); }
PyObject* hardsigmoid_method(PyObject* self, PyObject*) { return unary("hardsigmoid", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardsigmoid(x); }); }); }
Param hardsigmoid__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* hardsigmoid__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardsigmoid_(x0); })); }
Signature hardsigmoid__s[] = {{"hardsigmoid_(Tensor input)", hardsigmoid__p0, 1, 1, false, -1, kFunction | kMethod, hardsigmoid__c0}};
Function hardsigmoid__f = {"hardsigmoid_", hardsigmoid__s, 1, "hardsigmoid_(input)\n--\n\nIn place: min(max(x + 3, 0), 6) / 6.\n\nhardsigmoid_(Tensor input)", "hardsigmoid_($self)\n--\n\nIn place: min(max(x + 3, 0), 6) / 6.\n\nhardsigmoid_()"};
PyObject* hardsigmoid__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardsigmoid__f, nullptr, args, n, names); }
PyObject* hardsigmoid__method(PyObject* self, PyObject*) { return unary("hardsigmoid_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardsigmoid_(x); }); }); }
Param hardswish_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardswish_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardswish(x0); })); }
Signature hardswish_s[] = {{"hardswish(Tensor input, *, Tensor out=None)", hardswish_p0, 2, 1, false, 1, kFunction | kMethod, hardswish_c0}};
Function hardswish_f = {"hardswish", hardswish_s, 1, "hardswish(input, *, out=None)\n--\n\nx * min(max(x + 3, 0), 6) / 6.\n\nhardswish(Tensor input, *, Tensor out=None)", "hardswish($self)\n--\n\nx * min(max(x + 3, 0), 6) / 6.\n\nhardswish()"};
PyObject* hardswish_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardswish_f, nullptr, args, n, names); }
PyObject* hardswish_method(PyObject* self, PyObject*) { return unary("hardswish", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardswish(x); }); }); }
Param hardswish__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* hardswish__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardswish_(x0); })); }
Signature hardswish__s[] = {{"hardswish_(Tensor input)", hardswish__p0, 1, 1, false, -1, kFunction | kMethod, hardswish__c0}};
Function hardswish__f = {"hardswish_", hardswish__s, 1, "hardswish_(input)\n--\n\nIn place: x * min(max(x + 3, 0), 6) / 6.\n\nhardswish_(Tensor input)", "hardswish_($self)\n--\n\nIn place: x * min(max(x + 3, 0), 6) / 6.\n\nhardswish_()"};
PyObject* hardswish__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardswish__f, nullptr, args, n, names); }
PyObject* hardswish__method(PyObject* self, PyObject*) { return unary("hardswish_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::hardswish_(x); }); }); }
Param hardtanh_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min_val", Kind::Scalar, kHasDefault}, {"max_val", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hardtanh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, -1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardtanh(x0, x1, x2); })); }
Signature hardtanh_s[] = {{"hardtanh(Tensor input, Number min_val=-1, Number max_val=1, *, Tensor out=None)", hardtanh_p0, 4, 3, false, 3, kFunction | kMethod, hardtanh_c0}};
Function hardtanh_f = {"hardtanh", hardtanh_s, 1, "hardtanh(input, min_val=-1, max_val=1, *, out=None)\n--\n\nx held between min_val and max_val.\n\nhardtanh(Tensor input, Number min_val=-1, Number max_val=1, *, Tensor out=None)", "hardtanh($self, min_val=-1, max_val=1)\n--\n\nx held between min_val and max_val.\n\nhardtanh(Number min_val=-1, Number max_val=1)"};
PyObject* hardtanh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh_f, nullptr, args, n, names); }
PyObject* hardtanh_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh_f, self, args, n, names); }
Param hardtanh__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"min_val", Kind::Scalar, kHasDefault}, {"max_val", Kind::Scalar, kHasDefault}};
PyObject* hardtanh__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, -1); const auto& x2 = a.scalar(2, 1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hardtanh_(x0, x1, x2); })); }
Signature hardtanh__s[] = {{"hardtanh_(Tensor input, Number min_val=-1, Number max_val=1)", hardtanh__p0, 3, 3, false, -1, kFunction | kMethod, hardtanh__c0}};
Function hardtanh__f = {"hardtanh_", hardtanh__s, 1, "hardtanh_(input, min_val=-1, max_val=1)\n--\n\nIn place: x held between min_val and max_val.\n\nhardtanh_(Tensor input, Number min_val=-1, Number max_val=1)", "hardtanh_($self, min_val=-1, max_val=1)\n--\n\nIn place: x held between min_val and max_val.\n\nhardtanh_(Number min_val=-1, Number max_val=1)"};
PyObject* hardtanh__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh__f, nullptr, args, n, names); }
PyObject* hardtanh__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hardtanh__f, self, args, n, names); }
Param heaviside_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* heaviside_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::heaviside(x0, x1); })); }
Param heaviside_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* heaviside_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::heaviside(x0, x1); })); }
Signature heaviside_s[] = {{"heaviside(Tensor input, Tensor values, *, Tensor out=None)", heaviside_p0, 3, 2, false, 2, kFunction | kMethod, heaviside_c0}, {"heaviside(Tensor input, Number values, *, Tensor out=None)", heaviside_p1, 3, 2, false, 2, kFunction | kMethod, heaviside_c1}};
Function heaviside_f = {"heaviside", heaviside_s, 2, "heaviside(input, values, *, out=None)\n--\n\n0 below 0, 1 above, values at 0.\n\nheaviside(Tensor input, Tensor values, *, Tensor out=None)\nheaviside(Tensor input, Number values, *, Tensor out=None)", "heaviside($self, values)\n--\n\n0 below 0, 1 above, values at 0.\n\nheaviside(Tensor values)\nheaviside(Number values)"};
PyObject* heaviside_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside_f, nullptr, args, n, names); }
PyObject* heaviside_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside_f, self, args, n, names); }
Param heaviside__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Tensor, 0}};
PyObject* heaviside__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::heaviside_(x0, x1); })); }
Param heaviside__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"values", Kind::Scalar, 0}};
PyObject* heaviside__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::heaviside_(x0, x1); })); }
Signature heaviside__s[] = {{"heaviside_(Tensor input, Tensor values)", heaviside__p0, 2, 2, false, -1, kFunction | kMethod, heaviside__c0}, {"heaviside_(Tensor input, Number values)", heaviside__p1, 2, 2, false, -1, kFunction | kMethod, heaviside__c1}};
Function heaviside__f = {"heaviside_", heaviside__s, 2, "heaviside_(input, values)\n--\n\nIn place: 0 below 0, 1 above, values at 0.\n\nheaviside_(Tensor input, Tensor values)\nheaviside_(Tensor input, Number values)", "heaviside_($self, values)\n--\n\nIn place: 0 below 0, 1 above, values at 0.\n\nheaviside_(Tensor values)\nheaviside_(Number values)"};
PyObject* heaviside__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside__f, nullptr, args, n, names); }
PyObject* heaviside__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(heaviside__f, self, args, n, names); }
Param hinge_embedding_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"margin", Kind::Float, kHasDefault}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hinge_embedding_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1.0); const auto& x3 = a.integer(3, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::hinge_embedding_loss(x0, x1, x2, x3); })); }
Signature hinge_embedding_loss_s[] = {{"hinge_embedding_loss(Tensor input, Tensor target, float margin=1.0, int reduction=1, *, Tensor out=None)", hinge_embedding_loss_p0, 5, 4, false, 4, kFunction, hinge_embedding_loss_c0}};
Function hinge_embedding_loss_f = {"hinge_embedding_loss", hinge_embedding_loss_s, 1, "hinge_embedding_loss(input, target, margin=1.0, reduction=1, *, out=None)\n--\n\ninput where target is 1, max(0, margin - input) where it is -1.\n\nhinge_embedding_loss(Tensor input, Tensor target, float margin=1.0, int reduction=1, *, Tensor out=None)", ""};
PyObject* hinge_embedding_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hinge_embedding_loss_f, nullptr, args, n, names); }
Param histc_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"bins", Kind::Int, kHasDefault}, {"min", Kind::Scalar, kHasDefault}, {"max", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* histc_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 100); const auto& x2 = a.scalar(2, 0); const auto& x3 = a.scalar(3, 0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::histc(x0, x1, x2, x3); })); }
Signature histc_s[] = {{"histc(Tensor input, int bins=100, Number min=0, Number max=0, *, Tensor out=None)", histc_p0, 5, 4, false, 4, kFunction | kMethod, histc_c0}};
Function histc_f = {"histc", histc_s, 1, "histc(input, bins=100, min=0, max=0, *, out=None)\n--\n\nHow many numbers of a floating-point tensor lie in each of `bins` equal parts of [min, max], where those are equal of the range of the numbers; what lies outside, and NaN, is not counted. The last part is closed. The dtype of input.\n\nhistc(Tensor input, int bins=100, Number min=0, Number max=0, *, Tensor out=None)", "histc($self, bins=100, min=0, max=0)\n--\n\nHow many numbers of a floating-point tensor lie in each of `bins` equal parts of [min, max], where those are equal of the range of the numbers; what lies outside, and NaN, is not counted. The last part is closed. The dtype of self.\n\nhistc(int bins=100, Number min=0, Number max=0)"};
PyObject* histc_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(histc_f, nullptr, args, n, names); }
PyObject* histc_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(histc_f, self, args, n, names); }
Param histogram_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"bins", Kind::Tensor, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}, {"density", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* histogram_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.boolean(3, false); return wrap_named("histogram", "hist bin_edges", released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::histogram(x0, x1, x2, x3); })); }
Param histogram_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"bins", Kind::Int, kHasDefault}, {"range", Kind::FloatList, kHasDefault | kNullable | kKeywordOnly}, {"weight", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}, {"density", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* histogram_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 100); const auto& x2 = a.doubles(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.boolean(4, false); return wrap_named("histogram", "hist bin_edges", released(work(x0), [&]() -> decltype(auto) { return argand::histogram(x0, x1, x2, x3, x4); })); }
Signature histogram_s[] = {{"histogram(Tensor input, Tensor bins, *, Tensor weight=None, bool density=False, tuple of Tensors out=None)", histogram_p0, 5, 2, false, 4, kFunction | kMethod, histogram_c0}, {"histogram(Tensor input, int bins=100, *, tuple of floats range=None, Tensor weight=None, bool density=False, tuple of Tensors out=None)", histogram_p1, 6, 2, false, 5, kFunction | kMethod, histogram_c1}};
Function histogram_f = {"histogram", histogram_s, 2, "histogram(Tensor input, Tensor bins, *, Tensor weight=None, bool density=False, tuple of Tensors out=None)\nhistogram(Tensor input, int bins=100, *, tuple of floats range=None, Tensor weight=None, bool density=False, tuple of Tensors out=None)\n\nThe sums of weight (1 each by default) of the numbers in each part of a range, and the parts' edges. bins: how many equal parts of `range`, by default of the range of the numbers; or the ascending edges themselves. density: divided by the whole sum and the parts' widths.", "histogram(Tensor bins, *, Tensor weight=None, bool density=False)\nhistogram(int bins=100, *, tuple of floats range=None, Tensor weight=None, bool density=False)\n\nThe sums of weight (1 each by default) of the numbers in each part of a range, and the parts' edges. bins: how many equal parts of `range`, by default of the range of the numbers; or the ascending edges themselves. density: divided by the whole sum and the parts' widths."};
PyObject* histogram_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(histogram_f, nullptr, args, n, names); }
PyObject* histogram_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(histogram_f, self, args, n, names); }
Param hsplit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"sections", Kind::Int, 0}};
PyObject* hsplit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hsplit(x0, x1); })); }
Param hsplit_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::IntList, 0}};
PyObject* hsplit_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hsplit(x0, x1); })); }
Signature hsplit_s[] = {{"hsplit(Tensor input, int sections)", hsplit_p0, 2, 2, false, -1, kFunction | kMethod, hsplit_c0}, {"hsplit(Tensor input, tuple of ints indices)", hsplit_p1, 2, 2, true, -1, kFunction | kMethod, hsplit_c1}};
Function hsplit_f = {"hsplit", hsplit_s, 2, "hsplit(Tensor input, int sections)\nhsplit(Tensor input, tuple of ints indices)\n\ntensor_split along dimension 1 (0 for vectors).", "hsplit(int sections)\nhsplit(tuple of ints indices)\n\ntensor_split along dimension 1 (0 for vectors)."};
PyObject* hsplit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hsplit_f, nullptr, args, n, names); }
PyObject* hsplit_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hsplit_f, self, args, n, names); }
Param hstack_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hstack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hstack(x0); })); }
Signature hstack_s[] = {{"hstack(tuple of Tensors tensors, *, Tensor out=None)", hstack_p0, 2, 1, false, 1, kFunction, hstack_c0}};
Function hstack_f = {"hstack", hstack_s, 1, "hstack(tensors, *, out=None)\n--\n\nThe tensors joined along dimension 1 (0 for vectors).\n\nhstack(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* hstack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hstack_f, nullptr, args, n, names); }
Param huber_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"delta", Kind::Float, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* huber_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); const auto& x3 = a.real(3, 1.0); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::huber_loss(x0, x1, x2, x3); })); }
Signature huber_loss_s[] = {{"huber_loss(Tensor input, Tensor target, int reduction=1, float delta=1.0, *, Tensor out=None)", huber_loss_p0, 5, 4, false, 4, kFunction, huber_loss_c0}};
Function huber_loss_f = {"huber_loss", huber_loss_s, 1, "huber_loss(input, target, reduction=1, delta=1.0, *, out=None)\n--\n\nd^2 / 2 where d = |input - target| <= delta, delta (d - delta / 2) beyond.\n\nhuber_loss(Tensor input, Tensor target, int reduction=1, float delta=1.0, *, Tensor out=None)", ""};
PyObject* huber_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(huber_loss_f, nullptr, args, n, names); }
Param hypot_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hypot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::hypot(x0, x1); })); }
Param hypot_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* hypot_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hypot(x0, x1); })); }
Signature hypot_s[] = {{"hypot(Tensor input, Tensor other, *, Tensor out=None)", hypot_p0, 3, 2, false, 2, kFunction | kMethod, hypot_c0}, {"hypot(Tensor input, Number other, *, Tensor out=None)", hypot_p1, 3, 2, false, 2, kFunction | kMethod, hypot_c1}};
Function hypot_f = {"hypot", hypot_s, 2, "hypot(input, other, *, out=None)\n--\n\nsqrt(input^2 + other^2) without overflow on the way.\n\nhypot(Tensor input, Tensor other, *, Tensor out=None)\nhypot(Tensor input, Number other, *, Tensor out=None)", "hypot($self, other)\n--\n\nsqrt(self^2 + other^2) without overflow on the way.\n\nhypot(Tensor other)\nhypot(Number other)"};
PyObject* hypot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot_f, nullptr, args, n, names); }
PyObject* hypot_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot_f, self, args, n, names); }
Param hypot__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* hypot__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::hypot_(x0, x1); })); }
Param hypot__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* hypot__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::hypot_(x0, x1); })); }
Signature hypot__s[] = {{"hypot_(Tensor input, Tensor other)", hypot__p0, 2, 2, false, -1, kFunction | kMethod, hypot__c0}, {"hypot_(Tensor input, Number other)", hypot__p1, 2, 2, false, -1, kFunction | kMethod, hypot__c1}};
Function hypot__f = {"hypot_", hypot__s, 2, "hypot_(input, other)\n--\n\nIn place: sqrt(input^2 + other^2) without overflow on the way.\n\nhypot_(Tensor input, Tensor other)\nhypot_(Tensor input, Number other)", "hypot_($self, other)\n--\n\nIn place: sqrt(self^2 + other^2) without overflow on the way.\n\nhypot_(Tensor other)\nhypot_(Number other)"};
PyObject* hypot__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot__f, nullptr, args, n, names); }
PyObject* hypot__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(hypot__f, self, args, n, names); }
Param i0_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* i0_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::i0(x0); })); }
Signature i0_s[] = {{"i0(Tensor input, *, Tensor out=None)", i0_p0, 2, 1, false, 1, kFunction | kMethod, i0_c0}};
Function i0_f = {"i0", i0_s, 1, "i0(input, *, out=None)\n--\n\nThe modified Bessel function of the first kind, order 0.\n\ni0(Tensor input, *, Tensor out=None)", "i0($self)\n--\n\nThe modified Bessel function of the first kind, order 0.\n\ni0()"};
PyObject* i0_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(i0_f, nullptr, args, n, names); }
PyObject* i0_method(PyObject* self, PyObject*) { return unary("i0", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::i0(x); }); }); }
Param i0__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* i0__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::i0_(x0); })); }
Signature i0__s[] = {{"i0_(Tensor input)", i0__p0, 1, 1, false, -1, kFunction | kMethod, i0__c0}};
Function i0__f = {"i0_", i0__s, 1, "i0_(input)\n--\n\nIn place: The modified Bessel function of the first kind, order 0.\n\ni0_(Tensor input)", "i0_($self)\n--\n\nIn place: The modified Bessel function of the first kind, order 0.\n\ni0_()"};
PyObject* i0__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(i0__f, nullptr, args, n, names); }
PyObject* i0__method(PyObject* self, PyObject*) { return unary("i0_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::i0_(x); }); }); }
Param igamma_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* igamma_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::igamma(x0, x1); })); }
Signature igamma_s[] = {{"igamma(Tensor input, Tensor other, *, Tensor out=None)", igamma_p0, 3, 2, false, 2, kFunction | kMethod, igamma_c0}};
Function igamma_f = {"igamma", igamma_s, 1, "igamma(input, other, *, out=None)\n--\n\nThe share of Gamma(input) below other: the regularised lower incomplete gamma function. Its derivative is that with respect to other.\n\nigamma(Tensor input, Tensor other, *, Tensor out=None)", "igamma($self, other)\n--\n\nThe share of Gamma(self) below other: the regularised lower incomplete gamma function. Its derivative is that with respect to other.\n\nigamma(Tensor other)"};
PyObject* igamma_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igamma_f, nullptr, args, n, names); }
PyObject* igamma_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igamma_f, self, args, n, names); }
Param igamma__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* igamma__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::igamma_(x0, x1); })); }
Signature igamma__s[] = {{"igamma_(Tensor input, Tensor other)", igamma__p0, 2, 2, false, -1, kFunction | kMethod, igamma__c0}};
Function igamma__f = {"igamma_", igamma__s, 1, "igamma_(input, other)\n--\n\nIn place: The share of Gamma(input) below other: the regularised lower incomplete gamma function. Its derivative is that with respect to other.\n\nigamma_(Tensor input, Tensor other)", "igamma_($self, other)\n--\n\nIn place: The share of Gamma(self) below other: the regularised lower incomplete gamma function. Its derivative is that with respect to other.\n\nigamma_(Tensor other)"};
PyObject* igamma__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igamma__f, nullptr, args, n, names); }
PyObject* igamma__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igamma__f, self, args, n, names); }
Param igammac_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* igammac_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::igammac(x0, x1); })); }
Signature igammac_s[] = {{"igammac(Tensor input, Tensor other, *, Tensor out=None)", igammac_p0, 3, 2, false, 2, kFunction | kMethod, igammac_c0}};
Function igammac_f = {"igammac", igammac_s, 1, "igammac(input, other, *, out=None)\n--\n\nThe share above: 1 - igamma, exact where it is small.\n\nigammac(Tensor input, Tensor other, *, Tensor out=None)", "igammac($self, other)\n--\n\nThe share above: 1 - igamma, exact where it is small.\n\nigammac(Tensor other)"};
PyObject* igammac_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igammac_f, nullptr, args, n, names); }
PyObject* igammac_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igammac_f, self, args, n, names); }
Param igammac__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* igammac__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::igammac_(x0, x1); })); }
Signature igammac__s[] = {{"igammac_(Tensor input, Tensor other)", igammac__p0, 2, 2, false, -1, kFunction | kMethod, igammac__c0}};
Function igammac__f = {"igammac_", igammac__s, 1, "igammac_(input, other)\n--\n\nIn place: The share above: 1 - igamma, exact where it is small.\n\nigammac_(Tensor input, Tensor other)", "igammac_($self, other)\n--\n\nIn place: The share above: 1 - igamma, exact where it is small.\n\nigammac_(Tensor other)"};
PyObject* igammac__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igammac__f, nullptr, args, n, names); }
PyObject* igammac__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(igammac__f, self, args, n, names); }
Param im2col_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"kernel_size", Kind::IntList, 0}, {"dilation", Kind::IntList, 0}, {"padding", Kind::IntList, 0}, {"stride", Kind::IntList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* im2col_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.ints(2); const auto& x3 = a.ints(3); const auto& x4 = a.ints(4); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::im2col(x0, x1, x2, x3, x4); })); }
Signature im2col_s[] = {{"im2col(Tensor input, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out=None)", im2col_p0, 6, 5, false, 5, kFunction, im2col_c0}};
Function im2col_f = {"im2col", im2col_s, 1, "im2col(input, kernel_size, dilation, padding, stride, *, out=None)\n--\n\ninput [n, c, h, w] or [c, h, w] to [n, c * kernel h * kernel w, patches], the patches row by row.\n\nim2col(Tensor input, tuple of ints kernel_size, tuple of ints dilation, tuple of ints padding, tuple of ints stride, *, Tensor out=None)", ""};
PyObject* im2col_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(im2col_f, nullptr, args, n, names); }
Param imag_p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* imag_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::imag(x0); })); }
Signature imag_s[] = {{"imag(Tensor input)", imag_p0, 1, 1, false, -1, kFunction, imag_c0}};
Function imag_f = {"imag", imag_s, 1, "imag(input)\n--\n\nA view of the imaginary parts. Throws RuntimeError for real tensors.\n\nimag(Tensor input)", ""};
PyObject* imag_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(imag_f, nullptr, args, n, names); }
Param index_add_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_add_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.scalar(4, 1); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_add(x0, x1, x2, x3, x4); })); }
Signature index_add_s[] = {{"index_add(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1, Tensor out=None)", index_add_p0, 6, 4, false, 5, kFunction | kMethod, index_add_c0}};
Function index_add_f = {"index_add", index_add_s, 1, "index_add(input, dim, index, source, *, alpha=1, out=None)\n--\n\ninput[..., index[i], ...] += alpha * source[..., i, ...] along dim, for every i in turn.\n\nindex_add(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1, Tensor out=None)", "index_add($self, dim, index, source, *, alpha=1)\n--\n\nself[..., index[i], ...] += alpha * source[..., i, ...] along dim, for every i in turn.\n\nindex_add(int dim, Tensor index, Tensor source, *, Number alpha=1)"};
PyObject* index_add_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add_f, nullptr, args, n, names); }
PyObject* index_add_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add_f, self, args, n, names); }
Param index_add__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"alpha", Kind::Scalar, kHasDefault | kKeywordOnly}};
PyObject* index_add__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.scalar(4, 1); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_add_(x0, x1, x2, x3, x4); })); }
Signature index_add__s[] = {{"index_add_(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1)", index_add__p0, 5, 4, false, -1, kFunction | kMethod, index_add__c0}};
Function index_add__f = {"index_add_", index_add__s, 1, "index_add_(input, dim, index, source, *, alpha=1)\n--\n\nIn place: input[..., index[i], ...] += alpha * source[..., i, ...] along dim, for every i in turn.\n\nindex_add_(Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1)", "index_add_($self, dim, index, source, *, alpha=1)\n--\n\nIn place: self[..., index[i], ...] += alpha * source[..., i, ...] along dim, for every i in turn.\n\nindex_add_(int dim, Tensor index, Tensor source, *, Number alpha=1)"};
PyObject* index_add__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add__f, nullptr, args, n, names); }
PyObject* index_add__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_add__f, self, args, n, names); }
Param index_copy_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_copy_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_copy(x0, x1, x2, x3); })); }
Signature index_copy_s[] = {{"index_copy(Tensor input, int dim, Tensor index, Tensor source, *, Tensor out=None)", index_copy_p0, 5, 4, false, 4, kFunction | kMethod, index_copy_c0}};
Function index_copy_f = {"index_copy", index_copy_s, 1, "index_copy(input, dim, index, source, *, out=None)\n--\n\ninput[..., index[i], ...] = source[..., i, ...] along dim.\n\nindex_copy(Tensor input, int dim, Tensor index, Tensor source, *, Tensor out=None)", "index_copy($self, dim, index, source)\n--\n\nself[..., index[i], ...] = source[..., i, ...] along dim.\n\nindex_copy(int dim, Tensor index, Tensor source)"};
PyObject* index_copy_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy_f, nullptr, args, n, names); }
PyObject* index_copy_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy_f, self, args, n, names); }
Param index_copy__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}};
PyObject* index_copy__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_copy_(x0, x1, x2, x3); })); }
Signature index_copy__s[] = {{"index_copy_(Tensor input, int dim, Tensor index, Tensor source)", index_copy__p0, 4, 4, false, -1, kFunction | kMethod, index_copy__c0}};
Function index_copy__f = {"index_copy_", index_copy__s, 1, "index_copy_(input, dim, index, source)\n--\n\nIn place: input[..., index[i], ...] = source[..., i, ...] along dim.\n\nindex_copy_(Tensor input, int dim, Tensor index, Tensor source)", "index_copy_($self, dim, index, source)\n--\n\nIn place: self[..., index[i], ...] = source[..., i, ...] along dim.\n\nindex_copy_(int dim, Tensor index, Tensor source)"};
PyObject* index_copy__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy__f, nullptr, args, n, names); }
PyObject* index_copy__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_copy__f, self, args, n, names); }
Param index_fill_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_fill_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_fill(x0, x1, x2, x3); })); }
Param index_fill_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_fill_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_fill(x0, x1, x2, x3); })); }
Signature index_fill_s[] = {{"index_fill(Tensor input, int dim, Tensor index, Number value, *, Tensor out=None)", index_fill_p0, 5, 4, false, 4, kFunction | kMethod, index_fill_c0}, {"index_fill(Tensor input, int dim, Tensor index, Tensor value, *, Tensor out=None)", index_fill_p1, 5, 4, false, 4, kFunction | kMethod, index_fill_c1}};
Function index_fill_f = {"index_fill", index_fill_s, 2, "index_fill(input, dim, index, value, *, out=None)\n--\n\nThe entries that `index` names along dim become `value`.\n\nindex_fill(Tensor input, int dim, Tensor index, Number value, *, Tensor out=None)\nindex_fill(Tensor input, int dim, Tensor index, Tensor value, *, Tensor out=None)", "index_fill($self, dim, index, value)\n--\n\nThe entries that `index` names along dim become `value`.\n\nindex_fill(int dim, Tensor index, Number value)\nindex_fill(int dim, Tensor index, Tensor value)"};
PyObject* index_fill_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill_f, nullptr, args, n, names); }
PyObject* index_fill_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill_f, self, args, n, names); }
Param index_fill__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Scalar, 0}};
PyObject* index_fill__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.scalar(3); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_fill_(x0, x1, x2, x3); })); }
Param index_fill__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"value", Kind::Tensor, 0}};
PyObject* index_fill__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_fill_(x0, x1, x2, x3); })); }
Signature index_fill__s[] = {{"index_fill_(Tensor input, int dim, Tensor index, Number value)", index_fill__p0, 4, 4, false, -1, kFunction | kMethod, index_fill__c0}, {"index_fill_(Tensor input, int dim, Tensor index, Tensor value)", index_fill__p1, 4, 4, false, -1, kFunction | kMethod, index_fill__c1}};
Function index_fill__f = {"index_fill_", index_fill__s, 2, "index_fill_(input, dim, index, value)\n--\n\nIn place: The entries that `index` names along dim become `value`.\n\nindex_fill_(Tensor input, int dim, Tensor index, Number value)\nindex_fill_(Tensor input, int dim, Tensor index, Tensor value)", "index_fill_($self, dim, index, value)\n--\n\nIn place: The entries that `index` names along dim become `value`.\n\nindex_fill_(int dim, Tensor index, Number value)\nindex_fill_(int dim, Tensor index, Tensor value)"};
PyObject* index_fill__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill__f, nullptr, args, n, names); }
PyObject* index_fill__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_fill__f, self, args, n, names); }
Param index_put_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::OptionalTensorList, 0}, {"values", Kind::Tensor, 0}, {"accumulate", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_put_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensors(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_put(x0, x1, x2, x3); })); }
Signature index_put_s[] = {{"index_put(Tensor input, tuple of Tensor?s indices, Tensor values, bool accumulate=False, *, Tensor out=None)", index_put_p0, 5, 4, false, 4, kFunction, index_put_c0}};
Function index_put_f = {"index_put", index_put_s, 1, "index_put(input, indices, values, accumulate=False, *, out=None)\n--\n\nA copy of input in which the selected elements are `values` (broadcast), or have them added where `accumulate` is set. An element selected several times takes the last value, or the sum.\n\nindex_put(Tensor input, tuple of Tensor?s indices, Tensor values, bool accumulate=False, *, Tensor out=None)", ""};
PyObject* index_put_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_put_f, nullptr, args, n, names); }
Param index_put__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"indices", Kind::OptionalTensorList, 0}, {"values", Kind::Tensor, 0}, {"accumulate", Kind::Bool, kHasDefault}};
PyObject* index_put__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensors(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_put_(x0, x1, x2, x3); })); }
Signature index_put__s[] = {{"index_put_(Tensor input, tuple of Tensor?s indices, Tensor values, bool accumulate=False)", index_put__p0, 4, 4, false, -1, kFunction, index_put__c0}};
Function index_put__f = {"index_put_", index_put__s, 1, "index_put_(input, indices, values, accumulate=False)\n--\n\nIn place: A copy of input in which the selected elements are `values` (broadcast), or have them added where `accumulate` is set. An element selected several times takes the last value, or the sum.\n\nindex_put_(Tensor input, tuple of Tensor?s indices, Tensor values, bool accumulate=False)", ""};
PyObject* index_put__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_put__f, nullptr, args, n, names); }
Param index_reduce_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"reduce", Kind::Str, 0}, {"include_self", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_reduce_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.text(4); const auto& x5 = a.boolean(5, true); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_reduce(x0, x1, x2, x3, x4, x5); })); }
Signature index_reduce_s[] = {{"index_reduce(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor out=None)", index_reduce_p0, 7, 5, false, 6, kFunction | kMethod, index_reduce_c0}};
Function index_reduce_f = {"index_reduce", index_reduce_s, 1, "index_reduce(input, dim, index, source, reduce, *, include_self=True, out=None)\n--\n\nThe same for slices: source[:, i] is combined into input[:, index[i]] (dim = 1); index is a vector. reduce: 'prod', 'mean', 'amax' or 'amin'.\n\nindex_reduce(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor out=None)", "index_reduce($self, dim, index, source, reduce, *, include_self=True)\n--\n\nThe same for slices: source[:, i] is combined into self[:, index[i]] (dim = 1); index is a vector. reduce: 'prod', 'mean', 'amax' or 'amin'.\n\nindex_reduce(int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True)"};
PyObject* index_reduce_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_reduce_f, nullptr, args, n, names); }
PyObject* index_reduce_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_reduce_f, self, args, n, names); }
Param index_reduce__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"source", Kind::Tensor, 0}, {"reduce", Kind::Str, 0}, {"include_self", Kind::Bool, kHasDefault | kKeywordOnly}};
PyObject* index_reduce__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.text(4); const auto& x5 = a.boolean(5, true); return wrap(released(work(x0) + work(x2) + work(x3), [&]() -> decltype(auto) { return argand::index_reduce_(x0, x1, x2, x3, x4, x5); })); }
Signature index_reduce__s[] = {{"index_reduce_(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True)", index_reduce__p0, 6, 5, false, -1, kFunction | kMethod, index_reduce__c0}};
Function index_reduce__f = {"index_reduce_", index_reduce__s, 1, "index_reduce_(input, dim, index, source, reduce, *, include_self=True)\n--\n\nIn place: The same for slices: source[:, i] is combined into input[:, index[i]] (dim = 1); index is a vector. reduce: 'prod', 'mean', 'amax' or 'amin'.\n\nindex_reduce_(Tensor input, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True)", "index_reduce_($self, dim, index, source, reduce, *, include_self=True)\n--\n\nIn place: The same for slices: source[:, i] is combined into self[:, index[i]] (dim = 1); index is a vector. reduce: 'prod', 'mean', 'amax' or 'amin'.\n\nindex_reduce_(int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True)"};
PyObject* index_reduce__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_reduce__f, nullptr, args, n, names); }
PyObject* index_reduce__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_reduce__f, self, args, n, names); }
Param index_select_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"index", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* index_select_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x2), [&]() -> decltype(auto) { return argand::index_select(x0, x1, x2); })); }
Signature index_select_s[] = {{"index_select(Tensor input, int dim, Tensor index, *, Tensor out=None)", index_select_p0, 4, 3, false, 3, kFunction | kMethod, index_select_c0}};
Function index_select_f = {"index_select", index_select_s, 1, "index_select(input, dim, index, *, out=None)\n--\n\nThe entries of input along `dim` that `index` (a vector of integers) names, in its order. Throws IndexError where one is negative or too large.\n\nindex_select(Tensor input, int dim, Tensor index, *, Tensor out=None)", "index_select($self, dim, index)\n--\n\nThe entries of self along `dim` that `index` (a vector of integers) names, in its order. Throws IndexError where one is negative or too large.\n\nindex_select(int dim, Tensor index)"};
PyObject* index_select_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_select_f, nullptr, args, n, names); }
PyObject* index_select_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(index_select_f, self, args, n, names); }
Param inner_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* inner_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::inner(x0, x1); })); }
Signature inner_s[] = {{"inner(Tensor input, Tensor other, *, Tensor out=None)", inner_p0, 3, 2, false, 2, kFunction | kMethod, inner_c0}};
Function inner_f = {"inner", inner_s, 1, "inner(input, other, *, out=None)\n--\n\nThe sum over the last dimension of products.\n\ninner(Tensor input, Tensor other, *, Tensor out=None)", "inner($self, other)\n--\n\nThe sum over the last dimension of products.\n\ninner(Tensor other)"};
PyObject* inner_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(inner_f, nullptr, args, n, names); }
PyObject* inner_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(inner_f, self, args, n, names); }
Param instance_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, kNullable}, {"bias", Kind::Tensor, kNullable}, {"running_mean", Kind::Tensor, kNullable}, {"running_var", Kind::Tensor, kNullable}, {"use_input_stats", Kind::Bool, 0}, {"momentum", Kind::Float, 0}, {"eps", Kind::Float, 0}, {"cudnn_enabled", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* instance_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.boolean(5); const auto& x6 = a.real(6); const auto& x7 = a.real(7); const auto& x8 = a.boolean(8, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::instance_norm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature instance_norm_s[] = {{"instance_norm(Tensor input, Tensor weight, Tensor bias, Tensor running_mean, Tensor running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled=True, *, Tensor out=None)", instance_norm_p0, 10, 9, false, 9, kFunction, instance_norm_c0}};
Function instance_norm_f = {"instance_norm", instance_norm_s, 1, "instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, cudnn_enabled=True, *, out=None)\n--\n\nNormalises every channel of every sample of [N, C, ...] by itself. With use_input_stats unset by the running statistics; set, those are moved towards the mean over the samples of what was found.\n\ninstance_norm(Tensor input, Tensor weight, Tensor bias, Tensor running_mean, Tensor running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled=True, *, Tensor out=None)", ""};
PyObject* instance_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(instance_norm_f, nullptr, args, n, names); }
Param inverse_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* inverse_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::inverse(x0); })); }
Signature inverse_s[] = {{"inverse(Tensor input, *, Tensor out=None)", inverse_p0, 2, 1, false, 1, kFunction | kMethod, inverse_c0}};
Function inverse_f = {"inverse", inverse_s, 1, "inverse(input, *, out=None)\n--\n\nThe inverses of square matrices.\n\ninverse(Tensor input, *, Tensor out=None)", "inverse($self)\n--\n\nThe inverses of square matrices.\n\ninverse()"};
PyObject* inverse_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(inverse_f, nullptr, args, n, names); }
PyObject* inverse_method(PyObject* self, PyObject*) { return unary("inverse", self, [](const Tensor& x) -> decltype(auto) { return released(work(x) * kHeavy, [&]() -> decltype(auto) { return argand::inverse(x); }); }); }
Param is_set_to_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"tensor", Kind::Tensor, 0}};
PyObject* is_set_to_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::is_set_to(x0, x1); })); }
Signature is_set_to_s[] = {{"is_set_to(Tensor input, Tensor tensor)", is_set_to_p0, 2, 2, false, -1, kMethod, is_set_to_c0}};
Function is_set_to_f = {"is_set_to", is_set_to_s, 1, "", "is_set_to($self, tensor)\n--\n\nWhether self looks at the same memory in the same way as tensor.\n\nis_set_to(Tensor tensor)"};
PyObject* is_set_to_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(is_set_to_f, self, args, n, names); }
Param isclose_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isclose_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::isclose(x0, x1, x2, x3, x4); })); }
Param isclose_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isclose_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isclose(x0, x1, x2, x3, x4); })); }
Signature isclose_s[] = {{"isclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False, *, Tensor out=None)", isclose_p0, 6, 5, false, 5, kFunction | kMethod, isclose_c0}, {"isclose(Tensor input, Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False, *, Tensor out=None)", isclose_p1, 6, 5, false, 5, kFunction | kMethod, isclose_c1}};
Function isclose_f = {"isclose", isclose_s, 2, "isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False, *, out=None)\n--\n\nWhether |input - other| <= atol + rtol * |other|, element by element.\n\nisclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False, *, Tensor out=None)\nisclose(Tensor input, Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False, *, Tensor out=None)", "isclose($self, other, rtol=1e-05, atol=1e-08, equal_nan=False)\n--\n\nWhether |self - other| <= atol + rtol * |other|, element by element.\n\nisclose(Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)\nisclose(Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)"};
PyObject* isclose_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose_f, nullptr, args, n, names); }
PyObject* isclose_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose_f, self, args, n, names); }
Param isclose__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}};
PyObject* isclose__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::isclose_(x0, x1, x2, x3, x4); })); }
Param isclose__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"rtol", Kind::Float, kHasDefault}, {"atol", Kind::Float, kHasDefault}, {"equal_nan", Kind::Bool, kHasDefault}};
PyObject* isclose__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.real(2, 1e-05); const auto& x3 = a.real(3, 1e-08); const auto& x4 = a.boolean(4, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isclose_(x0, x1, x2, x3, x4); })); }
Signature isclose__s[] = {{"isclose_(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", isclose__p0, 5, 5, false, -1, kFunction | kMethod, isclose__c0}, {"isclose_(Tensor input, Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", isclose__p1, 5, 5, false, -1, kFunction | kMethod, isclose__c1}};
Function isclose__f = {"isclose_", isclose__s, 2, "isclose_(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)\n--\n\nIn place: Whether |input - other| <= atol + rtol * |other|, element by element.\n\nisclose_(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)\nisclose_(Tensor input, Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)", "isclose_($self, other, rtol=1e-05, atol=1e-08, equal_nan=False)\n--\n\nIn place: Whether |self - other| <= atol + rtol * |other|, element by element.\n\nisclose_(Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)\nisclose_(Number other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)"};
PyObject* isclose__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose__f, nullptr, args, n, names); }
PyObject* isclose__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isclose__f, self, args, n, names); }
Param isfinite_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isfinite_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isfinite(x0); })); }
Signature isfinite_s[] = {{"isfinite(Tensor input, *, Tensor out=None)", isfinite_p0, 2, 1, false, 1, kFunction | kMethod, isfinite_c0}};
Function isfinite_f = {"isfinite", isfinite_s, 1, "isfinite(input, *, out=None)\n--\n\nWhether each element is neither infinite nor NaN.\n\nisfinite(Tensor input, *, Tensor out=None)", "isfinite($self)\n--\n\nWhether each element is neither infinite nor NaN.\n\nisfinite()"};
PyObject* isfinite_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isfinite_f, nullptr, args, n, names); }
PyObject* isfinite_method(PyObject* self, PyObject*) { return unary("isfinite", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isfinite(x); }); }); }
Param isfinite__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isfinite__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isfinite_(x0); })); }
Signature isfinite__s[] = {{"isfinite_(Tensor input)", isfinite__p0, 1, 1, false, -1, kFunction | kMethod, isfinite__c0}};
Function isfinite__f = {"isfinite_", isfinite__s, 1, "isfinite_(input)\n--\n\nIn place: Whether each element is neither infinite nor NaN.\n\nisfinite_(Tensor input)", "isfinite_($self)\n--\n\nIn place: Whether each element is neither infinite nor NaN.\n\nisfinite_()"};
PyObject* isfinite__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isfinite__f, nullptr, args, n, names); }
PyObject* isfinite__method(PyObject* self, PyObject*) { return unary("isfinite_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isfinite_(x); }); }); }
Param isin_p0[] = {{"elements", Kind::Tensor, 0}, {"test_elements", Kind::Tensor, 0}, {"assume_unique", Kind::Bool, kHasDefault | kKeywordOnly}, {"invert", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isin_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, false); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::isin(x0, x1, x2, x3); })); }
Signature isin_s[] = {{"isin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor out=None)", isin_p0, 5, 2, false, 4, kFunction, isin_c0}};
Function isin_f = {"isin", isin_s, 1, "isin(elements, test_elements, *, assume_unique=False, invert=False, out=None)\n--\n\nWhether each element is among test_elements.\n\nisin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor out=None)", ""};
PyObject* isin_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isin_f, nullptr, args, n, names); }
Param isinf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isinf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isinf(x0); })); }
Signature isinf_s[] = {{"isinf(Tensor input, *, Tensor out=None)", isinf_p0, 2, 1, false, 1, kFunction | kMethod, isinf_c0}};
Function isinf_f = {"isinf", isinf_s, 1, "isinf(input, *, out=None)\n--\n\nWhether each element is infinite.\n\nisinf(Tensor input, *, Tensor out=None)", "isinf($self)\n--\n\nWhether each element is infinite.\n\nisinf()"};
PyObject* isinf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isinf_f, nullptr, args, n, names); }
PyObject* isinf_method(PyObject* self, PyObject*) { return unary("isinf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isinf(x); }); }); }
Param isinf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isinf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isinf_(x0); })); }
Signature isinf__s[] = {{"isinf_(Tensor input)", isinf__p0, 1, 1, false, -1, kFunction | kMethod, isinf__c0}};
Function isinf__f = {"isinf_", isinf__s, 1, "isinf_(input)\n--\n\nIn place: Whether each element is infinite.\n\nisinf_(Tensor input)", "isinf_($self)\n--\n\nIn place: Whether each element is infinite.\n\nisinf_()"};
PyObject* isinf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isinf__f, nullptr, args, n, names); }
PyObject* isinf__method(PyObject* self, PyObject*) { return unary("isinf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isinf_(x); }); }); }
Param isnan_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isnan_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isnan(x0); })); }
Signature isnan_s[] = {{"isnan(Tensor input, *, Tensor out=None)", isnan_p0, 2, 1, false, 1, kFunction | kMethod, isnan_c0}};
Function isnan_f = {"isnan", isnan_s, 1, "isnan(input, *, out=None)\n--\n\nWhether each element is NaN.\n\nisnan(Tensor input, *, Tensor out=None)", "isnan($self)\n--\n\nWhether each element is NaN.\n\nisnan()"};
PyObject* isnan_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isnan_f, nullptr, args, n, names); }
PyObject* isnan_method(PyObject* self, PyObject*) { return unary("isnan", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isnan(x); }); }); }
Param isnan__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isnan__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isnan_(x0); })); }
Signature isnan__s[] = {{"isnan_(Tensor input)", isnan__p0, 1, 1, false, -1, kFunction | kMethod, isnan__c0}};
Function isnan__f = {"isnan_", isnan__s, 1, "isnan_(input)\n--\n\nIn place: Whether each element is NaN.\n\nisnan_(Tensor input)", "isnan_($self)\n--\n\nIn place: Whether each element is NaN.\n\nisnan_()"};
PyObject* isnan__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isnan__f, nullptr, args, n, names); }
PyObject* isnan__method(PyObject* self, PyObject*) { return unary("isnan_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isnan_(x); }); }); }
Param isneginf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isneginf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isneginf(x0); })); }
Signature isneginf_s[] = {{"isneginf(Tensor input, *, Tensor out=None)", isneginf_p0, 2, 1, false, 1, kFunction | kMethod, isneginf_c0}};
Function isneginf_f = {"isneginf", isneginf_s, 1, "isneginf(input, *, out=None)\n--\n\nWhether each element is -inf.\n\nisneginf(Tensor input, *, Tensor out=None)", "isneginf($self)\n--\n\nWhether each element is -inf.\n\nisneginf()"};
PyObject* isneginf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isneginf_f, nullptr, args, n, names); }
PyObject* isneginf_method(PyObject* self, PyObject*) { return unary("isneginf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isneginf(x); }); }); }
Param isneginf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isneginf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isneginf_(x0); })); }
Signature isneginf__s[] = {{"isneginf_(Tensor input)", isneginf__p0, 1, 1, false, -1, kFunction | kMethod, isneginf__c0}};
Function isneginf__f = {"isneginf_", isneginf__s, 1, "isneginf_(input)\n--\n\nIn place: Whether each element is -inf.\n\nisneginf_(Tensor input)", "isneginf_($self)\n--\n\nIn place: Whether each element is -inf.\n\nisneginf_()"};
PyObject* isneginf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isneginf__f, nullptr, args, n, names); }
PyObject* isneginf__method(PyObject* self, PyObject*) { return unary("isneginf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isneginf_(x); }); }); }
Param isposinf_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isposinf_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isposinf(x0); })); }
Signature isposinf_s[] = {{"isposinf(Tensor input, *, Tensor out=None)", isposinf_p0, 2, 1, false, 1, kFunction | kMethod, isposinf_c0}};
Function isposinf_f = {"isposinf", isposinf_s, 1, "isposinf(input, *, out=None)\n--\n\nWhether each element is +inf.\n\nisposinf(Tensor input, *, Tensor out=None)", "isposinf($self)\n--\n\nWhether each element is +inf.\n\nisposinf()"};
PyObject* isposinf_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isposinf_f, nullptr, args, n, names); }
PyObject* isposinf_method(PyObject* self, PyObject*) { return unary("isposinf", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isposinf(x); }); }); }
Param isposinf__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* isposinf__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isposinf_(x0); })); }
Signature isposinf__s[] = {{"isposinf_(Tensor input)", isposinf__p0, 1, 1, false, -1, kFunction | kMethod, isposinf__c0}};
Function isposinf__f = {"isposinf_", isposinf__s, 1, "isposinf_(input)\n--\n\nIn place: Whether each element is +inf.\n\nisposinf_(Tensor input)", "isposinf_($self)\n--\n\nIn place: Whether each element is +inf.\n\nisposinf_()"};
PyObject* isposinf__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isposinf__f, nullptr, args, n, names); }
PyObject* isposinf__method(PyObject* self, PyObject*) { return unary("isposinf_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isposinf_(x); }); }); }
Param isreal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* isreal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::isreal(x0); })); }
Signature isreal_s[] = {{"isreal(Tensor input, *, Tensor out=None)", isreal_p0, 2, 1, false, 1, kFunction | kMethod, isreal_c0}};
Function isreal_f = {"isreal", isreal_s, 1, "isreal(input, *, out=None)\n--\n\nWhether each number's imaginary part is 0.\n\nisreal(Tensor input, *, Tensor out=None)", "isreal($self)\n--\n\nWhether each number's imaginary part is 0.\n\nisreal()"};
PyObject* isreal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(isreal_f, nullptr, args, n, names); }
PyObject* isreal_method(PyObject* self, PyObject*) { return unary("isreal", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::isreal(x); }); }); }
Param istft_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"n_fft", Kind::Int, 0}, {"hop_length", Kind::Int, kHasDefault | kNullable}, {"win_length", Kind::Int, kHasDefault | kNullable}, {"window", Kind::Tensor, kHasDefault | kNullable}, {"center", Kind::Bool, kHasDefault}, {"normalized", Kind::Bool, kHasDefault}, {"onesided", Kind::Bool, kHasDefault | kNullable}, {"length", Kind::Int, kHasDefault | kNullable}, {"return_complex", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* istft_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_integer(2); const auto& x3 = a.optional_integer(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.boolean(5, true); const auto& x6 = a.boolean(6, false); const auto& x7 = a.optional_boolean(7); const auto& x8 = a.optional_integer(8); const auto& x9 = a.boolean(9, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::istft(x0, x1, x2, x3, x4, x5, x6, x7, x8, x9); })); }
Signature istft_s[] = {{"istft(Tensor input, int n_fft, int hop_length=None, int win_length=None, Tensor window=None, bool center=True, bool normalized=False, bool onesided=None, int length=None, bool return_complex=False, *, Tensor out=None)", istft_p0, 11, 10, false, 10, kFunction | kMethod, istft_c0}};
Function istft_f = {"istft", istft_s, 1, "istft(input, n_fft, hop_length=None, win_length=None, window=None, center=True, normalized=False, onesided=None, length=None, return_complex=False, *, out=None)\n--\n\nThe signal whose stft() input is, by least squares: windowed frames added up and divided by the sum of the squared window. Throws Error where that sum vanishes. length: cut off or filled with zeros to so many points.\n\nistft(Tensor input, int n_fft, int hop_length=None, int win_length=None, Tensor window=None, bool center=True, bool normalized=False, bool onesided=None, int length=None, bool return_complex=False, *, Tensor out=None)", "istft($self, n_fft, hop_length=None, win_length=None, window=None, center=True, normalized=False, onesided=None, length=None, return_complex=False)\n--\n\nThe signal whose stft() self is, by least squares: windowed frames added up and divided by the sum of the squared window. Throws Error where that sum vanishes. length: cut off or filled with zeros to so many points.\n\nistft(int n_fft, int hop_length=None, int win_length=None, Tensor window=None, bool center=True, bool normalized=False, bool onesided=None, int length=None, bool return_complex=False)"};
PyObject* istft_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(istft_f, nullptr, args, n, names); }
PyObject* istft_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(istft_f, self, args, n, names); }
Param kaiser_window_p0[] = {{"window_length", Kind::Int, 0}, {"periodic", Kind::Bool, kHasDefault}, {"beta", Kind::Float, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kaiser_window_c0([[maybe_unused]] Args& a) { const auto& x0 = a.integer(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.real(2, 12.0); const auto& x3 = a.options(3); return wrap(released(0, [&]() -> decltype(auto) { return argand::kaiser_window(x0, x1, x2, x3); })); }
Signature kaiser_window_s[] = {{"kaiser_window(int window_length, bool periodic=True, float beta=12.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", kaiser_window_p0, 9, 3, false, 8, kFunction, kaiser_window_c0}};
Function kaiser_window_f = {"kaiser_window", kaiser_window_s, 1, "kaiser_window(window_length, periodic=True, beta=12.0, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nI0(beta sqrt(1 - (2 t - 1)^2)) / I0(beta), with the modified Bessel function of order 0.\n\nkaiser_window(int window_length, bool periodic=True, float beta=12.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* kaiser_window_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kaiser_window_f, nullptr, args, n, names); }
Param kl_div_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"log_target", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kl_div_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); const auto& x3 = a.boolean(3, false); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::kl_div(x0, x1, x2, x3); })); }
Signature kl_div_s[] = {{"kl_div(Tensor input, Tensor target, int reduction=1, *, bool log_target=False, Tensor out=None)", kl_div_p0, 5, 3, false, 4, kFunction, kl_div_c0}};
Function kl_div_f = {"kl_div", kl_div_s, 1, "kl_div(input, target, reduction=1, *, log_target=False, out=None)\n--\n\ntarget (log(target) - input), where input holds log probabilities, and target too where log_target is set. The mean is over all elements.\n\nkl_div(Tensor input, Tensor target, int reduction=1, *, bool log_target=False, Tensor out=None)", ""};
PyObject* kl_div_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kl_div_f, nullptr, args, n, names); }
Param kron_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kron_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::kron(x0, x1); })); }
Signature kron_s[] = {{"kron(Tensor input, Tensor other, *, Tensor out=None)", kron_p0, 3, 2, false, 2, kFunction | kMethod, kron_c0}};
Function kron_f = {"kron", kron_s, 1, "kron(input, other, *, out=None)\n--\n\nEvery element of input times all of other, laid out as blocks.\n\nkron(Tensor input, Tensor other, *, Tensor out=None)", "kron($self, other)\n--\n\nEvery element of self times all of other, laid out as blocks.\n\nkron(Tensor other)"};
PyObject* kron_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kron_f, nullptr, args, n, names); }
PyObject* kron_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kron_f, self, args, n, names); }
Param kthvalue_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"k", Kind::Int, 0}, {"dim", Kind::Int, kHasDefault, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* kthvalue_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.integer(2, -1); const auto& x3 = a.boolean(3, false); return wrap_named("kthvalue", "values indices", released(work(x0), [&]() -> decltype(auto) { return argand::kthvalue(x0, x1, x2, x3); })); }
Signature kthvalue_s[] = {{"kthvalue(Tensor input, int k, int dim=-1, bool keepdim=False, *, tuple of Tensors out=None)", kthvalue_p0, 5, 4, false, 4, kFunction | kMethod, kthvalue_c0}};
Function kthvalue_f = {"kthvalue", kthvalue_s, 1, "kthvalue(input, k, dim=-1, keepdim=False, *, out=None)\n--\n\nThe k-th smallest entry along dim (k counts from 1) and its index.\n\nkthvalue(Tensor input, int k, int dim=-1, bool keepdim=False, *, tuple of Tensors out=None)", "kthvalue($self, k, dim=-1, keepdim=False)\n--\n\nThe k-th smallest entry along dim (k counts from 1) and its index.\n\nkthvalue(int k, int dim=-1, bool keepdim=False)"};
PyObject* kthvalue_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kthvalue_f, nullptr, args, n, names); }
PyObject* kthvalue_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(kthvalue_f, self, args, n, names); }
Param l1_loss_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"target", Kind::Tensor, 0}, {"reduction", Kind::Int, kHasDefault | kReduction}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* l1_loss_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, 1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::l1_loss(x0, x1, x2); })); }
Signature l1_loss_s[] = {{"l1_loss(Tensor input, Tensor target, int reduction=1, *, Tensor out=None)", l1_loss_p0, 4, 3, false, 3, kFunction, l1_loss_c0}};
Function l1_loss_f = {"l1_loss", l1_loss_s, 1, "l1_loss(input, target, reduction=1, *, out=None)\n--\n\n|input - target|.\n\nl1_loss(Tensor input, Tensor target, int reduction=1, *, Tensor out=None)", ""};
PyObject* l1_loss_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(l1_loss_f, nullptr, args, n, names); }
Param layer_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"normalized_shape", Kind::IntList, 0}, {"weight", Kind::Tensor, kHasDefault | kNullable}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"eps", Kind::Float, kHasDefault}, {"cudnn_enable", Kind::Bool, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* layer_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.optional_tensor(3); const auto& x4 = a.real(4, 1e-05); const auto& x5 = a.boolean(5, true); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::layer_norm(x0, x1, x2, x3, x4, x5); })); }
Signature layer_norm_s[] = {{"layer_norm(Tensor input, tuple of ints normalized_shape, Tensor weight=None, Tensor bias=None, float eps=1e-05, bool cudnn_enable=True, *, Tensor out=None)", layer_norm_p0, 7, 6, false, 6, kFunction, layer_norm_c0}};
Function layer_norm_f = {"layer_norm", layer_norm_s, 1, "layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05, cudnn_enable=True, *, out=None)\n--\n\n(x - mean) / sqrt(variance + eps) * weight + bias over the last dimensions, those of normalized_shape.\n\nlayer_norm(Tensor input, tuple of ints normalized_shape, Tensor weight=None, Tensor bias=None, float eps=1e-05, bool cudnn_enable=True, *, Tensor out=None)", ""};
PyObject* layer_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(layer_norm_f, nullptr, args, n, names); }
Param lcm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lcm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lcm(x0, x1); })); }
Param lcm_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lcm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lcm(x0, x1); })); }
Signature lcm_s[] = {{"lcm(Tensor input, Tensor other, *, Tensor out=None)", lcm_p0, 3, 2, false, 2, kFunction | kMethod, lcm_c0}, {"lcm(Tensor input, Number other, *, Tensor out=None)", lcm_p1, 3, 2, false, 2, kFunction | kMethod, lcm_c1}};
Function lcm_f = {"lcm", lcm_s, 2, "lcm(input, other, *, out=None)\n--\n\nThe least common multiple, for integers.\n\nlcm(Tensor input, Tensor other, *, Tensor out=None)\nlcm(Tensor input, Number other, *, Tensor out=None)", "lcm($self, other)\n--\n\nThe least common multiple, for integers.\n\nlcm(Tensor other)\nlcm(Number other)"};
PyObject* lcm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm_f, nullptr, args, n, names); }
PyObject* lcm_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm_f, self, args, n, names); }
Param lcm__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* lcm__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lcm_(x0, x1); })); }
Param lcm__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* lcm__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lcm_(x0, x1); })); }
Signature lcm__s[] = {{"lcm_(Tensor input, Tensor other)", lcm__p0, 2, 2, false, -1, kFunction | kMethod, lcm__c0}, {"lcm_(Tensor input, Number other)", lcm__p1, 2, 2, false, -1, kFunction | kMethod, lcm__c1}};
Function lcm__f = {"lcm_", lcm__s, 2, "lcm_(input, other)\n--\n\nIn place: The least common multiple, for integers.\n\nlcm_(Tensor input, Tensor other)\nlcm_(Tensor input, Number other)", "lcm_($self, other)\n--\n\nIn place: The least common multiple, for integers.\n\nlcm_(Tensor other)\nlcm_(Number other)"};
PyObject* lcm__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm__f, nullptr, args, n, names); }
PyObject* lcm__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lcm__f, self, args, n, names); }
Param ldexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ldexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ldexp(x0, x1); })); }
Param ldexp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* ldexp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ldexp(x0, x1); })); }
Signature ldexp_s[] = {{"ldexp(Tensor input, Tensor other, *, Tensor out=None)", ldexp_p0, 3, 2, false, 2, kFunction | kMethod, ldexp_c0}, {"ldexp(Tensor input, Number other, *, Tensor out=None)", ldexp_p1, 3, 2, false, 2, kFunction | kMethod, ldexp_c1}};
Function ldexp_f = {"ldexp", ldexp_s, 2, "ldexp(input, other, *, out=None)\n--\n\ninput * 2^other.\n\nldexp(Tensor input, Tensor other, *, Tensor out=None)\nldexp(Tensor input, Number other, *, Tensor out=None)", "ldexp($self, other)\n--\n\nself * 2^other.\n\nldexp(Tensor other)\nldexp(Number other)"};
PyObject* ldexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp_f, nullptr, args, n, names); }
PyObject* ldexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp_f, self, args, n, names); }
Param ldexp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* ldexp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::ldexp_(x0, x1); })); }
Param ldexp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* ldexp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::ldexp_(x0, x1); })); }
Signature ldexp__s[] = {{"ldexp_(Tensor input, Tensor other)", ldexp__p0, 2, 2, false, -1, kFunction | kMethod, ldexp__c0}, {"ldexp_(Tensor input, Number other)", ldexp__p1, 2, 2, false, -1, kFunction | kMethod, ldexp__c1}};
Function ldexp__f = {"ldexp_", ldexp__s, 2, "ldexp_(input, other)\n--\n\nIn place: input * 2^other.\n\nldexp_(Tensor input, Tensor other)\nldexp_(Tensor input, Number other)", "ldexp_($self, other)\n--\n\nIn place: self * 2^other.\n\nldexp_(Tensor other)\nldexp_(Number other)"};
PyObject* ldexp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp__f, nullptr, args, n, names); }
PyObject* ldexp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(ldexp__f, self, args, n, names); }
Param le_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* le_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::le(x0, x1); })); }
Param le_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* le_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::le(x0, x1); })); }
Signature le_s[] = {{"le(Tensor input, Tensor other, *, Tensor out=None)", le_p0, 3, 2, false, 2, kFunction | kMethod, le_c0}, {"le(Tensor input, Number other, *, Tensor out=None)", le_p1, 3, 2, false, 2, kFunction | kMethod, le_c1}};
Function le_f = {"le", le_s, 2, "le(input, other, *, out=None)\n--\n\ninput <= other, element by element: bool.\n\nle(Tensor input, Tensor other, *, Tensor out=None)\nle(Tensor input, Number other, *, Tensor out=None)", "le($self, other)\n--\n\nself <= other, element by element: bool.\n\nle(Tensor other)\nle(Number other)"};
PyObject* le_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le_f, nullptr, args, n, names); }
PyObject* le_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le_f, self, args, n, names); }
Param le__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* le__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::le_(x0, x1); })); }
Param le__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* le__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::le_(x0, x1); })); }
Signature le__s[] = {{"le_(Tensor input, Tensor other)", le__p0, 2, 2, false, -1, kFunction | kMethod, le__c0}, {"le_(Tensor input, Number other)", le__p1, 2, 2, false, -1, kFunction | kMethod, le__c1}};
Function le__f = {"le_", le__s, 2, "le_(input, other)\n--\n\nIn place: input <= other, element by element: bool.\n\nle_(Tensor input, Tensor other)\nle_(Tensor input, Number other)", "le_($self, other)\n--\n\nIn place: self <= other, element by element: bool.\n\nle_(Tensor other)\nle_(Number other)"};
PyObject* le__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le__f, nullptr, args, n, names); }
PyObject* le__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(le__f, self, args, n, names); }
Param leaky_relu_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"negative_slope", Kind::Scalar, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* leaky_relu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.01); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::leaky_relu(x0, x1); })); }
Signature leaky_relu_s[] = {{"leaky_relu(Tensor input, Number negative_slope=0.01, *, Tensor out=None)", leaky_relu_p0, 3, 2, false, 2, kFunction | kMethod, leaky_relu_c0}};
Function leaky_relu_f = {"leaky_relu", leaky_relu_s, 1, "leaky_relu(input, negative_slope=0.01, *, out=None)\n--\n\nx where positive, else x * negative_slope.\n\nleaky_relu(Tensor input, Number negative_slope=0.01, *, Tensor out=None)", "leaky_relu($self, negative_slope=0.01)\n--\n\nx where positive, else x * negative_slope.\n\nleaky_relu(Number negative_slope=0.01)"};
PyObject* leaky_relu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu_f, nullptr, args, n, names); }
PyObject* leaky_relu_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu_f, self, args, n, names); }
Param leaky_relu__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"negative_slope", Kind::Scalar, kHasDefault}};
PyObject* leaky_relu__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 0.01); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::leaky_relu_(x0, x1); })); }
Signature leaky_relu__s[] = {{"leaky_relu_(Tensor input, Number negative_slope=0.01)", leaky_relu__p0, 2, 2, false, -1, kFunction | kMethod, leaky_relu__c0}};
Function leaky_relu__f = {"leaky_relu_", leaky_relu__s, 1, "leaky_relu_(input, negative_slope=0.01)\n--\n\nIn place: x where positive, else x * negative_slope.\n\nleaky_relu_(Tensor input, Number negative_slope=0.01)", "leaky_relu_($self, negative_slope=0.01)\n--\n\nIn place: x where positive, else x * negative_slope.\n\nleaky_relu_(Number negative_slope=0.01)"};
PyObject* leaky_relu__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu__f, nullptr, args, n, names); }
PyObject* leaky_relu__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(leaky_relu__f, self, args, n, names); }
Param lerp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lerp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::lerp(x0, x1, x2); })); }
Param lerp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lerp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lerp(x0, x1, x2); })); }
Param lerp_p2[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Scalar, 0}, {"weight", Kind::Scalar, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lerp_c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lerp(x0, x1, x2); })); }
Signature lerp_s[] = {{"lerp(Tensor input, Tensor end, Tensor weight, *, Tensor out=None)", lerp_p0, 4, 3, false, 3, kFunction | kMethod, lerp_c0}, {"lerp(Tensor input, Tensor end, Number weight, *, Tensor out=None)", lerp_p1, 4, 3, false, 3, kFunction | kMethod, lerp_c1}, {"lerp(Tensor input, Number end, Number weight, *, Tensor out=None)", lerp_p2, 4, 3, false, 3, kFunction | kMethod, lerp_c2}};
Function lerp_f = {"lerp", lerp_s, 3, "lerp(input, end, weight, *, out=None)\n--\n\ninput + weight * (end - input), exact at both ends.\n\nlerp(Tensor input, Tensor end, Tensor weight, *, Tensor out=None)\nlerp(Tensor input, Tensor end, Number weight, *, Tensor out=None)\nlerp(Tensor input, Number end, Number weight, *, Tensor out=None)", "lerp($self, end, weight)\n--\n\nself + weight * (end - self), exact at both ends.\n\nlerp(Tensor end, Tensor weight)\nlerp(Tensor end, Number weight)\nlerp(Number end, Number weight)"};
PyObject* lerp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp_f, nullptr, args, n, names); }
PyObject* lerp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp_f, self, args, n, names); }
Param lerp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Tensor, 0}};
PyObject* lerp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(work(x0) + work(x1) + work(x2), [&]() -> decltype(auto) { return argand::lerp_(x0, x1, x2); })); }
Param lerp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Tensor, 0}, {"weight", Kind::Scalar, 0}};
PyObject* lerp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lerp_(x0, x1, x2); })); }
Param lerp__p2[] = {{"input", Kind::Tensor, 0, "x"}, {"end", Kind::Scalar, 0}, {"weight", Kind::Scalar, 0}};
PyObject* lerp__c2([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.scalar(2); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lerp_(x0, x1, x2); })); }
Signature lerp__s[] = {{"lerp_(Tensor input, Tensor end, Tensor weight)", lerp__p0, 3, 3, false, -1, kFunction | kMethod, lerp__c0}, {"lerp_(Tensor input, Tensor end, Number weight)", lerp__p1, 3, 3, false, -1, kFunction | kMethod, lerp__c1}, {"lerp_(Tensor input, Number end, Number weight)", lerp__p2, 3, 3, false, -1, kFunction | kMethod, lerp__c2}};
Function lerp__f = {"lerp_", lerp__s, 3, "lerp_(input, end, weight)\n--\n\nIn place: input + weight * (end - input), exact at both ends.\n\nlerp_(Tensor input, Tensor end, Tensor weight)\nlerp_(Tensor input, Tensor end, Number weight)\nlerp_(Tensor input, Number end, Number weight)", "lerp_($self, end, weight)\n--\n\nIn place: self + weight * (end - self), exact at both ends.\n\nlerp_(Tensor end, Tensor weight)\nlerp_(Tensor end, Number weight)\nlerp_(Number end, Number weight)"};
PyObject* lerp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp__f, nullptr, args, n, names); }
PyObject* lerp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lerp__f, self, args, n, names); }
Param less_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::less(x0, x1); })); }
Param less_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::less(x0, x1); })); }
Signature less_s[] = {{"less(Tensor input, Tensor other, *, Tensor out=None)", less_p0, 3, 2, false, 2, kFunction | kMethod, less_c0}, {"less(Tensor input, Number other, *, Tensor out=None)", less_p1, 3, 2, false, 2, kFunction | kMethod, less_c1}};
Function less_f = {"less", less_s, 2, "less(input, other, *, out=None)\n--\n\nSame as lt: input < other, element by element: bool.\n\nless(Tensor input, Tensor other, *, Tensor out=None)\nless(Tensor input, Number other, *, Tensor out=None)", "less($self, other)\n--\n\nSame as lt: self < other, element by element: bool.\n\nless(Tensor other)\nless(Number other)"};
PyObject* less_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_f, nullptr, args, n, names); }
PyObject* less_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_f, self, args, n, names); }
Param less__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* less__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::less_(x0, x1); })); }
Param less__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* less__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::less_(x0, x1); })); }
Signature less__s[] = {{"less_(Tensor input, Tensor other)", less__p0, 2, 2, false, -1, kFunction | kMethod, less__c0}, {"less_(Tensor input, Number other)", less__p1, 2, 2, false, -1, kFunction | kMethod, less__c1}};
Function less__f = {"less_", less__s, 2, "less_(input, other)\n--\n\nIn place: Same as lt: input < other, element by element: bool.\n\nless_(Tensor input, Tensor other)\nless_(Tensor input, Number other)", "less_($self, other)\n--\n\nIn place: Same as lt: self < other, element by element: bool.\n\nless_(Tensor other)\nless_(Number other)"};
PyObject* less__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less__f, nullptr, args, n, names); }
PyObject* less__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less__f, self, args, n, names); }
Param less_equal_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_equal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::less_equal(x0, x1); })); }
Param less_equal_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* less_equal_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::less_equal(x0, x1); })); }
Signature less_equal_s[] = {{"less_equal(Tensor input, Tensor other, *, Tensor out=None)", less_equal_p0, 3, 2, false, 2, kFunction | kMethod, less_equal_c0}, {"less_equal(Tensor input, Number other, *, Tensor out=None)", less_equal_p1, 3, 2, false, 2, kFunction | kMethod, less_equal_c1}};
Function less_equal_f = {"less_equal", less_equal_s, 2, "less_equal(input, other, *, out=None)\n--\n\nSame as le: input <= other, element by element: bool.\n\nless_equal(Tensor input, Tensor other, *, Tensor out=None)\nless_equal(Tensor input, Number other, *, Tensor out=None)", "less_equal($self, other)\n--\n\nSame as le: self <= other, element by element: bool.\n\nless_equal(Tensor other)\nless_equal(Number other)"};
PyObject* less_equal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_equal_f, nullptr, args, n, names); }
PyObject* less_equal_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_equal_f, self, args, n, names); }
Param less_equal__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* less_equal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::less_equal_(x0, x1); })); }
Param less_equal__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* less_equal__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::less_equal_(x0, x1); })); }
Signature less_equal__s[] = {{"less_equal_(Tensor input, Tensor other)", less_equal__p0, 2, 2, false, -1, kFunction | kMethod, less_equal__c0}, {"less_equal_(Tensor input, Number other)", less_equal__p1, 2, 2, false, -1, kFunction | kMethod, less_equal__c1}};
Function less_equal__f = {"less_equal_", less_equal__s, 2, "less_equal_(input, other)\n--\n\nIn place: Same as le: input <= other, element by element: bool.\n\nless_equal_(Tensor input, Tensor other)\nless_equal_(Tensor input, Number other)", "less_equal_($self, other)\n--\n\nIn place: Same as le: self <= other, element by element: bool.\n\nless_equal_(Tensor other)\nless_equal_(Number other)"};
PyObject* less_equal__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_equal__f, nullptr, args, n, names); }
PyObject* less_equal__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(less_equal__f, self, args, n, names); }
Param lgamma_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lgamma_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lgamma(x0); })); }
Signature lgamma_s[] = {{"lgamma(Tensor input, *, Tensor out=None)", lgamma_p0, 2, 1, false, 1, kFunction | kMethod, lgamma_c0}};
Function lgamma_f = {"lgamma", lgamma_s, 1, "lgamma(input, *, out=None)\n--\n\nThe logarithm of the absolute value of the gamma function.\n\nlgamma(Tensor input, *, Tensor out=None)", "lgamma($self)\n--\n\nThe logarithm of the absolute value of the gamma function.\n\nlgamma()"};
PyObject* lgamma_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lgamma_f, nullptr, args, n, names); }
PyObject* lgamma_method(PyObject* self, PyObject*) { return unary("lgamma", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::lgamma(x); }); }); }
Param lgamma__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* lgamma__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lgamma_(x0); })); }
Signature lgamma__s[] = {{"lgamma_(Tensor input)", lgamma__p0, 1, 1, false, -1, kFunction | kMethod, lgamma__c0}};
Function lgamma__f = {"lgamma_", lgamma__s, 1, "lgamma_(input)\n--\n\nIn place: The logarithm of the absolute value of the gamma function.\n\nlgamma_(Tensor input)", "lgamma_($self)\n--\n\nIn place: The logarithm of the absolute value of the gamma function.\n\nlgamma_()"};
PyObject* lgamma__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lgamma__f, nullptr, args, n, names); }
PyObject* lgamma__method(PyObject* self, PyObject*) { return unary("lgamma_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::lgamma_(x); }); }); }
Param linalg_cholesky_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"upper", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_cholesky_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_cholesky(x0, x1); })); }
Signature linalg_cholesky_s[] = {{"linalg_cholesky(Tensor input, *, bool upper=False, Tensor out=None)", linalg_cholesky_p0, 3, 1, false, 2, kFunction, linalg_cholesky_c0}};
Function linalg_cholesky_f = {"linalg_cholesky", linalg_cholesky_s, 1, "linalg_cholesky(input, *, upper=False, out=None)\n--\n\nL with A = L L^H, or with `upper` L^H: for Hermitian positive definite A, [..., n, n], of which only that triangle is read. Throws LinAlgError, naming the batch element, where A is not positive definite.\n\nlinalg_cholesky(Tensor input, *, bool upper=False, Tensor out=None)", ""};
PyObject* linalg_cholesky_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_cholesky_f, nullptr, args, n, names); }
Param linalg_cholesky_ex_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"upper", Kind::Bool, kHasDefault | kKeywordOnly}, {"check_errors", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_cholesky_ex_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, false); const auto& x2 = a.boolean(2, false); return wrap_named("linalg_cholesky_ex", "L info", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_cholesky_ex(x0, x1, x2); })); }
Signature linalg_cholesky_ex_s[] = {{"linalg_cholesky_ex(Tensor input, *, bool upper=False, bool check_errors=False, tuple of Tensors out=None)", linalg_cholesky_ex_p0, 4, 1, false, 3, kFunction, linalg_cholesky_ex_c0}};
Function linalg_cholesky_ex_f = {"linalg_cholesky_ex", linalg_cholesky_ex_s, 1, "linalg_cholesky_ex(input, *, upper=False, check_errors=False, out=None)\n--\n\nThe same with info, int32 [...]: the order of the first leading minor that is not positive definite, else 0.\n\nlinalg_cholesky_ex(Tensor input, *, bool upper=False, bool check_errors=False, tuple of Tensors out=None)", ""};
PyObject* linalg_cholesky_ex_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_cholesky_ex_f, nullptr, args, n, names); }
Param linalg_cond_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"p", Kind::Scalar, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_cond_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_cond(x0, x1); })); }
Param linalg_cond_p1[] = {{"input", Kind::Tensor, 0, "A"}, {"p", Kind::Str, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_cond_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_cond(x0, x1); })); }
Signature linalg_cond_s[] = {{"linalg_cond(Tensor input, Number p=None, *, Tensor out=None)", linalg_cond_p0, 3, 2, false, 2, kFunction, linalg_cond_c0}, {"linalg_cond(Tensor input, str p, *, Tensor out=None)", linalg_cond_p1, 3, 2, false, 2, kFunction, linalg_cond_c1}};
Function linalg_cond_f = {"linalg_cond", linalg_cond_s, 2, "linalg_cond(Tensor input, Number p=None, *, Tensor out=None)\nlinalg_cond(Tensor input, str p, *, Tensor out=None)\n\nThe condition number in the norm p: by default the largest over the smallest singular value.", ""};
PyObject* linalg_cond_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_cond_f, nullptr, args, n, names); }
Param linalg_cross_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"other", Kind::Tensor, 0, "B"}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_cross_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_cross(x0, x1, x2); })); }
Signature linalg_cross_s[] = {{"linalg_cross(Tensor input, Tensor other, *, int dim=-1, Tensor out=None)", linalg_cross_p0, 4, 2, false, 3, kFunction, linalg_cross_c0}};
Function linalg_cross_f = {"linalg_cross", linalg_cross_s, 1, "linalg_cross(input, other, *, dim=-1, out=None)\n--\n\nThe vector product along a dimension of size 3; the sizes broadcast.\n\nlinalg_cross(Tensor input, Tensor other, *, int dim=-1, Tensor out=None)", ""};
PyObject* linalg_cross_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_cross_f, nullptr, args, n, names); }
Param linalg_det_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_det_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_det(x0); })); }
Signature linalg_det_s[] = {{"linalg_det(Tensor input, *, Tensor out=None)", linalg_det_p0, 2, 1, false, 1, kFunction, linalg_det_c0}};
Function linalg_det_f = {"linalg_det", linalg_det_s, 1, "linalg_det(input, *, out=None)\n--\n\nDeterminants; 1 of a 0 x 0 matrix.\n\nlinalg_det(Tensor input, *, Tensor out=None)", ""};
PyObject* linalg_det_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_det_f, nullptr, args, n, names); }
Param linalg_diagonal_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"offset", Kind::Int, kHasDefault | kKeywordOnly}, {"dim1", Kind::Int, kHasDefault | kKeywordOnly}, {"dim2", Kind::Int, kHasDefault | kKeywordOnly}};
PyObject* linalg_diagonal_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 0); const auto& x2 = a.integer(2, -2); const auto& x3 = a.integer(3, -1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_diagonal(x0, x1, x2, x3); })); }
Signature linalg_diagonal_s[] = {{"linalg_diagonal(Tensor input, *, int offset=0, int dim1=-2, int dim2=-1)", linalg_diagonal_p0, 4, 1, false, -1, kFunction, linalg_diagonal_c0}};
Function linalg_diagonal_f = {"linalg_diagonal", linalg_diagonal_s, 1, "linalg_diagonal(input, *, offset=0, dim1=-2, dim2=-1)\n--\n\nA view of the diagonals of matrices, offset places above the main one.\n\nlinalg_diagonal(Tensor input, *, int offset=0, int dim1=-2, int dim2=-1)", ""};
PyObject* linalg_diagonal_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_diagonal_f, nullptr, args, n, names); }
Param linalg_eig_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_eig_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap_named("linalg_eig", "eigenvalues eigenvectors", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_eig(x0); })); }
Signature linalg_eig_s[] = {{"linalg_eig(Tensor input, *, tuple of Tensors out=None)", linalg_eig_p0, 2, 1, false, 1, kFunction, linalg_eig_c0}};
Function linalg_eig_f = {"linalg_eig", linalg_eig_s, 1, "linalg_eig(input, *, out=None)\n--\n\nThe eigenvalues, in no order, and eigenvectors, in columns of length 1, of square matrices; both complex. A real matrix's come in exact conjugate pairs. Throws LinAlgError for infinities and NaN.\n\nlinalg_eig(Tensor input, *, tuple of Tensors out=None)", ""};
PyObject* linalg_eig_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_eig_f, nullptr, args, n, names); }
Param linalg_eigh_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"UPLO", Kind::Str, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_eigh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "L"); return wrap_named("linalg_eigh", "eigenvalues eigenvectors", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_eigh(x0, x1); })); }
Signature linalg_eigh_s[] = {{"linalg_eigh(Tensor input, str UPLO='L', *, tuple of Tensors out=None)", linalg_eigh_p0, 3, 2, false, 2, kFunction, linalg_eigh_c0}};
Function linalg_eigh_f = {"linalg_eigh", linalg_eigh_s, 1, "linalg_eigh(input, UPLO='L', *, out=None)\n--\n\nThe eigenvalues, real and ascending, and the orthonormal eigenvectors, in columns, of Hermitian matrices, of which one triangle is read. Vectors are determined but for their phase, and within the space of equal values: what depends on more has no derivative. Throws LinAlgError for infinities and NaN.\n\nlinalg_eigh(Tensor input, str UPLO='L', *, tuple of Tensors out=None)", ""};
PyObject* linalg_eigh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_eigh_f, nullptr, args, n, names); }
Param linalg_eigvals_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_eigvals_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_eigvals(x0); })); }
Signature linalg_eigvals_s[] = {{"linalg_eigvals(Tensor input, *, Tensor out=None)", linalg_eigvals_p0, 2, 1, false, 1, kFunction, linalg_eigvals_c0}};
Function linalg_eigvals_f = {"linalg_eigvals", linalg_eigvals_s, 1, "linalg_eigvals(input, *, out=None)\n--\n\nThe eigenvalues of square matrices, complex, in no particular order.\n\nlinalg_eigvals(Tensor input, *, Tensor out=None)", ""};
PyObject* linalg_eigvals_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_eigvals_f, nullptr, args, n, names); }
Param linalg_eigvalsh_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"UPLO", Kind::Str, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_eigvalsh_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "L"); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_eigvalsh(x0, x1); })); }
Signature linalg_eigvalsh_s[] = {{"linalg_eigvalsh(Tensor input, str UPLO='L', *, Tensor out=None)", linalg_eigvalsh_p0, 3, 2, false, 2, kFunction, linalg_eigvalsh_c0}};
Function linalg_eigvalsh_f = {"linalg_eigvalsh", linalg_eigvalsh_s, 1, "linalg_eigvalsh(input, UPLO='L', *, out=None)\n--\n\nThe eigenvalues of symmetric or Hermitian matrices, in ascending order.\n\nlinalg_eigvalsh(Tensor input, str UPLO='L', *, Tensor out=None)", ""};
PyObject* linalg_eigvalsh_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_eigvalsh_f, nullptr, args, n, names); }
Param linalg_householder_product_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"tau", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_householder_product_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_householder_product(x0, x1); })); }
Signature linalg_householder_product_s[] = {{"linalg_householder_product(Tensor input, Tensor tau, *, Tensor out=None)", linalg_householder_product_p0, 3, 2, false, 2, kFunction, linalg_householder_product_c0}};
Function linalg_householder_product_f = {"linalg_householder_product", linalg_householder_product_s, 1, "linalg_householder_product(input, tau, *, out=None)\n--\n\nThe first n columns of the product of reflections: input [..., m, n] holds their vectors as geqrf writes them, tau [..., k], k <= n <= m.\n\nlinalg_householder_product(Tensor input, Tensor tau, *, Tensor out=None)", ""};
PyObject* linalg_householder_product_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_householder_product_f, nullptr, args, n, names); }
Param linalg_inv_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_inv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_inv(x0); })); }
Signature linalg_inv_s[] = {{"linalg_inv(Tensor input, *, Tensor out=None)", linalg_inv_p0, 2, 1, false, 1, kFunction, linalg_inv_c0}};
Function linalg_inv_f = {"linalg_inv", linalg_inv_s, 1, "linalg_inv(input, *, out=None)\n--\n\nThe inverse of square matrices. Throws LinAlgError, naming batch element and pivot, where there is none.\n\nlinalg_inv(Tensor input, *, Tensor out=None)", ""};
PyObject* linalg_inv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_inv_f, nullptr, args, n, names); }
Param linalg_inv_ex_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"check_errors", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_inv_ex_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, false); return wrap_named("linalg_inv_ex", "inverse info", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_inv_ex(x0, x1); })); }
Signature linalg_inv_ex_s[] = {{"linalg_inv_ex(Tensor input, *, bool check_errors=False, tuple of Tensors out=None)", linalg_inv_ex_p0, 3, 1, false, 2, kFunction, linalg_inv_ex_c0}};
Function linalg_inv_ex_f = {"linalg_inv_ex", linalg_inv_ex_s, 1, "linalg_inv_ex(input, *, check_errors=False, out=None)\n--\n\nThe inverses of square matrices, and where one is singular a number that says so.\n\nlinalg_inv_ex(Tensor input, *, bool check_errors=False, tuple of Tensors out=None)", ""};
PyObject* linalg_inv_ex_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_inv_ex_f, nullptr, args, n, names); }
Param linalg_lstsq_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"b", Kind::Tensor, 0, "B"}, {"rcond", Kind::Float, kHasDefault | kNullable}, {"driver", Kind::Str, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_lstsq_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.optional_text(3); return wrap_named("linalg_lstsq", "solution residuals rank singular_values", released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_lstsq(x0, x1, x2, x3); })); }
Signature linalg_lstsq_s[] = {{"linalg_lstsq(Tensor input, Tensor b, float rcond=None, *, str driver=None, tuple of Tensors out=None)", linalg_lstsq_p0, 5, 3, false, 4, kFunction, linalg_lstsq_c0}};
Function linalg_lstsq_f = {"linalg_lstsq", linalg_lstsq_s, 1, "linalg_lstsq(input, b, rcond=None, *, driver=None, out=None)\n--\n\nThe X that makes |A X - B| least, of least norm where several do: A [..., m, n], B [..., m, k] or [..., m]. driver: 'gels' takes full rank for granted; 'gelsy' (the default), 'gelsd' and 'gelss' count singular values up to rcond times the largest as zero (default: the type's epsilon times max(m, n)). Returns the solution, the sums of squares that are left ([..., k], empty unless m > n and the rank is full), the rank and the singular values (both empty where the driver has none).\n\nlinalg_lstsq(Tensor input, Tensor b, float rcond=None, *, str driver=None, tuple of Tensors out=None)", ""};
PyObject* linalg_lstsq_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_lstsq_f, nullptr, args, n, names); }
Param linalg_lu_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"pivot", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_lu_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, true); return wrap_named("linalg_lu", "P L U", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_lu(x0, x1); })); }
Signature linalg_lu_s[] = {{"linalg_lu(Tensor input, *, bool pivot=True, tuple of Tensors out=None)", linalg_lu_p0, 3, 1, false, 2, kFunction, linalg_lu_c0}};
Function linalg_lu_f = {"linalg_lu", linalg_lu_s, 1, "linalg_lu(input, *, pivot=True, out=None)\n--\n\nP, L and U as matrices, A = P L U; without pivoting P is empty.\n\nlinalg_lu(Tensor input, *, bool pivot=True, tuple of Tensors out=None)", ""};
PyObject* linalg_lu_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_lu_f, nullptr, args, n, names); }
Param linalg_lu_factor_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"pivot", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_lu_factor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, true); return wrap_named("linalg_lu_factor", "LU pivots", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_lu_factor(x0, x1); })); }
Signature linalg_lu_factor_s[] = {{"linalg_lu_factor(Tensor input, *, bool pivot=True, tuple of Tensors out=None)", linalg_lu_factor_p0, 3, 1, false, 2, kFunction, linalg_lu_factor_c0}};
Function linalg_lu_factor_f = {"linalg_lu_factor", linalg_lu_factor_s, 1, "linalg_lu_factor(input, *, pivot=True, out=None)\n--\n\nLU and pivots (int32, counted from 1) with A = P L U: U above, L below the diagonal of LU, whose own diagonal is 1. Throws LinAlgError where U's diagonal has a zero.\n\nlinalg_lu_factor(Tensor input, *, bool pivot=True, tuple of Tensors out=None)", ""};
PyObject* linalg_lu_factor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_lu_factor_f, nullptr, args, n, names); }
Param linalg_lu_factor_ex_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"pivot", Kind::Bool, kHasDefault | kKeywordOnly}, {"check_errors", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_lu_factor_ex_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.boolean(2, false); return wrap_named("linalg_lu_factor_ex", "LU pivots info", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_lu_factor_ex(x0, x1, x2); })); }
Signature linalg_lu_factor_ex_s[] = {{"linalg_lu_factor_ex(Tensor input, *, bool pivot=True, bool check_errors=False, tuple of Tensors out=None)", linalg_lu_factor_ex_p0, 4, 1, false, 3, kFunction, linalg_lu_factor_ex_c0}};
Function linalg_lu_factor_ex_f = {"linalg_lu_factor_ex", linalg_lu_factor_ex_s, 1, "linalg_lu_factor_ex(input, *, pivot=True, check_errors=False, out=None)\n--\n\nThe LU factorization of matrices in one, its pivots, and a number that says where it failed.\n\nlinalg_lu_factor_ex(Tensor input, *, bool pivot=True, bool check_errors=False, tuple of Tensors out=None)", ""};
PyObject* linalg_lu_factor_ex_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_lu_factor_ex_f, nullptr, args, n, names); }
Param linalg_lu_solve_p0[] = {{"LU", Kind::Tensor, 0}, {"pivots", Kind::Tensor, 0}, {"B", Kind::Tensor, 0}, {"left", Kind::Bool, kHasDefault | kKeywordOnly}, {"adjoint", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_lu_solve_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); const auto& x3 = a.boolean(3, true); const auto& x4 = a.boolean(4, false); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::linalg_lu_solve(x0, x1, x2, x3, x4); })); }
Signature linalg_lu_solve_s[] = {{"linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor out=None)", linalg_lu_solve_p0, 6, 3, false, 5, kFunction, linalg_lu_solve_c0}};
Function linalg_lu_solve_f = {"linalg_lu_solve", linalg_lu_solve_s, 1, "linalg_lu_solve(LU, pivots, B, *, left=True, adjoint=False, out=None)\n--\n\nX with A X = B (left) or X A = B, and with `adjoint` A^H in A's place, from the factors of A.\n\nlinalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor out=None)", ""};
PyObject* linalg_lu_solve_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_lu_solve_f, nullptr, args, n, names); }
Param linalg_matmul_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"other", Kind::Tensor, 0, "B"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matmul_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_matmul(x0, x1); })); }
Signature linalg_matmul_s[] = {{"linalg_matmul(Tensor input, Tensor other, *, Tensor out=None)", linalg_matmul_p0, 3, 2, false, 2, kFunction, linalg_matmul_c0}};
Function linalg_matmul_f = {"linalg_matmul", linalg_matmul_s, 1, "linalg_matmul(input, other, *, out=None)\n--\n\nmatmul.\n\nlinalg_matmul(Tensor input, Tensor other, *, Tensor out=None)", ""};
PyObject* linalg_matmul_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_matmul_f, nullptr, args, n, names); }
Param linalg_matrix_exp_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matrix_exp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_matrix_exp(x0); })); }
Signature linalg_matrix_exp_s[] = {{"linalg_matrix_exp(Tensor input, *, Tensor out=None)", linalg_matrix_exp_p0, 2, 1, false, 1, kFunction, linalg_matrix_exp_c0}};
Function linalg_matrix_exp_f = {"linalg_matrix_exp", linalg_matrix_exp_s, 1, "linalg_matrix_exp(input, *, out=None)\n--\n\nexp of square matrices, by scaling, a Pade approximant and squaring (Higham, 2005).\n\nlinalg_matrix_exp(Tensor input, *, Tensor out=None)", ""};
PyObject* linalg_matrix_exp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_matrix_exp_f, nullptr, args, n, names); }
Param linalg_matrix_norm_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"ord", Kind::Scalar, 0}, {"dim", Kind::IntList, kHasDefault, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matrix_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); const auto& x2 = a.ints(2, {-2,-1}); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_dtype(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_matrix_norm(x0, x1, x2, x3, x4); })); }
Param linalg_matrix_norm_p1[] = {{"input", Kind::Tensor, 0, "A"}, {"ord", Kind::Str, kHasDefault}, {"dim", Kind::IntList, kHasDefault, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matrix_norm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "fro"); const auto& x2 = a.ints(2, {-2,-1}); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_dtype(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_matrix_norm(x0, x1, x2, x3, x4); })); }
Signature linalg_matrix_norm_s[] = {{"linalg_matrix_norm(Tensor input, Number ord, tuple of ints dim=[-2,-1], bool keepdim=False, *, dtype dtype=None, Tensor out=None)", linalg_matrix_norm_p0, 6, 4, false, 5, kFunction, linalg_matrix_norm_c0}, {"linalg_matrix_norm(Tensor input, str ord='fro', tuple of ints dim=[-2,-1], bool keepdim=False, *, dtype dtype=None, Tensor out=None)", linalg_matrix_norm_p1, 6, 4, false, 5, kFunction, linalg_matrix_norm_c1}};
Function linalg_matrix_norm_f = {"linalg_matrix_norm", linalg_matrix_norm_s, 2, "linalg_matrix_norm(Tensor input, Number ord, tuple of ints dim=[-2,-1], bool keepdim=False, *, dtype dtype=None, Tensor out=None)\nlinalg_matrix_norm(Tensor input, str ord='fro', tuple of ints dim=[-2,-1], bool keepdim=False, *, dtype dtype=None, Tensor out=None)\n\nOf the matrices in the two dimensions dim: 1 the largest sum of absolute values down a column, inf along a row, -1 and -inf the smallest; 2 and -2 the largest and the smallest singular value.", ""};
PyObject* linalg_matrix_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_matrix_norm_f, nullptr, args, n, names); }
Param linalg_matrix_power_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"n", Kind::Int, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matrix_power_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_matrix_power(x0, x1); })); }
Signature linalg_matrix_power_s[] = {{"linalg_matrix_power(Tensor input, int n, *, Tensor out=None)", linalg_matrix_power_p0, 3, 2, false, 2, kFunction, linalg_matrix_power_c0}};
Function linalg_matrix_power_f = {"linalg_matrix_power", linalg_matrix_power_s, 1, "linalg_matrix_power(input, n, *, out=None)\n--\n\nThe n-th power of square matrices; of the inverse for negative n.\n\nlinalg_matrix_power(Tensor input, int n, *, Tensor out=None)", ""};
PyObject* linalg_matrix_power_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_matrix_power_f, nullptr, args, n, names); }
Param linalg_matrix_rank_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"atol", Kind::Float, kHasDefault | kNullable | kKeywordOnly}, {"rtol", Kind::Float, kHasDefault | kNullable | kKeywordOnly}, {"hermitian", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matrix_rank_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.boolean(3, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_matrix_rank(x0, x1, x2, x3); })); }
Param linalg_matrix_rank_p1[] = {{"input", Kind::Tensor, 0, "A"}, {"atol", Kind::Tensor, kNullable | kKeywordOnly}, {"rtol", Kind::Tensor, kNullable | kKeywordOnly}, {"hermitian", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_matrix_rank_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_matrix_rank(x0, x1, x2, x3); })); }
Signature linalg_matrix_rank_s[] = {{"linalg_matrix_rank(Tensor input, *, float atol=None, float rtol=None, bool hermitian=False, Tensor out=None)", linalg_matrix_rank_p0, 5, 1, false, 4, kFunction, linalg_matrix_rank_c0}, {"linalg_matrix_rank(Tensor input, *, Tensor atol, Tensor rtol, bool hermitian=False, Tensor out=None)", linalg_matrix_rank_p1, 5, 1, false, 4, kFunction, linalg_matrix_rank_c1}};
Function linalg_matrix_rank_f = {"linalg_matrix_rank", linalg_matrix_rank_s, 2, "linalg_matrix_rank(Tensor input, *, float atol=None, float rtol=None, bool hermitian=False, Tensor out=None)\nlinalg_matrix_rank(Tensor input, *, Tensor atol, Tensor rtol, bool hermitian=False, Tensor out=None)\n\nHow many singular values (of Hermitian matrices: absolute eigenvalues) exceed max(atol, rtol times the largest). rtol: the type's epsilon times the larger size unless given, 0 where atol is.", ""};
PyObject* linalg_matrix_rank_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_matrix_rank_f, nullptr, args, n, names); }
Param linalg_multi_dot_p0[] = {{"tensors", Kind::TensorList, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_multi_dot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensors(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_multi_dot(x0); })); }
Signature linalg_multi_dot_s[] = {{"linalg_multi_dot(tuple of Tensors tensors, *, Tensor out=None)", linalg_multi_dot_p0, 2, 1, false, 1, kFunction, linalg_multi_dot_c0}};
Function linalg_multi_dot_f = {"linalg_multi_dot", linalg_multi_dot_s, 1, "linalg_multi_dot(tensors, *, out=None)\n--\n\nThe product of matrices in the cheapest order; the first may be a row, the last a column, given as vectors.\n\nlinalg_multi_dot(tuple of Tensors tensors, *, Tensor out=None)", ""};
PyObject* linalg_multi_dot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_multi_dot_f, nullptr, args, n, names); }
Param linalg_norm_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"ord", Kind::Scalar, kHasDefault | kNullable}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_scalar(1); const auto& x2 = a.ints(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_dtype(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_norm(x0, x1, x2, x3, x4); })); }
Param linalg_norm_p1[] = {{"input", Kind::Tensor, 0, "A"}, {"ord", Kind::Str, 0}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_norm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1); const auto& x2 = a.ints(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_dtype(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_norm(x0, x1, x2, x3, x4); })); }
Signature linalg_norm_s[] = {{"linalg_norm(Tensor input, Number ord=None, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", linalg_norm_p0, 6, 4, false, 5, kFunction, linalg_norm_c0}, {"linalg_norm(Tensor input, str ord, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", linalg_norm_p1, 6, 4, false, 5, kFunction, linalg_norm_c1}};
Function linalg_norm_f = {"linalg_norm", linalg_norm_s, 2, "linalg_norm(Tensor input, Number ord=None, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)\nlinalg_norm(Tensor input, str ord, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)\n\nThe vector norm over dim, or over all elements without ord; a matrix norm where ord is given and dim is a pair, or input a matrix.", ""};
PyObject* linalg_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_norm_f, nullptr, args, n, names); }
Param linalg_pinv_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"atol", Kind::Float, kHasDefault | kNullable | kKeywordOnly}, {"rtol", Kind::Float, kHasDefault | kNullable | kKeywordOnly}, {"hermitian", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_pinv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); const auto& x2 = a.optional_real(2); const auto& x3 = a.boolean(3, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_pinv(x0, x1, x2, x3); })); }
Param linalg_pinv_p1[] = {{"input", Kind::Tensor, 0, "A"}, {"atol", Kind::Tensor, kNullable | kKeywordOnly}, {"rtol", Kind::Tensor, kNullable | kKeywordOnly}, {"hermitian", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_pinv_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_tensor(1); const auto& x2 = a.optional_tensor(2); const auto& x3 = a.boolean(3, false); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_pinv(x0, x1, x2, x3); })); }
Signature linalg_pinv_s[] = {{"linalg_pinv(Tensor input, *, float atol=None, float rtol=None, bool hermitian=False, Tensor out=None)", linalg_pinv_p0, 5, 1, false, 4, kFunction, linalg_pinv_c0}, {"linalg_pinv(Tensor input, *, Tensor atol, Tensor rtol, bool hermitian=False, Tensor out=None)", linalg_pinv_p1, 5, 1, false, 4, kFunction, linalg_pinv_c1}};
Function linalg_pinv_f = {"linalg_pinv", linalg_pinv_s, 2, "linalg_pinv(Tensor input, *, float atol=None, float rtol=None, bool hermitian=False, Tensor out=None)\nlinalg_pinv(Tensor input, *, Tensor atol, Tensor rtol, bool hermitian=False, Tensor out=None)\n\nThe Moore-Penrose inverse, from singular values above the same tolerance.", ""};
PyObject* linalg_pinv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_pinv_f, nullptr, args, n, names); }
Param linalg_qr_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"mode", Kind::Str, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_qr_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.text(1, "reduced"); return wrap_named("linalg_qr", "Q R", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_qr(x0, x1); })); }
Signature linalg_qr_s[] = {{"linalg_qr(Tensor input, str mode='reduced', *, tuple of Tensors out=None)", linalg_qr_p0, 3, 2, false, 2, kFunction, linalg_qr_c0}};
Function linalg_qr_f = {"linalg_qr", linalg_qr_s, 1, "linalg_qr(input, mode='reduced', *, out=None)\n--\n\nA = Q R for A [..., m, n]: Q with orthonormal columns, R upper triangular. mode 'reduced': Q [m, k], R [k, n], k = min(m, n); 'complete': Q [m, m], R [m, n]; 'r': R as in 'reduced', Q empty. Differentiable but for 'r', and for 'complete' where m > n.\n\nlinalg_qr(Tensor input, str mode='reduced', *, tuple of Tensors out=None)", ""};
PyObject* linalg_qr_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_qr_f, nullptr, args, n, names); }
Param linalg_slogdet_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_slogdet_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap_named("linalg_slogdet", "sign logabsdet", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_slogdet(x0); })); }
Signature linalg_slogdet_s[] = {{"linalg_slogdet(Tensor input, *, tuple of Tensors out=None)", linalg_slogdet_p0, 2, 1, false, 1, kFunction, linalg_slogdet_c0}};
Function linalg_slogdet_f = {"linalg_slogdet", linalg_slogdet_s, 1, "linalg_slogdet(input, *, out=None)\n--\n\nThe sign (complex: of length 1) and the logarithm of the length of the determinant: 0 and -inf of a singular matrix.\n\nlinalg_slogdet(Tensor input, *, tuple of Tensors out=None)", ""};
PyObject* linalg_slogdet_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_slogdet_f, nullptr, args, n, names); }
Param linalg_solve_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"other", Kind::Tensor, 0, "B"}, {"left", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_solve_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, true); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_solve(x0, x1, x2); })); }
Signature linalg_solve_s[] = {{"linalg_solve(Tensor input, Tensor other, *, bool left=True, Tensor out=None)", linalg_solve_p0, 4, 2, false, 3, kFunction, linalg_solve_c0}};
Function linalg_solve_f = {"linalg_solve", linalg_solve_s, 1, "linalg_solve(input, other, *, left=True, out=None)\n--\n\nX with A X = B, or X A = B where not `left`: A [..., n, n]; B [..., n, k], or vectors [..., n]; the batches broadcast. Throws LinAlgError where A is singular.\n\nlinalg_solve(Tensor input, Tensor other, *, bool left=True, Tensor out=None)", ""};
PyObject* linalg_solve_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_solve_f, nullptr, args, n, names); }
Param linalg_solve_ex_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"other", Kind::Tensor, 0, "B"}, {"left", Kind::Bool, kHasDefault | kKeywordOnly}, {"check_errors", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_solve_ex_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, true); const auto& x3 = a.boolean(3, false); return wrap_named("linalg_solve_ex", "result info", released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_solve_ex(x0, x1, x2, x3); })); }
Signature linalg_solve_ex_s[] = {{"linalg_solve_ex(Tensor input, Tensor other, *, bool left=True, bool check_errors=False, tuple of Tensors out=None)", linalg_solve_ex_p0, 5, 2, false, 4, kFunction, linalg_solve_ex_c0}};
Function linalg_solve_ex_f = {"linalg_solve_ex", linalg_solve_ex_s, 1, "linalg_solve_ex(input, other, *, left=True, check_errors=False, out=None)\n--\n\nThe solution of linear systems, and where a matrix is singular a number that says so.\n\nlinalg_solve_ex(Tensor input, Tensor other, *, bool left=True, bool check_errors=False, tuple of Tensors out=None)", ""};
PyObject* linalg_solve_ex_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_solve_ex_f, nullptr, args, n, names); }
Param linalg_solve_triangular_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"B", Kind::Tensor, 0}, {"upper", Kind::Bool, kKeywordOnly}, {"left", Kind::Bool, kHasDefault | kKeywordOnly}, {"unitriangular", Kind::Bool, kHasDefault | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_solve_triangular_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2); const auto& x3 = a.boolean(3, true); const auto& x4 = a.boolean(4, false); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_solve_triangular(x0, x1, x2, x3, x4); })); }
Signature linalg_solve_triangular_s[] = {{"linalg_solve_triangular(Tensor input, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor out=None)", linalg_solve_triangular_p0, 6, 2, false, 5, kFunction, linalg_solve_triangular_c0}};
Function linalg_solve_triangular_f = {"linalg_solve_triangular", linalg_solve_triangular_s, 1, "linalg_solve_triangular(input, B, *, upper, left=True, unitriangular=False, out=None)\n--\n\nX with A X = B, or X A = B where not `left`: A [..., n, n], of which one triangle is read, and not its diagonal where `unitriangular`; B [..., n, k] or [..., k, n]. A zero on the diagonal makes infinities.\n\nlinalg_solve_triangular(Tensor input, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor out=None)", ""};
PyObject* linalg_solve_triangular_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_solve_triangular_f, nullptr, args, n, names); }
Param linalg_svd_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"full_matrices", Kind::Bool, kHasDefault}, {"driver", Kind::Str, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_svd_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.boolean(1, true); const auto& x2 = a.optional_text(2); return wrap_named("linalg_svd", "U S Vh", released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_svd(x0, x1, x2); })); }
Signature linalg_svd_s[] = {{"linalg_svd(Tensor input, bool full_matrices=True, *, str driver=None, tuple of Tensors out=None)", linalg_svd_p0, 4, 2, false, 3, kFunction, linalg_svd_c0}};
Function linalg_svd_f = {"linalg_svd", linalg_svd_s, 1, "linalg_svd(input, full_matrices=True, *, driver=None, out=None)\n--\n\nA = U diag(S) Vh, S descending: U [..., m, k], S [..., k], Vh [..., k, n], k = min(m, n), or U [m, m] and Vh [n, n] with full_matrices. Throws LinAlgError for infinities and NaN.\n\nlinalg_svd(Tensor input, bool full_matrices=True, *, str driver=None, tuple of Tensors out=None)", ""};
PyObject* linalg_svd_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_svd_f, nullptr, args, n, names); }
Param linalg_svdvals_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"driver", Kind::Str, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_svdvals_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_text(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_svdvals(x0, x1); })); }
Signature linalg_svdvals_s[] = {{"linalg_svdvals(Tensor input, *, str driver=None, Tensor out=None)", linalg_svdvals_p0, 3, 1, false, 2, kFunction, linalg_svdvals_c0}};
Function linalg_svdvals_f = {"linalg_svdvals", linalg_svdvals_s, 1, "linalg_svdvals(input, *, driver=None, out=None)\n--\n\nThe singular values of matrices, in descending order.\n\nlinalg_svdvals(Tensor input, *, str driver=None, Tensor out=None)", ""};
PyObject* linalg_svdvals_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_svdvals_f, nullptr, args, n, names); }
Param linalg_tensorinv_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"ind", Kind::Int, kHasDefault}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_tensorinv_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1, 2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_tensorinv(x0, x1); })); }
Signature linalg_tensorinv_s[] = {{"linalg_tensorinv(Tensor input, int ind=2, *, Tensor out=None)", linalg_tensorinv_p0, 3, 2, false, 2, kFunction, linalg_tensorinv_c0}};
Function linalg_tensorinv_f = {"linalg_tensorinv", linalg_tensorinv_s, 1, "linalg_tensorinv(input, ind=2, *, out=None)\n--\n\nThe inverse of the map from the last dimensions to the first `ind`: tensordot(result, input, ind) is the identity.\n\nlinalg_tensorinv(Tensor input, int ind=2, *, Tensor out=None)", ""};
PyObject* linalg_tensorinv_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_tensorinv_f, nullptr, args, n, names); }
Param linalg_tensorsolve_p0[] = {{"input", Kind::Tensor, 0, "A"}, {"other", Kind::Tensor, 0, "B"}, {"dims", Kind::IntList, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_tensorsolve_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.ints(2); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_tensorsolve(x0, x1, x2); })); }
Signature linalg_tensorsolve_s[] = {{"linalg_tensorsolve(Tensor input, Tensor other, tuple of ints dims=None, *, Tensor out=None)", linalg_tensorsolve_p0, 4, 3, false, 3, kFunction, linalg_tensorsolve_c0}};
Function linalg_tensorsolve_f = {"linalg_tensorsolve", linalg_tensorsolve_s, 1, "linalg_tensorsolve(input, other, dims=None, *, out=None)\n--\n\nx with tensordot(input, x, x.dim()) = other. dims are moved to the end of input first.\n\nlinalg_tensorsolve(Tensor input, Tensor other, tuple of ints dims=None, *, Tensor out=None)", ""};
PyObject* linalg_tensorsolve_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_tensorsolve_f, nullptr, args, n, names); }
Param linalg_vander_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"N", Kind::Int, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_vander_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_integer(1); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_vander(x0, x1); })); }
Signature linalg_vander_s[] = {{"linalg_vander(Tensor input, *, int N=None, Tensor out=None)", linalg_vander_p0, 3, 1, false, 2, kFunction, linalg_vander_c0}};
Function linalg_vander_f = {"linalg_vander", linalg_vander_s, 1, "linalg_vander(input, *, N=None, out=None)\n--\n\nPowers 0 ... N - 1 (N: the last size unless given) of the entries of input [..., n]: [..., n, N].\n\nlinalg_vander(Tensor input, *, int N=None, Tensor out=None)", ""};
PyObject* linalg_vander_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_vander_f, nullptr, args, n, names); }
Param linalg_vecdot_p0[] = {{"x", Kind::Tensor, 0}, {"y", Kind::Tensor, 0}, {"dim", Kind::Int, kHasDefault | kKeywordOnly, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_vecdot_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.integer(2, -1); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linalg_vecdot(x0, x1, x2); })); }
Signature linalg_vecdot_s[] = {{"linalg_vecdot(Tensor x, Tensor y, *, int dim=-1, Tensor out=None)", linalg_vecdot_p0, 4, 2, false, 3, kFunction, linalg_vecdot_c0}};
Function linalg_vecdot_f = {"linalg_vecdot", linalg_vecdot_s, 1, "linalg_vecdot(x, y, *, dim=-1, out=None)\n--\n\nSums of conj(x) y along dim; the sizes broadcast.\n\nlinalg_vecdot(Tensor x, Tensor y, *, int dim=-1, Tensor out=None)", ""};
PyObject* linalg_vecdot_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_vecdot_f, nullptr, args, n, names); }
Param linalg_vector_norm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"ord", Kind::Scalar, kHasDefault}, {"dim", Kind::IntList, kHasDefault | kNullable, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linalg_vector_norm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1, 2); const auto& x2 = a.ints(2); const auto& x3 = a.boolean(3, false); const auto& x4 = a.optional_dtype(4); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::linalg_vector_norm(x0, x1, x2, x3, x4); })); }
Signature linalg_vector_norm_s[] = {{"linalg_vector_norm(Tensor input, Number ord=2, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", linalg_vector_norm_p0, 6, 4, false, 5, kFunction, linalg_vector_norm_c0}};
Function linalg_vector_norm_f = {"linalg_vector_norm", linalg_vector_norm_s, 1, "linalg_vector_norm(input, ord=2, dim=None, keepdim=False, *, dtype=None, out=None)\n--\n\n(sum |x|^ord)^(1 / ord) over dim, or over all elements: inf the largest, -inf the smallest, 0 how many are not zero.\n\nlinalg_vector_norm(Tensor input, Number ord=2, tuple of ints dim=None, bool keepdim=False, *, dtype dtype=None, Tensor out=None)", ""};
PyObject* linalg_vector_norm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linalg_vector_norm_f, nullptr, args, n, names); }
Param linear_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"weight", Kind::Tensor, 0}, {"bias", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linear_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.optional_tensor(2); return wrap(released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::linear(x0, x1, x2); })); }
Signature linear_s[] = {{"linear(Tensor input, Tensor weight, Tensor bias=None, *, Tensor out=None)", linear_p0, 4, 3, false, 3, kFunction, linear_c0}};
Function linear_f = {"linear", linear_s, 1, "linear(input, weight, bias=None, *, out=None)\n--\n\ninput [..., k] times the transpose of weight [n, k], plus bias [n] (or one that broadcasts): [..., n]. A weight [k] gives [...].\n\nlinear(Tensor input, Tensor weight, Tensor bias=None, *, Tensor out=None)", ""};
PyObject* linear_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linear_f, nullptr, args, n, names); }
Param linspace_p0[] = {{"start", Kind::Scalar, 0}, {"end", Kind::Scalar, 0}, {"steps", Kind::Int, 0}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* linspace_c0([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.scalar(1); const auto& x2 = a.integer(2); const auto& x3 = a.options(3); return wrap(released(0, [&]() -> decltype(auto) { return argand::linspace(x0, x1, x2, x3); })); }
Signature linspace_s[] = {{"linspace(Number start, Number end, int steps, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", linspace_p0, 9, 3, false, 8, kFunction, linspace_c0}};
Function linspace_f = {"linspace", linspace_s, 1, "linspace(start, end, steps, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nsteps numbers from start to end, both included, at equal distances.\n\nlinspace(Number start, Number end, int steps, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* linspace_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(linspace_f, nullptr, args, n, names); }
Param log_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log(x0); })); }
Signature log_s[] = {{"log(Tensor input, *, Tensor out=None)", log_p0, 2, 1, false, 1, kFunction | kMethod, log_c0}};
Function log_f = {"log", log_s, 1, "log(input, *, out=None)\n--\n\nThe natural logarithm.\n\nlog(Tensor input, *, Tensor out=None)", "log($self)\n--\n\nThe natural logarithm.\n\nlog()"};
PyObject* log_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_f, nullptr, args, n, names); }
PyObject* log_method(PyObject* self, PyObject*) { return unary("log", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log(x); }); }); }
Param log10_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log10_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log10(x0); })); }
Signature log10_s[] = {{"log10(Tensor input, *, Tensor out=None)", log10_p0, 2, 1, false, 1, kFunction | kMethod, log10_c0}};
Function log10_f = {"log10", log10_s, 1, "log10(input, *, out=None)\n--\n\nThe logarithm to the base 10.\n\nlog10(Tensor input, *, Tensor out=None)", "log10($self)\n--\n\nThe logarithm to the base 10.\n\nlog10()"};
PyObject* log10_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log10_f, nullptr, args, n, names); }
PyObject* log10_method(PyObject* self, PyObject*) { return unary("log10", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log10(x); }); }); }
Param log10__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log10__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log10_(x0); })); }
Signature log10__s[] = {{"log10_(Tensor input)", log10__p0, 1, 1, false, -1, kFunction | kMethod, log10__c0}};
Function log10__f = {"log10_", log10__s, 1, "log10_(input)\n--\n\nIn place: The logarithm to the base 10.\n\nlog10_(Tensor input)", "log10_($self)\n--\n\nIn place: The logarithm to the base 10.\n\nlog10_()"};
PyObject* log10__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log10__f, nullptr, args, n, names); }
PyObject* log10__method(PyObject* self, PyObject*) { return unary("log10_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log10_(x); }); }); }
Param log1p_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log1p_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log1p(x0); })); }
Signature log1p_s[] = {{"log1p(Tensor input, *, Tensor out=None)", log1p_p0, 2, 1, false, 1, kFunction | kMethod, log1p_c0}};
Function log1p_f = {"log1p", log1p_s, 1, "log1p(input, *, out=None)\n--\n\nlog(1 + x), without loss of digits near 0.\n\nlog1p(Tensor input, *, Tensor out=None)", "log1p($self)\n--\n\nlog(1 + x), without loss of digits near 0.\n\nlog1p()"};
PyObject* log1p_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log1p_f, nullptr, args, n, names); }
PyObject* log1p_method(PyObject* self, PyObject*) { return unary("log1p", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log1p(x); }); }); }
Param log1p__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log1p__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log1p_(x0); })); }
Signature log1p__s[] = {{"log1p_(Tensor input)", log1p__p0, 1, 1, false, -1, kFunction | kMethod, log1p__c0}};
Function log1p__f = {"log1p_", log1p__s, 1, "log1p_(input)\n--\n\nIn place: log(1 + x), without loss of digits near 0.\n\nlog1p_(Tensor input)", "log1p_($self)\n--\n\nIn place: log(1 + x), without loss of digits near 0.\n\nlog1p_()"};
PyObject* log1p__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log1p__f, nullptr, args, n, names); }
PyObject* log1p__method(PyObject* self, PyObject*) { return unary("log1p_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log1p_(x); }); }); }
Param log2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log2(x0); })); }
Signature log2_s[] = {{"log2(Tensor input, *, Tensor out=None)", log2_p0, 2, 1, false, 1, kFunction | kMethod, log2_c0}};
Function log2_f = {"log2", log2_s, 1, "log2(input, *, out=None)\n--\n\nThe logarithm to the base 2.\n\nlog2(Tensor input, *, Tensor out=None)", "log2($self)\n--\n\nThe logarithm to the base 2.\n\nlog2()"};
PyObject* log2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log2_f, nullptr, args, n, names); }
PyObject* log2_method(PyObject* self, PyObject*) { return unary("log2", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log2(x); }); }); }
Param log2__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log2_(x0); })); }
Signature log2__s[] = {{"log2_(Tensor input)", log2__p0, 1, 1, false, -1, kFunction | kMethod, log2__c0}};
Function log2__f = {"log2_", log2__s, 1, "log2_(input)\n--\n\nIn place: The logarithm to the base 2.\n\nlog2_(Tensor input)", "log2_($self)\n--\n\nIn place: The logarithm to the base 2.\n\nlog2_()"};
PyObject* log2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log2__f, nullptr, args, n, names); }
PyObject* log2__method(PyObject* self, PyObject*) { return unary("log2_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log2_(x); }); }); }
Param log__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_(x0); })); }
Signature log__s[] = {{"log_(Tensor input)", log__p0, 1, 1, false, -1, kFunction | kMethod, log__c0}};
Function log__f = {"log_", log__s, 1, "log_(input)\n--\n\nIn place: The natural logarithm.\n\nlog_(Tensor input)", "log_($self)\n--\n\nIn place: The natural logarithm.\n\nlog_()"};
PyObject* log__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log__f, nullptr, args, n, names); }
PyObject* log__method(PyObject* self, PyObject*) { return unary("log_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log_(x); }); }); }
Param log_normal__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"mean", Kind::Float, kHasDefault}, {"std", Kind::Float, kHasDefault}, {"generator", Kind::Generator, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_normal__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.real(1, 1); const auto& x2 = a.real(2, 2); const auto& x3 = a.optional_generator(3); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_normal_(x0, x1, x2, x3); })); }
Signature log_normal__s[] = {{"log_normal_(Tensor input, float mean=1, float std=2, *, Generator generator=None)", log_normal__p0, 4, 3, false, -1, kFunction | kMethod, log_normal__c0}};
Function log_normal__f = {"log_normal_", log_normal__s, 1, "log_normal_(input, mean=1, std=2, *, generator=None)\n--\n\nexp of normally distributed random numbers with this mean and standard deviation.\n\nlog_normal_(Tensor input, float mean=1, float std=2, *, Generator generator=None)", "log_normal_($self, mean=1, std=2, *, generator=None)\n--\n\nexp of normally distributed random numbers with this mean and standard deviation.\n\nlog_normal_(float mean=1, float std=2, *, Generator generator=None)"};
PyObject* log_normal__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_normal__f, nullptr, args, n, names); }
PyObject* log_normal__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_normal__f, self, args, n, names); }
Param log_sigmoid_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_sigmoid_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_sigmoid(x0); })); }
Signature log_sigmoid_s[] = {{"log_sigmoid(Tensor input, *, Tensor out=None)", log_sigmoid_p0, 2, 1, false, 1, kFunction | kMethod, log_sigmoid_c0}};
Function log_sigmoid_f = {"log_sigmoid", log_sigmoid_s, 1, "log_sigmoid(input, *, out=None)\n--\n\nlog(sigmoid(x)), without overflow.\n\nlog_sigmoid(Tensor input, *, Tensor out=None)", "log_sigmoid($self)\n--\n\nlog(sigmoid(x)), without overflow.\n\nlog_sigmoid()"};
PyObject* log_sigmoid_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_sigmoid_f, nullptr, args, n, names); }
PyObject* log_sigmoid_method(PyObject* self, PyObject*) { return unary("log_sigmoid", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log_sigmoid(x); }); }); }
Param log_sigmoid__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* log_sigmoid__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::log_sigmoid_(x0); })); }
Signature log_sigmoid__s[] = {{"log_sigmoid_(Tensor input)", log_sigmoid__p0, 1, 1, false, -1, kFunction | kMethod, log_sigmoid__c0}};
Function log_sigmoid__f = {"log_sigmoid_", log_sigmoid__s, 1, "log_sigmoid_(input)\n--\n\nIn place: log(sigmoid(x)), without overflow.\n\nlog_sigmoid_(Tensor input)", "log_sigmoid_($self)\n--\n\nIn place: log(sigmoid(x)), without overflow.\n\nlog_sigmoid_()"};
PyObject* log_sigmoid__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_sigmoid__f, nullptr, args, n, names); }
PyObject* log_sigmoid__method(PyObject* self, PyObject*) { return unary("log_sigmoid_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::log_sigmoid_(x); }); }); }
Param log_softmax_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"dtype", Kind::DType, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* log_softmax_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); const auto& x2 = a.optional_dtype(2); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::log_softmax(x0, x1, x2); })); }
Signature log_softmax_s[] = {{"log_softmax(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", log_softmax_p0, 4, 3, false, 3, kFunction | kMethod, log_softmax_c0}};
Function log_softmax_f = {"log_softmax", log_softmax_s, 1, "log_softmax(input, dim, dtype=None, *, out=None)\n--\n\nThe logarithm of softmax, without the loss of digits that taking it afterwards has.\n\nlog_softmax(Tensor input, int dim, dtype dtype=None, *, Tensor out=None)", "log_softmax($self, dim, dtype=None)\n--\n\nThe logarithm of softmax, without the loss of digits that taking it afterwards has.\n\nlog_softmax(int dim, dtype dtype=None)"};
PyObject* log_softmax_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_softmax_f, nullptr, args, n, names); }
PyObject* log_softmax_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(log_softmax_f, self, args, n, names); }
Param logaddexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp(x0, x1); })); }
Param logaddexp_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp(x0, x1); })); }
Signature logaddexp_s[] = {{"logaddexp(Tensor input, Tensor other, *, Tensor out=None)", logaddexp_p0, 3, 2, false, 2, kFunction | kMethod, logaddexp_c0}, {"logaddexp(Tensor input, Number other, *, Tensor out=None)", logaddexp_p1, 3, 2, false, 2, kFunction | kMethod, logaddexp_c1}};
Function logaddexp_f = {"logaddexp", logaddexp_s, 2, "logaddexp(input, other, *, out=None)\n--\n\nlog(exp(input) + exp(other)), without overflow.\n\nlogaddexp(Tensor input, Tensor other, *, Tensor out=None)\nlogaddexp(Tensor input, Number other, *, Tensor out=None)", "logaddexp($self, other)\n--\n\nlog(exp(self) + exp(other)), without overflow.\n\nlogaddexp(Tensor other)\nlogaddexp(Number other)"};
PyObject* logaddexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp_f, nullptr, args, n, names); }
PyObject* logaddexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp_f, self, args, n, names); }
Param logaddexp2_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp2_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp2(x0, x1); })); }
Param logaddexp2_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logaddexp2_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp2(x0, x1); })); }
Signature logaddexp2_s[] = {{"logaddexp2(Tensor input, Tensor other, *, Tensor out=None)", logaddexp2_p0, 3, 2, false, 2, kFunction | kMethod, logaddexp2_c0}, {"logaddexp2(Tensor input, Number other, *, Tensor out=None)", logaddexp2_p1, 3, 2, false, 2, kFunction | kMethod, logaddexp2_c1}};
Function logaddexp2_f = {"logaddexp2", logaddexp2_s, 2, "logaddexp2(input, other, *, out=None)\n--\n\nlog2(2^input + 2^other), without overflow.\n\nlogaddexp2(Tensor input, Tensor other, *, Tensor out=None)\nlogaddexp2(Tensor input, Number other, *, Tensor out=None)", "logaddexp2($self, other)\n--\n\nlog2(2^self + 2^other), without overflow.\n\nlogaddexp2(Tensor other)\nlogaddexp2(Number other)"};
PyObject* logaddexp2_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2_f, nullptr, args, n, names); }
PyObject* logaddexp2_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2_f, self, args, n, names); }
Param logaddexp2__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logaddexp2__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp2_(x0, x1); })); }
Param logaddexp2__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logaddexp2__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp2_(x0, x1); })); }
Signature logaddexp2__s[] = {{"logaddexp2_(Tensor input, Tensor other)", logaddexp2__p0, 2, 2, false, -1, kFunction | kMethod, logaddexp2__c0}, {"logaddexp2_(Tensor input, Number other)", logaddexp2__p1, 2, 2, false, -1, kFunction | kMethod, logaddexp2__c1}};
Function logaddexp2__f = {"logaddexp2_", logaddexp2__s, 2, "logaddexp2_(input, other)\n--\n\nIn place: log2(2^input + 2^other), without overflow.\n\nlogaddexp2_(Tensor input, Tensor other)\nlogaddexp2_(Tensor input, Number other)", "logaddexp2_($self, other)\n--\n\nIn place: log2(2^self + 2^other), without overflow.\n\nlogaddexp2_(Tensor other)\nlogaddexp2_(Number other)"};
PyObject* logaddexp2__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2__f, nullptr, args, n, names); }
PyObject* logaddexp2__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp2__f, self, args, n, names); }
Param logaddexp__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logaddexp__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logaddexp_(x0, x1); })); }
Param logaddexp__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logaddexp__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logaddexp_(x0, x1); })); }
Signature logaddexp__s[] = {{"logaddexp_(Tensor input, Tensor other)", logaddexp__p0, 2, 2, false, -1, kFunction | kMethod, logaddexp__c0}, {"logaddexp_(Tensor input, Number other)", logaddexp__p1, 2, 2, false, -1, kFunction | kMethod, logaddexp__c1}};
Function logaddexp__f = {"logaddexp_", logaddexp__s, 2, "logaddexp_(input, other)\n--\n\nIn place: log(exp(input) + exp(other)), without overflow.\n\nlogaddexp_(Tensor input, Tensor other)\nlogaddexp_(Tensor input, Number other)", "logaddexp_($self, other)\n--\n\nIn place: log(exp(self) + exp(other)), without overflow.\n\nlogaddexp_(Tensor other)\nlogaddexp_(Number other)"};
PyObject* logaddexp__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp__f, nullptr, args, n, names); }
PyObject* logaddexp__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logaddexp__f, self, args, n, names); }
Param logcumsumexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::Int, 0, "axis"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logcumsumexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.integer(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logcumsumexp(x0, x1); })); }
Signature logcumsumexp_s[] = {{"logcumsumexp(Tensor input, int dim, *, Tensor out=None)", logcumsumexp_p0, 3, 2, false, 2, kFunction | kMethod, logcumsumexp_c0}};
Function logcumsumexp_f = {"logcumsumexp", logcumsumexp_s, 1, "logcumsumexp(input, dim, *, out=None)\n--\n\nlog of the running sum of exponentials, which never overflows on the way.\n\nlogcumsumexp(Tensor input, int dim, *, Tensor out=None)", "logcumsumexp($self, dim)\n--\n\nlog of the running sum of exponentials, which never overflows on the way.\n\nlogcumsumexp(int dim)"};
PyObject* logcumsumexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logcumsumexp_f, nullptr, args, n, names); }
PyObject* logcumsumexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logcumsumexp_f, self, args, n, names); }
Param logdet_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logdet_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(kHeavy * (work(x0)), [&]() -> decltype(auto) { return argand::logdet(x0); })); }
Signature logdet_s[] = {{"logdet(Tensor input, *, Tensor out=None)", logdet_p0, 2, 1, false, 1, kFunction | kMethod, logdet_c0}};
Function logdet_f = {"logdet", logdet_s, 1, "logdet(input, *, out=None)\n--\n\nNaN where the determinant is negative.\n\nlogdet(Tensor input, *, Tensor out=None)", "logdet($self)\n--\n\nNaN where the determinant is negative.\n\nlogdet()"};
PyObject* logdet_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logdet_f, nullptr, args, n, names); }
PyObject* logdet_method(PyObject* self, PyObject*) { return unary("logdet", self, [](const Tensor& x) -> decltype(auto) { return released(work(x) * kHeavy, [&]() -> decltype(auto) { return argand::logdet(x); }); }); }
Param logical_and_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_and_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_and(x0, x1); })); }
Param logical_and_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_and_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_and(x0, x1); })); }
Signature logical_and_s[] = {{"logical_and(Tensor input, Tensor other, *, Tensor out=None)", logical_and_p0, 3, 2, false, 2, kFunction | kMethod, logical_and_c0}, {"logical_and(Tensor input, Number other, *, Tensor out=None)", logical_and_p1, 3, 2, false, 2, kFunction | kMethod, logical_and_c1}};
Function logical_and_f = {"logical_and", logical_and_s, 2, "logical_and(input, other, *, out=None)\n--\n\nWhether both are true (not zero).\n\nlogical_and(Tensor input, Tensor other, *, Tensor out=None)\nlogical_and(Tensor input, Number other, *, Tensor out=None)", "logical_and($self, other)\n--\n\nWhether both are true (not zero).\n\nlogical_and(Tensor other)\nlogical_and(Number other)"};
PyObject* logical_and_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and_f, nullptr, args, n, names); }
PyObject* logical_and_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and_f, self, args, n, names); }
Param logical_and__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logical_and__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_and_(x0, x1); })); }
Param logical_and__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logical_and__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_and_(x0, x1); })); }
Signature logical_and__s[] = {{"logical_and_(Tensor input, Tensor other)", logical_and__p0, 2, 2, false, -1, kFunction | kMethod, logical_and__c0}, {"logical_and_(Tensor input, Number other)", logical_and__p1, 2, 2, false, -1, kFunction | kMethod, logical_and__c1}};
Function logical_and__f = {"logical_and_", logical_and__s, 2, "logical_and_(input, other)\n--\n\nIn place: Whether both are true (not zero).\n\nlogical_and_(Tensor input, Tensor other)\nlogical_and_(Tensor input, Number other)", "logical_and_($self, other)\n--\n\nIn place: Whether both are true (not zero).\n\nlogical_and_(Tensor other)\nlogical_and_(Number other)"};
PyObject* logical_and__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and__f, nullptr, args, n, names); }
PyObject* logical_and__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_and__f, self, args, n, names); }
Param logical_not_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_not_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_not(x0); })); }
Signature logical_not_s[] = {{"logical_not(Tensor input, *, Tensor out=None)", logical_not_p0, 2, 1, false, 1, kFunction | kMethod, logical_not_c0}};
Function logical_not_f = {"logical_not", logical_not_s, 1, "logical_not(input, *, out=None)\n--\n\nWhether each element is false (zero).\n\nlogical_not(Tensor input, *, Tensor out=None)", "logical_not($self)\n--\n\nWhether each element is false (zero).\n\nlogical_not()"};
PyObject* logical_not_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_not_f, nullptr, args, n, names); }
PyObject* logical_not_method(PyObject* self, PyObject*) { return unary("logical_not", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::logical_not(x); }); }); }
Param logical_not__p0[] = {{"input", Kind::Tensor, 0, "x"}};
PyObject* logical_not__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_not_(x0); })); }
Signature logical_not__s[] = {{"logical_not_(Tensor input)", logical_not__p0, 1, 1, false, -1, kFunction | kMethod, logical_not__c0}};
Function logical_not__f = {"logical_not_", logical_not__s, 1, "logical_not_(input)\n--\n\nIn place: Whether each element is false (zero).\n\nlogical_not_(Tensor input)", "logical_not_($self)\n--\n\nIn place: Whether each element is false (zero).\n\nlogical_not_()"};
PyObject* logical_not__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_not__f, nullptr, args, n, names); }
PyObject* logical_not__method(PyObject* self, PyObject*) { return unary("logical_not_", self, [](const Tensor& x) -> decltype(auto) { return released(work(x), [&]() -> decltype(auto) { return argand::logical_not_(x); }); }); }
Param logical_or_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_or_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_or(x0, x1); })); }
Param logical_or_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_or_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_or(x0, x1); })); }
Signature logical_or_s[] = {{"logical_or(Tensor input, Tensor other, *, Tensor out=None)", logical_or_p0, 3, 2, false, 2, kFunction | kMethod, logical_or_c0}, {"logical_or(Tensor input, Number other, *, Tensor out=None)", logical_or_p1, 3, 2, false, 2, kFunction | kMethod, logical_or_c1}};
Function logical_or_f = {"logical_or", logical_or_s, 2, "logical_or(input, other, *, out=None)\n--\n\nWhether either is true (not zero).\n\nlogical_or(Tensor input, Tensor other, *, Tensor out=None)\nlogical_or(Tensor input, Number other, *, Tensor out=None)", "logical_or($self, other)\n--\n\nWhether either is true (not zero).\n\nlogical_or(Tensor other)\nlogical_or(Number other)"};
PyObject* logical_or_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or_f, nullptr, args, n, names); }
PyObject* logical_or_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or_f, self, args, n, names); }
Param logical_or__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logical_or__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_or_(x0, x1); })); }
Param logical_or__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logical_or__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_or_(x0, x1); })); }
Signature logical_or__s[] = {{"logical_or_(Tensor input, Tensor other)", logical_or__p0, 2, 2, false, -1, kFunction | kMethod, logical_or__c0}, {"logical_or_(Tensor input, Number other)", logical_or__p1, 2, 2, false, -1, kFunction | kMethod, logical_or__c1}};
Function logical_or__f = {"logical_or_", logical_or__s, 2, "logical_or_(input, other)\n--\n\nIn place: Whether either is true (not zero).\n\nlogical_or_(Tensor input, Tensor other)\nlogical_or_(Tensor input, Number other)", "logical_or_($self, other)\n--\n\nIn place: Whether either is true (not zero).\n\nlogical_or_(Tensor other)\nlogical_or_(Number other)"};
PyObject* logical_or__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or__f, nullptr, args, n, names); }
PyObject* logical_or__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_or__f, self, args, n, names); }
Param logical_xor_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_xor_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_xor(x0, x1); })); }
Param logical_xor_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logical_xor_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_xor(x0, x1); })); }
Signature logical_xor_s[] = {{"logical_xor(Tensor input, Tensor other, *, Tensor out=None)", logical_xor_p0, 3, 2, false, 2, kFunction | kMethod, logical_xor_c0}, {"logical_xor(Tensor input, Number other, *, Tensor out=None)", logical_xor_p1, 3, 2, false, 2, kFunction | kMethod, logical_xor_c1}};
Function logical_xor_f = {"logical_xor", logical_xor_s, 2, "logical_xor(input, other, *, out=None)\n--\n\nWhether one of the two is true (not zero).\n\nlogical_xor(Tensor input, Tensor other, *, Tensor out=None)\nlogical_xor(Tensor input, Number other, *, Tensor out=None)", "logical_xor($self, other)\n--\n\nWhether one of the two is true (not zero).\n\nlogical_xor(Tensor other)\nlogical_xor(Number other)"};
PyObject* logical_xor_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor_f, nullptr, args, n, names); }
PyObject* logical_xor_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor_f, self, args, n, names); }
Param logical_xor__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* logical_xor__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::logical_xor_(x0, x1); })); }
Param logical_xor__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* logical_xor__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logical_xor_(x0, x1); })); }
Signature logical_xor__s[] = {{"logical_xor_(Tensor input, Tensor other)", logical_xor__p0, 2, 2, false, -1, kFunction | kMethod, logical_xor__c0}, {"logical_xor_(Tensor input, Number other)", logical_xor__p1, 2, 2, false, -1, kFunction | kMethod, logical_xor__c1}};
Function logical_xor__f = {"logical_xor_", logical_xor__s, 2, "logical_xor_(input, other)\n--\n\nIn place: Whether one of the two is true (not zero).\n\nlogical_xor_(Tensor input, Tensor other)\nlogical_xor_(Tensor input, Number other)", "logical_xor_($self, other)\n--\n\nIn place: Whether one of the two is true (not zero).\n\nlogical_xor_(Tensor other)\nlogical_xor_(Number other)"};
PyObject* logical_xor__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor__f, nullptr, args, n, names); }
PyObject* logical_xor__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logical_xor__f, self, args, n, names); }
Param logit_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"eps", Kind::Float, kHasDefault | kNullable}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logit_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logit(x0, x1); })); }
Signature logit_s[] = {{"logit(Tensor input, float eps=None, *, Tensor out=None)", logit_p0, 3, 2, false, 2, kFunction | kMethod, logit_c0}};
Function logit_f = {"logit", logit_s, 1, "logit(input, eps=None, *, out=None)\n--\n\nlog(x / (1 - x)); with eps, x is held between eps and 1 - eps first.\n\nlogit(Tensor input, float eps=None, *, Tensor out=None)", "logit($self, eps=None)\n--\n\nlog(x / (1 - x)); with eps, x is held between eps and 1 - eps first.\n\nlogit(float eps=None)"};
PyObject* logit_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit_f, nullptr, args, n, names); }
PyObject* logit_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit_f, self, args, n, names); }
Param logit__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"eps", Kind::Float, kHasDefault | kNullable}};
PyObject* logit__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.optional_real(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logit_(x0, x1); })); }
Signature logit__s[] = {{"logit_(Tensor input, float eps=None)", logit__p0, 2, 2, false, -1, kFunction | kMethod, logit__c0}};
Function logit__f = {"logit_", logit__s, 1, "logit_(input, eps=None)\n--\n\nIn place: log(x / (1 - x)); with eps, x is held between eps and 1 - eps first.\n\nlogit_(Tensor input, float eps=None)", "logit_($self, eps=None)\n--\n\nIn place: log(x / (1 - x)); with eps, x is held between eps and 1 - eps first.\n\nlogit_(float eps=None)"};
PyObject* logit__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit__f, nullptr, args, n, names); }
PyObject* logit__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logit__f, self, args, n, names); }
Param logspace_p0[] = {{"start", Kind::Scalar, 0}, {"end", Kind::Scalar, 0}, {"steps", Kind::Int, 0}, {"base", Kind::Float, kHasDefault}, {"dtype", Kind::DType, kHasDefault | kNullable | kKeywordOnly}, {"layout", Kind::Layout, kHasDefault | kNullable | kKeywordOnly}, {"device", Kind::Device, kHasDefault | kNullable | kKeywordOnly}, {"pin_memory", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"requires_grad", Kind::Bool, kHasDefault | kNullable | kKeywordOnly}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logspace_c0([[maybe_unused]] Args& a) { const auto& x0 = a.scalar(0); const auto& x1 = a.scalar(1); const auto& x2 = a.integer(2); const auto& x3 = a.real(3, 10.0); const auto& x4 = a.options(4); return wrap(released(0, [&]() -> decltype(auto) { return argand::logspace(x0, x1, x2, x3, x4); })); }
Signature logspace_s[] = {{"logspace(Number start, Number end, int steps, float base=10.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", logspace_p0, 10, 4, false, 9, kFunction, logspace_c0}};
Function logspace_f = {"logspace", logspace_s, 1, "logspace(start, end, steps, base=10.0, *, dtype=None, layout=None, device=None, pin_memory=None, requires_grad=None, out=None)\n--\n\nsteps numbers from base^start to base^end, with exponents at equal distances.\n\nlogspace(Number start, Number end, int steps, float base=10.0, *, dtype dtype=None, layout layout=None, device device=None, bool pin_memory=None, bool requires_grad=None, Tensor out=None)", ""};
PyObject* logspace_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logspace_f, nullptr, args, n, names); }
Param logsumexp_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"dim", Kind::IntList, 0, "axis"}, {"keepdim", Kind::Bool, kHasDefault, "keepdims"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* logsumexp_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.ints(1); const auto& x2 = a.boolean(2, false); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::logsumexp(x0, x1, x2); })); }
Signature logsumexp_s[] = {{"logsumexp(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)", logsumexp_p0, 4, 3, false, 3, kFunction | kMethod, logsumexp_c0}};
Function logsumexp_f = {"logsumexp", logsumexp_s, 1, "logsumexp(input, dim, keepdim=False, *, out=None)\n--\n\nlog of the sum of exp over the dims, without overflow.\n\nlogsumexp(Tensor input, tuple of ints dim, bool keepdim=False, *, Tensor out=None)", "logsumexp($self, dim, keepdim=False)\n--\n\nlog of the sum of exp over the dims, without overflow.\n\nlogsumexp(tuple of ints dim, bool keepdim=False)"};
PyObject* logsumexp_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logsumexp_f, nullptr, args, n, names); }
PyObject* logsumexp_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(logsumexp_f, self, args, n, names); }
Param lstm_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::TensorList, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"batch_first", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lstm_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensors(1); const auto& x2 = a.tensors(2); const auto& x3 = a.boolean(3); const auto& x4 = a.integer(4); const auto& x5 = a.real(5); const auto& x6 = a.boolean(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::lstm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Param lstm_p1[] = {{"data", Kind::Tensor, 0}, {"batch_sizes", Kind::Tensor, 0}, {"hx", Kind::TensorList, 0}, {"params", Kind::TensorList, 0}, {"has_biases", Kind::Bool, 0}, {"num_layers", Kind::Int, 0}, {"dropout", Kind::Float, 0}, {"train", Kind::Bool, 0}, {"bidirectional", Kind::Bool, 0}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lstm_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensors(2); const auto& x3 = a.tensors(3); const auto& x4 = a.boolean(4); const auto& x5 = a.integer(5); const auto& x6 = a.real(6); const auto& x7 = a.boolean(7); const auto& x8 = a.boolean(8); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::lstm(x0, x1, x2, x3, x4, x5, x6, x7, x8); })); }
Signature lstm_s[] = {{"lstm(Tensor input, tuple of Tensors hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tuple of Tensors out=None)", lstm_p0, 10, 9, false, 9, kFunction, lstm_c0}, {"lstm(Tensor data, Tensor batch_sizes, tuple of Tensors hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tuple of Tensors out=None)", lstm_p1, 10, 9, false, 9, kFunction, lstm_c1}};
Function lstm_f = {"lstm", lstm_s, 2, "lstm(Tensor input, tuple of Tensors hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, tuple of Tensors out=None)\nlstm(Tensor data, Tensor batch_sizes, tuple of Tensors hx, tuple of Tensors params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, tuple of Tensors out=None)\n\nLong short-term memory: num_layers layers, each in one direction or both, over input [steps, batch, features], or [batch, steps, features] with batch_first. hx: h and c [layers * directions, batch, hidden]. params for each layer and direction: w_ih [4 * hidden, features], w_hh [4 * hidden, hidden] and with has_biases b_ih, b_hh [4 * hidden], gates in the order input, forget, cell, output. With one more parameter for each, w_hr [proj, hidden], the outputs and h are w_hr times what they would be, of size proj in place of hidden, also in w_hh. Gives the last layer's outputs [steps, batch, directions * hidden] in the input's order, and the last h and c. In training dropout acts between layers. half and bfloat16 are computed in float32.", ""};
PyObject* lstm_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lstm_f, nullptr, args, n, names); }
Param lstm_cell_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"hx", Kind::TensorList, 0}, {"w_ih", Kind::Tensor, 0}, {"w_hh", Kind::Tensor, 0}, {"b_ih", Kind::Tensor, kHasDefault | kNullable}, {"b_hh", Kind::Tensor, kHasDefault | kNullable}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lstm_cell_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensors(1); const auto& x2 = a.tensor(2); const auto& x3 = a.tensor(3); const auto& x4 = a.optional_tensor(4); const auto& x5 = a.optional_tensor(5); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2) + work(x3)), [&]() -> decltype(auto) { return argand::lstm_cell(x0, x1, x2, x3, x4, x5); })); }
Signature lstm_cell_s[] = {{"lstm_cell(Tensor input, tuple of Tensors hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, tuple of Tensors out=None)", lstm_cell_p0, 7, 6, false, 6, kFunction, lstm_cell_c0}};
Function lstm_cell_f = {"lstm_cell", lstm_cell_s, 1, "lstm_cell(input, hx, w_ih, w_hh, b_ih=None, b_hh=None, *, out=None)\n--\n\nOne step: input [batch, features], hx h and c [batch, hidden]; gives h and c.\n\nlstm_cell(Tensor input, tuple of Tensors hx, Tensor w_ih, Tensor w_hh, Tensor b_ih=None, Tensor b_hh=None, *, tuple of Tensors out=None)", ""};
PyObject* lstm_cell_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lstm_cell_f, nullptr, args, n, names); }
Param lt_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lt_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lt(x0, x1); })); }
Param lt_p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lt_c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lt(x0, x1); })); }
Signature lt_s[] = {{"lt(Tensor input, Tensor other, *, Tensor out=None)", lt_p0, 3, 2, false, 2, kFunction | kMethod, lt_c0}, {"lt(Tensor input, Number other, *, Tensor out=None)", lt_p1, 3, 2, false, 2, kFunction | kMethod, lt_c1}};
Function lt_f = {"lt", lt_s, 2, "lt(input, other, *, out=None)\n--\n\ninput < other, element by element: bool.\n\nlt(Tensor input, Tensor other, *, Tensor out=None)\nlt(Tensor input, Number other, *, Tensor out=None)", "lt($self, other)\n--\n\nself < other, element by element: bool.\n\nlt(Tensor other)\nlt(Number other)"};
PyObject* lt_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt_f, nullptr, args, n, names); }
PyObject* lt_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt_f, self, args, n, names); }
Param lt__p0[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Tensor, 0, "x2"}};
PyObject* lt__c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); return wrap(released(work(x0) + work(x1), [&]() -> decltype(auto) { return argand::lt_(x0, x1); })); }
Param lt__p1[] = {{"input", Kind::Tensor, 0, "x"}, {"other", Kind::Scalar, 0, "x2"}};
PyObject* lt__c1([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.scalar(1); return wrap(released(work(x0), [&]() -> decltype(auto) { return argand::lt_(x0, x1); })); }
Signature lt__s[] = {{"lt_(Tensor input, Tensor other)", lt__p0, 2, 2, false, -1, kFunction | kMethod, lt__c0}, {"lt_(Tensor input, Number other)", lt__p1, 2, 2, false, -1, kFunction | kMethod, lt__c1}};
Function lt__f = {"lt_", lt__s, 2, "lt_(input, other)\n--\n\nIn place: input < other, element by element: bool.\n\nlt_(Tensor input, Tensor other)\nlt_(Tensor input, Number other)", "lt_($self, other)\n--\n\nIn place: self < other, element by element: bool.\n\nlt_(Tensor other)\nlt_(Number other)"};
PyObject* lt__function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt__f, nullptr, args, n, names); }
PyObject* lt__method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lt__f, self, args, n, names); }
Param lu_solve_p0[] = {{"input", Kind::Tensor, 0, "x"}, {"LU_data", Kind::Tensor, 0}, {"LU_pivots", Kind::Tensor, 0}, {"out", Kind::Tensor, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lu_solve_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.tensor(2); return wrap(released(kHeavy * (work(x0) + work(x1) + work(x2)), [&]() -> decltype(auto) { return argand::lu_solve(x0, x1, x2); })); }
Signature lu_solve_s[] = {{"lu_solve(Tensor input, Tensor LU_data, Tensor LU_pivots, *, Tensor out=None)", lu_solve_p0, 4, 3, false, 3, kFunction | kMethod, lu_solve_c0}};
Function lu_solve_f = {"lu_solve", lu_solve_s, 1, "lu_solve(input, LU_data, LU_pivots, *, out=None)\n--\n\nThe solution of linear systems from the LU factorization of their matrices.\n\nlu_solve(Tensor input, Tensor LU_data, Tensor LU_pivots, *, Tensor out=None)", "lu_solve($self, LU_data, LU_pivots)\n--\n\nThe solution of linear systems from the LU factorization of their matrices.\n\nlu_solve(Tensor LU_data, Tensor LU_pivots)"};
PyObject* lu_solve_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lu_solve_f, nullptr, args, n, names); }
PyObject* lu_solve_method(PyObject* self, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lu_solve_f, self, args, n, names); }
Param lu_unpack_p0[] = {{"LU_data", Kind::Tensor, 0}, {"LU_pivots", Kind::Tensor, 0}, {"unpack_data", Kind::Bool, kHasDefault}, {"unpack_pivots", Kind::Bool, kHasDefault}, {"out", Kind::TensorList, kHasDefault | kNullable | kKeywordOnly}};
PyObject* lu_unpack_c0([[maybe_unused]] Args& a) { const auto& x0 = a.tensor(0); const auto& x1 = a.tensor(1); const auto& x2 = a.boolean(2, true); const auto& x3 = a.boolean(3, true); return wrap_named("lu_unpack", "P L U", released(kHeavy * (work(x0) + work(x1)), [&]() -> decltype(auto) { return argand::lu_unpack(x0, x1, x2, x3); })); }
Signature lu_unpack_s[] = {{"lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, tuple of Tensors out=None)", lu_unpack_p0, 5, 4, false, 4, kFunction, lu_unpack_c0}};
Function lu_unpack_f = {"lu_unpack", lu_unpack_s, 1, "lu_unpack(LU_data, LU_pivots, unpack_data=True, unpack_pivots=True, *, out=None)\n--\n\nP, L and U from a factorization and its pivots.\n\nlu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, tuple of Tensors out=None)", ""};
PyObject* lu_unpack_function(PyObject*, PyObject* const* args, Py_ssize_t n, PyObject* names) { return call(lu_unpack_f, nullptr, args, n, names); }

}  // namespace

void add_functions_c(std::vector<PyMethodDef>& list) {
  list.push_back({"feature_alpha_dropout", as_method(feature_alpha_dropout_function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_alpha_dropout_f)});
  list.push_back({"feature_alpha_dropout_", as_method(feature_alpha_dropout__function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_alpha_dropout__f)});
  list.push_back({"feature_dropout", as_method(feature_dropout_function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_dropout_f)});
  list.push_back({"feature_dropout_", as_method(feature_dropout__function), METH_FASTCALL | METH_KEYWORDS, prepare(feature_dropout__f)});
  list.push_back({"fft_fft", as_method(fft_fft_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_fft_f)});
  list.push_back({"fft_fft2", as_method(fft_fft2_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_fft2_f)});
  list.push_back({"fft_fftfreq", as_method(fft_fftfreq_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_fftfreq_f)});
  list.push_back({"fft_fftn", as_method(fft_fftn_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_fftn_f)});
  list.push_back({"fft_fftshift", as_method(fft_fftshift_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_fftshift_f)});
  list.push_back({"fft_hfft", as_method(fft_hfft_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_hfft_f)});
  list.push_back({"fft_hfft2", as_method(fft_hfft2_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_hfft2_f)});
  list.push_back({"fft_hfftn", as_method(fft_hfftn_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_hfftn_f)});
  list.push_back({"fft_ifft", as_method(fft_ifft_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ifft_f)});
  list.push_back({"fft_ifft2", as_method(fft_ifft2_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ifft2_f)});
  list.push_back({"fft_ifftn", as_method(fft_ifftn_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ifftn_f)});
  list.push_back({"fft_ifftshift", as_method(fft_ifftshift_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ifftshift_f)});
  list.push_back({"fft_ihfft", as_method(fft_ihfft_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ihfft_f)});
  list.push_back({"fft_ihfft2", as_method(fft_ihfft2_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ihfft2_f)});
  list.push_back({"fft_ihfftn", as_method(fft_ihfftn_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_ihfftn_f)});
  list.push_back({"fft_irfft", as_method(fft_irfft_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_irfft_f)});
  list.push_back({"fft_irfft2", as_method(fft_irfft2_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_irfft2_f)});
  list.push_back({"fft_irfftn", as_method(fft_irfftn_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_irfftn_f)});
  list.push_back({"fft_rfft", as_method(fft_rfft_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_rfft_f)});
  list.push_back({"fft_rfft2", as_method(fft_rfft2_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_rfft2_f)});
  list.push_back({"fft_rfftfreq", as_method(fft_rfftfreq_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_rfftfreq_f)});
  list.push_back({"fft_rfftn", as_method(fft_rfftn_function), METH_FASTCALL | METH_KEYWORDS, prepare(fft_rfftn_f)});
  list.push_back({"fill", as_method(fill_function), METH_FASTCALL | METH_KEYWORDS, prepare(fill_f)});
  list.push_back({"fill_", as_method(fill__function), METH_FASTCALL | METH_KEYWORDS, prepare(fill__f)});
  list.push_back({"fix", as_method(fix_function), METH_FASTCALL | METH_KEYWORDS, prepare(fix_f)});
  list.push_back({"fix_", as_method(fix__function), METH_FASTCALL | METH_KEYWORDS, prepare(fix__f)});
  list.push_back({"flatten", as_method(flatten_function), METH_FASTCALL | METH_KEYWORDS, prepare(flatten_f)});
  list.push_back({"flip", as_method(flip_function), METH_FASTCALL | METH_KEYWORDS, prepare(flip_f)});
  list.push_back({"fliplr", as_method(fliplr_function), METH_FASTCALL | METH_KEYWORDS, prepare(fliplr_f)});
  list.push_back({"flipud", as_method(flipud_function), METH_FASTCALL | METH_KEYWORDS, prepare(flipud_f)});
  list.push_back({"float_power", as_method(float_power_function), METH_FASTCALL | METH_KEYWORDS, prepare(float_power_f)});
  list.push_back({"float_power_", as_method(float_power__function), METH_FASTCALL | METH_KEYWORDS, prepare(float_power__f)});
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
  list.push_back({"frexp", as_method(frexp_function), METH_FASTCALL | METH_KEYWORDS, prepare(frexp_f)});
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
  list.push_back({"geqrf", as_method(geqrf_function), METH_FASTCALL | METH_KEYWORDS, prepare(geqrf_f)});
  list.push_back({"ger", as_method(ger_function), METH_FASTCALL | METH_KEYWORDS, prepare(ger_f)});
  list.push_back({"glu", as_method(glu_function), METH_FASTCALL | METH_KEYWORDS, prepare(glu_f)});
  list.push_back({"gradient", as_method(gradient_function), METH_FASTCALL | METH_KEYWORDS, prepare(gradient_f)});
  list.push_back({"greater", as_method(greater_function), METH_FASTCALL | METH_KEYWORDS, prepare(greater_f)});
  list.push_back({"greater_", as_method(greater__function), METH_FASTCALL | METH_KEYWORDS, prepare(greater__f)});
  list.push_back({"greater_equal", as_method(greater_equal_function), METH_FASTCALL | METH_KEYWORDS, prepare(greater_equal_f)});
  list.push_back({"greater_equal_", as_method(greater_equal__function), METH_FASTCALL | METH_KEYWORDS, prepare(greater_equal__f)});
  list.push_back({"grid_sampler", as_method(grid_sampler_function), METH_FASTCALL | METH_KEYWORDS, prepare(grid_sampler_f)});
  list.push_back({"group_norm", as_method(group_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(group_norm_f)});
  list.push_back({"gru", as_method(gru_function), METH_FASTCALL | METH_KEYWORDS, prepare(gru_f)});
  list.push_back({"gru_cell", as_method(gru_cell_function), METH_FASTCALL | METH_KEYWORDS, prepare(gru_cell_f)});
  list.push_back({"gt", as_method(gt_function), METH_FASTCALL | METH_KEYWORDS, prepare(gt_f)});
  list.push_back({"gt_", as_method(gt__function), METH_FASTCALL | METH_KEYWORDS, prepare(gt__f)});
  list.push_back({"hamming_window", as_method(hamming_window_function), METH_FASTCALL | METH_KEYWORDS, prepare(hamming_window_f)});
  list.push_back({"hann_window", as_method(hann_window_function), METH_FASTCALL | METH_KEYWORDS, prepare(hann_window_f)});
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
  list.push_back({"histc", as_method(histc_function), METH_FASTCALL | METH_KEYWORDS, prepare(histc_f)});
  list.push_back({"histogram", as_method(histogram_function), METH_FASTCALL | METH_KEYWORDS, prepare(histogram_f)});
  list.push_back({"hsplit", as_method(hsplit_function), METH_FASTCALL | METH_KEYWORDS, prepare(hsplit_f)});
  list.push_back({"hstack", as_method(hstack_function), METH_FASTCALL | METH_KEYWORDS, prepare(hstack_f)});
  list.push_back({"huber_loss", as_method(huber_loss_function), METH_FASTCALL | METH_KEYWORDS, prepare(huber_loss_f)});
  list.push_back({"hypot", as_method(hypot_function), METH_FASTCALL | METH_KEYWORDS, prepare(hypot_f)});
  list.push_back({"hypot_", as_method(hypot__function), METH_FASTCALL | METH_KEYWORDS, prepare(hypot__f)});
  list.push_back({"i0", as_method(i0_function), METH_FASTCALL | METH_KEYWORDS, prepare(i0_f)});
  list.push_back({"i0_", as_method(i0__function), METH_FASTCALL | METH_KEYWORDS, prepare(i0__f)});
  list.push_back({"igamma", as_method(igamma_function), METH_FASTCALL | METH_KEYWORDS, prepare(igamma_f)});
  list.push_back({"igamma_", as_method(igamma__function), METH_FASTCALL | METH_KEYWORDS, prepare(igamma__f)});
  list.push_back({"igammac", as_method(igammac_function), METH_FASTCALL | METH_KEYWORDS, prepare(igammac_f)});
  list.push_back({"igammac_", as_method(igammac__function), METH_FASTCALL | METH_KEYWORDS, prepare(igammac__f)});
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
  list.push_back({"index_reduce", as_method(index_reduce_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_reduce_f)});
  list.push_back({"index_reduce_", as_method(index_reduce__function), METH_FASTCALL | METH_KEYWORDS, prepare(index_reduce__f)});
  list.push_back({"index_select", as_method(index_select_function), METH_FASTCALL | METH_KEYWORDS, prepare(index_select_f)});
  list.push_back({"inner", as_method(inner_function), METH_FASTCALL | METH_KEYWORDS, prepare(inner_f)});
  list.push_back({"instance_norm", as_method(instance_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(instance_norm_f)});
  list.push_back({"inverse", as_method(inverse_function), METH_FASTCALL | METH_KEYWORDS, prepare(inverse_f)});
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
  list.push_back({"isreal", as_method(isreal_function), METH_FASTCALL | METH_KEYWORDS, prepare(isreal_f)});
  list.push_back({"istft", as_method(istft_function), METH_FASTCALL | METH_KEYWORDS, prepare(istft_f)});
  list.push_back({"kaiser_window", as_method(kaiser_window_function), METH_FASTCALL | METH_KEYWORDS, prepare(kaiser_window_f)});
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
  list.push_back({"less_", as_method(less__function), METH_FASTCALL | METH_KEYWORDS, prepare(less__f)});
  list.push_back({"less_equal", as_method(less_equal_function), METH_FASTCALL | METH_KEYWORDS, prepare(less_equal_f)});
  list.push_back({"less_equal_", as_method(less_equal__function), METH_FASTCALL | METH_KEYWORDS, prepare(less_equal__f)});
  list.push_back({"lgamma", as_method(lgamma_function), METH_FASTCALL | METH_KEYWORDS, prepare(lgamma_f)});
  list.push_back({"lgamma_", as_method(lgamma__function), METH_FASTCALL | METH_KEYWORDS, prepare(lgamma__f)});
  list.push_back({"linalg_cholesky", as_method(linalg_cholesky_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_cholesky_f)});
  list.push_back({"linalg_cholesky_ex", as_method(linalg_cholesky_ex_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_cholesky_ex_f)});
  list.push_back({"linalg_cond", as_method(linalg_cond_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_cond_f)});
  list.push_back({"linalg_cross", as_method(linalg_cross_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_cross_f)});
  list.push_back({"linalg_det", as_method(linalg_det_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_det_f)});
  list.push_back({"linalg_diagonal", as_method(linalg_diagonal_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_diagonal_f)});
  list.push_back({"linalg_eig", as_method(linalg_eig_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_eig_f)});
  list.push_back({"linalg_eigh", as_method(linalg_eigh_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_eigh_f)});
  list.push_back({"linalg_eigvals", as_method(linalg_eigvals_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_eigvals_f)});
  list.push_back({"linalg_eigvalsh", as_method(linalg_eigvalsh_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_eigvalsh_f)});
  list.push_back({"linalg_householder_product", as_method(linalg_householder_product_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_householder_product_f)});
  list.push_back({"linalg_inv", as_method(linalg_inv_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_inv_f)});
  list.push_back({"linalg_inv_ex", as_method(linalg_inv_ex_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_inv_ex_f)});
  list.push_back({"linalg_lstsq", as_method(linalg_lstsq_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_lstsq_f)});
  list.push_back({"linalg_lu", as_method(linalg_lu_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_lu_f)});
  list.push_back({"linalg_lu_factor", as_method(linalg_lu_factor_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_lu_factor_f)});
  list.push_back({"linalg_lu_factor_ex", as_method(linalg_lu_factor_ex_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_lu_factor_ex_f)});
  list.push_back({"linalg_lu_solve", as_method(linalg_lu_solve_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_lu_solve_f)});
  list.push_back({"linalg_matmul", as_method(linalg_matmul_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_matmul_f)});
  list.push_back({"linalg_matrix_exp", as_method(linalg_matrix_exp_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_matrix_exp_f)});
  list.push_back({"linalg_matrix_norm", as_method(linalg_matrix_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_matrix_norm_f)});
  list.push_back({"linalg_matrix_power", as_method(linalg_matrix_power_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_matrix_power_f)});
  list.push_back({"linalg_matrix_rank", as_method(linalg_matrix_rank_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_matrix_rank_f)});
  list.push_back({"linalg_multi_dot", as_method(linalg_multi_dot_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_multi_dot_f)});
  list.push_back({"linalg_norm", as_method(linalg_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_norm_f)});
  list.push_back({"linalg_pinv", as_method(linalg_pinv_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_pinv_f)});
  list.push_back({"linalg_qr", as_method(linalg_qr_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_qr_f)});
  list.push_back({"linalg_slogdet", as_method(linalg_slogdet_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_slogdet_f)});
  list.push_back({"linalg_solve", as_method(linalg_solve_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_solve_f)});
  list.push_back({"linalg_solve_ex", as_method(linalg_solve_ex_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_solve_ex_f)});
  list.push_back({"linalg_solve_triangular", as_method(linalg_solve_triangular_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_solve_triangular_f)});
  list.push_back({"linalg_svd", as_method(linalg_svd_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_svd_f)});
  list.push_back({"linalg_svdvals", as_method(linalg_svdvals_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_svdvals_f)});
  list.push_back({"linalg_tensorinv", as_method(linalg_tensorinv_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_tensorinv_f)});
  list.push_back({"linalg_tensorsolve", as_method(linalg_tensorsolve_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_tensorsolve_f)});
  list.push_back({"linalg_vander", as_method(linalg_vander_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_vander_f)});
  list.push_back({"linalg_vecdot", as_method(linalg_vecdot_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_vecdot_f)});
  list.push_back({"linalg_vector_norm", as_method(linalg_vector_norm_function), METH_FASTCALL | METH_KEYWORDS, prepare(linalg_vector_norm_f)});
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
  list.push_back({"logdet", as_method(logdet_function), METH_FASTCALL | METH_KEYWORDS, prepare(logdet_f)});
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
  list.push_back({"lu_solve", as_method(lu_solve_function), METH_FASTCALL | METH_KEYWORDS, prepare(lu_solve_f)});
  list.push_back({"lu_unpack", as_method(lu_unpack_function), METH_FASTCALL | METH_KEYWORDS, prepare(lu_unpack_f)});
}
void add_methods_c(std::vector<PyMethodDef>& list) {
  list.push_back({"fill_", as_method(fill__method), METH_FASTCALL | METH_KEYWORDS, prepare(fill__f, true)});
  list.push_back({"fill_diagonal_", as_method(fill_diagonal__method), METH_FASTCALL | METH_KEYWORDS, prepare(fill_diagonal__f, true)});
  list.push_back({"fix", as_method(fix_method), METH_NOARGS, prepare(fix_f, true)});
  list.push_back({"fix_", as_method(fix__method), METH_NOARGS, prepare(fix__f, true)});
  list.push_back({"flatten", as_method(flatten_method), METH_FASTCALL | METH_KEYWORDS, prepare(flatten_f, true)});
  list.push_back({"flip", as_method(flip_method), METH_FASTCALL | METH_KEYWORDS, prepare(flip_f, true)});
  list.push_back({"fliplr", as_method(fliplr_method), METH_NOARGS, prepare(fliplr_f, true)});
  list.push_back({"flipud", as_method(flipud_method), METH_NOARGS, prepare(flipud_f, true)});
  list.push_back({"float_power", as_method(float_power_method), METH_FASTCALL | METH_KEYWORDS, prepare(float_power_f, true)});
  list.push_back({"float_power_", as_method(float_power__method), METH_FASTCALL | METH_KEYWORDS, prepare(float_power__f, true)});
  list.push_back({"floor", as_method(floor_method), METH_NOARGS, prepare(floor_f, true)});
  list.push_back({"floor_", as_method(floor__method), METH_NOARGS, prepare(floor__f, true)});
  list.push_back({"floor_divide", as_method(floor_divide_method), METH_FASTCALL | METH_KEYWORDS, prepare(floor_divide_f, true)});
  list.push_back({"floor_divide_", as_method(floor_divide__method), METH_FASTCALL | METH_KEYWORDS, prepare(floor_divide__f, true)});
  list.push_back({"fmax", as_method(fmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(fmax_f, true)});
  list.push_back({"fmax_", as_method(fmax__method), METH_FASTCALL | METH_KEYWORDS, prepare(fmax__f, true)});
  list.push_back({"fmin", as_method(fmin_method), METH_FASTCALL | METH_KEYWORDS, prepare(fmin_f, true)});
  list.push_back({"fmin_", as_method(fmin__method), METH_FASTCALL | METH_KEYWORDS, prepare(fmin__f, true)});
  list.push_back({"fmod", as_method(fmod_method), METH_FASTCALL | METH_KEYWORDS, prepare(fmod_f, true)});
  list.push_back({"fmod_", as_method(fmod__method), METH_FASTCALL | METH_KEYWORDS, prepare(fmod__f, true)});
  list.push_back({"frac", as_method(frac_method), METH_NOARGS, prepare(frac_f, true)});
  list.push_back({"frac_", as_method(frac__method), METH_NOARGS, prepare(frac__f, true)});
  list.push_back({"frexp", as_method(frexp_method), METH_NOARGS, prepare(frexp_f, true)});
  list.push_back({"gather", as_method(gather_method), METH_FASTCALL | METH_KEYWORDS, prepare(gather_f, true)});
  list.push_back({"gcd", as_method(gcd_method), METH_FASTCALL | METH_KEYWORDS, prepare(gcd_f, true)});
  list.push_back({"gcd_", as_method(gcd__method), METH_FASTCALL | METH_KEYWORDS, prepare(gcd__f, true)});
  list.push_back({"ge", as_method(ge_method), METH_FASTCALL | METH_KEYWORDS, prepare(ge_f, true)});
  list.push_back({"ge_", as_method(ge__method), METH_FASTCALL | METH_KEYWORDS, prepare(ge__f, true)});
  list.push_back({"gelu", as_method(gelu_method), METH_FASTCALL | METH_KEYWORDS, prepare(gelu_f, true)});
  list.push_back({"gelu_", as_method(gelu__method), METH_FASTCALL | METH_KEYWORDS, prepare(gelu__f, true)});
  list.push_back({"geometric_", as_method(geometric__method), METH_FASTCALL | METH_KEYWORDS, prepare(geometric__f, true)});
  list.push_back({"geqrf", as_method(geqrf_method), METH_NOARGS, prepare(geqrf_f, true)});
  list.push_back({"ger", as_method(ger_method), METH_FASTCALL | METH_KEYWORDS, prepare(ger_f, true)});
  list.push_back({"greater", as_method(greater_method), METH_FASTCALL | METH_KEYWORDS, prepare(greater_f, true)});
  list.push_back({"greater_", as_method(greater__method), METH_FASTCALL | METH_KEYWORDS, prepare(greater__f, true)});
  list.push_back({"greater_equal", as_method(greater_equal_method), METH_FASTCALL | METH_KEYWORDS, prepare(greater_equal_f, true)});
  list.push_back({"greater_equal_", as_method(greater_equal__method), METH_FASTCALL | METH_KEYWORDS, prepare(greater_equal__f, true)});
  list.push_back({"gt", as_method(gt_method), METH_FASTCALL | METH_KEYWORDS, prepare(gt_f, true)});
  list.push_back({"gt_", as_method(gt__method), METH_FASTCALL | METH_KEYWORDS, prepare(gt__f, true)});
  list.push_back({"hardshrink", as_method(hardshrink_method), METH_FASTCALL | METH_KEYWORDS, prepare(hardshrink_f, true)});
  list.push_back({"hardshrink_", as_method(hardshrink__method), METH_FASTCALL | METH_KEYWORDS, prepare(hardshrink__f, true)});
  list.push_back({"hardsigmoid", as_method(hardsigmoid_method), METH_NOARGS, prepare(hardsigmoid_f, true)});
  list.push_back({"hardsigmoid_", as_method(hardsigmoid__method), METH_NOARGS, prepare(hardsigmoid__f, true)});
  list.push_back({"hardswish", as_method(hardswish_method), METH_NOARGS, prepare(hardswish_f, true)});
  list.push_back({"hardswish_", as_method(hardswish__method), METH_NOARGS, prepare(hardswish__f, true)});
  list.push_back({"hardtanh", as_method(hardtanh_method), METH_FASTCALL | METH_KEYWORDS, prepare(hardtanh_f, true)});
  list.push_back({"hardtanh_", as_method(hardtanh__method), METH_FASTCALL | METH_KEYWORDS, prepare(hardtanh__f, true)});
  list.push_back({"heaviside", as_method(heaviside_method), METH_FASTCALL | METH_KEYWORDS, prepare(heaviside_f, true)});
  list.push_back({"heaviside_", as_method(heaviside__method), METH_FASTCALL | METH_KEYWORDS, prepare(heaviside__f, true)});
  list.push_back({"histc", as_method(histc_method), METH_FASTCALL | METH_KEYWORDS, prepare(histc_f, true)});
  list.push_back({"histogram", as_method(histogram_method), METH_FASTCALL | METH_KEYWORDS, prepare(histogram_f, true)});
  list.push_back({"hsplit", as_method(hsplit_method), METH_FASTCALL | METH_KEYWORDS, prepare(hsplit_f, true)});
  list.push_back({"hypot", as_method(hypot_method), METH_FASTCALL | METH_KEYWORDS, prepare(hypot_f, true)});
  list.push_back({"hypot_", as_method(hypot__method), METH_FASTCALL | METH_KEYWORDS, prepare(hypot__f, true)});
  list.push_back({"i0", as_method(i0_method), METH_NOARGS, prepare(i0_f, true)});
  list.push_back({"i0_", as_method(i0__method), METH_NOARGS, prepare(i0__f, true)});
  list.push_back({"igamma", as_method(igamma_method), METH_FASTCALL | METH_KEYWORDS, prepare(igamma_f, true)});
  list.push_back({"igamma_", as_method(igamma__method), METH_FASTCALL | METH_KEYWORDS, prepare(igamma__f, true)});
  list.push_back({"igammac", as_method(igammac_method), METH_FASTCALL | METH_KEYWORDS, prepare(igammac_f, true)});
  list.push_back({"igammac_", as_method(igammac__method), METH_FASTCALL | METH_KEYWORDS, prepare(igammac__f, true)});
  list.push_back({"index_add", as_method(index_add_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_add_f, true)});
  list.push_back({"index_add_", as_method(index_add__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_add__f, true)});
  list.push_back({"index_copy", as_method(index_copy_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_copy_f, true)});
  list.push_back({"index_copy_", as_method(index_copy__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_copy__f, true)});
  list.push_back({"index_fill", as_method(index_fill_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_fill_f, true)});
  list.push_back({"index_fill_", as_method(index_fill__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_fill__f, true)});
  list.push_back({"index_reduce", as_method(index_reduce_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_reduce_f, true)});
  list.push_back({"index_reduce_", as_method(index_reduce__method), METH_FASTCALL | METH_KEYWORDS, prepare(index_reduce__f, true)});
  list.push_back({"index_select", as_method(index_select_method), METH_FASTCALL | METH_KEYWORDS, prepare(index_select_f, true)});
  list.push_back({"inner", as_method(inner_method), METH_FASTCALL | METH_KEYWORDS, prepare(inner_f, true)});
  list.push_back({"inverse", as_method(inverse_method), METH_NOARGS, prepare(inverse_f, true)});
  list.push_back({"is_set_to", as_method(is_set_to_method), METH_FASTCALL | METH_KEYWORDS, prepare(is_set_to_f, true)});
  list.push_back({"isclose", as_method(isclose_method), METH_FASTCALL | METH_KEYWORDS, prepare(isclose_f, true)});
  list.push_back({"isclose_", as_method(isclose__method), METH_FASTCALL | METH_KEYWORDS, prepare(isclose__f, true)});
  list.push_back({"isfinite", as_method(isfinite_method), METH_NOARGS, prepare(isfinite_f, true)});
  list.push_back({"isfinite_", as_method(isfinite__method), METH_NOARGS, prepare(isfinite__f, true)});
  list.push_back({"isinf", as_method(isinf_method), METH_NOARGS, prepare(isinf_f, true)});
  list.push_back({"isinf_", as_method(isinf__method), METH_NOARGS, prepare(isinf__f, true)});
  list.push_back({"isnan", as_method(isnan_method), METH_NOARGS, prepare(isnan_f, true)});
  list.push_back({"isnan_", as_method(isnan__method), METH_NOARGS, prepare(isnan__f, true)});
  list.push_back({"isneginf", as_method(isneginf_method), METH_NOARGS, prepare(isneginf_f, true)});
  list.push_back({"isneginf_", as_method(isneginf__method), METH_NOARGS, prepare(isneginf__f, true)});
  list.push_back({"isposinf", as_method(isposinf_method), METH_NOARGS, prepare(isposinf_f, true)});
  list.push_back({"isposinf_", as_method(isposinf__method), METH_NOARGS, prepare(isposinf__f, true)});
  list.push_back({"isreal", as_method(isreal_method), METH_NOARGS, prepare(isreal_f, true)});
  list.push_back({"istft", as_method(istft_method), METH_FASTCALL | METH_KEYWORDS, prepare(istft_f, true)});
  list.push_back({"kron", as_method(kron_method), METH_FASTCALL | METH_KEYWORDS, prepare(kron_f, true)});
  list.push_back({"kthvalue", as_method(kthvalue_method), METH_FASTCALL | METH_KEYWORDS, prepare(kthvalue_f, true)});
  list.push_back({"lcm", as_method(lcm_method), METH_FASTCALL | METH_KEYWORDS, prepare(lcm_f, true)});
  list.push_back({"lcm_", as_method(lcm__method), METH_FASTCALL | METH_KEYWORDS, prepare(lcm__f, true)});
  list.push_back({"ldexp", as_method(ldexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(ldexp_f, true)});
  list.push_back({"ldexp_", as_method(ldexp__method), METH_FASTCALL | METH_KEYWORDS, prepare(ldexp__f, true)});
  list.push_back({"le", as_method(le_method), METH_FASTCALL | METH_KEYWORDS, prepare(le_f, true)});
  list.push_back({"le_", as_method(le__method), METH_FASTCALL | METH_KEYWORDS, prepare(le__f, true)});
  list.push_back({"leaky_relu", as_method(leaky_relu_method), METH_FASTCALL | METH_KEYWORDS, prepare(leaky_relu_f, true)});
  list.push_back({"leaky_relu_", as_method(leaky_relu__method), METH_FASTCALL | METH_KEYWORDS, prepare(leaky_relu__f, true)});
  list.push_back({"lerp", as_method(lerp_method), METH_FASTCALL | METH_KEYWORDS, prepare(lerp_f, true)});
  list.push_back({"lerp_", as_method(lerp__method), METH_FASTCALL | METH_KEYWORDS, prepare(lerp__f, true)});
  list.push_back({"less", as_method(less_method), METH_FASTCALL | METH_KEYWORDS, prepare(less_f, true)});
  list.push_back({"less_", as_method(less__method), METH_FASTCALL | METH_KEYWORDS, prepare(less__f, true)});
  list.push_back({"less_equal", as_method(less_equal_method), METH_FASTCALL | METH_KEYWORDS, prepare(less_equal_f, true)});
  list.push_back({"less_equal_", as_method(less_equal__method), METH_FASTCALL | METH_KEYWORDS, prepare(less_equal__f, true)});
  list.push_back({"lgamma", as_method(lgamma_method), METH_NOARGS, prepare(lgamma_f, true)});
  list.push_back({"lgamma_", as_method(lgamma__method), METH_NOARGS, prepare(lgamma__f, true)});
  list.push_back({"log", as_method(log_method), METH_NOARGS, prepare(log_f, true)});
  list.push_back({"log10", as_method(log10_method), METH_NOARGS, prepare(log10_f, true)});
  list.push_back({"log10_", as_method(log10__method), METH_NOARGS, prepare(log10__f, true)});
  list.push_back({"log1p", as_method(log1p_method), METH_NOARGS, prepare(log1p_f, true)});
  list.push_back({"log1p_", as_method(log1p__method), METH_NOARGS, prepare(log1p__f, true)});
  list.push_back({"log2", as_method(log2_method), METH_NOARGS, prepare(log2_f, true)});
  list.push_back({"log2_", as_method(log2__method), METH_NOARGS, prepare(log2__f, true)});
  list.push_back({"log_", as_method(log__method), METH_NOARGS, prepare(log__f, true)});
  list.push_back({"log_normal_", as_method(log_normal__method), METH_FASTCALL | METH_KEYWORDS, prepare(log_normal__f, true)});
  list.push_back({"log_sigmoid", as_method(log_sigmoid_method), METH_NOARGS, prepare(log_sigmoid_f, true)});
  list.push_back({"log_sigmoid_", as_method(log_sigmoid__method), METH_NOARGS, prepare(log_sigmoid__f, true)});
  list.push_back({"log_softmax", as_method(log_softmax_method), METH_FASTCALL | METH_KEYWORDS, prepare(log_softmax_f, true)});
  list.push_back({"logaddexp", as_method(logaddexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp_f, true)});
  list.push_back({"logaddexp2", as_method(logaddexp2_method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp2_f, true)});
  list.push_back({"logaddexp2_", as_method(logaddexp2__method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp2__f, true)});
  list.push_back({"logaddexp_", as_method(logaddexp__method), METH_FASTCALL | METH_KEYWORDS, prepare(logaddexp__f, true)});
  list.push_back({"logcumsumexp", as_method(logcumsumexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(logcumsumexp_f, true)});
  list.push_back({"logdet", as_method(logdet_method), METH_NOARGS, prepare(logdet_f, true)});
  list.push_back({"logical_and", as_method(logical_and_method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_and_f, true)});
  list.push_back({"logical_and_", as_method(logical_and__method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_and__f, true)});
  list.push_back({"logical_not", as_method(logical_not_method), METH_NOARGS, prepare(logical_not_f, true)});
  list.push_back({"logical_not_", as_method(logical_not__method), METH_NOARGS, prepare(logical_not__f, true)});
  list.push_back({"logical_or", as_method(logical_or_method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_or_f, true)});
  list.push_back({"logical_or_", as_method(logical_or__method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_or__f, true)});
  list.push_back({"logical_xor", as_method(logical_xor_method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_xor_f, true)});
  list.push_back({"logical_xor_", as_method(logical_xor__method), METH_FASTCALL | METH_KEYWORDS, prepare(logical_xor__f, true)});
  list.push_back({"logit", as_method(logit_method), METH_FASTCALL | METH_KEYWORDS, prepare(logit_f, true)});
  list.push_back({"logit_", as_method(logit__method), METH_FASTCALL | METH_KEYWORDS, prepare(logit__f, true)});
  list.push_back({"logsumexp", as_method(logsumexp_method), METH_FASTCALL | METH_KEYWORDS, prepare(logsumexp_f, true)});
  list.push_back({"lt", as_method(lt_method), METH_FASTCALL | METH_KEYWORDS, prepare(lt_f, true)});
  list.push_back({"lt_", as_method(lt__method), METH_FASTCALL | METH_KEYWORDS, prepare(lt__f, true)});
  list.push_back({"lu_solve", as_method(lu_solve_method), METH_FASTCALL | METH_KEYWORDS, prepare(lu_solve_f, true)});
}

}  // namespace argand::py
