#pragma once

// For tests: a few figures, and claims about them.

#include <string>
#include <vector>

#include "missions/paper/paper.hpp"

namespace commonweal::missions {

inline PaperFigures few_figures() {
  PaperFigures figures;
  figures.add_source("office", {.title = "A release",
                                .publisher = "The Office",
                                .licence = "Open",
                                .file = "office/file.csv"});
  figures.add_name("E1", "Borsetshire");
  figures.add_series("waits", {.title = "People who wait",
                               .unit = "people",
                               .file = "examples/paper/figures.csv",
                               .period = base::PeriodKind::calendar_year});
  figures.add_series("plain", {.title = "A number", .unit = "", .file = "f.csv", .period = {}});
  for (int year = 2010; year <= 2013; ++year) {
    figures.add("waits", "E1",
                {.period = base::Period::year(base::PeriodKind::calendar_year, year),
                 .value = 100.0 * (year - 2009),
                 .line = static_cast<std::size_t>(year - 2000),
                 .source = "office",
                 .rows = std::to_string(year)});
  }
  figures.add("plain", "one",
              {.period = {}, .value = 7, .line = 2, .source = "office", .rows = "Table 1"});
  return figures;
}

inline double highest_wait(Workings& workings) {
  const double last = workings.figure("waits", "E1", "2013");
  workings.step("The last", "400 people");
  return last;
}

inline constexpr Recomputation kHighestWait{"highest", highest_wait};

inline Claim few_claim() {
  return {.id = "highest",
          .part = PaperPart::inheritance,
          .place = "Figure 1",
          .claim = "People who wait",
          .published = "nearly 400",
          .reading = ClaimReading{390, 400},
          .unit = "people",
          .note = "A note.",
          .is_headline = true};
}

inline Claim quoted_claim() {
  return {.id = "quoted",
          .part = PaperPart::workforce,
          .place = "Box 2",
          .claim = "Managers <of> trusts",
          .published = "a third",
          .reading = {},
          .needs = "The list of them"};
}

inline Paper few_paper() {
  return recompute({.claims = {few_claim(), quoted_claim()},
                    .contradictions = {{.id = "x",
                                        .title = "How many wait",
                                        .first_place = "Text",
                                        .first_says = "400",
                                        .second_place = "Figure",
                                        .second_says = "500",
                                        .note = "Not both.",
                                        .claims = {"highest"}}}},
                   few_figures(), {&kHighestWait, 1})
      .value();
}

}  // namespace commonweal::missions
