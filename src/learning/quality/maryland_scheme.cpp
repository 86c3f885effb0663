// The Maryland Scientific Methods Scale as the What Works Centre for Local Economic Growth uses it.

#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kNotScored =
    "The scale ranks impact evaluations. This kind of evidence cannot be scored on it, which does "
    "not say that it is worth little: other schemes here take it.";

// By their codes in the records of studies.
constexpr Choice kDesigns[] = {
    {"rct", "Randomised controlled trial"},
    {"cluster-rct", "Cluster randomised trial"},
    {"natural-experiment", "Natural experiment or instrument", at_most(4),
     "Treatment is as good as random only in part: the design gives level 4 at most."},
    {"regression-discontinuity", "Regression discontinuity", at_most(4),
     "A discontinuity is compared, nobody was randomised: the design gives level 4 at most."},
    {"difference-in-differences", "Difference in differences", at_most(3),
     "Changes in two groups are compared: the design gives level 3 at most."},
    {"matched", "Matched comparison", at_most(3),
     "Groups are matched on what is observed: the design gives level 3 at most."},
    {"controlled-trial", "Controlled trial without randomisation", at_most(3),
     "People were allocated to groups, not at random: the design gives level 3 at most."},
    {"interrupted-time-series", "Interrupted time series", at_most(2),
     "One series is compared before and after, without an untreated group: level 2 at most."},
    {"before-after", "Before and after", at_most(2),
     "The treated are compared before and after, without an untreated group: level 2 at most."},
    {"cohort", "Cohort", at_most(2),
     "Treated and untreated are compared at one time or as they chose: level 2 at most."},
    {"case-control", "Case-control", at_most(2),
     "Cases and controls are compared as they are found: level 2 at most."},
    {"cross-sectional", "Cross-sectional comparison", at_most(2),
     "Treated and untreated are compared at one time: level 2 at most."},
    {"qualitative", "Qualitative study", at_most(0), kNotScored},
    {"modelling", "Modelling", at_most(0), kNotScored},
    {"practice", "Practice evidence", at_most(0), kNotScored},
    {"review", "Review", at_most(0), kNotScored},
    {"unknown", "Not known", at_most(0),
     "The design is not known, so the study cannot be scored on the scale."},
};

constexpr std::string_view kRandomised[] = {"rct", "cluster-rct"};
constexpr std::string_view kAsIfRandom[] = {"natural-experiment", "regression-discontinuity",
                                            "difference-in-differences", "matched"};
constexpr std::string_view kCompared[] = {"rct",
                                          "cluster-rct",
                                          "natural-experiment",
                                          "regression-discontinuity",
                                          "difference-in-differences",
                                          "matched",
                                          "controlled-trial"};
constexpr std::string_view kUncontrolled[] = {"interrupted-time-series", "before-after", "cohort",
                                              "case-control", "cross-sectional"};

constexpr Choice kAlike[] = {
    {"yes", "Shown to be alike in levels and trends"},
    {"partly", "Shown, and poorly balanced; adjusted for what is observed", at_most(3),
     "Treated and comparison groups are poorly balanced: level 3 at most."},
    {"no", "Not shown", at_most(2), "It is not shown that the groups are alike: level 2 at most."},
};
constexpr Choice kAttrition[] = {
    {"negligible", "Few left, alike in both groups"},
    {"some", "Some left, and it was looked into", at_most(4),
     "Some of those randomised left: level 4 at most."},
    {"large", "Many left, or it is not said", at_most(3),
     "Many of those randomised left, or it is not said how many: level 3 at most."},
};
constexpr Choice kContamination[] = {
    {"none", "The comparison group did not get the treatment"},
    {"some", "Some of the comparison group got it", at_most(4),
     "Part of the comparison group got the treatment too: level 4 at most."},
    {"not-said", "Not said", at_most(4),
     "It is not said whether the comparison group got the treatment: level 4 at most."},
};
constexpr Choice kAssumption[] = {
    {"yes", "Yes, with evidence"},
    {"argued", "It is argued, without evidence", at_most(3),
     "What the design rests on is argued, not shown: level 3 at most."},
    {"no", "No", at_most(2), "What the design rests on is not defended: level 2 at most."},
};
constexpr Choice kControls[] = {
    {"yes", "Adequate control variables or matching"},
    {"no", "None, or not adequate", at_most(1),
     "Differences between groups or periods are not controlled for: level 1."},
};

constexpr Question kQuestions[] = {
    {.code = "design",
     .words = "Which design does the study have?",
     .hint = "The design gives a ceiling; how it was carried out may lower it.",
     .choices = kDesigns},
    {.code = "comparable",
     .words = "Is it shown that treated and comparison groups are alike?",
     .choices = kAlike,
     .asked_after = {"design", kCompared}},
    {.code = "attrition",
     .words = "Who left the trial after they were randomised?",
     .choices = kAttrition,
     .asked_after = {"design", kRandomised}},
    {.code = "contamination",
     .words = "Did the comparison group get the treatment?",
     .choices = kContamination,
     .asked_after = {"design", kRandomised}},
    {.code = "assumption",
     .words = "Is it shown that what the design rests on holds?",
     .hint = "An instrument that works only through the treatment; a threshold that nobody can "
             "manipulate; trends that would have run alike; matching on all that matters.",
     .choices = kAssumption,
     .asked_after = {"design", kAsIfRandom}},
    {.code = "controls",
     .words = "Are differences between groups or periods controlled for?",
     .choices = kControls,
     .asked_after = {"design", kUncontrolled}},
};

constexpr SchemeLevel kLevels[] = {
    {0, "Not scored", "The scale does not rank this kind of evidence."},
    {1, "Level 1", "Treated compared with untreated, or before with after, without controls."},
    {2, "Level 2", "The same, with adequate control variables or matching."},
    {3, "Level 3",
     "Before and after in a treated and a comparison group, such as difference in differences; "
     "unobserved differences are likely to remain."},
    {4, "Level 4", "Quasi-randomness is used: an instrument or a discontinuity, well defended."},
    {5, "Level 5", "Explicit randomisation, groups shown to be alike, few lost, no contamination."},
};

constexpr std::string_view kRules[] = {
    "The design gives the highest level that a study can have: 5 for randomised trials, 4 for "
    "instruments and discontinuities, 3 for difference in differences and matching, 2 for "
    "comparisons at one time and before with after.",
    "What was not done or not shown lowers it further; of all ceilings the lowest is the level.",
    "The centre keeps studies of level 3 and above for its reviews.",
    "Qualitative studies, modelling and practice evidence are not scored.",
};

constexpr SchemeSource kSources[] = {
    {"What Works Centre for Local Economic Growth, The Maryland Scientific Methods Scale",
     "http://www.whatworksgrowth.org/resources/the-scientific-maryland-scale/",
     SchemeSource::Read::in_part},
    {"What Works Centre for Local Economic Growth, Guide to scoring evidence using the Maryland "
     "Scientific Methods Scale, June 2016",
     "https://whatworksgrowth.org/resource-library/guide-to-scoring-the-evidence/",
     SchemeSource::Read::in_part},
};

constexpr std::string_view kLimits[] = {
    "Levels 1 to 3 and the ceilings by design were read; levels 4 and 5 are given as we know them.",
    "By how much a failing lowers the level (balance, attrition, contamination, assumptions) is "
    "our "
    "reading: the guide scores each method by its own list, of which we could read the headings "
    "only.",
};

}  // namespace

const Scheme kMarylandScheme{
    .code = SchemeCode::maryland,
    .title = "Maryland Scientific Methods Scale",
    .short_title = "Maryland scale",
    .subject = SchemeSubject::study,
    .summary =
        "How well one impact evaluation rules out that those treated would have done better "
        "anyway. It says nothing of how large the effect is or whether it would be the same "
        "elsewhere.",
    .used_by =
        "What Works Centre for Local Economic Growth: employment and local growth. In the "
        "register of evaluations, level 3 or above is what counts as a counterfactual.",
    .questions = kQuestions,
    .levels = kLevels,
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits};

}  // namespace commonweal::learning
