#pragma once

// What is asked of a forecast for a metric: how far ahead, from when, and with which season. The
// method is methods/series/forecast; this knows what a metric's periods mean for it, and how its
// settings are written.

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/forecast.hpp"
#include "missions/known_on.hpp"
#include "missions/standing.hpp"
#include "missions/target.hpp"

namespace commonweal::missions {

inline constexpr int kOutlookYearsMax = 15;
inline constexpr int kReplayYearsMax = 10;
inline constexpr int kOutlookYearsMin = 5;  // Where nothing is asked.

// An intervention to be added: its effect, and how many people it would reach.
struct AddedText {
  std::string effect;
  std::string reach;

  friend bool operator==(const AddedText&, const AddedText&) = default;
};
inline constexpr std::size_t kAddedMost = 2;

// The names under which an address says them.
inline constexpr std::array<std::string_view, kAddedMost> kAddedEffects{"with", "with-2"};
inline constexpr std::array<std::string_view, kAddedMost> kAddedReaches{"reach", "reach-2"};

// A question as it arrived, from a form or an address. Empty is absent.
struct OutlookText {
  std::string from;
  std::string horizon;  // In publications: months, quarters, years.
  std::string model;
  std::array<AddedText, kAddedMost> added = {};
  std::string again = {};  // How often people are reached: see ReachedAgain.

  friend bool operator==(const OutlookText&, const OutlookText&) = default;
};

// How many publications of a series are in so many years: 120 months in 10.
int publications_in(const methods::Series& series, int years);

// Twelve for a series that is published by months and four by quarters, where there are figures of
// three years to know a season from; else none, which is 0.
int season_of(const methods::Series& series, const std::optional<base::Period>& from = {});

// The standing replay started where the forecast starts, without a now-cast: both paths leave from
// one figure and can be held against each other. None where no replay stands, or its window lies
// later than the start.
std::optional<Recovery> replay_beside(const methods::Series& series, const StandingReplay* standing,
                                      const std::optional<base::Period>& from = {});

// Where it starts and what it should reach.
struct Ahead {
  std::optional<Recovery> replay = {};
  std::vector<base::Period> targets = {};  // By when the measure's targets are to be met.
  std::optional<base::Period> from = {};   // None: the latest figure.
};

// So many publications ahead as a page looks where nobody says: until that replay arrives, but 5
// years at least and 10 at most; and until the furthest target that lies within 15.
int usual_horizon(const methods::Series& series, const Ahead& ahead);

// By when the targets of a metric and a body are to be met.
std::vector<base::Period> target_periods(const std::vector<const Target*>& targets,
                                         std::string_view body, base::PeriodKind kind);

// The question that all pages ask of a metric, so that they show one forecast.
methods::ForecastQuestion usual_question(const methods::Series& series, int horizon);

// Fails, naming the fields above, for what cannot be read or lies outside the figures.
base::Result<methods::ForecastQuestion> outlook_question(const OutlookText& text,
                                                         const methods::Series& series,
                                                         int horizon_if_none);

base::Result<methods::ForecastModel> model_named(base::Field field);
std::string_view code_word(methods::ForecastModel model);

// The two commands that print the same forecast, joined by a pipe.
std::string forecast_command_line(std::string_view metric, std::string_view body,
                                  const methods::ForecastQuestion& question, base::PeriodKind kind,
                                  const KnownOn& known_on = {});

}  // namespace commonweal::missions
