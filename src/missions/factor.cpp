#include "missions/factor.hpp"

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

using enum FactorKind;

constexpr base::WordTable<FactorKind, 6> kCodes = {{{baseline_risk, "baseline-risk"},
                                                    {metric_sd, "metric-sd"},
                                                    {deadweight, "deadweight"},
                                                    {drop_out, "drop-out"},
                                                    {transportability, "transportability"},
                                                    {per_unit, "per-unit"}}};

constexpr base::WordTable<FactorKind, 6> kWords = {
    {{baseline_risk, "risk without it"},
     {metric_sd, "standard deviation of the metric"},
     {deadweight, "would have come anyway"},
     {drop_out, "drop out"},
     {transportability, "how much carries over to here"},
     {per_unit, "units of the metric for one of the outcome"}}};

bool is_share(FactorKind kind) {
  return kind == baseline_risk || kind == deadweight || kind == drop_out;
}

void check_value(RecordFields& fields, FactorKind kind, double value) {
  if (is_share(kind) && (value < 0 || value > 1)) {
    fields.refuse("value", "Give a share between 0 and 1.");
  } else if (kind == metric_sd && value <= 0) {
    fields.refuse("value", "A standard deviation is above 0.");
  } else if (kind == transportability && value < 0) {
    fields.refuse("value", "Give a number that is not below 0.");
  }
}

}  // namespace

std::string_view code_word(FactorKind kind) { return base::word_of(kCodes, kind); }
std::string_view words_of(FactorKind kind) { return base::word_of(kWords, kind); }

base::Result<FactorKind> factor_kind_named(base::Field field) {
  return base::value_named(kCodes, field);
}

std::optional<Factor> Factor::make(const Record& record, const PlaceOf& place,
                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::factor), record, place, problems);
  fields.text("effect");
  const auto kind = fields.take<FactorKind>("kind", factor_kind_named);
  const auto value = fields.take<double>("value", base::decimal_number);
  if (kind && value) check_value(fields, *kind, *value);
  const auto standard_error = fields.take<double>("standard_error", base::decimal_number);
  if (standard_error && *standard_error < 0) {
    fields.refuse("standard_error", "Give a number that is not below 0.");
  }
  fields.text("source_words");
  if (problems.count() > before) return std::nullopt;
  return Factor{.code = record.code,
                .effect = fields.text("effect"),
                .kind = *kind,
                .value = *value,
                .standard_error = standard_error,
                .source_words = fields.text("source_words"),
                .note = fields.text("note")};
}

}  // namespace commonweal::missions
