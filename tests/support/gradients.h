// Derivatives against differences.
#pragma once
#include <gtest/gtest.h>

#include <functional>
#include <vector>

#include "argand/autograd/gradcheck.h"

namespace argand::test {

// The first and second derivatives of f by all its inputs. `what` is shown where they are wrong: a line, a name.
template <class What>
void check_gradients(const std::function<std::vector<Tensor>(TensorList)>& f, std::vector<Tensor> in,
                     const What& what) {
  SCOPED_TRACE(what);
  for (Tensor& x : in) x = x.detach().set_requires_grad(true);
  EXPECT_TRUE(autograd::gradcheck(f, in));
  EXPECT_TRUE(autograd::gradgradcheck(f, in));
}

}  // namespace argand::test
