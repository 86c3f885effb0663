#include "learning/spread/adoption_curve.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <string_view>

namespace commonweal::learning {
namespace {

base::Date last_day_of(int year) {
  return base::last_day(base::Period::year(base::PeriodKind::calendar_year, year));
}

AdoptionYear year_in(const std::vector<Adoption>& adoptions, int year, base::Date day) {
  std::set<std::string_view> ever;
  std::set<std::string_view> in_use;
  AdoptionYear result{.year = year, .ever = 0, .in_use = 0, .reach = 0};
  for (const Adoption& adoption : adoptions) {
    if (!adoption.since || base::first_day(*adoption.since) > day) continue;
    ever.insert(adoption.body);
    if (!is_in_use(adoption, day)) continue;
    in_use.insert(adoption.body);
    result.reach += adoption.reach.value_or(0);
  }
  result.ever = ever.size();
  result.in_use = in_use.size();
  return result;
}

std::optional<int> first_year(const std::vector<Adoption>& adoptions, base::Date today) {
  std::optional<int> first;
  for (const Adoption& adoption : adoptions) {
    if (!adoption.since || base::first_day(*adoption.since) > today) continue;
    const int year = year_of(*adoption.since);
    first = std::min(first.value_or(year), year);
  }
  return first;
}

// By how many each reaches where all say it; else every body counts the same.
double mean_fidelity(const std::vector<const Adoption*>& telling) {
  const bool all_say =
      std::ranges::all_of(telling, [](const Adoption* it) { return it->reach.value_or(0) > 0; });
  double sum = 0;
  double weights = 0;
  for (const Adoption* it : telling) {
    const double weight = all_say ? static_cast<double>(*it->reach) : 1;
    sum += weight * *it->fidelity;
    weights += weight;
  }
  return sum / weights;
}

}  // namespace

AdoptionCurve adoption_curve(const std::vector<Adoption>& adoptions, base::Date today) {
  AdoptionCurve curve;
  for (const Adoption& adoption : adoptions) {
    if (!adoption.since) ++curve.undated;
    if (adoption.since && adoption.reach) curve.has_reach = true;
  }
  const auto first = first_year(adoptions, today);
  if (!first) return curve;
  const auto last = static_cast<int>(std::chrono::year_month_day{today}.year());
  for (int year = *first; year <= last; ++year) {
    curve.years.push_back(year_in(adoptions, year, std::min(last_day_of(year), today)));
  }
  return curve;
}

AdoptionToday adoption_today(const std::vector<Adoption>& adoptions, base::Date today) {
  AdoptionToday now;
  std::set<std::string_view> bodies;
  std::set<std::string_view> ended;
  std::vector<const Adoption*> faithful;
  double reached = 0;
  double eligible = 0;
  for (const Adoption& adoption : adoptions) {
    if (!is_in_use(adoption, today)) {
      if (adoption.until && base::last_day(*adoption.until) < today) ended.insert(adoption.body);
      continue;
    }
    bodies.insert(adoption.body);
    now.reach += adoption.reach.value_or(0);
    now.with_reach += adoption.reach ? 1 : 0;
    if (adoption.fidelity) faithful.push_back(&adoption);
    if (!adoption.reach || adoption.eligible.value_or(0) == 0) continue;
    reached += static_cast<double>(*adoption.reach);
    eligible += static_cast<double>(*adoption.eligible);
  }
  now.bodies = bodies.size();
  now.ended = static_cast<std::size_t>(
      std::ranges::count_if(ended, [&](auto body) { return !bodies.contains(body); }));
  if (eligible > 0) now.coverage = reached / eligible;
  now.with_fidelity = faithful.size();
  if (!faithful.empty()) now.fidelity = mean_fidelity(faithful);
  return now;
}

}  // namespace commonweal::learning
