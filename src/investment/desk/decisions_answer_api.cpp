// What the answer about decisions holds, for the API's description; decisions_api.cpp writes it.

#include "investment/desk/decisions_api.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiDescription;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kCriterionFields[] = {
    {"answer", text, "yes, no or unsure."},
    {"probability", number, "0 to 1; null where it could not be said.", null},
    {"reason", text, "In a sentence or two."},
};
constexpr ApiObject kCriterion{"RecordedCriterion", kCriterionFields};

constexpr ApiField kTestFields[] = {
    {"test", text, "Its code."},
    {"version", whole, "The version of the bid that was tested."},
    {"says_the_same", yes_or_no, "Whether the bid still says what that version said."},
    {"tested_on", text, "The day."},
    {"seed", whole, "Of the random draws."},
    {"draws", whole, "How many."},
    {"digest", text, "Of what the test was computed from."},
    {"method", text, "The version of the method."},
    {"affordable", object, "Whether every year fits its limits.", never, &kCriterion},
    {"mission_critical", object, "Whether it moves a core metric.", never, &kCriterion},
    {"ten_year", object, "Whether it is still there at year ten.", never, &kCriterion},
    {"prevention", text, "stopped where it takes from protected prevention; otherwise clear."},
    {"prevention_reason", text, "Why it is stopped.", null},
    {"illustrative", yes_or_no, "Whether the figures of the bid are examples."},
};
constexpr ApiObject kTest{"RecordedTest", kTestFields};

constexpr ApiField kDecisionFields[] = {
    {"decision", text, "Its code."},
    {"version", whole, "The version of the bid that was decided on."},
    {"says_the_same", yes_or_no, "Whether the bid still says what that version said."},
    {"test", text, "The code of the test that it rests on.", null},
    {"outcome", text, "fund, decline, defer, stop or scale."},
    {"start_year", whole, "The financial year it begins in, where that was chosen.", null},
    {"scale", number, "The share of the whole, where that was chosen.", null},
    {"conditions", text, "What must hold.", null},
    {"reasons", text, "Why it was decided so."},
    {"raid_reason", text, "Why it may take from protected prevention.", null},
    {"decided_on", text, "The day."},
    {"decided_by", text, "The office."},
    {"illustrative", yes_or_no, "Whether it is an example that nobody decided."},
};
constexpr ApiObject kDecision{"BidDecision", kDecisionFields};

constexpr ApiField kChangeFields[] = {
    {"field", text, "What was changed."},
    {"removed", list, "Lines that were taken out.", never, nullptr, text},
    {"added", list, "Lines that were put in.", never, nullptr, text},
};
constexpr ApiObject kChange{"BidChange", kChangeFields};

constexpr ApiField kVersionFields[] = {
    {"version", whole, "From 1."},
    {"written_on", text, "The day."},
    {"state", text, "Where the bid stood then."},
    {"changes", list, "From the version told before it.", never, &kChange},
};
constexpr ApiObject kVersion{"BidVersion", kVersionFields};

constexpr ApiField kFields[] = {
    {"proposal", text, "The code of the bid."},
    {"title", text, "Its title."},
    {"state", text, "Where it stands."},
    {"version", whole, "The latest."},
    {"decisions", list, "The latest first.", never, &kDecision},
    {"tests", list, "The latest first.", never, &kTest},
    {"versions", list, "The latest first; drafts only for those who work on it.", never, &kVersion},
};
constexpr ApiObject kAnswer{"DecisionsAnswer", kFields};

constexpr ApiParameter kParameters[] = {
    {"proposal", "The code of a bid.", "ips-everywhere", ApiParameter::Place::path,
     ApiParameter::Presence::required},
};

}  // namespace

const ApiDescription kDecisionsApi{kParameters, &kAnswer};

}  // namespace commonweal::investment
