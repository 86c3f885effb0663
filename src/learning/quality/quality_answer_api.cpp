// What the routes of quality_api.hpp are asked with and answer, as data.

#include "learning/quality/quality_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiDescription;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kChoiceFields[] = {
    {"code", text, "As it stands in answers."},
    {"words", text, "As it is read."},
    {"reason", text, "What it does to the level; empty where it does nothing."},
};
constexpr ApiObject kChoice{"SchemeAnswer", kChoiceFields};

constexpr ApiField kQuestionFields[] = {
    {"code", text, "As it stands in answers."},
    {"words", text, "The question."},
    {"kind", text, "choice, number or text."},
    {"needed", yes_or_no, "Whether it must be answered where it is asked."},
    {"answers", list, "The answers that it knows; empty for numbers and texts.", never, &kChoice},
};
constexpr ApiObject kQuestion{"SchemeQuestion", kQuestionFields};

constexpr ApiField kLevelFields[] = {
    {"level", whole, "The level as a number."},
    {"name", text, "As it is read."},
    {"meaning", text, "What it says of the evidence."},
};
constexpr ApiObject kLevel{"SchemeLevel", kLevelFields};

constexpr ApiField kSourceFields[] = {
    {"words", text, "What was read."},
    {"link", text, "Its address; may be empty."},
    {"read", text, "yes, in-part, or no where it was not found."},
};
constexpr ApiObject kSource{"SchemeSource", kSourceFields};

constexpr ApiField kSchemeFields[] = {
    {"code", text, "Names the scheme."},
    {"title", text, "What it is called."},
    {"rates", text, "study, effect or either."},
    {"summary", text, "What it says of evidence."},
    {"used_by", text, "Which centre uses it, for what."},
    {"questions", list, "Its questions, in order.", never, &kQuestion},
    {"levels", list, "From the lowest; empty where there is no single level.", never, &kLevel},
    {"rules", list, "How the level comes about.", never, nullptr, text},
    {"sources", list, "Where the rules were read.", never, &kSource},
    {"limits", list, "What is ours, not found or misleading.", never, nullptr, text},
};
constexpr ApiObject kScheme{"EvidenceScheme", kSchemeFields};

constexpr ApiField kMonthsRowFields[] = {
    {"months", whole, "Months of further progress in a year."},
    {"from", number, "The lowest effect size of the row, in standard deviations."},
    {"to", number, "The highest."},
    {"impact", text, "What the EEF calls it."},
};
constexpr ApiObject kMonthsRow{"MonthsRow", kMonthsRowFields};

constexpr ApiField kMonthsFields[] = {
    {"edition", text, "Names the edition of the table."},
    {"source", text, "Where it was read."},
    {"link", text, "Its address."},
    {"rows", list, "From 0 months up; negative effect sizes have the same with a minus.", never,
     &kMonthsRow},
};
constexpr ApiObject kMonths{"MonthsTable", kMonthsFields};

constexpr ApiField kQualityFields[] = {
    {"schemes", list, "The schemes, side by side; none is turned into another.", never, &kScheme},
    {"months_of_progress", list, "The EEF's table by edition.", never, &kMonths},
};
constexpr ApiObject kQuality{"Quality", kQualityFields};

constexpr ApiField kReasonFields[] = {
    {"question", text, "The code of the question; empty where several gave it."},
    {"what", text, "The reason in a sentence."},
    {"change", whole, "Levels lost (below 0) or gained."},
};
constexpr ApiObject kReason{"JudgementReason", kReasonFields};

constexpr ApiField kDimensionFields[] = {
    {"name", text, "What it looks at."},
    {"level", whole, "Its level."},
    {"of", whole, "The highest level there is."},
    {"words", text, "What the level says."},
};
constexpr ApiObject kDimension{"JudgementDimension", kDimensionFields};

constexpr ApiField kJudgementFields[] = {
    {"scheme", text, "The code of the scheme."},
    {"level", whole, "The level; null where the scheme has no single one.", null},
    {"name", text, "The level as it is read."},
    {"meaning", text, "What it says of the evidence."},
    {"reasons", list, "Why it is not higher, or is raised.", never, &kReason},
    {"dimensions", list, "Of a scheme without a single level; never added up.", never, &kDimension},
    {"cautions", list, "What to know before it is relied on.", never, nullptr, text},
};
constexpr ApiObject kJudgement{"Judgement", kJudgementFields};

constexpr ApiField kGivenFields[] = {
    {"question", text, "The code of the question."},
    {"answer", text, "The answer given."},
};
constexpr ApiObject kGiven{"GivenAnswer", kGivenFields};

constexpr ApiField kAppraisalFields[] = {
    {"code", text, "Its code."},
    {"study", text, "The code of the study; null for an effect.", null},
    {"effect", text, "The code of the effect; null for a study.", null},
    {"answers", list, "The answers given, in the order of the questions.", never, &kGiven},
    {"appraised_on", text, "The day."},
    {"note", text, "What the answers rest on; may be empty."},
    {"judgement", object, "What the scheme says.", never, &kJudgement},
};
constexpr ApiObject kAppraisal{"Appraisal", kAppraisalFields};

constexpr ApiField kStudyFields[] = {
    {"study", text, "The code of the study."},
    {"appraisals", list, "One for each scheme that it was appraised by.", never, &kAppraisal},
};
constexpr ApiObject kStudyAppraisals{"StudyAppraisals", kStudyFields};

constexpr ApiField kSuggestionFields[] = {
    {"question", text, "The code of a question of GRADE."},
    {"answer", text, "The answer that the figures suggest."},
    {"because", text, "The figures and the rule."},
};
constexpr ApiObject kSuggestion{"GradeSuggestion", kSuggestionFields};

constexpr ApiField kSecurityFields[] = {
    {"grade", text, "GRADE: High, Moderate, Low, Very low or Not graded."},
    {"grade_reasons", list, "Why.", never, nullptr, text},
    {"padlocks", object,
     "EEF Toolkit padlocks; null where they do not apply or cannot be computed.", null,
     &kJudgement},
    {"padlocks_from", text, "appraisal, studies or nowhere."},
    {"padlocks_note", text, "What they rest on, or why there are none."},
};
constexpr ApiObject kSecurity{"EvidenceSecurity", kSecurityFields};

constexpr ApiField kEffectFields[] = {
    {"effect", text, "The code of the effect."},
    {"appraisals", list, "One for each scheme that it was appraised by.", never, &kAppraisal},
    {"suggestions", list, "What its figures suggest for GRADE.", never, &kSuggestion},
    {"security", object, "What a toolkit shows of it, side by side.", never, &kSecurity},
};
constexpr ApiObject kEffectAppraisals{"EffectAppraisals", kEffectFields};

constexpr ApiParameter kStudyParameters[] = {
    {.name = "study",
     .means = "The code of a study.",
     .example = "bcg-aronson-1948",
     .place = ApiParameter::Place::path,
     .presence = ApiParameter::Presence::required},
};
constexpr ApiParameter kEffectParameters[] = {
    {.name = "effect",
     .means = "The code of an effect.",
     .example = "bcg-tuberculosis",
     .place = ApiParameter::Place::path,
     .presence = ApiParameter::Presence::required},
};

}  // namespace

const ApiDescription kQualityApi{.parameters = {}, .answer = &kQuality};
const ApiDescription kStudyAppraisalsApi{.parameters = kStudyParameters,
                                         .answer = &kStudyAppraisals};
const ApiDescription kEffectAppraisalsApi{.parameters = kEffectParameters,
                                          .answer = &kEffectAppraisals};

}  // namespace commonweal::learning
