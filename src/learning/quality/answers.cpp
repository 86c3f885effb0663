// Answers that fit a scheme: what scheme.hpp declares as Answers.

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "learning/quality/scheme.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kTextMax = 1000;

// "Attrition (attrition)": as a reader of a form knows it, and as a file does.
std::string called(const Question& question) {
  return "\"" + std::string(question.words) + "\" (" + std::string(question.code) + ")";
}

std::string codes_of(const Question& question) {
  std::string all;
  for (const Choice& choice : question.choices) {
    all.append(all.empty() ? "" : ", ").append(choice.code);
  }
  return all;
}

void check_choice(const Question& question, const std::string& answer, base::Problems& problems) {
  if (std::ranges::count(question.choices, answer, &Choice::code) > 0) return;
  problems.add({.place = std::string(question.code),
                .what = called(question) + " has no answer \"" + answer + "\". It is one of " +
                        codes_of(question) + "."});
}

void check_number(const Question& question, const std::string& answer, base::Problems& problems) {
  const auto number = base::decimal_number({.place = question.code, .text = answer});
  const double most = question.unit == "%" ? 100 : kNoEnd;
  if (number && *number >= 0 && *number <= most) return;
  const std::string range = question.unit == "%" ? "from 0 to 100, in per cent" : "of 0 or more";
  problems.add(
      {.place = std::string(question.code),
       .what = called(question) + " cannot be \"" + answer + "\". Give a number " + range + "."});
}

void check_text(const Question& question, const std::string& answer, base::Problems& problems) {
  const bool breaks = answer.find_first_of(";\r\n") != std::string::npos;
  if (!breaks && answer.size() <= kTextMax) return;
  problems.add({.place = std::string(question.code),
                .what = called(question) +
                        " must be one line of 1,000 characters or fewer, without a semicolon."});
}

void check_answer(const Question& question, const std::string& answer, base::Problems& problems) {
  switch (question.kind()) {
    case Question::Kind::choice: return check_choice(question, answer, problems);
    case Question::Kind::number: return check_number(question, answer, problems);
    case Question::Kind::text: return check_text(question, answer, problems);
  }
}

void add_missing(const Question& question, base::Problems& problems) {
  std::string what = called(question) + " is not answered. ";
  what += question.kind() == Question::Kind::number ? "Give a number."
                                                    : "Choose one of " + codes_of(question) + ".";
  problems.add({.place = std::string(question.code), .what = std::move(what)});
}

const std::string* answer_to(const std::vector<GivenAnswer>& given, std::string_view question) {
  const auto found = std::ranges::find(given, question, &GivenAnswer::question);
  return found == given.end() ? nullptr : &found->answer;
}

bool is_asked(const Question& question, const std::vector<GivenAnswer>& given) {
  const auto& after = question.asked_after;
  if (after.question.empty()) return true;
  const std::string* answer = answer_to(given, after.question);
  return answer != nullptr && std::ranges::count(after.answers, *answer) > 0;
}

void check_questions_known(const Scheme& scheme, const std::vector<GivenAnswer>& given,
                           base::Problems& problems) {
  for (auto it = given.begin(); it != given.end(); ++it) {
    if (scheme.find(it->question) == nullptr) {
      problems.add({.place = it->question,
                    .what = std::string(scheme.short_title) + " asks no question \"" +
                            it->question + "\"."});
    } else if (std::ranges::count(it + 1, given.end(), it->question, &GivenAnswer::question) > 0) {
      problems.add({.place = it->question,
                    .what = called(*scheme.find(it->question)) + " is answered twice."});
    }
  }
}

}  // namespace

base::Result<Answers> Answers::make(const Scheme& scheme, const std::vector<GivenAnswer>& given) {
  base::Problems problems;
  check_questions_known(scheme, given, problems);
  std::vector<GivenAnswer> ordered;
  for (const Question& question : scheme.questions) {
    const std::string* answer = answer_to(given, question.code);
    if (answer != nullptr && !answer->empty()) {
      check_answer(question, *answer, problems);
      ordered.push_back({std::string(question.code), *answer});
    } else if (question.need == Question::Need::required && is_asked(question, given)) {
      add_missing(question, problems);
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return Answers(scheme, std::move(ordered));
}

std::string_view Answers::text(std::string_view question) const {
  CW_CHECK(scheme_->find(question) != nullptr);
  const std::string* answer = answer_to(given_, question);
  return answer == nullptr ? std::string_view() : std::string_view(*answer);
}

std::optional<double> Answers::number(std::string_view question) const {
  const auto written = text(question);
  if (written.empty()) return std::nullopt;
  const auto number = base::decimal_number({.place = question, .text = written});
  CW_CHECK(number);  // make() read it.
  return *number;
}

bool Answers::asked(const Question& question) const { return is_asked(question, given_); }

}  // namespace commonweal::learning
