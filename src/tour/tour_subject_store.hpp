#pragma once

// What the bid of the tour could be about: every effect that is held on a metric, with whether a
// forecast of that metric can be drawn and how many studies stand behind it; and which of them the
// tour takes where nobody chose.

#include <cstddef>
#include <string>
#include <vector>

#include "missions/effect_change.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::tour {

struct TourSubject {
  missions::EffectParts parts;
  std::size_t studies = 0;  // That are held and can be pooled.
  bool has_units = false;   // It can be turned into the metric's unit, with an interval.
  bool has_forecast = false;
  std::string why_no_forecast;  // A sentence.

  const missions::Effect& effect() const { return parts.effect; }
  bool is_whole() const { return has_units && has_forecast && studies > 0; }
};

// By code of the effect.
std::vector<TourSubject> tour_subjects(const missions::Holdings& holdings);

// The one with a forecast and an interval that rests on most studies; null where there is none.
const TourSubject* usual_subject(const std::vector<TourSubject>& subjects);

// The one with an interval that rests on most studies, with a forecast or without; null where none.
const TourSubject* most_studied(const std::vector<TourSubject>& subjects);

const TourSubject* find_subject(const std::vector<TourSubject>& subjects, std::string_view effect);

}  // namespace commonweal::tour
