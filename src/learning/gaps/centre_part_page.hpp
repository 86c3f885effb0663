#pragma once

// What the pages of the centres have in common: what a centre covers in words, and what is asked of
// a service.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "learning/gaps/asked_question.hpp"
#include "learning/gaps/coverage_matrix.hpp"

namespace commonweal::learning {

struct OpenQuestions {
  std::size_t questions = 0;
  std::size_t bodies = 0;  // Which ask them; one that asks twice counts once.
};
OpenQuestions open_questions(const missions::Directory& directory, const AskedQuestions& questions,
                             std::string_view service);

// "health, social care (in part)"; "Not said in the source".
std::string covers_words(const CoverageMatrix& matrix, const Centre& centre);

}  // namespace commonweal::learning
