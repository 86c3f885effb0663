#include "missions/mission_status_answer_api.hpp"

#include <array>
#include <cstddef>

namespace commonweal::missions {
namespace {

using platform::ApiDescription;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kLatestFields[] = {
    {"period", text, "The period of the latest figure."},
    {"value", number, "The figure."},
};
constexpr ApiObject kLatest{"TargetFigure", kLatestFields};

constexpr ApiField kExpectedFields[] = {
    {"mean", number, "The middle of the forecast for the period."},
    {"p10", number, "One time in ten it is lower."},
    {"p90", number, "One time in ten it is higher."},
};
constexpr ApiObject kExpected{"TargetExpected", kExpectedFields};

constexpr ApiField kBestFields[] = {
    {"from", text, "The first period of the window."},
    {"to", text, "Its last period."},
    {"per_year", number, "The change each year over it."},
};
constexpr ApiObject kBest{"BestChange", kBestFields};

constexpr auto kVerdictMeans =
    "on-track, slightly-off, well-off, too-early, met, missed or not-known.";
constexpr auto kReasonMeans =
    "Why: probability, figure, figure-awaited, figure-missing, set-recently, no-forecast, "
    "forecast-is-wide or no-series.";
constexpr auto kProbabilityMeans =
    "How likely it is met if the figures go on as they have, from 0 to 1.";
constexpr auto kNeededMeans = "The change now needed each year; 0 if it is there already.";
constexpr auto kTimesMeans =
    "The change needed over that best change; above 1, more than ever was.";

constexpr ApiField kAllowanceFields[] = {
    {"code", text, "Its code."},
    {"sector", text, "Of which sector it is; null for the whole.", null},
    {"period", text, "The period it is for."},
    {"level", number, "What the figure may at worst be."},
    {"note", text, "What to know about it; may be empty."},
    {"verdict", text, kVerdictMeans},
    {"sentence", text, "The verdict with its reason."},
    {"reason", text, kReasonMeans},
    {"latest", object, "The latest figure.", null, &kLatest},
    {"figure", number, "The figure of the period itself, where it is there.", null},
    {"probability", number, kProbabilityMeans, null},
    {"expected", object, "What the forecast says of the period.", null, &kExpected},
    {"needed_per_year", number, kNeededMeans, null},
    {"best_as_long", object, "The best change over as long a time as is left.", null, &kBest},
    {"best_year", object, "The best change in any year.", null, &kBest},
    {"times_best", number, kTimesMeans, null},
};
constexpr ApiObject kAllowance{"Allowance", kAllowanceFields};

constexpr ApiField kVersionFields[] = {
    {"written", text, "When it was recorded, in UTC."},
    {"action", text, "The command that recorded it."},
    {"level", number, "The level it named."},
    {"by", text, "By which period."},
    {"statutory_basis", text, "By what right."},
    {"set_on", text, "The day on which it was set."},
    {"set_by", text, "Who set it."},
    {"note", text, "What to know about it; may be empty."},
};
constexpr ApiObject kVersion{"TargetVersion", kVersionFields};

constexpr ApiField kBodyFields[] = {
    {"code", text, "Its code."},
    {"name", text, "Its name."},
};
constexpr ApiObject kTargetBody{"TargetBody", kBodyFields};

constexpr ApiField kBacktestFields[] = {
    {"forecasts", whole, "How many earlier forecasts were held against the figure that came."},
    {"coverage_80", number, "The share of those figures inside the 80% range, from 0 to 1."},
    {"was_too_narrow", yes_or_no,
     "Under 0.6 of ten or more: the probability is less sure than it looks."},
};
constexpr ApiObject kBacktest{"TargetBacktest", kBacktestFields};

constexpr ApiField kTargetFields[] = {
    {"code", text, "Its code."},
    {"metric", text, "The code of the metric."},
    {"metric_title", text, "What is measured."},
    {"mission", text, "The code of the mission."},
    {"body", object, "Whose target it is.", never, &kTargetBody},
    {"side", text, "at-most or at-least: which side of the level meets it."},
    {"level", number, "The level to be reached, in the metric's unit."},
    {"by", text, "The period by which it is to be reached."},
    {"statutory_basis", text, "The act or the words that bind, or that none do."},
    {"set_on", text, "The day on which it was set."},
    {"set_by", text, "Who set it."},
    {"note", text, "What to know about it; may be empty."},
    {"verdict", text, kVerdictMeans},
    {"sentence", text, "The verdict with its reason."},
    {"reason", text, kReasonMeans},
    {"latest", object, "The latest figure.", null, &kLatest},
    {"figure", number, "The figure of the period itself, where it is there.", null},
    {"probability", number, kProbabilityMeans, null},
    {"expected", object, "What the forecast says of the period.", null, &kExpected},
    {"needed_per_year", number, kNeededMeans, null},
    {"best_as_long", object, "The best change over as long a time as is left.", null, &kBest},
    {"best_year", object, "The best change in any year.", null, &kBest},
    {"times_best", number, kTimesMeans, null},
    {"backtest", object, "How such forecasts did before; null where no verdict rests on one.", null,
     &kBacktest},
    {"allowances", list, "The interim limits on the way, by period.", never, &kAllowance},
    {"has_moved", yes_or_no, "Whether its level or its period was ever changed."},
    {"history", list, "Every version, the oldest first.", never, &kVersion},
};
constexpr ApiObject kTarget{"Target", kTargetFields};

constexpr ApiField kMissionFields[] = {
    {"code", text, "Its code."},
    {"title", text, "Its name."},
    {"targets", list, "Its targets, in the order of its metrics.", never, &kTarget},
};
constexpr ApiObject kMission{"StatusOfMission", kMissionFields};

constexpr ApiField kKnownOnField{"known_on", text, "The day as which it was known; null for now.",
                                 null};

constexpr ApiField kMissionStatusFields[] = {
    kMissionFields[0],
    kMissionFields[1],
    kMissionFields[2],
    kKnownOnField,
};
constexpr ApiObject kMissionStatus{"MissionStatus", kMissionStatusFields};

constexpr ApiField kStatusFields[] = {
    kKnownOnField,
    {"missions", list, "Every mission.", never, &kMission},
};
constexpr ApiObject kStatus{"Status", kStatusFields};

constexpr ApiField kTargetsFields[] = {
    {"items", list, "The targets of this page of the list.", never, &kTarget},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many targets there are."},
};
constexpr ApiObject kTargets{"Targets", kTargetsFields};

// A target alone says as known when as well.
template <std::size_t N>
constexpr std::array<ApiField, N + 1> with_day(const ApiField (&fields)[N]) {
  std::array<ApiField, N + 1> all{};
  for (std::size_t i = 0; i < N; ++i) all[i] = fields[i];
  all[N] = kKnownOnField;
  return all;
}
constexpr auto kOneTargetFields = with_day(kTargetFields);
constexpr ApiObject kOneTarget{"TargetKnownOn", kOneTargetFields};

constexpr ApiParameter kKnownOnParameter{
    "known-on", "A day, such as 2026-05-01: figures and targets as they were known at its end.",
    ""};

constexpr ApiParameter kStatusParameters[] = {kKnownOnParameter};
constexpr ApiParameter kMissionParameters[] = {
    {"mission", "The code of a mission.", "health", ApiParameter::Place::path},
    kKnownOnParameter,
};
constexpr ApiParameter kTargetsParameters[] = {
    {"verdict", kVerdictMeans, "well-off"},
    {"mission", "Only those of this mission, by its code.", "health"},
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
constexpr ApiParameter kTargetParameters[] = {
    {"target", "The code of a target.", "child-poverty-2020", ApiParameter::Place::path},
    kKnownOnParameter,
};

}  // namespace

const ApiDescription kStatusApi{.parameters = kStatusParameters, .answer = &kStatus};
const ApiDescription kMissionStatusApi{.parameters = kMissionParameters, .answer = &kMissionStatus};
const ApiDescription kTargetsApi{.parameters = kTargetsParameters, .answer = &kTargets};
const ApiDescription kTargetApi{.parameters = kTargetParameters, .answer = &kOneTarget};

}  // namespace commonweal::missions
