#include "investment/portfolio/limit_years_page.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "investment/values/values_parts_page.hpp"
#include "missions/year_line.hpp"
#include "platform/html/table.hpp"

namespace commonweal::investment {
namespace {

std::string words_in(const std::vector<YearOfLimit>& all, const std::string& limit, int year) {
  for (const auto& it : all) {
    if (it.limit == limit && it.year == year) return it.words;
  }
  return "No limit held";
}

}  // namespace

platform::Html limits_by_year(const std::string& caption, const std::vector<YearOfLimit>& all) {
  std::set<int> years;
  std::vector<std::string> limits;
  for (const auto& it : all) {
    years.insert(it.year);
    if (std::ranges::find(limits, it.limit) == limits.end()) limits.push_back(it.limit);
  }
  platform::HtmlTable table{.caption = caption,
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Limit"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const int year : years) {
    table.head.push_back(
        {.text = missions::year_words(year), .format = platform::CellFormat::numeric});
  }
  for (const auto& limit : limits) {
    std::vector<platform::TableCell> row = {{.text = limit}};
    for (const int year : years) row.push_back(number_cell(words_in(all, limit, year)));
    table.rows.push_back(std::move(row));
  }
  return wide_table(std::move(table));
}

}  // namespace commonweal::investment
