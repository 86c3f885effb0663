#include "methods/voting/first_past_the_post.hpp"

#include <algorithm>
#include <utility>

#include "methods/voting/count_lots.hpp"
#include "methods/voting/stv_board.hpp"

namespace commonweal::methods {
namespace {

using Votes = std::vector<std::int64_t>;

// Who has most of those who are left; ties for a last seat by lot.
std::vector<std::uint32_t> most_voted(const RankedBallots& ballots, const Votes& votes,
                                      std::size_t seats, CountLots& lots) {
  std::vector<std::uint32_t> left;
  for (std::uint32_t i = 0; i < votes.size(); ++i) {
    if (ballots.stands(i)) left.push_back(i);
  }
  std::vector<std::uint32_t> elected;
  while (elected.size() < seats) {
    std::int64_t best = 0;
    for (const auto one : left) best = std::max(best, votes[one]);
    std::vector<std::uint32_t> tied;
    for (const auto one : left) {
      if (votes[one] == best) tied.push_back(one);
    }
    const bool are_too_many = tied.size() > seats - elected.size();
    if (are_too_many) tied = {lots.draw(LotQuestion::seat, 1, std::move(tied))};
    for (const auto one : tied) {
      elected.push_back(one);
      std::erase(left, one);
    }
  }
  return elected;
}

base::Result<ElectionCount> count_of(const RankedBallots& ballots, const ElectionQuestion& question,
                                     Votes votes) {
  if (auto seats = check_seats(ballots, question.seats); !seats)
    return base::fail(std::move(seats));
  CountLots lots(question.seed);
  ElectionCount count{.unit = 1, .papers = ballots.papers()};
  count.elected = most_voted(ballots, votes, question.seats, lots);
  count.stages.push_back({.action = CountAction::votes, .votes = std::move(votes)});
  count.stages.back().elected = count.elected;
  count.lots = lots.drawn();
  return count;
}

}  // namespace

base::Result<ElectionCount> count_first_past_the_post(const RankedBallots& ballots,
                                                      const ElectionQuestion& question) {
  Votes votes(ballots.candidates());
  for (const auto& pile : ballots.piles()) votes[pile.preferences.front()] += pile.papers;
  return count_of(ballots, question, std::move(votes));
}

base::Result<ElectionCount> count_approvals(const RankedBallots& ballots,
                                            const ElectionQuestion& question) {
  Votes votes(ballots.candidates());
  for (const auto& pile : ballots.piles()) {
    for (const auto one : pile.preferences) votes[one] += pile.papers;
  }
  return count_of(ballots, question, std::move(votes));
}

}  // namespace commonweal::methods
