#include "learning/evaluation/evaluation_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPowerFields[] = {
    {"minimum_effect_sd", number,
     "The least effect that would be found in 8 of 10 cases, in standard deviations."},
    {"design_effect", number, "By how much clusters make the variance greater."},
    {"in_units", number, "The same in the unit of the outcome; null where its spread is not said.",
     null},
    {"share_fallen_to", number,
     "The highest share below the baseline that would be found; null where none would or no "
     "baseline is said.",
     null},
    {"share_risen_to", number, "The lowest share above it; null likewise.", null},
};
constexpr ApiObject kPower{"EvaluationPower", kPowerFields};

constexpr ApiField kEvaluationFields[] = {
    {"evaluation", text, "Its code."},
    {"title", text, "Its title."},
    {"body", text, "The code of the body that spends."},
    {"intervention", text, "The code of an intervention.", null},
    {"programme", text, "What is evaluated."},
    {"spend", number, "Pounds spent on it; null where not published.", null},
    {"robust", yes_or_no, "Whether the plan is robust, by the rule of the register."},
    {"lacks", list, "What it lacks to be robust.", never, nullptr, text},
    {"theory_of_change", text, "How it is to work.", null},
    {"process_questions", text, "Whether it is done as meant.", null},
    {"impact_questions", text, "What it changes.", null},
    {"value_questions", text, "Whether it is worth what it costs.", null},
    {"baseline", text, "What is measured before.", null},
    {"counterfactual", text, "What it is compared with.", null},
    {"maryland_level", whole, "What the design could reach, 1 to 5.", null},
    {"outcome", text, "What is compared.", null},
    {"power", object, "What it could see; null where its size is not said.", null, &kPower},
    {"owner", text, "The office that owns it.", null},
    {"budget", number, "Pounds for the evaluation.", null},
    {"publication", text, "The day by which it is to be published.", null},
    {"state", text, "planned, running, published or abandoned."},
    {"result", text, "What it found, or where.", null},
    {"source", text, "The code of a source.", null},
    {"rows", text, "Where in the source.", null},
    {"note", text, "What to know.", null},
};
constexpr ApiObject kEvaluation{"Evaluation", kEvaluationFields};

constexpr ApiField kRegisterFields[] = {
    {"evaluations_counted", whole, "How many are in this answer."},
    {"robust", whole, "How many of them have a robust plan."},
    {"without_spend", whole, "How many have no published spend, and count in no sum."},
    {"spend", number, "Pounds spent on all of them."},
    {"robust_spend", number, "Pounds spent where the plan is robust."},
    {"robust_share", number, "The share of spend; null where no spend is published.", null},
    {"rule", text, "What counts as a robust plan."},
    {"evaluations", list, "Each of them, by code.", never, &kEvaluation},
};
constexpr ApiObject kRegister{"EvaluationRegister", kRegisterFields};

constexpr ApiParameter kChoice[] = {
    {"body", "Only those of this body, by its code.", "E92000001"},
    {"state", "planned, running, published or abandoned.", "published"},
    {"plan", "robust or not-robust.", "robust"},
};

constexpr ApiParameter kOne[] = {
    {"evaluation", "The code of an evaluation.", "early-help-hubs", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kEvaluationsApi{.parameters = kChoice, .answer = &kRegister};
const platform::ApiDescription kEvaluationApi{.parameters = kOne, .answer = &kEvaluation};

}  // namespace commonweal::learning
