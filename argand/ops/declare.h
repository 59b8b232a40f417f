// AG_OP: the one declaration of a public operation that is not a formula. tools/generate reads the schema next to the
// function's definition and writes the declaration, the method, the in-place and out= forms, the documentation and the
// row of the op table from it.
#pragma once

// AG_OP("cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor", "function method inplace out")
// goes right before `Tensor cumsum(const Tensor& self, int64_t dim, std::optional<DType> dtype) {`. The second string
// names the forms wanted; without it "function method". "inplace" and "out" are made from the plain form; an op that
// writes its own declares it as an op of its own ("copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) ->
// ...").
// "own": a method of Tensor declared by hand; what is generated is its way through the op door.
#define AG_OP(...)
