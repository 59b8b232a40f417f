// Written by tools/generate from the operations' schemas; edit those.
#pragma once
#include "python/bindings/py.h"

#include <vector>

namespace argand::py {

void add_functions_a(std::vector<PyMethodDef>& list);
void add_functions_b(std::vector<PyMethodDef>& list);
void add_functions_c(std::vector<PyMethodDef>& list);
void add_functions_d(std::vector<PyMethodDef>& list);
void add_functions_e(std::vector<PyMethodDef>& list);
void add_functions_f(std::vector<PyMethodDef>& list);
inline void add_all_functions(std::vector<PyMethodDef>& list) {
  add_functions_a(list);
  add_functions_b(list);
  add_functions_c(list);
  add_functions_d(list);
  add_functions_e(list);
  add_functions_f(list);
}
void add_methods_a(std::vector<PyMethodDef>& list);
void add_methods_b(std::vector<PyMethodDef>& list);
void add_methods_c(std::vector<PyMethodDef>& list);
void add_methods_d(std::vector<PyMethodDef>& list);
void add_methods_e(std::vector<PyMethodDef>& list);
void add_methods_f(std::vector<PyMethodDef>& list);
inline void add_all_methods(std::vector<PyMethodDef>& list) {
  add_methods_a(list);
  add_methods_b(list);
  add_methods_c(list);
  add_methods_d(list);
  add_methods_e(list);
  add_methods_f(list);
}

}  // namespace argand::py
