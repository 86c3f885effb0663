#include "investment/prevention/raid.hpp"

#include <map>
#include <utility>

#include "base/number_text.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/protected_share.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {
namespace {

// A fall that is only of rounding is none.
constexpr double kRounding = 1e-12;

using Moves = std::map<std::pair<std::string, int>, PreventionMove>;

PreventionMove& move_of(Moves& moves, const std::string& department, int year) {
  auto& move = moves[{department, year}];
  move.department = department;
  move.year = year;
  return move;
}

void take(Moves& moves, const PreventionBook& book, const BidMoney& bid, const LineTaken& taken) {
  const SpendingLine* line = find_line(book, taken.line);
  const std::string from = line == nullptr ? "" : line->department.value_or(bid.department);
  if (from.empty()) return;  // Nobody's line: the bid's own checks refuse it.
  const bool protects = is_prevention(book, SubjectKind::line, taken.line);
  for (const auto& [year, pounds] : taken.pounds) {
    auto& move = move_of(moves, from, year);
    if (protects) move.taken += pounds;
    if (from == bid.department) continue;
    move.total_change -= pounds;
    move_of(moves, bid.department, year).total_change += pounds;
  }
}

void work_out_shares(const PreventionBook& book, PreventionMove& move) {
  move.floor = floor_in(book, move.department, move.year);
  const auto total = total_in(book, move.department, move.year);
  const auto prevention = prevention_in(book, move.department, move.year);
  if (!total || !prevention || !(*total > 0) || !(*total + move.total_change > 0)) return;
  move.before = *prevention / *total;
  move.after = (*prevention - move.taken + move.added) / (*total + move.total_change);
}

std::string year_words(const PreventionMove& move) { return missions::year_words(move.year); }

std::string share_reason(const PreventionMove& move) {
  std::string text = "It moves prevention spending in " + year_words(move) + " from " +
                     spend_share_words(*move.before) + " of the department's spending to " +
                     spend_share_words(*move.after) + ", under the floor of " +
                     spend_share_words(*move.floor);
  const double net = move.taken - move.added;
  return text + (net > 0 ? ": it takes " + sum_words(net) + " of it." : ".");
}

std::string taking_reason(const PreventionMove& move) {
  return "It takes " + sum_words(move.taken - move.added) + " of prevention spending in " +
         year_words(move) +
         (move.floor ? ". What the department spends that year, in all or on prevention, is not "
                       "held, so nobody can say that its share stays above the floor."
                     : ", and no floor is set that would allow it.");
}

std::optional<Raid> raid_in(const PreventionMove& move) {
  if (!move.lowers()) return std::nullopt;
  Raid raid{.department = move.department,
            .year = move.year,
            .before = move.before,
            .after = move.after,
            .floor = move.floor,
            .taken = move.taken - move.added,
            .reason = {}};
  if (move.after && move.floor) {
    if (*move.after >= *move.floor - kRounding) return std::nullopt;
    raid.reason = share_reason(move);
    return raid;
  }
  if (move.taken - move.added <= 0) return std::nullopt;
  raid.reason = taking_reason(move);
  return raid;
}

}  // namespace

bool PreventionMove::lowers() const {
  if (before && after) return *after < *before - kRounding;
  return taken > added;
}

std::vector<PreventionMove> moves_of(const PreventionBook& book, const BidMoney& bid) {
  Moves moves;
  for (const auto& taken : bid.takes) take(moves, book, bid, taken);
  if (is_prevention(book, SubjectKind::proposal, bid.proposal)) {
    for (const auto& [year, pounds] : bid.pounds) {
      move_of(moves, bid.department, year).added += pounds;
    }
  }
  std::vector<PreventionMove> all;
  for (auto& [key, move] : moves) {
    work_out_shares(book, move);
    all.push_back(move);
  }
  return all;
}

std::vector<Raid> raids_of(const PreventionBook& book, const BidMoney& bid) {
  std::vector<Raid> raids;
  for (const auto& move : moves_of(book, bid)) {
    if (auto raid = raid_in(move)) raids.push_back(*std::move(raid));
  }
  return raids;
}

BidMoney money_of(const Proposal& proposal) {
  std::map<int, double> costs;
  std::map<std::string, std::map<int, double>> taken;
  for (const auto& cost : proposal.costs) {
    for (const auto& [year, pounds] : cost.pounds) {
      costs[year] += pounds;
      if (!cost.from.empty()) taken[cost.from][year] += pounds;
    }
  }
  const auto listed = [](const std::map<int, double>& years) {
    std::vector<missions::YearAmount> amounts;
    for (const auto& [year, pounds] : years) amounts.push_back({year, pounds});
    return amounts;
  };
  BidMoney money{.proposal = proposal.code,
                 .department = proposal.department,
                 .pounds = listed(costs),
                 .takes = {}};
  for (const auto& [line, years] : taken) money.takes.push_back({line, listed(years)});
  return money;
}

std::vector<Raid> raids_of(const PreventionBook& book, const Proposal& proposal) {
  return raids_of(book, money_of(proposal));
}

}  // namespace commonweal::investment
