#include "learning/quality/judgement.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

struct Taken {
  Step step;
  std::string_view reason;
};

Taken taken_by(const Question& question, const Answers& answers) {
  switch (question.kind()) {
    case Question::Kind::text: return {};
    case Question::Kind::choice:
      for (const Choice& choice : question.choices) {
        if (answers.is(question.code, choice.code)) return {choice.step, choice.reason};
      }
      return {};
    case Question::Kind::number: {
      const auto number = answers.number(question.code);
      if (!number) return {};
      for (const Band& band : question.bands) {
        if (*number <= band.up_to) return {band.step, band.reason};
      }
      return {};
    }
  }
  CW_CHECK(false);
}

// Why somebody answered so, where the scheme asks for it: the answer to "inconsistency-why".
std::string with_why(const Question& question, std::string_view reason, const Answers& answers) {
  std::string what(reason);
  const std::string why_code = std::string(question.code) + "-why";
  if (answers.scheme().find(why_code) == nullptr) return what;
  const auto why = answers.text(why_code);
  if (!why.empty())
    what.append(" Reason given: ").append(why).append(why.ends_with('.') ? "" : ".");
  return what;
}

struct Sum {
  int ceiling;
  int change = 0;
};

void take(const Question& question, const Answers& answers, Sum& sum, Judgement& judgement) {
  const auto [step, reason] = taken_by(question, answers);
  int lost = 0;
  if (step.kind == Step::Kind::at_most) {
    lost = step.by - answers.scheme().top();
    sum.ceiling = std::min(sum.ceiling, step.by);
  } else if (step.kind == Step::Kind::change) {
    lost = step.by;
    sum.change += step.by;
  }
  if (lost == 0 && reason.empty()) return;
  judgement.reasons.push_back({.question = std::string(question.code),
                               .what = with_why(question, reason, answers),
                               .change = lost});
}

void take_dimension(const Question& question, const Answers& answers, Judgement& judgement) {
  const auto found =
      std::ranges::find(question.choices, answers.text(question.code), &Choice::code);
  if (found == question.choices.end()) return;
  judgement.dimensions.push_back({.name = std::string(question.hint),
                                  .level = found->step.by,
                                  .of = question.choices.back().step.by,
                                  .words = std::string(found->words)});
}

Judgement judge_dimensions(const Answers& answers) {
  Judgement judgement{.scheme = answers.scheme().code,
                      .level = std::nullopt,
                      .name = "No single level",
                      .meaning = "Each dimension stands for itself; they are never added up.",
                      .reasons = {}};
  for (const Question& question : answers.scheme().questions) {
    if (question.kind() == Question::Kind::choice) take_dimension(question, answers, judgement);
  }
  return judgement;
}

void name_level(const Scheme& scheme, int level, Judgement& judgement) {
  const SchemeLevel* found = scheme.level(level);
  CW_CHECK(found != nullptr);
  judgement.level = level;
  judgement.name = found->name;
  judgement.meaning = found->meaning;
}

}  // namespace

Judgement judge(const Answers& answers) {
  const Scheme& scheme = answers.scheme();
  if (scheme.levels.empty()) return judge_dimensions(answers);
  Judgement judgement{
      .scheme = scheme.code, .level = std::nullopt, .name = {}, .meaning = {}, .reasons = {}};
  Sum sum{.ceiling = scheme.top()};
  for (const Question& question : scheme.questions) {
    if (answers.asked(question)) take(question, answers, sum, judgement);
  }
  if (scheme.further != nullptr) sum.change += scheme.further(answers, judgement);
  const int level = std::clamp(sum.ceiling + sum.change, scheme.bottom(), scheme.top());
  name_level(scheme, level, judgement);
  return judgement;
}

std::string one_line(const Judgement& judgement) {
  std::string line(scheme(judgement.scheme).short_title);
  line += ": ";
  if (judgement.dimensions.empty()) return line + judgement.name;
  std::string all;
  for (const auto& dimension : judgement.dimensions) {
    all.append(all.empty() ? "" : ", ").append(dimension.name).append(" ");
    all += std::to_string(dimension.level);
  }
  return line + all;
}

std::string reasons_text(const Judgement& judgement) {
  std::string text;
  for (const auto& reason : judgement.reasons)
    text.append(text.empty() ? "" : " ").append(reason.what);
  return text;
}

}  // namespace commonweal::learning
