#pragma once

// For tests: a proposal of which each field makes sense, on records of missions/record_example.hpp.

#include <string>
#include <string_view>

#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

inline missions::Record sound_proposal() {
  return {"evening-clinics",
          {"Evening clinics",
           "Clinics that open after work.",
           "RRK",
           "E92000001",
           "health",
           "real",
           "2026",
           "2026",
           "2026 2027",
           "0.5",
           "20",
           "night-buses",
           "",
           "budget=rdel what=staff 2026=1000000 2027=2000000; "
           "budget=cdel category=standard_buildings mitigated=0.5 spread=0.1 2026=500000",
           "effect=extra-clinics-waits place=E92000001 spread=0.2 2026=1000 2027=2000",
           "value=qaly effect=extra-clinics-waits per=0.1 who=patients; value=hospital-day 2026=12",
           "People see their doctor without a day off.\nStaff know their patients.",
           "A trial of clinics opened in random order.",
           "5",
           "Treatment before people fall ill.",
           "0.6",
           "A poll of 2,000 adults",
           "6",
           "Director of elective care",
           "draft",
           "yes",
           "nhs-rtt",
           "row 2",
           ""}};
}

inline missions::Record proposal_but(std::string_view column, std::string text) {
  missions::Record record = sound_proposal();
  record.fields[proposal_table().column(column)] = std::move(text);
  return record;
}

}  // namespace commonweal::investment
