#include "investment/mission_test/affordable.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "investment/appraisal/appraise.hpp"
#include "investment/appraisal/payer.hpp"
#include "investment/mission_test/cost_draws.hpp"
#include "investment/mission_test/mission_test_words.hpp"
#include "investment/mission_test/weak_evidence.hpp"

namespace commonweal::investment {
namespace {

// Whose limit a line counts against, by the budget's word; empty where there is no limit but the
// headroom: what is managed by the year.
std::string limited_budget(std::string_view budget) {
  if (budget == code_word(Budget::ame)) return "";
  return std::string(budget == code_word(Budget::ame_capital) ? code_word(Budget::cdel) : budget);
}

// Limits are set in the money of their year.
double charged(const CostYear& year) { return year.cash.value_or(year.total()); }

using Key = std::tuple<std::string, std::string, int>;  // Department, budget, year.
using Sums = std::map<Key, double>;

void add_costs(Sums& sums, const Case& of, const Proposal& proposal, const Appraisal& appraisal) {
  for (std::size_t at = 0; at < appraisal.costs.size(); ++at) {
    if (!is_new_money(proposal.costs[at])) continue;
    const auto& line = appraisal.costs[at];
    const std::string payer = payer_of(of, proposal, proposal.costs[at]);
    const std::string budget = limited_budget(line.budget);
    for (const auto& year : line.years) {
      if (year.total() == 0) continue;
      if (!payer.empty() && !budget.empty()) sums[{payer, budget, year.year}] += charged(year);
      sums[{"", "headroom", year.year}] += charged(year);
    }
  }
}

constexpr std::size_t kFewDraws = 100;  // The means of costs do not hang on draws.

// What funded bids of the case take, by their means.
Sums committed_of(const Case& of, const Proposal& proposal, std::vector<std::string>& notes) {
  Sums sums;
  for (const auto& other : of.proposals) {
    if (other.state != ProposalState::funded || other.code == proposal.code) continue;
    const Proposal told = without_changes(other, open_effects(of, other));
    const auto appraisal = appraise(of, told, {.draws = kFewDraws});
    if (appraisal) {
      add_costs(sums, of, other, *appraisal);
    } else {
      notes.push_back("What the funded bid \"" + other.code +
                      "\" takes could not be counted: " + appraisal.error().problems.front().what);
    }
  }
  return sums;
}

// A year of a limit, with the lines whose costs count against it: their mean in that year.
struct Tested {
  LimitYear row;
  std::vector<std::pair<std::size_t, double>> lines;
  std::size_t fits = 0;
};

std::optional<double> limit_in(const Case& of, const Key& key) {
  const auto& [department, budget, year] = key;
  if (budget == "headroom") return headroom_in(of, year);
  return limit_of(of, department, year, *budget_named({"budget", budget}));
}

std::vector<Tested> tested_years(const Case& of, const Proposal& proposal,
                                 const Appraisal& appraisal, const Sums& committed) {
  std::map<Key, Tested> years;
  for (std::size_t at = 0; at < appraisal.costs.size(); ++at) {
    if (!is_new_money(proposal.costs[at])) continue;
    const auto& line = appraisal.costs[at];
    const std::string payer = payer_of(of, proposal, proposal.costs[at]);
    const std::string budget = limited_budget(line.budget);
    for (const auto& year : line.years) {
      if (year.total() == 0) continue;
      if (!payer.empty() && !budget.empty()) {
        years[{payer, budget, year.year}].lines.emplace_back(at, charged(year));
      }
      years[{"", "headroom", year.year}].lines.emplace_back(at, charged(year));
    }
  }
  std::vector<Tested> list;
  std::vector<Tested> headroom;
  for (auto& [key, tested] : years) {
    tested.row.department = std::get<0>(key);
    tested.row.budget = std::get<1>(key);
    tested.row.year = std::get<2>(key);
    tested.row.envelope = limit_in(of, key);
    for (const auto& [line, pounds] : tested.lines) tested.row.cost += pounds;
    const auto taken = committed.find(key);
    if (taken != committed.end()) tested.row.committed = taken->second;
    (tested.row.budget == "headroom" ? headroom : list).push_back(std::move(tested));
  }
  std::ranges::move(headroom, std::back_inserter(list));
  return list;
}

struct Drawn {
  double all_fit = 0;             // Share of draws.
  double cost_factor_at_yes = 0;  // On all costs.
};

// The largest factor on all costs at which a draw still fits is that of its tightest year.
Drawn draw_fits(std::vector<Tested>& years, const Proposal& proposal,
                const AppraisalQuestion& question) {
  const auto factors = cost_factors(proposal, question);
  const std::size_t draws = question.draws;
  constexpr double kAny = std::numeric_limits<double>::infinity();
  std::vector<double> largest(draws, kAny);
  for (auto& year : years) {
    const auto left = year.row.left();
    if (!left) continue;
    for (std::size_t draw = 0; draw < draws; ++draw) {
      double cost = 0;
      for (const auto& [line, pounds] : year.lines) cost += pounds * factors[line][draw];
      if (cost <= *left) ++year.fits;
      if (cost > 0) largest[draw] = std::min(largest[draw], std::max(0.0, *left / cost));
    }
    year.row.fits = static_cast<double>(year.fits) / static_cast<double>(draws);
  }
  Drawn drawn;
  drawn.all_fit = static_cast<double>(
                      std::ranges::count_if(largest, [](double factor) { return factor >= 1; })) /
                  static_cast<double>(draws);
  std::ranges::sort(largest);
  drawn.cost_factor_at_yes =
      largest[static_cast<std::size_t>((1 - kYesFrom) * static_cast<double>(draws - 1))];
  return drawn;
}

const Tested* tightest(const std::vector<Tested>& years) {
  const Tested* found = nullptr;
  const auto slack = [](const Tested& it) { return *it.row.left() - it.row.cost; };
  for (const auto& year : years) {
    if (!year.row.left()) continue;
    if (found == nullptr ||
        std::pair(*year.row.fits, slack(year)) < std::pair(*found->row.fits, slack(*found))) {
      found = &year;
    }
  }
  return found;
}

std::string name_of_limit(const Case& of, const LimitYear& row) {
  if (row.budget == "headroom") return "the headroom of the fiscal rule";
  const auto* department = find_department(of, row.department);
  return (department == nullptr ? row.department : department->name) + "'s limit of " +
         budget_words(row.budget);
}

std::string tightest_sentence(const Case& of, const Tested& year, double all_fit) {
  const LimitYear& row = year.row;
  std::string text = all_fit >= kYesFrom ? "The tightest year is " : "It does not fit in ";
  text += year_words(row.year) + ": " + money_words(row.cost) + " of the " +
          money_words(*row.left()) + " left in " + name_of_limit(of, row);
  if (all_fit < kYesFrom && row.cost <= *row.left()) {
    text = "It may not fit in " + year_words(row.year) + ": it is expected to take " +
           money_words(row.cost) + " of the " + money_words(*row.left()) + " left in " +
           name_of_limit(of, row);
  }
  return text + ".";
}

// Whether the limit is of all that a department spends: what of it is free for bids is not held.
bool is_of_all(const Case& of, const LimitYear& row) {
  if (row.budget == "headroom" || !row.envelope) return false;
  return std::ranges::none_of(of.envelopes, [&](const CaseEnvelope& it) {
    return it.department == row.department && it.year == row.year &&
           code_word(it.budget) == row.budget && it.cover == EnvelopeCover::bids;
  });
}

// Which limit is not held in which years: a limit that ends is one thing, none at all another.
struct Gaps {
  std::vector<std::string> missing;    // No figure at all, or none up to some later year.
  std::vector<std::string> not_free;   // Limits of all spending, of which others take their part.
  std::optional<int> not_tested_from;  // After the last year that each limit is held for.
};

Gaps gaps_of(const Case& of, const std::vector<Tested>& years) {
  struct Held {
    const LimitYear* any = nullptr;
    int last_held = std::numeric_limits<int>::min();
    std::vector<int> absent;
    bool is_of_all = false;
  };
  std::map<std::pair<std::string, std::string>, Held> by_limit;
  for (const auto& year : years) {
    Held& held = by_limit[{year.row.department, year.row.budget}];
    held.any = &year.row;
    if (year.row.envelope) held.last_held = std::max(held.last_held, year.row.year);
    if (!year.row.envelope) held.absent.push_back(year.row.year);
    held.is_of_all = held.is_of_all || is_of_all(of, year.row);
  }
  Gaps gaps;
  for (const auto& [key, held] : by_limit) {
    if (held.last_held == std::numeric_limits<int>::min()) {
      gaps.missing.push_back(name_of_limit(of, *held.any));
      continue;
    }
    if (held.is_of_all) gaps.not_free.push_back(name_of_limit(of, *held.any));
    std::vector<std::string> between;
    for (const int year : held.absent) {
      if (year < held.last_held) between.push_back(year_words(year));
      if (year > held.last_held) {
        gaps.not_tested_from = std::min(gaps.not_tested_from.value_or(year), year);
      }
    }
    if (!between.empty()) {
      gaps.missing.push_back(name_of_limit(of, *held.any) + " in " + listed(between));
    }
  }
  return gaps;
}

std::string not_held_sentence(const Gaps& gaps) {
  if (gaps.missing.empty()) return "";
  return "Not held, so it cannot be said: " + listed(gaps.missing) + ".";
}

std::string not_free_sentence(const Gaps& gaps) {
  if (gaps.not_free.empty()) return "";
  return "What of " + listed(gaps.not_free) +
         " is free for new bids is not held, only the whole limit.";
}

void join(std::string& text, const std::string& sentence) {
  if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
}

// A limit that is not held leaves it open, but where one that is held is broken.
void answer(const Case& of, AffordableAnswer& out, const std::vector<Tested>& years,
            const Drawn& drawn) {
  Affordable& it = out.affordable;
  const Gaps gaps = gaps_of(of, years);
  it.not_tested_from = gaps.not_tested_from;
  const Tested* tight = tightest(years);
  if (tight == nullptr) {
    it.answer = years.empty() ? TestAnswer::yes : TestAnswer::unsure;
    it.reason = years.empty() ? "It asks for no new money." : not_held_sentence(gaps);
    if (years.empty()) it.probability = 1;
    return;
  }
  it.probability = drawn.all_fit;
  it.answer = answer_of(drawn.all_fit);
  const bool is_open = !gaps.missing.empty() || !gaps.not_free.empty();
  if (it.answer == TestAnswer::yes && is_open) it.answer = TestAnswer::unsure;
  join(it.reason, tightest_sentence(of, *tight, drawn.all_fit));
  join(it.reason, not_held_sentence(gaps));
  join(it.reason, not_free_sentence(gaps));
  if (gaps.not_tested_from) {
    join(it.reason, "From " + year_words(*gaps.not_tested_from) + " on no limit is set yet.");
  }
  out.cost_factor = drawn.cost_factor_at_yes;
}

}  // namespace

AffordableAnswer affordable_answer(const Case& of, const Proposal& proposal,
                                   const Appraisal& appraisal) {
  AffordableAnswer out;
  CW_CHECK(appraisal.costs.size() == proposal.costs.size());
  const Sums committed = committed_of(of, proposal, out.notes);
  auto years = tested_years(of, proposal, appraisal, committed);
  const Drawn drawn = draw_fits(years, proposal, appraisal.question);
  answer(of, out, years, drawn);
  for (auto& year : years) out.affordable.years.push_back(std::move(year.row));
  return out;
}

}  // namespace commonweal::investment
