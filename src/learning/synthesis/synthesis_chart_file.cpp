#include "learning/synthesis/synthesis_chart_file.hpp"

#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/looks_words.hpp"
#include "learning/synthesis/synthesis_words.hpp"

namespace commonweal::learning {
namespace {

using platform::EffectScale;
using platform::ForestChart;
using platform::ForestDiamond;
using platform::ForestRow;

// The same reach that limits of 95% have where chance is normal.
constexpr double kNormalReach = 1.959963984540054;

EffectScale scale_of(const Synthesis& synthesis) {
  return missions::is_ratio(*synthesis.measure) ? EffectScale::log_ratio : EffectScale::difference;
}

std::string measure_title(const Synthesis& synthesis) {
  std::string text(missions::words_of(*synthesis.measure));
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string said(const Synthesis& synthesis, double estimate, const methods::Limits& limits) {
  return effect_text(*synthesis.measure, estimate, limits);
}

ForestRow study_row(const Synthesis& synthesis, std::size_t at, double weight) {
  const Study& study = synthesis.studies[at];
  const double reach = kNormalReach * *study.standard_error;
  const methods::Limits limits{*study.effect - reach, *study.effect + reach};
  return {.name = study_label(study),
          .estimate = study.effect,
          .lower = limits.lower,
          .upper = limits.upper,
          .weight = weight,
          .estimate_text = said(synthesis, *study.effect, limits),
          .weight_text = {}};
}

ForestRow part_row(const Synthesis& synthesis, std::string name, const methods::Pooled& pooled) {
  return {.name = std::move(name),
          .estimate = pooled.estimate,
          .lower = pooled.limits.lower,
          .upper = pooled.limits.upper,
          .weight = std::nullopt,
          .estimate_text = said(synthesis, pooled.estimate, pooled.limits),
          .weight_text = {}};
}

ForestDiamond diamond(const Synthesis& synthesis, std::string name, double estimate,
                      const methods::Limits& limits) {
  return {.name = std::move(name),
          .estimate = estimate,
          .lower = limits.lower,
          .upper = limits.upper,
          .estimate_text = said(synthesis, estimate, limits),
          .prediction_text = {}};
}

ForestDiamond whole_of(const Synthesis& synthesis) {
  const auto& headline = *synthesis.headline;
  const std::size_t count = synthesis.studies.size();
  auto whole = diamond(synthesis, count == 1 ? "The one study" : "All " + studies_text(count),
                       headline.estimate, headline.limits);
  if (headline.prediction) {
    const auto& limits = headline.prediction->limits;
    whole.prediction = platform::ForestInterval{limits.lower, limits.upper};
    whole.prediction_text = range_text(*synthesis.measure, limits);
  }
  return whole;
}

ForestChart empty_forest(const Synthesis& synthesis, std::string id, std::string title,
                         std::string description) {
  return {.caption = {.id = std::move(id),
                      .title = std::move(title),
                      .unit = measure_title(synthesis) + " for " + synthesis.choice.outcome,
                      .description = std::move(description)},
          .groups = {},
          .whole = {},
          .scale = scale_of(synthesis),
          .no_effect = 0,
          .reference = {},
          .ends = {.lower = "Lower with it", .upper = "Higher with it"},
          .name_heading = "Study",
          .estimate_heading = measure_title(synthesis) + " (95%)",
          .weight_heading = "Weight",
          .prediction_name = "Prediction interval"};
}

}  // namespace

ForestChart forest_chart(const Synthesis& synthesis) {
  CW_CHECK(synthesis.pooled);
  auto chart = empty_forest(synthesis, "forest", "What each study found, and what they come to",
                            answer_sentence(synthesis) + " " + prediction_sentence(synthesis));
  auto& rows = chart.groups.emplace_back().rows;
  for (std::size_t at = 0; at < synthesis.studies.size(); ++at) {
    rows.push_back(study_row(synthesis, at, weights_of(synthesis).at(at)));
  }
  chart.whole = whole_of(synthesis);
  return chart;
}

platform::FunnelChart funnel_chart(const Synthesis& synthesis) {
  CW_CHECK(synthesis.headline);
  platform::FunnelChart chart{
      .caption = {.id = "funnel",
                  .title = "Do less exact studies find other effects?",
                  .unit = measure_title(synthesis) + " by standard error",
                  .description =
                      "A dot for each study, the most exact at the top. The grey regions "
                      "say where a study alone would be significant."},
      .points = {},
      .pooled = synthesis.headline->estimate,
      .pooled_label = "Pooled " + value_text(*synthesis.measure, synthesis.headline->estimate),
      .scale = scale_of(synthesis),
      .no_effect = 0,
      .effect_heading = measure_title(synthesis),
      .error_heading = "Standard error"};
  for (const Study& study : synthesis.studies) {
    chart.points.push_back({study_label(study), *study.effect, *study.standard_error});
  }
  return chart;
}

ForestChart without_each_chart(const Synthesis& synthesis, const WithoutEach& without) {
  auto chart = empty_forest(synthesis, "leave-one-out", "What the answer is without each study",
                            without_each_sentence(synthesis, without));
  chart.name_heading = "Without";
  auto& rows = chart.groups.emplace_back().rows;
  for (const auto& part : without.parts) {
    rows.push_back(part_row(synthesis, part.label, part.pooled));
  }
  chart.whole =
      diamond(synthesis, "With all", synthesis.pooled->estimate, synthesis.pooled->limits);
  return chart;
}

ForestChart year_by_year_chart(const Synthesis& synthesis,
                               const std::vector<methods::PooledPart>& parts) {
  auto chart = empty_forest(synthesis, "cumulative", "What the answer was after each study",
                            year_by_year_sentence(synthesis, parts));
  chart.name_heading = "After adding";
  auto& rows = chart.groups.emplace_back().rows;
  for (const auto& part : parts) rows.push_back(part_row(synthesis, part.label, part.pooled));
  chart.reference = platform::Reference{
      .label = "All " + value_text(*synthesis.measure, parts.back().pooled.estimate),
      .value = parts.back().pooled.estimate};
  return chart;
}

ForestChart by_group_chart(const Synthesis& synthesis, const ByGroup& by) {
  auto chart = empty_forest(synthesis, "subgroups", trait_words(by.by) + ": groups compared",
                            by_group_sentence(synthesis, by));
  std::size_t at = 0;
  for (const auto& group : by.answer.groups) {
    platform::ForestGroup drawn{.name = group.name, .rows = {}, .subtotal = {}};
    for (const double weight : group.pooled.weights) {
      drawn.rows.push_back(study_row(synthesis, by.used.at(at++), weight));
    }
    drawn.subtotal = diamond(synthesis, studies_text(group.pooled.studies), group.pooled.estimate,
                             group.pooled.limits);
    chart.groups.push_back(std::move(drawn));
  }
  chart.whole = whole_of(synthesis);
  chart.whole->prediction.reset();
  return chart;
}

platform::BubbleChart along_moderator_chart(const Synthesis& synthesis,
                                            const AlongModerator& along) {
  platform::BubbleChart chart{
      .caption = {.id = "bubble",
                  .title = "How effects go with " + trait_words(along.moderator),
                  .unit = measure_title(synthesis) + "; the larger a bubble, the more it weighs",
                  .description = along_moderator_sentence(synthesis, along)},
      .bubbles = {},
      .fit = {},
      .scale = scale_of(synthesis),
      .no_effect = 0,
      .moderator_heading = trait_words(along.moderator),
      .effect_heading = measure_title(synthesis),
      .moderator_text = {}};
  const double tau2 = along.regression.heterogeneity.tau2;
  for (std::size_t i = 0; i < along.used.size(); ++i) {
    const Study& study = synthesis.studies[along.used[i]];
    const double variance = *study.standard_error * *study.standard_error;
    chart.bubbles.push_back(
        {study_label(study), along.values[i], *study.effect, 1 / (variance + tau2)});
  }
  for (const auto& [value, effect] : along.line) {
    chart.fit.push_back({value, effect.estimate, effect.limits.lower, effect.limits.upper});
  }
  return chart;
}

}  // namespace commonweal::learning
