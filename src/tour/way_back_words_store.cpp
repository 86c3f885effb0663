#include "tour/way_back_words_store.hpp"

#include <string>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/projection.hpp"
#include "missions/projection_words.hpp"

namespace commonweal::tour {
namespace {

using methods::Replay;
using methods::ReplayQuestion;
using missions::ValueWords;

ValueWords words_for(const missions::Metric& metric) {
  return {.decimals = metric.decimals, .unit_words = metric.unit_words};
}

// "August 2007 to June 2010"
std::string window_words(const methods::Window& window) {
  return base::reader_text(window.first) + " to " + base::reader_text(window.last);
}

std::string arrival_words(const Replay& answer) {
  if (!answer.reached) return "never";
  if (!answer.reached->first_period) return "in " + missions::years_text(answer.reached->years);
  return "in " + base::reader_text(*answer.reached->first_period);
}

// "low", "high", or the number.
std::string level_words(const ReplayQuestion& question, const Replay& answer, int decimals) {
  if (question.to.kind == methods::LevelKind::low) return "its low";
  if (question.to.kind == methods::LevelKind::high) return "its high";
  return missions::level_value(answer, decimals);
}

// "NHS waiting list: at the pace of August 2007 to June 2010 it is back at its low in September
// 2033."
std::string headline_of(const WayBack& way) {
  const ReplayQuestion& question = *way.question;
  const Replay& answer = *way.answer;
  const std::string name = way.of.metric.short_title;
  const std::string level = level_words(question, answer, way.of.metric.decimals);
  const std::string pace = name + ": at the pace of " + window_words(question.replay) + " it is ";
  if (missions::is_there_already(answer)) return name + " is at " + level + " already.";
  if (!answer.reached) return pace + "never back at " + level + ".";
  return pace + "back at " + level + ' ' + arrival_words(answer) + ".";
}

void add_facts(const ReplayQuestion& question, const Replay& replay, const ValueWords& words,
               TourAnswer& answer) {
  for (auto& fact : missions::facts_of(question, replay, words)) {
    const bool is_years = fact.name == "Years" && replay.reached;
    answer.figures.push_back(
        {.name = is_years ? "Years until then" : std::move(fact.name),
         .value = std::move(fact.value),
         .number = is_years ? std::optional(replay.reached->years) : std::nullopt});
  }
}

std::string project_command(const WayBack& way) {
  return missions::command_line(way.of.metric.code, way.of.body.code, *way.question);
}

void say_paper(const WayBack& way, TourAnswer& answer) {
  if (way.of.question->source_in_paper.empty()) return;
  answer.sentences.push_back(
      "The paper Great Government (IPPR, 2023) says: " + way.of.question->source_in_paper + ".");
}

bool is_answered(const WayBack& way, TourAnswer& answer) {
  if (way.answer) return true;
  answer.problems = way.problems;
  answer.headline = "The figures held do not answer that.";
  return false;
}

// "1 in 8", of those that arrive.
std::string arriving_sentence(const methods::Fragility& windows, const ReplayQuestion& question) {
  const std::size_t arrive = windows.windows() - windows.never();
  return "Of the " + base::grouped(static_cast<double>(windows.windows())) + " stretches of " +
         missions::length_text(question.replay) + " in the figures, " +
         base::grouped(static_cast<double>(arrive)) + " ever " + (arrive == 1 ? "gets" : "get") +
         " there.";
}

}  // namespace

void say_way_back(const WayBack& way, TourAnswer& answer) {
  if (!is_answered(way, answer)) return;
  answer.headline = headline_of(way);
  answer.sentences.push_back(
      "This is arithmetic, not a forecast: it repeats what was once done and says when that "
      "arrives.");
  say_paper(way, answer);
  add_facts(*way.question, *way.answer, words_for(way.of.metric), answer);
  answer.commands.push_back(project_command(way));
  answer.links.push_back({way.of.metric.short_title + ": all that is held", way.of.address("")});
}

void say_windows(const WayBack& way, TourAnswer& answer) {
  if (!is_answered(way, answer)) return;
  const auto& windows = way.answer->same_length;
  answer.headline = arriving_sentence(windows, *way.question);
  answer.sentences.push_back(missions::fragility_sentence(*way.question, *way.answer));
  const std::string moved = missions::moved_ends_sentence(*way.answer);
  if (!moved.empty()) answer.sentences.push_back(moved);
  answer.sentences.push_back("Your window, " + window_words(way.question->replay) +
                             ", gets there " + arrival_words(*way.answer) +
                             ". Move it and look again.");
  answer.figures = {
      {.name = "Windows as long as this one",
       .value = base::grouped(static_cast<double>(windows.windows())),
       .number = static_cast<double>(windows.windows())},
      {.name = "That ever get there",
       .value = base::grouped(static_cast<double>(windows.windows() - windows.never())),
       .number = static_cast<double>(windows.windows() - windows.never())},
      {.name = "This window gets there", .value = arrival_words(*way.answer)}};
  answer.commands.push_back(project_command(way));
}

void say_brief(const WayBack& way, TourAnswer& answer) {
  answer.headline =
      "Two pages say it all: where it stands, what would help, and what is not known.";
  answer.sentences.push_back(
      "The brief is made from the same figures as this tour. Print it from the browser, or take "
      "the PDF.");
  answer.links = {{"Open the brief of " + way.of.metric.short_title, way.of.address("/brief")},
                  {"The brief as a PDF of two pages", way.of.address("/brief.pdf")}};
  answer.commands.push_back("commonweal metric brief " + way.of.metric.code + " --pdf brief.pdf");
  if (way.answer) {
    answer.figures.push_back({.name = "What it opens with", .value = headline_of(way)});
  }
}

void say_own(const PastedSeries& pasted, TourAnswer& answer) {
  answer.problems = pasted.problems;
  answer.commands = {"commonweal metric project yours.csv --replay 2007-08:2010-06 --to low",
                     "commonweal metric forecast yours.csv --horizon 24",
                     "commonweal observation import yours.csv --dry-run"};
  if (!pasted.answer) {
    answer.headline = "Ask your own figures the same question.";
    answer.sentences.push_back(
        "Paste a column of periods and a column of values. It is answered at once and kept "
        "nowhere: it stands in the address of the answer and in nothing else.");
    return;
  }
  const ValueWords words{.decimals = missions::decimals_for(*pasted.answer), .unit_words = ""};
  answer.headline = missions::answer_sentence(*pasted.question, *pasted.answer, words);
  if (!missions::is_there_already(*pasted.answer)) {
    answer.sentences.push_back(missions::fragility_sentence(*pasted.question, *pasted.answer));
    const std::string moved = missions::moved_ends_sentence(*pasted.answer);
    if (!moved.empty()) answer.sentences.push_back(moved);
  }
  add_facts(*pasted.question, *pasted.answer, words, answer);
}

}  // namespace commonweal::tour
