#include "tour/tour_subject_store.hpp"

#include <algorithm>

#include "learning/evidence/study_store.hpp"
#include "missions/effect_change_store.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/observation_store.hpp"
#include "tour/study_change.hpp"

namespace commonweal::tour {
namespace {

using missions::Holdings;

void look_ahead(const Holdings& holdings, TourSubject& subject) {
  const missions::Metric& metric = *subject.parts.metric;
  const missions::Body* body = holdings.directory.find_body(metric.body);
  if (body == nullptr) {
    subject.why_no_forecast = "It is not held whose figures they are.";
    return;
  }
  const auto observations = missions::observations_of(holdings.transaction, metric, metric.body);
  if (observations.empty()) {
    subject.why_no_forecast = "No figures are held.";
    return;
  }
  const auto kept = missions::usual_forecast(holdings, metric, *body, observations);
  subject.has_forecast = kept.has_value();
  if (!kept && !kept.error().problems.empty()) {
    subject.why_no_forecast = kept.error().problems.front().what;
  }
}

TourSubject subject_of(const Holdings& holdings, const missions::Effect& effect) {
  TourSubject subject{.parts = missions::effect_parts(holdings, effect), .why_no_forecast = ""};
  const auto change = missions::effect_change(subject.parts, {});
  subject.has_units =
      change.units && change.units->spread && change.unit == missions::ChangeUnit::metric;
  subject.studies = studies_behind(effect, learning::studies_of_intervention(holdings.transaction,
                                                                             effect.intervention))
                        .size();
  look_ahead(holdings, subject);
  return subject;
}

}  // namespace

std::vector<TourSubject> tour_subjects(const Holdings& holdings) {
  std::vector<TourSubject> subjects;
  for (const auto& effect : holdings.directory.effects()) {
    const bool is_on_metric =
        effect.metric && holdings.directory.find_metric(*effect.metric) != nullptr;
    if (is_on_metric) subjects.push_back(subject_of(holdings, effect));
  }
  return subjects;
}

const TourSubject* usual_subject(const std::vector<TourSubject>& subjects) {
  const TourSubject* best = nullptr;
  for (const auto& subject : subjects) {
    if (!subject.is_whole()) continue;
    if (best == nullptr || subject.studies > best->studies) best = &subject;
  }
  return best;
}

const TourSubject* most_studied(const std::vector<TourSubject>& subjects) {
  const TourSubject* most = nullptr;
  for (const auto& subject : subjects) {
    const bool is_one = subject.has_units && subject.studies > 0;
    if (is_one && (most == nullptr || subject.studies > most->studies)) most = &subject;
  }
  return most;
}

const TourSubject* find_subject(const std::vector<TourSubject>& subjects, std::string_view effect) {
  const auto found = std::ranges::find_if(
      subjects, [&](const TourSubject& subject) { return subject.effect().code == effect; });
  return found == subjects.end() ? nullptr : &*found;
}

}  // namespace commonweal::tour
