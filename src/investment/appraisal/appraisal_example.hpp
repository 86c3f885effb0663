#pragma once

// For tests: a small case whose answers can be worked out by hand. Clinics that shorten a wait, in
// two places; a QALY and a hospital day; the Green Book's rates. All figures are made up but for
// the rates, the QALY and what a test says of itself.

#include <cmath>

#include "investment/appraisal/appraise.hpp"

namespace commonweal::investment {

inline AppraisalTables example_tables() {
  AppraisalTables tables;
  tables.rates = {{.code = "a", .edition = "2022", .from_year = 0, .to_year = 30, .rate = 0.035},
                  {.code = "b", .edition = "2022", .from_year = 31, .to_year = 75, .rate = 0.03},
                  {.code = "c",
                   .edition = "2022",
                   .series = DiscountSeries::health,
                   .from_year = 0,
                   .to_year = 75,
                   .rate = 0.015}};
  for (int year = 2020; year <= 2030; ++year) {
    tables.deflators.push_back({.code = std::to_string(year),
                                .edition = "2025",
                                .year = year,
                                .index = 100 * std::pow(1.02, year - 2024)});
  }
  tables.optimism = {{.category = "standard_buildings",
                      .description = "Standard buildings",
                      .cost = 0.24,
                      .duration = 0.04,
                      .edition = "2002",
                      .source = "s"}};
  tables.unit_values = {{.code = "qaly",
                         .title = "A year in full health",
                         .unit = "QALY",
                         .kind = UnitValueKind::social,
                         .central = 70'000,
                         .price_year = 2026,
                         .bearer = "Patients",
                         .discounting = ValueDiscounting::health,
                         .edition = "2024"},
                        {.code = "hospital-day",
                         .title = "A day in hospital",
                         .unit = "bed day",
                         .kind = UnitValueKind::fiscal,
                         .low = 300,
                         .central = 400,
                         .high = 600,
                         .price_year = 2026,
                         .bearer = "NHS",
                         .cashable = 0.5,
                         .edition = "2024"}};
  tables.weights = {
      {.code = "w", .edition = "2022", .quintile = 1, .income = 0.5, .elasticity = 1}};
  return tables;
}

// Each person reached waits a day less, give or take, of a metric that is a mean over 1,000,000.
inline CaseEffect example_effect() {
  CaseEffect effect;
  effect.code = "clinics";
  effect.intervention = "evening-clinics";
  effect.title = "Evening clinics: days waited";
  effect.metric = "wait";
  effect.question = methods::EffectUnitsQuestion{.scale = methods::EffectScale::difference,
                                                 .effect = {-1, 0.25},
                                                 .reach = 1,
                                                 .per_unit = methods::Quantity{1e-6},
                                                 .better = methods::Better::lower,
                                                 .stream = 77};
  effect.course = {.onset_months = 0, .duration_months = 24};
  effect.grade = missions::EvidenceGrade::moderate;
  return effect;
}

inline Proposal example_proposal() {
  Proposal proposal;
  proposal.code = "clinics-bid";
  proposal.title = "Evening clinics";
  proposal.department = "dhsc";
  proposal.mission = "health";
  proposal.price_year = 2026;
  proposal.first_year = 2026;
  proposal.start_years = {2026, 2027};
  proposal.least_scale = 0.25;
  proposal.costs = {{.budget = Budget::rdel,
                     .spread = 0.1,
                     .what = "staff",
                     .pounds = {{2026, 1'000'000}, {2027, 1'000'000}}},
                    {.budget = Budget::cdel,
                     .category = "standard_buildings",
                     .mitigated = 0.5,
                     .pounds = {{2026, 500'000}}}};
  proposal.reach = {
      {.effect = "clinics",
       .place = "north",
       .people = {{2026, 1000}, {2027, 2000}},
       .spread = 0.2},
      {.effect = "clinics", .place = "south", .people = {{2027, 500}}, .spread = 0.2}};
  proposal.benefits = {
      {.value = "qaly", .effect = "clinics", .per = 0.01, .lasts = 2, .who = "people-who-wait"},
      {.value = "hospital-day", .units = {{2027, 1000}, {2028, 1000}}}};
  proposal.unmonetised = {"Staff go home in time."};
  return proposal;
}

inline Case example_case() {
  Case made;
  made.price_year = 2026;
  made.tables = example_tables();
  made.missions = {{"health", "Health"}};
  CaseMetric wait{.code = "wait",
                  .title = "Days waited",
                  .mission = "health",
                  .unit = "days",
                  .better = methods::Better::lower,
                  .is_core = true,
                  .level = {},
                  .target = CaseLevel{2028, 90},
                  .usual = {},
                  .no_forecast = {}};
  for (int year = 2026; year <= 2046; ++year) wait.usual.push_back({year, 100, 2});
  made.metrics = {wait};
  made.effects = {example_effect()};
  made.places = {{"north", "North", 10'000}, {"south", "South", 10'000}};
  made.departments = {{"dhsc", "Health and Social Care"}};
  made.proposals = {example_proposal()};
  return made;
}

inline constexpr AppraisalQuestion kFew{.draws = 2'000, .seed = 3};

// The first proposal's.
inline Appraisal appraised(const Case& of, const AppraisalQuestion& question = kFew) {
  return appraise(of, of.proposals.front(), question).value();
}

// With nothing uncertain every number can be worked out by hand.
inline Case exact_case() {
  auto of = example_case();
  auto& proposal = of.proposals[0];
  for (auto& line : proposal.costs) line.spread = 0;
  for (auto& line : proposal.reach) line.spread = 0;
  of.effects[0].question->effect.standard_error = 0;
  of.tables.unit_values[1].low.reset();
  of.tables.unit_values[1].high.reset();
  return of;
}

}  // namespace commonweal::investment
