#include "learning/synthesis/pooled_study.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "missions/effect_measure.hpp"

namespace commonweal::learning {
namespace {

// As CSV has it: in quotes where it would break the line.
std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == text.npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace

std::optional<NotPooled> not_pooled_for(const Study& study) {
  if (study.state == StudyState::excluded) return NotPooled::excluded;
  if (study.state == StudyState::to_extract) return NotPooled::to_extract;
  if (study.design == StudyDesign::review) return NotPooled::review;
  if (!study.effect) return NotPooled::no_effect;
  if (!study.standard_error) return NotPooled::no_error;
  return std::nullopt;
}

std::vector<std::string> sample_names(const std::vector<Study>& studies) {
  std::vector<std::string> names;
  for (const Study& study : studies) {
    names.push_back(study.cluster.empty() ? "study " + study.code : "sample " + study.cluster);
  }
  return names;
}

std::string study_label(const Study& study) {
  std::string label = study.authors.empty() ? study.title : study.authors;
  if (!study.year) return label;
  const std::string year = std::to_string(*study.year);
  if (label.find(year) == label.npos) label.append(" ").append(year);
  return label;
}

std::string inputs_text(const std::vector<Study>& pooled) {
  std::vector<const Study*> studies;
  for (const Study& study : pooled) studies.push_back(&study);
  std::ranges::sort(studies, {},
                    [](const Study* study) -> std::string_view { return study->code; });
  std::string text = "study,measure,effect,standard_error,cluster\n";
  for (const Study* study : studies) {
    text.append(study->code).append(",").append(missions::code_word(*study->measure));
    text.append(",").append(base::shortest(*study->effect));
    text.append(",").append(base::shortest(*study->standard_error));
    text.append(",").append(cell(study->cluster)).append("\n");
  }
  return text;
}

std::string_view words(NotPooled why) {
  switch (why) {
    case NotPooled::excluded: return "Excluded";
    case NotPooled::to_extract: return "Its figures are not read out yet";
    case NotPooled::another_outcome: return "Another outcome";
    case NotPooled::review: return "A review: what it pools would count twice";
    case NotPooled::no_effect: return "No effect is reported";
    case NotPooled::no_error: return "How sure the effect is, is not reported";
    case NotPooled::another_measure: return "Another measure";
  }
  CW_CHECK(false);
}

std::string_view code_word(NotPooled why) {
  switch (why) {
    case NotPooled::excluded: return "excluded";
    case NotPooled::to_extract: return "to-extract";
    case NotPooled::another_outcome: return "another-outcome";
    case NotPooled::review: return "review";
    case NotPooled::no_effect: return "no-effect";
    case NotPooled::no_error: return "no-error";
    case NotPooled::another_measure: return "another-measure";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
