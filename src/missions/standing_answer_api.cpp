#include "missions/standing_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiDescription;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPointFields[] = {
    {"period", text, "The period, such as 2023-09, 2023 Q2, 2021/22 or 2024-25."},
    {"value", number, "The figure."},
};
constexpr ApiObject kPoint{"Point", kPointFields};

constexpr ApiField kLatestFields[] = {
    {"period", text, "The period."},
    {"value", number, "The figure."},
    {"status", text, "final, provisional or revised."},
};
constexpr ApiObject kLatest{"LatestFigure", kLatestFields};

constexpr ApiField kChangeFields[] = {
    {"since", object, "The figure of the same season, a year or a few years earlier.", never,
     &kPoint},
    {"by", number, "The latest figure less that one."},
    {"goodness", text, "better, worse, unchanged; neutral where neither way is better."},
};
constexpr ApiObject kChange{"Change", kChangeFields};

constexpr ApiField kBestFields[] = {
    {"period", text, "When it was last so good."},
    {"value", number, "The best figure there was."},
    {"gap", number, "From there to the latest figure; never negative."},
};
constexpr ApiObject kBest{"Best", kBestFields};

constexpr ApiField kRecoveryFields[] = {
    {"from", object, "The figure that the replay starts from.", never, &kPoint},
    {"level", number, "The level to be back at."},
    {"replayed", text, "The window whose pace is repeated: first and last period."},
    {"years", number, "How many years it takes; null if it never comes there.", null},
    {"first_period", text, "The first period at that level or better.", null},
};
constexpr ApiObject kRecovery{"Recovery", kRecoveryFields};

constexpr ApiField kStandingFields[] = {
    {"latest", object, "The latest figure.", never, &kLatest},
    {"first", object, "The first figure held.", never, &kPoint},
    {"change", object, "The change; null where no earlier figure of the season is held.", null,
     &kChange},
    {"best", object, "The best there was; null where neither way is better.", null, &kBest},
    {"recovery", object, "How long until it is back, where that is asked of it.", null, &kRecovery},
};
constexpr ApiObject kStanding{"Standing", kStandingFields};

constexpr ApiField kMetricBodyFields[] = {
    {"code", text, "Its code."},
    {"name", text, "Its name."},
};
constexpr ApiObject kMetricBody{"NamedBody", kMetricBodyFields};

constexpr ApiField kMetricFields[] = {
    {"code", text, "Its code."},
    {"title", text, "What is measured."},
    {"short_title", text, "The same in a few words."},
    {"service", text, "The public service it is about."},
    {"mission", text, "The code of its mission."},
    {"unit", text, "The kind of unit: count, percent, years and so on."},
    {"unit_words", text, "The unit as it follows a number in a sentence."},
    {"decimals", whole, "With how many decimals it is shown."},
    {"direction", text, "Which way is better: higher, lower or neutral."},
    {"kind", text, "input, output or outcome."},
    {"dimension", text, "access, experience or quality."},
    {"tier", text, "core or comprehensive."},
    {"period_kind", text, "month, quarter, calendar_year, financial_year and so on."},
    {"description", text, "What to know about it."},
    {"body", object, "The body whose figures open its page.", never, &kMetricBody},
    {"standing", object, "Where it stands; null where no series is held.", null, &kStanding},
};

constexpr ApiField kSourceFields[] = {
    {"code", text, "Its code."},
    {"title", text, "What it is called."},
    {"publisher", text, "Who published it."},
    {"licence", text, "Under which licence."},
    {"attribution", text, "The words that the licence asks for."},
    {"file", text, "The file the figures were taken from."},
    {"note", text, "What a careful reader must know; may be empty."},
};

constexpr ApiField kObservationFields[] = {
    {"period", text, "The period."},
    {"value", number, "The figure; null where it is missing.", null},
    {"status", text, "final, provisional, revised or missing."},
    {"reason", text, "Why it is missing.", null},
    {"lower", number, "The lower 95% bound, where one is published.", null},
    {"upper", number, "The upper 95% bound, where one is published.", null},
    {"numerator", number, "What the figure is a share of the denominator of.", null},
    {"denominator", number, "What it is a share of.", null},
    {"source", text, "The code of its source.", null},
    {"rows", text, "Where in the file of its source.", null},
};

constexpr ApiField kMissionFields[] = {
    {"code", text, "Its code."},
    {"title", text, "Its name."},
    {"goal", text, "What is to be reached."},
    {"statutory_basis", text, "Where it stands in law."},
    {"headline_metric", text, "The code of the metric that opens it.", null},
    {"metrics", list, "Its metrics, core ones first.", never, &kMetricObject},
};
constexpr ApiObject kMission{"Mission", kMissionFields};

constexpr ApiField kMissionsFields[] = {
    {"items", list, "The missions of this page of the list.", never, &kMission},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many missions there are."},
};
constexpr ApiObject kMissions{"Missions", kMissionsFields};

constexpr ApiField kMetricsFields[] = {
    {"items", list, "The metrics of this page of the list.", never, &kMetricObject},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many metrics there are."},
};
constexpr ApiObject kMetrics{"Metrics", kMetricsFields};

constexpr ApiField kObservationsFields[] = {
    {"items", list, "The figures of this page of the list, in order of time.", never,
     &kObservationObject},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many figures there are."},
    {"metric", text, "The code of the metric."},
    {"body", text, "The code of the body."},
    {"known_on", text, "The day as which they were known; null for now.", null},
};
constexpr ApiObject kObservations{"Observations", kObservationsFields};

constexpr ApiField kDetailFields[] = {
    {"code", text, "Its code."},
    {"title", text, "What is measured."},
    {"short_title", text, "The same in a few words."},
    {"service", text, "The public service it is about."},
    {"mission", text, "The code of its mission."},
    {"unit", text, "The kind of unit: count, percent, years and so on."},
    {"unit_words", text, "The unit as it follows a number in a sentence."},
    {"decimals", whole, "With how many decimals it is shown."},
    {"direction", text, "Which way is better: higher, lower or neutral."},
    {"kind", text, "input, output or outcome."},
    {"dimension", text, "access, experience or quality."},
    {"tier", text, "core or comprehensive."},
    {"period_kind", text, "month, quarter, calendar_year, financial_year and so on."},
    {"description", text, "What to know about it."},
    {"body", object, "The body whose figures open its page.", never, &kMetricBody},
    {"standing", object, "Where it stands; null where no series is held.", null, &kStanding},
    {"sources", list, "Where these figures come from.", never, &kSourceObject},
    {"observations", whole, "How many figures there are, missing ones included."},
    {"digest", text, "The SHA-256 of the figures: the same digest, the same figures."},
    {"recorded", text, "When the last of them was recorded, in UTC; null where none is held.",
     null},
    {"known_on", text, "The day as which they were known; null for now.", null},
};
constexpr ApiObject kDetail{"MetricWithSources", kDetailFields};

constexpr ApiParameter kPageParameters[] = {
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
constexpr ApiParameter kMetricsParameters[] = {
    {"mission", "Only those of this mission, by its code.", "health"},
    {"service", "Only those of this service.", ""},
    {"dimension", "Only these: access, experience or quality.", ""},
    {"tier", "Only these: core or comprehensive.", ""},
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
constexpr ApiParameter kMissionParameters[] = {
    {"mission", "The code of a mission.", "health", ApiParameter::Place::path},
};

constexpr ApiParameter kMetricParameters[] = {
    {"metric", "The code of a metric.", "nhs-waiting-list", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", "E92000001"},
    {"known-on", "A day, such as 2026-05-01: the figures as they were known at its end.", ""},
};
constexpr ApiParameter kObservationsParameters[] = {
    {"metric", "The code of a metric.", "nhs-waiting-list", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", "E92000001"},
    {"known-on", "A day, such as 2026-05-01: the figures as they were known at its end.", ""},
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};

}  // namespace

const ApiObject kMetricObject{"Metric", kMetricFields};
const ApiObject kSourceObject{"Source", kSourceFields};
const ApiObject kObservationObject{"Observation", kObservationFields};

const ApiDescription kMissionsApi{.parameters = kPageParameters, .answer = &kMissions};
const ApiDescription kMissionApi{.parameters = kMissionParameters, .answer = &kMission};
const ApiDescription kMetricsApi{.parameters = kMetricsParameters, .answer = &kMetrics};

const ApiDescription kMetricApi{.parameters = kMetricParameters, .answer = &kDetail};
const ApiDescription kObservationsApi{.parameters = kObservationsParameters,
                                      .answer = &kObservations};

}  // namespace commonweal::missions
