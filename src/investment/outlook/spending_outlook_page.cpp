#include "investment/outlook/spending_outlook_page.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "investment/outlook/outlook_asked_file.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;
using platform::HtmlTable;
using platform::Request;

Html form(const Request& request) {
  std::vector<Html> fields;
  for (const AskedInput& it : kAskedInputs) {
    const std::string name(it.name);
    fields.push_back(platform::input({.name = name,
                                      .inputmode = "decimal",
                                      .value = std::string(request.query(name).value_or("")),
                                      .label = {.text = it.label},
                                      .classes = "govuk-input--width-5"}));
  }
  return platform::filter_bar({.action = "/spending-outlook",
                               .label = "Try inputs of your own",
                               .fields = std::move(fields),
                               .button_text = "Draw it",
                               .clear_href = "/spending-outlook"});
}

HtmlTable shares_table(const SpendingOutlook& outlook) {
  HtmlTable table{.caption = "Share of GDP by year", .head = {{.text = "Year"}}};
  for (const auto& it : outlook.paths) table.head.push_back(number_cell(it.title));
  for (std::size_t i = 0; i < outlook.paths.front().path.years.size(); ++i) {
    std::vector<platform::TableCell> row = {
        {.text = year_words(outlook.paths.front().path.years[i].year)}};
    for (const auto& it : outlook.paths) {
      row.push_back(number_cell(gdp_share_words(it.path.years[i].share)));
    }
    table.rows.push_back(std::move(row));
  }
  table.first_cell_is_header = true;
  return table;
}

std::string ends_words(const SpendingOutlook& outlook) {
  std::string words;
  for (const auto& it : outlook.paths) {
    words += it.title + " ends at " + gdp_share_words(it.path.last_share()) + " of GDP. ";
  }
  words.pop_back();
  return words;
}

Html chart(const SpendingOutlook& outlook) {
  const auto& years = outlook.paths.front().path.years;
  platform::LineChart chart{.caption = {.id = "spending-outlook",
                                        .title = outlook.title,
                                        .unit = "Share of GDP, " + year_words(years.front().year) +
                                                " to " + year_words(years.back().year),
                                        .description = ends_words(outlook)}};
  for (const auto& it : outlook.paths) {
    platform::Line line{.name = it.title, .points = {}, .style = platform::Style::projected};
    for (const auto& year : it.path.years) {
      line.points.push_back({.x = year.year + 0.5, .y = 100 * year.share});
    }
    chart.lines.push_back(std::move(line));
  }
  chart.value_text = [](double value) { return base::shortest(value) + "%"; };
  return platform::chart_with_table({.chart = platform::render(chart),
                                     .title = chart.caption.title,
                                     .id = "spending-outlook-table",
                                     .table = shares_table(outlook)});
}

Html drivers_table(const SpendingOutlook& outlook) {
  HtmlTable table{.caption = "What moves the share, in percentage points of GDP",
                  .head = {{.text = "Driver"}}};
  for (const auto& it : outlook.paths) table.head.push_back(number_cell(it.title));
  const auto add = [&](std::string name, auto cell) {
    std::vector<platform::TableCell> row = {{.text = std::move(name)}};
    for (const auto& it : outlook.paths) row.push_back(number_cell(cell(it)));
    table.rows.push_back(std::move(row));
  };
  add("In the first year", [](const auto& it) { return gdp_share_words(it.inputs.start_share); });
  for (std::size_t i = 0; i < methods::kSpendingDrivers.size(); ++i) {
    add(std::string(words_of(methods::kSpendingDrivers[i])),
        [i](const auto& it) { return points_words(it.path.parts[i]); });
  }
  add("In the last year", [](const auto& it) { return gdp_share_words(it.path.last_share()); });
  return wide_table(std::move(table));
}

Html inputs_table(const SpendingOutlook& outlook) {
  HtmlTable table{.caption = "What each scenario takes", .head = {{.text = "Scenario"}}};
  for (const auto* name : {"Need at the same age", "Cost of care beyond prices", "Productivity",
                           "Demand prevented", "Economy"}) {
    table.head.push_back(number_cell(name));
  }
  for (const auto& it : outlook.paths) {
    table.rows.push_back({{.text = it.title},
                          number_cell(growth_words(it.inputs.need_growth)),
                          number_cell(growth_words(it.inputs.unit_cost_growth)),
                          number_cell(growth_words(it.inputs.productivity)),
                          number_cell(growth_words(it.inputs.prevention)),
                          number_cell(growth_words(it.inputs.gdp_growth))});
  }
  return wide_table(std::move(table));
}

std::string status_colour(const std::string& status) {
  if (status == "sourced") return "govuk-tag--green";
  return status == "calibrated" ? "govuk-tag--purple" : "govuk-tag--yellow";
}

Html sources_table(const SpendingOutlook& outlook) {
  HtmlTable table{.caption = "Where each input is from",
                  .head = {{.text = "Input"}, {.text = "Status"}, {.text = "Source"}}};
  for (const auto& it : outlook.sources) {
    std::string status = it.status;
    status.front() = static_cast<char>(status.front() - 'a' + 'A');
    table.rows.push_back(
        {{.text = it.input},
         {.html = platform::tag({.text = status, .classes = status_colour(it.status)})},
         {.text = it.words}});
  }
  return wide_table(std::move(table));
}

Html outlook_html(const SpendingOutlook& outlook, const Request& request) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(page_title("Spending outlook"));
  html.raw("<p class=\"govuk-body-l\">").text(ends_words(outlook)).raw("</p>\n");
  const auto calibration = calibration_words(outlook);
  if (!calibration.empty()) html.add(platform::inset_text({.text = calibration}));
  html.raw("</div>\n").add(chart(outlook));
  html.add(heading("What drives it"));
  html.add(paragraph("Each year’s change is taken apart exactly: the drivers sum to it."));
  html.add(drivers_table(outlook));
  html.add(heading("Try it")).add(paragraph("What you leave empty is as in the first scenario."));
  html.add(form(request)).add(heading("Inputs")).add(inputs_table(outlook));
  html.add(sources_table(outlook));
  html.add(take_away({{"CSV", "/spending-outlook.csv"},
                      {"workbook", "/spending-outlook.xlsx"},
                      {"JSON", "/api/v1/spending-outlook"}}));
  return html;
}

}  // namespace

base::Result<platform::Response> show_spending_outlook(const Request& request,
                                                       const std::filesystem::path& file) {
  auto outlook = outlook_asked(request, file);
  if (!outlook) return base::fail(std::move(outlook));
  return platform::ok_html(platform::layout(
      investment_page("Spending outlook", outlook_html(*outlook, request), request)));
}

}  // namespace commonweal::investment
