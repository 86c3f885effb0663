// The padlocks of the EEF's toolkit as its site explained them in 2018: by reviews, not by studies.

#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

constexpr Band kReviews[] = {
    {0, at_most(1), "There is no review, only single studies: 1 padlock at most."},
    {1, at_most(2), "There is one review: 2 padlocks at most."},
    {2, at_most(3), "There are two reviews: 3 padlocks at most."},
    {4, at_most(4), "There are fewer than five reviews: 4 padlocks at most."},
    {kNoEnd, {}, {}},
};
constexpr Choice kOutcomes[] = {
    {"highly-relevant", "Highly relevant"},
    {"relevant", "Relevant", at_most(3),
     "The outcomes are relevant, not highly relevant: 3 padlocks at most."},
    {"not-relevant", "Not relevant", at_most(1), "The outcomes are not relevant: 1 padlock."},
};
constexpr Choice kMethods[] = {
    {"strong", "Strong conclusions"},
    {"moderate", "Moderate conclusions", at_most(3),
     "The methods allow moderate conclusions about impact: 3 padlocks at most."},
    {"weak", "Weak conclusions", at_most(2),
     "The methods allow weak conclusions about impact: 2 padlocks at most."},
    {"none", "No conclusions", at_most(1),
     "The methods allow no conclusions about impact: 1 padlock."},
};
constexpr Choice kConsistent[] = {
    {"consistent", "Consistent"},
    {"broadly", "Broadly consistent", at_most(4),
     "Estimates are broadly, not fully, consistent: 4 padlocks at most."},
    {"not-consistent", "Not consistent", at_most(3),
     "Estimates are not consistent across studies: 3 padlocks at most."},
};
constexpr Choice kRecent[] = {
    {"yes", "Yes"}, {"no", "No", at_most(4), "The reviews are not recent: 4 padlocks at most."}};

constexpr Question kQuestions[] = {
    {.code = "reviews",
     .words = "How many reviews of the evidence are there?",
     .bands = kReviews,
     .unit = "reviews"},
    {.code = "outcomes", .words = "How relevant are the outcomes?", .choices = kOutcomes},
    {.code = "methods",
     .words = "What conclusions about impact do the methods allow?",
     .choices = kMethods},
    {.code = "consistent",
     .words = "Are the estimates consistent across studies?",
     .choices = kConsistent},
    {.code = "recent", .words = "Are the reviews recent?", .choices = kRecent},
};

constexpr SchemeLevel kLevels[] = {
    {1, "1 padlock", "Very limited evidence."},    {2, "2 padlocks", "Limited evidence."},
    {3, "3 padlocks", "Moderate evidence."},       {4, "4 padlocks", "Extensive evidence."},
    {5, "5 padlocks", "Very extensive evidence."},
};

constexpr std::string_view kRules[] = {
    "1 padlock: no reviews, only single studies. 2: one review, relevant outcomes, methods that "
    "allow weak conclusions. 3: two reviews, relevant outcomes, moderate conclusions. 4: three "
    "reviews, highly relevant outcomes, strong conclusions, broadly consistent. 5: five recent "
    "reviews, highly relevant outcomes, strong conclusions, consistent.",
};

constexpr SchemeSource kSources[] = {
    {"Education Endowment Foundation, Evidence strength: the EEF padlock rating, as archived",
     "http://educationendowmentfoundation.org.uk/evidence-summaries/about-the-toolkits/"
     "evidence-strength/"},
};

constexpr std::string_view kLimits[] = {
    "The EEF rates its toolkit otherwise today. Use this edition to read ratings of that time.",
};

}  // namespace

const Scheme kEefToolkit2018Scheme{
    .code = SchemeCode::eef_toolkit_2018,
    .title = "EEF Toolkit padlocks, edition of 2018",
    .short_title = "EEF Toolkit 2018",
    .subject = SchemeSubject::effect,
    .summary =
        "How strong the evidence for an approach in education is, by the number of reviews "
        "and what their methods allow to be said.",
    .used_by = "Education Endowment Foundation until its toolkit was made anew.",
    .questions = kQuestions,
    .levels = kLevels,
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits};

}  // namespace commonweal::learning
