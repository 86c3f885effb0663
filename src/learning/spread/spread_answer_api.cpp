// What the answers about spread hold, for the API's description; spread_file.cpp writes them.

#include "learning/spread/spread_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kQuartileFields[] = {
    {"bodies", whole, "How many have a figure."},
    {"weighted", yes_or_no, "Bodies count by what their figures are shares of."},
    {"level", number, "What the best quarter reaches."},
    {"mean_now", number, "The mean of the bodies."},
    {"mean_then", number, "The same if those behind the level were at it."},
    {"gain", number, "The difference between the two; not below 0."},
    {"behind", whole, "Bodies behind the level."},
    {"surely_behind", whole,
     "Those whose whole 95% interval is; null: not every body has an interval.", null},
    {"counted", number, "Whom the gain comes to; null: not known.", null},
};
constexpr ApiObject kQuartile{"TopQuartileGain", kQuartileFields};

constexpr ApiField kGainFields[] = {
    {"metric", text, "Its code."},
    {"title", text, "Its title."},
    {"mission", text, "The code of its mission."},
    {"unit", text, "What follows a number."},
    {"direction", text, "Which is better: higher, lower or neutral."},
    {"state", text, "gain; or why there is none: no-direction, counts, too-few."},
    {"kind", text, "The kind of the bodies; null: none have figures.", null},
    {"period", text, "Of the figures; null: there are none.", null},
    {"sentence", text, "The gain, or why there is none, in a sentence."},
    {"notes", list, "What to know of it.", never, nullptr, text},
    {"top_quartile", object, "The numbers; null: there is no gain to tell.", null, &kQuartile},
};
constexpr ApiObject kGain{"MetricGain", kGainFields};

constexpr ApiField kTodayFields[] = {
    {"bodies", whole, "That do it."},
    {"ended", whole, "That did it and do it no more."},
    {"reach", whole, "People a year, of those that say; null: none says.", null},
    {"bodies_with_reach", whole, "How many say whom they reach."},
    {"coverage", number, "Reach by eligible where a body says both, 0 to 1; null: none does.",
     null},
    {"of_all_eligible", number, "Reach by all who are eligible in the country; null: not known.",
     null},
    {"fidelity", number, "The mean, 0 to 1; null: none says.", null},
    {"bodies_with_fidelity", whole, "How many say how faithfully."},
};
constexpr ApiObject kToday{"AdoptionToday", kTodayFields};

constexpr ApiField kAdoptedFields[] = {
    {"intervention", text, "Its code."},
    {"title", text, "Its title."},
    {"stage", text, "idea, promising or established."},
    {"today", object, "How it stands.", never, &kToday},
};
constexpr ApiObject kAdopted{"AdoptedIntervention", kAdoptedFields};

constexpr ApiField kSpreadFields[] = {
    {"note", text, "What a gain is and is not."},
    {"metrics", list, "Those with a gain to tell, in the order of missions.", never, &kGain},
    {"interventions", list, "Most bodies first.", never, &kAdopted},
};
constexpr ApiObject kSpread{"SpreadAnswer", kSpreadFields};

constexpr ApiField kRegionFields[] = {
    {"region", text, "Its code; null: those that lie in none.", null},
    {"bodies", whole, "In it."},
    {"behind", whole, "Behind the level of the best quarter."},
    {"share_of_gain", number, "0 to 1."},
};
constexpr ApiObject kRegion{"RegionOfGain", kRegionFields};

constexpr ApiField kBodyFields[] = {
    {"body", text, "Its code."},
    {"name", text, "Its name."},
    {"region", text, "The code of its region; null: it lies in none.", null},
    {"value", number, "Its figure."},
    {"gap", number, "To the level of the best quarter; 0 for those at it."},
    {"share_of_gain", number, "0 to 1."},
};
constexpr ApiObject kBody{"BodyOfGain", kBodyFields};

constexpr ApiField kMetricSpreadFields[] = {
    {"note", text, "What a gain is and is not."},
    {"gain", object, "The gain.", never, &kGain},
    {"regions", list, "The largest share first.", never, &kRegion},
    {"bodies", list, "The best first; none where there is no gain to tell.", never, &kBody},
};
constexpr ApiObject kMetricSpread{"MetricSpreadAnswer", kMetricSpreadFields};

constexpr ApiField kYearFields[] = {
    {"year", whole, "The year."},
    {"ever", whole, "Bodies that had begun by its end."},
    {"in_use", whole, "Those of them that did it then."},
    {"reach", whole, "People a year whom those reach; null: none says.", null},
};
constexpr ApiObject kYear{"AdoptionYear", kYearFields};

constexpr ApiField kAdopterFields[] = {
    {"adoption", text, "The code of the record."},
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"in_use", yes_or_no, "It does it today."},
    {"since", text, "A year, month or day; null: no date is published.", null},
    {"until", text, "The same; null: it goes on.", null},
    {"reach", whole, "People a year.", null},
    {"eligible", whole, "People a year who could be reached there.", null},
    {"fidelity", number, "0 to 1.", null},
    {"fidelity_basis", text, "How it was judged.", null},
    {"source", text, "The code of the source; null: the body says so.", null},
    {"source_rows", text, "Where in it.", null},
    {"note", text, "What else to know.", null},
};
constexpr ApiObject kAdopter{"Adopter", kAdopterFields};

constexpr ApiField kInterventionFields[] = {
    {"intervention", text, "Its code."},
    {"title", text, "Its title."},
    {"stage", text, "idea, promising or established."},
    {"today", object, "How it stands.", never, &kToday},
    {"undated", whole, "Adoptions without a published date, which stand on no year."},
    {"years", list, "From the first year with a date to this one.", never, &kYear},
    {"adopters", list, "Those that do it first.", never, &kAdopter},
};
constexpr ApiObject kIntervention{"InterventionSpreadAnswer", kInterventionFields};

constexpr ApiField kIdeaFields[] = {
    {"intervention", text, "Its code."},
    {"title", text, "Its title."},
    {"summary", text, "What it is."},
    {"for_whom", text, "Whom it is for."},
    {"missions", list, "Codes.", never, nullptr, text},
    {"next_test", text, "What would tell more."},
    {"questions", list, "Codes of open questions about it.", never, nullptr, text},
    {"bodies", whole, "That try it."},
};
constexpr ApiObject kIdea{"Idea", kIdeaFields};

constexpr ApiField kIdeasFields[] = {
    {"ideas", list, "Most asked about first.", never, &kIdea},
};
constexpr ApiObject kIdeas{"IdeasAnswer", kIdeasFields};

constexpr ApiParameter kMission[] = {
    {"mission", "Only what serves the mission of this code.", "health"},
};
constexpr ApiParameter kMetric[] = {
    {"metric", "The code of a metric.", "adult-smoking", ApiParameter::Place::path,
     ApiParameter::Presence::required},
};
constexpr ApiParameter kInterventionCode[] = {
    {"intervention", "The code of an intervention.", "living-well", ApiParameter::Place::path,
     ApiParameter::Presence::required},
};

}  // namespace

const platform::ApiDescription kSpreadApi{kMission, &kSpread};
const platform::ApiDescription kMetricSpreadApi{kMetric, &kMetricSpread};
const platform::ApiDescription kInterventionSpreadApi{kInterventionCode, &kIntervention};
const platform::ApiDescription kIdeasApi{kMission, &kIdeas};

}  // namespace commonweal::learning
