#include "learning/levers/lever_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

template <class Texts>
Json list_of(const Texts& texts) {
  Json list = Json::array();
  for (const auto& text : texts) list.add(Json(text));
  return list;
}

std::string_view code_word(GamingSign sign) {
  switch (sign) {
    case GamingSign::none: return "none";
    case GamingSign::some: return "some";
    case GamingSign::strong: return "strong";
  }
  CW_CHECK(false);
}

}  // namespace

Json verdict_json(const LeverVerdict& verdict) {
  Json levers = Json::array();
  for (const LeverFit& it : verdict.levers) {
    const LeverEvidence& evidence = evidence_on(it.lever);
    levers.add(Json::object({{"lever", code_word(it.lever)},
                             {"fit", code_word(it.fit)},
                             {"why", it.why},
                             {"evidence", evidence.effectiveness},
                             {"how", evidence.why}}));
  }
  return Json::object({{"verdict", verdict_sentence(verdict)},
                       {"simplicity", code_word(verdict.simplicity)},
                       {"would_crowd_out", verdict.would_crowd_out},
                       {"against", list_of(verdict.against)},
                       {"open", list_of(verdict.open)},
                       {"levers", std::move(levers)},
                       {"instead", list_of(verdict.instead)},
                       {"demands", list_of(verdict.demands)}});
}

Json lever_test_json(const LeverTest& test) {
  Json answers = Json::array();
  for (std::size_t i = 0; i < test.answers.size(); ++i) {
    const auto& it = test.answers[i];
    answers.add(Json::object({{"criterion", lever_criteria()[i].column},
                              {"question", lever_criteria()[i].question},
                              {"answer", code_word(it.answer)},
                              {"why", it.why.empty() ? Json() : Json(it.why)}}));
  }
  return Json::object({{"lever_test", test.code},
                       {"problem", test.problem},
                       {"body", test.body},
                       {"asked_on", test.asked_on},
                       {"metric", test.metric},
                       {"balancing_metric", test.balancing_metric},
                       {"answers", std::move(answers)},
                       {"outcome", verdict_json(verdict_on(test))},
                       {"source", test.source},
                       {"rows", test.rows.empty() ? Json() : Json(test.rows)},
                       {"note", test.note.empty() ? Json() : Json(test.note)}});
}

Json gaming_json(const GamingCheck& check) {
  Json bins = Json::array();
  for (const auto& bin : check.found.bins) {
    bins.add(Json::object({{"from", bin.from}, {"count", bin.count}, {"expected", bin.expected}}));
  }
  return Json::object({{"threshold", check.question.threshold},
                       {"values", check.found.values},
                       {"excess", check.found.excess},
                       {"standard_error", check.found.standard_error},
                       {"missing", check.found.missing},
                       {"nearest_good", check.found.nearest.good},
                       {"nearest_other", check.found.nearest.other},
                       {"nearest_p", check.found.nearest.p},
                       {"sign", code_word(check.sign)},
                       {"bins", std::move(bins)}});
}

}  // namespace commonweal::learning
