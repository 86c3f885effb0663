#include "investment/portfolio/portfolio_plan.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/counted.hpp"
#include "base/problems.hpp"
#include "investment/values/budget.hpp"

namespace commonweal::investment {
namespace {

using methods::BidStart;
using methods::PortfolioBid;
using methods::Standing;

std::string short_words(Budget budget) {
  switch (budget) {
    case Budget::rdel: return "resource";
    case Budget::cdel: return "capital";
    case Budget::ame:
    case Budget::ame_capital: return "annually managed expenditure";
  }
  return "";
}

bool is_closed(ProposalState state) {
  return state == ProposalState::declined || state == ProposalState::withdrawn ||
         state == ProposalState::stopped;
}

class Planner {
 public:
  Planner(const Case& of, const PortfolioAsked& asked) : case_(of), asked_(asked) {}

  base::Result<PortfolioPlan> plan(const std::vector<BidBrief>& briefs) && {
    add_goals();
    add_places();
    add_limits(briefs);
    for (const Proposal& proposal : case_.proposals) add_bid(proposal, briefs);
    for (std::size_t i = 0; i < plan_.proposals.size(); ++i) add_ties(i);
    tell_left_out();
    tell_prevention();
    add_floor();
    apply_standing(asked_.in, Standing::in);
    apply_standing(asked_.out, Standing::out);
    if (!problems_.empty()) return std::move(problems_).fail();
    return std::move(plan_);
  }

 private:
  methods::PortfolioQuestion& question() { return plan_.question; }

  void say(std::string place, std::string what) {
    problems_.add(base::Problem{.place = std::move(place), .what = std::move(what)});
  }

  // The amount named for a code; a name that is not among the codes is told once.
  std::optional<double> amount_for(const std::vector<CodeAmount>& amounts,
                                   const std::string& code) const {
    for (const CodeAmount& one : amounts) {
      if (one.code == code) return one.amount;
    }
    return std::nullopt;
  }

  void check_names(const std::vector<CodeAmount>& amounts, const std::vector<std::string>& codes,
                   const std::string& what) {
    for (const CodeAmount& one : amounts) {
      if (std::find(codes.begin(), codes.end(), one.code) != codes.end()) continue;
      say("", "There is no " + what + " \"" + one.code + "\" in this case. Name one of its own.");
    }
  }

  void add_goals() {
    for (const CaseMission& mission : case_.missions) {
      plan_.missions.push_back(mission.code);
      const double otherwise = asked_.weights.empty() ? 1 : 0;
      question().goals.push_back(
          {.name = mission.title,
           .weight = amount_for(asked_.weights, mission.code).value_or(otherwise),
           .minimum = amount_for(asked_.minimums, mission.code)});
    }
    check_names(asked_.weights, plan_.missions, "mission");
    check_names(asked_.minimums, plan_.missions, "mission");
  }

  void add_places() {
    for (const CasePlace& place : case_.places) {
      plan_.places.push_back(place.code);
      question().places.push_back(
          {.name = place.name, .minimum = amount_for(asked_.place_minimums, place.code)});
    }
    check_names(asked_.place_minimums, plan_.places, "place");
  }

  std::string department_name(const std::string& code) const {
    const CaseDepartment* department = find_department(case_, code);
    return department == nullptr ? code : department->name;
  }

  // Capital of either kind counts against CDEL, what has no limit of its own against the headroom.
  static LimitKey key_of(const BriefCost& cost) {
    const bool is_managed = cost.budget == "ame" || cost.department.empty();
    const bool is_resource = cost.budget == "rdel";
    return {.department = is_managed ? "" : cost.department,
            .year = cost.year,
            .budget = is_managed    ? Budget::ame
                      : is_resource ? Budget::rdel
                                    : Budget::cdel};
  }

  std::optional<double> pounds_of(const LimitKey& key) const {
    if (key.department.empty()) return headroom_in(case_, key.year);
    const auto pounds = limit_of(case_, key.department, key.year, key.budget);
    if (!pounds) return pounds;
    return *pounds * amount_for(asked_.departments, key.department).value_or(1);
  }

  void add_limits(const std::vector<BidBrief>& briefs) {
    std::vector<std::string> departments;
    for (const CaseDepartment& one : case_.departments) departments.push_back(one.code);
    check_names(asked_.departments, departments, "department");
    std::map<std::tuple<std::string, int, int>, LimitKey> keys;
    for (const BidBrief& brief : briefs) {
      for (const BriefCost& cost : brief.costs) {
        const LimitKey key = key_of(cost);
        keys.emplace(std::tuple(key.department, int(key.budget), key.year), key);
      }
    }
    std::map<std::string, std::pair<int, int>> unlimited;  // Words, first and last year.
    for (const auto& [order, key] : keys) add_limit(order, key, unlimited);
    for (const auto& [words, years] : unlimited) {
      plan_.notes.push_back("No limit is held for " + words + " from " + year_words(years.first) +
                            " to " + year_words(years.second) +
                            ": what bids spend of it then is not held to any.");
    }
  }

  void add_limit(const std::tuple<std::string, int, int>& order, const LimitKey& key,
                 std::map<std::string, std::pair<int, int>>& unlimited) {
    const std::string words =
        (key.department.empty() ? "" : department_name(key.department) + ' ') +
        short_words(key.budget);
    const auto pounds = pounds_of(key);
    if (!pounds) {
      auto& years = unlimited.try_emplace(words, key.year, key.year).first->second;
      years = {std::min(years.first, key.year), std::max(years.second, key.year)};
      return;
    }
    limit_at_[order] = plan_.limits.size();
    plan_.limits.push_back(key);
    question().limits.push_back({words + ' ' + year_words(key.year), *pounds});
  }

  bool prevents(const Proposal& proposal) const {
    const CaseClass* found = find_class(case_, proposal.code);
    return found != nullptr && std::find(asked_.preventing.begin(), asked_.preventing.end(),
                                         found->kind) != asked_.preventing.end();
  }

  void add_bid(const Proposal& proposal, const std::vector<BidBrief>& briefs) {
    PortfolioBid bid{.id = proposal.code, .least_scale = proposal.least_scale};
    if (is_closed(proposal.state)) bid.standing = Standing::out;
    for (const BidBrief& brief : briefs) {
      if (brief.proposal == proposal.code) bid.starts.push_back(start_of(proposal, brief));
    }
    if (bid.starts.empty()) {
      left_out_.push_back(proposal.code);
      return;
    }
    std::sort(bid.starts.begin(), bid.starts.end(),
              [](const BidStart& a, const BidStart& b) { return a.year < b.year; });
    plan_.proposals.push_back(proposal.code);
    question().bids.push_back(std::move(bid));
  }

  void tell_left_out() {
    if (left_out_.empty()) return;
    std::string codes;
    for (const std::string& code : left_out_) codes += (codes.empty() ? "" : ", ") + code;
    plan_.notes.push_back("Left out, because they could not be appraised: " + codes + '.');
  }

  // A bid that nobody classified is not prevention; where none is classified, nobody knows.
  void tell_prevention() {
    std::size_t without = 0;
    for (const std::string& code : plan_.proposals) {
      if (find_class(case_, code) == nullptr) ++without;
    }
    plan_.knows_prevention = without < plan_.proposals.size();
    if (!plan_.knows_prevention) {
      plan_.notes.emplace_back(
          "None of the bids is classified, so what share of the spending is prevention is not "
          "known.");
    } else if (without > 0) {
      plan_.notes.push_back(base::counted(without, "bid has", "bids have") +
                            " no class and count as no prevention.");
    }
  }

  BidStart start_of(const Proposal& proposal, const BidBrief& brief) const {
    BidStart start{.year = brief.start};
    std::map<std::size_t, double> spend;
    for (const BriefCost& cost : brief.costs) {
      const LimitKey key = key_of(cost);
      const auto at = limit_at_.find(std::tuple(key.department, int(key.budget), key.year));
      if (at == limit_at_.end()) continue;
      spend[at->second] += cost.cash;
      start.pounds += cost.cash;
    }
    for (const auto& [limit, pounds] : spend) start.spend.push_back({limit, pounds});
    start.prevention = prevents(proposal) ? start.pounds : 0;
    add_progress(brief, start);
    return start;
  }

  std::size_t at(const std::vector<std::string>& codes, const std::string& code) const {
    return static_cast<std::size_t>(std::find(codes.begin(), codes.end(), code) - codes.begin());
  }

  void add_progress(const BidBrief& brief, BidStart& start) const {
    start.progress.resize(plan_.missions.size());
    start.places.resize(plan_.places.size());
    // A bid that moves no mission moves none in any scenario.
    start.scenarios.resize(brief.net_draws.size(), std::vector<double>(plan_.missions.size()));
    for (const BriefProgress& progress : brief.progress) {
      const std::size_t goal = at(plan_.missions, progress.mission);
      if (goal == plan_.missions.size()) continue;
      start.progress[goal] += progress.share;
      start.scenarios.resize(std::max(start.scenarios.size(), progress.draws.size()),
                             std::vector<double>(plan_.missions.size()));
      for (std::size_t k = 0; k < progress.draws.size(); ++k) {
        start.scenarios[k][goal] += progress.draws[k];
      }
    }
    for (const BriefPlaceProgress& one : brief.places) {
      const std::size_t place = at(plan_.places, one.place);
      if (place < plan_.places.size()) start.places[place] += one.share;
    }
  }

  void add_ties(std::size_t number) {
    const Proposal& proposal = *find_proposal(case_, plan_.proposals[number]);
    for (const std::string& code : proposal.needs) {
      const std::size_t other = at(plan_.proposals, code);
      if (other == plan_.proposals.size() && find_proposal(case_, code) != nullptr) {
        question().bids[number].standing = Standing::out;
        plan_.notes.push_back(proposal.code + " is kept out: it needs " + code +
                              ", which could not be appraised.");
      } else if (other == plan_.proposals.size()) {
        say(proposal.code, "This bid needs \"" + code +
                               "\", which is not in this case. Add it, or take the need away.");
      } else {
        question().bids[number].needs.push_back(other);
      }
    }
    for (const std::string& code : proposal.excludes) {
      const std::size_t other = at(plan_.proposals, code);
      if (other < plan_.proposals.size()) question().bids[number].excludes.push_back(other);
    }
  }

  void add_floor() {
    question().prevention_floor = asked_.prevention_floor;
    if (asked_.prevention_floor) return;
    for (const CaseFloor& floor : case_.prevention.floors) {
      if (!floor.department.empty()) continue;
      question().prevention_floor = std::max(question().prevention_floor.value_or(0), floor.share);
    }
  }

  void apply_standing(const std::vector<std::string>& codes, Standing standing) {
    for (const std::string& code : codes) {
      const std::size_t bid = at(plan_.proposals, code);
      if (bid == plan_.proposals.size()) {
        say("", "There is no proposal \"" + code + "\" in this case. Name one of its own.");
      } else {
        question().bids[bid].standing = standing;
      }
    }
  }

  const Case& case_;
  const PortfolioAsked& asked_;
  PortfolioPlan plan_ = {};
  std::map<std::tuple<std::string, int, int>, std::size_t> limit_at_ = {};
  std::vector<std::string> left_out_ = {};
  base::Problems problems_ = {};
};

}  // namespace

base::Result<PortfolioPlan> plan_of(const Case& of, const std::vector<BidBrief>& briefs,
                                    const PortfolioAsked& asked) {
  return Planner(of, asked).plan(briefs);
}

}  // namespace commonweal::investment
