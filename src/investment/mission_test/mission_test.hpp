#pragma once

// The mission test of one bid, after the paper: is it affordable, is it critical to a mission, does
// it last ten years? Each is answered yes, no or unsure, with its reason and its probability, and
// with what would change the answer. Judges what `appraise` answers and draws nothing of its own
// but whether costs fit. Rules and their reasons: docs/methods/mission-test.md and decision 36.
//
// Years are financial years by their first year. Money is in pounds at the case's prices; limits,
// and what is held against them, are in the money of their year.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/appraisal/appraisal.hpp"
#include "investment/prevention/prevention_book.hpp"
#include "investment/proposals/case.hpp"

namespace commonweal::investment {

inline constexpr std::string_view kMissionTestVersion = "mission-test 1";

// From here on an answer is yes, and up to here it is no. Between them it is unsure.
inline constexpr double kYesFrom = 0.8;
inline constexpr double kNoUpTo = 0.2;

// The smallest improvement that counts: this share of the gap to the target, or where there is no
// target, of where the metric would be anyway. A review chooses among some three hundred bids: were
// each to close less than a thousandth, all of them together would not close a third.
inline constexpr double kSmallestShare = 0.001;

inline constexpr int kTestYear = 10;  // After the first year.
// An effect is still there in that year while it is at least so much of its best year's.
inline constexpr double kStillThereShare = 0.1;

enum class TestAnswer { yes, no, unsure };

// What the test is asked. The same question, case and seed give the same bits.
struct MissionTestQuestion {
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  std::optional<int> years = {};  // The horizon. None: the bid's own; never less than to year 10.
  std::optional<int> start = {};  // Another first year than the bid's.
  double scale = 1;
  unsigned threads = 1;  // The answer does not depend on it.
  // Borrowed. None: whether a bid raids protected prevention spending is not looked at, and a note
  // says so of one that is paid from spending that is there already.
  const PreventionBook* prevention = nullptr;
};

struct Criterion {
  TestAnswer answer = TestAnswer::unsure;
  std::optional<double> probability = {};  // None where it cannot be said: the reason says why.
  std::string reason;                      // One or two plain sentences with the figures.
};

// --- Affordable --------------------------------------------------------------------------------

// One year of one limit: of a department's budget, or of the fiscal rule's headroom.
struct LimitYear {
  int year;
  std::string department;          // A code; empty of the headroom.
  std::string budget;              // "rdel"; "headroom".
  double cost = 0;                 // Mean, with optimism bias. Cash.
  std::optional<double> envelope;  // None: no limit of that year is held.
  double committed = 0;            // By funded bids of the case.
  std::optional<double> fits;      // Share of draws in which the cost is within what is left.
  std::optional<double> left() const {
    return envelope ? std::optional(*envelope - committed) : std::nullopt;
  }
};

struct Affordable : Criterion {
  std::vector<LimitYear> years;  // By budget, headroom last, and year.
  // Years that are not answered for: after the last one of which a limit is held. None: all are.
  std::optional<int> not_tested_from = {};
};

// --- Mission critical --------------------------------------------------------------------------

// What a size is a share of.
enum class SizeOf { gap, usual_level, latest_level, none };

struct CoreEffect {
  std::string metric;  // A code.
  std::string title;
  std::string mission;
  std::string unit;
  int year = 0;       // In which it is measured: the target's, or the last of the horizon.
  double change = 0;  // Mean, signed as the metric is.
  double change_sd = 0;
  double effect_sd = 0;   // Of the change, were all delivered as planned: of the effect alone.
  double change_p10 = 0;  //
  double change_p90 = 0;  //
  double improves = 0;    // Share of draws in which the metric is better for the bid.
  SizeOf size_of = SizeOf::none;
  double size = 0;  // Mean share; better is above 0. Without anything to compare with 0.
  std::optional<double> target = {};
  std::optional<double> usual = {};  // Where it goes without the bid, in that year.
  bool lower_is_better = false;
};

struct MissionCritical : Criterion {
  std::optional<CoreEffect> best = {};  // What the answer is about. None: no core metric moves.
  std::vector<CoreEffect> all;          // Every core metric that it moves, for better or worse.
};

// --- Ten years ---------------------------------------------------------------------------------

struct TenYear : Criterion {
  int year = 0;                           // The tenth after the first: 2036.
  Spread net;                             // Present value of all years up to and with that one.
  double running_cost = 0;                // In that year, mean.
  std::optional<CoreEffect> effect = {};  // In that year.
  double effect_left = 0;                 // Of its best year, a share of the means.
  double there = 0;                       // Chance that kStillThereShare of that is left.
  Criterion lasts;  // The two parts of the answer, which is the worse of them:
  Criterion pays;   // the effect is still there, and by then it is worth what it cost.
};

// --- What would change the answer --------------------------------------------------------------

enum class TestPart { affordable, mission_critical, ten_year, net_value };
enum class BreakEvenKind { effect, reach, cost };

// How far one driver may go, the others left where they are, until an answer changes.
struct BreakEven {
  TestPart of;
  BreakEvenKind kind;
  std::string code;              // Of the effect; empty where it is all of that kind at once.
  std::string title;             // "Effect: nicotine replacement", "Cost".
  std::optional<double> factor;  // On the driver as it is. None: no factor does it.
  std::optional<double> now;     // In the driver's own unit.
  std::optional<double> at;      // The driver at that factor.
  std::string unit;              // "pounds", "people", the metric's.
  std::string words;             // A sentence: "Costs may rise by 24% until it is no longer yes."
};

// How much of the answer comes from evidence of one grade.
struct GradeShare {
  std::string grade;  // high, moderate, low, very-low, not-graded; none: stated outright.
  std::string title;  // "Low"
  bool is_weak = false;
  double value_share = 0;  // Of the present benefits.
  double reach_share = 0;  // Of the people reached.
};

// The same test without the effects whose evidence is weak.
struct WithoutWeak {
  std::vector<std::string> left_out;  // Codes of effects.
  Criterion mission_critical;
  Criterion ten_year;
  Spread net;
};

// --- All of it ---------------------------------------------------------------------------------

struct MissionTest {
  std::string proposal;
  std::string title;
  MissionTestQuestion question;

  Affordable affordable;
  MissionCritical mission_critical;
  TenYear ten_year;
  // Why the test stops it whatever the criteria say: it takes from protected prevention spending. A
  // sentence each; empty where it does not.
  std::vector<std::string> raids;
  TestAnswer outcome = TestAnswer::unsure;  // The worst of the three; no where it is stopped.

  std::vector<BreakEven> break_evens;
  std::vector<GradeShare> grades;
  std::optional<WithoutWeak> without_weak = {};  // None where no evidence is weak.

  Appraisal wide;    // Every benefit, the whole horizon: what the test judges.
  Appraisal narrow;  // Five years, cash only; the same draws.

  std::vector<std::string> notes;
  std::string version = std::string(kMissionTestVersion);
};

// Fails where the bid cannot be appraised, with a sentence for each thing that is missing.
base::Result<MissionTest> mission_test(const Case& of, const Proposal& proposal,
                                       const MissionTestQuestion& question = {});

TestAnswer answer_of(double probability);
TestAnswer worst_of(TestAnswer one, TestAnswer other);  // No before unsure before yes.

// The words of the enumerations, as JSON and tables have them.
std::string_view code_word(TestAnswer answer);
std::string_view code_word(TestPart part);
std::string_view code_word(BreakEvenKind kind);
std::string_view code_word(SizeOf size);

}  // namespace commonweal::investment
