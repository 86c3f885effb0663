#pragma once

// Votes on statements, kept by person: a sparse table of people by statements.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace commonweal::methods {

inline constexpr std::int8_t kAgree = 1;
inline constexpr std::int8_t kPass = 0;
inline constexpr std::int8_t kDisagree = -1;

struct OpinionVote {
  std::uint32_t person;
  std::uint32_t statement;
  std::int8_t vote;  // kAgree, kPass or kDisagree.
};

struct StatementVote {
  std::uint32_t statement;
  std::int8_t vote;
};

// Every person's last vote on each statement, by rising number of statement.
struct OpinionVotes {
  std::size_t statements = 0;
  std::vector<std::size_t> starts;   // people + 1 of them.
  std::vector<StatementVote> votes;  // Those of a person lie together.
  std::vector<bool> moderated_out;   // One a statement: those that nobody is shown any more.

  std::size_t people() const { return starts.size() - 1; }
  std::span<const StatementVote> of(std::size_t person) const {
    return std::span(votes).subspan(starts[person], starts[person + 1] - starts[person]);
  }
};

// Where a person voted more than once on a statement, the vote that comes last counts.
// `moderated_out` has one entry a statement; people and statements are below the counts given.
OpinionVotes opinion_votes(std::size_t people, std::vector<bool> moderated_out,
                           std::span<const OpinionVote> votes);

// Who is in the conversation, by rising number: those who voted on 7 statements, or on all where
// there are fewer; where these are not 15, also those who voted on most of the others, to make 15.
// Votes on moderated-out statements count: they were given.
std::vector<std::uint32_t> people_in_conversation(const OpinionVotes& votes);

}  // namespace commonweal::methods
