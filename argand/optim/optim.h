// Optimizers, as users see them.
#pragma once
#include "argand/optim/adagrad.h"
#include "argand/optim/adam.h"
#include "argand/optim/adamw.h"
#include "argand/optim/lbfgs.h"
#include "argand/optim/rmsprop.h"
#include "argand/optim/schedulers/combined.h"
#include "argand/optim/schedulers/one_cycle_lr.h"
#include "argand/optim/schedulers/reduce_on_plateau_scheduler.h"
#include "argand/optim/schedulers/schedules.h"
#include "argand/optim/sgd.h"
