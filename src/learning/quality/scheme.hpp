#pragma once

// A way of saying how good a study or a body of evidence is, as data: the questions that it asks,
// the answers that it knows, what each answer does to the level, and where its rules were read.
// Schemes stand side by side: there is no rule that turns the level of one into that of another,
// and none that adds them up. Knows nothing of studies, effects and who appraises.

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::learning {

class Answers;
struct Judgement;

enum class SchemeCode { maryland, nesta, eef_trial, eef_toolkit, eef_toolkit_2018, emmie, grade };

// In files and addresses: "eef-trial".
std::string_view code_word(SchemeCode code);

enum class SchemeSubject { study, effect, either };

// What an answer does to the level. Of all ceilings the lowest holds; changes come after it.
struct Step {
  enum class Kind { none, at_most, change } kind = Kind::none;
  int by = 0;
};
constexpr Step at_most(int level) { return {Step::Kind::at_most, level}; }
constexpr Step change(int by) { return {Step::Kind::change, by}; }

struct Choice {
  std::string_view code;  // In answers: "rct".
  std::string_view words;
  Step step = {};
  std::string_view reason = {};  // Said where the step counts: a sentence.
};

// Numbers up to this and with it, above those of the band before.
struct Band {
  double up_to;
  Step step = {};
  std::string_view reason = {};
};
inline constexpr double kNoEnd = std::numeric_limits<double>::infinity();

// A question that is only asked after certain answers to another.
struct AskedAfter {
  std::string_view question = {};  // Empty: it is always asked.
  std::span<const std::string_view> answers = {};
};

struct Question {
  std::string_view code;   // In answers: "attrition".
  std::string_view words;  // "How many left between allocation and analysis?"
  std::string_view hint = {};
  std::span<const Choice> choices = {};  // Of a choice; none where it is a number or a text.
  std::span<const Band> bands = {};      // Of a number.
  std::string_view unit = {};            // Of a number: "%".
  enum class Need { required, optional } need = Need::required;
  AskedAfter asked_after = {};

  enum class Kind { choice, number, text };
  constexpr Kind kind() const {
    return !choices.empty() ? Kind::choice : !bands.empty() ? Kind::number : Kind::text;
  }
};

struct SchemeLevel {
  int value;
  std::string_view name;     // "Level 3", "3 padlocks", "Moderate".
  std::string_view meaning;  // A sentence.
};

// Where a rule comes from. What we know and could not read is said to be so, on the page too.
struct SchemeSource {
  std::string_view words;
  std::string_view link = {};
  enum class Read { yes, in_part, no } read = Read::yes;
};

struct Scheme {
  SchemeCode code;
  std::string_view title;
  std::string_view short_title;  // "Maryland scale".
  SchemeSubject subject;
  std::string_view summary;  // What it says of the evidence, in plain words.
  std::string_view used_by;  // Which centre uses it, for which services.
  std::span<const Question> questions;
  std::span<const SchemeLevel> levels;      // From the lowest. None where there is no single level.
  std::span<const std::string_view> rules;  // How the level comes about, sentence by sentence.
  std::span<const SchemeSource> sources;
  std::span<const std::string_view> limits;  // What is ours, not found, or misleading.
  // What no single answer decides; may be none. Says what it did in the judgement's reasons.
  int (*further)(const Answers& answers, Judgement& judgement) = nullptr;

  const Question* find(std::string_view question) const;
  const SchemeLevel* level(int value) const;
  int top() const { return levels.empty() ? 0 : levels.back().value; }
  int bottom() const { return levels.empty() ? 0 : levels.front().value; }
};

// All schemes, in the order in which pages show them.
std::span<const Scheme* const> all_schemes();
const Scheme& scheme(SchemeCode code);
base::Result<const Scheme*> scheme_named(std::string_view code);

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
