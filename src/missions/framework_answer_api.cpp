#include "missions/framework_answer_api.hpp"

#include "missions/standing_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kCellFields[] = {
    {"dimension", text, "access, experience or quality."},
    {"holding", text,
     "here: figures of this body are held; elsewhere: only of another; no_series: a measure and no "
     "figures; no_measure: no measure is named yet."},
    {"measures", list, "The measures, core ones first; of this body where a series of it is held.",
     never, &kMetricObject},
};
constexpr ApiObject kCell{"FrameworkCell", kCellFields};

constexpr ApiField kServiceFields[] = {
    {"service", text, "The public service."},
    {"dimensions", list, "Access, experience and quality, in this order.", never, &kCell},
};
constexpr ApiObject kService{"FrameworkService", kServiceFields};

constexpr ApiField kCoverageFields[] = {
    {"cells", whole, "Services times dimensions."},
    {"with_measure", whole, "Of these, how many have a measure."},
    {"held_here", whole, "How many have figures of this body."},
    {"held_elsewhere", whole, "How many have figures of another body only."},
    {"without_series", whole, "How many have a measure and no figures."},
    {"without_measure", whole, "How many have no measure yet."},
};
constexpr ApiObject kCoverage{"FrameworkCoverage", kCoverageFields};

constexpr ApiField kBodyFields[] = {
    {"code", text, "Its code."},
    {"name", text, "Its name."},
};
constexpr ApiObject kBody{"FrameworkBody", kBodyFields};

constexpr ApiField kAnswerFields[] = {
    {"body", object, "The body that was asked for.", never, &kBody},
    {"mission", text, "The code of the mission that was asked for; null for all.", null},
    {"coverage", object, "How much can be said.", never, &kCoverage},
    {"services", list, "The services, in their own order.", never, &kService},
};
constexpr ApiObject kAnswer{"FrameworkAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"body", "The code of a body.", "E92000001", ApiParameter::Place::path},
    {"mission", "Only services and measures of this mission, by its code.", "safety"},
};

}  // namespace

const platform::ApiDescription kFrameworkApi{.parameters = kParameters, .answer = &kAnswer};

}  // namespace commonweal::missions
