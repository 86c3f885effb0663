#include "learning/gaps/centres_file.hpp"

#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "learning/gaps/coverage_words.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json centre_json(const Centre& centre) {
  return Json::object({{"centre", centre.code},
                       {"name", centre.name},
                       {"short_name", centre.short_name},
                       {"membership", code_word(centre.membership)},
                       {"founded", centre.founded},
                       {"budget", centre.budget},
                       {"budget_words", text_or_null(centre.budget_words)},
                       {"host", text_or_null(centre.host)},
                       {"focus", text_or_null(centre.focus)},
                       {"source", centre.source},
                       {"source_rows", text_or_null(centre.rows)},
                       {"note", text_or_null(centre.note)}});
}

Json coverage_json(const CentreCoverage& coverage) {
  return Json::object({{"centre", coverage.centre},
                       {"extent", code_word(coverage.extent)},
                       {"words", text_or_null(coverage.words)},
                       {"source", coverage.source},
                       {"source_rows", text_or_null(coverage.rows)}});
}

Json spend_json(const MatrixRow& row) {
  if (!row.spend) return {};
  return Json::object({{"metric", row.spend->metric->code},
                       {"period", base::text(row.spend->period)},
                       {"pounds", row.spend->pounds},
                       {"budget_share", row.budget_share()}});
}

Json row_json(const MatrixRow& row) {
  Json centres = Json::array();
  for (const CentreCoverage* cell : row.cells) {
    if (cell != nullptr) centres.add(coverage_json(*cell));
  }
  return Json::object(
      {{"service", row.service == nullptr ? Json() : Json(row.service->code)},
       {"title", row.title},
       {"covered", code_word(row.covered)},
       {"centres", std::move(centres)},
       {"budget", row.with_budget == 0 ? Json() : Json(row.budget)},
       {"unpublished_budgets", static_cast<std::int64_t>(row.centres - row.with_budget)},
       {"spend", spend_json(row)}});
}

Json members_json(const CoverageMatrix& matrix) {
  Json members = Json::object();
  for (const Membership membership : kMemberships) {
    members.add(std::string(code_word(membership)),
                static_cast<std::int64_t>(matrix.members(membership)));
  }
  members.add("core_with_budget", static_cast<std::int64_t>(matrix.with_budget()));
  members.add("core_budget", matrix.budget());
  return members;
}

using Row = std::vector<DataCell>;

Row sheet_row(const MatrixRow& row, const Centre* centre, const CentreCoverage* cell) {
  Row cells{row.service == nullptr ? DataCell() : DataCell(row.service->code), row.title,
            code_word(row.covered)};
  if (cell == nullptr) {
    cells.resize(9);
    return cells;
  }
  cells.emplace_back(centre->code);
  cells.emplace_back(centre->name);
  cells.emplace_back(code_word(centre->membership));
  cells.emplace_back(centre->budget);
  cells.emplace_back(code_word(cell->extent));
  cells.emplace_back(cell->words);
  return cells;
}

bool is_chosen(const MatrixRow& row, std::optional<Covered> only) {
  return !only || row.covered == *only;
}

}  // namespace

Json centres_json(const CoverageMatrix& matrix, std::optional<Covered> only) {
  Json centres = Json::array();
  for (const Centre& centre : matrix.centres()) centres.add(centre_json(centre));
  Json services = Json::array();
  for (const MatrixRow& row : matrix.rows()) {
    if (is_chosen(row, only)) services.add(row_json(row));
  }
  Json sentences = Json::array();
  for (const auto& sentence : coverage_sentences(matrix)) sentences.add(sentence);
  return Json::object({{"members", members_json(matrix)},
                       {"sentences", std::move(sentences)},
                       {"note", kCoverageIsOurReading},
                       {"centres", std::move(centres)},
                       {"services", std::move(services)}});
}

platform::DataSheet centres_sheet(const CoverageMatrix& matrix, std::optional<Covered> only) {
  platform::DataSheet sheet{.name = "Coverage",
                            .columns = {"service", "title", "covered", "centre", "name",
                                        "membership", "budget", "extent", "words"},
                            .rows = {}};
  for (const MatrixRow& row : matrix.rows()) {
    if (!is_chosen(row, only)) continue;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
      if (row.cells[at] == nullptr) continue;
      sheet.rows.push_back(sheet_row(row, matrix.columns()[at], row.cells[at]));
    }
    if (row.centres == 0) sheet.rows.push_back(sheet_row(row, nullptr, nullptr));
  }
  sheet.about = {{"To know", std::string(kCoverageIsOurReading)},
                 {"Budget", "Pounds a year of the whole centre; empty: none published."}};
  for (const auto& sentence : coverage_sentences(matrix)) {
    sheet.about.push_back({"In sum", sentence});
  }
  return sheet;
}

}  // namespace commonweal::learning
