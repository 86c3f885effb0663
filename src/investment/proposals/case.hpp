#pragma once

// All that an appraisal is made from, in plain values: proposals, the metrics they mean to move and
// where those would go anyway, effects with all that stands between them and a metric, places,
// limits of money, and the tables of rates and values. Made from a file (case_file.hpp) or from the
// store (case_store.hpp); whoever appraises cannot tell which. Every list is in order of its codes,
// and of years, so that the same case gives the same bits whatever the order of its file.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/proposals/proposal.hpp"
#include "investment/values/appraisal_tables.hpp"
#include "investment/values/envelope.hpp"
#include "methods/effect_units/effect_course.hpp"
#include "methods/effect_units/effect_question.hpp"
#include "missions/effect.hpp"

namespace commonweal::investment {

struct CaseMission {
  std::string code;
  std::string title;
};

// The latest figure, or one that must be reached, in the financial year in which its period ends.
struct CaseLevel {
  int year;
  double value;
};

// Where a metric goes as things go, in one financial year: a normal distribution.
struct UsualYear {
  int year;
  double mean;
  double sd;
};

struct CaseMetric {
  std::string code;
  std::string title;
  std::string mission;  // A code.
  std::string unit;     // "percent"
  methods::Better better = methods::Better::neither;
  bool is_core = false;
  std::optional<CaseLevel> level;
  std::optional<CaseLevel> target;
  std::vector<UsualYear> usual;  // By year without gaps; empty where no forecast can be made.
  std::string no_forecast;       // Why there is none: a sentence.
};

struct CaseEffect {
  std::string code;
  std::string intervention;  // A code.
  std::string title;         // "Nicotine replacement: stopped smoking for six months or more"
  std::string metric;        // A code; empty where no metric holds the outcome.
  // For one person reached. None where the effect cannot be converted: `missing` says what for.
  // With no per_unit it counts people (or each person's own change) and moves no metric.
  std::optional<methods::EffectUnitsQuestion> question;
  methods::EffectCourse course;
  missions::EvidenceGrade grade = missions::EvidenceGrade::not_graded;
  std::vector<std::string> missing;  // Sentences: what is not held, and what to add.
  std::string source;                // In words, with its rows; "Illustrative: ..." where invented.
  bool is_illustrative = false;

  bool moves_metric() const { return question && question->per_unit && !metric.empty(); }
  bool has_interval() const { return question && question->effect.standard_error; }
};

struct CasePlace {
  std::string code;
  std::string name;
  std::optional<double> people;
};

struct CaseDepartment {
  std::string code;
  std::string name;
};

// What a department may spend in a year, of one budget. In the money of that year (cash), as limits
// are set: costs are brought to the prices of the year before they are held against it.
struct CaseEnvelope {
  std::string department;
  int year;
  Budget budget;  // Capital of either kind counts against cdel; ame has no limit but headroom.
  double pounds;
  EnvelopeCover cover = EnvelopeCover::bids;  // What is free for bids, or all of it.
};

// What the whole government may spend beyond what is planned, under its fiscal rule. Cash.
struct CaseHeadroom {
  int year;
  double pounds;
};

// How a proposal or a spending line was classified, and by which office. `kind`: primary,
// secondary, tertiary, acute.
struct CaseClass {
  std::string proposal;   // A code; empty where it is of a line.
  std::string line = {};  // A code; empty where it is of a proposal.
  std::string kind;
  std::string reason;
  std::string reviewer;
};

// The share of a department's spending that is kept for prevention; of all where it is empty.
struct CaseFloor {
  std::string department;
  int year;
  double share;
};

// What is spent on a service by year, which a bid may take from (CostLine::from).
struct CaseSpendingLine {
  std::string code;
  std::string title;
  std::string department;
  std::vector<missions::YearAmount> pounds;
};

// All that a department spends in a year.
struct CaseSpending {
  std::string department;
  int year;
  double pounds;
};

struct CasePrevention {
  std::string definition;           // Its version.
  std::vector<std::string> counts;  // Kinds that count; primary and secondary where it is empty.
  std::vector<CaseClass> classes;
  std::vector<CaseSpendingLine> lines;
  std::vector<CaseSpending> spending;
  std::vector<CaseFloor> floors;
};

struct Case {
  int price_year = 0;      // In whose prices an appraisal answers.
  AppraisalTables tables;  // Rates, deflator, optimism bias, unit values.
  // Which tables are the program's own edition, by their names in files: "unit_values".
  std::vector<std::string> of_edition;
  std::vector<CaseMission> missions;  // In their own order.
  std::vector<CaseMetric> metrics;
  std::vector<CaseEffect> effects;
  std::vector<CasePlace> places;
  std::vector<CaseDepartment> departments;
  std::vector<CaseEnvelope> envelopes;  // By department, year, budget.
  std::vector<CaseHeadroom> headroom;   // By year; empty where it is not known.
  CasePrevention prevention;
  std::vector<Proposal> proposals;
};

// Null where there is none of that code.
const CaseMission* find_mission(const Case& of, std::string_view code);
const CaseMetric* find_metric(const Case& of, std::string_view code);
const CaseEffect* find_effect(const Case& of, std::string_view code);
const CasePlace* find_place(const Case& of, std::string_view code);
const CaseDepartment* find_department(const Case& of, std::string_view code);
const Proposal* find_proposal(const Case& of, std::string_view code);
const CaseClass* find_class(const Case& of, std::string_view proposal);

// As things go; null where the year is not in the forecast.
const UsualYear* usual_in(const CaseMetric& metric, int year);

// What is free for bids where that is known, all that may be spent otherwise; none where no limit
// is known. Cash, as headroom is.
std::optional<double> limit_of(const Case& of, std::string_view department, int year,
                               Budget budget);
std::optional<double> headroom_in(const Case& of, int year);

}  // namespace commonweal::investment
