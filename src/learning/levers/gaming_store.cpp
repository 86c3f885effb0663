#include "learning/levers/gaming_store.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/counted.hpp"
#include "base/figure.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "missions/observation_store.hpp"

namespace commonweal::learning {
namespace {

using missions::Direction;
using missions::Metric;

base::Result<methods::BunchingQuestion> question_in(const GamingText& text, const Metric& metric) {
  base::Problems problems;
  methods::BunchingQuestion question;
  const auto level = base::decimal_number({.place = "level", .text = text.level});
  if (const double* value = problems.value_of(level)) question.threshold = *value;
  if (!text.width.empty()) {
    const auto width = base::decimal_number({.place = "width", .text = text.width});
    if (const double* value = problems.value_of(width)) question.bin_width = *value;
  }
  if (!(question.bin_width > 0)) problems.add({.place = "width", .what = "Give a width above 0."});
  if (metric.direction == Direction::neutral) {
    problems.add({.place = "metric", .what = "Neither way is better for this metric."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  question.good = metric.direction == Direction::higher ? methods::GoodSide::at_or_above
                                                        : methods::GoodSide::at_or_below;
  return question;
}

struct HeldFigures {
  std::vector<double> values;
  std::size_t left_out = 0;
};

HeldFigures figures_of(const missions::Holdings& holdings, const Metric& metric) {
  HeldFigures held;
  for (const auto& filed :
       missions::all_observations(holdings.transaction, {.metric = metric.code, .body = {}})) {
    const auto* reported = std::get_if<base::Reported>(&filed.observation.figure);
    if (reported != nullptr) {
      held.values.push_back(reported->value);
    } else {
      ++held.left_out;
    }
  }
  return held;
}

constexpr auto kFigures = R"(
  SELECT count(*) FROM (SELECT DISTINCT body_id, period FROM observation
                        WHERE metric_id = ? AND value IS NOT NULL LIMIT ?) AS held)";

}  // namespace

base::Result<MetricGaming> metric_gaming(const missions::Holdings& holdings,
                                         const GamingText& text) {
  if (text.metric.empty()) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "metric", .what = "Choose a metric."}});
  }
  const Metric* metric = holdings.directory.find_metric(text.metric);
  if (metric == nullptr) {
    return base::fail(
        base::ErrorCode::invalid_input,
        {{.place = "metric", .what = "There is no metric \"" + std::string(text.metric) + "\"."}});
  }
  auto question = question_in(text, *metric);
  if (!question) return base::fail(std::move(question));
  const HeldFigures held = figures_of(holdings, *metric);
  MetricGaming gaming{.metric = metric,
                      .question = *question,
                      .in_reach = methods::values_in_reach(held.values, *question),
                      .left_out = held.left_out,
                      .check = {}};
  if (gaming.in_reach < methods::kFewestValues) return gaming;
  auto check = gaming_check(held.values, *question);
  if (!check) return base::fail(std::move(check));
  gaming.check = *std::move(check);
  return gaming;
}

std::string too_few_sentence(const MetricGaming& gaming) {
  const auto near = static_cast<std::size_t>(gaming.in_reach);
  const std::string lie =
      near == 0 ? "No figures lie" : "Only " + base::counted(near, "figure lies", "figures lie");
  return lie + " near " + base::shortest(gaming.question.threshold) + "; at least " +
         std::to_string(methods::kFewestValues) + " are needed to tell.";
}

std::vector<const Metric*> metrics_to_check(const missions::Holdings& holdings) {
  std::vector<const Metric*> metrics;
  auto row = holdings.transaction.prepare(kFigures);
  for (const Metric& metric : holdings.directory.metrics()) {
    if (metric.direction == Direction::neutral) continue;
    row.reset();
    row.bind(static_cast<std::int64_t>(holdings.directory.id_of(metric)));
    row.bind(std::int64_t{methods::kFewestValues});
    if (row.next() && row.integer(0) >= methods::kFewestValues) metrics.push_back(&metric);
  }
  return metrics;
}

}  // namespace commonweal::learning
