// GRADE: how certain one may be of an effect, from the body of evidence behind it.

#include <algorithm>

#include "learning/quality/judgement.hpp"
#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

constexpr Choice kStart[] = {
    {"trials", "Randomised trials: it starts at high"},
    {"observational", "Observational studies: it starts at low", at_most(2),
     "Starts at low: the evidence is from studies without randomisation."},
};

constexpr Choice kBias[] = {
    {"not-serious", "Not serious"},
    {"serious", "Serious: down one", change(-1), "Down one for risk of bias."},
    {"very-serious", "Very serious: down two", change(-2), "Down two for risk of bias."},
};
constexpr Choice kInconsistency[] = {
    {"not-serious", "Not serious"},
    {"serious", "Serious: down one", change(-1), "Down one for inconsistency."},
    {"very-serious", "Very serious: down two", change(-2), "Down two for inconsistency."},
};
constexpr Choice kIndirectness[] = {
    {"not-serious", "Not serious"},
    {"serious", "Serious: down one", change(-1), "Down one for indirectness."},
    {"very-serious", "Very serious: down two", change(-2), "Down two for indirectness."},
};
constexpr Choice kImprecision[] = {
    {"not-serious", "Not serious"},
    {"serious", "Serious: down one", change(-1), "Down one for imprecision."},
    {"very-serious", "Very serious: down two", change(-2), "Down two for imprecision."},
};
constexpr Choice kPublication[] = {
    {"undetected", "Not detected"},
    {"suspected", "Strongly suspected: down one", change(-1), "Down one for publication bias."},
    {"very-likely", "Very likely: down two", change(-2), "Down two for publication bias."},
};
constexpr Choice kLarge[] = {
    {"none", "No"},
    {"large", "Large: up one", change(1), "Up one for a large effect."},
    {"very-large", "Very large: up two", change(2), "Up two for a very large effect."},
};
constexpr Choice kDose[] = {
    {"none", "No"}, {"yes", "Yes: up one", change(1), "Up one: more of it has more effect."}};
constexpr Choice kConfounding[] = {
    {"none", "No"},
    {"yes", "Yes: up one", change(1),
     "Up one: what was not controlled for would have made the effect smaller."},
};

constexpr Question why(std::string_view code, std::string_view words) {
  return {.code = code, .words = words, .need = Question::Need::optional};
}

constexpr Question kQuestions[] = {
    {.code = "start", .words = "What kind of studies is the effect from?", .choices = kStart},
    {.code = "risk-of-bias",
     .words = "Risk of bias",
     .hint = "Would flaws of the studies change the result?",
     .choices = kBias},
    why("risk-of-bias-why", "Reason for the answer on risk of bias"),
    {.code = "inconsistency",
     .words = "Inconsistency",
     .hint = "Do the studies disagree, without an explanation?",
     .choices = kInconsistency},
    why("inconsistency-why", "Reason for the answer on inconsistency"),
    {.code = "indirectness",
     .words = "Indirectness",
     .hint =
         "Other people, another intervention, another comparison or outcome than is asked about?",
     .choices = kIndirectness},
    why("indirectness-why", "Reason for the answer on indirectness"),
    {.code = "imprecision",
     .words = "Imprecision",
     .hint = "Would one decide otherwise at the other end of the interval, or are there too few "
             "people?",
     .choices = kImprecision},
    why("imprecision-why", "Reason for the answer on imprecision"),
    {.code = "publication-bias",
     .words = "Publication bias",
     .hint = "Are studies likely to be missing because of what they found?",
     .choices = kPublication},
    why("publication-bias-why", "Reason for the answer on publication bias"),
    {.code = "large-effect",
     .words = "Is the effect large?",
     .hint = "A risk ratio above 2 or below 0.5 is large, above 5 or below 0.2 very large.",
     .choices = kLarge},
    why("large-effect-why", "Reason for the answer on a large effect"),
    {.code = "dose-response", .words = "Does more of it have more effect?", .choices = kDose},
    why("dose-response-why", "Reason for the answer on more of it"),
    {.code = "confounding",
     .words = "Would all plausible confounding have made the effect smaller?",
     .choices = kConfounding},
    why("confounding-why", "Reason for the answer on confounding"),
};

constexpr SchemeLevel kLevels[] = {
    {1, "Very low",
     "Very little confidence: the true effect is likely to be substantially different."},
    {2, "Low", "Limited confidence: the true effect may be substantially different."},
    {3, "Moderate",
     "Moderately confident: the true effect is likely to be close, and may be substantially "
     "different."},
    {4, "High", "Very confident that the true effect lies close to the estimate."},
};

// Rating up is for studies without randomisation that were not rated down: said where it is not so.
int caution(const Answers& answers, Judgement& judgement) {
  const auto any = [&](bool (*of)(int)) {
    return std::ranges::any_of(judgement.reasons, [&](const JudgementReason& reason) {
      return reason.question != "start" && of(reason.change);
    });
  };
  const bool up = any([](int change) { return change > 0; });
  const bool down = any([](int change) { return change < 0; });
  if (up && (answers.is("start", "trials") || down)) {
    judgement.cautions.push_back(
        "Rating up is usually for evidence without randomisation that was not rated down for "
        "anything.");
  }
  return 0;
}

constexpr std::string_view kRules[] = {
    "Evidence from randomised trials starts at high, from studies without randomisation at low.",
    "It goes down one level for each serious and two for each very serious concern: risk of bias, "
    "inconsistency, indirectness, imprecision, publication bias.",
    "It goes up one level for a large effect (two for a very large one), one if more of it has "
    "more "
    "effect, one if all plausible confounding would have made the effect smaller: usually only for "
    "evidence without randomisation that was not rated down.",
    "The result is high, moderate, low or very low. Each effect is graded for itself.",
    "The program suggests answers from the figures of the effect. A person accepts each or answers "
    "otherwise and says why.",
};

constexpr SchemeSource kSources[] = {
    {"Start, reasons to lower and raise, levels: table 1 of PMC6692166",
     "https://pmc.ncbi.nlm.nih.gov/articles/PMC6692166/table/T1"},
    {"What each level means: Fretheim and others, BMC Medicine 10:33 (2012), table 1",
     "http://www.biomedcentral.com/1741-7015/10/33/table/T1"},
    {"Imprecision: Guyatt and others, GRADE guidelines 6, Journal of Clinical Epidemiology 64 "
     "(2011)",
     "https://www.jclinepi.com/article/S0895-4356(11)00206-X/fulltext",
     SchemeSource::Read::in_part},
    {"Large effects: table 5 of PMC10895515, after Morgan and others (2016)",
     "https://pmc.ncbi.nlm.nih.gov/articles/PMC10895515/table/t0025"},
    {"Inconsistency: decision matrix of PMC7195185 and the ranges of the Cochrane Handbook",
     "https://pmc.ncbi.nlm.nih.gov/articles/PMC7195185/table/CD009172-tblf-0008/"},
};

constexpr std::string_view kLimits[] = {
    "The suggestions are rules of thumb that put figures in front of a judgement. They know "
    "nothing "
    "of how the studies were done.",
    "That the prediction interval reaches past no effect stands in the suggestions for studies "
    "that "
    "point different ways: that is ours.",
};

}  // namespace

const Scheme kGradeScheme{
    .code = SchemeCode::grade,
    .title = "GRADE certainty of evidence",
    .short_title = "GRADE",
    .subject = SchemeSubject::effect,
    .summary =
        "How certain one may be that the true effect lies close to the estimate, for one "
        "outcome.",
    .used_by =
        "NICE and Cochrane: health and social care, public health. Used here for the effects "
        "of every service, beside each centre's own scheme.",
    .questions = kQuestions,
    .levels = kLevels,
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits,
    .further = caution};

}  // namespace commonweal::learning
