#include "investment/proposals/register.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace commonweal::investment {
namespace {

std::string folded(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char letter) {
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return lower;
}

bool is_found(const Proposal& it, const std::string& wanted) {
  return folded(it.title + " " + it.summary + " " + it.code).find(wanted) != std::string::npos;
}

bool reaches(const Proposal& it, const std::string& place) {
  return std::ranges::find(it.reach, place, &missions::ReachLine::place) != it.reach.end();
}

bool is_over(const Proposal& it) {
  return it.state == ProposalState::declined || it.state == ProposalState::withdrawn ||
         it.state == ProposalState::stopped;
}

EnvelopeBudget limit_kind(Budget budget) {
  if (budget == Budget::rdel) return EnvelopeBudget::rdel;
  return budget == Budget::cdel ? EnvelopeBudget::cdel : EnvelopeBudget::ame;
}

std::optional<double> limit_of(const std::vector<Envelope>& envelopes,
                               const std::set<std::string>& departments, int year, Budget budget) {
  double sum = 0;
  for (const auto& department : departments) {
    const auto found = std::ranges::find_if(envelopes, [&](const Envelope& it) {
      return it.department == department && it.year == year && it.cover == EnvelopeCover::bids &&
             it.budget == limit_kind(budget);
    });
    if (found == envelopes.end()) return std::nullopt;
    sum += found->pounds;
  }
  return sum;
}

}  // namespace

base::Result<RegisterChoice> register_choice(const RegisterText& text) {
  RegisterChoice choice{.mission = std::string(text.mission),
                        .department = std::string(text.department),
                        .state = std::nullopt,
                        .place = std::string(text.place),
                        .search = std::string(text.search)};
  if (!text.state.empty()) {
    auto state = proposal_state_named({.place = "state", .text = text.state});
    if (!state) return base::fail(std::move(state));
    choice.state = *state;
  }
  return choice;
}

std::vector<Proposal> chosen(std::vector<Proposal> proposals, const RegisterChoice& choice) {
  const std::string wanted = folded(choice.search);
  std::erase_if(proposals, [&](const Proposal& it) {
    return (!choice.mission.empty() && it.mission != choice.mission) ||
           (!choice.department.empty() && it.department != choice.department) ||
           (choice.state && it.state != *choice.state) ||
           (!choice.place.empty() && !reaches(it, choice.place)) ||
           (!wanted.empty() && !is_found(it, wanted));
  });
  return proposals;
}

std::vector<AskedYear> asked_by_year(const std::vector<Proposal>& proposals,
                                     const std::vector<Envelope>& envelopes) {
  std::map<std::pair<int, Budget>, double> sums;
  std::set<std::string> departments;
  for (const Proposal& it : proposals) {
    if (is_over(it)) continue;
    departments.insert(it.department);
    for (const CostLine& line : it.costs) {
      for (const auto& [year, pounds] : line.pounds) sums[{year, line.budget}] += pounds;
    }
  }
  std::vector<AskedYear> asked;
  for (const auto& [key, pounds] : sums) {
    asked.push_back({.year = key.first,
                     .budget = key.second,
                     .pounds = pounds,
                     .limit = limit_of(envelopes, departments, key.first, key.second)});
  }
  return asked;
}

double total_cost(const Proposal& proposal) {
  double sum = 0;
  for (const CostLine& line : proposal.costs) sum += missions::total_of(line.pounds);
  return sum;
}

std::vector<missions::YearAmount> cost_years(const Proposal& proposal,
                                             std::optional<Budget> budget) {
  std::map<int, double> sums;
  for (const CostLine& line : proposal.costs) {
    if (budget && line.budget != *budget) continue;
    for (const auto& [year, pounds] : line.pounds) sums[year] += pounds;
  }
  std::vector<missions::YearAmount> years;
  for (const auto& [year, pounds] : sums) years.push_back({year, pounds});
  return years;
}

}  // namespace commonweal::investment
