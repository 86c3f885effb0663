#pragma once

// The bid of the address: one intervention for so many people a year, with the forecast of its
// metric as it is and as it would bend, by the effect that is held and by one of whose studies one
// was changed. Nothing of it is written.

#include <memory>
#include <optional>
#include <vector>

#include "learning/evidence/study.hpp"
#include "missions/metric_reading_store.hpp"
#include "missions/outlook.hpp"
#include "tour/study_change.hpp"
#include "tour/tour_choice.hpp"
#include "tour/tour_subject_store.hpp"

namespace commonweal::tour {

// Pounds for each person where nobody published any: an illustration that every page names so.
inline constexpr double kIllustrativeCost = 1'000;

// A forecast with what the bid would add, by one estimate of the effect.
struct BentForecast {
  std::shared_ptr<const missions::Effect> effect;  // That the change is made from.
  missions::EffectChange change;                   // Of one year's people.
  std::optional<missions::Outlook> outlook;        // With the scenario; none without a forecast.
};

struct TourBid {
  TourSubject subject;
  std::vector<learning::Study> studies;  // Behind the effect.
  missions::MetricReading of;
  std::optional<methods::Series> series;
  std::string digest;  // Of the figures that the forecast was made from.
  double reach = 0;    // People a year.
  double cost = kIllustrativeCost;
  bool is_cost_published = false;
  std::optional<BentForecast> as_held;  // There is one.

  std::string study;  // That is changed; its code.
  StudyChange changed = StudyChange::as_published;
  std::optional<BentForecast> as_changed;  // None: nothing is changed, or nothing is left of it.
  std::string why_none;                    // In the second case.
  std::string most_studied;        // The effect that rests on most studies: its code; may be empty.
  std::string most_studied_words;  // "Nicotine replacement, 136 studies"
  std::vector<base::Problem> problems;  // By the names of TourChoice's fields.
};

// None where no effect on any metric is held. What was typed wrong is told, and left out.
std::optional<TourBid> read_tour_bid(const missions::Holdings& holdings, const TourChoice& choice);

}  // namespace commonweal::tour
