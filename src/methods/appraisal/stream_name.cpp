#include "methods/appraisal/stream_name.hpp"

namespace commonweal::methods {

std::uint64_t stream_named(std::string_view name) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char letter : name) {
    hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
  }
  return hash;
}

}  // namespace commonweal::methods
