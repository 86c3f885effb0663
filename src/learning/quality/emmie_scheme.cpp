// EMMIE: five dimensions of what a review of the evidence tells those who have to act on it.

#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

// A level of a dimension: never added to another.
constexpr Step level(int value) { return {Step::Kind::none, value}; }

constexpr Choice kEffect[] = {
    {"0", "None of the four marks of a sound review of effects", level(0)},
    {"1", "One of the four marks", level(1)},
    {"2", "Two of the four marks", level(2)},
    {"3", "Three of the four marks", level(3)},
    {"4",
     "All four: a transparent search, a valid analysis, risk of bias looked into, valid "
     "measures of outcomes",
     level(4)},
};
constexpr Choice kMechanism[] = {
    {"0", "No reference to theory", level(0)},
    {"1", "A general statement of the theory assumed", level(1)},
    {"2", "A detailed theory, drawn from earlier work", level(2)},
    {"3", "A full theory of change with predictions that can be tested", level(3)},
    {"4", "The same, and a robust analysis of whether it works so", level(4)},
};
constexpr Choice kModerator[] = {
    {"0", "No reference to the conditions that matter", level(0)},
    {"1", "Conditions named ad hoc", level(1)},
    {"2", "Tests of conditions chosen afterwards, with what data there were", level(2)},
    {"3", "Conditions described from theory", level(3)},
    {"4", "Data on conditions from theory, collected and analysed", level(4)},
};
constexpr Choice kImplementation[] = {
    {"0", "No account of how it was carried out", level(0)},
    {"1", "Comments on it ad hoc", level(1)},
    {"2", "A concerted effort to document it", level(2)},
    {"3", "An account of it with evidence", level(3)},
    {"4", "A complete account with evidence, and what repeating it elsewhere would need", level(4)},
};
constexpr Choice kEconomic[] = {
    {"0", "No mention of costs", level(0)},
    {"1", "Direct costs or benefits only", level(1)},
    {"2", "Direct and indirect costs or benefits", level(2)},
    {"3", "Marginal, total or opportunity costs or benefits", level(3)},
    {"4", "The same, by who bears them or gains", level(4)},
};

// The hint is the name of the dimension.
constexpr Question kQuestions[] = {
    {.code = "effect",
     .words = "How sound is what is said of the effect?",
     .hint = "Effect",
     .choices = kEffect},
    {.code = "mechanism",
     .words = "How well is it known how it works?",
     .hint = "Mechanism",
     .choices = kMechanism},
    {.code = "moderators",
     .words = "How well is it known where and for whom it works?",
     .hint = "Moderators",
     .choices = kModerator},
    {.code = "implementation",
     .words = "How well is it known how to carry it out?",
     .hint = "Implementation",
     .choices = kImplementation},
    {.code = "economic",
     .words = "How well is it known what it costs?",
     .hint = "Economic cost",
     .choices = kEconomic},
};

constexpr std::string_view kRules[] = {
    "Each of the five dimensions is rated from 0 to 4 for itself. They are never added up: weak "
    "evidence on effect does not undo strong evidence on implementation.",
};

constexpr SchemeSource kSources[] = {
    {"Johnson, Tilley and Bowers, Introducing EMMIE, Journal of Experimental Criminology 11 "
     "(2015), "
     "459 to 473",
     "https://link.springer.com/article/10.1007/s11292-015-9238-7", SchemeSource::Read::in_part},
    {"College of Policing, Crime Reduction Toolkit, Method statement, stage 2",
     "https://whatworks.college.police.uk/toolkit/About-the-Crime-Reduction-Toolkit/"
     "Method-Statement/Pages/Stage-Two.aspx",
     SchemeSource::Read::in_part},
};

constexpr std::string_view kLimits[] = {
    "The five dimensions and the marks of a sound review of effects were read. The wording of the "
    "levels 0 to 4 is ours, after the paper as we know it.",
    "The college scores the effect by a coding sheet; we count its four marks.",
};

}  // namespace

const Scheme kEmmieScheme{
    .code = SchemeCode::emmie,
    .title = "EMMIE",
    .short_title = "EMMIE",
    .subject = SchemeSubject::either,
    .summary =
        "What a review says of effect, mechanism, moderators, implementation and economic "
        "cost: not only whether something works, but how, where, how to do it and what it "
        "costs.",
    .used_by =
        "What Works Centre for Crime Reduction (College of Policing): policing, probation, "
        "courts; and What Works for Children's Social Care.",
    .questions = kQuestions,
    .levels = {},
    .rules = kRules,
    .sources = kSources,
    .limits = kLimits};

}  // namespace commonweal::learning
