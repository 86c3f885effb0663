#include "investment/proposals/proposals_api.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPoundsFields[] = {
    {"year", whole, "A financial year by its first: 2026 is 2026-27."},
    {"pounds", number, "Pounds, in the prices that the bid names."},
};
constexpr ApiObject kPounds{"ProposalPounds", kPoundsFields};

constexpr ApiField kPeopleFields[] = {
    {"year", whole, "A financial year by its first."},
    {"people", number, "People reached anew in it."},
};
constexpr ApiObject kPeople{"ProposalPeople", kPeopleFields};

constexpr ApiField kUnitsFields[] = {
    {"year", whole, "A financial year by its first."},
    {"units", number, "Units of the value."},
};
constexpr ApiObject kUnits{"ProposalUnits", kUnitsFields};

constexpr ApiField kAskedFields[] = {
    {"year", whole, "A financial year by its first."},
    {"budget", text, "rdel, cdel, ame or ame-capital."},
    {"pounds", number, "What these bids ask, each in its own prices."},
    {"limit", number, "What is free for bids, in cash; null where a limit is not known.", null},
};
constexpr ApiObject kAsked{"ProposalsAsked", kAskedFields};

constexpr ApiField kSummaryFields[] = {
    {"proposal", text, "Its code."},
    {"title", text, "Its title."},
    {"department", text, "The code of the department whose limits it counts against."},
    {"mission", text, "The code of the mission that it mainly serves."},
    {"state", text, "draft, submitted, tested, funded, declined, withdrawn or stopped."},
    {"illustrative", yes_or_no, "Whether its figures are examples."},
    {"first_year", whole, "Its first year."},
    {"cost", number, "Pounds of all years."},
    {"costs", list, "Pounds by year, of all budgets.", never, &kPounds},
};
constexpr ApiObject kSummary{"ProposalSummary", kSummaryFields};

constexpr ApiField kRegisterFields[] = {
    {"proposals_counted", whole, "How many are in this answer."},
    {"asked", list, "What they ask by year and budget; not those that are over.", never, &kAsked},
    {"proposals", list, "Each of them, by code.", never, &kSummary},
};
constexpr ApiObject kRegister{"ProposalRegister", kRegisterFields};

constexpr ApiField kCostFields[] = {
    {"budget", text, "rdel, cdel, ame or ame-capital."},
    {"what", text, "What is paid for.", null},
    {"category", text, "Of optimism bias; null where none is added.", null},
    {"mitigated", number, "The share of the optimism bias that is taken away."},
    {"spread", number, "Standard deviation as a share of the mean."},
    {"bearer", text, "The code of the body that pays; null: the department.", null},
    {"years", list, "Pounds by year.", never, &kPounds},
};
constexpr ApiObject kCost{"ProposalCost", kCostFields};

constexpr ApiField kReachFields[] = {
    {"effect", text, "The code of an effect."},
    {"place", text, "The code of a place."},
    {"spread", number, "Standard deviation of what is delivered, as a share."},
    {"fade", number, "The share of the effect that is lost each year."},
    {"years", list, "People by year.", never, &kPeople},
};
constexpr ApiObject kReach{"ProposalReach", kReachFields};

constexpr ApiField kBenefitFields[] = {
    {"value", text, "The code of a unit value."},
    {"effect", text, "The code of an effect; null where units are stated outright.", null},
    {"of", text, "changed or reached: whom it is counted for.", null},
    {"per", number, "Units for each of them.", null},
    {"lag", whole, "Years until it comes."},
    {"lasts", whole, "Years that it lasts."},
    {"who", text, "Who gains.", null},
    {"spread", number, "Standard deviation as a share of the mean."},
    {"years", list, "Units by year, where they are stated outright.", never, &kUnits},
};
constexpr ApiObject kBenefit{"ProposalBenefit", kBenefitFields};

constexpr ApiField kProposalFields[] = {
    {"proposal", text, "Its code."},
    {"version", whole, "How often it was written: the number of its latest version."},
    {"digest", text, "SHA-256 of what it says, wherever it stands."},
    {"title", text, "Its title."},
    {"summary", text, "What it is."},
    {"body", text, "The code of the body that bids."},
    {"department", text, "The code of the department whose limits it counts against."},
    {"mission", text, "The code of the mission that it mainly serves."},
    {"state", text, "draft, submitted, tested, funded, declined, withdrawn or stopped."},
    {"illustrative", yes_or_no, "Whether its figures are examples."},
    {"prices", text, "real or cash."},
    {"price_year", whole, "In whose prices its money is."},
    {"first_year", whole, "A financial year by its first."},
    {"start_years", list, "Years in which it may start.", never, nullptr, whole},
    {"least_scale", number, "From what share on it may be done in part; null: whole or not.", null},
    {"years", whole, "Over how many years it is appraised."},
    {"needs", list, "Codes of bids without which it cannot be.", never, nullptr, text},
    {"excludes", list, "Codes of bids beside which it cannot be.", never, nullptr, text},
    {"cost", number, "Pounds of all years, before optimism bias."},
    {"costs", list, "Each line of cost.", never, &kCost},
    {"reach", list, "Whom it reaches with what.", never, &kReach},
    {"benefits", list, "What that is worth.", never, &kBenefit},
    {"unmonetised", list, "What it does that no value is put on.", never, nullptr, text},
    {"evaluation", text, "How it will be evaluated.", null},
    {"evaluation_level", whole, "What that could reach on the Maryland scale.", null},
    {"purpose", text, "Its principal purpose.", null},
    {"popularity", number, "The share of people in favour.", null},
    {"popularity_source", text, "Who asked them.", null},
    {"quick_months", number, "Months until people first notice.", null},
    {"officer", text, "The office that answers for it.", null},
    {"lacks", list, "What it lacks to be submitted.", never, nullptr, text},
    {"source", text, "The code of a source.", null},
    {"rows", text, "Where in the source.", null},
    {"note", text, "What to know.", null},
};
constexpr ApiObject kProposal{"Proposal", kProposalFields};

constexpr ApiParameter kChoice[] = {
    {"mission", "Only those of this mission, by its code.", "health"},
    {"department", "Only those of this department, by its code.", "dhsc"},
    {"state", "draft, submitted, tested, funded, declined, withdrawn or stopped.", "submitted"},
    {"place", "Only those that reach people there, by its code.", "E92000001"},
    {"search", "Words in title, summary or code.", "smoking"},
};

constexpr ApiParameter kOne[] = {
    {"proposal", "The code of a bid.", "stop-smoking-services", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kProposalsApi{.parameters = kChoice, .answer = &kRegister};
const platform::ApiDescription kProposalApi{.parameters = kOne, .answer = &kProposal};

}  // namespace commonweal::investment
