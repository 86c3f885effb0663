#include "investment/proposals/proposal_fields_file.hpp"

#include <charconv>
#include <cmath>

#include "base/number_text.hpp"
#include "missions/record.hpp"

namespace commonweal::investment {

using platform::JsonFields;

bool BidRange::holds(double number) const {
  return least <= number && number <= most && (!is_whole || std::floor(number) == number);
}

double bid_number_in(JsonFields& fields, std::string_view name, double usual,
                     const BidRange& range) {
  const auto number = fields.number_or_none(name);
  if (!number) return usual;
  if (range.holds(*number)) return *number;
  fields.refuse(name, base::shortest(*number) + " " + std::string(range.words));
  return usual;
}

std::optional<int> bid_year_named(std::string_view name) {
  int year = 0;
  const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), year);
  const bool is_whole = fault == std::errc() && end == name.data() + name.size();
  return is_whole && 1990 <= year && year <= 2150 ? std::optional(year) : std::nullopt;
}

std::string bid_code_in(JsonFields& fields, std::string_view name, bool is_required) {
  std::string code = is_required ? fields.text(name) : fields.text_or_empty(name);
  if (code.empty() || missions::is_code(code)) return code;
  fields.refuse(name,
                "\"" + code + "\" is no code. A code has lower-case letters, digits and hyphens.");
  return "";
}

}  // namespace commonweal::investment
