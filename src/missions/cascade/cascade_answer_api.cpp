// What the answers about cascades hold, for the API's description; cascade_file.cpp writes them.

#include "missions/cascade/cascade_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPassingFields[] = {
    {"metric", text, "The code of the metric."},
    {"body", text, "The code of the body whose turn it is."},
    {"state", text, "to_all, to_some, to_none or nobody_below."},
    {"asked", list, "The codes of the bodies that it asks.", never, nullptr, text},
    {"not_asked", list, "The codes of those one level below that it does not.", never, nullptr,
     text},
    {"illustrative", whole, "How many of the asked nobody has really asked."},
};
constexpr ApiObject kPassing{"PassingOn", kPassingFields};

constexpr ApiField kLineFields[] = {
    {"line", whole, "Counted from 1, from the top down."},
    {"above", whole, "The line of the body that asks; null at the top.", null},
    {"body", text, "The code of the body; null where many stand as one.", null},
    {"title", text, "Its name, or what the many are."},
    {"bodies", whole, "How many are asked, of the many; 1 for a body."},
    {"of", whole, "How many there are of the many; 1 for a body."},
    {"metrics", whole, "How many metrics it is asked for; 0 at the top."},
    {"passable", whole, "Of these, those that there are bodies below it for."},
    {"passed", whole, "Of those, the ones that it asks some body below for."},
};
constexpr ApiObject kLine{"CascadeLine", kLineFields};

constexpr ApiField kMetricFields[] = {
    {"metric", text, "The code of the metric."},
    {"title", text, "Its short title."},
    {"bodies", whole, "How many bodies are asked for it."},
    {"asked_from_the_top", list, "The codes of those that the top asks.", never, nullptr, text},
    {"could_pass_on", whole, "How many of the asked have bodies below them."},
    {"passed_on", whole, "How many of these ask any of them."},
    {"passing", list, "Each of these.", never, &kPassing},
};
constexpr ApiObject kMetric{"MetricCoverage", kMetricFields};

constexpr ApiField kBodyFields[] = {
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"metrics", whole, "How many metrics it is asked for."},
    {"passable", whole, "Of these, those that there are bodies below it for."},
    {"not_passed_on", list, "The codes of those that it asks nobody for.", never, nullptr, text},
};
constexpr ApiObject kBody{"BodyCoverage", kBodyFields};

constexpr ApiField kCascadeFields[] = {
    {"mission", text, "The code of the mission."},
    {"metric", text, "The code of the one metric that is shown; null: all.", null},
    {"asks", whole, "How many asks there are."},
    {"illustrative", whole, "How many of them nobody has made: they show how it works."},
    {"bodies_asked", whole, "How many bodies are asked."},
    {"tree", list, "Who asks whom, a line for each body, from the top down.", never, &kLine},
    {"metrics", list, "How far each metric has come.", never, &kMetric},
    {"bodies", list, "How far each body with others below it has come.", never, &kBody},
    {"unasked", list, "The codes of the metrics that nobody is asked for.", never, nullptr, text},
};
constexpr ApiObject kCascade{"Cascade", kCascadeFields};

constexpr ApiField kStandingFields[] = {
    {"body", text, "Whose figure it is: the body's own where one is held."},
    {"period", text, "Its period."},
    {"value", number, "The figure."},
    {"words", text, "The same, as readers see it."},
};
constexpr ApiObject kStanding{"AskStanding", kStandingFields};

constexpr ApiField kTargetFields[] = {
    {"target", text, "The code of the target."},
    {"level", number, "What must be reached."},
    {"by", text, "By this period."},
    {"words", text, "The same, as readers see it."},
};
constexpr ApiObject kTarget{"AskTarget", kTargetFields};

constexpr ApiField kAskFields[] = {
    {"ask", text, "The code of the ask."},
    {"metric", text, "The code of the metric."},
    {"title", text, "Its short title."},
    {"mission", text, "The code of its mission."},
    {"asked_by", text, "The code of the body that asks."},
    {"words", text, "What is asked beyond the metric."},
    {"illustrative", yes_or_no, "Whether nobody has made it: it shows how it works."},
    {"standing", object, "Where the metric stands; null: no series is held.", null, &kStanding},
    {"target", object, "What must be reached; null: no level is set.", null, &kTarget},
    {"passing", object, "Whom it asks in its turn.", never, &kPassing},
};
constexpr ApiObject kAsk{"BodyAsk", kAskFields};

constexpr ApiField kBodyAsksFields[] = {
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"asks", list, "What it is asked.", never, &kAsk},
    {"asks_of_others", list, "What it asks of others and is not asked itself.", never, &kPassing},
};
constexpr ApiObject kBodyAsks{"BodyAsks", kBodyAsksFields};

constexpr ApiParameter kCascadeParameters[] = {
    {"mission", "The code of a mission.", "health", ApiParameter::Place::path},
    {"metric", "The code of one of its metrics; all of them if not given.", "nhs-waiting-list"},
};
constexpr ApiParameter kBodyParameters[] = {
    {"body", "The code of a body.", "nhs-england", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kCascadeApi{.parameters = kCascadeParameters, .answer = &kCascade};
const platform::ApiDescription kBodyAsksApi{.parameters = kBodyParameters, .answer = &kBodyAsks};

}  // namespace commonweal::missions
