// What the answer about the gap map holds, for the API's description; gap_map_file.cpp writes it.

#include "learning/gaps/gap_map_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kRowFields[] = {
    {"intervention", text, "Its code; null: what names no intervention.", null},
    {"title", text, "What it is."},
    {"studied", yes_or_no, "Whether any study of it is held."},
};
constexpr ApiObject kRow{"GapMapIntervention", kRowFields};

constexpr ApiField kOutcomeFields[] = {
    {"title", text, "What it is."},
    {"metric", text, "The code of the metric that holds it.", null},
    {"named", yes_or_no, "No: this gathers what names no outcome."},
};
constexpr ApiObject kOutcome{"GapMapOutcome", kOutcomeFields};

constexpr ApiField kCellFields[] = {
    {"intervention", text, "The code of the intervention; null: none is named.", null},
    {"outcome", text, "The title of the outcome."},
    {"high", whole, "Studies at level 5 of the Maryland scale."},
    {"medium", whole, "Studies at level 3 or 4."},
    {"low", whole, "Studies below, and those of designs that the scale does not rank."},
    {"not_appraised", whole,
     "Of all these, those that nobody has appraised: they count as the most their design allows."},
    {"studied_as", list, "The outcome as its studies write it.", never, nullptr, text},
    {"effects", list, "The codes of the effects held.", never, nullptr, text},
    {"questions", list, "The codes of the open questions.", never, nullptr, text},
    {"bodies", whole, "How many bodies ask them."},
    {"missing", text,
     "Where something is asked: study, better-study, or answer, where studies are held.", null},
};
constexpr ApiObject kCell{"GapMapCell", kCellFields};

constexpr ApiField kAnswerFields[] = {
    {"service", text, "The code of the service that was asked for.", null},
    {"mission", text, "The code of the mission that was asked for.", null},
    {"summary", text, "The map in a sentence."},
    {"classes", text, "How studies are classed."},
    {"interventions", list, "The rows, by title.", never, &kRow},
    {"outcomes", list, "The columns, by title.", never, &kOutcome},
    {"cells", list, "Those in which something is held or asked, row by row.", never, &kCell},
    {"gaps", list, "Those in which something is asked: what most bodies ask comes first.", never,
     &kCell},
};
constexpr ApiObject kAnswer{"GapMapAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"service", "Only interventions of this service, by its code.", "public-health"},
    {"mission", "Only interventions that serve this mission, by its code.", "health"},
};

}  // namespace

const platform::ApiDescription kGapMapApi{.parameters = kParameters, .answer = &kAnswer};

}  // namespace commonweal::learning
