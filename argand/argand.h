// Everything a program that trains or runs models needs.
#pragma once
#include "argand/autograd/autograd.h"
#include "argand/core/device_interface.h"
#include "argand/core/parallel.h"
#include "argand/core/tensor.h"
#include "argand/ops/from_blob.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"
#include "argand/ops/printing.h"
#include "argand/ops/tensor_index.h"
#include "argand/ops/tensor_literal.h"
