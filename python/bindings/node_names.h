// What nodes are called in Python: PyTorch's names, which programs print, compare and draw.
#pragma once
#include <string>

#include "argand/autograd/node.h"

namespace argand::py {

std::string python_name(const Node* n);

}  // namespace argand::py
