#include "methods/voting/ejr_plus.hpp"

#include <algorithm>
#include <utility>

#include "methods/voting/wide.hpp"

namespace commonweal::methods {
namespace {

// (gain + u) * n * cost <= u * voters * b, where u is 1 or the cost itself.
bool is_left_out(const BudgetElection& election, BudgetUtility utility, const LeftOutGroup& group,
                 std::int64_t gain) {
  const std::int64_t u = utility_of(election, utility, group.project);
  const std::int64_t cost = utility == BudgetUtility::cost ? 1 : election.cost(group.project);
  return Wide{gain + u} * election.voters() * cost <= Wide{group.voters} * election.budget();
}

double gain_due(const BudgetElection& election, BudgetUtility utility, const LeftOutGroup& group) {
  return static_cast<double>(utility_of(election, utility, group.project)) *
         static_cast<double>(group.voters) / static_cast<double>(election.voters()) *
         static_cast<double>(election.budget()) / static_cast<double>(election.cost(group.project));
}

// Those who gain least first: a group that is left out is all who gain up to some level.
std::optional<LeftOutGroup> largest_for(const BudgetElection& election, BudgetUtility utility,
                                        const std::vector<std::int64_t>& gains_of_groups,
                                        std::uint32_t project) {
  std::vector<std::pair<std::int64_t, std::int64_t>> by_gain;
  for (const BudgetElection::Support& support : election.supporters(project)) {
    by_gain.emplace_back(gains_of_groups[support.group], election.members(support.group));
  }
  std::sort(by_gain.begin(), by_gain.end());
  std::optional<LeftOutGroup> largest;
  LeftOutGroup group{project, 0, 0, 0};
  for (const auto& [gain, voters] : by_gain) {
    group.voters += voters;
    if (!is_left_out(election, utility, group, gain)) continue;
    group.gain_most = static_cast<double>(gain);
    group.gain_due = gain_due(election, utility, group);
    largest = group;
  }
  return largest;
}

}  // namespace

std::vector<std::int64_t> gains(const BudgetElection& election, BudgetUtility utility,
                                const std::vector<std::uint32_t>& funded) {
  std::vector<std::int64_t> gains(election.groups(), 0);
  for (const std::uint32_t p : funded) {
    for (const BudgetElection::Support& support : election.supporters(p)) {
      gains[support.group] += utility_of(election, utility, p);
    }
  }
  return gains;
}

std::optional<LeftOutGroup> left_out_group(const BudgetElection& election, BudgetUtility utility,
                                           const std::vector<std::uint32_t>& funded) {
  const std::vector<std::int64_t> gains_of_groups = gains(election, utility, funded);
  std::vector<bool> is_funded(election.projects());
  for (const std::uint32_t p : funded) is_funded[p] = true;
  std::optional<LeftOutGroup> largest;
  for (std::uint32_t p = 0; p < election.projects(); ++p) {
    if (is_funded[p]) continue;
    const auto group = largest_for(election, utility, gains_of_groups, p);
    if (group && (!largest || group->voters > largest->voters)) largest = group;
  }
  return largest;
}

}  // namespace commonweal::methods
