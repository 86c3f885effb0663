#include "learning/synthesis/effect_version.hpp"

#include <array>
#include <functional>
#include <string_view>

#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "learning/synthesis/effect_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::EffectLimits;

std::string text_of(const std::optional<double>& number) {
  return number ? base::shortest(*number) : "";
}

std::string text_of(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : "";
}

std::string rounded(const std::optional<double>& number) {
  return number ? base::grouped(*number, 4) : "";
}

std::string grouped_of(const std::optional<std::int64_t>& number) {
  return number ? base::grouped(static_cast<double>(*number)) : "";
}

std::string range_of(const Effect& effect, const std::optional<EffectLimits>& limits) {
  return limits ? range_text(effect.measure, {limits->lower, limits->upper}) : "";
}

struct FieldOf {
  std::string_view what;
  std::function<std::string(const Effect&)> text;
};

// In the order in which a reader wants them.
const std::array<FieldOf, 17>& fields() {
  static const std::array<FieldOf, 17> kFields = {{
      {"Measure", [](const Effect& it) { return std::string(words_of(it.measure)); }},
      {"Estimate", [](const Effect& it) { return value_text(it.measure, it.estimate); }},
      {"95% interval", [](const Effect& it) { return range_of(it, it.limits); }},
      {"Prediction interval", [](const Effect& it) { return range_of(it, it.predicted); }},
      {"Standard error", [](const Effect& it) { return rounded(it.standard_error); }},
      {"Variance between studies", [](const Effect& it) { return rounded(it.tau2); }},
      {"Studies", [](const Effect& it) { return grouped_of(it.studies); }},
      {"People", [](const Effect& it) { return grouped_of(it.people); }},
      {"Method", [](const Effect& it) { return it.method; }},
      {"Grade", [](const Effect& it) { return std::string(words_of(it.grade)); }},
      {"Reasons for the grade", [](const Effect& it) { return it.grade_reasons; }},
      {"Conversion", [](const Effect& it) { return std::string(code_word(it.conversion)); }},
      {"Metric", [](const Effect& it) { return it.metric.value_or(""); }},
      {"First felt after", [](const Effect& it) { return months_text(it.onset_months); }},
      {"Lasts", [](const Effect& it) { return months_text(it.duration_months); }},
      {"Studies pooled, SHA-256", [](const Effect& it) { return it.inputs; }},
      {"Note", [](const Effect& it) { return it.note; }},
  }};
  return kFields;
}

std::optional<methods::Limits> limits_in(const std::optional<EffectLimits>& limits) {
  if (!limits) return std::nullopt;
  return methods::Limits{limits->lower, limits->upper};
}

}  // namespace

std::string later_version_sentence(const EffectVersion& version) {
  if (version.is_latest()) return "";
  return "This is version " + std::to_string(version.number) + ". Version " +
         std::to_string(version.latest) + " exists.";
}

std::vector<FieldChange> changes_between(const Effect& before, const Effect& after) {
  std::vector<FieldChange> changes;
  for (const auto& [what, text] : fields()) {
    auto was = text(before);
    auto is = text(after);
    if (was != is) changes.push_back({std::string(what), std::move(was), std::move(is)});
  }
  return changes;
}

std::optional<methods::Limits> limits_of(const Effect& effect) { return limits_in(effect.limits); }

std::optional<methods::Limits> predicted_of(const Effect& effect) {
  return limits_in(effect.predicted);
}

std::string months_text(const std::optional<std::int64_t>& months) {
  if (!months) return "";
  if (*months > 0 && *months % 12 == 0) {
    const auto years = *months / 12;
    return std::to_string(years) + (years == 1 ? " year" : " years");
  }
  return std::to_string(*months) + (*months == 1 ? " month" : " months");
}

std::string published_words(const Effect& effect) {
  const auto day = base::period_of_kind({.place = "published_on", .text = effect.published_on},
                                        base::PeriodKind::day);
  return day ? base::reader_text(*day) : effect.published_on;
}

missions::Record record_of(const Effect& it) {
  const auto lower = [](const std::optional<EffectLimits>& limits) {
    return limits ? base::shortest(limits->lower) : "";
  };
  const auto upper = [](const std::optional<EffectLimits>& limits) {
    return limits ? base::shortest(limits->upper) : "";
  };
  return {.code = it.code,
          .fields = {it.intervention,
                     it.metric.value_or(""),
                     it.outcome,
                     std::string(code_word(it.measure)),
                     base::shortest(it.estimate),
                     text_of(it.standard_error),
                     lower(it.limits),
                     upper(it.limits),
                     lower(it.predicted),
                     upper(it.predicted),
                     text_of(it.prediction_degrees),
                     text_of(it.tau2),
                     text_of(it.i2),
                     text_of(it.studies),
                     text_of(it.people),
                     it.method,
                     std::string(code_word(it.origin)),
                     std::string(code_word(it.grade)),
                     it.grade_reasons,
                     std::string(code_word(it.conversion)),
                     text_of(it.onset_months),
                     text_of(it.duration_months),
                     it.inputs,
                     it.published_on,
                     it.source,
                     it.rows,
                     it.note}};
}

}  // namespace commonweal::learning
