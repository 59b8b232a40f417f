// AdamW is Adam with decoupled weight decay.
#pragma once
#include "argand/optim/adam.h"
