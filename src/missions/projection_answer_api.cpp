#include "missions/projection_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPointFields[] = {
    {"period", text, "The period, such as 2023-09, 2023 Q2, 2021/22 or 2024-25."},
    {"value", number, "The figure."},
};
constexpr ApiObject kPoint{"ReplayPoint", kPointFields};

constexpr ApiField kTargetFields[] = {
    {"value", number, "The level to be back at."},
    {"period", text, "When it was there, if it ever was.", null},
};
constexpr ApiObject kTarget{"ReplayTarget", kTargetFields};

constexpr ApiField kReachedFields[] = {
    {"years", number, "Years from the latest figure, or from the now-cast where there is one."},
    {"crossing", number, "The moment as a decimal year."},
    {"first_period", text, "The first whole period at that level or better.", null},
};
constexpr ApiObject kReached{"ReplayArrival", kReachedFields};

constexpr ApiField kMovedFields[] = {
    {"windows", whole, "How many windows were tried."},
    {"years_p10", number, "Years that 1 in 10 of them beat; null where it never arrives.", null},
    {"years_median", number, "Years that half of them beat.", null},
    {"years_p90", number, "Years that 9 in 10 of them beat.", null},
    {"never_share", number, "The share that never arrives.", null},
};
constexpr ApiObject kMoved{"ReplayFragilityOfMovedEnds", kMovedFields};

constexpr ApiField kFragilityFields[] = {
    {"windows", whole, "How many windows of the same length were tried."},
    {"years_p10", number, "Years that 1 in 10 of them beat; null where it never arrives.", null},
    {"years_median", number, "Years that half of them beat.", null},
    {"years_p90", number, "Years that 9 in 10 of them beat.", null},
    {"never_share", number, "The share that never arrives.", null},
    {"moved_ends", object, "The same for windows with one end moved.", never, &kMoved},
};
constexpr ApiObject kFragility{"ReplayFragility", kFragilityFields};

constexpr ApiField kAnswerFields[] = {
    {"latest", object, "The figure that the replay starts from.", never, &kPoint},
    {"nowcast", object, "What it has become since, as estimated.", null, &kPoint},
    {"rate_per_year", number, "The change in a year that is repeated."},
    {"target", object, "The level to be back at.", never, &kTarget},
    {"reached", object, "When it is reached; null if never.", null, &kReached},
    {"fragility", object, "How much the answer hangs on the window.", never, &kFragility},
    {"method", text, "The method and its version."},
    {"known_on", text, "The day as which the figures were known, where one was asked for.",
     left_out},
};
constexpr ApiObject kAnswer{"ReplayAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"metric", "The code of a metric.", "nhs-waiting-list", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", ""},
    {"known-on", "A day, such as 2026-05-01: the figures as they were known at its end.", ""},
    {"from", "The period to start from.", "2023-09"},
    {"nowcast_from", "The first period of the change that the now-cast continues.", ""},
    {"nowcast_to", "The last.", ""},
    {"replay_from", "The first period of the window to repeat.", "2007-08"},
    {"replay_to", "The last.", "2010-06"},
    {"rate", "How the window's rate is taken: endpoints, least-squares or compound.", "endpoints"},
    {"to", "The level to be back at: low, high or a number.", "low"},
};

}  // namespace

const platform::ApiDescription kProjectionApi{.parameters = kParameters, .answer = &kAnswer};

}  // namespace commonweal::missions
