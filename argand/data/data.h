// Datasets, transforms, samplers and the loader.
#pragma once
#include "argand/data/dataset.h"
#include "argand/data/example.h"
#include "argand/data/idx.h"
#include "argand/data/loader.h"
#include "argand/data/map_dataset.h"
#include "argand/data/mnist.h"
#include "argand/data/samplers.h"
#include "argand/data/shared_dataset.h"
#include "argand/data/tensor_dataset.h"
#include "argand/data/transforms.h"

namespace argand::data {

using datasets::BatchDataset;
using datasets::Dataset;

}  // namespace argand::data
