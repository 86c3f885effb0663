#pragma once

// For tests: one sound record of each kind, to be bent where a test wants another.

#include <string>
#include <string_view>
#include <utility>

#include "base/check.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

inline Record sound_evidence(RecordKind kind) {
  switch (kind) {
    case RecordKind::intervention:
      return {"extra-clinics",
              {"Extra clinics",
               "Clinics in the evening.",
               "People who wait",
               "",
               "health",
               "established",
               "",
               "120",
               "person treated",
               "2019-20",
               "The trial's own figures",
               "",
               "",
               "More people are treated with the same rooms.",
               "Staff volunteer.",
               "5000",
               "People who wait longest",
               "",
               "nhs-rtt",
               "row 2",
               ""}};
    case RecordKind::effect:
      return {"extra-clinics-waits",
              {"extra-clinics",
               "waiting-list",
               "still waiting after a year",
               "risk-ratio",
               "-0.5",
               "0.1",
               "-0.696",
               "-0.304",
               "-0.9",
               "-0.1",
               "11",
               "0.02",
               "0.4",
               "12",
               "3400",
               "reml, knapp-hartung",
               "pooled",
               "moderate",
               "Few studies.",
               "risk",
               "3",
               "24",
               "",
               "2023-11-30",
               "nhs-rtt",
               "",
               ""}};
    case RecordKind::factor:
      return {"extra-clinics-waits-baseline",
              {"extra-clinics-waits", "baseline-risk", "0.2", "0.01", "Waiting times, row 2", ""}};
    case RecordKind::question:
      return {"who-comes",
              {"Who comes to evening clinics?", "E92000001", "2023-01-31", "", "health",
               "extra-clinics", "attendance", "open", "", "", "", "", ""}};
    case RecordKind::commitment:
      return {"evening-clinics",
              {"Evening clinics", "evening-clinics", "E92000001",
               "effect=extra-clinics-waits place=E92000001 2024=1000", "2024=50000",
               "metric=waiting-list place=E92000001 2024=-200", "running",
               "Director of elective care", "2023-12-31", "The Treasury", "yes", ""}};
    default: CW_CHECK(false);
  }
}

inline Record sound(RecordKind kind) {
  switch (kind) {
    case RecordKind::mission:
      return {"health", {"Health", "The healthiest country", "None yet", "waiting-list", "1"}};
    case RecordKind::body: return {"E92000001", {"England", "nation", ""}};
    case RecordKind::source:
      return {"nhs-rtt",
              {"Waiting times", "NHS England", "Open Government Licence v3.0",
               "Source: NHS England.", "rtt.csv", "One person can wait twice."}};
    case RecordKind::metric:
      return {"waiting-list",
              {"People waiting for treatment", "Waiting list", "health", "health", "E92000001",
               "count", "people", "0", "lower", "output", "access", "core", "month",
               "Referrals that had not started."}};
    case RecordKind::replay:
      return {"waiting-list",
              {"2020-05", "", "", "2020-01", "2020-03", "endpoints", "low",
               "Figure 1.5: nearly 10 years", "The window is ours."}};
    case RecordKind::service: return {"health", {"health", "health", "1"}};
    case RecordKind::target:
      return {"waits-2020",
              {"waiting-list", "E92000001", "40.5", "2020-12", "None: a promise.", "2020-01-31",
               "The government", ""}};
    case RecordKind::allowance: return {"waits-2020-06", {"waits-2020", "2020-06", "60", "", ""}};
    case RecordKind::ask:
      return {"waits-hospital", {"waiting-list", "RRK", "E92000001", "waits-2020", "", "asked"}};
    default: return sound_evidence(kind);
  }
}

// Of these each refers only to the others.
inline constexpr RecordKind kFirstKinds[] = {RecordKind::mission, RecordKind::body,
                                             RecordKind::source, RecordKind::metric,
                                             RecordKind::replay};

inline Record sound_but(RecordKind kind, std::string_view column, std::string text) {
  Record record = sound(kind);
  record.fields[table_of(kind).column(column)] = std::move(text);
  return record;
}

// What make() says of a record, each problem at its column.
template <class T>
std::string refusals(const Record& record) {
  base::Problems problems;
  const PlaceOf place = [](std::string_view column) { return std::string(column); };
  const bool made = T::make(record, place, problems).has_value();
  return made ? "" : told(std::move(problems));
}

// What make() makes of a record that it takes.
template <class T>
T made_of(const Record& record) {
  base::Problems problems;
  return T::make(record, [](std::string_view) { return ""; }, problems).value();
}

}  // namespace commonweal::missions
