#include "base/counted.hpp"

#include "base/number_text.hpp"

namespace commonweal::base {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return grouped(static_cast<double>(count)) + ' ' + std::string(count == 1 ? one : many);
}

}  // namespace commonweal::base
