#pragma once

// A conversation: people who wrote statements and voted on each other's. People and statements go
// by the ids of the file, which say nothing of who somebody is. Knows no file.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/problems.hpp"
#include "methods/opinion/opinion_votes.hpp"

namespace commonweal::devolution {

struct ConversationStatement {
  std::string id;
  std::string text = {};       // Empty where no file of statements was read.
  bool moderated_out = false;  // Nobody is shown it any more.
  std::string place = {};      // Where the files name it, for messages.
};

struct Conversation {
  std::vector<std::string> people;                // Their ids, numbers by size.
  std::vector<ConversationStatement> statements;  // By id as well.
  methods::OpinionVotes votes;
};

// Gathers a conversation in any order of rows.
class ConversationBuilder {
 public:
  // Numbers of what has these ids, new ones where there were none.
  std::uint32_t person(std::string_view id) { return number_of(people_, person_ids_, id); }
  std::uint32_t statement(std::string_view id);
  bool has_person(const std::string& id) const { return people_.contains(id); }
  bool has_statement(const std::string& id) const { return statement_numbers_.contains(id); }

  ConversationStatement& at(std::uint32_t statement) { return statements_[statement]; }
  // Of a person's votes on one statement, that of the latest time counts, then the last row.
  void vote(methods::OpinionVote vote, std::int64_t time = 0) { votes_.emplace_back(time, vote); }

  // People and statements in the order of their ids. A statement that nobody voted on is a problem
  // unless it is moderated out, and so is a conversation without any vote.
  Conversation build(const std::string& file, base::Problems& problems) &&;

 private:
  using Numbers = std::unordered_map<std::string, std::uint32_t>;
  static std::uint32_t number_of(Numbers& numbers, std::vector<std::string>& ids,
                                 std::string_view id);
  void check(const std::string& file, base::Problems& problems) const;

  Numbers people_;
  Numbers statement_numbers_;
  std::vector<std::string> person_ids_;
  std::vector<std::string> statement_ids_;
  std::vector<ConversationStatement> statements_;
  std::vector<std::pair<std::int64_t, methods::OpinionVote>> votes_;
};

}  // namespace commonweal::devolution
