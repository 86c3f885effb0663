#include "learning/levers/lever_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kAnswerFields[] = {
    {"criterion", text, "Its name."},
    {"question", text, "What is asked."},
    {"answer", text, "yes, no or unsure."},
    {"why", text, "The reason given.", null},
};
constexpr ApiObject kAnswered{"LeverAnswer", kAnswerFields};

constexpr ApiField kLeverFields[] = {
    {"lever", text, "targets, market or regulation."},
    {"fit", text, "fits, with-care, does-not-fit or unclear."},
    {"why", text, "Why, for this problem."},
    {"evidence", text, "What is known of the lever, after table 2.1 of the paper."},
    {"how", text, "How that comes about."},
};
constexpr ApiObject kLever{"LeverFit", kLeverFields};

constexpr ApiField kOutcomeFields[] = {
    {"verdict", text, "In a sentence."},
    {"simplicity", text, "simple, complex or unclear."},
    {"would_crowd_out", yes_or_no, "Whether control would crowd out what people bring to it."},
    {"against", list, "The criteria of a simple problem that are not met.", never, nullptr, text},
    {"open", list, "Those that nobody is sure of.", never, nullptr, text},
    {"levers", list, "Each lever.", never, &kLever},
    {"instead", list, "What fits instead.", never, nullptr, text},
    {"demands", list, "What must be done before a target is set.", never, nullptr, text},
};
constexpr ApiObject kOutcome{"LeverVerdict", kOutcomeFields};

constexpr ApiField kTestFields[] = {
    {"lever_test", text, "Its code."},
    {"problem", text, "The problem."},
    {"body", text, "The code of the body that asks."},
    {"asked_on", text, "The day."},
    {"metric", text, "The code of the metric that a target would be set on.", null},
    {"balancing_metric", text, "The code of the metric to be watched beside it.", null},
    {"answers", list, "The answers to the nine questions.", never, &kAnswered},
    {"outcome", object, "What follows from them.", never, &kOutcome},
    {"source", text, "The code of a source.", null},
    {"rows", text, "Where in the source.", null},
    {"note", text, "What to know.", null},
};
constexpr ApiObject kTest{"LeverTest", kTestFields};

constexpr ApiField kTestsFields[] = {
    {"lever_tests", list, "Each that was kept, by code.", never, &kTest},
};
constexpr ApiObject kTests{"LeverTests", kTestsFields};

constexpr ApiParameter kOne[] = {
    {"lever_test", "The code of a lever test.", "ae-four-hours", ApiParameter::Place::path},
};

constexpr ApiField kBinFields[] = {
    {"from", number, "The edge of the bin that is nearer to the worse side."},
    {"count", whole, "Figures in it."},
    {"expected", number, "Figures that a smooth course puts there."},
};
constexpr ApiObject kBin{"BunchingBin", kBinFields};

constexpr ApiField kGamingFields[] = {
    {"threshold", number, "The level of the target."},
    {"values", whole, "Figures within reach."},
    {"excess", number, "Figures near the level on the good side beyond those expected."},
    {"standard_error", number, "How far chance moves the excess."},
    {"missing", number, "Figures near the level on the other side short of those expected."},
    {"nearest_good", whole, "Figures in the nearest bin on the good side."},
    {"nearest_other", whole, "Figures in the nearest bin on the other side."},
    {"nearest_p", number, "How often chance puts so many on the good side."},
    {"sign", text, "none, some or strong."},
    {"bins", list, "From the worst to the best.", never, &kBin},
};
constexpr ApiObject kGaming{"GamingCheck", kGamingFields};

constexpr ApiParameter kGamingParameters[] = {
    {"metric", "The code of a metric.", "persistent-absence", ApiParameter::Place::path},
    {"level", "The level of the target.", "20", ApiParameter::Place::query,
     ApiParameter::Presence::required},
    {"width", "The width of a bin; 1 if not given.", "1"},
};

}  // namespace

const platform::ApiDescription kLeverTestsApi{.parameters = {}, .answer = &kTests};
const platform::ApiDescription kLeverTestApi{.parameters = kOne, .answer = &kTest};
const platform::ApiDescription kGamingApi{.parameters = kGamingParameters, .answer = &kGaming};

}  // namespace commonweal::learning
