#include "learning/synthesis/pool_choice.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/problems.hpp"

namespace commonweal::learning {
namespace {

using methods::Inference;
using methods::PoolMethod;
using methods::PredictionDegrees;

// What is typed, if anything; as it was otherwise.
template <class Enum, std::size_t N>
void take(const base::WordTable<Enum, N>& table, std::string_view place, const std::string& text,
          Enum& value, base::Problems& problems) {
  if (text.empty()) return;
  const auto named = base::value_named(table, {.place = place, .text = text});
  if (const Enum* found = problems.value_of(named)) value = *found;
}

template <class Enum, std::size_t N>
bool take_word(const base::WordTable<Enum, N>& table, std::string_view word, Enum& value) {
  const auto found = std::ranges::find(table, word, &base::Word<Enum>::word);
  if (found == table.end()) return false;
  value = found->value;
  return true;
}

void take_by(PoolChoice& choice, const PoolBy& by) {
  choice.question.method = by.method;
  choice.tables = by.tables;
}

// Counts are added up in one way: normal limits and one effect for all.
void settle(PoolChoice& choice) {
  if (choice.tables == TablePooling::none) return;
  choice.question.inference = Inference::normal;
  choice.question.prediction = PredictionDegrees::as_inference;
}

bool says_how(const PoolText& text) {
  return !text.method.empty() || !text.inference.empty() || !text.prediction.empty() ||
         !text.dependence.empty();
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

base::Result<PoolChoice> pool_choice(const PoolText& text) {
  PoolChoice choice{.outcome = text.outcome,
                    .measure = text.measure,
                    .question = {},
                    .dependence = Dependence::automatic,
                    .moderator = text.moderator,
                    .subgroup = text.subgroup,
                    .tables = TablePooling::none,
                    .says_how = says_how(text)};
  base::Problems problems;
  PoolBy by = choice.by();
  take(kPoolMethods, "method", text.method, by, problems);
  take_by(choice, by);
  take(kInferences, "inference", text.inference, choice.question.inference, problems);
  take(kPredictions, "prediction", text.prediction, choice.question.prediction, problems);
  take(kDependences, "dependence", text.dependence, choice.dependence, problems);
  if (!problems.empty()) return std::move(problems).fail();
  settle(choice);
  return choice;
}

Fields fields_of(const PoolChoice& choice) {
  const PoolChoice usual;
  Fields fields;
  const auto add = [&](std::string name, std::string_view value, bool is_said) {
    if (is_said) fields.emplace_back(std::move(name), std::string(value));
  };
  const auto& asked = choice.question;
  add("outcome", choice.outcome, !choice.outcome.empty());
  add("measure", choice.measure, !choice.measure.empty());
  const bool is_usual = method_text(choice) == method_text(usual);
  add("method", base::word_of(kPoolMethods, choice.by()),
      choice.by() != usual.by() || (choice.says_how && is_usual));
  add("inference", base::word_of(kInferences, asked.inference),
      asked.inference != usual.question.inference);
  add("prediction", base::word_of(kPredictions, asked.prediction),
      asked.prediction != usual.question.prediction);
  add("dependence", base::word_of(kDependences, choice.dependence),
      choice.dependence != usual.dependence);
  add("moderator", choice.moderator, !choice.moderator.empty());
  add("subgroup", choice.subgroup, !choice.subgroup.empty());
  return fields;
}

std::string method_text(const PoolChoice& choice) {
  std::string text(base::word_of(kPoolMethods, choice.by()));
  const auto add = [&](std::string_view word) { text.append(", ").append(word); };
  if (choice.question.inference != Inference::normal) {
    add(base::word_of(kInferences, choice.question.inference));
  }
  if (choice.question.prediction != PredictionDegrees::as_inference) {
    add(base::word_of(kPredictions, choice.question.prediction));
  }
  if (choice.dependence != Dependence::automatic) {
    add(base::word_of(kDependences, choice.dependence));
  }
  return text;
}

PoolChoice choice_of_method(std::string_view text) {
  PoolChoice choice;
  choice.says_how = true;
  PoolBy by = choice.by();
  while (!text.empty()) {
    const auto comma = text.find(',');
    const auto word = trimmed(text.substr(0, comma));
    // One table after another, until one has the word.
    [[maybe_unused]] const bool is_known =
        take_word(kPoolMethods, word, by) ||
        take_word(kInferences, word, choice.question.inference) ||
        take_word(kPredictions, word, choice.question.prediction) ||
        take_word(kDependences, word, choice.dependence);
    text = comma == text.npos ? std::string_view() : text.substr(comma + 1);
  }
  take_by(choice, by);
  settle(choice);
  return choice;
}

bool leaves_how_open(const PoolChoice& choice) {
  return !choice.says_how && method_text(choice) == method_text({});
}

void take_how(const PoolChoice& from, PoolChoice& choice) {
  choice.question = from.question;
  choice.tables = from.tables;
  choice.dependence = from.dependence;
  choice.says_how = true;
}

std::string_view words(const PoolBy& by) {
  if (by.tables == TablePooling::mantel_haenszel) return "Mantel and Haenszel (adds up counts)";
  if (by.tables == TablePooling::peto) return "Peto (adds up counts, for rare events)";
  switch (by.method) {
    case PoolMethod::fixed: return "One effect for all studies (fixed, inverse variance)";
    case PoolMethod::dersimonian_laird: return "DerSimonian and Laird";
    case PoolMethod::paule_mandel: return "Paule and Mandel";
    case PoolMethod::reml: return "Restricted maximum likelihood (REML)";
    case PoolMethod::ml: return "Maximum likelihood";
    case PoolMethod::sidik_jonkman: return "Sidik and Jonkman";
    case PoolMethod::hedges: return "Hedges";
    case PoolMethod::empirical_bayes: return "Empirical Bayes";
  }
  CW_CHECK(false);
}

std::string_view words(Inference inference) {
  switch (inference) {
    case Inference::normal: return "Normal";
    case Inference::student: return "Student’s t";
    case Inference::knapp_hartung: return "Knapp and Hartung";
    case Inference::knapp_hartung_at_least_one:
      return "Knapp and Hartung, never narrower than without";
  }
  CW_CHECK(false);
}

std::string_view words(PredictionDegrees degrees) {
  switch (degrees) {
    case PredictionDegrees::as_inference: return "As the limits";
    case PredictionDegrees::student: return "Student’s t with k − 1";
    case PredictionDegrees::one_fewer: return "Student’s t with k − 2";
  }
  CW_CHECK(false);
}

std::string_view words(Dependence dependence) {
  switch (dependence) {
    case Dependence::automatic: return "Robust where any share one";
    case Dependence::independent: return "As if all were independent";
    case Dependence::robust: return "Robust limits by sample (CR2)";
    case Dependence::levels: return "Three levels";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
