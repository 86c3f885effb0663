#include "methods/opinion/opinion_votes.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kVotesToBeIn = 7;
constexpr std::size_t kPeopleWanted = 15;

// The last of each run of votes on the same statement.
void keep_last(std::vector<StatementVote>& one, std::vector<StatementVote>& kept) {
  std::ranges::stable_sort(one, {}, &StatementVote::statement);
  for (std::size_t i = 0; i < one.size(); ++i) {
    if (i + 1 == one.size() || one[i + 1].statement != one[i].statement) kept.push_back(one[i]);
  }
}

}  // namespace

OpinionVotes opinion_votes(std::size_t people, std::vector<bool> moderated_out,
                           std::span<const OpinionVote> votes) {
  OpinionVotes table{.statements = moderated_out.size(),
                     .starts = {0},
                     .votes = {},
                     .moderated_out = std::move(moderated_out)};
  std::vector<std::size_t> ends(people + 1, 0);
  for (const auto& vote : votes) {
    CW_CHECK(vote.person < people && vote.statement < table.statements);
    ++ends[vote.person + 1];
  }
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<StatementVote> by_person(votes.size());
  auto next = ends;
  for (const auto& vote : votes) by_person[next[vote.person]++] = {vote.statement, vote.vote};
  table.votes.reserve(votes.size());
  std::vector<StatementVote> one;
  for (std::size_t person = 0; person < people; ++person) {
    one.assign(by_person.data() + ends[person], by_person.data() + ends[person + 1]);
    keep_last(one, table.votes);
    table.starts.push_back(table.votes.size());
  }
  return table;
}

std::vector<std::uint32_t> people_in_conversation(const OpinionVotes& votes) {
  std::vector<std::uint32_t> order(votes.people());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::uint32_t person) { return votes.of(person).size(); });
  const std::size_t least = std::min(kVotesToBeIn, votes.statements);
  std::size_t in = 0;
  while (in < order.size()) {
    const std::size_t given = votes.of(order[in]).size();
    if (given == 0 || (given < least && in >= kPeopleWanted)) break;
    ++in;
  }
  order.resize(in);
  std::ranges::sort(order);
  return order;
}

}  // namespace commonweal::methods
