#include "argand/core/library_settings.h"

namespace argand {

LibrarySettings& library_settings() {
  static LibrarySettings settings;
  return settings;
}

}  // namespace argand
