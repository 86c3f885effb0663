#pragma once

// What a reader of the tour has chosen so far: a window, an intervention, how many people, a study.
// All of it lives in the address, nothing in the store. Knows how an address writes it; checks
// nothing, since each step says what is wrong with its own part.

#include <string>
#include <string_view>
#include <vector>

#include "tour/tour_step.hpp"

namespace commonweal::tour {

// As typed; empty is absent.
struct TourChoice {
  std::string replay_from;  // The window of steps 1 and 2.
  std::string replay_to;
  std::string effect;  // What goes into the bid of steps 4 to 6.
  std::string reach;   // People a year.
  std::string cost;    // Pounds for each of them.
  std::string study;   // The study that step 6 changes, and how.
  std::string change;
  std::string series;  // A pasted series, and what is asked of it.
  std::string first;
  std::string last;
  std::string level;

  friend bool operator==(const TourChoice&, const TourChoice&) = default;
};

// A pasted series is no longer than this: it travels in an address.
inline constexpr std::size_t kSeriesCharactersMax = 4000;

// The names under which an address has them.
struct TourField {
  std::string_view name;
  std::string TourChoice::* text;
};
const std::vector<TourField>& tour_fields();

template <class Request>
TourChoice tour_choice(const Request& request) {
  TourChoice choice;
  for (const auto& [name, text] : tour_fields()) choice.*text = request.query(name).value_or("");
  return choice;
}

// "/tour/4?effect=aid-reoffending&reach=50000", with what that step and those after it need.
std::string address_of(TourStep step, const TourChoice& choice);

// An address as a person copies it from a browser, of this site or with its origin. Fails for one
// that is no page of the tour.
struct TourPage {
  TourStep step;
  TourChoice choice;
};
base::Result<TourPage> tour_page_at(base::Field address);

}  // namespace commonweal::tour
