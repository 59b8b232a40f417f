// Files, as users see them.
#pragma once
#include "argand/io/archive.h"
#include "argand/io/checkpoint.h"
#include "argand/io/safetensors.h"
#include "argand/io/save.h"
