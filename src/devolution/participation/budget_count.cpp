#include "devolution/participation/budget_count.hpp"

#include <algorithm>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "devolution/participation/budget_why.hpp"
#include "devolution/participation/pb_number.hpp"
#include "methods/voting/ejr_plus.hpp"

namespace commonweal::devolution {
namespace {

using methods::Add1;
using methods::BudgetElection;
using methods::GreedyQuestion;

struct FileRule {
  std::string_view word;
  BudgetQuestion question;
};

constexpr FileRule kFileRules[] = {
    {"greedy", {.rule = BudgetRule::greedy}},
    {"greedy-no-skip", {.rule = BudgetRule::greedy_no_skip}},
    {"greedy-threshold", {.rule = BudgetRule::threshold}},
    {"equalshares", {.rule = BudgetRule::equal_shares}},
    {"equalshares/add1", {.rule = BudgetRule::equal_shares, .add1 = Add1::until_overspent}},
};

// Of META, what bounds an outcome in ways that no rule here heeds.
constexpr std::string_view kUnheeded[] = {"budget_per_category", "budget_per_neighborhood",
                                          "leftover_budget", "min_project_cost",
                                          "max_project_cost"};

class Counting {
 public:
  Counting(const PbVoting& voting, const BudgetQuestion& question)
      : voting_(voting), question_(question), election_(election()) {
    count_.question = question;
    whys_.resize(voting.projects.size());
  }

  base::Result<BudgetCount> run() && {
    if (auto counted = count(); !counted) return base::fail(std::move(counted));
    for (std::uint32_t p = 0; p < whys_.size(); ++p) finish(p);
    tell_satisfaction();
    tell_fairness();
    for (const std::string_view key : kUnheeded) {
      if (voting_.meta.contains(key)) {
        count_.notes.push_back("META has " + std::string(key) + ", which the count does not heed.");
      }
    }
    return std::move(count_);
  }

 private:
  // Votes for projects below the threshold are not counted on; their voters keep their shares.
  BudgetElection election() {
    count_.projects.resize(voting_.projects.size());
    for (const auto& ballot : voting_.ballots) {
      for (const methods::BudgetVote& vote : ballot) {
        ++count_.projects[vote.project].votes;
        count_.projects[vote.project].score +=
            PbNumber{vote.weight, voting_.point_decimals}.value();
      }
    }
    BudgetElection::Raw raw{
        .budget = voting_.budget, .currency_unit = voting_.unit(), .ballots = voting_.ballots};
    for (const PbProject& project : voting_.projects) raw.costs.push_back(project.cost);
    for (methods::BudgetBallot& ballot : raw.ballots) {
      std::erase_if(ballot, [&](const auto& vote) { return is_below_threshold(vote.project); });
    }
    return BudgetElection::make(std::move(raw)).value();
  }

  bool is_below_threshold(std::uint32_t project) const {
    return voting_.threshold && count_.projects[project].score < *voting_.threshold;
  }

  base::Result<void> count() {
    switch (question_.rule) {
      case BudgetRule::equal_shares: count_equal_shares(); return {};
      case BudgetRule::greedy: count_greedy(GreedyQuestion::Unfit::skipped); return {};
      case BudgetRule::greedy_no_skip: count_greedy(GreedyQuestion::Unfit::ends); return {};
      case BudgetRule::threshold:
        if (!voting_.threshold) {
          count_.notes.push_back(
              "META has no min_project_score_threshold: every project takes part.");
        }
        count_greedy(GreedyQuestion::Unfit::skipped);
        return {};
      case BudgetRule::phragmen: count_phragmen(); return {};
      case BudgetRule::welfare: return count_welfare();
    }
    return {};
  }

  template <class Steps>
  void fund(const Steps& steps) {
    for (const auto& step : steps) fund_one(step.project);
  }

  void fund_one(std::uint32_t project) {
    count_.funded.push_back(project);
    count_.projects[project].is_funded = true;
    count_.cost += voting_.projects[project].cost;
  }

  void count_equal_shares() {
    methods::EqualSharesQuestion asked{.utility = question_.utility};
    methods::EqualSharesOutcome outcome;
    if (question_.add1) {
      auto add1 = methods::equal_shares_add1(election_, asked, *question_.add1);
      tell_add1(add1);
      asked.raise = add1.raise;
      outcome = std::move(add1.outcome);
    } else {
      outcome = methods::equal_shares(election_, asked);
    }
    fund(outcome.steps);
    tell_equal_shares({voting_, election_}, outcome, whys_);
    if (question_.completion == BudgetCompletion::greedy) {
      const auto rest = methods::greedy_budget(election_, {.funded = count_.funded});
      fund(rest.steps);
      tell_completion({voting_, election_}, rest, whys_);
    }
    if (question_.completion == BudgetCompletion::phragmen) {
      const auto money = methods::exact_money(election_, asked, outcome.steps);
      const auto rest = methods::phragmen(election_, {.funded = count_.funded, .money = &money});
      fund(rest.steps);
      tell_phragmen({voting_, election_}, rest, whys_);
    }
  }

  void tell_add1(const methods::Add1Outcome& add1) {
    if (add1.stop == methods::Add1Outcome::Stop::all_funded) {
      count_.ending = "The budget pays for every project that has a vote.";
      return;
    }
    count_.raise = add1.raise;
    const std::string share = "Each voter's share was raised by " +
                              base::grouped(static_cast<double>(add1.raise)) + " to " +
                              fine_money(voting_, add1.outcome.share);
    count_.ending = share + (add1.stop == methods::Add1Outcome::Stop::exhaustive
                                 ? ": no further project fits into what is left."
                                 : "; 1 more would fund more than the budget pays.");
  }

  void count_greedy(GreedyQuestion::Unfit unfit) {
    const auto outcome = methods::greedy_budget(election_, {.unfit = unfit});
    fund(outcome.steps);
    tell_greedy({voting_, election_}, outcome, unfit, whys_);
  }

  void count_phragmen() {
    const auto outcome = methods::phragmen(election_);
    fund(outcome.steps);
    tell_phragmen({voting_, election_}, outcome, whys_);
  }

  base::Result<void> count_welfare() {
    auto outcome = methods::greatest_welfare(election_, question_.utility);
    if (!outcome) return base::fail(std::move(outcome));
    for (const std::uint32_t p : outcome->funded) fund_one(p);
    tell_welfare({voting_, election_}, *outcome, whys_);
    return {};
  }

  void finish(std::uint32_t project) {
    BudgetProjectAnswer& answer = count_.projects[project];
    answer.why = std::move(whys_[project]);
    if (answer.votes == 0) answer.why = "Nobody voted for it.";
    if (answer.votes == 0 || !is_below_threshold(project)) return;
    const int decimals = voting_.point_decimals;
    answer.why = std::string("It has ") + (has_points(voting_.type) ? "a score of " : "") +
                 base::grouped(answer.score, decimals) +
                 (has_points(voting_.type) ? ""
                  : answer.score == 1      ? " vote"
                                           : " votes") +
                 " and needs " + base::grouped(*voting_.threshold, decimals) + " to take part.";
  }

  void tell_satisfaction() {
    const auto projects =
        methods::gains(election_, methods::BudgetUtility::cardinality, count_.funded);
    const auto money = methods::gains(election_, methods::BudgetUtility::cost, count_.funded);
    BudgetSatisfaction& all = count_.satisfaction;
    all.voters.assign(1, 0);
    double projects_sum = 0;
    double money_sum = 0;
    for (std::uint32_t g = 0; g < election_.groups(); ++g) {
      const auto got = static_cast<std::size_t>(projects[g]);
      if (got >= all.voters.size()) all.voters.resize(got + 1, 0);
      all.voters[got] += election_.members(g);
      const auto members = static_cast<double>(election_.members(g));
      projects_sum += members * static_cast<double>(projects[g]);
      money_sum += members * static_cast<double>(money[g]);
    }
    const auto voters = static_cast<double>(election_.voters());
    all.projects_mean = projects_sum / voters;
    all.money_mean = money_sum / voters / static_cast<double>(voting_.unit());
  }

  void tell_fairness() {
    const auto group = methods::left_out_group(election_, question_.utility, count_.funded);
    count_.is_fair = !group;
    if (!group) {
      count_.fairness =
          "EJR+ holds: no group that agrees on a project gets less than its share buys.";
      return;
    }
    const bool is_cost = question_.utility == methods::BudgetUtility::cost;
    const auto words = [&](double gain) {
      return is_cost ? fine_money(voting_, gain) : base::grouped(gain, 2);
    };
    count_.fairness =
        "EJR+ fails: " +
        base::counted(static_cast<std::size_t>(group->voters), "voter wants ", "voters want ") +
        voting_.projects[group->project].id +
        ", which is not funded, and none of them has more than " + words(group->gain_most) +
        (is_cost ? " spent on projects voted for" : " of the projects voted for") +
        ". Their share of the budget would have bought each " + words(group->gain_due) + ".";
  }

  const PbVoting& voting_;
  const BudgetQuestion& question_;
  BudgetCount count_;
  BudgetElection election_;  // After the count, whose scores it needs.
  Whys whys_;
};

}  // namespace

base::Result<BudgetQuestion> question_of(const PbVoting& voting, const std::string& file) {
  const std::string rule = voting.meta_or("rule", "");
  std::string words;
  for (const FileRule& known : kFileRules) {
    if (known.word == rule) return known.question;
    words += (words.empty() ? "" : ", ") + std::string(known.word);
  }
  return base::fail(base::ErrorCode::invalid_input,
                    {{file, "META names the rule \"" + rule +
                                "\". Name one with --rule; as-file knows " + words + "."}});
}

base::Result<BudgetCount> count_budget(const PbVoting& voting, const BudgetQuestion& question) {
  return Counting(voting, question).run();
}

bool is_as_selected(const PbVoting& voting, const BudgetCount& count) {
  for (std::size_t p = 0; p < voting.projects.size(); ++p) {
    if ((voting.projects[p].selected == 1) != count.projects[p].is_funded) return false;
  }
  return true;
}

}  // namespace commonweal::devolution
