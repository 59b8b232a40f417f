// What a loader throws for an error that is not an argand::Error.
#pragma once
#include <exception>
#include <string>

#include "argand/core/error.h"

namespace argand::data {

// A dataset or transform threw something else than an argand::Error; those are rethrown as they are, with the batch and
// example added to the message.
struct AG_API WorkerException : public Error {
  WorkerException(std::exception_ptr original, std::string message)
      : Error(std::move(message)), original_exception(std::move(original)) {}

  std::exception_ptr original_exception;
};

// No batch came within the loader's timeout.
class AG_API TimeoutError : public Error {
 public:
  using Error::Error;
};

}  // namespace argand::data
