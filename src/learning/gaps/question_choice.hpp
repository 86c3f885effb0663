#pragma once

// Which questions a reader asks for, as an address says it, and in which order.

#include <string>
#include <string_view>
#include <vector>

#include "learning/gaps/asked_question.hpp"

namespace commonweal::learning {

struct QuestionChoiceText {
  std::string_view state;
  std::string_view service;
  std::string_view mission;
  std::string_view intervention;
  std::string_view outcome;
};

// Empty asks for all. Refuses a state that is none; not found, a code that names nothing.
base::Result<QuestionChoice> question_choice(const missions::Directory& directory,
                                             const QuestionChoiceText& text);

// "state=open&service=health": the way back; empty for all.
std::string address_of(const QuestionChoice& choice);

enum class QuestionOrder { demand, text, asked_on, days };

struct QuestionSort {
  QuestionOrder order = QuestionOrder::demand;
  enum class Way { up, down } way = Way::down;
};

// Those that fit. By demand, the open ones come first, whichever way.
std::vector<const AskedQuestion*> chosen_questions(const missions::Directory& directory,
                                                   const AskedQuestions& questions,
                                                   const QuestionChoice& choice,
                                                   QuestionSort sort = {});

// "12 questions: 9 open, 2 of them for more than 90 days, and 3 answered."
std::string questions_sentence(const std::vector<const AskedQuestion*>& questions);

}  // namespace commonweal::learning
