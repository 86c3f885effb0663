// The EEF's padlocks for one trial. Not those of its toolkit, which rate a body of evidence.

#include <algorithm>

#include "learning/quality/judgement.hpp"
#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

constexpr Choice kDesigns[] = {
    {"randomised", "Randomised"},
    {"unobserved",
     "Some selection on what is not observed is dealt with: discontinuity, "
     "difference in differences, matched difference in differences",
     at_most(4),
     "The comparison is not randomised, though it deals with some unobserved selection: "
     "4 padlocks at most."},
    {"observed",
     "Selection on all relevant observed confounders: matching or regression on what "
     "decided who took part",
     at_most(3), "The comparison deals with observed confounders only: 3 padlocks at most."},
    {"some-observed", "Selection on some relevant confounders only", at_most(2),
     "The comparison deals with some confounders only: 2 padlocks at most."},
    {"none-observed", "A comparison group, no confounders considered", at_most(1),
     "The comparison considers no confounders: 1 padlock at most."},
    {"no-comparison", "No comparison group", at_most(0),
     "There is no comparison group: 0 padlocks."},
};

constexpr Band kMdes[] = {
    {0.2, {}, {}},
    {0.3, at_most(4), "It could detect effects above 0.2 only: 4 padlocks at most."},
    {0.4, at_most(3), "It could detect effects above 0.3 only: 3 padlocks at most."},
    {0.5, at_most(2), "It could detect effects above 0.4 only: 2 padlocks at most."},
    {0.6, at_most(1), "It could detect effects above 0.5 only: 1 padlock at most."},
    {kNoEnd, at_most(0), "It could detect effects above 0.6 only: 0 padlocks."},
};
constexpr Band kAttrition[] = {
    {10, {}, {}},
    {20, at_most(4), "More than 10% left the trial: 4 padlocks at most."},
    {30, at_most(3), "More than 20% left the trial: 3 padlocks at most."},
    {40, at_most(2), "More than 30% left the trial: 2 padlocks at most."},
    {50, at_most(1), "More than 40% left the trial: 1 padlock at most."},
    {kNoEnd, at_most(0), "More than half left the trial: 0 padlocks."},
};

constexpr Choice kRisk[] = {
    {"low", "Low risk"}, {"moderate", "Moderate risk"}, {"high", "High risk"}};
constexpr Choice kDirection[] = {
    {"unknown", "Not known, or the biases work against each other"},
    {"same", "They are likely to bias the result the same way"},
};

constexpr Question kQuestions[] = {
    {.code = "design", .words = "How was the comparison group made?", .choices = kDesigns},
    {.code = "mdes",
     .words = "What was the minimum detectable effect size?",
     .hint = "At randomisation, in standard deviations.",
     .bands = kMdes,
     .unit = "standard deviations"},
    {.code = "attrition",
     .words = "What share left between randomisation and analysis?",
     .bands = kAttrition,
     .unit = "%"},
    {.code = "confounding",
     .words = "Threat 1: balance and confounding",
     .hint = "Were the groups alike at the start, on the outcome first of all?",
     .choices = kRisk},
    {.code = "concurrent", .words = "Threat 2: concurrent interventions", .choices = kRisk},
    {.code = "experimental", .words = "Threat 3: experimental effects", .choices = kRisk},
    {.code = "fidelity", .words = "Threat 4: fidelity of delivery", .choices = kRisk},
    {.code = "missing", .words = "Threat 5: missing data", .choices = kRisk},
    {.code = "measurement", .words = "Threat 6: measurement of outcomes", .choices = kRisk},
    {.code = "reporting", .words = "Threat 7: selective reporting", .choices = kRisk},
    {.code = "direction",
     .words = "Which way do the biases work?",
     .hint = "Asked of threats of moderate risk. Left out, it is taken as not known.",
     .choices = kDirection,
     .need = Question::Need::optional},
};

constexpr SchemeLevel kLevels[] = {
    {0, "0 padlocks", "Very low security: adds little or nothing."},
    {1, "1 padlock", "Low security."},
    {2, "2 padlocks", "Moderate to low security."},
    {3, "3 padlocks", "Moderate to high security."},
    {4, "4 padlocks", "High security."},
    {5, "5 padlocks", "Very high security: the best that one study can give."},
};

constexpr std::string_view kThreats[] = {"confounding", "concurrent",  "experimental", "fidelity",
                                         "missing",     "measurement", "reporting"};

// How many padlocks the threats take: the EEF's own formula; what it leaves open takes two.
int lost_to_threats(std::ptrdiff_t moderate, std::ptrdiff_t high, bool same_direction) {
  if (high == 0 && moderate <= 2) return same_direction && moderate > 0 ? 1 : 0;
  if (high == 0 && moderate <= 4 && !same_direction) return 1;
  if (high == 1 && moderate == 0) return 1;
  return 2;
}

int adjust(const Answers& answers, Judgement& judgement) {
  const auto count = [&](std::string_view risk) {
    return std::ranges::count_if(kThreats, [&](auto threat) { return answers.is(threat, risk); });
  };
  const auto moderate = count("moderate");
  const auto high = count("high");
  const bool same = answers.is("direction", "same");
  const int lost = lost_to_threats(moderate, high, same);
  if (lost == 0) return 0;
  std::string what = "Threats to validity take " + std::to_string(lost) +
                     (lost == 1 ? " padlock: " : " padlocks: ") + std::to_string(high) +
                     " of high and " + std::to_string(moderate) + " of moderate risk";
  what += same ? ", likely to bias the same way." : ".";
  judgement.reasons.push_back({.question = "", .what = std::move(what), .change = -lost});
  return -lost;
}

constexpr std::string_view kRules[] = {
    "The first rating is the lowest of three: for the design, for the minimum detectable effect "
    "size (0.2 or less for 5 padlocks, then 0.3, 0.4, 0.5, 0.6) and for the share that left (10% "
    "or less for 5, then 20%, 30%, 40%, 50%).",
    "Then seven threats to validity, balance among them, are each judged to be of low, moderate or "
    "high risk. They only take padlocks, two at most.",
    "No padlock is lost for up to two threats of moderate risk whose directions are unknown or "
    "opposite.",
    "One is lost for up to four of moderate risk with unknown directions, for up to two of "
    "moderate "
    "risk that work the same way, or for one of high risk with all others low.",
    "Two are lost for more than that.",
};

constexpr SchemeSource kSources[] = {
    {"University of Oxford Department of Education, Risk of bias training: calculating the final "
     "rating",
     "https://www.education.ox.ac.uk/oxford-education-deanery/online-learning/"
     "risk-of-bias-training/"
     "calculating-the-final-rating"},
    {"Education Endowment Foundation, The EEF padlocks security rating",
     "https://v2.educationendowmentfoundation.org.uk/help/projects/the-eef-security-rating/"},
    {"Evidence for Learning, Classification of the security of findings, April 2018",
     "https://fdocuments.net/document/"
     "learning-impact-fund-classification-of-the-security-of-a-assets-a-lif.html",
     SchemeSource::Read::in_part},
    {"Education Endowment Foundation, Classification of the security of findings from EEF "
     "evaluations: the table of the first rating",
     "", SchemeSource::Read::no},
};

constexpr std::string_view kLimits[] = {
    "The adjustment for threats and the names of the levels were read. The table of the first "
    "rating "
    "and the list of the seven threats are given as we know them: the EEF's paper was not found.",
    "The formula does not say what one threat of high risk with one of moderate risk takes, nor "
    "three of moderate risk that work the same way, nor five: we take two padlocks.",
    "The rating takes no account of whether the effect was large.",
};

}  // namespace

const Scheme kEefTrialScheme{
    .code = SchemeCode::eef_trial,
    .title = "EEF padlocks for a single trial",
    .short_title = "EEF trial",
    .subject = SchemeSubject::study,
    .summary =
        "How likely it is that one trial in education, done again well in a like place, "
        "would find the same. Rates the trial, not the approach.",
    .used_by =
        "Education Endowment Foundation: schools, early years, further education, for the "
        "trials that it funds.",
    .questions = kQuestions,
    .levels = kLevels,
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits,
    .further = adjust};

}  // namespace commonweal::learning
