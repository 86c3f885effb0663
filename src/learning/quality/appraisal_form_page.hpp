#pragma once

// The questions of a scheme as a form: a radio for each answer, what is suggested under the
// question, what was chosen before still chosen.

#include <vector>

#include "learning/quality/grade_suggestion.hpp"
#include "learning/quality/scheme.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

struct AppraisalForm {
  const Scheme& scheme;
  std::string action;                // Where it is sent.
  std::vector<GivenAnswer> answers;  // Chosen so far.
  std::string note;
  std::vector<GradeSuggestion> suggestions;
};

platform::Html appraisal_form(const AppraisalForm& form, const missions::SentForm& sent);

// The answers that a form was sent with, of this scheme's questions.
std::vector<GivenAnswer> answers_sent(const platform::Request& request, const Scheme& scheme);

}  // namespace commonweal::learning
