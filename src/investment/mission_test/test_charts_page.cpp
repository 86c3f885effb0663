#include <cmath>
#include <string>
#include <utility>

#include "investment/mission_test/mission_test_chart_file.hpp"
#include "investment/mission_test/mission_test_parts_page.hpp"
#include "investment/mission_test/mission_test_sheet_file.hpp"
#include "investment/mission_test/mission_test_words.hpp"
#include "investment/mission_test/test_marks_page.hpp"
#include "investment/mission_test/told_test.hpp"
#include "platform/chart/chart_with_table.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;

// A chart over the table of its figures; every chart of this page has its own.
template <class Chart>
Html charted(const Chart& chart, platform::HtmlTable table) {
  return platform::chart_with_table({.chart = platform::render(chart),
                                     .title = chart.caption.title,
                                     .id = chart.caption.id + "-table",
                                     .table = std::move(table)});
}

platform::HtmlTable money_table(std::string caption, std::string first) {
  return {.caption = std::move(caption),
          .caption_classes = "govuk-table__caption--s",
          .head = {{.text = std::move(first)}},
          .first_cell_is_header = true};
}

platform::HtmlTable value_table(const platform::WaterfallChart& chart) {
  auto table = money_table(chart.caption.title, "Line");
  table.head.push_back(number_cell("Present value"));
  for (const auto& step : chart.steps) {
    table.rows.push_back({{.text = step.name},
                          number_cell(step.amount ? money_words(*step.amount) : step.value_text)});
  }
  return table;
}

platform::HtmlTable driver_table(const MissionTest& test) {
  auto table = money_table("What the net value hangs on", "Driver");
  for (const char* name :
       {"10th percentile, times now", "Net value", "90th percentile, times now", "Net value"}) {
    table.head.push_back(number_cell(name));
  }
  for (const auto& bar : test.wide.tornado) {
    table.rows.push_back({{.text = bar.title},
                          number_cell(number_words(bar.factor_p10)),
                          number_cell(money_words(bar.net_at_p10)),
                          number_cell(number_words(bar.factor_p90)),
                          number_cell(money_words(bar.net_at_p90))});
  }
  return table;
}

platform::HtmlTable gainer_table(const MissionTest& test) {
  auto table = money_table("Who gains", "Who");
  table.head.push_back(number_cell("Present value"));
  table.head.push_back(number_cell("Of it in cash"));
  for (const auto& party : test.wide.gainers) {
    table.rows.push_back({{.text = party.who},
                          number_cell(money_words(party.present)),
                          number_cell(money_words(party.cashable))});
  }
  return table;
}

platform::HtmlTable saver_table(const MissionTest& test) {
  auto table = money_table("Who saves, and what of it is cash", "Who");
  table.head.push_back(number_cell("Present value"));
  table.head.push_back(number_cell("Of it in cash"));
  for (const auto& party : test.wide.savers) {
    table.rows.push_back({{.text = party.who},
                          number_cell(money_words(party.present)),
                          number_cell(money_words(party.cashable))});
  }
  return table;
}

}  // namespace

Html effect_section(const MissionTest& test) {
  Html html = test_heading("What it does to the mission", "effect");
  const auto both = with_and_without_chart(test);
  const auto change = change_chart(test);
  if (!both && !change) {
    return html.add(test_paragraph("There is no core metric whose change could be drawn."));
  }
  const auto table = table_of(metric_sheet(test), test.mission_critical.best->title);
  if (both) html.add(charted(*both, table));
  if (change) html.add(charted(*change, table));
  return html;
}

Html value_section(const MissionTest& test) {
  Html html = test_heading("What it is worth", "worth");
  html.add(test_list(value_sentences(test)));
  const auto value = value_chart(test);
  html.add(charted(value, value_table(value)));
  html.add(charted(driver_chart(test), driver_table(test)));
  html.add(charted(year_chart(test), table_of(years_sheet(test), "Costs and benefits by year")));
  html.add(charted(gainer_chart(test), gainer_table(test)));
  if (!test.wide.savers.empty()) html.add(platform::table(saver_table(test)));
  return html;
}

}  // namespace commonweal::investment
