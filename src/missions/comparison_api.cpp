#include "missions/comparison_api.hpp"

#include <utility>

#include "missions/comparison_file.hpp"
#include "missions/comparison_store.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kReferenceFields[] = {
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"value", number, "Its figure."},
    {"lower", number, "The lower 95% bound.", null},
    {"upper", number, "The upper 95% bound.", null},
    {"status", text, "final, provisional or revised."},
};
constexpr ApiObject kReference{"ReferenceFigure", kReferenceFields};

constexpr ApiField kRankedFields[] = {
    {"rank", whole, "From 1: the best, or the highest where neither way is better."},
    {"is_tied", yes_or_no, "Whether others have the same figure as shown, and so the same rank."},
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"value", number, "Its figure."},
    {"lower", number, "The lower 95% bound.", null},
    {"upper", number, "The upper 95% bound.", null},
    {"status", text, "final, provisional or revised."},
    {"against_reference", text,
     "better, worse, higher, lower, no_clear_difference or no_interval: where the figure held "
     "against lies within the interval, there is no clear difference.",
     null},
    {"source", text, "The code of its source.", null},
    {"rows", text, "Where in the file of its source.", null},
};
constexpr ApiObject kRanked{"RankedBody", kRankedFields};

constexpr ApiField kPageFields[] = {
    {"items", list, "The bodies of this page, by rank.", never, &kRanked},
    {"page", whole, "Counted from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many bodies are ranked."},
};
constexpr ApiObject kPage{"RankedBodies", kPageFields};

constexpr ApiField kMissingFields[] = {
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"reason", text, "Why there is no figure: not_held, or the publisher's reason."},
};
constexpr ApiObject kMissing{"MissingBody", kMissingFields};

constexpr ApiField kAnswerFields[] = {
    {"metric", text, "The code of the metric."},
    {"title", text, "Its title."},
    {"unit", text, "What a figure counts."},
    {"better", text, "higher, lower or neutral: which way is better."},
    {"kind", text, "The kind of body; null where those of several kinds were named.", null},
    {"region", text, "The body under which they lie.", null},
    {"period", text, "The period; null where no figures are held.", null},
    {"reference", object, "What the others are held against.", null, &kReference},
    {"ranked", object, "The bodies with a figure.", never, &kPage},
    {"missing", list, "The bodies without one.", never, &kMissing},
    {"caveat", text, "What a rank tells and what it does not."},
};
constexpr ApiObject kAnswer{"Comparison", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"metric", "The code of a metric.", "healthy-life-expectancy-male", ApiParameter::Place::path},
    {"kind", "The kind of body; the one with most figures if not given.", "local_authority"},
    {"region", "The code of a body: those that lie in it.", ""},
    {"body", "The code of a body; may be given several times, instead of a kind.", ""},
    {"period", "The period; the last that half of them have reached if not given.", ""},
    {"page", "Which page of the ranked bodies.", "1"},
    {"per-page", "How many bodies on a page, at most 500.", "50"},
};

}  // namespace

const platform::ApiDescription kComparisonApi{.parameters = kParameters, .answer = &kAnswer};

base::Result<platform::Response> answer_comparison(const platform::Request& request,
                                                   const Holdings& holdings) {
  auto chosen = load_comparison(
      holdings, comparison_text(request.field("metric").text, request.query_parameters));
  if (!chosen) return base::fail(std::move(chosen));
  auto page = platform::list_page({.page = request.query("page").value_or(""),
                                   .per_page = request.query("per-page").value_or("")},
                                  chosen->comparison ? chosen->comparison->ranked.size() : 0);
  if (!page) return base::fail(std::move(page));
  return platform::ok_json(comparison_json(*chosen, *page).compact());
}

}  // namespace commonweal::missions
