#include "methods/discounting/price_index.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

base::Problem problem_of(int year, const std::string& what) {
  return {"deflator", "The price index of " + std::to_string(year) + " " + what};
}

base::Problems problems_of(const std::vector<YearIndex>& years) {
  base::Problems problems;
  if (years.empty()) problems.add({"deflator", "There is no price index. Add a year of it."});
  for (std::size_t i = 0; i < years.size(); ++i) {
    const auto& [year, index] = years[i];
    if (!std::isfinite(index) || index <= 0) problems.add(problem_of(year, "must be above 0."));
    if (i == 0) continue;
    const int before = years[i - 1].year;
    if (year == before) problems.add(problem_of(year, "is given twice. Keep one."));
    if (year > before + 1) problems.add(problem_of(before + 1, "is missing. Add it."));
  }
  return problems;
}

}  // namespace

base::Result<PriceIndex> PriceIndex::make(std::vector<YearIndex> years) {
  std::ranges::stable_sort(years, {}, &YearIndex::year);
  if (auto problems = problems_of(years); !problems.empty()) return std::move(problems).fail();
  PriceIndex made;
  made.first_ = years.front().year;
  for (const auto& year : years) made.index_.push_back(year.index);
  return made;
}

std::optional<double> PriceIndex::at(int year) const {
  if (year < first_) return std::nullopt;
  if (year <= last_year()) return index_[static_cast<std::size_t>(year - first_)];
  if (!growth_) return std::nullopt;
  return index_.back() * std::pow(1 + *growth_, year - last_year());
}

std::optional<double> rebase(const PriceIndex& index, const PriceYears& years) {
  if (years.from == years.to) return 1;
  const auto from = index.at(years.from);
  const auto to = index.at(years.to);
  return from && to ? std::optional(*to / *from) : std::nullopt;
}

}  // namespace commonweal::methods
