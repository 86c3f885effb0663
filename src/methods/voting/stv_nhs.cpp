#include "methods/voting/stv_nhs.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "base/check.hpp"
#include "methods/voting/stv_board.hpp"

namespace commonweal::methods {
namespace {

constexpr std::int64_t kUnit = 100;  // Two decimals.

// STV44.4 to 44.7. What the division cuts off is lost by rounding; where papers are worth less than
// their share of the surplus, the rest of it is of papers that name nobody further.
void transfer_surplus(StvBoard& board, std::uint32_t of) {
  const std::int64_t surplus = board.surplus(of);
  const auto parcels = board.take_parcels(of);
  CW_CHECK(!parcels.empty());
  const StvParcel& last = parcels.back();
  StvSorting sorting = board.sorted(last.papers);
  const std::int64_t papers = sorting.transferable;
  const std::int64_t share = papers > 0 ? surplus / papers : last.value;
  const std::int64_t value = std::min(share, last.value);
  board.begin(CountAction::surplus, {of}, value);
  board.take_votes(of, surplus);
  const std::int64_t rest = surplus - papers * value;
  papers > 0 && share < last.value ? board.lose(rest) : board.set_aside(rest);
  board.give(std::move(sorting), value);
  board.close();
}

// STV47.1: whether as many are left as there are vacancies, and then they are elected.
bool elect_all_left(StvBoard& board) {
  if (board.is_filled()) return true;
  auto left = board.continuing();
  if (left.size() != board.vacancies()) return false;
  board.elect(std::move(left));
  return true;
}

// STV47.1 and 47.2: whether the vacancies that are left can be filled, and then they are.
bool fill_last_vacancies(StvBoard& board) {
  if (elect_all_left(board)) return true;
  if (board.vacancies() > 1) return false;
  const auto left = board.continuing();
  std::int64_t sum = board.surpluses();
  for (const auto one : left) sum += board.votes(one);
  for (const auto one : left) {
    if (board.votes(one) > 0 && 2 * board.votes(one) >= sum) {
      // Two with half each are a tie, which this rule cannot mean to decide.
      const auto as_many = [&](std::uint32_t it) { return board.votes(it) == board.votes(one); };
      if (std::ranges::count_if(left, as_many) > 1) return false;
      board.elect({one});
      return true;
    }
  }
  return false;
}

// STV44.10 and 46.12: the lowest who, with all surpluses, have fewer votes than the next above
// them; as many as can be while enough are left for the vacancies.
std::vector<std::uint32_t> hopeless(const StvBoard& board) {
  auto left = board.continuing();
  std::ranges::stable_sort(left, {}, [&](std::uint32_t one) { return board.votes(one); });
  const std::size_t most = left.size() - board.vacancies();
  std::int64_t sum = board.surpluses();
  std::size_t found = 0;
  for (std::size_t i = 0; i < most; ++i) {
    sum += board.votes(left[i]);
    if (sum < board.votes(left[i + 1])) found = i + 1;
  }
  left.resize(found);
  std::ranges::sort(left);
  return left;
}

// What the excluded hold: first preferences, then parcels by falling value (STV46.2 to 46.9).
using ParcelKey = std::pair<bool, std::int64_t>;
using Parcels =
    std::map<ParcelKey, std::map<std::uint32_t, std::vector<StvPapers>>, std::greater<ParcelKey>>;

Parcels take_parcels(StvBoard& board, const std::vector<std::uint32_t>& excluded) {
  Parcels all;
  for (const auto one : excluded) {
    for (auto& parcel : board.take_parcels(one)) {
      auto& papers = all[{parcel.is_first, parcel.value}][one];
      papers.insert(papers.end(), parcel.papers.begin(), parcel.papers.end());
    }
  }
  return all;
}

std::int64_t count_of(const std::vector<StvPapers>& papers) {
  std::int64_t count = 0;
  for (const auto& [pile, next] : papers) count += pile->papers;
  return count;
}

// Whoever then has the quota receives no more of the next.
void transfer_parcel(StvBoard& board, std::int64_t value,
                     const std::map<std::uint32_t, std::vector<StvPapers>>& from) {
  std::vector<StvPapers> papers;
  for (const auto& [one, held] : from) {
    board.take_votes(one, count_of(held) * value);
    papers.insert(papers.end(), held.begin(), held.end());
  }
  StvSorting sorting = board.sorted(papers);
  board.set_aside(sorting.non_transferable * value);
  board.give(std::move(sorting), value);
  board.elect_by_quota();
}

// STV47.3: once the last vacancies are filled, nothing more is transferred.
void exclude(StvBoard& board, const std::vector<std::uint32_t>& who) {
  board.begin(CountAction::exclusion, who);
  for (const auto one : who) board.exclude(one);
  for (const auto& [key, from] : take_parcels(board, who)) {
    if (elect_all_left(board)) break;
    transfer_parcel(board, key.second, from);
  }
  board.close();
}

// The one whose surplus is next; none where there is none, or where it waits (STV44.10, 44.11).
std::optional<std::uint32_t> next_surplus(StvBoard& board, std::size_t candidates,
                                          std::size_t seats) {
  std::vector<std::uint32_t> those;
  for (std::uint32_t i = 0; i < candidates; ++i) {
    if (board.surplus(i) > 0) those.push_back(i);
  }
  if (those.empty() || seats == 1 || !hopeless(board).empty()) return {};
  return board.most(std::move(those), TieLook::earliest);
}

}  // namespace

base::Result<ElectionCount> count_nhs_stv(const RankedBallots& ballots,
                                          const ElectionQuestion& question) {
  if (auto seats = check_seats(ballots, question.seats); !seats)
    return base::fail(std::move(seats));
  StvBoard board(ballots, question, kUnit);
  while (!fill_last_vacancies(board)) {
    if (const auto of = next_surplus(board, ballots.candidates(), question.seats)) {
      transfer_surplus(board, *of);
      continue;
    }
    auto together = hopeless(board);
    if (together.empty()) together = {board.fewest(board.continuing(), TieLook::earliest)};
    exclude(board, together);
  }
  return std::move(board).count();
}

}  // namespace commonweal::methods
