#include "learning/synthesis/publish.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "learning/synthesis/effect_version.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Effect;
using missions::Factor;
using missions::FactorKind;
using missions::Record;
using missions::RecordKind;

std::string text_of_number(const std::optional<double>& number) {
  return number ? base::shortest(*number) : "";
}

std::string or_word(const std::string& text, std::string_view word) {
  return text.empty() ? std::string(word) : text;
}

// Everybody once: none where a study does not say, or where samples are shared.
std::string people_text(const Synthesis& synthesis) {
  if (synthesis.samples.shared > 0) return "";
  std::int64_t people = 0;
  for (const Study& study : synthesis.studies) {
    if (!study.people) return "";
    people += *study.people;
  }
  return std::to_string(people);
}

// Of Student's t with less than one degree of freedom nothing is said.
const methods::PredictionInterval* prediction_of(const Synthesis& synthesis) {
  const auto& prediction = synthesis.headline->prediction;
  if (!prediction || prediction->degrees.value_or(1) < 1) return nullptr;
  return &*prediction;
}

// What was made of shared samples is said, whether it was asked for or came by itself.
std::string method_of(const Synthesis& synthesis) {
  PoolChoice choice = synthesis.choice;
  if (synthesis.samples.shared > 0) choice.dependence = synthesis.headline->dependence;
  return method_text(choice);
}

class EffectFields {
 public:
  explicit EffectFields(std::string code) {
    record_.code = std::move(code);
    record_.fields.resize(missions::table_of(RecordKind::effect).columns.size());
  }
  void set(std::string_view column, std::string text) {
    record_.fields[missions::table_of(RecordKind::effect).column(column)] = std::move(text);
  }
  const Record& record() const { return record_; }

 private:
  Record record_;
};

// Of three levels, what both variances come to.
void add_spread(const Synthesis& synthesis, EffectFields& fields) {
  double tau2 = synthesis.pooled->heterogeneity.tau2;
  double i2 = synthesis.pooled->heterogeneity.i2;
  if (synthesis.headline->dependence == Dependence::levels) {
    tau2 = synthesis.levels->between.variance + synthesis.levels->within.variance;
    i2 = synthesis.levels->between.i2 + synthesis.levels->within.i2;
  }
  fields.set("tau2", base::shortest(tau2));
  fields.set("i2", base::shortest(i2));
}

void add_answer(const Synthesis& synthesis, EffectFields& fields) {
  const auto& headline = *synthesis.headline;
  fields.set("estimate", base::shortest(headline.estimate));
  fields.set("standard_error", base::shortest(headline.standard_error));
  fields.set("lower", base::shortest(headline.limits.lower));
  fields.set("upper", base::shortest(headline.limits.upper));
  if (const auto* prediction = prediction_of(synthesis)) {
    fields.set("predicted_lower", base::shortest(prediction->limits.lower));
    fields.set("predicted_upper", base::shortest(prediction->limits.upper));
    fields.set("prediction_degrees", text_of_number(prediction->degrees));
  }
  if (synthesis.studies.size() > 1) {
    add_spread(synthesis, fields);
  }
  fields.set("studies", std::to_string(synthesis.studies.size()));
  fields.set("people", people_text(synthesis));
}

void add_typed(const PublishText& text, EffectFields& fields) {
  fields.set("metric", text.metric);
  fields.set("conversion", or_word(text.conversion, code_word(missions::Conversion::none)));
  fields.set("source", text.source);
  fields.set("rows", text.rows);
  fields.set("onset_months", text.onset_months);
  fields.set("duration_months", text.duration_months);
  fields.set("grade", or_word(text.grade, code_word(missions::EvidenceGrade::not_graded)));
  fields.set("grade_reasons", text.grade_reasons);
  fields.set("note", text.note);
}

constexpr std::int64_t kLatestOnset = 600;

void check_grade_and_onset(const PublishText& text, base::Problems& problems) {
  const bool is_graded =
      !text.grade.empty() && text.grade != code_word(missions::EvidenceGrade::not_graded);
  if (is_graded && text.grade_reasons.empty()) {
    problems.add({.place = "grade_reasons",
                  .what = "Say why it is graded so. A grade without reasons cannot be checked."});
  }
  const auto onset = base::whole_number({.place = "onset_months", .text = text.onset_months});
  if (onset && *onset > kLatestOnset) {
    problems.add({.place = "onset_months",
                  .what = "\"" + text.onset_months +
                          "\" months are more than 50 years. Give at "
                          "most " +
                          std::to_string(kLatestOnset) + ", or leave it empty."});
  }
}

// Equal to three digits, as two programs print what they worked out alike; or one does not say it.
bool is_near(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return true;
  const auto first = base::decimal_number({.place = "", .text = a});
  const auto second = base::decimal_number({.place = "", .text = b});
  if (!first || !second) return false;
  return std::abs(*first - *second) <= 1e-3 * std::max(std::abs(*first), std::abs(*second)) + 1e-6;
}

// Of the same studies and method, figures that are near are taken as those before.
void take_near_figures(const Record& before, Record& record) {
  const auto& table = missions::table_of(RecordKind::effect);
  for (const auto* name : {"estimate", "standard_error", "lower", "upper", "predicted_lower",
                           "predicted_upper", "prediction_degrees", "tau2", "i2", "people"}) {
    const auto column = table.column(name);
    if (is_near(before.fields[column], record.fields[column])) {
      record.fields[column] = before.fields[column];
    }
  }
}

void check_words(const PublishText& text, base::Problems& problems) {
  if (!missions::is_code(text.code)) {
    problems.add({.place = "code",
                  .what = "Enter a code for the effect: small letters, digits and hyphens, at most "
                          "64, such as bcg-tuberculosis."});
  }
  if (text.source.empty()) {
    problems.add({.place = "source", .what = "Choose the source of the studies."});
  }
}

std::optional<Record> factor_of(const std::string& effect, FactorKind kind, const FactorText& text,
                                base::Problems& problems) {
  std::string code = effect;
  code.append("-").append(code_word(kind));
  const Record record{.code = std::move(code),
                      .fields = {effect, std::string(code_word(kind)), text.value,
                                 text.standard_error, text.source_words, ""}};
  const auto place = [kind](std::string_view column) { return factor_field(kind, column); };
  if (!missions::is_code(record.code)) {
    problems.add(
        {.place = "code", .what = "Enter a shorter code: its factors are named after it."});
  }
  if (!Factor::make(record, place, problems)) return std::nullopt;
  return record;
}

}  // namespace

base::Result<PublishOrder> publish_order(const Synthesis& synthesis, const std::string& digest,
                                         const PublishText& text, const std::string& day) {
  if (!synthesis.headline) {
    return base::fail(ErrorCode::invalid_input,
                      "There is nothing to publish. " + synthesis.refusal);
  }
  base::Problems problems;
  check_words(text, problems);
  check_grade_and_onset(text, problems);
  EffectFields fields(text.code);
  fields.set("intervention", synthesis.intervention);
  fields.set("outcome", synthesis.choice.outcome);
  fields.set("measure", std::string(code_word(*synthesis.measure)));
  fields.set("method", method_of(synthesis));
  fields.set("origin", std::string(code_word(missions::EffectOrigin::pooled)));
  fields.set("inputs", digest);
  fields.set("published_on", day);
  add_answer(synthesis, fields);
  add_typed(text, fields);
  PublishOrder order;
  for (const auto& [kind, factor] : text.factors) {
    if (factor.is_empty()) continue;
    if (auto record = factor_of(text.code, kind, factor, problems)) {
      order.factors.push_back(*std::move(record));
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  const auto place = [](std::string_view column) { return std::string(column); };
  auto effect = Effect::make(fields.record(), place, problems);
  if (!effect) return std::move(problems).fail();
  order.effect = *std::move(effect);
  return order;
}

PublishText text_of(const Effect& effect, const std::vector<const Factor*>& factors) {
  const Record record = record_of(effect);
  const auto column = [&](std::string_view name) {
    return record.fields[missions::table_of(RecordKind::effect).column(name)];
  };
  PublishText text{.code = effect.code,
                   .metric = column("metric"),
                   .conversion = column("conversion"),
                   .source = column("source"),
                   .rows = column("rows"),
                   .onset_months = column("onset_months"),
                   .duration_months = column("duration_months"),
                   .grade = column("grade"),
                   .grade_reasons = column("grade_reasons"),
                   .note = column("note"),
                   .factors = {}};
  for (const Factor* factor : factors) {
    text.factors[factor->kind] = {base::shortest(factor->value),
                                  text_of_number(factor->standard_error), factor->source_words};
  }
  return text;
}

bool grade_holds(const Effect& before, const std::string& digest) {
  return before.inputs == digest;
}

std::string lost_grade_sentence(const Effect& before, const std::string& digest) {
  if (before.grade == missions::EvidenceGrade::not_graded || grade_holds(before, digest)) return "";
  std::string text = "The version before is graded ";
  return text.append(words_of(before.grade)) +
         ", and its studies are not those held today. A grade is of the studies that it looked at, "
         "so this version is not graded until somebody grades it again.";
}

void settle_grade(const Effect& before, const std::string& digest, PublishText& text) {
  if (!text.grade.empty()) return;
  if (!grade_holds(before, digest)) {
    text.grade = code_word(missions::EvidenceGrade::not_graded);
    text.grade_reasons.clear();
    return;
  }
  text.grade = code_word(before.grade);
  if (text.grade_reasons.empty()) text.grade_reasons = before.grade_reasons;
}

bool says_the_same(const Effect& a, const Effect& b) {
  Effect on_one_day = a;
  on_one_day.published_on = b.published_on;
  Record record = record_of(on_one_day);
  const Record other = record_of(b);
  const bool is_same_pool = !a.inputs.empty() && a.inputs == b.inputs && a.method == b.method;
  if (is_same_pool) take_near_figures(other, record);
  return record == other;
}

std::string factor_field(FactorKind kind, std::string_view column) {
  std::string field(code_word(kind));
  return field.append("-").append(column);
}

std::string suggested_code(const Synthesis& synthesis) {
  std::string code = synthesis.intervention + "-";
  for (const char c : synthesis.choice.outcome) {
    const bool is_letter = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
    if (is_letter) {
      code += c;
    } else if ('A' <= c && c <= 'Z') {
      code += static_cast<char>(c - 'A' + 'a');
    } else if (!code.ends_with('-')) {
      code += '-';
    }
  }
  constexpr std::size_t kLongest = 40;  // Leaves room for the names of factors.
  code.resize(std::min(code.size(), kLongest));
  while (code.ends_with('-')) code.pop_back();
  return code;
}

}  // namespace commonweal::learning
