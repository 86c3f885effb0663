#include "investment/prevention/prevention_api.hpp"

#include "investment/prevention/prevention_file.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::ApiField;
using platform::ApiObject;
using platform::Request;
using platform::Response;
using platform::SheetForm;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kDefinitionFields[] = {
    {"edition", text, "Its code."},
    {"title", text, "Its title."},
    {"text", text, "What counts."},
    {"counts", list, "The classes that count: primary, secondary, tertiary.", never, nullptr, text},
    {"set_by", text, "The office or review that set it."},
    {"set_on", text, "The day."},
    {"source", text, "Where it comes from, in words."},
    {"illustrative", yes_or_no, "Whether it is an example."},
};
constexpr ApiObject kDefinition{"PreventionDefinition", kDefinitionFields};

constexpr ApiField kYearFields[] = {
    {"year", whole, "The first year of the financial year."},
    {"total", number, "Pounds that the department spends; null where not held.", null},
    {"prevention", number, "Pounds reviewed as prevention; null where none is held.", null},
    {"unreviewed", number, "Pounds that would count if what is proposed were reviewed."},
    {"share", number, "Prevention of the total, 0 to 1; null where either is not held.", null},
    {"floor", number, "The share that is protected; null where none is set.", null},
    {"illustrative_floor", yes_or_no, "Whether the floor is an example."},
};
constexpr ApiObject kYear{"PreventionYear", kYearFields};

constexpr ApiField kShareFields[] = {
    {"department", text, "The code of a body."},
    {"standing", text, "Where its share stands, as a sentence."},
    {"path", text, "How fast it must rise to the last floor; empty where that is not known."},
    {"years", list, "By year.", never, &kYear},
};
constexpr ApiObject kShare{"ProtectedShare", kShareFields};

constexpr ApiField kClassificationFields[] = {
    {"classification", text, "Its code."},
    {"title", text, "What is classified."},
    {"kind", text, "proposal, programme or line."},
    {"subject", text, "The code of a proposal or line, or a programme's name."},
    {"department", text, "The code of the body that spends; empty where none is named."},
    {"facts", text, "Who is reached, when, what for and with what share of the spending."},
    {"class", text, "primary, secondary, tertiary or acute: it follows from the facts."},
    {"counts", yes_or_no, "Whether it is reviewed and its class counts."},
    {"purpose", text, "The principal purpose."},
    {"reason", text, "Why."},
    {"classified_by", text, "An office."},
    {"reviewed_by", text, "Another office; null where nobody has.", null},
    {"state", text, "proposed, reviewed or disputed."},
    {"definition", text, "The edition of the definition."},
    {"illustrative", yes_or_no, "Whether it is an example."},
};
constexpr ApiObject kClassification{"PreventionClassification", kClassificationFields};

constexpr ApiField kPreventionFields[] = {
    {"definition", object, "The one in force; null where none is set.", null, &kDefinition},
    {"departments", list, "Each with its share by year.", never, &kShare},
    {"classifications", list, "Each, by code.", never, &kClassification},
};
constexpr ApiObject kPrevention{"Prevention", kPreventionFields};

constexpr ApiField kShiftYearFields[] = {
    {"year", whole, "The first year of the financial year."},
    {"shift_to", number, "Pounds on what the paper would shift to."},
    {"shift_from", number, "Pounds on what it would shift from."},
    {"together", number, "Pounds of figures that hold both sides together."},
    {"managed", number, "Of shift_from, pounds that are annually managed."},
    {"share_at_least", number, "The share on what it would shift to, 0 to 1.", null},
    {"share_at_most", number, "The same if all that is held together were.", null},
};
constexpr ApiObject kShiftYear{"ShiftYear", kShiftYearFields};

constexpr ApiField kShiftFields[] = {
    {"mission", text, "The code of a mission."},
    {"from", text, "From what, as the paper has it."},
    {"to", text, "To what."},
    {"caution", text, "What the share alone would hide; may be empty."},
    {"sentence", text, "How the share went, as a sentence."},
    {"growth_a_year", number, "By how much the whole changed a year, in cash; 0.02 is 2%.", null},
    {"years", list, "The years for which every line held has pounds.", never, &kShiftYear},
    {"not_held", list, "Lines that nobody here holds.", never, nullptr, text},
};
constexpr ApiObject kShift{"SpendingShift", kShiftFields};

constexpr ApiField kShiftsFields[] = {{"shifts", list, "One for each mission.", never, &kShift}};
constexpr ApiObject kShifts{"SpendingShifts", kShiftsFields};

base::Result<Response> shares_as(const Holdings& holdings, SheetForm form) {
  return platform::download(prevention_sheet(load_prevention(holdings.transaction)), form,
                            "prevention");
}

base::Result<Response> shifts_as(const Holdings& holdings, SheetForm form) {
  return platform::download(shifts_sheet(load_prevention(holdings.transaction)), form, "shifts");
}

}  // namespace

const platform::ApiDescription kPreventionApi{.parameters = {}, .answer = &kPrevention};
const platform::ApiDescription kShiftsApi{.parameters = {}, .answer = &kShifts};

base::Result<Response> answer_prevention(const Request& /*request*/, const Holdings& holdings) {
  return platform::ok_json(prevention_json(load_prevention(holdings.transaction)).compact());
}
base::Result<Response> take_prevention_csv(const Request& /*request*/, const Holdings& holdings) {
  return shares_as(holdings, SheetForm::csv);
}
base::Result<Response> take_prevention_xlsx(const Request& /*request*/, const Holdings& holdings) {
  return shares_as(holdings, SheetForm::xlsx);
}
base::Result<Response> answer_shifts(const Request& /*request*/, const Holdings& holdings) {
  return platform::ok_json(shifts_json(load_prevention(holdings.transaction)).compact());
}
base::Result<Response> take_shifts_csv(const Request& /*request*/, const Holdings& holdings) {
  return shifts_as(holdings, SheetForm::csv);
}
base::Result<Response> take_shifts_xlsx(const Request& /*request*/, const Holdings& holdings) {
  return shifts_as(holdings, SheetForm::xlsx);
}

}  // namespace commonweal::investment
