// What the answers about reports hold, for the API's description; report_file.cpp and
// report_document_file.cpp write them.

#include "missions/report/report_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kListingFields[] = {
    {"report", whole, "The number of the report."},
    {"version", whole, "The newest version."},
    {"body", text, "The code of the independent body."},
    {"title", text, "Its title."},
    {"period", text, "What it reports on, as its readers call it."},
    {"published_on", text, "The day of the newest version."},
    {"answer_due", text, "The day by which the government owes its answer.", null},
    {"is_readable", yes_or_no, "Whether this program can read the version's text."},
    {"recommendations", whole, "How many it makes; null where it cannot be read.", null},
    {"unanswered", whole, "How many have no answer yet; null where it cannot be read.", null},
    {"days_late", whole, "By how many days the answer is late; null where it is not.", null},
    {"digest", text, "The SHA-256 of the version's text."},
};
constexpr ApiObject kListing{"ProgressReportListing", kListingFields};

constexpr ApiField kReportsFields[] = {
    {"items", list, "The reports of this page of the list, the latest first.", never, &kListing},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many reports there are."},
};
constexpr ApiObject kReports{"ProgressReports", kReportsFields};

constexpr ApiField kBarFields[] = {
    {"name", text, "The target."},
    {"value", number, "The chance in per cent that it is met."},
    {"value_text", text, "The same in words."},
};
constexpr ApiObject kBar{"ProgressReportBar", kBarFields};

constexpr ApiField kChartFields[] = {
    {"title", text, "What there is to see."},
    {"unit", text, "What is measured."},
    {"description", text, "The chart in words."},
    {"bars", list, "A bar for each target.", never, &kBar},
    {"line", number, "The chance from which a target is on track.", null},
    {"line_words", text, "What that line is called; empty where there is none."},
};
constexpr ApiObject kChart{"ProgressReportChart", kChartFields};

constexpr ApiField kTableFields[] = {
    {"title", text, "What it shows."},
    {"head", list, "The names of its columns.", never, nullptr, text},
    {"cells", list, "Its cells, row by row.", never, nullptr, text},
};
constexpr ApiObject kTable{"ProgressReportTable", kTableFields};

constexpr ApiField kPartFields[] = {
    {"key", text, "summary, mission-health, sectors, changes, gaps, last-time."},
    {"title", text, "Its title."},
    {"sentences", list, "What the program says of the data.", never, nullptr, text},
    {"points", list, "The same, as a list.", never, nullptr, text},
    {"chart", object, "How likely each target is to be met.", null, &kChart},
    {"tables", list, "Its tables.", never, &kTable},
    {"words", text, "The independent body's own words; may be empty."},
};
constexpr ApiObject kPart{"ProgressReportPart", kPartFields};

constexpr ApiField kRecommendationFields[] = {
    {"number", whole, "Its number in the report."},
    {"addressed_to", text, "The code of the body that it is addressed to."},
    {"addressee", text, "The name of that body when the version was published."},
    {"words", text, "What is recommended."},
};
constexpr ApiObject kRecommendation{"ProgressRecommendation", kRecommendationFields};

constexpr ApiField kMarkFields[] = {
    {"target", text, "The code of the target."},
    {"title", text, "The measure and the body."},
    {"level", text, "The level that must be reached."},
    {"by", text, "The period by which it must."},
    {"verdict", text, "On track, slightly off track, and so on."},
    {"probability", number, "That it is met, if the figures go on as they have.", null},
};
constexpr ApiObject kMark{"ProgressReportTarget", kMarkFields};

constexpr ApiField kDocumentFields[] = {
    {"format", whole, "The form in which the version is kept, from 1."},
    {"report", whole, "The number of the report."},
    {"version", whole, "Which version this is."},
    {"body", text, "The code of the independent body."},
    {"body_name", text, "Its name."},
    {"title", text, "The title."},
    {"period", text, "What it reports on."},
    {"published_on", text, "The day of this version."},
    {"answer_due", text, "The day by which the government owes its answer.", null},
    {"change_note", text, "What changed since the version before; may be empty."},
    {"as_known", text, "Up to when what it was drafted from had been recorded."},
    {"audit_head", text, "Where the audit of the data then stood."},
    {"parts", list, "What it says.", never, &kPart},
    {"recommendations", list, "What it recommends.", never, &kRecommendation},
    {"targets", list, "Where each target stood.", never, &kMark},
};
constexpr ApiObject kDocument{"ProgressReportDocument", kDocumentFields};

constexpr ApiField kStateFields[] = {
    {"number", whole, "The recommendation."},
    {"answer", text, "accepted, accepted-in-part or rejected.", null},
    {"answer_words", text, "What the government says.", null},
    {"answered_on", text, "The day of the answer.", null},
    {"outcome", text, "done, under-way or not-done: what became of it, by the body.", null},
    {"outcome_words", text, "How the body knows.", null},
    {"noted_on", text, "The day of that note.", null},
};
constexpr ApiObject kState{"ProgressRecommendationState", kStateFields};

constexpr ApiField kReportFields[] = {
    {"document", object, "The version as it was published; it never changes.", never, &kDocument},
    {"digest", text, "The SHA-256 of its text, which commonweal report show --json prints."},
    {"versions", whole, "How many versions there are."},
    {"unanswered", whole, "How many recommendations have no answer yet."},
    {"days_late", whole, "By how many days the answer is late; null where it is not.", null},
    {"answers", list, "What has been said of each recommendation since.", never, &kState},
};
constexpr ApiObject kReport{"ProgressReport", kReportFields};

constexpr ApiParameter kReportsParameters[] = {
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
// The example holds no report: none is invented.
constexpr ApiParameter kReportParameters[] = {
    {"report", "The number of a report.", "", ApiParameter::Place::path},
    {"version", "Which version; the newest if not given.", "1"},
};

}  // namespace

const platform::ApiDescription kReportsApi{.parameters = kReportsParameters, .answer = &kReports};
const platform::ApiDescription kReportApi{.parameters = kReportParameters, .answer = &kReport};

}  // namespace commonweal::missions
