#pragma once

// One measure in a small space: its latest figure, how it has changed, and how far it is from where
// it was. Says in words what a colour or an arrow would only hint at. Knows no metric and no
// arithmetic: every figure comes as the text that is to be read.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::platform {

// What a change means for people, which the sign of the number does not say. Neutral where more is
// neither better nor worse, steady where it hardly moved.
enum class ChangeSense { better, worse, neutral, steady };

struct MetricChange {
  ChangeSense sense = ChangeSense::neutral;  // Written before the words: "Better", "Worse".
  std::string words;                         // "Down 41,000 since September 2022"
};

// What else there is to say of the figure, under a name: "95% interval", "Against England".
struct CardFact {
  std::string name;
  Html what;
};

struct MetricCard {
  std::string title;
  std::string href;       // Where the title leads; empty: nowhere.
  int heading_level = 3;  // 2 to 6.
  std::string value;      // "7.77 million"; empty: no series is held, and what follows is left out.
  std::string unit;       // "people"
  std::string period;     // "September 2023"
  Html sparkline;         // A drawing that names itself, or one hidden from screen readers.
  std::optional<MetricChange> change;
  std::string gap;              // "5.45 million above the record low of 2.32 million, August 2009"
  std::string recovery;         // "9.98 years, until September 2033"
  std::vector<CardFact> facts;  // After those above.
  std::string note;             // "Provisional", or why no series is held.
};

Html metric_card(const MetricCard& card);

// Side by side where there is room, one below the other on a phone. A list, so that screen readers
// tell how many there are.
Html metric_cards(const std::vector<MetricCard>& cards);

}  // namespace commonweal::platform
