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

std::vector<missions::YearAmount> years_in(missions::RecordFields& fields,
                                           std::string_view column) {
  auto years = fields.take<std::vector<missions::YearAmount>>(column, missions::year_amounts_in);
  if (!years) return {};
  for (const auto& [year, pounds] : *years) {
    if (pounds >= 0 && pounds <= 1e15) continue;
    fields.refuse(column, std::to_string(year) + "=" + base::shortest(pounds) +
                              " cannot be. Give pounds that are not below 0.");
  }
  return *std::move(years);
}

}  // namespace commonweal::investment
