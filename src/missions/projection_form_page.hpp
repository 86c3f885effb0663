#pragma once

// The form by which the page of a metric asks another question. Works without JavaScript; with it,
// projection.js lays sliders beside its fields.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "missions/projection.hpp"
#include "missions/projection_words.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::missions {

// A question as the form sent it: the level in two fields.
struct FormQuestion {
  ProjectionText text;  // With `to` put together from the two below.
  std::string level;    // "low", "high" or "number".
  std::string number;
};

// None of the form's fields in the query: the page opens with its standing question.
bool asks_nothing(const platform::Request& request);
FormQuestion form_question(const platform::Request& request);
FormQuestion form_question(const ProjectionText& standing);

struct ProjectionForm {
  std::string action;  // The page's own address.
  std::string body;    // Whose figures, where it is not the metric's own.
  FormQuestion question;
  const methods::Series& series;        // Its periods can be chosen; its figures bound the level.
  ValueWords words;                     // How figures are written.
  std::string known_on;                 // The day whose figures are asked; empty for now.
  std::vector<base::Problem> problems;  // By the names of ProjectionText's fields.
};

platform::Html render(const ProjectionForm& form);

// The box at the top of the page that lists what is wrong, each with a link to its field.
platform::Html problem_summary(const ProjectionForm& form);

}  // namespace commonweal::missions
