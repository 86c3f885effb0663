#pragma once

// Which evaluations a reader asks for, and in which order.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/evaluation/evaluation.hpp"

namespace commonweal::learning {

struct EvaluationChoice {
  std::string body;                      // A code; empty: any.
  std::optional<EvaluationState> state;  // None: any.
  std::optional<bool> robust;            // None: either.
};

struct EvaluationChoiceText {
  std::string_view body;
  std::string_view state;
  std::string_view plan;  // "robust" or "not-robust".
};

// Empty asks for all. Fails, naming state or plan, for a word that is none.
base::Result<EvaluationChoice> evaluation_choice(const EvaluationChoiceText& text);

std::vector<Evaluation> chosen(std::vector<Evaluation> evaluations, const EvaluationChoice& choice);

}  // namespace commonweal::learning
