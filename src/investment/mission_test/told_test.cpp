#include "investment/mission_test/told_test.hpp"

#include <algorithm>
#include <utility>

#include "base/number_text.hpp"
#include "investment/mission_test/mission_test_words.hpp"

namespace commonweal::investment {
namespace {

std::vector<std::string> parts_that_are(const MissionTest& test, TestAnswer answer) {
  std::vector<std::string> names;
  if (test.affordable.answer == answer) names.emplace_back("affordable");
  if (test.mission_critical.answer == answer) names.emplace_back("mission critical");
  if (test.ten_year.answer == answer) names.emplace_back("good for ten years");
  return names;
}

std::string listed(const std::vector<std::string>& names, const std::string& last) {
  std::string text;
  for (std::size_t at = 0; at < names.size(); ++at) {
    if (at > 0) text += at + 1 == names.size() ? last : ", ";
    text += names[at];
  }
  return text;
}

std::string middle(const Spread& it) {
  if (money_words(it.p10) == money_words(it.p90)) return "with no uncertainty stated";
  return "four draws in five between " + money_words(it.p10) + " and " + money_words(it.p90);
}

std::string look_sentence(const std::string& name, const Appraisal& it) {
  std::string text = name + ": over " + std::to_string(it.years) + " years it costs " +
                     money_words(it.present_cost.mean) + " and brings " +
                     money_words(it.present_benefit.mean) + ", net " + money_words(it.net.mean);
  return text + " (" + middle(it.net) + ").";
}

std::string same_or_not(const char* name, const Criterion& now, const Criterion& without) {
  const std::string before(answer_words(now.answer));
  const std::string after(answer_words(without.answer));
  if (before == after) return std::string(name) + " stays " + after;
  return std::string(name) + " turns from " + before + " to " + after;
}

}  // namespace

std::string outcome_sentence(const MissionTest& test) {
  if (!test.raids.empty()) {
    return "The test stops this bid: it takes from protected prevention spending.";
  }
  switch (test.outcome) {
    case TestAnswer::yes: return "It passes the mission test.";
    case TestAnswer::no:
      return "It does not pass the mission test: it is not " +
             listed(parts_that_are(test, TestAnswer::no), " and not ") + ".";
    case TestAnswer::unsure:
      return "The mission test is open: it cannot be said whether it is " +
             listed(parts_that_are(test, TestAnswer::unsure), " and ") + ".";
  }
  return "";
}

std::string chance_of_what(TestPart part) {
  switch (part) {
    case TestPart::affordable: return "Chance that it fits every limit that is held";
    case TestPart::mission_critical: return "Chance that it makes the measure better";
    case TestPart::ten_year:
      return "The lower of two chances: that it is still there, and that it has been worth it";
    case TestPart::net_value: return "Chance that it is worth more than it costs";
  }
  return "";
}

std::string told_answer(const MissionTest& test, TestPart part) {
  const Criterion& it = part == TestPart::affordable ? test.affordable
                        : part == TestPart::ten_year ? static_cast<const Criterion&>(test.ten_year)
                                                     : test.mission_critical;
  std::string text(answer_words(it.answer));
  const bool is_small = part == TestPart::mission_critical && it.answer == TestAnswer::no &&
                        it.probability && *it.probability > kNoUpTo;
  return is_small ? text + " (too small)" : text;
}

std::string threshold_sentence() {
  const std::string smallest = share_text(kSmallestShare);
  return "A chance of " + chance_words(kYesFrom) + " or more is a yes, of " +
         chance_words(kNoUpTo) +
         " or less a no, and what lies between is unsure. To be critical "
         "it must also close " +
         smallest +
         " of the gap to a target; where there is no target, "
         "change the measure by " +
         smallest +
         ". An effect is still there in the tenth year "
         "while a tenth of its best year is left.";
}

std::vector<std::string> value_sentences(const MissionTest& test) {
  const Appraisal& it = test.wide;
  std::vector<std::string> list;
  list.push_back("Over " + std::to_string(it.years) + " years it is worth " +
                 money_words(it.net.mean) + " net in present value, " + middle(it.net) +
                 "; the chance of more than nothing is " + chance_words(it.net.above_zero) + ".");
  if (it.ratio) {
    list.push_back("Each £1 of cost brings £" + number_words(it.ratio->of_means) + " of benefit.");
  }
  list.push_back(it.payback_year ? "It has paid back by " + year_words(*it.payback_year) + "."
                                 : "It does not pay back within its horizon.");
  list.push_back("To the public sector it costs " + money_words(it.budget.present_cost) +
                 " in present value, and releases " +
                 (it.budget.present_cashable == 0
                      ? std::string("no cash.")
                      : money_words(it.budget.present_cashable) + " of cash."));
  if (it.cost_per_qaly) {
    list.push_back("Each QALY costs " + money_words(it.cost_per_qaly->pounds) + ".");
  }
  return list;
}

std::vector<std::string> change_sentences(const MissionTest& test, TestPart part) {
  std::vector<std::string> list;
  for (const auto& it : test.break_evens) {
    if (it.of == part) list.push_back(it.words);
  }
  return list;
}

std::vector<std::string> driver_sentences(const MissionTest& test) {
  std::vector<std::string> list;
  for (const auto& bar : test.wide.tornado) {
    if (list.size() == 3) break;
    list.push_back(bar.title + ": net value from " + money_words(bar.net_at_p10) + " to " +
                   money_words(bar.net_at_p90) + ".");
  }
  return list;
}

std::vector<std::string> evidence_sentences(const MissionTest& test) {
  std::vector<std::string> list;
  for (const auto& it : test.grades) {
    list.push_back(it.title + ": " + share_text(it.value_share) + " of the value, " +
                   share_text(it.reach_share) + " of the people reached.");
  }
  if (!test.without_weak) {
    const bool has_effect =
        std::ranges::any_of(test.grades, [](const GradeShare& it) { return it.grade != "none"; });
    list.emplace_back(has_effect ? "No effect in it is graded low, very low or not at all."
                                 : "No effect is counted in it, so no evidence is weighed.");
    return list;
  }
  const WithoutWeak& weak = *test.without_weak;
  list.push_back("Without the effects graded low, very low or not at all, net value is " +
                 money_words(weak.net.mean) + "; " +
                 same_or_not("\"mission critical\"", test.mission_critical, weak.mission_critical) +
                 " and " + same_or_not("\"ten years\"", test.ten_year, weak.ten_year) + ".");
  return list;
}

std::vector<std::string> bias_sentences(const MissionTest& test) {
  std::vector<std::string> list = {look_sentence("Short and narrow (cash only)", test.narrow),
                                   look_sentence("Long and wide", test.wide)};
  const bool flips = (test.narrow.net.mean > 0) != (test.wide.net.mean > 0);
  if (flips) {
    list.emplace_back("The two looks disagree on whether it is worth its cost.");
  }
  return list;
}

std::vector<std::string> note_sentences(const MissionTest& test) {
  auto list = test.notes;
  list.insert(list.end(), test.wide.notes.begin(), test.wide.notes.end());
  return list;
}

std::string provenance_sentence(const MissionTest& test) {
  return base::grouped(static_cast<double>(test.question.draws), 0) + " draws, seed " +
         std::to_string(test.question.seed) + ", " + test.version + ", " + test.wide.version +
         ", inputs SHA-256 " + test.wide.input_digest;
}

}  // namespace commonweal::investment
