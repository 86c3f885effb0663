#pragma once

// For tests: rates of early deaths of three regions over three years, one with a gap, and the
// people of one of them.

#include <string>
#include <utility>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {

struct ExcessFixture : PlacesFixture {
  ExcessFixture() {
    given(RecordKind::metric,
          {{"early-deaths",
            {"Early deaths", "Early deaths", "health", "health", "E12000001", "rate",
             "deaths per 100,000 people", "0", "lower", "outcome", "quality", "core",
             "calendar_year", "Deaths before 75."}},
           {"population",
            {"People", "People", "health", "health", "E12000001", "people", "people", "0",
             "neutral", "input", "access", "comprehensive", "calendar_year", "Who lives here."}}});
    given(RecordKind::body, {{"E12000008", {"South East", "region", "E92000001"}}});
    given({dying("E12000001", 2010, 200), dying("E12000001", 2011, 190),
           dying("E12000001", 2012, 180), dying("E12000002", 2010, 150),
           dying("E12000002", 2011, 150), dying("E12000008", 2010, 170),
           dying("E12000008", 2011, 160), dying("E12000008", 2012, 140),
           figure("population", "E12000001", 2010, 1e6),
           figure("population", "E12000001", 2011, 1.1e6),
           figure("population", "E12000001", 2012, 1.2e6)});
  }

  static FiledObservation figure(std::string metric, std::string body, int year, double value) {
    return {std::move(metric),
            std::move(body),
            {.period = in_year(year),
             .figure = base::Reported{value},
             .source = "nhs-rtt",
             .source_rows = "7"}};
  }
  static FiledObservation dying(std::string body, int year, double value) {
    return figure("early-deaths", std::move(body), year, value);
  }
};

}  // namespace commonweal::missions
