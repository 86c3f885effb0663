#include "investment/values/unit_value_page.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Response;
using platform::SelectItem;
using platform::TableCell;

std::string central_words(const std::optional<PricedValue>& priced) {
  return priced ? pounds_words(priced->central) : "Not known";
}

std::vector<TableCell> row_of(const ValueRow& row, const Holdings& holdings) {
  const UnitValue& value = row.value;
  return {{.html = link_to({value.title, "/unit-values/" + value.code})},
          {.text = value.unit},
          number_cell(pounds_words(value.central)),
          {.text = std::to_string(value.price_year)},
          number_cell(central_words(row.priced)),
          {.text = value.bearer},
          {.text = std::string(words_of(value.kind))},
          {.text = std::string(words_of(value.confidence))},
          {.html = source_link(holdings, value.source, value.rows)}};
}

Html values_table(const ValueList& list, const Holdings& holdings) {
  if (list.rows.empty()) return paragraph("No unit value fits this choice.");
  platform::HtmlTable table{.caption = "Unit values",
                            .head = {{.text = "What"},
                                     {.text = "Unit"},
                                     number_cell("As published"),
                                     {.text = "Prices of"},
                                     number_cell("In " + year_words(list.price_year) + " prices"),
                                     {.text = "Who saves or gains"},
                                     {.text = "Kind"},
                                     {.text = "Confidence"},
                                     {.text = "Source"}}};
  for (const ValueRow& row : list.rows) table.rows.push_back(row_of(row, holdings));
  return wide_table(std::move(table));
}

std::vector<SelectItem> kind_items() {
  std::vector<SelectItem> items = {{.text = "All kinds", .value = ""}};
  for (const auto kind : {UnitValueKind::social, UnitValueKind::fiscal, UnitValueKind::economic}) {
    items.push_back({.text = std::string(words_of(kind)), .value = std::string(code_word(kind))});
  }
  return items;
}

std::vector<SelectItem> bearer_items(const ValueList& list) {
  std::vector<SelectItem> items = {{.text = "Anyone", .value = ""}};
  for (const auto& bearer : list.bearers) items.push_back({.text = bearer, .value = bearer});
  return items;
}

std::vector<SelectItem> confidence_items() {
  std::vector<SelectItem> items = {{.text = "Any confidence", .value = ""}};
  for (const auto it : {ValueConfidence::high, ValueConfidence::medium, ValueConfidence::low}) {
    items.push_back({.text = std::string(words_of(it)), .value = std::string(code_word(it))});
  }
  return items;
}

Html filter(const ValueList& list, const UnitValueChoice& choice) {
  return platform::filter_bar(
      {.action = "/unit-values",
       .label = "Choose the unit values",
       .fields = {choice_field("kind", "Kind", choice.kind, kind_items()),
                  choice_field("bearer", "Who saves or gains", choice.bearer, bearer_items(list)),
                  choice_field("confidence", "Confidence", choice.confidence, confidence_items())},
       .clear_href = "/unit-values"});
}

Html opening(const ValueList& list) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(page_title("Unit values"));
  html.raw(
      "<p class=\"govuk-body-l\">What one unit of an outcome is worth, to whom, and who says "
      "so.</p>\n");
  html.add(
      paragraph("Each figure is as its publisher states it, in the prices of its own year. "
                "It is brought to prices of " +
                year_words(list.price_year) + " by the GDP deflator. " + list.prices_note));
  html.add(
      paragraph("Confidence is the source’s own: green, amber and red in the Unit Cost "
                "Database are high, medium and low. Most of its figures are of 2008 to 2013, "
                "and a cost that rose faster or slower than other prices is not what it was."));
  html.raw("<p class=\"govuk-body\">")
      .add(link_to({"Rates, prices and optimism bias", "/appraisal-rates"}));
  html.raw("</p>\n</div>\n");
  return html;
}

int price_year(const Holdings& holdings) { return financial_year_of(holdings.day()); }

std::string or_not_said(std::string words) { return words.empty() ? "Not said" : words; }

using Rows = std::vector<platform::SummaryRow>;
void add_row(Rows& rows, std::string key, std::string value) {
  rows.push_back(
      {.key = {.text = std::move(key)}, .value = {.text = or_not_said(std::move(value))}});
}

Html facts_of(const ValueRow& row, int year, const Holdings& holdings) {
  const UnitValue& value = row.value;
  Rows rows;
  add_row(rows, "Unit", value.unit);
  add_row(rows, "As published",
          pounds_words(value.central) + " in prices of " + std::to_string(value.price_year));
  add_row(rows, "Low to high", range_words(value.low, value.high));
  add_row(rows, "In " + year_words(year) + " prices", central_words(row.priced));
  if (row.priced) {
    add_row(rows, "Prices rose by", base::percent(row.priced->factor - 1));
    if (value.low) {
      add_row(rows, "Low to high in those prices", range_words(row.priced->low, row.priced->high));
    }
  }
  add_row(rows, "Kind", std::string(words_of(value.kind)));
  add_row(rows, "Who saves or gains", value.bearer);
  add_row(rows, "Share that is cash", value.cashable ? base::percent(*value.cashable) : "");
  add_row(rows, "Discounted by",
          value.discounting == ValueDiscounting::health ? "The rates of health and life"
                                                        : "The standard rates");
  add_row(rows, "Confidence", std::string(words_of(value.confidence)));
  add_row(rows, "Edition", value.edition);
  rows.push_back({.key = {.text = "Source"},
                  .value = {.html = source_link(holdings, value.source, value.rows)}});
  return platform::summary_list({.rows = std::move(rows)});
}

Html versions_of(const Holdings& holdings, const std::string& code) {
  return Html()
      .add(heading("Versions"))
      .add(versions_table(
          holdings,
          {.table = &unit_value_table(),
           .columns = {{"central", "Pounds"}, {"price_year", "Prices of"}, {"edition", "Edition"}},
           .caption = "What was said of this value"},
          code));
}

Html value_html(const ValueRow& row, int year, const Holdings& holdings) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">Unit value</span>\n");
  html.add(page_title(row.value.title)).add(facts_of(row, year, holdings));
  if (!row.value.note.empty()) html.add(platform::inset_text({.text = row.value.note}));
  html.add(versions_of(holdings, row.value.code));
  html.add(take_away({{"JSON", "/api/v1/unit-values/" + row.value.code}}));
  return html.raw("</div>\n");
}

}  // namespace

base::Result<Response> show_unit_values(const Request& request, const Holdings& holdings) {
  auto choice =
      unit_value_choice(request.query("kind").value_or(""), request.query("bearer").value_or(""),
                        request.query("confidence").value_or(""));
  if (!choice) return base::fail(std::move(choice));
  const auto tables = appraisal_tables_of(holdings.transaction);
  const auto list = value_list(tables, *choice, price_year(holdings));
  Html html = opening(list);
  html.add(filter(list, *choice)).add(values_table(list, holdings));
  html.add(take_away({{"CSV", "/unit-values.csv"},
                      {"workbook", "/unit-values.xlsx"},
                      {"JSON", "/api/v1/unit-values"}}));
  return platform::ok_html(
      platform::layout(investment_page("Unit values", std::move(html), request)));
}

base::Result<Response> show_unit_value(const Request& request, const Holdings& holdings) {
  const auto code = request.field("value").text;
  const auto tables = appraisal_tables_of(holdings.transaction);
  const auto row = value_row(tables, code, price_year(holdings));
  if (!row) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no unit value \"" + std::string(code) + "\".");
  }
  return platform::ok_html(platform::layout(
      investment_page(row->value.title, value_html(*row, price_year(holdings), holdings), request,
                      {{"Unit values", "/unit-values"}})));
}

}  // namespace commonweal::investment
