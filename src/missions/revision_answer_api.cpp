#include "missions/revision_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kStepFields[] = {
    {"revision", whole, "Counted from 1, the figure first published."},
    {"value", number, "The figure; null where it is missing.", null},
    {"status", text, "final, provisional, revised or missing."},
    {"reason", text, "Why it is missing.", null},
    {"change", number, "From the revision before.", null},
    {"change_percent", number, "The same as a percentage.", null},
    {"recorded", text, "When it was taken in, in UTC."},
    {"source", text, "The code of its source.", null},
    {"rows", text, "Where in the file of its source.", null},
};
constexpr ApiObject kStep{"Revision", kStepFields};

constexpr ApiField kPeriodFields[] = {
    {"period", text, "The period."},
    {"first", number, "The figure first published.", null},
    {"latest", number, "The figure that stands.", null},
    {"revisions", list, "All its figures, the first published first.", never, &kStep},
};
constexpr ApiObject kPeriod{"RevisedPeriod", kPeriodFields};

constexpr ApiField kLargestFields[] = {
    {"period", text, "The period."},
    {"first", number, "The figure first published."},
    {"latest", number, "The figure that stands."},
    {"change", number, "From the first to the latest."},
};
constexpr ApiObject kLargest{"LargestRevision", kLargestFields};

constexpr ApiField kSummaryFields[] = {
    {"figures", whole, "How many figures were changed."},
    {"up", whole, "How many of them upwards."},
    {"down", whole, "How many downwards."},
    {"mean", number, "The mean change."},
    {"mean_absolute", number, "The mean size of the changes."},
    {"largest", object, "The largest of them.", never, &kLargest},
};
constexpr ApiObject kSummary{"RevisionSummary", kSummaryFields};

constexpr ApiField kAnswerFields[] = {
    {"metric", text, "The code of the metric."},
    {"body", text, "The code of the body."},
    {"periods", whole, "How many periods have figures."},
    {"revised_periods", whole, "How many of them were revised."},
    {"changed", object, "What the revisions did to the figures; null if none did.", null,
     &kSummary},
    {"revised", list, "The periods that were revised.", never, &kPeriod},
};
constexpr ApiObject kAnswer{"Revisions", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"metric", "The code of a metric.", "nhs-waiting-list", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", ""},
};

}  // namespace

const platform::ApiDescription kRevisionsApi{.parameters = kParameters, .answer = &kAnswer};
const platform::ApiDescription kRevisionsCsvApi{.parameters = kParameters, .media = "text/csv"};
const platform::ApiDescription kRevisionsXlsxApi{
    .parameters = kParameters,
    .media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};

}  // namespace commonweal::missions
