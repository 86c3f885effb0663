#include "tour/tour_store.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/check.hpp"
#include "tour/tour_bid_words_store.hpp"
#include "tour/tour_helps_words_store.hpp"
#include "tour/tour_subject_store.hpp"
#include "tour/tour_test_store.hpp"
#include "tour/way_back_words_store.hpp"

namespace commonweal::tour {
namespace {

using missions::Holdings;

constexpr std::string_view kLoadFirst =
    "Nothing is held yet that this step could show. Load the example first.";

void say_nothing(TourAnswer& answer) {
  answer.headline = kLoadFirst;
  answer.commands.push_back("commonweal example load england");
}

void read_way(const Holdings& holdings, TourReading& reading,
              void (*say)(const WayBack&, TourAnswer&)) {
  if (auto way = read_way_back(holdings, reading.choice)) {
    reading.way.emplace(*std::move(way));
    say(*reading.way, reading.answer);
  } else {
    say_nothing(reading.answer);
  }
}

// True where there is a bid to speak of.
bool read_bid(const Holdings& holdings, TourReading& reading) {
  if (auto bid = read_tour_bid(holdings, reading.choice)) {
    reading.bid.emplace(*std::move(bid));
    return true;
  }
  say_nothing(reading.answer);
  return false;
}

// By the effect with the study changed, where one is; where nothing is left of it, there is no
// test.
void add_test(const Holdings& holdings, TourReading& reading) {
  const TourBid& bid = *reading.bid;
  if (!bid.why_none.empty() && !bid.as_changed) return;
  auto test = read_tour_test(holdings, bid, bid.as_changed ? *bid.as_changed : *bid.as_held);
  reading.answer.verdicts = std::move(test.verdicts);
  reading.answer.changes = std::move(test.changes);
  std::ranges::move(test.notes, std::back_inserter(reading.answer.sentences));
}

void read_bid_step(const Holdings& holdings, TourReading& reading) {
  if (!read_bid(holdings, reading)) return;
  say_bid(*reading.bid, reading.answer);
  add_test(holdings, reading);
}

void read_study_step(const Holdings& holdings, TourReading& reading) {
  if (!read_bid(holdings, reading)) return;
  say_study(*reading.bid, reading.answer);
  add_test(holdings, reading);
}

void read_helps(const Holdings& holdings, TourReading& reading) {
  const auto subjects = tour_subjects(holdings);
  if (subjects.empty()) return say_nothing(reading.answer);
  say_helps(subjects, reading.choice, reading.answer);
}

void read_own(TourReading& reading) {
  reading.pasted = pasted_series(reading.choice);
  say_own(*reading.pasted, reading.answer);
}

void read(const Holdings& holdings, TourReading& reading) {
  switch (reading.answer.step) {
    case TourStep::way_back: return read_way(holdings, reading, say_way_back);
    case TourStep::windows: return read_way(holdings, reading, say_windows);
    case TourStep::helps: return read_helps(holdings, reading);
    case TourStep::bid: return read_bid_step(holdings, reading);
    case TourStep::why:
      if (read_bid(holdings, reading)) say_why(*reading.bid, holdings.directory, reading.answer);
      return;
    case TourStep::study: return read_study_step(holdings, reading);
    case TourStep::brief: return read_way(holdings, reading, say_brief);
    case TourStep::own: return read_own(reading);
  }
  CW_CHECK(false);
}

}  // namespace

TourReading read_tour(const Holdings& holdings, TourStep step, const TourChoice& choice) {
  TourReading reading{.choice = choice,
                      .answer = {.step = step,
                                 .headline = "",
                                 .sentences = {},
                                 .figures = {},
                                 .commands = {},
                                 .address = address_of(step, choice),
                                 .next = "",
                                 .before = ""},
                      .way = std::nullopt,
                      .bid = std::nullopt,
                      .pasted = std::nullopt};
  const std::size_t at = number_of(step) - 1;
  if (at + 1 < kTourSteps.size()) reading.answer.next = address_of(kTourSteps[at + 1], choice);
  if (at > 0) reading.answer.before = address_of(kTourSteps[at - 1], choice);
  read(holdings, reading);
  return reading;
}

}  // namespace commonweal::tour
