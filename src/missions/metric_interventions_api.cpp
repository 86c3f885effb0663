#include "missions/metric_interventions_api.hpp"

#include <utility>

#include "missions/effect_change_answer_api.hpp"
#include "missions/metric_interventions_file.hpp"
#include "missions/metric_interventions_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Request;
using platform::Response;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kChangeFields[] = {
    {"effect", text, "The code of the effect."},
    {"intervention", text, "The code of the intervention."},
    {"title", text, "Its title."},
    {"outcome", text, "What the effect is on."},
    {"grade", text, "high, moderate, low, very-low or not-graded."},
    {"basis", text, "pooled or prediction."},
    {"reach", number, "How many people count; null where nothing can be said.", null},
    {"eligible", number, "How many are eligible there; null: not held.", null},
    {"change", number, "The change; null where it cannot be said.", null},
    {"is_in_metric", yes_or_no, "Whether that is in the unit of the metric."},
    {"unit_words", text, "In what it is.", null},
    {"spread", object, "How sure it is; null where no interval was published.", null,
     &kEffectSpreadAnswer},
    {"pounds", number, "What it would cost; null where no cost is held.", null},
    {"missing", list, "What keeps it from being said.", never, nullptr, text},
    {"command", text, "The command that prints the steps."},
};
constexpr ApiObject kChange{"MetricIntervention", kChangeFields};

constexpr ApiField kRuleFields[] = {
    {"rule", text, "same-people, by-chance or apart."},
    {"change", number, "Of the metric, by both."},
    {"people", number, "Reached by at least one."},
    {"spread", object, "How sure it is.", null, &kEffectSpreadAnswer},
};
constexpr ApiObject kRule{"OverlapAnswer", kRuleFields};

constexpr ApiField kTogetherFields[] = {
    {"first", text, "The code of an effect."},
    {"second", text, "The code of another."},
    {"is_said_to_overlap", yes_or_no, "Whether a record says that they reach the same people."},
    {"added", number, "What simply adding would say, which is not to be used.", null},
    {"rules", list, "By each rule, the cautious one first.", never, &kRule},
    {"missing", list, "What keeps it from being said.", never, nullptr, text},
};
constexpr ApiObject kTogether{"TogetherAnswer", kTogetherFields};

constexpr ApiField kAnswerFields[] = {
    {"metric", text, "The code of the metric."},
    {"body", text, "Where people are reached."},
    {"interventions", list, "The effects on the metric.", never, &kChange},
    {"together", object, "Two of them; null where nobody asked.", null, &kTogether},
    {"method", text, "The method and its version."},
};
constexpr ApiObject kAnswer{"MetricInterventionsAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"metric", "The code of a metric.", "adult-smoking", ApiParameter::Place::path},
    {"reach", "How many people each would reach; 1,000 as an example if not given.", "100000"},
    {"body", "The code of a body; where the metric is of if not given.", ""},
    {"basis", "pooled, or prediction: the effect of one more place.", "pooled"},
    {"first", "An effect to take together with another.", ""},
    {"second", "The other.", ""},
};

base::Result<Response> answer_sheet(const Request& request, const Holdings& holdings,
                                    platform::SheetForm form) {
  auto reading = read_metric_interventions_or_fail(holdings, request.field("metric").text,
                                                   metric_interventions_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::download(metric_interventions_sheet(reading->of), form,
                            reading->of.metric.code + "-interventions");
}

}  // namespace

const platform::ApiDescription kMetricInterventionsApi{.parameters = kParameters,
                                                       .answer = &kAnswer};

base::Result<Response> answer_metric_interventions(const Request& request,
                                                   const Holdings& holdings) {
  auto reading = read_metric_interventions_or_fail(holdings, request.field("metric").text,
                                                   metric_interventions_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(metric_interventions_json(reading->of).compact());
}

base::Result<Response> answer_metric_interventions_csv(const Request& request,
                                                       const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_metric_interventions_xlsx(const Request& request,
                                                        const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::missions
