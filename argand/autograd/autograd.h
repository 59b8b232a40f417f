// Automatic differentiation, as users see it.
#pragma once
#include "argand/autograd/checkpoint.h"
#include "argand/autograd/engine.h"
#include "argand/autograd/function.h"
#include "argand/autograd/functional.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/gradcheck.h"
#include "argand/autograd/hooks.h"
#include "argand/autograd/record.h"
#include "argand/autograd/saved_hooks.h"
