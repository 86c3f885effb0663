#include "methods/opinion/opinion_votes.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

TEST(OpinionVotes, KeepTheLastVoteOfAPersonOnAStatement) {
  const std::vector<OpinionVote> given{
      {1, 2, kAgree}, {0, 0, kPass}, {1, 0, kAgree}, {1, 2, kDisagree}};
  const auto votes = opinion_votes(2, std::vector<bool>(3), given);
  EXPECT_EQ(votes.people(), 2U);
  ASSERT_EQ(votes.of(1).size(), 2U);
  EXPECT_EQ(votes.of(1)[0].statement, 0U);
  EXPECT_EQ(votes.of(1)[1].vote, kDisagree);
}

// Person i votes on as many statements as given.
OpinionVotes numbers_of_votes(const std::vector<std::uint32_t>& numbers, std::size_t statements) {
  std::vector<OpinionVote> given;
  for (std::uint32_t person = 0; person < numbers.size(); ++person) {
    for (std::uint32_t i = 0; i < numbers[person]; ++i) given.push_back({person, i, kAgree});
  }
  return opinion_votes(numbers.size(), std::vector<bool>(statements), given);
}

TEST(OpinionVotes, TakeInWhoVotedOnSeven) {
  std::vector<std::uint32_t> numbers(16, 7);
  numbers[3] = 6;
  EXPECT_EQ(people_in_conversation(numbers_of_votes(numbers, 20)).size(), 15U);
}

TEST(OpinionVotes, TakeInWhoVotedOnAllWhereThereAreFewerThanSeven) {
  std::vector<std::uint32_t> numbers(20, 3);
  numbers[5] = 2;
  EXPECT_EQ(people_in_conversation(numbers_of_votes(numbers, 3)).size(), 19U);
}

TEST(OpinionVotes, AreToppedUpToFifteenByWhoVotedMost) {
  std::vector<std::uint32_t> numbers(14, 8);
  numbers.insert(numbers.end(), {2, 5, 0, 5});
  const auto in = people_in_conversation(numbers_of_votes(numbers, 20));
  ASSERT_EQ(in.size(), 15U);
  EXPECT_EQ(in.back(), 15U);
}

TEST(OpinionVotes, NeverTakeInWhoDidNotVote) {
  EXPECT_EQ(people_in_conversation(numbers_of_votes({1, 0, 0}, 9)).size(), 1U);
}

}  // namespace
}  // namespace commonweal::methods
