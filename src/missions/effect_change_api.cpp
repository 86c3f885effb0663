#include "missions/effect_change_api.hpp"

#include <utility>

#include "missions/effect_change_answer_api.hpp"
#include "missions/effect_change_file.hpp"
#include "missions/effect_change_store.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kStepFields[] = {
    {"step", text,
     "effect, baseline, metric-sd, each-person, deadweight, drop-out, transportability, reach or "
     "per-unit."},
    {"value", number, "Its number; of ratios the logarithm."},
    {"standard_error", number, "Of that number; null: taken as exact.", null},
    {"is_held", yes_or_no, "No: nothing is held, and the number is what changes nothing."},
    {"change", number, "The change after this step; null before there is one.", null},
    {"variance_share", number,
     "How much of the variance would go if this were known exactly, from 0 to 1.", null},
    {"source", text, "Where the number comes from."},
};
constexpr ApiObject kStep{"EffectUnitsStep", kStepFields};

constexpr ApiField kClosedFields[] = {
    {"mean", number, "Without drawing."},
    {"standard_deviation", number, "Without drawing."},
    {"is_exact", yes_or_no, "No: by the delta method, or a risk was held at 1."},
};
constexpr ApiObject kClosed{"EffectUnitsClosedForm", kClosedFields};

constexpr ApiField kAnswerFields[] = {
    {"effect", text, "The code of the effect."},
    {"version", whole, "Which version of the effect this is."},
    {"intervention", text, "The code of the intervention."},
    {"outcome", text, "What the effect is on."},
    {"metric", text, "The code of the metric; null where none holds the outcome.", null},
    {"body", text, "Where people are reached.", null},
    {"basis", text, "pooled or prediction."},
    {"reach_asked", number, "How many people would be reached."},
    {"eligible", number, "How many are eligible there; null: not held.", null},
    {"unit", text, "metric, people or each-person: in what the change is told.", null},
    {"unit_words", text, "The unit in words.", null},
    {"change", number, "The change; null where it cannot be said.", null},
    {"reach", number, "How many people count.", null},
    {"spread", object, "How sure it is; null where no interval was published.", null,
     &kEffectSpreadAnswer},
    {"closed_form", object, "Mean and deviation without drawing.", null, &kClosed},
    {"steps", list, "The arithmetic.", never, &kStep},
    {"pounds", number, "What it would cost; null where no cost is held.", null},
    {"onset_months", number, "When it begins; null: not known.", null},
    {"duration_months", number, "How long it lasts; null: not known.", null},
    {"grade", text, "high, moderate, low, very-low or not-graded."},
    {"missing", list, "What keeps it from being said.", never, nullptr, text},
    {"notes", list, "What to know before it is used.", never, nullptr, text},
    {"seed", whole, "Of the draws."},
    {"draws", whole, "How many."},
    {"method", text, "The method and its version."},
    {"command", text, "The command that prints the same."},
};
constexpr ApiObject kAnswer{"EffectUnitsAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"effect", "The code of an effect.", "nicotine-quitting", ApiParameter::Place::path},
    {"reach", "How many people would be reached; 1,000 as an example if not given.", "100000"},
    {"body", "The code of a body; where the metric is of if not given.", ""},
    {"basis", "pooled, or prediction: the effect of one more place.", "prediction"},
    {"seed", "Of the draws.", "1"},
};

}  // namespace

const platform::ApiDescription kEffectUnitsApi{.parameters = kParameters, .answer = &kAnswer};

base::Result<platform::Response> answer_effect_change(const platform::Request& request,
                                                      const Holdings& holdings) {
  auto reading = read_effect_change_or_fail(holdings, request.field("effect").text,
                                            effect_change_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(effect_change_json(reading->change, reading->version).compact());
}

}  // namespace commonweal::missions
