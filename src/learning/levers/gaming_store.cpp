#include "learning/levers/gaming_store.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

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

std::vector<double> values_of(const missions::Holdings& holdings, const Metric& metric) {
  std::vector<double> values;
  for (const auto& filed :
       missions::all_observations(holdings.transaction, {.metric = metric.code, .body = {}})) {
    const auto* reported = std::get_if<base::Reported>(&filed.observation.figure);
    if (reported != nullptr) values.push_back(reported->value);
  }
  return values;
}

base::Error at_level(base::Error error) {
  for (auto& problem : error.problems) problem.place = "level";
  return error;
}

}  // namespace

base::Result<MetricGaming> metric_gaming(const missions::Holdings& holdings,
                                         const GamingText& text) {
  const Metric* metric = holdings.directory.find_metric(text.metric);
  if (metric == nullptr) {
    return base::fail(
        base::ErrorCode::invalid_input,
        {{.place = "metric", .what = "There is no metric \"" + std::string(text.metric) + "\"."}});
  }
  auto question = question_in(text, *metric);
  if (!question) return base::fail(std::move(question));
  auto check = gaming_check(values_of(holdings, *metric), *question);
  if (!check) return tl::unexpected(at_level(std::move(check).error()));
  return MetricGaming{.metric = metric, .check = *std::move(check)};
}

}  // namespace commonweal::learning
