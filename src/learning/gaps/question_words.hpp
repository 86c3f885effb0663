#pragma once

// What is said of a question to readers, decided once for pages, files and the API.

#include <string>

#include "learning/gaps/asked_question.hpp"

namespace commonweal::learning {

// "2 June 2026".
std::string day_words(base::Date day);
std::string day_words(const QuestionVoice& voice);

// "Waiting for 175 days", "Answered after 42 days", "Withdrawn".
std::string waiting_words(const AskedQuestion& asked);

// What it is about, by titles: "employment; Individual Placement and Support; Employment".
std::string about_words(const missions::Directory& directory, const missions::Question& question);

}  // namespace commonweal::learning
