#include "methods/sortition/panel_kinds.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Features = std::vector<std::size_t>;
using Household = std::map<Features, std::vector<std::size_t>>;  // People by their features.
// What alike households have in common: how many members of which features.
using Likeness = std::vector<std::pair<Features, std::size_t>>;

std::map<Likeness, std::vector<Household>> alike_households(const PanelQuestion& question) {
  std::map<std::size_t, Household> households;
  for (std::size_t i = 0; i < question.people.size(); ++i) {
    const PanelPerson& person = question.people[i];
    households[person.household][person.features].push_back(i);
  }
  std::map<Likeness, std::vector<Household>> alike;
  for (const auto& [number, household] : households) {
    Likeness likeness;
    for (const auto& [features, people] : household) likeness.emplace_back(features, people.size());
    alike[likeness].push_back(household);
  }
  return alike;
}

void add_bounds(const PanelQuestion& question, PanelKinds& kinds) {
  for (std::size_t c = 0; c < question.categories.size(); ++c) {
    const auto& features = question.categories[c].features;
    for (std::size_t f = 0; f < features.size(); ++f) {
      kinds.bounds.push_back({c, f, features[f].seats});
    }
  }
}

std::vector<std::size_t> bounds_of(const PanelQuestion& question, const Features& features) {
  CW_CHECK(features.size() == question.categories.size());
  std::vector<std::size_t> bounds;
  std::size_t begin = 0;
  for (std::size_t c = 0; c < features.size(); ++c) {
    CW_CHECK(features[c] < question.categories[c].features.size());
    bounds.push_back(begin + features[c]);
    begin += question.categories[c].features.size();
  }
  return bounds;
}

void add_members(const std::vector<Household>& households, std::size_t group, PanelKinds& kinds) {
  HouseholdGroup& of = kinds.groups[group];
  for (const Household& household : households) {
    std::vector<std::vector<std::size_t>> members;
    for (const auto& [features, people] : household) {
      const std::size_t kind = of.kinds[members.size()];
      for (const std::size_t person : people) kinds.kind_of[person] = kind;
      kinds.kinds[kind].people += people.size();
      members.push_back(people);
    }
    of.members.push_back(std::move(members));
  }
}

}  // namespace

PanelKinds panel_kinds(const PanelQuestion& question) {
  PanelKinds kinds{.seats = question.seats};
  kinds.kind_of.resize(question.people.size());
  add_bounds(question, kinds);
  for (const auto& [likeness, households] : alike_households(question)) {
    const std::size_t group = kinds.groups.size();
    kinds.groups.emplace_back();
    for (const auto& [features, count] : likeness) {
      kinds.groups[group].kinds.push_back(kinds.kinds.size());
      kinds.kinds.push_back({.bounds = bounds_of(question, features),
                             .group = group,
                             .most = static_cast<int>(households.size())});
    }
    add_members(households, group, kinds);
  }
  return kinds;
}

bool is_feasible(const PanelKinds& kinds, const Committee& committee) {
  std::vector<std::size_t> of_bound(kinds.bounds.size());
  std::vector<std::size_t> of_group(kinds.groups.size());
  std::size_t all = 0;
  for (const auto& [number, seats] : committee) {
    const PanelKind& kind = kinds.kinds.at(number);
    if (seats < 1 || seats > kind.most) return false;
    const auto count = static_cast<std::size_t>(seats);
    for (const std::size_t bound : kind.bounds) of_bound[bound] += count;
    of_group[kind.group] += count;
    all += count;
  }
  for (std::size_t b = 0; b < of_bound.size(); ++b) {
    const SeatRange& seats = kinds.bounds[b].seats;
    if (of_bound[b] < seats.least || of_bound[b] > seats.most) return false;
  }
  for (std::size_t g = 0; g < of_group.size(); ++g) {
    if (of_group[g] > kinds.groups[g].households()) return false;
  }
  return all == kinds.seats;
}

double value_of(const Committee& committee, const std::vector<double>& weights) {
  double sum = 0;
  for (const auto& [kind, seats] : committee) sum += weights[kind] * seats;
  return sum;
}

}  // namespace commonweal::methods
