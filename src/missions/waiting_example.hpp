#pragma once

// For tests: a waiting list of four months that fell, was not counted, and rose. Small enough to
// work every answer out by hand: from 120 in May, the fall of 20 over January to March, 120 a year,
// repeated, leads back to the 80 of March after a third of a year, in September.

#include <string>
#include <string_view>
#include <vector>

#include "missions/observation.hpp"
#include "missions/projection.hpp"

namespace commonweal::missions {

inline constexpr std::string_view kWaitingFile = R"(period,value
2020-01,100
2020-02,90
2020-03,80
2020-04,x
2020-05,120
)";

inline base::Period in_2020(unsigned month) { return base::Period::month(2020, month); }

inline std::vector<Observation> waiting_observations() {
  return {{.period = in_2020(1), .figure = base::Reported{100}, .source = "nhs-rtt"},
          {.period = in_2020(2), .figure = base::Reported{90}, .source = "nhs-rtt"},
          {.period = in_2020(3), .figure = base::Reported{80}, .source = "nhs-rtt"},
          {.period = in_2020(4), .figure = base::Missing::not_available, .source = "nhs-rtt"},
          {.period = in_2020(5), .figure = base::Reported{120}, .source = "nhs-rtt"}};
}

inline ProjectionText waiting_question() {
  return {.from = "2020-05", .replay_from = "2020-01", .replay_to = "2020-03", .to = "low"};
}

struct Answered {
  methods::ReplayQuestion question;
  methods::Replay answer;
};

inline Answered answered(const ProjectionText& text) {
  const auto question = question_of(text, base::PeriodKind::month).value();
  return {question, methods::replay(series_of(waiting_observations()).value(), question).value()};
}

}  // namespace commonweal::missions
