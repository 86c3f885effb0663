#include "learning/levers/lever_verdict.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

constexpr base::WordTable<Simplicity, 3> kSimplicities = {{{Simplicity::simple, "simple"},
                                                           {Simplicity::complex, "complex"},
                                                           {Simplicity::unclear, "unclear"}}};

constexpr base::WordTable<Lever, 3> kLevers = {
    {{Lever::targets, "targets"}, {Lever::market, "market"}, {Lever::regulation, "regulation"}}};

constexpr base::WordTable<Lever, 3> kLeverWords = {{{Lever::targets, "Targets"},
                                                    {Lever::market, "Choice and competition"},
                                                    {Lever::regulation, "Regulation"}}};

constexpr base::WordTable<Fit, 4> kFits = {{{Fit::fits, "fits"},
                                            {Fit::with_care, "with-care"},
                                            {Fit::does_not_fit, "does-not-fit"},
                                            {Fit::unclear, "unclear"}}};

constexpr base::WordTable<Fit, 4> kFitWords = {{{Fit::fits, "Fits"},
                                                {Fit::with_care, "Only with care"},
                                                {Fit::does_not_fit, "Does not fit"},
                                                {Fit::unclear, "Cannot be said yet"}}};

constexpr LeverEvidence kTargetsEvidence{
    "They can move what is measured, often at the cost of what is not. They invite gaming, and "
    "with "
    "control from the top they can discourage staff.",
    "Attention goes to what is counted, and away from the rest of the system."};
constexpr LeverEvidence kMarketEvidence{
    "Little sign that outcomes improve, and signs that inequality grows. Outsourcing can cut "
    "costs, "
    "sometimes at the price of quality.",
    "Few people choose, providers are seldom let fail, and contracts leave out what matters; costs "
    "fall where staff do."};
constexpr LeverEvidence kRegulationEvidence{
    "Some sign that it lifts the poor to good; little that it makes anyone excellent. With control "
    "from the top it can discourage staff.",
    "It finds failure and points help at it, but often adds control and takes power from those who "
    "do the work."};

Simplicity simplicity_of(const LeverTest& test) {
  const auto six = std::span(test.answers).first<kSimpleCriteria>();
  const auto any = [&](LeverAnswer answer) {
    return std::ranges::any_of(six, [&](const auto& it) { return it.answer == answer; });
  };
  if (any(LeverAnswer::no)) return Simplicity::complex;
  return any(LeverAnswer::unsure) ? Simplicity::unclear : Simplicity::simple;
}

bool crowds_out(const LeverTest& test) {
  return std::ranges::any_of(std::span(test.answers).last<kMotives>(),
                             [](const auto& it) { return it.answer == LeverAnswer::yes; });
}

std::vector<std::string_view> answered(const LeverTest& test, LeverAnswer answer) {
  std::vector<std::string_view> questions;
  for (std::size_t i = 0; i < kSimpleCriteria; ++i) {
    if (test.answers[i].answer == answer) questions.push_back(lever_criteria()[i].question);
  }
  return questions;
}

constexpr std::string_view kComplexWords =
    "Not every criterion of a simple problem is met, so control from outside would miss its "
    "causes.";
constexpr std::string_view kUnclearWords =
    "Some criteria are not answered for sure. Find out before a lever is chosen.";
constexpr std::string_view kCrowdsWords =
    "The problem is simple, but the task is done for its own sake: reward and punishment would "
    "crowd that out.";

LeverFit fit_of(Lever lever, const LeverVerdict& verdict) {
  if (verdict.simplicity == Simplicity::unclear) {
    return {lever, Fit::unclear, std::string(kUnclearWords)};
  }
  if (lever == Lever::regulation && verdict.simplicity == Simplicity::complex) {
    return {
        lever, Fit::with_care,
        "As a floor only: to find failure and bring help, with the professions' own standards."};
  }
  if (verdict.simplicity == Simplicity::complex) {
    return {lever, Fit::does_not_fit, std::string(kComplexWords)};
  }
  if (verdict.would_crowd_out) return {lever, Fit::with_care, std::string(kCrowdsWords)};
  if (lever == Lever::market) {
    return {
        lever, Fit::with_care,
        "Where a contract can say all that is wanted and the state can buy well, and where worse "
        "access for poorer people is watched."};
  }
  return {lever, Fit::fits, "Each criterion is met, and nothing that people bring to it is lost."};
}

void add_instead(LeverVerdict& verdict) {
  if (verdict.simplicity == Simplicity::simple && !verdict.would_crowd_out) return;
  verdict.instead = {"A mission with a few outcomes, and freedom in how they are reached.",
                     "Help first: data, coaching and peers, with an improvement body that stays.",
                     "A learning cycle: try, measure, keep what works, and share it."};
  if (verdict.would_crowd_out) {
    verdict.instead.emplace_back(
        "Time, training and a say for those who do it: competence, autonomy, relationships.");
  }
  if (verdict.simplicity != Simplicity::simple) {
    verdict.instead.emplace_back("Power for the places and people who know the causes.");
  }
}

void add_demands(const LeverTest& test, LeverVerdict& verdict) {
  if (!test.metric) return;
  if (!test.balancing_metric) {
    verdict.demands.emplace_back(
        "Name a balancing metric: what must not get worse while the target is chased.");
  }
  verdict.demands.emplace_back(
      "Check the figures for gaming once the target stands: whether they bunch at its level.");
}

}  // namespace

std::string_view code_word(Simplicity simplicity) {
  return base::word_of(kSimplicities, simplicity);
}
std::string_view code_word(Lever lever) { return base::word_of(kLevers, lever); }
std::string_view code_word(Fit fit) { return base::word_of(kFits, fit); }
std::string_view words_of(Lever lever) { return base::word_of(kLeverWords, lever); }
std::string_view words_of(Fit fit) { return base::word_of(kFitWords, fit); }

const LeverEvidence& evidence_on(Lever lever) {
  switch (lever) {
    case Lever::targets: return kTargetsEvidence;
    case Lever::market: return kMarketEvidence;
    case Lever::regulation: return kRegulationEvidence;
  }
  CW_CHECK(false);
}

LeverVerdict verdict_on(const LeverTest& test) {
  LeverVerdict verdict{.simplicity = simplicity_of(test),
                       .would_crowd_out = crowds_out(test),
                       .against = answered(test, LeverAnswer::no),
                       .open = answered(test, LeverAnswer::unsure),
                       .levers = {},
                       .instead = {},
                       .demands = {}};
  for (const Lever lever : {Lever::targets, Lever::market, Lever::regulation}) {
    verdict.levers.push_back(fit_of(lever, verdict));
  }
  add_instead(verdict);
  add_demands(test, verdict);
  return verdict;
}

std::string verdict_sentence(const LeverVerdict& verdict) {
  switch (verdict.simplicity) {
    case Simplicity::unclear:
      return "It cannot be said yet whether a target, a market or a rule fits.";
    case Simplicity::complex:
      return "This is not a simple problem: targets and markets do not fit it.";
    case Simplicity::simple: break;
  }
  return verdict.would_crowd_out
             ? "This is a simple problem, but one that people work on for its own sake: control "
               "may "
               "do harm."
             : "This is a simple problem: a target can work, with a balancing metric beside it.";
}

}  // namespace commonweal::learning
