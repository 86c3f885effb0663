#include <array>

#include "learning/toolkit/toolkit_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiDescription;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kCostFields[] = {
    {"pounds", number, "Pounds sterling for one unit."},
    {"per", text, "What it buys."},
    {"prices", text, "The year of its prices.", null},
    {"source", text, "Where it comes from.", null},
};
constexpr ApiObject kCost{"InterventionCost", kCostFields};

constexpr ApiField kEffectFields[] = {
    {"code", text, "Its code."},
    {"outcome", text, "What is changed, in words."},
    {"metric", text, "The code of the metric that holds it.", null},
    {"words", text, "What it does, in plain words."},
    {"sense", text, "Better, Worse or No clear effect; null where no metric says what is better.",
     null},
    {"months_of_progress", whole,
     "Months of further progress in a year by the EEF's table; null where it is no effect on "
     "attainment.",
     null},
    {"padlocks", text, "EEF padlocks of 5, of effects on attainment only.", null},
    {"measure", text, "risk-ratio, odds-ratio, standardised-difference and so on."},
    {"estimate", number, "The effect as it is read: a ratio, not its logarithm."},
    {"interval", list, "Its 95% limits, lower and upper.", null, nullptr, number},
    {"prediction", list, "Between which limits another place is likely to lie.", null, nullptr,
     number},
    {"grade", text, "high, moderate, low, very-low or not-graded."},
    {"grade_reasons", text, "Why it is no higher.", null},
    {"studies", whole, "How many studies it rests on.", null},
    {"people", whole, "How many people were in them.", null},
    {"onset_months", whole, "Months until it shows.", null},
    {"duration_months", whole, "Months that it lasts.", null},
    {"origin", text, "pooled: here, from studies; quoted: as others published it."},
    {"method", text, "How it was pooled or published."},
    {"published_on", text, "The day on which it was published."},
    {"source", text, "The code of its source."},
    {"rows", text, "Where in the source.", null},
    {"note", text, "What a careful reader must know.", null},
};
constexpr ApiObject kEffect{"InterventionEffect", kEffectFields};

constexpr std::array<ApiField, 11> kRowFields = {{
    {"code", text, "Its code."},
    {"title", text, "Its name."},
    {"summary", text, "What it is."},
    {"for_whom", text, "Whom it is for."},
    {"stage", text, "idea, promising or established."},
    {"next_test", text, "What would tell more.", null},
    {"services", list, "The codes of services that provide it.", never, nullptr, text},
    {"missions", list, "The codes of missions that it serves.", never, nullptr, text},
    {"unit_cost", object, "What one unit costs; null where no figure was published.", null, &kCost},
    {"effects", list, "What it does, the surest first.", never, &kEffect},
    {"published_returns", list, "What others published of its returns. Not recomputed here.", never,
     &kEffect},
}};
constexpr ApiObject kRow{"Intervention", kRowFields};

constexpr ApiField kListFields[] = {
    {"items", list, "The interventions of this page of the list, ideas last.", never, &kRow},
    {"page", whole, "Which page this is, from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many interventions fit."},
};
constexpr ApiObject kList{"Interventions", kListFields};

constexpr ApiField kDesignFields[] = {
    {"design", text, "rct, cohort, qualitative and so on."},
    {"studies", whole, "How many studies of it are included."},
    {"with_effect", whole, "How many of them have an effect that can be pooled."},
};
constexpr ApiObject kDesign{"InterventionDesign", kDesignFields};

constexpr ApiField kInUseFields[] = {
    {"bodies", whole, "How many bodies do it today."},
    {"people_a_year", whole, "Whom those reach that say so.", null},
};
constexpr ApiObject kInUse{"InterventionInUse", kInUseFields};

constexpr ApiField kQuestionFields[] = {
    {"code", text, "Its code."},
    {"text", text, "What is asked."},
    {"state", text, "open or answered."},
};
constexpr ApiObject kQuestion{"InterventionQuestion", kQuestionFields};

constexpr ApiField kChangeFields[] = {
    {"field", text, "Which field."},
    {"before", text, "What it said; may be empty."},
    {"after", text, "What it says; may be empty."},
};
constexpr ApiObject kChange{"InterventionChange", kChangeFields};

constexpr ApiField kVersionFields[] = {
    {"number", whole, "From 1."},
    {"written", text, "When it was recorded, in UTC."},
    {"action", text, "The command that recorded it."},
    {"changes", list, "What it changed of the version before.", never, &kChange},
};
constexpr ApiObject kVersion{"InterventionVersion", kVersionFields};

constexpr std::array<ApiField, 14> kFurtherFields = {{
    {"prevention", text, "How it acts before a crisis.", null},
    {"personalisation", text, "How it fits the person.", null},
    {"productivity", text, "Outcomes for what is put in.", null},
    {"implementation", text, "What makes it work.", null},
    {"eligible", whole, "How many people it could reach.", null},
    {"eligible_source", text, "Where that number comes from.", null},
    {"overlaps", list,
     "The codes of interventions that reach the same people: effects of these are "
     "not added.",
     never, nullptr, text},
    {"source", text, "The code of its source."},
    {"rows", text, "Where in the source.", null},
    {"note", text, "What a careful reader must know.", null},
    {"studies", list, "The studies behind it, by design.", never, &kDesign},
    {"in_use", object, "Who does it; null where the day is not known.", null, &kInUse},
    {"questions", list, "What bodies asked of it, open first.", never, &kQuestion},
    {"versions", list, "Every version of the record, the oldest first.", never, &kVersion},
}};

constexpr auto joined() {
  std::array<ApiField, kRowFields.size() + kFurtherFields.size()> all{};
  for (std::size_t i = 0; i < kRowFields.size(); ++i) all[i] = kRowFields[i];
  for (std::size_t i = 0; i < kFurtherFields.size(); ++i) {
    all[kRowFields.size() + i] = kFurtherFields[i];
  }
  return all;
}
constexpr auto kOneFields = joined();
constexpr ApiObject kOne{"InterventionInFull", kOneFields};

constexpr ApiParameter kListParameters[] = {
    {"service", "Only those that this service provides, by its code.", ""},
    {"mission", "Only those that serve this mission, by its code.", "health"},
    {"outcome", "Only those with an effect on it: the code of a metric, or words of an outcome.",
     ""},
    {"stage", "idea, promising or established.", ""},
    {"grade", "Only those with an effect of this grade: high, moderate, low, very-low, not-graded.",
     ""},
    {"cost", "under-100, under-1000, under-10000, from-10000 or not-published.", ""},
    {"words", "Words of its name, summary, people or outcomes.", ""},
    {"sort", "title, grade, studies, cost, -cost; with an outcome also impact.", "grade"},
    {"page", "Which page of the list, from 1.", "1"},
    {"per-page", "How many on a page: at most 500, 50 if not given.", "10"},
};
constexpr ApiParameter kOneParameters[] = {
    {"intervention", "The code of an intervention.", "ips", ApiParameter::Place::path},
};

}  // namespace

const ApiDescription kInterventionsApi{.parameters = kListParameters, .answer = &kList};
const ApiDescription kInterventionApi{.parameters = kOneParameters, .answer = &kOne};

}  // namespace commonweal::learning
