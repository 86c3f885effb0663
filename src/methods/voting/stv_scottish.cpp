#include "methods/voting/stv_scottish.hpp"

#include <utility>

#include "methods/voting/stv_board.hpp"

namespace commonweal::methods {
namespace {

constexpr std::int64_t kUnit = 100'000;  // Five decimals.

// Rule 48(3): the value as received times the surplus, by the votes, any remainder ignored.
std::int64_t transfer_value(std::int64_t received, std::int64_t surplus, std::int64_t votes) {
  return received * surplus / votes;
}

void transfer_surplus(StvBoard& board, std::uint32_t of) {
  const std::int64_t surplus = board.surplus(of);
  const std::int64_t votes = board.votes(of);
  board.begin(CountAction::surplus, {of}, transfer_value(kUnit, surplus, votes));
  std::int64_t went = 0;
  for (const StvParcel& parcel : board.take_parcels(of)) {
    const std::int64_t value = transfer_value(parcel.value, surplus, votes);
    StvSorting sorting = board.sorted(parcel.papers);
    went += (sorting.transferable + sorting.non_transferable) * value;
    board.set_aside(sorting.non_transferable * value);
    board.give(std::move(sorting), value);
  }
  board.take_votes(of, surplus);
  board.lose(surplus - went);
  board.close();
}

// Rule 50(4): at the value that each paper came with.
void exclude(StvBoard& board, std::uint32_t who) {
  board.begin(CountAction::exclusion, {who});
  board.exclude(who);
  board.take_votes(who, board.votes(who));
  for (const StvParcel& parcel : board.take_parcels(who)) {
    StvSorting sorting = board.sorted(parcel.papers);
    board.set_aside(sorting.non_transferable * parcel.value);
    board.give(std::move(sorting), parcel.value);
  }
  board.close();
}

std::vector<std::uint32_t> with_surplus(const StvBoard& board, std::size_t candidates) {
  std::vector<std::uint32_t> those;
  for (std::uint32_t i = 0; i < candidates; ++i) {
    if (board.surplus(i) > 0) those.push_back(i);
  }
  return those;
}

}  // namespace

base::Result<ElectionCount> count_scottish_stv(const RankedBallots& ballots,
                                               const ElectionQuestion& question) {
  if (auto seats = check_seats(ballots, question.seats); !seats)
    return base::fail(std::move(seats));
  StvBoard board(ballots, question, kUnit);
  while (!board.is_filled()) {
    auto left = board.continuing();
    if (left.size() == board.vacancies()) {  // Rule 52.
      board.elect(std::move(left));
    } else if (auto those = with_surplus(board, ballots.candidates()); !those.empty()) {
      transfer_surplus(board, board.most(std::move(those), TieLook::most_recent));
    } else {
      exclude(board, board.fewest(std::move(left), TieLook::most_recent));
    }
  }
  return std::move(board).count();
}

}  // namespace commonweal::methods
