#include "learning/gaps/coverage_matrix.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

constexpr base::WordTable<Covered, 3> kWords = {
    {{Covered::whole, "whole"}, {Covered::part, "part"}, {Covered::none, "none"}}};
constexpr base::WordTable<Covered, 3> kReaderWords = {{{Covered::whole, "Has a centre"},
                                                       {Covered::part, "In part only"},
                                                       {Covered::none, "No centre"}}};

auto order_of(const Centre& centre) {
  return std::tuple(centre.membership, -centre.budget.value_or(-1), std::string_view(centre.name));
}

bool is_of(const CentreCoverage& coverage, const MatrixRow& row) {
  if (row.service != nullptr) return coverage.service == row.service->code;
  return !coverage.service && coverage.subject == row.title;
}

// The furthest of what its centres cover.
Covered covered_by(const MatrixRow& row) {
  Covered covered = Covered::none;
  for (const CentreCoverage* cell : row.cells) {
    if (cell == nullptr) continue;
    covered = std::min(covered, cell->extent == Extent::whole ? Covered::whole : Covered::part);
  }
  return covered;
}

}  // namespace

std::string_view code_word(Covered covered) { return base::word_of(kWords, covered); }
std::string_view words_of(Covered covered) { return base::word_of(kReaderWords, covered); }

base::Result<std::optional<Covered>> covered_in(base::Field field) {
  if (field.text.empty()) return std::nullopt;
  return base::value_named(kWords, field);
}

std::optional<double> MatrixRow::budget_share() const {
  if (!spend || with_budget == 0 || spend->pounds <= 0) return std::nullopt;
  return static_cast<double>(budget) / spend->pounds;
}

CoverageMatrix::CoverageMatrix(const missions::Directory& directory, MatrixRecords records)
    : records_(std::move(records)) {
  std::ranges::sort(records_.centres, {}, order_of);
  for (const Centre& centre : records_.centres) {
    if (!coverages_of(centre).empty()) columns_.push_back(&centre);
  }
  for (const missions::Service& service : directory.services()) {
    add_row(service.title, &service);
  }
  std::vector<std::string> subjects;
  for (const CentreCoverage& coverage : records_.coverages) {
    if (!coverage.service) subjects.push_back(coverage.subject);
  }
  std::ranges::sort(subjects);
  const auto repeated = std::ranges::unique(subjects);
  subjects.erase(repeated.begin(), repeated.end());
  for (std::string& subject : subjects) add_row(std::move(subject), nullptr);
}

void CoverageMatrix::add_row(std::string title, const missions::Service* service) {
  MatrixRow row{.title = std::move(title), .service = service, .cells = {}};
  for (const Centre* centre : columns_) {
    const auto coverages = coverages_of(*centre);
    const auto found = std::ranges::find_if(
        coverages, [&](const CentreCoverage* coverage) { return is_of(*coverage, row); });
    row.cells.push_back(found == coverages.end() ? nullptr : *found);
    if (row.cells.back() == nullptr) continue;
    ++row.centres;
    row.with_budget += centre->budget ? 1 : 0;
    row.budget += centre->budget.value_or(0);
  }
  row.covered = covered_by(row);
  rows_.push_back(std::move(row));
}

const Centre* CoverageMatrix::find_centre(std::string_view code) const {
  const auto found = std::ranges::find(records_.centres, code, &Centre::code);
  return found == records_.centres.end() ? nullptr : &*found;
}

std::vector<const CentreCoverage*> CoverageMatrix::coverages_of(const Centre& centre) const {
  std::vector<const CentreCoverage*> coverages;
  for (const CentreCoverage& coverage : records_.coverages) {
    if (coverage.centre == centre.code) coverages.push_back(&coverage);
  }
  return coverages;
}

const std::string& CoverageMatrix::title_of(const CentreCoverage& coverage) const {
  const auto found =
      std::ranges::find_if(rows_, [&](const MatrixRow& row) { return is_of(coverage, row); });
  CW_CHECK(found != rows_.end());  // The references of records are checked when they are written.
  return found->title;
}

std::vector<const MatrixRow*> CoverageMatrix::services(Covered covered) const {
  std::vector<const MatrixRow*> rows;
  for (const MatrixRow& row : rows_) {
    if (row.service != nullptr && row.covered == covered) rows.push_back(&row);
  }
  return rows;
}

std::size_t CoverageMatrix::service_count() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(rows_, [](const MatrixRow& row) { return row.service != nullptr; }));
}

std::size_t CoverageMatrix::members(Membership membership) const {
  return static_cast<std::size_t>(
      std::ranges::count(records_.centres, membership, &Centre::membership));
}

std::size_t CoverageMatrix::with_budget() const {
  return static_cast<std::size_t>(std::ranges::count_if(records_.centres, [](const Centre& it) {
    return it.membership == Membership::core && it.budget;
  }));
}

std::int64_t CoverageMatrix::budget() const {
  std::int64_t sum = 0;
  for (const Centre& centre : records_.centres) {
    if (centre.membership == Membership::core) sum += centre.budget.value_or(0);
  }
  return sum;
}

void CoverageMatrix::set_spend(const std::vector<ServiceSpend>& spends) {
  for (MatrixRow& row : rows_) {
    const auto found = std::ranges::find_if(
        spends, [&](const ServiceSpend& spend) { return spend.metric->service == row.title; });
    if (row.service != nullptr && found != spends.end()) row.spend = *found;
  }
}

}  // namespace commonweal::learning
