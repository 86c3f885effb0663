#include "investment/prevention/protected_share.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace commonweal::investment {
namespace {

// The shares that were set, by year; one in pounds is of the total of its year.
std::map<int, double> floors_set(const PreventionBook& book, std::string_view department) {
  std::map<int, double> floors;
  double highest = 0;
  std::map<int, double> raw;
  for (const auto& it : book.allocations) {
    if (it.department != department || !it.has_floor()) continue;
    const auto total = it.total ? it.total : total_in(book, department, it.year);
    if (it.share) raw[it.year] = *it.share;
    if (it.pounds && total && *total > 0) raw[it.year] = *it.pounds / *total;
  }
  for (const auto& [year, share] : raw) {
    highest = std::max(highest, share);
    floors[year] = highest;
  }
  return floors;
}

bool is_illustrative_floor(const PreventionBook& book, std::string_view department) {
  return std::ranges::any_of(book.allocations, [&](const PreventionAllocation& it) {
    return it.department == department && it.has_floor() && it.is_illustrative;
  });
}

// Years that anything is said of.
std::set<int> years_known(const PreventionBook& book, std::string_view department) {
  std::set<int> years;
  for (const auto& it : book.allocations) {
    if (it.department == department) years.insert(it.year);
  }
  for (const auto& it : book.classifications) {
    if (department_of(book, it) != department) continue;
    for (const auto& [year, pounds] : pounds_of(book, it)) years.insert(year);
  }
  return years;
}

double unreviewed_in(const PreventionBook& book, std::string_view department, int year) {
  double pounds = 0;
  for (const auto& it : book.classifications) {
    const auto* definition = find_definition(book, it.definition);
    if (it.state != ReviewState::proposed || department_of(book, it) != department) continue;
    if (definition == nullptr || !definition->does_count(it.prevention_class())) continue;
    pounds += missions::amount_in(pounds_of(book, it), year);
  }
  return pounds;
}

ProtectedYear year_of(const PreventionBook& book, std::string_view department, int year) {
  ProtectedYear of{
      .year = year, .total = total_in(book, department, year), .share = {}, .floor = {}};
  const auto prevention = prevention_in(book, department, year);
  of.prevention = prevention.value_or(0);
  of.is_counted = prevention.has_value();
  of.unreviewed = unreviewed_in(book, department, year);
  if (prevention && of.total && *of.total > 0) of.share = *prevention / *of.total;
  of.floor = floor_in(book, department, year);
  of.is_illustrative_floor = of.floor && is_illustrative_floor(book, department);
  return of;
}

}  // namespace

std::optional<double> ProtectedYear::above_floor() const {
  if (!total || !floor || !share) return std::nullopt;
  return prevention - *floor * *total;
}

const ProtectedYear* ProtectedShare::find(int year) const {
  const auto found = std::ranges::find(years, year, &ProtectedYear::year);
  return found == years.end() ? nullptr : &*found;
}

std::optional<double> total_in(const PreventionBook& book, std::string_view department, int year) {
  for (const auto& it : book.allocations) {
    if (it.department == department && it.year == year && it.total) return it.total;
  }
  return std::nullopt;
}

std::optional<double> prevention_in(const PreventionBook& book, std::string_view department,
                                    int year) {
  std::optional<double> sum;
  for (const auto& it : book.classifications) {
    if (!counts(book, it) || department_of(book, it) != department) continue;
    if (reviewed_of(book, it.kind, it.subject) != &it) continue;  // An earlier definition's.
    const auto& pounds = pounds_of(book, it);
    const auto found = std::ranges::find(pounds, year, &missions::YearAmount::year);
    if (found != pounds.end()) sum = sum.value_or(0) + found->amount;
  }
  return sum;
}

std::optional<double> floor_in(const PreventionBook& book, std::string_view department, int year) {
  const auto floors = floors_set(book, department);
  const auto after = floors.lower_bound(year);
  if (after == floors.end()) {
    return floors.empty() ? std::nullopt : std::optional(std::prev(after)->second);
  }
  if (after->first == year) return after->second;
  if (after == floors.begin()) return std::nullopt;
  const auto before = std::prev(after);
  const double part = static_cast<double>(year - before->first) / (after->first - before->first);
  return before->second + part * (after->second - before->second);
}

ProtectedShare protected_share(const PreventionBook& book, std::string_view department) {
  ProtectedShare shares{.department = std::string(department), .years = {}};
  const auto years = years_known(book, department);
  if (years.empty()) return shares;
  for (int year = *years.begin(); year <= *years.rbegin(); ++year) {
    shares.years.push_back(year_of(book, department, year));
  }
  return shares;
}

std::vector<ProtectedShare> protected_shares(const PreventionBook& book) {
  std::set<std::string> departments;
  for (const auto& it : book.allocations) departments.insert(it.department);
  for (const auto& it : book.classifications) {
    if (counts(book, it)) departments.insert(department_of(book, it));
  }
  departments.erase("");
  std::vector<ProtectedShare> all;
  for (const auto& department : departments) all.push_back(protected_share(book, department));
  return all;
}

std::optional<SharePath> path_of(const ProtectedShare& shares) {
  const ProtectedYear* first = nullptr;
  const ProtectedYear* last = nullptr;
  const ProtectedYear* target = nullptr;
  for (const auto& it : shares.years) {
    if (it.share && first == nullptr) first = &it;
    if (it.share) last = &it;
    if (it.floor) target = &it;
  }
  if (last == nullptr || target == nullptr || target->year <= last->year) return std::nullopt;
  SharePath path{.from = last->year,
                 .share = *last->share,
                 .to = target->year,
                 .target = *target->floor,
                 .needed = (*target->floor - *last->share) / (target->year - last->year),
                 .past = {}};
  if (first->year < last->year) {
    path.past = (*last->share - *first->share) / (last->year - first->year);
  }
  return path;
}

}  // namespace commonweal::investment
