#include "learning/evidence/study_api.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "learning/evidence/study_file.hpp"
#include "learning/evidence/study_list.hpp"
#include "learning/evidence/study_store.hpp"
#include "learning/evidence/study_words.hpp"
#include "platform/http/download.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Json;
using platform::Request;
using platform::Response;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kEffectFields[] = {
    {"measure", text, "In what it is measured: risk-ratio, standardised-difference ..."},
    {"estimate", number, "As it is pooled: of ratios the logarithm, of correlations Fisher's z."},
    {"standard_error", number, "On the same scale.", null},
    {"lower", number, "The lower 95% limit, on the same scale.", null},
    {"upper", number, "The upper one.", null},
    {"as_read", number, "The estimate as it is read: a ratio, a correlation."},
    {"words", text, "The same in words, with its interval."},
};
constexpr ApiObject kEffect{"StudyEffect", kEffectFields};

constexpr ApiField kValueFields[] = {
    {"name", text, "What it is called."},
    {"value", text, "Its value."},
};
constexpr ApiObject kModerator{"StudyModerator", kValueFields};
constexpr ApiObject kFigure{"StudyFigure", kValueFields};

constexpr ApiField kStudyFields[] = {
    {"study", text, "Its code."},
    {"title", text, "What it is called."},
    {"authors", text, "Who wrote it; may be empty."},
    {"year", whole, "When it was published.", null},
    {"intervention", text, "The code of an intervention.", null},
    {"outcome", text, "What was looked at, in words; may be empty."},
    {"metric", text, "The code of a metric.", null},
    {"design", text, "How it was done: rct, before-after, qualitative ..."},
    {"state", text, "included, excluded or to-extract."},
    {"excluded_because", text, "Why it is excluded; may be empty."},
    {"people", whole, "How many took part.", null},
    {"setting", text, "Where; may be empty."},
    {"population", text, "Who; may be empty."},
    {"country", text, "In which country; may be empty."},
    {"follow_up_months", number, "How long they were followed.", null},
    {"funding", text, "Who paid; may be empty."},
    {"effect", object, "What it found; null where it has no effect size.", null, &kEffect},
    {"moderators", list, "What may explain why studies differ.", never, &kModerator},
    {"reported", list, "What the effect was computed from.", never, &kFigure},
    {"cluster", text, "Names the sample that it shares with other studies; may be empty."},
    {"source", text, "The code of a source.", null},
    {"rows", text, "Where in the source; may be empty."},
    {"journal", text, "Where it was published; may be empty."},
    {"link", text, "Its address; may be empty."},
};
constexpr ApiObject kStudy{"Study", kStudyFields};

constexpr ApiField kChangeFields[] = {
    {"field", text, "What changed."},
    {"before", text, "What was said; may be empty."},
    {"after", text, "What is said since; may be empty."},
};
constexpr ApiObject kChange{"StudyFieldChange", kChangeFields};

constexpr ApiField kVersionFields[] = {
    {"written", text, "The day on which it was written, in London."},
    {"changes", list, "What that changed; empty in the first.", never, &kChange},
};
constexpr ApiObject kVersion{"StudyVersion", kVersionFields};

constexpr ApiField kAnswerFields[] = {
    {"study", object, "The study as it stands.", never, &kStudy},
    {"abstract", text, "Its abstract; may be empty."},
    {"keywords", text, "Its keywords; may be empty."},
    {"versions", list, "What was said of it, the oldest first.", never, &kVersion},
};
constexpr ApiObject kAnswer{"StudyAnswer", kAnswerFields};

constexpr ApiField kStudiesFields[] = {
    {"items", list, "The studies of this page of the list.", never, &kStudy},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many studies fit."},
};
constexpr ApiObject kStudies{"Studies", kStudiesFields};

constexpr ApiParameter kStudiesParameters[] = {
    {"q", "Each word begins a word of title, authors or journal.", "vaccine"},
    {"intervention", "The code of an intervention.", "bcg-vaccine"},
    {"outcome", "The outcome, in its words.", "tuberculosis"},
    {"design", "The design: rct, before-after, qualitative ...", "rct"},
    {"state", "included, excluded or to-extract.", "included"},
    {"sort", "title, year, intervention, outcome, design, people or effect; -year from the last.",
     "-year"},
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
constexpr ApiParameter kStudyParameters[] = {
    {"study", "The code of a study.", "bcg-aronson-1948", ApiParameter::Place::path},
};

Json effect_json(const Study& study) {
  if (!study.effect) return nullptr;
  const auto interval = interval_of(study);
  return Json::object({{"measure", code_word(*study.measure)},
                       {"estimate", *study.effect},
                       {"standard_error", study.standard_error},
                       {"lower", interval ? Json(interval->lower) : Json()},
                       {"upper", interval ? Json(interval->upper) : Json()},
                       {"as_read", missions::as_read(*study.measure, *study.effect)},
                       {"words", effect_words(study)}});
}

Json values_json(const std::vector<NamedValue>& values) {
  Json json = Json::array();
  for (const auto& [name, value] : values) {
    json.add(Json::object({{"name", name}, {"value", value}}));
  }
  return json;
}

Json study_json(const Study& study) {
  return Json::object({{"study", study.code},
                       {"title", study.title},
                       {"authors", study.authors},
                       {"year", study.year},
                       {"intervention", study.intervention},
                       {"outcome", study.outcome},
                       {"metric", study.metric},
                       {"design", code_word(study.design)},
                       {"state", code_word(study.state)},
                       {"excluded_because", study.excluded_because},
                       {"people", study.people},
                       {"setting", study.setting},
                       {"population", study.population},
                       {"country", study.country},
                       {"follow_up_months", study.follow_up_months},
                       {"funding", study.funding},
                       {"effect", effect_json(study)},
                       {"moderators", values_json(study.moderators)},
                       {"reported", values_json(study.reported)},
                       {"cluster", study.cluster},
                       {"source", study.source},
                       {"rows", study.rows},
                       {"journal", study.journal},
                       {"link", study.link}});
}

Json version_json(const StudyVersion& version) {
  Json changes = Json::array();
  for (const auto& [field, before, after] : version.changes) {
    changes.add(Json::object({{"field", field}, {"before", before}, {"after", after}}));
  }
  const auto day = base::period_holding(base::PeriodKind::day, version.written);
  return Json::object({{"written", base::text(day)}, {"changes", std::move(changes)}});
}

// All studies with those of them that were asked for, which point into them.
struct Asked {
  std::vector<Study> all;
  std::vector<const Study*> studies;
};

base::Result<Asked> asked(const Request& request, const Holdings& holdings) {
  const auto choice = study_choice(choice_text(request));
  if (!choice) return tl::unexpected(choice.error());
  Asked asked{.all = studies_of(holdings.transaction), .studies = {}};
  asked.studies = chosen(asked.all, *choice);
  return asked;
}

base::Result<Response> take_sheet(const Request& request, const Holdings& holdings,
                                  platform::SheetForm form) {
  const auto studies = asked(request, holdings);
  if (!studies) return tl::unexpected(studies.error());
  return platform::download(studies_sheet(studies->studies), form, "studies");
}

}  // namespace

base::Result<Response> answer_studies(const Request& request, const Holdings& holdings) {
  const auto studies = asked(request, holdings);
  if (!studies) return tl::unexpected(studies.error());
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        studies->studies.size());
  if (!page) return tl::unexpected(page.error());
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    items.add(study_json(*studies->studies[at]));
  }
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_study(const Request& request, const Holdings& holdings) {
  const auto code = request.field("study").text;
  const auto study = find_study(holdings.transaction, code);
  if (!study) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no study \"" + std::string(code) + "\".");
  }
  Json versions = Json::array();
  for (const auto& version : study_versions(holdings.transaction, code)) {
    versions.add(version_json(version));
  }
  return platform::ok_json(Json::object({{"study", study_json(*study)},
                                         {"abstract", study->abstract},
                                         {"keywords", study->keywords},
                                         {"versions", std::move(versions)}})
                               .compact());
}

base::Result<Response> take_studies_csv(const Request& request, const Holdings& holdings) {
  return take_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_studies_xlsx(const Request& request, const Holdings& holdings) {
  return take_sheet(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> take_studies_json(const Request& request, const Holdings& holdings) {
  return take_sheet(request, holdings, platform::SheetForm::json);
}

base::Result<Response> take_studies_ris(const Request& request, const Holdings& holdings) {
  const auto studies = asked(request, holdings);
  if (!studies) return tl::unexpected(studies.error());
  return Response{.content_type = "application/x-research-info-systems",
                  .body = studies_ris(studies->studies),
                  .headers = {{"Content-Disposition", "attachment; filename=\"studies.ris\""}}};
}

const platform::ApiDescription kStudiesApi{.parameters = kStudiesParameters, .answer = &kStudies};
const platform::ApiDescription kStudyApi{.parameters = kStudyParameters, .answer = &kAnswer};

}  // namespace commonweal::learning
