#include "investment/prevention/record_fields.hpp"

#include <utility>

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

constexpr base::WordTable<bool, 2> kYesOrNo = {{{true, "yes"}, {false, "no"}}};

base::Result<bool> yes_or_no(base::Field field) { return base::value_named(kYesOrNo, field); }

}  // namespace

std::optional<std::string> code_in(missions::RecordFields& fields, std::string_view column) {
  std::string code = fields.text(column);
  return code.empty() ? std::nullopt : std::optional(std::move(code));
}

bool yes_in(missions::RecordFields& fields, std::string_view column) {
  return fields.take<bool>(column, yes_or_no).value_or(false);
}

std::optional<int> year_in(missions::RecordFields& fields, std::string_view column) {
  const auto year = fields.take<std::int64_t>(column, base::whole_number);
  if (!year) return std::nullopt;
  if (*year < 1900 || *year > 2199) {
    fields.refuse(column, "Give the first year of a financial year, such as 2026.");
    return std::nullopt;
  }
  return static_cast<int>(*year);
}

std::optional<double> share_in(missions::RecordFields& fields, std::string_view column) {
  const auto share = fields.take<double>(column, base::decimal_number);
  if (share && (*share < 0 || *share > 1)) {
    fields.refuse(column, "Give a share between 0 and 1.");
  }
  return share;
}

std::optional<double> pounds_in(missions::RecordFields& fields, std::string_view column) {
  const auto pounds = fields.take<double>(column, base::decimal_number);
  if (pounds && (*pounds < 0 || *pounds > 1e15)) {
    fields.refuse(column, "Give an amount of pounds that is not below 0.");
  }
  return pounds;
}

}  // namespace commonweal::investment
