// What the answer about centres holds, for the API's description; centres_file.cpp writes it.

#include "learning/gaps/centres_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kMembersFields[] = {
    {"core", whole, "How many core members of the What Works network are held."},
    {"affiliate", whole, "How many affiliates."},
    {"associate", whole, "How many associates."},
    {"core_with_budget", whole, "How many core members have a published budget."},
    {"core_budget", whole, "Those budgets together, in pounds a year."},
};
constexpr ApiObject kMembers{"WhatWorksMembers", kMembersFields};

constexpr ApiField kCentreFields[] = {
    {"centre", text, "Its code."},
    {"name", text, "Its name."},
    {"short_name", text, "Its name in a word or two."},
    {"membership", text, "core, affiliate or associate."},
    {"founded", whole, "The year.", null},
    {"budget", whole, "Pounds a year; null: none is published.", null},
    {"budget_words", text, "What to know of the budget.", null},
    {"host", text, "Who hosts it.", null},
    {"focus", text, "What it is for; null: the source does not say.", null},
    {"source", text, "The code of the source."},
    {"source_rows", text, "Where in it.", null},
    {"note", text, "What else to know.", null},
};
constexpr ApiObject kCentre{"WhatWorksCentre", kCentreFields};

constexpr ApiField kCoverageFields[] = {
    {"centre", text, "The code of the centre."},
    {"extent", text, "whole or part."},
    {"words", text, "Which part, and why we say so.", null},
    {"source", text, "The code of the source."},
    {"source_rows", text, "Where in it.", null},
};
constexpr ApiObject kCoverage{"CentreCoverage", kCoverageFields};

constexpr ApiField kSpendFields[] = {
    {"metric", text, "The code of the metric that holds it."},
    {"period", text, "Of the figure."},
    {"pounds", number, "What is spent."},
    {"budget_share", number,
     "The budgets of the centres as a share of 1 of it: at most, because a centre may serve other "
     "services too.",
     null},
};
constexpr ApiObject kSpend{"ServiceSpend", kSpendFields};

constexpr ApiField kServiceFields[] = {
    {"service", text, "The code of the service; null: a subject that is no one service.", null},
    {"title", text, "What it is."},
    {"covered", text, "whole: a centre covers it; part: in part only; none: there is no centre."},
    {"centres", list, "The centres that cover it.", never, &kCoverage},
    {"budget", whole, "Their whole budgets together, in pounds a year; null: none is published.",
     null},
    {"unpublished_budgets", whole, "How many of them have none published."},
    {"spend", object, "What is spent on the service; null: no figure is held.", null, &kSpend},
};
constexpr ApiObject kService{"CoveredService", kServiceFields};

constexpr ApiField kAnswerFields[] = {
    {"members", object, "The network in numbers.", never, &kMembers},
    {"sentences", list, "What can be said in sum.", never, nullptr, text},
    {"note", text, "How coverage was judged."},
    {"centres", list, "Core members first, then by budget.", never, &kCentre},
    {"services", list, "Services in their own order, then subjects.", never, &kService},
};
constexpr ApiObject kAnswer{"CentresAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"covered", "Only services in this state: whole, part or none.", "none"},
};

}  // namespace

const platform::ApiDescription kCentresApi{.parameters = kParameters, .answer = &kAnswer};

}  // namespace commonweal::learning
