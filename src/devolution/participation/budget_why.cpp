#include "devolution/participation/budget_why.hpp"

#include <algorithm>
#include <cmath>

#include "base/counted.hpp"
#include "base/number_text.hpp"

namespace commonweal::devolution {
namespace {

using methods::BudgetStep;

std::string number(std::int64_t count) { return base::grouped(static_cast<double>(count)); }

std::string ordinal(std::size_t place) {
  const std::size_t ten = place / 10 % 10;
  const std::size_t one = place % 10;
  const char* ending = ten == 1 || one == 0 || one > 3 ? "th"
                       : one == 1                      ? "st"
                       : one == 2                      ? "nd"
                                                       : "rd";
  return std::to_string(place) + ending;
}

std::string voters_words(std::int64_t count) {
  return base::counted(static_cast<std::size_t>(count), "voter", "voters");
}

std::string tie_words(const WhyQuestion& of, const BudgetStep& step) {
  if (step.tied.size() < 2) return "";
  std::string others;
  for (std::size_t i = 1; i < step.tied.size(); ++i) {
    others += (i == 1 ? "" : ", ") + of.voting.projects[step.tied[i]].id;
  }
  const auto& election = of.election;
  const std::uint32_t next = step.tied[1];
  const char* reason = election.score(step.project) > election.score(next) ? "with more votes"
                       : election.cost(step.project) < election.cost(next)
                           ? "at the lower cost"
                           : "by its place in the file";
  return " It stood exactly as well as " + others + " and went first " + reason + ".";
}

// 1 / rho: so many votes, all paying in full, would have stood as well.
std::string bought_words(const WhyQuestion& of, const methods::EqualSharesStep& step,
                         std::size_t round) {
  const std::int64_t votes = of.election.votes(step.project);
  const double effective = static_cast<double>(of.election.cost(step.project)) / step.price /
                           static_cast<double>(PbNumber{1}.in_units(of.voting.point_decimals));
  const bool has_points = of.election.score(step.project) != votes;
  std::string words = "Bought " + ordinal(round) + ": " + voters_words(step.in_full) + " paid " +
                      fine_money(of.voting, step.price) + (has_points ? " a point" : " each");
  if (step.in_full < votes) {
    words += " and " + number(votes - step.in_full) + " all they had left";
  }
  return words + ", which is worth " + base::grouped(effective, 1) +
         (has_points ? " points" : " votes") + " that all pay in full." + tie_words(of, step);
}

double money_of_supporters(const WhyQuestion& of, const std::vector<double>& money,
                           std::uint32_t project) {
  double sum = 0;
  for (const auto& support : of.election.supporters(project)) {
    sum += money[support.group] * static_cast<double>(of.election.members(support.group));
  }
  return sum;
}

std::string unpaid_words(const WhyQuestion& of, const methods::EqualSharesOutcome& outcome,
                         std::uint32_t project) {
  const double has = money_of_supporters(of, outcome.money, project);
  const auto cost = static_cast<double>(of.election.cost(project));
  const double more = std::ceil((cost - has) / outcome.share - 1e-9);
  return "Its " + voters_words(of.election.votes(project)) + " had " + fine_money(of.voting, has) +
         " left of the " + of.voting.money(of.election.cost(project)) + " it costs, " +
         fine_money(of.voting, cost - has) + " too little. " +
         base::counted(static_cast<std::size_t>(std::max(1.0, more)),
                       "more voter with a full share", "more voters with full shares") +
         " of " + fine_money(of.voting, outcome.share) + " would have paid for it.";
}

// Had it come before this funded project, there would have been the money; and so for none after.
const BudgetStep* last_beaten(const WhyQuestion& of, const std::vector<BudgetStep>& steps,
                              std::uint32_t project) {
  std::int64_t left = of.election.budget();
  const BudgetStep* last = nullptr;
  for (const BudgetStep& step : steps) {
    if (of.election.cost(project) > left) break;
    last = &step;
    left -= of.election.cost(step.project);
  }
  return last;
}

std::string passed_words(const WhyQuestion& of, const methods::GreedyOutcome& outcome,
                         const methods::GreedyOutcome::Passed& passed) {
  const std::string words = "Of the budget " + of.voting.money(passed.money) +
                            " were left at its turn, and it costs " +
                            of.voting.money(of.election.cost(passed.project)) + ".";
  const BudgetStep* beaten = last_beaten(of, outcome.steps, passed.project);
  if (beaten == nullptr) return words + " It costs more than the whole budget.";
  return words + " It would have needed more votes than " + of.voting.projects[beaten->project].id +
         " has, " + votes_words(of, beaten->project) + ".";
}

}  // namespace

std::string votes_words(const WhyQuestion& of, std::uint32_t project) {
  const std::int64_t votes = of.election.votes(project);
  std::string words = base::counted(static_cast<std::size_t>(votes), "vote", "votes");
  if (of.election.score(project) == votes) return words;
  const PbNumber points{of.election.score(project), of.voting.point_decimals};
  return words + " and " + base::grouped(points.value(), of.voting.point_decimals) + " points";
}

std::string fine_money(const PbVoting& voting, double units) {
  return base::grouped(units / static_cast<double>(voting.unit()), std::max(2, voting.decimals));
}

void tell_equal_shares(const WhyQuestion& of, const methods::EqualSharesOutcome& outcome,
                       Whys& whys) {
  for (std::size_t i = 0; i < outcome.steps.size(); ++i) {
    whys[outcome.steps[i].project] = bought_words(of, outcome.steps[i], i + 1);
  }
  for (std::uint32_t p = 0; p < of.election.projects(); ++p) {
    if (whys[p].empty() && of.election.votes(p) > 0) whys[p] = unpaid_words(of, outcome, p);
  }
}

void tell_greedy(const WhyQuestion& of, const methods::GreedyOutcome& outcome,
                 methods::GreedyQuestion::Unfit unfit, Whys& whys) {
  std::int64_t left = of.election.budget();
  for (std::size_t i = 0; i < outcome.steps.size(); ++i) {
    const BudgetStep& step = outcome.steps[i];
    whys[step.project] = "Funded " + ordinal(i + 1) + " with " + votes_words(of, step.project) +
                         ", out of the " + of.voting.money(left) + " left." + tie_words(of, step);
    left -= of.election.cost(step.project);
  }
  for (const auto& passed : outcome.passed) {
    const bool has_ended = unfit == methods::GreedyQuestion::Unfit::ends &&
                           passed.project != outcome.passed[0].project;
    const std::string& first = of.voting.projects[outcome.passed[0].project].id;
    whys[passed.project] = has_ended ? "With " + votes_words(of, passed.project) +
                                           " its turn never came: the count ended at " + first +
                                           ", which did not fit."
                                     : "It has " + votes_words(of, passed.project) + ". " +
                                           passed_words(of, outcome, passed);
  }
}

void tell_completion(const WhyQuestion& of, const methods::GreedyOutcome& outcome, Whys& whys) {
  std::int64_t left = of.election.budget() - outcome.cost;
  for (const BudgetStep& step : outcome.steps) left += of.election.cost(step.project);
  for (const BudgetStep& step : outcome.steps) {
    whys[step.project] += " Funded all the same with " + votes_words(of, step.project) +
                          ", out of the " + of.voting.money(left) + " left over.";
    left -= of.election.cost(step.project);
  }
  for (const auto& passed : outcome.passed) {
    whys[passed.project] +=
        " Of what was left over, " + of.voting.money(passed.money) + " remained at its turn.";
  }
}

void tell_phragmen(const WhyQuestion& of, const methods::PhragmenOutcome& outcome, Whys& whys) {
  const auto say = [&](std::uint32_t project, const std::string& words) {
    whys[project] += (whys[project].empty() ? "" : " ") + words;
  };
  std::vector<bool> is_told(of.election.projects());
  for (std::size_t i = 0; i < outcome.steps.size(); ++i) {
    const auto& step = outcome.steps[i];
    say(step.project, "Bought " + ordinal(i + 1) + " by its " +
                          voters_words(of.election.votes(step.project)) +
                          ", when each voter had earned " + fine_money(of.voting, step.time) +
                          " in all." + tie_words(of, step));
    is_told[step.project] = true;
  }
  if (!outcome.stopped_by) return;
  const auto& stop = *outcome.stopped_by;
  say(stop.project, "It was next, when each voter had earned " + fine_money(of.voting, stop.time) +
                        "; its cost of " + of.voting.money(of.election.cost(stop.project)) +
                        " passes the " + of.voting.money(of.election.budget() - outcome.cost) +
                        " left, and that ends the count.");
  is_told[stop.project] = true;
  for (std::uint32_t p = 0; p < of.election.projects(); ++p) {
    if (is_told[p] || of.election.votes(p) == 0) continue;
    if (whys[p].starts_with("Bought")) continue;
    say(p, "Its " + voters_words(of.election.votes(p)) +
               " did not have its cost together before the count ended at " +
               of.voting.projects[stop.project].id + ".");
  }
}

void tell_welfare(const WhyQuestion& of, const methods::WelfareOutcome& outcome, Whys& whys) {
  for (const std::uint32_t p : outcome.funded) {
    whys[p] = "With " + votes_words(of, p) + " for " + of.voting.money(of.election.cost(p)) +
              " it is part of the set that gains the most.";
  }
  for (std::uint32_t p = 0; p < of.election.projects(); ++p) {
    if (!whys[p].empty() || of.election.votes(p) == 0) continue;
    whys[p] = "It has " + votes_words(of, p) + " for " + of.voting.money(of.election.cost(p)) +
              ". No set with it that the budget pays gains more than the one without, or as much "
              "for less.";
  }
}

}  // namespace commonweal::devolution
