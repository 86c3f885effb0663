#include "tour/tour_bid_store.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "base/check.hpp"
#include "learning/evidence/study_store.hpp"
#include "missions/effect_change_store.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/observation.hpp"

namespace commonweal::tour {
namespace {

using missions::EffectChange;
using missions::Holdings;

constexpr double kReachIfNone = 100'000;
constexpr double kCostMost = 1e7;

// A third of all who are eligible, to one digit: large enough to see what it bends.
double usual_reach(const EffectChange& change) {
  if (!change.eligible) return kReachIfNone;
  const double third = *change.eligible / 3;
  if (third < 1) return *change.eligible;
  const double unit = std::pow(10.0, std::floor(std::log10(third)));
  return std::floor(third / unit) * unit;
}

template <class Change>
void note(base::Result<Change>& result, TourBid& bid) {
  if (!result) std::ranges::move(result.error().problems, std::back_inserter(bid.problems));
}

void take_reach(const TourChoice& choice, TourBid& bid) {
  auto reach = missions::reach_in({.place = "reach", .text = choice.reach});
  note(reach, bid);
  if (reach && *reach) bid.reach = **reach;
}

void take_cost(const TourChoice& choice, TourBid& bid) {
  const auto& published = bid.subject.parts.intervention.unit_cost;
  bid.is_cost_published = published.has_value();
  if (published) bid.cost = published->pounds;
  if (choice.cost.empty()) return;
  const auto cost = base::decimal_number({.place = "cost", .text = choice.cost});
  if (cost && *cost >= 0 && *cost <= kCostMost) {
    bid.is_cost_published = bid.is_cost_published && *cost == bid.cost;
    bid.cost = *cost;
    return;
  }
  bid.problems.push_back({.place = "cost",
                          .what = "\"" + choice.cost +
                                  "\" is not a cost for each person. Give pounds from 0 to "
                                  "10000000, such as 1000."});
}

void take_study(const TourChoice& choice, TourBid& bid) {
  auto change = study_change_named({.place = "change", .text = choice.change});
  note(change, bid);
  const bool is_held = std::ranges::count(bid.studies, choice.study, &learning::Study::code) > 0;
  if (!choice.study.empty() && !is_held) {
    bid.problems.push_back({.place = "study",
                            .what = "No study \"" + choice.study +
                                    "\" stands behind this effect. Choose one from the list."});
  }
  if (is_held) bid.study = choice.study;
  if (is_held && change) bid.changed = *change;
}

EffectChange change_by(const TourBid& bid, const missions::Effect& effect) {
  const auto& parts = bid.subject.parts;
  return missions::effect_change({.effect = effect,
                                  .intervention = parts.intervention,
                                  .metric = parts.metric,
                                  .source = parts.source,
                                  .factors = parts.factors,
                                  .place = parts.place},
                                 {.reach = bid.reach});
}

// As many again are reached every year, as a bid pays for them.
BentForecast bent(const TourBid& bid, const missions::Kept* usual, missions::Effect effect) {
  auto held = std::make_shared<const missions::Effect>(std::move(effect));
  BentForecast forecast{.effect = held, .change = change_by(bid, *held), .outlook = std::nullopt};
  if (usual == nullptr || !bid.series) return forecast;
  forecast.outlook = missions::outlook_of({.metric = bid.of.metric,
                                           .series = *bid.series,
                                           .question = usual->question,
                                           .usual = usual->answer,
                                           .standing = nullptr,
                                           .targets = {}});
  forecast.outlook->scenario = missions::scenario_of(
      forecast.outlook->usual, {change_by(bid, *held)}, missions::ReachedAgain::yearly);
  return forecast;
}

void bend(const Holdings& holdings, TourBid& bid) {
  if (auto series = missions::series_of(bid.of.observations)) bid.series = *std::move(series);
  const auto kept =
      missions::usual_forecast(holdings, bid.of.metric, bid.of.body, bid.of.observations);
  const missions::Kept* usual = kept ? kept->get() : nullptr;
  if (usual != nullptr) bid.digest = usual->digest;
  bid.as_held.emplace(bent(bid, usual, bid.subject.effect()));
  if (bid.study.empty() || bid.changed == StudyChange::as_published) return;
  auto changed = changed_effect(bid.subject.effect(), bid.studies, bid.study, bid.changed);
  bid.why_none = changed.why_none;
  if (changed.effect) bid.as_changed.emplace(bent(bid, usual, *std::move(changed.effect)));
}

// What was asked for, or the usual one, or any.
const TourSubject* subject_for(const std::vector<TourSubject>& subjects, const std::string& asked) {
  if (const auto* found = find_subject(subjects, asked)) return found;
  if (const auto* usual = usual_subject(subjects)) return usual;
  return subjects.empty() ? nullptr : &subjects.front();
}

}  // namespace

std::optional<TourBid> read_tour_bid(const Holdings& holdings, const TourChoice& choice) {
  const auto subjects = tour_subjects(holdings);
  const TourSubject* subject = subject_for(subjects, choice.effect);
  if (subject == nullptr) return std::nullopt;
  auto of = missions::read_metric(
      holdings, missions::MetricAsked{
                    .metric = subject->parts.metric->code, .body = std::nullopt, .known_on = {}});
  if (!of) return std::nullopt;
  TourBid bid{.subject = *subject,
              .studies = studies_behind(subject->effect(),
                                        learning::studies_of_intervention(
                                            holdings.transaction, subject->effect().intervention)),
              .of = *std::move(of),
              .series = std::nullopt,
              .digest = "",
              .reach = usual_reach(missions::effect_change(subject->parts, {})),
              .as_held = std::nullopt,
              .study = "",
              .as_changed = std::nullopt,
              .why_none = "",
              .most_studied = "",
              .most_studied_words = "",
              .problems = {}};
  if (const auto* most = most_studied(subjects); most != nullptr && most->studies > 1) {
    bid.most_studied = most->effect().code;
    bid.most_studied_words =
        most->parts.intervention.title + ", " + std::to_string(most->studies) + " studies";
  }
  if (!choice.effect.empty() && subject->effect().code != choice.effect) {
    bid.problems.push_back({.place = "effect",
                            .what = "No effect \"" + choice.effect +
                                    "\" on any measure is held. Choose one at step 3."});
  }
  take_reach(choice, bid);
  take_cost(choice, bid);
  take_study(choice, bid);
  bend(holdings, bid);
  return bid;
}

}  // namespace commonweal::tour
