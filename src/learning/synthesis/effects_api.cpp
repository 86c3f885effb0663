#include "learning/synthesis/effects_api.hpp"

#include <utility>

#include "learning/synthesis/effect_json_file.hpp"
#include "learning/synthesis/effect_version_store.hpp"
#include "learning/synthesis/effects_list.hpp"
#include "learning/synthesis/synthesis_store.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Json;
using platform::Request;
using platform::Response;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kLimitFields[] = {
    {"lower", number, "The lower bound of 95%, on the scale of the estimate."},
    {"upper", number, "The upper one."},
};
constexpr ApiObject kLimits{"EffectLimits", kLimitFields};

constexpr ApiField kEffectFields[] = {
    {"effect", text, "The code of the effect."},
    {"intervention", text, "The code of the intervention."},
    {"metric", text, "The code of the metric; null where none holds the outcome.", null},
    {"outcome", text, "What it is an effect on."},
    {"measure", text, "risk-ratio and others."},
    {"estimate", number, "Of ratios, the natural logarithm; so are all below."},
    {"standard_error", number, "Of the estimate.", null},
    {"limits", object, "Its 95% interval.", null, &kLimits},
    {"prediction", object, "Where the effect in a further place is likely to lie.", null, &kLimits},
    {"prediction_degrees", number, "Of Student's t; null where it is normal.", null},
    {"shown", number, "The estimate as it is read: a ratio as a ratio."},
    {"tau2", number, "The variance between studies.", null},
    {"i2", number, "The share of how studies differ that is not chance, 0 to 1.", null},
    {"studies", whole, "How many studies.", null},
    {"people", whole, "How many people are in them.", null},
    {"method", text, "How they were pooled; of a quoted one, what its publisher says."},
    {"origin", text, "pooled or quoted."},
    {"grade", text, "high, moderate, low, very-low or not-graded."},
    {"words", text, "What it comes to for every 100 people."},
    {"grade_reasons", text, "Why this grade; may be empty."},
    {"conversion", text,
     "How it becomes a change in the metric: risk, standard-deviation, unit, count or none."},
    {"onset_months", whole, "When it is first felt; null where that is not known.", null},
    {"duration_months", whole, "How long it lasts; null where that is not known.", null},
    {"inputs", text, "SHA-256 of the studies pooled; may be empty."},
    {"published_on", text, "The day on which it was published."},
    {"source", text, "The code of its source."},
    {"rows", text, "Where in the source; may be empty."},
    {"note", text, "What else to know; may be empty."},
};
constexpr ApiObject kEffect{"PublishedEffect", kEffectFields};

constexpr ApiField kListFields[] = {
    {"items", list, "The effects on this page.", never, &kEffect},
    {"page", whole, "The number of the page, from 1."},
    {"pages", whole, "How many pages there are."},
    {"total", whole, "How many effects there are."},
};
constexpr ApiObject kList{"EffectList", kListFields};

constexpr ApiField kFactorFields[] = {
    {"kind", text, "baseline-risk, metric-sd, deadweight, drop-out, transportability or per-unit."},
    {"value", number, "The factor."},
    {"standard_error", number, "How sure it is; null: taken as exact.", null},
    {"source", text, "Where it comes from, in words."},
};
constexpr ApiObject kFactor{"EffectFactor", kFactorFields};

constexpr ApiField kSinceFields[] = {
    {"is_same", yes_or_no, "Whether the studies held today are those that it was pooled from."},
    {"words", list, "What has changed, in sentences.", never, nullptr, text},
    {"added", list, "Studies that were added since.", never, nullptr, text},
    {"removed", list, "Studies that are no longer pooled.", never, nullptr, text},
    {"changed", list, "Studies that were put right.", never, nullptr, text},
    {"estimate_now", number, "What it would be today; null where nothing can be pooled.", null},
};
constexpr ApiObject kSince{"EffectSince", kSinceFields};

constexpr ApiField kVersionFields[] = {
    {"version", whole, "Counted from 1."},
    {"written", text, "The instant at which it was written."},
    {"effect", object, "As it then was.", never, &kEffect},
};
constexpr ApiObject kVersion{"EffectVersion", kVersionFields};

constexpr ApiField kHistoryFields[] = {
    {"effect", object, "The latest version.", never, &kEffect},
    {"version", whole, "Its number."},
    {"factors", list, "What turns it into units.", never, &kFactor},
    {"since", object, "Against the studies held today; null for one that was not pooled from them.",
     null, &kSince},
    {"versions", list, "Every version, the oldest first.", never, &kVersion},
};
constexpr ApiObject kHistory{"EffectHistory", kHistoryFields};

constexpr ApiParameter kListParameters[] = {
    {"intervention", "The code of an intervention; all if not given.", "bcg-vaccine"},
    {"metric", "The code of a metric; any if not given.", "adult-smoking"},
    {"measure", "risk-ratio and others; any if not given.", "risk-ratio"},
    {"grade", "high, moderate, low, very-low or not-graded; any if not given.", "not-graded"},
    {"origin", "pooled or quoted; any if not given.", "pooled"},
    {"sort",
     "intervention, outcome, estimate, grade, studies or published; a - before it turns it "
     "round.",
     "-studies"},
    {"page", "The page, from 1.", "1"},
    {"per-page", "How many on a page; 50 if not given.", "20"},
};
constexpr ApiParameter kEffectParameters[] = {
    {"effect", "The code of an effect.", "bcg-tuberculosis", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kEffectsApi{.parameters = kListParameters, .answer = &kList};
const platform::ApiDescription kEffectApi{.parameters = kEffectParameters, .answer = &kHistory};

base::Result<Response> answer_effects(const Request& request, const missions::Holdings& holdings) {
  const auto asked = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  auto effects = chosen_effects(holdings.directory, {.intervention = asked("intervention"),
                                                     .metric = asked("metric"),
                                                     .measure = asked("measure"),
                                                     .grade = asked("grade"),
                                                     .origin = asked("origin"),
                                                     .sort = asked("sort")});
  if (!effects) return base::fail(std::move(effects));
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        effects->size());
  if (!page) return tl::unexpected(page.error());
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    items.add(effect_json(*(*effects)[at]));
  }
  return platform::ok_json(platform::page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_effect(const Request& request, const missions::Holdings& holdings) {
  const auto code = request.field("effect").text;
  auto found = holdings.directory.effect(code);
  if (!found) return base::fail(std::move(found));
  const auto versions = effect_versions(holdings.transaction, code);
  const auto news = load_news(holdings.transaction, versions.back());
  return platform::ok_json(
      effect_history_json(versions, holdings.directory.factors_of(code), news).compact());
}

}  // namespace commonweal::learning
