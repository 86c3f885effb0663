#pragma once

// The answers to a question as they are published: shares with how sure they are, what few people
// stand behind left out.

#include <optional>
#include <string>
#include <vector>

#include "devolution/poll/poll_question.hpp"
#include "methods/survey/rao_scott.hpp"
#include "methods/survey/survey_table.hpp"

namespace commonweal::devolution {

// What is left out for too few people is none here, so that nobody prints it by mistake.
struct PublishedShare {
  std::string answer;
  std::optional<methods::SurveyShare> share;
};

struct PublishedColumn {
  std::string group;  // Empty: everybody.
  std::optional<std::size_t> responses;
  std::optional<double> weighted;
  std::vector<PublishedShare> shares;
  std::optional<methods::SurveyMean> mean;  // Where answers are numbers.
};

struct PollTable {
  std::string question;  // Its columns.
  std::string by;
  std::string weight;
  std::size_t rows = 0;  // Of the file, missing answers included.
  bool is_multiple = false;
  std::vector<PublishedColumn> columns;  // Everybody's first.
  std::optional<methods::RaoScottTest> test;
  std::size_t lone_clusters = 0;
  std::string digest;   // SHA-256 of the responses.
  std::string command;  // That prints the same again.
};

PollTable poll_table(const methods::SurveyDesign& design, const PollQuestion& question,
                     const PollGroups& groups);

}  // namespace commonweal::devolution
