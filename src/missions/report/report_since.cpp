#include "missions/report/report_since.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "missions/known_on.hpp"

namespace commonweal::missions {
namespace {

const ReportMark* mark_of(const TargetFact& target, const LastReport& last) {
  const auto found = std::ranges::find(last.marks, target.code, &ReportMark::code);
  return found == last.marks.end() ? nullptr : &*found;
}

// A target as the last report had it and as it is.
void add_moved(const TargetFact& target, const ReportMark& mark, BriefTable& table) {
  if (mark.level != target.level) {
    table.rows.push_back({target.title, "Level", mark.level, target.level});
  }
  if (mark.by != target.by) table.rows.push_back({target.title, "By", mark.by, target.by});
}

void compare_with_last(const DraftFacts& facts, ReportPart& part) {
  BriefTable table{.title = "Targets that moved since the last report",
                   .head = {"Measure", "What moved", "Then", "Now"},
                   .rows = {},
                   .numeric = {false, false, false, false}};
  std::vector<std::string> seen;
  for (const auto& mission : facts.missions) {
    for (const auto& target : mission.targets) {
      seen.push_back(target.code);
      const ReportMark* mark = mark_of(target, *facts.last);
      if (mark == nullptr) {
        part.points.push_back("New since the last report: " + target.title + ", " + target.level +
                              " by " + target.by);
        continue;
      }
      add_moved(target, *mark, table);
    }
  }
  for (const auto& mark : facts.last->marks) {
    if (std::ranges::find(seen, mark.code) != seen.end()) continue;
    part.points.push_back("In the last report and no longer set: " + mark.title + ", " +
                          mark.level + " by " + mark.by);
  }
  const auto moved = table.rows.size();
  part.sentences.push_back(moved == 0 && part.points.empty()
                               ? "No target has moved since the last report, published on " +
                                     reader_text(facts.last->published_on) + "."
                               : "Held against the last report, published on " +
                                     reader_text(facts.last->published_on) + ".");
  if (moved > 0) part.tables.push_back(std::move(table));
}

void list_moves(const DraftFacts& facts, ReportPart& part) {
  BriefTable table{.title = "Every change of a target that is recorded",
                   .head = {"Measure", "On", "What moved", "Before", "After"},
                   .rows = {},
                   .numeric = {false, false, false, false, false}};
  for (const auto& mission : facts.missions) {
    for (const auto& target : mission.targets) {
      for (const auto& [on, what, before, after] : target.moves) {
        table.rows.push_back({target.title, reader_text(on), what, before, after});
      }
    }
  }
  if (table.rows.empty()) {
    part.sentences.emplace_back("No change of a target is recorded.");
  } else {
    part.tables.push_back(std::move(table));
  }
}

std::string answer_cell(const RecommendationState& state, const LastReport& last,
                        base::Date today) {
  if (state.answered) {
    return std::string(words_of(state.answered->answer)) + ", " + reader_text(state.answered->on);
  }
  const auto late = days_late(last.answer_due, today);
  return late ? "No answer. " + owed_words(last.answer_due, today) : "No answer yet";
}

std::string outcome_cell(const RecommendationState& state) {
  if (!state.noted) return "Not noted";
  std::string text(words_of(state.noted->outcome));
  if (!state.noted->words.empty()) text += ": " + state.noted->words;
  return text;
}

std::string unreadable_sentence(const LastReport& last) {
  return "The last report, \"" + last.title + "\" of " + reader_text(last.published_on) +
         ", cannot be read by this program, so nothing is held against it.";
}

}  // namespace

std::string said_last(const TargetFact& target, const LastReport& last) {
  const ReportMark* mark = mark_of(target, last);
  if (!last.is_readable) return "Not known";
  if (mark == nullptr) return "Not in it";
  if (!mark->probability) return mark->verdict;
  return mark->verdict + ", " + std::to_string(std::lround(100 * *mark->probability)) + '%';
}

ReportPart changes_part(const DraftFacts& facts) {
  ReportPart part{.key = "changes", .title = "Targets that changed"};
  if (facts.last && !facts.last->is_readable) {
    part.sentences.push_back(unreadable_sentence(*facts.last));
  } else if (facts.last) {
    compare_with_last(facts, part);
  } else {
    part.sentences.emplace_back("This is the first report, so there is none to compare with.");
  }
  list_moves(facts, part);
  return part;
}

ReportPart last_time_part(const DraftFacts& facts) {
  ReportPart part{.key = "last-time", .title = "What we said last time"};
  if (!facts.last) {
    part.sentences.emplace_back("This is the first report of this body.");
    return part;
  }
  const LastReport& last = *facts.last;
  if (!last.is_readable) {
    part.sentences.push_back(unreadable_sentence(last));
    return part;
  }
  const auto open = unanswered(last.recommendations);
  const auto done = std::ranges::count_if(last.recommendations, [](const auto& state) {
    return state.noted && state.noted->outcome == ReportOutcome::done;
  });
  const auto all = last.recommendations.size();
  part.sentences.push_back(
      '"' + last.title + "\" was published on " + reader_text(last.published_on) +
      ". Recommendations: " + std::to_string(all) + ". Answered: " + std::to_string(all - open) +
      ". Noted as done: " + std::to_string(done) + ".");
  if (open > 0 && days_late(last.answer_due, facts.today)) {
    part.sentences.push_back("The government's answer was due on " + reader_text(*last.answer_due) +
                             ". It is " +
                             [](std::string words) {
                               words[0] = 'l';
                               return words;
                             }(owed_words(last.answer_due, facts.today)) +
                             " for " + std::to_string(open) + " of them.");
  }
  if (last.recommendations.empty()) return part;
  BriefTable table{.title = "Recommendations of the last report",
                   .head = {"Recommendation", "To", "The government's answer", "What became of it"},
                   .rows = {},
                   .numeric = {false, false, false, false}};
  for (const auto& state : last.recommendations) {
    table.rows.push_back(
        {std::to_string(state.recommendation.number) + ". " + state.recommendation.words,
         state.recommendation.addressee, answer_cell(state, last, facts.today),
         outcome_cell(state)});
  }
  part.tables.push_back(std::move(table));
  return part;
}

}  // namespace commonweal::missions
