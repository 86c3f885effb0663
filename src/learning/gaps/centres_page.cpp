#include "learning/gaps/centres_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "learning/gaps/asked_question.hpp"
#include "learning/gaps/centre_part_page.hpp"
#include "learning/gaps/coverage_words.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/gaps_words_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using platform::CellFormat;
using platform::Html;
using platform::TableCell;

// Everything the page says, already decided.
struct CentresView {
  const Directory& directory;
  const CoverageMatrix& matrix;
  const AskedQuestions& questions;
  std::optional<Covered> only;
};

std::string query_of(const CentresView& view) {
  return view.only ? "?covered=" + std::string(code_word(*view.only)) : "";
}

Html opening(const CentresView& view) {
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">What Works centres</h1>\n");
  html.raw("<p class=\"govuk-body-l\">Which public service has a centre that gathers and shares ");
  html.raw("what works, what each centre may spend, and where there is none.</p>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : coverage_sentences(view.matrix)) {
    html.raw("<li>").text(sentence).raw("</li>\n");
  }
  html.raw("</ul>\n").add(paragraph(std::string(kCoverageIsOurReading)));
  return html.raw("</div>\n");
}

Html filter(const CentresView& view) {
  platform::Select field{.name = "covered",
                         .label = {.text = "Services"},
                         .value = view.only ? std::string(code_word(*view.only)) : "",
                         .items = {{.text = "All services", .value = ""}}};
  for (const Covered covered : kCovered) {
    field.items.push_back(
        {.text = std::string(words_of(covered)), .value = std::string(code_word(covered))});
  }
  return platform::filter_bar({.action = "/centres",
                               .label = "Choose the services",
                               .fields = {platform::select(field)},
                               .clear_href = "/centres"});
}

// Where a centre covers nothing the eye finds nothing; who hears the table is told.
TableCell cell_of(const CentreCoverage* coverage) {
  if (coverage == nullptr) {
    return {.html = Html().raw("<span class=\"govuk-visually-hidden\">No</span>")};
  }
  const bool is_whole = coverage->extent == Extent::whole;
  return {.html = platform::tag({.text = is_whole ? "Whole" : "Part",
                                 .classes = is_whole ? "govuk-tag--green" : "govuk-tag--yellow"})};
}

Html matrix_table(const CentresView& view, std::string caption, bool of_services) {
  platform::HtmlTable table{.caption = caption,
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = of_services ? "Service" : "Subject"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const Centre* centre : view.matrix.columns()) {
    table.head.push_back({.html = link_to("/centres/" + centre->code, centre->short_name)});
  }
  for (const MatrixRow& row : view.matrix.rows()) {
    if ((row.service != nullptr) != of_services) continue;
    if (view.only && row.covered != *view.only) continue;
    std::vector<TableCell> cells{{.text = capitalised(row.title)}};
    for (const CentreCoverage* cell : row.cells) cells.push_back(cell_of(cell));
    table.rows.push_back(std::move(cells));
  }
  if (table.rows.empty()) return {};
  return platform::scroll_region(caption, platform::table(table));
}

std::vector<TableCell> budget_row(const MatrixRow& row) {
  Html spent = secondary("No figure held");
  if (row.spend) {
    spent = link_to("/metrics/" + row.spend->metric->code, row.spend->metric->title);
    spent.text(": " + spend_words(row));
  }
  return {{.text = capitalised(row.title)},
          {.html = covered_tag(row.covered)},
          {.text = budgets_words(row)},
          {.html = std::move(spent)}};
}

Html budgets_table(const CentresView& view) {
  platform::DataTable table{.caption = "Each service, its centres' budgets and its spending",
                            .columns = {{.text = "Service or subject"},
                                        {.text = "Coverage"},
                                        {.text = "Budgets a year of its centres"},
                                        {.text = "Spent on the service"}}};
  for (const MatrixRow& row : view.matrix.rows()) {
    if (!view.only || row.covered == *view.only) table.rows.push_back(budget_row(row));
  }
  Html html = platform::data_table(table);
  return html.add(
      paragraph("A budget is that of the whole centre, which may serve other services "
                "too. Sources may give no year for it."));
}

Html gap_item(const CentresView& view, const MatrixRow& row) {
  const std::string& code = row.service->code;
  const auto open = open_questions(view.directory, view.questions, code);
  Html html;
  html.raw("<li><strong>").text(capitalised(row.title)).raw("</strong>: ");
  if (open.questions == 0) return html.raw("no question is open.</li>\n");
  html.add(link_to("/questions?state=open&service=" + code,
                   counted(open.questions, "open question", "open questions")));
  html.text(", asked by " + counted(open.bodies, "body", "bodies"));
  return html.raw("</li>\n");
}

Html gaps(const CentresView& view) {
  const auto rows = view.matrix.services(Covered::none);
  if (rows.empty() || view.matrix.centres().empty()) return {};
  Html html;
  html.raw("<div class=\"cw-measure\">\n<h2 class=\"govuk-heading-l\" id=\"gaps\">Services ");
  html.raw("without a centre, and what is asked about them</h2>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const MatrixRow* row : rows) html.add(gap_item(view, *row));
  html.raw("</ul>\n<p class=\"govuk-body\">");
  html.add(link_to("/gap-map", "See which interventions and outcomes lack studies"));
  return html.raw("</p>\n</div>\n");
}

std::vector<TableCell> centre_row(const CoverageMatrix& matrix, const Centre& centre) {
  return {{.html = link_to("/centres/" + centre.code, centre.name)},
          {.text = std::string(words_of(centre.membership))},
          {.text = centre.founded ? std::to_string(*centre.founded) : "Not given"},
          {.text = budget_words(centre), .format = CellFormat::numeric},
          {.text = covers_words(matrix, centre)}};
}

Html centres_table(const CentresView& view) {
  platform::DataTable table{.caption = "The centres and their budgets",
                            .columns = {{.text = "Centre"},
                                        {.text = "Membership"},
                                        {.text = "Founded"},
                                        {.text = "Budget a year", .format = CellFormat::numeric},
                                        {.text = "Covers"}}};
  for (const Centre& centre : view.matrix.centres()) {
    table.rows.push_back(centre_row(view.matrix, centre));
  }
  return platform::data_table(table);
}

Html none_held() {
  Html how;
  how.raw("<p class=\"govuk-body\">Centres and what they cover come from files: ");
  how.raw("<code>commonweal centre import centres.csv</code> and ");
  how.raw("<code>commonweal coverage import coverage.csv</code>.</p>\n");
  return platform::empty_state({.title = "No centre is recorded yet", .html = std::move(how)});
}

Html main_part(const CentresView& view) {
  Html html = opening(view);
  if (view.matrix.centres().empty()) return html.add(none_held());
  html.add(filter(view)).raw("<div class=\"cw-listing\">\n");
  html.add(matrix_table(view, "Services by centre", true));
  html.add(matrix_table(view, "Subjects that are no one service", false));
  html.add(budgets_table(view)).raw("</div>\n");
  html.add(gaps(view)).raw("<div class=\"cw-listing\">\n").add(centres_table(view));
  html.raw("</div>\n");
  const std::string query = query_of(view);
  return html.add(downloads_list({.csv = "/centres.csv" + query,
                                  .xlsx = "/centres.xlsx" + query,
                                  .json = "/api/v1/centres" + query}));
}

}  // namespace

base::Result<platform::Response> show_centres(const platform::Request& request,
                                              const missions::Holdings& holdings) {
  auto only = covered_in({"covered", request.query("covered").value_or("")});
  if (!only) return base::fail(std::move(only));
  const auto matrix = load_coverage_matrix(holdings);
  const AskedQuestions questions(holdings.directory, load_voices(holdings.transaction),
                                 holdings.day());
  const CentresView view{holdings.directory, matrix, questions, *only};
  auto page = missions::site_page("What Works centres", main_part(view), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "What Works centres"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
