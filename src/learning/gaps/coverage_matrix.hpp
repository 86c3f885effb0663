#pragma once

// Services by the centres that gather what works in them: which service has a centre, which has one
// in part only, which has none. Knows neither the store nor how it is worded.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "learning/gaps/centre.hpp"
#include "learning/gaps/centre_coverage.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

enum class Covered { whole, part, none };

inline constexpr Covered kCovered[] = {Covered::whole, Covered::part, Covered::none};

std::string_view code_word(Covered covered);
std::string_view words_of(Covered covered);  // "Has a centre", "In part only", "No centre"
// None where the text is empty: all of them.
base::Result<std::optional<Covered>> covered_in(base::Field field);

// What is spent on a service, where a metric of it holds that.
struct ServiceSpend {
  const missions::Metric* metric;
  base::Period period;
  double pounds;
};

struct MatrixRow {
  std::string title;                         // "social care", "wellbeing"
  const missions::Service* service;          // Null: a subject that is no one service.
  std::vector<const CentreCoverage*> cells;  // One for each column; null: not covered.
  Covered covered = Covered::none;
  // Of all centres that cover it, each with its whole budget, which may serve other services too.
  std::int64_t budget = 0;
  std::size_t with_budget = 0;  // How many of these centres have one published.
  std::size_t centres = 0;
  std::optional<ServiceSpend> spend = std::nullopt;

  // The budgets in what is spent on the service: no more than this, as a share of 1.
  std::optional<double> budget_share() const;
};

struct MatrixRecords {
  std::vector<Centre> centres;  // In any order, as the coverages.
  std::vector<CentreCoverage> coverages;
};

// Rows and columns point into the records that it holds, and services into the directory.
class CoverageMatrix {
 public:
  CoverageMatrix(const missions::Directory& directory, MatrixRecords records);
  CoverageMatrix(const CoverageMatrix&) = delete;
  CoverageMatrix& operator=(const CoverageMatrix&) = delete;
  CoverageMatrix(CoverageMatrix&&) = default;
  CoverageMatrix& operator=(CoverageMatrix&&) = default;

  // Core members first, then by budget, the largest first.
  const std::vector<Centre>& centres() const { return records_.centres; }
  const std::vector<const Centre*>& columns() const { return columns_; }  // Those with coverages.
  const std::vector<MatrixRow>& rows() const {
    return rows_;
  }  // Services in their own order,
     // then subjects.

  const Centre* find_centre(std::string_view code) const;
  std::vector<const CentreCoverage*> coverages_of(const Centre& centre) const;
  const std::string& title_of(const CentreCoverage& coverage) const;  // Of its service or subject.
  std::vector<const MatrixRow*> services(Covered covered) const;
  std::size_t service_count() const;

  std::size_t members(Membership membership) const;
  std::size_t with_budget() const;  // Of the core members.
  std::int64_t budget() const;      // Of those together.

  void set_spend(const std::vector<ServiceSpend>& spends);

 private:
  void add_row(std::string title, const missions::Service* service);

  MatrixRecords records_;
  std::vector<const Centre*> columns_;
  std::vector<MatrixRow> rows_;
};

}  // namespace commonweal::learning
