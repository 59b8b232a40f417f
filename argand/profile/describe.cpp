#include "argand/profile/describe.h"

#include "argand/core/array_ref.h"
#include "argand/core/error.h"
#include "argand/core/thread_local.h"

namespace argand::profile {
namespace {

std::string describe(const View* v) {
  if (!v) return "none";
  return str(v->dtype, IntArrayRef(v->sizes, v->ndim));
}

void append_path(std::string& s, const ModuleFrame* m) {
  if (m->parent) append_path(s, m->parent);
  if (!s.empty() && *m->name) s += '.';
  s += m->name;
}

}  // namespace

std::string describe_call(const Call& call) {
  std::string s;
  for (int i = 0; i < call.ins; ++i) s += (i ? ", " : "") + describe(call.views[call.outs + i]);
  s += " -> ";
  for (int i = 0; i < call.outs; ++i) s += (i ? ", " : "") + describe(call.views[i]);
  return s;
}

std::string module_path() {
  const ModuleFrame* m = thread_local_data().state.module;
  if (!m) return {};
  std::string path;
  append_path(path, m);
  return " in module " + path;
}

}  // namespace argand::profile
