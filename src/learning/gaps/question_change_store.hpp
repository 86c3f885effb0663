#pragma once

// Asking a question for a body, answering it, withdrawing it, and saying that another body asks it
// too: checked and written in the caller's transaction, with its audit row. Who may is asked here,
// where the record is written.

#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "missions/directory.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// Where the write happens, and who it is.
struct QuestionChange {
  platform::Transaction& transaction;
  const missions::Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

// As it was typed. Codes may be empty but for the text and the body, which goes by code or name.
struct QuestionOrderForm {
  std::string text;
  std::string body;
  std::string service;
  std::string mission;
  std::string intervention;
  std::string outcome;
};

struct AnswerForm {
  std::string known;
  std::string certainty;
  std::string practice;
  std::string answered_by;  // Which centre or office, in words: never a person.
};

struct VoiceForm {
  std::string body;
  std::string words;
};

// The code of the new question.
[[nodiscard]] base::Result<std::string> ask_question(const QuestionChange& change,
                                                     const QuestionOrderForm& form);

// For an evidence lead. An answer may be given anew; what was said before is kept.
[[nodiscard]] base::Result<void> answer_question(const QuestionChange& change,
                                                 std::string_view question, const AnswerForm& form);

// For those who report for the body that asked. Refused while other bodies ask it too.
[[nodiscard]] base::Result<void> withdraw_question(const QuestionChange& change,
                                                   std::string_view question);

// For those who report for the body.
[[nodiscard]] base::Result<void> add_voice(const QuestionChange& change, std::string_view question,
                                           const VoiceForm& form);
[[nodiscard]] base::Result<void> withdraw_voice(const QuestionChange& change,
                                                std::string_view question, std::string_view body);

// Whether the visitor may report for the body, or answer questions. Reads the tree of bodies.
bool may_report_for(platform::Transaction& transaction, const platform::Visitor& visitor,
                    std::string_view body);
bool may_answer_questions(platform::Transaction& transaction, const platform::Visitor& visitor);

}  // namespace commonweal::learning
