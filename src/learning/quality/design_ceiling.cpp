#include "learning/quality/design_ceiling.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

int ceiling_of(std::string_view design) {
  const Scheme& maryland = scheme(SchemeCode::maryland);
  const auto& choices = maryland.find("design")->choices;
  const auto found = std::ranges::find(choices, design, &Choice::code);
  CW_CHECK(found != choices.end());
  return found->step.kind == Step::Kind::at_most ? found->step.by : maryland.top();
}

}  // namespace

int maryland_ceiling(StudyDesign design) { return ceiling_of(code_word(design)); }

std::optional<base::Problem> design_conflict(const Study& study, const Answers& answers) {
  if (answers.scheme().code != SchemeCode::maryland) return std::nullopt;
  const int said = ceiling_of(answers.text("design"));
  const int held = maryland_ceiling(study.design);
  if (said <= held) return std::nullopt;
  return base::Problem{.place = "design",
                       .what = "The study is recorded with the design \"" +
                               std::string(words_of(study.design)) +
                               "\", which the scale gives at most " + std::to_string(held) +
                               ". Choose that, or correct the study first"};
}

}  // namespace commonweal::learning
