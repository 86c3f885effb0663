#include "investment/prevention/early_win.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {
namespace {

struct Bounds {
  double most;
  double unit;  // What one in the form is here.
  std::string_view words;
};

void take(base::Field field, const Bounds& bounds, double& into, base::Problems& problems) {
  if (field.text.empty()) return;
  const auto number = base::decimal_number(field);
  const double* found = problems.value_of(number);
  if (found == nullptr) return;
  if (*found < 0 || *found > bounds.most) {
    problems.add({.place = std::string(field.place), .what = std::string(bounds.words)});
  } else {
    into = *found * bounds.unit;
  }
}

void cost_of(const Proposal& bid, const EarlyWinFacts& facts, EarlyWin& win) {
  std::map<int, double> years;
  for (const auto& cost : bid.costs) {
    for (const auto& [year, pounds] : cost.pounds) years[year] += pounds;
  }
  for (const auto& [year, pounds] : years) {
    win.total += pounds;
    if (pounds <= win.dearest) continue;
    win.dearest = pounds;
    win.dearest_year = year;
  }
  if (win.dearest_year == 0) return;
  const auto limit = facts.limit(bid.department, win.dearest_year);
  if (limit && *limit > 0) win.cost_share = win.dearest / *limit;
}

// From the evidence: from the start until the first people are reached, and the effect sets in.
std::optional<double> months_by_evidence(const Proposal& bid, const EarlyWinFacts& facts) {
  std::optional<double> months;
  for (const auto& reach : bid.reach) {
    const auto onset = facts.onset(reach.effect);
    const auto first = std::ranges::find_if(
        reach.people, [](const missions::YearAmount& it) { return it.amount > 0; });
    if (!onset || first == reach.people.end()) continue;
    const double until = 12.0 * (first->year - bid.first_year) + *onset;
    months = std::min(months.value_or(until), until);
  }
  return months;
}

// The later of what the bid says and what the evidence says: a promise makes no effect quicker.
void time_of(const Proposal& bid, const EarlyWinFacts& facts, EarlyWin& win) {
  const auto evidence = months_by_evidence(bid, facts);
  win.months = bid.quick_months;
  win.months_from = bid.quick_months ? "as the bid says" : "";
  if (!evidence || (win.months && *win.months >= *evidence)) return;
  win.months = evidence;
  win.months_from = "by the onset of its effects";
}

std::string months_words(double months) { return base::grouped(months, 0) + " months"; }

void judge(const EarlyWinLimits& limits, EarlyWin& win) {
  if (win.cost_share) win.is_cheap = *win.cost_share <= limits.cost_share;
  if (win.support) win.is_popular = *win.support > limits.support;
  if (win.months) win.is_quick = *win.months <= limits.months;
  const auto add = [&](std::optional<bool> is, std::string no, const char* unknown) {
    if (!is) win.gives_up.emplace_back(unknown);
    if (is && !*is) win.gives_up.push_back(std::move(no));
  };
  add(win.is_cheap,
      "It is not cheap: " + sum_words(win.dearest) + " in " +
          missions::year_words(win.dearest_year) + " is " +
          spend_share_words(win.cost_share.value_or(0)) + " of what the department may spend.",
      "Whether it is cheap is not known: what the department may spend is not held.");
  add(win.is_popular,
      "It is not popular: " + base::grouped(100 * win.support.value_or(0), 0) +
          "% of people are in favour.",
      "Whether it is popular is not known: no poll is held.");
  add(win.is_quick,
      "It is not quick: " + months_words(win.months.value_or(0)) + " pass until its first effect.",
      "Whether it is quick is not known: nobody says when its effect sets in.");
}

// Resource and capital together; what is only free for new bids is no limit.
std::optional<double> spending_limit(const Case& of, std::string_view department, int year) {
  std::optional<double> pounds;
  for (const auto& it : of.envelopes) {
    if (it.cover != EnvelopeCover::all || it.department != department || it.year != year) continue;
    if (it.budget == Budget::rdel || it.budget == Budget::cdel) {
      pounds = pounds.value_or(0) + it.pounds;
    }
  }
  return pounds;
}

}  // namespace

base::Result<EarlyWinLimits> early_win_limits(const EarlyWinText& text) {
  EarlyWinLimits limits;
  base::Problems problems;
  take({.place = "share", .text = text.share},
       {1, 0.01, "Give a percentage of what a department may spend, from 0 to 1."},
       limits.cost_share, problems);
  take({.place = "support", .text = text.support},
       {100, 0.01, "Give a percentage of people from 0 to 100."}, limits.support, problems);
  take({.place = "months", .text = text.months}, {240, 1, "Give months from 0 to 240."},
       limits.months, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return limits;
}

bool EarlyWin::is_all_three() const {
  return is_cheap.value_or(false) && is_popular.value_or(false) && is_quick.value_or(false);
}

EarlyWin early_win(const Proposal& bid, const EarlyWinLimits& limits, const EarlyWinFacts& facts) {
  EarlyWin win{.code = bid.code,
               .title = bid.title,
               .department = bid.department,
               .cost_share = {},
               .support = bid.popularity,
               .support_source = bid.popularity_source,
               .months = {},
               .months_from = {},
               .is_cheap = {},
               .is_popular = {},
               .is_quick = {},
               .gives_up = {},
               .is_illustrative = bid.is_illustrative};
  cost_of(bid, facts, win);
  time_of(bid, facts, win);
  judge(limits, win);
  return win;
}

std::vector<EarlyWin> early_wins_in(const Case& of, const EarlyWinLimits& limits) {
  const EarlyWinFacts facts{.limit = [&](const std::string& department,
                                         int year) { return spending_limit(of, department, year); },
                            .onset = [&](const std::string& code) -> std::optional<double> {
                              const auto* effect = find_effect(of, code);
                              if (effect == nullptr) return std::nullopt;
                              return effect->course.onset_months;
                            }};
  std::vector<EarlyWin> wins;
  for (const auto& bid : of.proposals) wins.push_back(early_win(bid, limits, facts));
  return wins;
}

}  // namespace commonweal::investment
