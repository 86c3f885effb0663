#pragma once

// Answers to the questions of a scheme, checked: what is not asked, not known or missing is refused
// here, so that whoever judges need not ask.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

// One answer as it came from a file or a form.
struct GivenAnswer {
  std::string question;
  std::string answer;
};

// Answers that fit a scheme: each names a question of it and an answer that it knows, and none that
// it needs is missing. Only make() creates them.
class Answers {
 public:
  // The problems name the question and the answers that it knows; their place is the question's
  // code.
  static base::Result<Answers> make(const Scheme& scheme, const std::vector<GivenAnswer>& given);

  const Scheme& scheme() const { return *scheme_; }
  // Empty where it was not answered.
  std::string_view text(std::string_view question) const;
  std::optional<double> number(std::string_view question) const;
  bool is(std::string_view question, std::string_view answer) const {
    return text(question) == answer;
  }
  // Whether a question was to be asked, by the other answers.
  bool asked(const Question& question) const;
  const std::vector<GivenAnswer>& all() const { return given_; }  // In the scheme's order.

 private:
  Answers(const Scheme& scheme, std::vector<GivenAnswer> given)
      : scheme_(&scheme), given_(std::move(given)) {}

  const Scheme* scheme_;
  std::vector<GivenAnswer> given_;
};

}  // namespace commonweal::learning
