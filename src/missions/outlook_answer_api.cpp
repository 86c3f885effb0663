#include "missions/outlook_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPointFields[] = {
    {"period", text, "A period ahead."},
    {"mean", number, "The middle of the forecast."},
    {"p2_5", number, "Below it the figure lies 2.5 times in 100."},
    {"p10", number, "Below it the figure lies 10 times in 100."},
    {"p25", number, "Below it the figure lies 25 times in 100."},
    {"p75", number, "Below it the figure lies 75 times in 100."},
    {"p90", number, "Below it the figure lies 90 times in 100."},
    {"p97_5", number, "Below it the figure lies 97.5 times in 100."},
};
constexpr ApiObject kPoint{"OutlookPoint", kPointFields};

constexpr ApiField kVarianceFields[] = {
    {"irregular", number, "Of what each figure adds by chance."},
    {"level", number, "Of the steps of the level."},
    {"slope", number, "Of the steps of the slope; null where the model has none.", null},
    {"seasonal", number, "Of the steps of the season; null where the model has none.", null},
};
constexpr ApiObject kVariances{"OutlookVariances", kVarianceFields};

constexpr ApiField kBacktestFields[] = {
    {"coverage_80", number, "The share of these figures inside the 80% interval."},
    {"coverage_95", number, "The share inside the 95% interval."},
    {"mase", number, "The mean absolute error over the mean change from one period to the next."},
    {"naive_mase", number, "The same of the naive forecast: the last figure again."},
    {"origins", whole, "How many earlier dates the method was asked at."},
    {"forecasts", whole, "How many of its forecasts were held against a figure."},
    {"variances", text, "Where the variances came from at each of these dates."},
};
constexpr ApiObject kBacktest{"OutlookBacktest", kBacktestFields};

constexpr ApiField kChanceFields[] = {
    {"period", text, "When."},
    {"level", number, "The level."},
    {"chance", number, "How likely the figure is to be there or better, from 0 to 1."},
};
constexpr ApiObject kChance{"OutlookChance", kChanceFields};

constexpr ApiField kReplayFields[] = {
    {"replayed", text, "The window whose pace is repeated: first and last period."},
    {"rate_per_year", number, "The change in a year that is repeated."},
    {"level", number, "The level to be back at."},
    {"years", number, "Years from where the forecast starts; null if it never comes there.", null},
    {"first_period", text, "The first period at that level or better.", null},
    {"reached", object, "How likely that is by then, as things go; null past the horizon.", null,
     &kChance},
};
constexpr ApiObject kReplay{"OutlookReplay", kReplayFields};

constexpr ApiField kTargetFields[] = {
    {"code", text, "Its code."},
    {"level", number, "The level to reach."},
    {"by", text, "By when."},
    {"chance", number, "How likely that is, as things go; null where it cannot be said.", null},
};
constexpr ApiObject kTarget{"OutlookTarget", kTargetFields};

constexpr ApiField kCameFields[] = {
    {"figures", whole, "How many figures came since that the forecast is of."},
    {"within_50", whole, "How many of them lay inside the 50% interval."},
    {"within_80", whole, "Inside the 80% interval."},
    {"within_95", whole, "Inside the 95% interval."},
};
constexpr ApiObject kCame{"OutlookCame", kCameFields};

constexpr ApiField kAddedFields[] = {
    {"effect", text, "The code of the effect."},
    {"intervention", text, "The code of the intervention."},
    {"reach_asked", number, "How many people were asked for; those taken where nobody said."},
    {"eligible", number, "How many are eligible there; null: not held.", null},
    {"reach", number, "How many people it would reach: no more than are eligible."},
    {"counted", number, "For how many it counts: those reached twice count once."},
    {"onset_months", number, "When it begins; null: not known, taken as at once.", null},
    {"duration_months", number, "How long it lasts; null: not known, taken as lasting.", null},
};
constexpr ApiObject kAdded{"OutlookIntervention", kAddedFields};

constexpr ApiField kScenarioPointFields[] = {
    {"period", text, "A period ahead."},
    {"added", number, "What the interventions add to the middle of the forecast."},
    {"mean", number, "The middle with them."},
    {"p2_5", number, "Below it the figure lies 2.5 times in 100."},
    {"p10", number, "Below it the figure lies 10 times in 100."},
    {"p25", number, "Below it the figure lies 25 times in 100."},
    {"p75", number, "Below it the figure lies 75 times in 100."},
    {"p90", number, "Below it the figure lies 90 times in 100."},
    {"p97_5", number, "Below it the figure lies 97.5 times in 100."},
};
constexpr ApiObject kScenarioPoint{"OutlookScenarioPoint", kScenarioPointFields};

constexpr ApiField kScenarioFields[] = {
    {"again", text, "once or yearly: how often so many people are reached."},
    {"interventions", list, "Those that were asked for and move the metric.", never, &kAdded},
    {"forecast", list, "The periods ahead with them.", never, &kScenarioPoint},
    {"has_intervals", yes_or_no, "No: the chance of an effect is not in the quantiles."},
    {"left_out", list, "Why others that were asked for are not in it.", never, nullptr, text},
    {"notes", list, "What to know: a capped reach, what is taken as so.", never, nullptr, text},
};
constexpr ApiObject kScenario{"OutlookScenario", kScenarioFields};

constexpr ApiField kFundedPointFields[] = {
    {"period", text, "A period ahead."},
    {"added", number, "What is promised for it beyond the latest figure."},
    {"mean", number, "The middle of the forecast with that."},
};
constexpr ApiObject kFundedPoint{"OutlookFundedPoint", kFundedPointFields};

constexpr ApiField kFundedFields[] = {
    {"commitments", list, "The codes of the funded plans that promise it.", never, nullptr, text},
    {"forecast", list, "The periods ahead with them.", never, &kFundedPoint},
};
constexpr ApiObject kFunded{"OutlookFunded", kFundedFields};

constexpr ApiField kStartFields[] = {
    {"period", text, "The period of the last figure that was used."},
    {"value", number, "That figure."},
};
constexpr ApiObject kStart{"OutlookStart", kStartFields};

constexpr ApiField kConsideredFields[] = {
    {"model", text, "level, trend or damped."},
    {"log_likelihood", number, "Of the figures, at its most likely variances."},
    {"aicc", number, "The criterion by which models are chosen; null where it has none.", null},
};
constexpr ApiObject kConsidered{"OutlookModel", kConsideredFields};

constexpr ApiField kAnswerFields[] = {
    {"model", text, "level, trend or damped."},
    {"seasonal", whole, "How many publications the season has; 0 for none."},
    {"damping", number, "The share of the slope that is kept from one period to the next."},
    {"log_likelihood", number, "Of the figures, at the variances below."},
    {"log_likelihood_in_full", number, "The same with its constant for every figure."},
    {"variances", object, "Of the noise of each part.", never, &kVariances},
    {"latest", object, "Where the forecast starts.", never, &kStart},
    {"forecast", list, "The periods ahead.", never, &kPoint},
    {"backtest", object, "How good such forecasts were; null for a short series.", null,
     &kBacktest},
    {"considered", list, "The models that were fitted.", never, &kConsidered},
    {"method", text, "The method and its version."},
    {"metric", text, "The code of the metric."},
    {"body", text, "The code of the body."},
    {"horizon", whole, "How many publications ahead it looks."},
    {"replay", object, "The standing replay from the same figure; null where none stands.", null,
     &kReplay},
    {"targets", list, "The targets of this metric and body.", never, &kTarget},
    {"came", object, "What came since, where it starts in the past.", null, &kCame},
    {"scenario", object, "With interventions; null where none was asked for.", null, &kScenario},
    {"funded", object, "With what is funded; null where nothing is.", null, &kFunded},
    {"digest", text, "The SHA-256 of the figures: the same digest, the same figures."},
    {"command", text, "The command that prints the same forecast."},
    {"known_on", text, "The day as which the figures were known; null for now.", null},
};
constexpr ApiObject kAnswer{"OutlookAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"metric", "The code of a metric.", "nhs-waiting-list", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", ""},
    {"horizon", "How many publications ahead, 15 years at most.", "24"},
    {"model", "level, trend, damped, or automatic if not given.", "damped"},
    {"from", "The last period whose figure is used; the latest if not given.", "2019-12"},
    {"with", "An effect on the metric: what its intervention would add.", ""},
    {"reach", "How many people it would reach; all who are eligible if not given.", ""},
    {"with-2", "Another.", ""},
    {"reach-2", "How many people that one would reach.", ""},
    {"again", "once, or yearly: as many people again each year.", ""},
    {"known-on", "A day, such as 2026-05-01: the figures as they were known at its end.", ""},
};

}  // namespace

const platform::ApiDescription kOutlookApi{.parameters = kParameters, .answer = &kAnswer};

}  // namespace commonweal::missions
