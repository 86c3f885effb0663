#include "platform/table/csv_words.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::platform {

std::string count_of(std::size_t count, std::string_view what) {
  return base::grouped(static_cast<double>(count)) + ' ' + std::string(what) +
         (count == 1 ? "" : "s");
}

std::string hex(char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  return {'0', 'x', kDigits[value / 16], kDigits[value % 16]};
}

std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kListed = 20;
  std::string list;
  for (std::size_t i = 0; i < std::min(names.size(), kListed); ++i) {
    list += (i == 0 ? "" : ", ") + in_quotes(names[i]);
  }
  if (names.size() > kListed) list += " and " + count_of(names.size() - kListed, "more column");
  return list;
}

}  // namespace commonweal::platform
