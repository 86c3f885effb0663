#include "missions/effect_steps.hpp"

#include "base/period_text.hpp"
#include "base/word_table.hpp"
#include "missions/effect_change_words.hpp"

namespace commonweal::missions {
namespace {

using methods::EffectScale;
using methods::EffectStep;
using methods::EffectStepKind;
using enum methods::EffectStepKind;

constexpr base::WordTable<EffectStepKind, 9> kCodes = {{{effect, "effect"},
                                                        {baseline, "baseline"},
                                                        {metric_sd, "metric-sd"},
                                                        {each_person, "each-person"},
                                                        {deadweight, "deadweight"},
                                                        {drop_out, "drop-out"},
                                                        {transportability, "transportability"},
                                                        {reach, "reach"},
                                                        {per_unit, "per-unit"}}};

std::string baseline_name(EffectScale scale) {
  if (scale == EffectScale::percent_change) return "Level of the metric";
  return scale == EffectScale::rate_ratio ? "Rate without it" : "Risk without it";
}

std::string name_of(const EffectChange& change, EffectStepKind kind) {
  switch (kind) {
    case effect:
      return "Effect: " + std::string(words_of(change.of.effect.measure)) + ", " +
             change.of.effect.outcome;
    case baseline: return baseline_name(change.units->question.scale);
    case metric_sd: return "Standard deviation of the metric between people";
    case each_person: return "Change for each person reached";
    case deadweight: return "Would have happened anyway";
    case drop_out: return "Do not complete";
    case transportability: return "How much of the effect is expected here";
    case reach: return "People reached";
    case per_unit: return "Of the metric, for one of these";
  }
  return "";
}

bool is_share(const EffectChange& change, EffectStepKind kind) {
  if (kind == baseline) return methods::is_of_risk(change.units->question.scale);
  return kind == deadweight || kind == drop_out || kind == transportability;
}

std::string number_words(const EffectChange& change, EffectStepKind kind, double number) {
  return is_share(change, kind) ? amount_words(number * 100) + "%" : amount_words(number);
}

std::string value_words(const EffectChange& change, const EffectStep& step) {
  if (step.kind == effect) return effect_words(change.of.effect);
  if (step.kind == each_person) return "";
  if (step.kind == reach) return base::grouped(step.value);
  if (!step.is_given) return step.kind == transportability ? "all of it" : "none";
  std::string words = number_words(change, step.kind, step.value);
  if (step.standard_error) {
    words += " (standard error " + number_words(change, step.kind, *step.standard_error) + ")";
  }
  return words;
}

FactorKind factor_kind_of(EffectStepKind kind) {
  switch (kind) {
    case metric_sd: return FactorKind::metric_sd;
    case deadweight: return FactorKind::deadweight;
    case drop_out: return FactorKind::drop_out;
    case transportability: return FactorKind::transportability;
    case per_unit: return FactorKind::per_unit;
    case effect:
    case baseline:
    case each_person:
    case reach: break;
  }
  return FactorKind::baseline_risk;
}

std::string effect_source(const EffectParts& parts) {
  std::string words = parts.source == nullptr ? parts.effect.source : parts.source->title;
  if (!parts.effect.rows.empty()) words += ", " + parts.effect.rows;
  return words;
}

std::string reach_source(const EffectChange& change) {
  const auto& eligible = change.of.intervention.eligible;
  if (eligible && change.eligible && change.units->reach == *change.eligible) {
    return "Eligible: " + eligible->source;
  }
  return change.question.reach ? "As asked" : "An example";
}

std::string factor_source(const EffectChange& change, EffectStepKind kind) {
  const Factor* factor = factor_in(change.of.factors, factor_kind_of(kind));
  if (factor == nullptr) return "Not held";
  std::string words = factor->source_words;
  if (!factor->standard_error) words += ". Taken as exact";
  if (!factor->note.empty()) words += ". " + factor->note;
  return words;
}

std::string per_unit_source(const EffectChange& change) {
  switch (change.per_unit_from) {
    case PerUnitFrom::factor: break;
    case PerUnitFrom::factor_scaled:
      return factor_source(change, per_unit) +
             ". Scaled by the people that the figure is over here";
    case PerUnitFrom::eligible: return "One of " + base::grouped(*change.eligible) + " eligible";
    case PerUnitFrom::nowhere: return "Not held";
  }
  return factor_source(change, per_unit);
}

std::string after_words(const EffectChange& change, const EffectStep& step) {
  if (!step.change) return "";
  if (step.kind == per_unit && change.unit != ChangeUnit::metric) return "";
  return amount_words(*step.change);
}

// Without a factor there is no such step, only a change in people.
bool is_shown(const EffectChange& change, const EffectStep& step) {
  return step.kind != per_unit || change.unit == ChangeUnit::metric;
}

}  // namespace

std::string_view code_word(EffectStepKind kind) { return base::word_of(kCodes, kind); }

std::string source_words(const EffectChange& change, const EffectStep& step) {
  switch (step.kind) {
    case effect: return effect_source(change.of);
    case each_person: return "The two above";
    case reach: return reach_source(change);
    case per_unit: return per_unit_source(change);
    case baseline:
      if (change.units->question.scale != EffectScale::percent_change) break;
      return "Figure of " + base::reader_text(change.of.place.level->period);
    case metric_sd:
    case deadweight:
    case drop_out:
    case transportability: break;
  }
  return factor_source(change, step.kind);
}

std::vector<ChangeRow> change_rows(const EffectChange& change) {
  std::vector<ChangeRow> rows;
  for (const auto& step : change.units->steps) {
    if (!is_shown(change, step)) continue;
    rows.push_back(
        {.code = std::string(code_word(step.kind)),
         .step = name_of(change, step.kind),
         .value = value_words(change, step),
         .change = after_words(change, step),
         .source = source_words(change, step),
         .share = step.variance_share ? base::grouped(*step.variance_share * 100) + "%" : ""});
  }
  return rows;
}

}  // namespace commonweal::missions
