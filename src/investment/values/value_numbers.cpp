#include "investment/values/value_numbers.hpp"

#include <cstdint>

namespace commonweal::investment {
namespace {

using missions::RecordFields;

struct Bounds {
  double least;
  double most;
  std::string_view words;
};

std::optional<double> number_in(RecordFields& fields, std::string_view column,
                                const Bounds& bounds) {
  const auto number = fields.take<double>(column, base::decimal_number);
  if (number && (*number < bounds.least || *number > bounds.most)) {
    fields.refuse(column, base::shortest(*number) + " cannot be. " + std::string(bounds.words));
    return std::nullopt;
  }
  return number;
}

}  // namespace

std::optional<double> pounds_in(RecordFields& fields, std::string_view column) {
  return number_in(fields, column, {0, 1e15, "Give pounds that are not below 0."});
}

std::optional<double> share_in(RecordFields& fields, std::string_view column) {
  return number_in(fields, column, {0, 1, "Give a share between 0 and 1."});
}

std::optional<double> uplift_in(RecordFields& fields, std::string_view column) {
  return number_in(fields, column, {0, 10, "Give what is added, between 0 and 10: 0.24 is 24%."});
}

std::optional<double> positive_in(RecordFields& fields, std::string_view column) {
  return number_in(fields, column, {1e-6, 1e6, "Give a number above 0, at most 1,000,000."});
}

std::optional<int> whole_in(RecordFields& fields, std::string_view column,
                            const WholeBounds& bounds) {
  const auto number = fields.take<std::int64_t>(column, base::whole_number);
  if (!number) return std::nullopt;
  if (*number < bounds.least || *number > bounds.most) {
    fields.refuse(column, std::to_string(*number) + " cannot be. Give a whole number between " +
                              std::to_string(bounds.least) + " and " + std::to_string(bounds.most) +
                              ".");
    return std::nullopt;
  }
  return static_cast<int>(*number);
}

std::optional<int> year_in(RecordFields& fields, std::string_view column) {
  return whole_in(fields, column, {1900, 2200});
}

}  // namespace commonweal::investment
