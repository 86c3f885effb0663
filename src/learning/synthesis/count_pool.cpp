#include "learning/synthesis/count_pool.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "methods/meta/mantel_haenszel.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using methods::RiskMeasure;
using methods::TwoByTwo;
using missions::EffectMeasure;

std::optional<double> count_called(const Study& study, std::string_view name) {
  const auto found = std::ranges::find(study.reported, name, &NamedValue::name);
  if (found == study.reported.end()) return std::nullopt;
  const auto number = base::decimal_number({.place = name, .text = found->value});
  return number ? std::optional(*number) : std::nullopt;
}

std::optional<TwoByTwo> counts_of(const Study& study) {
  std::array<double, 4> counts{};
  constexpr std::array<std::string_view, 4> kNames = {"ai", "bi", "ci", "di"};
  for (std::size_t at = 0; at < kNames.size(); ++at) {
    const auto count = count_called(study, kNames[at]);
    if (!count) return std::nullopt;
    counts[at] = *count;
  }
  return TwoByTwo{.label = study.code,
                  .treated_with = counts[0],
                  .treated_without = counts[1],
                  .control_with = counts[2],
                  .control_without = counts[3]};
}

std::optional<RiskMeasure> risk_measure_of(EffectMeasure measure) {
  if (measure == EffectMeasure::risk_ratio) return RiskMeasure::risk_ratio;
  if (measure == EffectMeasure::odds_ratio) return RiskMeasure::odds_ratio;
  if (measure == EffectMeasure::risk_difference) return RiskMeasure::risk_difference;
  return std::nullopt;
}

std::string_view method_name(TablePooling by) {
  return by == TablePooling::peto ? "Peto’s method" : "The method of Mantel and Haenszel";
}

tl::unexpected<base::Error> refused(TablePooling by, std::string why) {
  return base::fail(ErrorCode::invalid_input, std::string(method_name(by)) + " " + std::move(why));
}

}  // namespace

base::Result<methods::Pooled> pool_of_counts(const std::vector<Study>& studies,
                                             EffectMeasure measure, TablePooling by) {
  CW_CHECK(by != TablePooling::none);
  const auto risk = risk_measure_of(measure);
  if (by == TablePooling::peto && risk != RiskMeasure::odds_ratio) {
    return refused(by,
                   "gives odds ratios, and these studies are in another measure. Choose another "
                   "method.");
  }
  if (!risk) {
    return refused(by,
                   "gives risk ratios, odds ratios and risk differences, and these studies are "
                   "in another measure. Choose another method.");
  }
  std::vector<TwoByTwo> tables;
  for (const Study& study : studies) {
    if (auto table = counts_of(study)) tables.push_back(*std::move(table));
  }
  if (const auto lost = studies.size() - tables.size(); lost > 0) {
    return refused(by, "adds up counts (ai, bi, ci and di), and " + base::grouped(double(lost)) +
                           " of the " + base::grouped(double(studies.size())) +
                           " studies hold none. Choose another method.");
  }
  auto pooled =
      by == TablePooling::peto ? methods::peto(tables) : methods::mantel_haenszel(tables, *risk);
  if (!pooled) return base::fail(std::move(pooled));
  return std::move(pooled->pooled);
}

}  // namespace commonweal::learning
