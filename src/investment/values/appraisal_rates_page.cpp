#include "investment/values/appraisal_rates_page.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "investment/values/value_view.hpp"
#include "investment/values/values_parts_page.hpp"
#include "platform/html/inset_text.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Html;
using platform::HtmlTable;

constexpr DiscountSeries kSeries[] = {DiscountSeries::standard, DiscountSeries::health,
                                      DiscountSeries::catastrophic};

std::string factor_words(const std::optional<double>& factor) {
  return factor ? base::grouped(*factor, 4) : "Not held";
}

std::string rate_words(double rate) { return base::grouped(100 * rate, 2) + "%"; }

Html bands_table(const AppraisalTables& tables) {
  HtmlTable table{.caption = "Discount rates, edition " + editions_of(tables).rates,
                  .head = {{.text = "Series"}, {.text = "Years"}, number_cell("Rate")}};
  for (const auto series : kSeries) {
    for (const auto& band : bands_of(tables, series)) {
      table.rows.push_back({{.text = std::string(words_of(series))},
                            {.text = std::to_string(band.from) + " to " + std::to_string(band.to)},
                            number_cell(rate_words(band.rate))});
    }
  }
  return wide_table(std::move(table));
}

Html factors_table(const AppraisalTables& tables) {
  HtmlTable table{.caption = "Discount factors to year 125", .head = {{.text = "Year"}}};
  for (const auto series : kSeries) {
    table.head.push_back(number_cell(std::string(words_of(series))));
  }
  for (const auto& row : factor_rows(tables)) {
    table.rows.push_back({{.text = std::to_string(row.year)},
                          number_cell(factor_words(row.standard)),
                          number_cell(factor_words(row.health)),
                          number_cell(factor_words(row.catastrophic))});
  }
  return wide_table(std::move(table));
}

Html discounting(const AppraisalTables& tables, const Holdings& holdings) {
  Html html = heading("Discounting");
  html.add(platform::inset_text(
      {.text = "The Green Book’s discount rates are under review. Every version that was ever held "
               "here is kept, and an appraisal names the edition that it was made with."}));
  html.add(paragraph("Year 0 is the first year of the appraisal and is not discounted."));
  html.add(bands_table(tables)).add(factors_table(tables));
  html.add(versions_table(holdings, {.table = &discount_rate_table(),
                                     .columns = {{"edition", "Edition"},
                                                 {"from_year", "From year"},
                                                 {"to_year", "To year"},
                                                 {"rate", "Rate"}},
                                     .caption = "Versions of the rates"}));
  return html;
}

Html prices(const AppraisalTables& tables, const Holdings& holdings) {
  Html html = heading("Prices");
  html.add(
      paragraph("The GDP deflator, 2024 = 100. The figure of a calendar year is taken for the "
                "financial year that begins in it. " +
                assumed_prices_words(tables)));
  HtmlTable table{
      .caption = "Price index, edition " + editions_of(tables).deflators,
      .head = {{.text = "Year"}, number_cell("Index"), {.text = "Status"}, {.text = "Source"}}};
  for (const auto& it : tables.deflators) {
    table.rows.push_back({{.text = std::to_string(it.year)},
                          number_cell(base::grouped(it.index, 2)),
                          {.text = std::string(words_of(it.status))},
                          {.html = source_link(holdings, it.source, it.rows)}});
  }
  return html.add(wide_table(std::move(table)));
}

Html optimism(const AppraisalTables& tables) {
  Html html = heading("Optimism bias");
  html.add(
      paragraph("Upper bounds of how far cost and duration were understated (Mott MacDonald "
                "2002). An appraisal adds them, and takes off what has been mitigated."));
  HtmlTable table{.caption = "Optimism bias, edition " + editions_of(tables).optimism,
                  .head = {{.text = "Category"},
                           {.text = "What it is"},
                           number_cell("Added to cost"),
                           number_cell("Added to duration")}};
  for (const auto& it : tables.optimism) {
    table.rows.push_back({{.text = it.category},
                          {.text = it.description},
                          number_cell(base::percent(it.cost)),
                          number_cell(base::percent(it.duration))});
  }
  return html.add(wide_table(std::move(table)));
}

Html weights(const AppraisalTables& tables) {
  Html html = heading("Distributional weights");
  html.add(
      paragraph("A pound is worth more to people with less: the middle income over theirs, to "
                "the power of 1.3 (Green Book, annex 3). They are off unless an appraisal asks "
                "for them, and the sum without them always stands beside."));
  HtmlTable table{.caption = "Weights by fifth of incomes",
                  .head = {{.text = "Fifth"},
                           number_cell("Income, middle = 1"),
                           number_cell("Weight"),
                           {.text = "Note"}}};
  for (const auto& it : tables.weights) {
    table.rows.push_back({{.text = std::to_string(it.quintile)},
                          number_cell(base::grouped(it.income, 2)),
                          number_cell(base::grouped(it.weight(), 2)),
                          {.text = it.note}});
  }
  return html.add(wide_table(std::move(table)));
}

}  // namespace

base::Result<platform::Response> show_appraisal_rates(const platform::Request& request,
                                                      const Holdings& holdings) {
  const auto tables = appraisal_tables_of(holdings.transaction);
  Html html = page_title("Appraisal rates");
  html.raw(
      "<p class=\"govuk-body-l\">What every appraisal here is made with: how later years are "
      "discounted, how prices move, and how far costs are understated.</p>\n");
  html.add(discounting(tables, holdings)).add(prices(tables, holdings)).add(optimism(tables));
  html.add(weights(tables));
  html.add(heading("Raising public money")).add(paragraph(kRaisingMoney));
  html.add(take_away({{"CSV", "/appraisal-rates.csv"},
                      {"workbook", "/appraisal-rates.xlsx"},
                      {"JSON", "/api/v1/appraisal-rates"}}));
  return platform::ok_html(
      platform::layout(investment_page("Appraisal rates", std::move(html), request)));
}

}  // namespace commonweal::investment
