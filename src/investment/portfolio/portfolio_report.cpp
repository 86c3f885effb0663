#include "investment/portfolio/portfolio_report.hpp"

#include <algorithm>

#include "base/counted.hpp"
#include "investment/portfolio/lost_words.hpp"
#include "methods/portfolio/portfolio_conflict.hpp"
#include "methods/portfolio/portfolio_frontier.hpp"
#include "methods/portfolio/portfolio_scenarios.hpp"
#include "methods/portfolio/worth_of_more.hpp"

namespace commonweal::investment {
namespace {

using methods::PortfolioAnswer;

// Past so many bids the price of the relaxation says which limits are worth solving again for.
constexpr std::size_t kSolveForAll = 60;
constexpr int kSteps = 6;

std::string_view status_word(methods::MilpStatus status) {
  switch (status) {
    case methods::MilpStatus::optimal: return "optimal";
    case methods::MilpStatus::stopped: return "stopped";
    case methods::MilpStatus::infeasible: return "infeasible";
    case methods::MilpStatus::unbounded:
    case methods::MilpStatus::undecided: return "undecided";
  }
  return "undecided";
}

class Reporter {
 public:
  Reporter(const Case& of, const PortfolioPlan& plan, const ReportOptions& options)
      : case_(of), plan_(plan), options_(options), question_(plan.question) {}

  base::Result<PortfolioReport> report() && {
    step(0, "Looks for the best portfolio");
    auto answer = methods::best_portfolio(question_, options_.effort);
    if (!answer) return base::fail(std::move(answer));
    const PortfolioAnswer average = *answer;
    if (options_.tail && answer->has_portfolio()) take_robust(*answer);
    tell(*answer);
    if (!answer->has_portfolio()) {
      tell_conflict();
      return std::move(report_);
    }
    step(2, "Asks what one more million buys");
    tell_worth(average);
    step(3, "Asks why the others lost");
    report_.lost = lost_lines(case_, plan_, average, again());
    step(4, "Counts how often each bid is chosen");
    if (options_.tail) tell_frequencies(average);
    step(5, "Traces the frontier");
    if (options_.frontier) tell_frontier();
    step(kSteps, "Done");
    return std::move(report_);
  }

 private:
  void step(int done, std::string_view what) const {
    if (options_.progress) options_.progress(done, kSteps, what);
  }

  // For questions that are asked by the dozen.
  methods::MilpEffort again() const {
    methods::MilpEffort effort = options_.effort;
    effort.nodes = std::min<std::size_t>(effort.nodes.value_or(2000), 2000);
    return effort;
  }

  const std::string& code_of(std::size_t bid) const { return plan_.proposals[bid]; }

  std::vector<std::string> codes_of(const std::vector<std::size_t>& bids) const {
    std::vector<std::string> codes;
    for (const std::size_t bid : bids) codes.push_back(code_of(bid));
    return codes;
  }

  void take_robust(PortfolioAnswer& answer) {
    if (methods::scenarios_of(question_) == 0) {
      report_.notes.push_back(
          "No scenarios of progress are held: the portfolio is that of the means.");
      return;
    }
    step(1, "Looks for the portfolio whose worst scenarios are least bad");
    answer = methods::cvar_portfolio(question_, *options_.tail, options_.effort);
  }

  void tell(const PortfolioAnswer& answer) {
    report_.status = status_word(answer.status);
    report_.notes.insert(report_.notes.begin(), plan_.notes.begin(), plan_.notes.end());
    report_.prevention_floor = question_.prevention_floor;
    if (!answer.has_portfolio()) return;
    report_.objective = answer.objective;
    report_.bound = answer.bound;
    report_.gap = answer.gap;
    report_.nodes = answer.nodes;
    report_.is_reproducible = answer.is_reproducible;
    report_.spend = answer.sums.pounds;
    if (plan_.knows_prevention) report_.prevention_share = answer.sums.prevention_share();
    for (const methods::Choice& choice : answer.chosen) report_.chosen.push_back(chosen(choice));
    tell_limits(answer.sums);
    tell_goals(answer.sums);
  }

  ChosenBid chosen(const methods::Choice& choice) const {
    const Proposal& proposal = *find_proposal(case_, code_of(choice.bid));
    const methods::BidStart& start = question_.bids[choice.bid].starts[choice.start];
    return {.id = proposal.code,
            .title = proposal.title,
            .department = proposal.department,
            .start = start.year,
            .scale = choice.scale,
            .worth = choice.scale * worth_of(question_, start),
            .pounds = choice.scale * start.pounds,
            .is_prevention = start.prevention > 0};
  }

  void tell_limits(const methods::PortfolioSums& sums) {
    for (std::size_t i = 0; i < plan_.limits.size(); ++i) {
      const LimitKey& key = plan_.limits[i];
      report_.limits.push_back({.name = question_.limits[i].name,
                                .department = key.department,
                                .year = key.year,
                                .budget = std::string(code_word(key.budget)),
                                .limit = question_.limits[i].pounds,
                                .spent = sums.spend[i]});
    }
  }

  void tell_goals(const methods::PortfolioSums& sums) {
    for (std::size_t g = 0; g < plan_.missions.size(); ++g) {
      const methods::PortfolioGoal& goal = question_.goals[g];
      report_.missions.push_back(
          {plan_.missions[g], goal.name, goal.weight, sums.progress[g], goal.minimum});
    }
    for (std::size_t p = 0; p < plan_.places.size(); ++p) {
      if (sums.places[p] == 0 && !question_.places[p].minimum) continue;
      report_.places.push_back({.code = plan_.places[p],
                                .title = question_.places[p].name,
                                .progress = sums.places[p],
                                .minimum = question_.places[p].minimum});
    }
  }

  void tell_conflict() {
    const methods::PortfolioConflict conflict = methods::conflict_of(question_);
    for (const auto& demand : conflict.demands) report_.conflict.push_back(demand.words);
    report_.conflict_sentence = methods::sentence(conflict);
    if (!conflict.is_irreducible) {
      report_.notes.push_back("The search was cut short: fewer of these may conflict already.");
    }
  }

  void tell_worth(const PortfolioAnswer& answer) {
    methods::MoreOptions more;
    if (question_.bids.size() > kSolveForAll) {
      for (const auto& price : methods::relaxed_prices(question_)) {
        more.limits.push_back(price.limit);
      }
      report_.notes.push_back(
          "What one more million buys was asked for the limits that bind when bids may be taken in "
          "part.");
      if (more.limits.empty()) return;
    }
    for (const auto& one : methods::worth_of_more(question_, answer, more, again())) {
      WorthLine line{.limit = question_.limits[one.limit].name,
                     .gain = one.gain,
                     .gain_most = one.gain_most,
                     .comes_in = codes_of(one.comes_in),
                     .goes_out = codes_of(one.goes_out),
                     .sentence = {}};
      line.sentence = worth_sentence(line);
      report_.worth_of_one_more.push_back(std::move(line));
    }
  }

  void tell_frequencies(const PortfolioAnswer& average) {
    if (methods::scenarios_of(question_) == 0) return;
    const auto found = methods::choice_frequencies(question_, again());
    RobustReport robust{.tail = *options_.tail, .scenarios = found.scenarios};
    robust.expected = 0;
    for (const GoalProgress& goal : report_.missions) {
      robust.expected += goal.weight * goal.progress;
    }
    robust.tail_mean = report_.objective;
    robust.tail_mean_otherwise =
        methods::tail_mean(methods::worth_by_scenario(question_, average.chosen), *options_.tail);
    robust.is_proven = found.is_proven;
    for (std::size_t i = 0; i < found.shares.size(); ++i) {
      robust.frequencies.push_back({code_of(i), found.shares[i]});
    }
    report_.robust = std::move(robust);
  }

  std::size_t goal_of(const std::string& mission) const {
    const auto at = std::find(plan_.missions.begin(), plan_.missions.end(), mission);
    return static_cast<std::size_t>(at - plan_.missions.begin());
  }

  void tell_frontier() {
    const auto& [first, second] = *options_.frontier;
    const auto found = methods::frontier(
        question_, {.first_goal = goal_of(first), .second_goal = goal_of(second)}, again());
    FrontierReport frontier{.first_mission = first,
                            .second_mission = second,
                            .is_complete = found.is_complete,
                            .is_proven = found.is_proven};
    for (const auto& point : found.points) {
      FrontierLine line{point.first, point.second, point.is_supported, {}};
      for (const methods::Choice& choice : point.chosen) line.chosen.push_back(code_of(choice.bid));
      frontier.points.push_back(std::move(line));
    }
    report_.frontier = std::move(frontier);
  }

  const Case& case_;
  const PortfolioPlan& plan_;
  const ReportOptions& options_;
  const methods::PortfolioQuestion& question_;
  PortfolioReport report_ = {};
};

}  // namespace

base::Result<PortfolioReport> portfolio_report(const Case& of, const PortfolioPlan& plan,
                                               const ReportOptions& options) {
  if (options.frontier) {
    for (const std::string& code : {options.frontier->first, options.frontier->second}) {
      const bool is_there = find_mission(of, code) != nullptr;
      if (!is_there || options.frontier->first == options.frontier->second) {
        return base::fail(base::ErrorCode::invalid_input,
                          "A frontier lies between two missions of the case. Name two, such as "
                          "health:growth.");
      }
    }
  }
  return Reporter(of, plan, options).report();
}

}  // namespace commonweal::investment
