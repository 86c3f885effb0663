// Nesta's Standards of Evidence: a ladder for innovations.

#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

constexpr Choice kAccount[] = {
    {"yes", "Yes, logically and convincingly"},
    {"no", "No", at_most(0),
     "It is not described what is done and why it may help, which level 1 asks for."},
};
constexpr Choice kData[] = {
    {"yes", "Yes"},
    {"no", "No", at_most(1),
     "There are no data that show change in those served, as level 2 asks."},
};
constexpr Choice kCause[] = {
    {"yes", "Yes, against a control or comparison group"},
    {"no", "No", at_most(2),
     "It is not shown that the change came from it, by a comparison, as level 3 asks."},
};
constexpr Choice kIndependent[] = {
    {"yes", "Yes"},
    {"no", "No", at_most(3), "Nobody independent has confirmed the effect, as level 4 asks."},
};
constexpr Choice kCost[] = {
    {"yes", "Yes"},
    {"no", "No, or not known", at_most(3),
     "It is not shown that it comes at a reasonable cost, as level 4 asks."},
};
constexpr Choice kScaled[] = {
    {"yes", "Yes"},
    {"no", "No", at_most(4),
     "It is not shown that others can run it elsewhere, at scale, with the same result, as level 5 "
     "asks."},
};

constexpr Question kQuestions[] = {
    {.code = "account",
     .words = "Is it said what is done and why it may have a positive effect?",
     .choices = kAccount},
    {.code = "data",
     .words = "Are there data that show positive change in those who get it?",
     .choices = kData},
    {.code = "cause",
     .words = "Is it shown that the change happens because of it?",
     .hint = "By a control or comparison group.",
     .choices = kCause},
    {.code = "independent",
     .words = "Has an independent evaluation confirmed it?",
     .choices = kIndependent},
    {.code = "cost", .words = "Does it have the effect at a reasonable cost?", .choices = kCost},
    {.code = "scaled",
     .words = "Can others run it elsewhere and at scale, with the same result?",
     .hint = "With manuals, systems and procedures that make it the same.",
     .choices = kScaled},
};

constexpr SchemeLevel kLevels[] = {
    {0, "Below level 1", "What is done, and why it may help, is not described."},
    {1, "Level 1", "An account: what is done and why it may have a positive effect."},
    {2, "Level 2", "Correlation: data show change, not that it came from this."},
    {3, "Level 3", "Causation: a comparison shows that the change came from it."},
    {4, "Level 4", "Independent replication: others confirmed it, at a reasonable cost."},
    {5, "Level 5", "Scaled: others run it elsewhere and at scale with the same effect."},
};

constexpr std::string_view kRules[] = {
    "A ladder: the level is the highest whose demands and all demands below it are met.",
};

constexpr SchemeSource kSources[] = {
    {"Summary of the levels of the Nesta Impact Investments standards, Wikipreneurship",
     "https://wikipreneurship.eu/index.php/Standards_of_evidence"},
    {"Puttick and Ludlow, Standards of Evidence: an approach that balances the need for evidence "
     "with innovation, Nesta, October 2013",
     "https://www.nesta.org.uk/feature/innovation-methods/standards-evidence/",
     SchemeSource::Read::in_part},
};

constexpr std::string_view kLimits[] = {
    "The five levels were read in a summary of them; Nesta's own paper only in its introduction.",
    "That level 5 rests on manuals and procedures is as we know it.",
};

}  // namespace

const Scheme kNestaScheme{
    .code = SchemeCode::nesta,
    .title = "Nesta Standards of Evidence",
    .short_title = "Nesta",
    .subject = SchemeSubject::either,
    .summary =
        "How far along the way an innovation is from a good idea to something that works "
        "wherever others run it. Early stages need less proof, so level 1 is no failing "
        "mark for a new idea.",
    .used_by = "Nesta: innovations of any service, and the pipeline of ideas here.",
    .questions = kQuestions,
    .levels = kLevels,
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits};

}  // namespace commonweal::learning
