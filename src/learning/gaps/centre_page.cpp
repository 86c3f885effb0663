#include "learning/gaps/centre_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "learning/gaps/centre_part_page.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/gaps_words_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using platform::CellFormat;
using platform::Html;
using platform::SummaryRow;
using platform::TableCell;

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html source_words(const Directory& directory, const std::string& code, const std::string& rows) {
  const auto* source = directory.find_source(code);
  Html html = source == nullptr ? Html().text(code) : link_to("/sources/" + code, source->title);
  return rows.empty() ? html : html.text(", rows " + rows);
}

Html facts(const Directory& directory, const Centre& centre) {
  std::vector<SummaryRow> rows;
  add_row(rows, "In the What Works network", std::string(words_of(centre.membership)));
  add_row(rows, "Founded", centre.founded ? std::to_string(*centre.founded) : "");
  std::string budget = budget_words(centre);
  if (centre.budget) budget += " a year";
  if (!centre.budget_words.empty()) budget += ". " + centre.budget_words + '.';
  add_row(rows, "Budget", std::move(budget));
  add_row(rows, "Host", centre.host);
  add_row(rows, "What it is for", centre.focus.empty() ? "Not said in the source" : centre.focus);
  add_row(rows, "To know", centre.note);
  rows.push_back({.key = {.text = "Source"},
                  .value = {.html = source_words(directory, centre.source, centre.rows)}});
  return platform::summary_list({.rows = std::move(rows), .classes = "cw-breaks"});
}

TableCell questions_cell(const Directory& directory, const AskedQuestions& questions,
                         const CentreCoverage& coverage) {
  if (!coverage.service) return {.text = "", .format = CellFormat::text};
  const auto open = open_questions(directory, questions, *coverage.service);
  if (open.questions == 0) return {.text = "None"};
  return {.html = link_to("/questions?state=open&service=" + *coverage.service,
                          counted(open.questions, "question", "questions"))};
}

Html covers_table(const Directory& directory, const AskedQuestions& questions,
                  const CoverageMatrix& matrix, const Centre& centre) {
  platform::DataTable table{.caption = "What it covers",
                            .columns = {{.text = "Service or subject"},
                                        {.text = "How far"},
                                        {.text = "Why we say so"},
                                        {.text = "Open questions"},
                                        {.text = "Source"}},
                            .empty = "The source does not say what it covers."};
  for (const CentreCoverage* coverage : matrix.coverages_of(centre)) {
    table.rows.push_back({{.text = capitalised(matrix.title_of(*coverage))},
                          {.text = std::string(words_of(coverage->extent))},
                          {.text = coverage->words},
                          questions_cell(directory, questions, *coverage),
                          {.html = source_words(directory, coverage->source, coverage->rows)}});
  }
  return platform::data_table(table);
}

}  // namespace

base::Result<platform::Response> show_centre(const platform::Request& request,
                                             const missions::Holdings& holdings) {
  const auto matrix = load_coverage_matrix(holdings);
  const auto code = request.field("centre").text;
  const Centre* centre = matrix.find_centre(code);
  if (centre == nullptr) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no centre \"" + std::string(code) + "\".");
  }
  const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction),
                                 holdings.day());
  Html html;
  html.raw("<div class=\"cw-measure\">\n<span class=\"govuk-caption-xl\">What Works centre</span>");
  html.raw("\n<h1 class=\"govuk-heading-xl\">").text(centre->name).raw("</h1>\n");
  html.add(facts(holdings.directory, *centre)).raw("</div>\n<div class=\"cw-listing\">\n");
  html.add(covers_table(holdings.directory, questions, matrix, *centre));
  html.raw("</div>\n");
  auto page = missions::site_page(centre->name, std::move(html), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "What Works centres", .href = "/centres"},
                      {.text = centre->short_name}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
