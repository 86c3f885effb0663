#include "investment/mission_test/mission_test.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "investment/appraisal/appraise.hpp"
#include "investment/mission_test/affordable.hpp"
#include "investment/mission_test/break_even.hpp"
#include "investment/mission_test/core_effect.hpp"
#include "investment/mission_test/ten_year.hpp"
#include "investment/mission_test/weak_evidence.hpp"
#include "investment/prevention/raid.hpp"

namespace commonweal::investment {
namespace {

// Up to and with the test's year: the first year is year 0.
constexpr int kYearsToTest = kTestYear + 1;

AppraisalQuestion question_of(const MissionTestQuestion& asked, const Proposal& proposal) {
  return {.draws = asked.draws,
          .seed = asked.seed,
          .years = std::max(asked.years.value_or(proposal.years), kYearsToTest),
          .start = asked.start,
          .scale = asked.scale,
          .threads = asked.threads};
}

// One bid, looked at over the whole horizon and up to the tenth year by the same draws.
struct TwoLooks {
  Appraisal wide;
  Appraisal to_ten;
};

base::Result<TwoLooks> look(const Case& of, const Proposal& proposal,
                            const AppraisalQuestion& question) {
  auto wide = appraise(of, proposal, question);
  if (!wide) return base::fail(std::move(wide));
  auto short_question = question;
  short_question.years = kYearsToTest;
  auto to_ten = appraise(of, proposal, short_question);
  if (!to_ten) return base::fail(std::move(to_ten));
  return TwoLooks{std::move(*wide), std::move(*to_ten)};
}

base::Result<std::optional<WithoutWeak>> without_weak(const Case& of, const Proposal& proposal,
                                                      const AppraisalQuestion& question) {
  const auto codes = weak_effects(of, proposal);
  if (codes.empty()) return std::optional<WithoutWeak>();
  const Proposal rest = without_effects(proposal, codes);
  const auto looks = look(of, rest, question);
  if (!looks) return tl::unexpected(looks.error());
  const MissionCritical critical = mission_critical_answer(of, rest, looks->wide);
  const TenYear ten = ten_year_answer(of, {looks->wide, looks->to_ten, critical});
  return std::optional(WithoutWeak{
      .left_out = codes, .mission_critical = critical, .ten_year = ten, .net = looks->wide.net});
}

// Moving protected prevention money elsewhere stops a bid, whatever it is worth.
void look_for_raids(const Proposal& proposal, MissionTest& test) {
  if (const auto* book = test.question.prevention) {
    for (const auto& raid : raids_of(*book, proposal)) test.raids.push_back(raid.reason);
    return;
  }
  const auto is_moved = [](const CostLine& line) { return !line.from.empty(); };
  if (std::ranges::any_of(proposal.costs, is_moved)) {
    test.notes.emplace_back(
        "It is paid in part from spending that is there already. Whether that is protected "
        "prevention spending is not known here: no spending lines are held.");
  }
}

void note_open(const Case& of, const Proposal& told, const std::vector<std::string>& effects,
               MissionTest& test) {
  for (const auto& code : effects) {
    const auto& missing = find_effect(of, code)->missing;
    const bool is_counted = std::ranges::any_of(
        told.benefits, [&](const BenefitLine& line) { return line.effect == code; });
    test.notes.push_back(
        "What the effect \"" + code + "\" " +
        (is_counted ? "changes is left out; what each person reached brings is counted. "
                    : "brings is left out. ") +
        (missing.empty() ? "It cannot be turned into a change." : missing.front()));
  }
}

TestAnswer outcome_of(const MissionTest& test) {
  if (!test.raids.empty()) return TestAnswer::no;
  return worst_of(worst_of(test.affordable.answer, test.mission_critical.answer),
                  test.ten_year.answer);
}

// What is asked of a bid, and what of it can be worked out.
struct TwoBids {
  const Proposal& whole;
  const Proposal& proposal;
};

void answer_criteria(const Case& of, const TwoBids& bids, const Appraisal& to_ten,
                     MissionTest& test) {
  const Proposal& proposal = bids.proposal;
  AffordableAnswer affordable = affordable_answer(of, proposal, test.wide);
  test.affordable = std::move(affordable.affordable);
  test.notes = std::move(affordable.notes);
  test.mission_critical = mission_critical_answer(of, bids.whole, test.wide);
  test.ten_year = ten_year_answer(of, {test.wide, to_ten, test.mission_critical});
  test.break_evens = break_evens_of({.proposal = proposal,
                                     .affordable = test.affordable,
                                     .affordable_cost_factor = affordable.cost_factor,
                                     .critical = test.mission_critical,
                                     .wide = test.wide,
                                     .to_ten = to_ten});
  test.grades = grade_shares(of, proposal, test.wide);
}

}  // namespace

base::Result<MissionTest> mission_test(const Case& of, const Proposal& bid,
                                       const MissionTestQuestion& question) {
  const auto open = open_effects(of, bid);
  const Proposal proposal = without_changes(bid, open);
  const AppraisalQuestion asked = question_of(question, proposal);
  auto looks = look(of, proposal, asked);
  if (!looks) return base::fail(std::move(looks));
  auto narrow_question = asked;
  narrow_question.scope = AppraisalScope::narrow;
  auto narrow = appraise(of, proposal, narrow_question);
  if (!narrow) return base::fail(std::move(narrow));
  auto weak = without_weak(of, proposal, asked);
  if (!weak) return base::fail(std::move(weak));

  MissionTest test{.proposal = proposal.code, .title = proposal.title, .question = question};
  test.wide = std::move(looks->wide);
  test.narrow = std::move(*narrow);
  answer_criteria(of, {bid, proposal}, looks->to_ten, test);
  note_open(of, proposal, open, test);
  look_for_raids(proposal, test);
  test.without_weak = std::move(*weak);
  test.outcome = outcome_of(test);
  return test;
}

TestAnswer answer_of(double probability) {
  if (probability >= kYesFrom) return TestAnswer::yes;
  return probability <= kNoUpTo ? TestAnswer::no : TestAnswer::unsure;
}

TestAnswer worst_of(TestAnswer one, TestAnswer other) {
  if (one == TestAnswer::no || other == TestAnswer::no) return TestAnswer::no;
  if (one == TestAnswer::unsure || other == TestAnswer::unsure) return TestAnswer::unsure;
  return TestAnswer::yes;
}

std::string_view code_word(TestAnswer answer) {
  switch (answer) {
    case TestAnswer::yes: return "yes";
    case TestAnswer::no: return "no";
    case TestAnswer::unsure: return "unsure";
  }
  CW_CHECK(false);
}

std::string_view code_word(TestPart part) {
  switch (part) {
    case TestPart::affordable: return "affordable";
    case TestPart::mission_critical: return "mission_critical";
    case TestPart::ten_year: return "ten_year";
    case TestPart::net_value: return "net_value";
  }
  CW_CHECK(false);
}

std::string_view code_word(BreakEvenKind kind) {
  switch (kind) {
    case BreakEvenKind::effect: return "effect";
    case BreakEvenKind::reach: return "reach";
    case BreakEvenKind::cost: return "cost";
  }
  CW_CHECK(false);
}

std::string_view code_word(SizeOf size) {
  switch (size) {
    case SizeOf::gap: return "gap";
    case SizeOf::usual_level: return "usual_level";
    case SizeOf::latest_level: return "latest_level";
    case SizeOf::none: return "none";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::investment
