#include "devolution/opinion/conversation_file.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace commonweal::devolution {
namespace {

struct Read {
  Conversation conversation;
  std::vector<std::string> problems;
};

Read read(const std::string& votes, const std::optional<std::string>& comments = {}) {
  std::istringstream votes_in(votes);
  std::istringstream comments_in(comments.value_or(""));
  platform::CsvFile votes_file(votes_in, "votes.csv");
  platform::CsvFile comments_file(comments_in, "comments.csv");
  base::Problems problems;
  Read done{read_conversation(votes_file, comments ? &comments_file : nullptr, problems), {}};
  if (problems.empty()) return done;
  const auto failed = std::move(problems).fail();
  for (const auto& one : failed.value().problems) {
    done.problems.push_back(one.place + ": " + one.what);
  }
  return done;
}

using Lines = std::vector<std::string>;

TEST(ConversationFile, ReadsVotesInAnyOrderOfRowsAndTakesTheLatest) {
  const auto done =
      read("timestamp,comment-id,voter-id,vote\n9,10,2,-1\n5,2,11,1\n7,10,2,1\n8,2,2,0\n");
  EXPECT_EQ(done.problems, Lines{});
  EXPECT_EQ(done.conversation.people, (Lines{"2", "11"}));
  ASSERT_EQ(done.conversation.statements.size(), 2U);
  EXPECT_EQ(done.conversation.statements[1].id, "10");
  ASSERT_EQ(done.conversation.votes.of(0).size(), 2U);
  EXPECT_EQ(done.conversation.votes.of(0)[1].vote, -1);
}

TEST(ConversationFile, ReadsATableOfPeopleByStatements) {
  const auto done =
      read("participant,xid,group-id,n-votes,4,3\n7,a,0,2,1,-1\n8,b,,0,,\n", "comment-id\n3\n4\n");
  EXPECT_EQ(done.problems, Lines{});
  EXPECT_EQ(done.conversation.people, (Lines{"7", "8"}));
  EXPECT_EQ(done.conversation.votes.of(0)[0].vote, -1);
  EXPECT_TRUE(done.conversation.votes.of(1).empty());
}

TEST(ConversationFile, TellsEveryVoteThatIsNoneWithItsPlace) {
  const auto done = read("comment-id,voter-id,vote\n1,1,2\n,1,1\n1,,yes\n");
  EXPECT_EQ(done.problems,
            (Lines{"votes.csv:2:3: \"2\" is no vote. Give 1 for agree, 0 for pass or -1 for "
                   "disagree.",
                   "votes.csv:3:1: A vote is on no statement. Give the id of one.",
                   "votes.csv:4:3: \"yes\" is no vote. Give 1 for agree, 0 for pass or -1 for "
                   "disagree.",
                   "votes.csv:4:2: A vote is nobody's. Give an id."}));
}

TEST(ConversationFile, TellsProblemsOfBothFilesAtOnce) {
  const auto done =
      read("comment-id,voter-id,vote\n9,1,1\n", "comment-id,moderated\n1,0\n1,0\n2,maybe\n");
  EXPECT_EQ(done.problems,
            (Lines{"comments.csv:3:1: Statement \"1\" is there twice. Give it once.",
                   "comments.csv:4:2: \"maybe\" is no moderation. Give -1 for out, 0 for not "
                   "looked at or 1 for in.",
                   "votes.csv:2:1: There is no statement \"9\" in the file of comments."}));
}

TEST(ConversationFile, RefusesAStatementWithoutAVoteUnlessItIsModeratedOut) {
  const auto done =
      read("comment-id,voter-id,vote\n1,1,1\n", "comment-id,moderated\n1,1\n2,-1\n3,0\n");
  EXPECT_EQ(done.problems,
            Lines{"comments.csv:4:1: Nobody voted on statement 3, and it is not moderated out. "
                  "Leave it out, or mark it -1 in the column moderated of the comments."});
}

TEST(ConversationFile, RefusesAFileWithoutVotesOrColumns) {
  EXPECT_EQ(read("comment-id,voter-id,vote\n").problems,
            Lines{"votes.csv: Nobody voted on anything. Give a file with votes."});
  EXPECT_EQ(read("who,what\n1,2\n").problems.size(), 3U);
  EXPECT_EQ(read("participant,1\n5,1\n5,1\n").problems,
            Lines{"votes.csv:3:1: Participant \"5\" is there twice."});
}

TEST(ConversationFile, ReadsBackWhatItWrote) {
  const auto done = read("comment-id,voter-id,vote\n1,5,1\n2,5,-1\n2,6,0\n",
                         "comment-id,moderated,comment-body\n1,0,\"=1+1, then\"\n2,1,B\n3,-1,C\n");
  ASSERT_EQ(done.problems, Lines{});
  std::ostringstream votes;
  std::ostringstream comments;
  write_participants_votes(done.conversation, {std::nullopt, 0}, votes);
  write_comments(done.conversation, comments);
  EXPECT_EQ(votes.str(),
            "participant,group-id,n-votes,n-agree,n-disagree,1,2,3\n5,,2,1,1,1,-1,\n6,0,1,0,0,,0,"
            "\n");
  const auto again = read(votes.str(), comments.str());
  EXPECT_EQ(again.problems, Lines{});
  EXPECT_EQ(again.conversation.statements[0].text, "=1+1, then");
  EXPECT_TRUE(again.conversation.statements[2].moderated_out);
  EXPECT_EQ(again.conversation.votes.starts, done.conversation.votes.starts);
}

}  // namespace
}  // namespace commonweal::devolution
