#include "methods/meta/subgroups.hpp"

#include <algorithm>
#include <utility>

#include "base/problems.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

struct Group {
  std::string name;
  std::vector<std::size_t> studies;
};

std::vector<Group> groups_of(std::span<const std::string> group_of) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < group_of.size(); ++i) {
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const Group& it) { return it.name == group_of[i]; });
    if (group == groups.end()) group = groups.insert(groups.end(), {group_of[i], {}});
    group->studies.push_back(i);
  }
  return groups;
}

base::Result<std::vector<Group>> checked(const Effects& effects,
                                         std::span<const std::string> group_of) {
  base::Problems problems;
  if (group_of.size() != effects.count()) {
    problems.add({.place = "groups",
                  .what = "There are " + std::to_string(group_of.size()) + " groups named for " +
                          std::to_string(effects.count()) + " studies. Name one for each."});
  }
  for (std::size_t i = 0; i < std::min(group_of.size(), effects.count()); ++i) {
    if (!group_of[i].empty()) continue;
    problems.add({.place = effects.label(i), .what = "The study has no group. Name its group."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  auto groups = groups_of(group_of);
  if (groups.size() > 1) return groups;
  return base::fail(base::ErrorCode::invalid_input,
                    "All studies are in one group, so there is nothing to compare.");
}

// Every group but the first as a column of its own.
std::vector<Moderator> columns_of(const std::vector<Group>& groups, std::size_t studies) {
  std::vector<Moderator> columns;
  for (std::size_t g = 1; g < groups.size(); ++g) {
    Moderator column{.name = groups[g].name, .values = std::vector<double>(studies)};
    for (const std::size_t study : groups[g].studies) column.values[study] = 1;
    columns.push_back(std::move(column));
  }
  return columns;
}

base::Result<std::vector<Subgroup>> pooled(const Effects& effects, const std::vector<Group>& groups,
                                           const PoolQuestion& question) {
  base::Problems problems;
  std::vector<Subgroup> found;
  for (const auto& [name, studies] : groups) {
    auto of_group = pool(effects.of(studies), question);
    if (of_group) {
      found.push_back({name, std::move(*of_group)});
    } else {
      for (auto& it : of_group.error().problems) {
        problems.add({.place = name, .what = std::move(it.what)});
      }
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return found;
}

OmnibusTest spread_of(const std::vector<Subgroup>& groups) {
  double weights = 0;
  double mean = 0;
  double spread = 0;
  for (const auto& [name, of_group] : groups) {  // West (1979): the spread as it grows.
    const double weight = 1 / (of_group.standard_error * of_group.standard_error);
    const double apart = of_group.estimate - mean;
    spread += apart * apart * weight * weights / (weights + weight);
    weights += weight;
    mean += apart * weight / weights;
  }
  const std::size_t degrees = groups.size() - 1;
  return {.statistic = spread,
          .tested = degrees,
          .degrees = {},
          .p = chi_square_share_above(spread, double(degrees))};
}

}  // namespace

base::Result<Subgroups> subgroups(const Effects& effects, std::span<const std::string> group_of,
                                  const PoolQuestion& question, SubgroupVariance variance) {
  auto groups = checked(effects, group_of);
  if (!groups) return base::fail(std::move(groups));
  PoolQuestion asked = question;
  Subgroups found{};
  if (variance == SubgroupVariance::common) {
    auto line = meta_regression(effects, columns_of(*groups, effects.count()), question);
    if (!line) return base::fail(std::move(line));
    found.difference = *line->moderators;
    if (question.method != PoolMethod::fixed) asked.tau2 = line->heterogeneity.tau2;
  }
  auto each = pooled(effects, *groups, asked);
  if (!each) return base::fail(std::move(each));
  found.groups = std::move(*each);
  if (variance == SubgroupVariance::own) found.difference = spread_of(found.groups);
  return found;
}

}  // namespace commonweal::methods
