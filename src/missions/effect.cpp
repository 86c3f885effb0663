#include "missions/effect.hpp"

#include "base/word_table.hpp"
#include "missions/record_period.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<EffectOrigin, 2> kOrigins = {
    {{EffectOrigin::pooled, "pooled"}, {EffectOrigin::quoted, "quoted"}}};

constexpr base::WordTable<EvidenceGrade, 5> kGrades = {{{EvidenceGrade::high, "high"},
                                                        {EvidenceGrade::moderate, "moderate"},
                                                        {EvidenceGrade::low, "low"},
                                                        {EvidenceGrade::very_low, "very-low"},
                                                        {EvidenceGrade::not_graded, "not-graded"}}};

constexpr base::WordTable<EvidenceGrade, 5> kGradeWords = {
    {{EvidenceGrade::high, "high certainty"},
     {EvidenceGrade::moderate, "moderate certainty"},
     {EvidenceGrade::low, "low certainty"},
     {EvidenceGrade::very_low, "very low certainty"},
     {EvidenceGrade::not_graded, "not graded"}}};

std::optional<double> number_in(RecordFields& fields, std::string_view column) {
  return fields.take<double>(column, base::decimal_number);
}

// Not below `least`.
std::optional<double> number_from(RecordFields& fields, std::string_view column, double least) {
  const auto number = number_in(fields, column);
  if (number && *number < least) {
    fields.refuse(column, "Give a number that is not below " + base::shortest(least) + ".");
  }
  return number;
}

std::optional<std::int64_t> count_in(RecordFields& fields, std::string_view column) {
  const auto count = fields.take<std::int64_t>(column, base::whole_number);
  if (count && *count < 0) fields.refuse(column, "Give a number that is not below 0.");
  return count;
}

struct LimitColumns {
  std::string_view lower;
  std::string_view upper;
};

std::optional<EffectLimits> limits_in(RecordFields& fields, const LimitColumns& columns) {
  const auto lower = number_in(fields, columns.lower);
  const auto upper = number_in(fields, columns.upper);
  if (lower.has_value() != upper.has_value()) {
    fields.refuse(lower ? columns.upper : columns.lower, "Give both limits or neither.");
  }
  if (!lower || !upper) return std::nullopt;
  if (*lower > *upper) fields.refuse(columns.lower, "The lower limit is above the upper one.");
  return EffectLimits{*lower, *upper};
}

void check_inside(RecordFields& fields, const std::optional<double>& estimate,
                  const std::optional<EffectLimits>& limits) {
  if (!estimate || !limits) return;
  if (limits->lower <= *estimate && *estimate <= limits->upper) return;
  fields.refuse("estimate", "The estimate does not lie between its limits.");
}

}  // namespace

std::string_view code_word(EffectOrigin origin) { return base::word_of(kOrigins, origin); }
std::string_view code_word(EvidenceGrade grade) { return base::word_of(kGrades, grade); }
std::string_view words_of(EvidenceGrade grade) { return base::word_of(kGradeWords, grade); }

base::Result<EffectOrigin> effect_origin_named(base::Field field) {
  return base::value_named(kOrigins, field);
}

base::Result<EvidenceGrade> evidence_grade_named(base::Field field) {
  return base::value_named(kGrades, field);
}

std::optional<Effect> Effect::make(const Record& record, const PlaceOf& place,
                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::effect), record, place, problems);
  for (const auto* column : {"intervention", "outcome", "method", "source"}) fields.text(column);
  std::string metric = fields.text("metric");
  const auto measure = fields.take<EffectMeasure>("measure", effect_measure_named);
  const auto estimate = number_in(fields, "estimate");
  const auto standard_error = number_from(fields, "standard_error", 0);
  const auto limits = limits_in(fields, {"lower", "upper"});
  check_inside(fields, estimate, limits);
  const auto predicted = limits_in(fields, {"predicted_lower", "predicted_upper"});
  const auto degrees = number_from(fields, "prediction_degrees", 1);
  const auto tau2 = number_from(fields, "tau2", 0);
  const auto i2 = number_from(fields, "i2", 0);
  if (i2 && *i2 > 1) fields.refuse("i2", "Give a share between 0 and 1.");
  const auto studies = count_in(fields, "studies");
  const auto people = count_in(fields, "people");
  const auto origin = fields.take<EffectOrigin>("origin", effect_origin_named);
  const auto grade = fields.take<EvidenceGrade>("grade", evidence_grade_named);
  const auto conversion = fields.take<Conversion>("conversion", conversion_named);
  const auto onset = count_in(fields, "onset_months");
  const auto duration = count_in(fields, "duration_months");
  check_day(fields, "published_on");
  if (problems.count() > before) return std::nullopt;
  return Effect{.code = record.code,
                .intervention = fields.text("intervention"),
                .metric = metric.empty() ? std::nullopt : std::optional(std::move(metric)),
                .outcome = fields.text("outcome"),
                .measure = *measure,
                .estimate = *estimate,
                .standard_error = standard_error,
                .limits = limits,
                .predicted = predicted,
                .prediction_degrees = degrees,
                .tau2 = tau2,
                .i2 = i2,
                .studies = studies,
                .people = people,
                .method = fields.text("method"),
                .origin = *origin,
                .grade = *grade,
                .grade_reasons = fields.text("grade_reasons"),
                .conversion = *conversion,
                .onset_months = onset,
                .duration_months = duration,
                .inputs = fields.text("inputs"),
                .published_on = fields.text("published_on"),
                .source = fields.text("source"),
                .rows = fields.text("rows"),
                .note = fields.text("note")};
}

}  // namespace commonweal::missions
