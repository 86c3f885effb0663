#include "tour/way_back_store.hpp"

#include <utility>

#include "missions/observation.hpp"
#include "missions/projection.hpp"

namespace commonweal::tour {
namespace {

using missions::Holdings;
using missions::Metric;

// With its figures, whether or not they answer the question.
std::optional<WayBack> read_of(const Holdings& holdings, const Metric& metric) {
  auto of = missions::read_metric(
      holdings, missions::MetricAsked{.metric = metric.code, .body = std::nullopt, .known_on = {}});
  if (!of || of->question == nullptr) return std::nullopt;
  auto series = missions::series_of(of->observations);
  if (!series) return std::nullopt;
  missions::ProjectionText asked = of->question->question;
  return WayBack{.of = *std::move(of),
                 .series = *std::move(series),
                 .asked = std::move(asked),
                 .question = std::nullopt,
                 .answer = std::nullopt,
                 .problems = {}};
}

void ask(WayBack& way) {
  const auto question = missions::question_of(way.asked, way.series.kind());
  if (!question) {
    way.problems = question.error().problems;
    return;
  }
  auto answer = methods::replay(way.series, *question);
  if (!answer) {
    way.problems = answer.error().problems;
    return;
  }
  way.question = *question;
  way.answer = *std::move(answer);
}

bool is_arriving(const std::optional<WayBack>& way) {
  return way && way->of.standing && way->of.standing->recovery &&
         way->of.standing->recovery->answer.reached;
}

std::optional<WayBack> opening(const Holdings& holdings) {
  const auto& directory = holdings.directory;
  if (const Metric* metric = directory.find_metric(kOpeningMetric)) {
    auto way = read_of(holdings, *metric);
    if (way) return way;
  }
  for (const Metric& metric : directory.metrics()) {
    auto way = read_of(holdings, metric);
    if (is_arriving(way)) return way;
  }
  return std::nullopt;
}

}  // namespace

std::optional<WayBack> read_way_back(const Holdings& holdings, const TourChoice& choice) {
  auto way = opening(holdings);
  if (!way) return way;
  if (!choice.replay_from.empty()) way->asked.replay_from = choice.replay_from;
  if (!choice.replay_to.empty()) way->asked.replay_to = choice.replay_to;
  ask(*way);
  return way;
}

}  // namespace commonweal::tour
