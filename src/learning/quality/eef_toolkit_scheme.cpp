// The padlocks of the EEF's Teaching and Learning Toolkit: a body of evidence, not one trial.

#include "learning/quality/judgement.hpp"
#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

// Where the bands lie is ours: see kLimits.
constexpr Band kStudies[] = {
    {9, at_most(0), "Fewer than 10 studies: no padlock is given."},
    {24, at_most(2), "Fewer than 25 studies: 2 padlocks at most."},
    {44, at_most(3), "Fewer than 45 studies: 3 padlocks at most."},
    {69, at_most(4), "Fewer than 70 studies: 4 padlocks at most."},
    {kNoEnd, {}, {}},
};

constexpr Choice kRandomised[] = {
    {"no", "No"},
    {"yes", "Yes", change(-1),
     "One padlock lost: a large share of the studies are not randomised controlled trials."},
};
constexpr Choice kIndependent[] = {
    {"no", "No"},
    {"yes", "Yes", change(-1),
     "One padlock lost: a large share of the studies were not evaluated independently."},
    {"not-known", "Not known"},
};
constexpr Choice kRecent[] = {
    {"no", "No"},
    {"yes", "Yes", change(-1), "One padlock lost: a small share of the studies are recent."},
};
constexpr Choice kVariation[] = {
    {"no", "No"},
    {"yes", "Yes", change(-1),
     "One padlock lost: results vary much between the studies, and it is not explained why."},
};
constexpr Choice kSetting[] = {
    {"no", "No"},
    {"yes", "Yes", change(-1),
     "One padlock lost: few of the studies were done by teachers or staff in their usual work."},
    {"not-known", "Not known"},
};

constexpr Question kQuestions[] = {
    {.code = "studies",
     .words = "How many studies are there?",
     .hint = "Single studies that meet the criteria, not reviews.",
     .bands = kStudies,
     .unit = "studies"},
    {.code = "not-randomised",
     .words = "Are a large share of the studies not randomised?",
     .choices = kRandomised},
    {.code = "not-independent",
     .words = "Were a large share of the studies not evaluated independently?",
     .choices = kIndependent},
    {.code = "not-recent", .words = "Are few of the studies recent?", .choices = kRecent},
    {.code = "not-usual-setting",
     .words = "Were few of the studies done in the usual work of schools?",
     .choices = kSetting},
    {.code = "variation",
     .words = "Do results vary much, without an explanation?",
     .choices = kVariation},
};

constexpr SchemeLevel kLevels[] = {
    {0, "0 padlocks", "Insufficient evidence for a rating."},
    {1, "1 padlock", "Very low security."},
    {2, "2 padlocks", "Low security."},
    {3, "3 padlocks", "Moderate security."},
    {4, "4 padlocks", "High security."},
    {5, "5 padlocks", "Very high security."},
};

// With ten studies there is a rating, however many padlocks are lost.
int keep_one(const Answers& answers, Judgement& judgement) {
  int lost = 0;
  for (const auto& reason : judgement.reasons)
    lost += reason.question == "studies" ? 0 : reason.change;
  const auto studies = answers.number("studies");
  if (!studies || *studies <= kStudies[0].up_to) return 0;
  int start = 5;
  for (const auto& reason : judgement.reasons) {
    if (reason.question == "studies") start += reason.change;
  }
  if (start + lost >= 1) return 0;
  judgement.cautions.push_back(
      "More padlocks are lost than there were; evidence of ten studies or more keeps one.");
  return 1 - (start + lost);
}

constexpr std::string_view kRules[] = {
    "The number of studies gives the first rating: none below 10, then 2 padlocks, 3 from 25, 4 "
    "from 45, 5 from 70.",
    "One padlock is lost for each of: many studies not randomised, many not evaluated "
    "independently, few recent, few in the usual work of schools, much variation unexplained.",
    "What is not known takes no padlock, and is said.",
};

constexpr SchemeSource kSources[] = {
    {"Education Endowment Foundation, Teaching and Learning Toolkit, the edition that rates by the "
     "number of studies and names the padlocks lost",
     "", SchemeSource::Read::no},
    {"Education Endowment Foundation, Evidence strength: what the rating rests on",
     "http://educationendowmentfoundation.org.uk/evidence-summaries/about-the-toolkits/"
     "evidence-strength/",
     SchemeSource::Read::in_part},
};

constexpr std::string_view kLimits[] = {
    "The present manual of the EEF's toolkit was not found. That it starts from the number of "
    "studies and takes padlocks for these reasons is as we know it; where the bands lie is ours "
    "and "
    "illustrative. The edition of 2018, which was read, stands beside it as a scheme of its own.",
    "A large share is taken as half or more, a small share of recent studies as less than half in "
    "the last 20 years, much variation as an I squared of 75% or more, where it is computed from "
    "the studies held. These are ours.",
};

}  // namespace

const Scheme kEefToolkitScheme{
    .code = SchemeCode::eef_toolkit,
    .title = "EEF Toolkit padlocks",
    .short_title = "EEF Toolkit",
    .subject = SchemeSubject::effect,
    .summary =
        "How secure the average of all studies of an approach in education is. Rates the body "
        "of evidence, not one trial.",
    .used_by = "Education Endowment Foundation: schools and early years.",
    .questions = kQuestions,
    .levels = kLevels,
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits,
    .further = keep_one};

}  // namespace commonweal::learning
