#include "learning/synthesis/effects_sheet_file.hpp"

#include "learning/synthesis/effect_version.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;

DataCell shown(const missions::Effect& effect, const std::optional<double>& value) {
  return value ? DataCell(missions::as_read(effect.measure, *value)) : DataCell();
}

std::optional<double> lower_of(const std::optional<missions::EffectLimits>& limits) {
  return limits ? std::optional(limits->lower) : std::nullopt;
}

std::optional<double> upper_of(const std::optional<missions::EffectLimits>& limits) {
  return limits ? std::optional(limits->upper) : std::nullopt;
}

}  // namespace

platform::DataSheet effects_sheet(const missions::Directory& directory,
                                  const std::vector<const missions::Effect*>& effects) {
  platform::DataSheet sheet{
      .name = "Effects",
      .columns = {"effect",          "intervention",    "title",       "metric",
                  "outcome",         "measure",         "estimate",    "lower",
                  "upper",           "shown",           "shown_lower", "shown_upper",
                  "predicted_lower", "predicted_upper", "studies",     "people",
                  "method",          "origin",          "grade",       "onset_months",
                  "duration_months", "published_on",    "source"},
      .rows = {}};
  for (const auto* it : effects) {
    const auto* intervention = directory.find_intervention(it->intervention);
    sheet.rows.push_back({it->code,
                          it->intervention,
                          intervention == nullptr ? DataCell() : DataCell(intervention->title),
                          DataCell(it->metric),
                          it->outcome,
                          code_word(it->measure),
                          it->estimate,
                          DataCell(lower_of(it->limits)),
                          DataCell(upper_of(it->limits)),
                          shown(*it, it->estimate),
                          shown(*it, lower_of(it->limits)),
                          shown(*it, upper_of(it->limits)),
                          DataCell(lower_of(it->predicted)),
                          DataCell(upper_of(it->predicted)),
                          DataCell(it->studies),
                          DataCell(it->people),
                          it->method,
                          code_word(it->origin),
                          code_word(it->grade),
                          DataCell(it->onset_months),
                          DataCell(it->duration_months),
                          it->published_on,
                          it->source});
  }
  sheet.about = {{"To know",
                  "Ratios are natural logarithms in estimate, lower and upper; shown "
                  "columns are as they are read."}};
  return sheet;
}

}  // namespace commonweal::learning
