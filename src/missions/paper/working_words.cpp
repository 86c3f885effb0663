#include "missions/paper/working_words.hpp"

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/projection_words.hpp"

namespace commonweal::missions {
namespace {

struct Replayed {
  methods::Series series;
  methods::ReplayQuestion question;
  methods::Replay answer;
};

Replayed worked(const PaperReplay& asked, Workings& workings) {
  const auto series = workings.series(asked.metric, asked.body);
  const auto question = question_of(asked.question, series.kind());
  CW_CHECK(question.has_value());
  auto answer = methods::replay(series, *question);
  if (!answer) throw MissingPaperFigure(answer.error().problems.front().what);
  const ValueWords words{.decimals = decimals_for(*answer), .unit_words = std::string(asked.unit)};
  for (const Fact& fact : facts_of(*question, *answer, words)) {
    workings.step(fact.name, fact.value);
  }
  workings.step("What other windows of the same length would say",
                fragility_sentence(*question, *answer));
  workings.step("If the window's ends moved", moved_ends_sentence(*answer));
  return {series, *question, *std::move(answer)};
}

void draw(const PaperReplay& asked, const Replayed& replayed, Workings& workings) {
  WorkedChart chart{.title = std::string(asked.title),
                    .unit = std::string(asked.unit),
                    .history = replayed.series.points(),
                    .ahead = {},
                    .level = replayed.answer.target.value,
                    .level_label = "The level to reach"};
  if (const auto& reached = replayed.answer.reached) {
    const methods::Point& start = replayed.answer.start();
    chart.ahead = WorkedChart::Ahead{.from_year = base::decimal_year(start.period),
                                     .from_value = start.value,
                                     .to_year = reached->crossing,
                                     .to_value = replayed.answer.target.value};
  }
  workings.draw(std::move(chart));
}

}  // namespace

std::string told(double value, int decimals, std::string_view unit) {
  std::string text = base::grouped(value, decimals);
  if (unit == "%") return text + '%';
  if (!unit.empty()) text.append(" ").append(unit);
  return text;
}

methods::Replay replay_of(const PaperReplay& asked, Workings& workings) {
  return worked(asked, workings).answer;
}

methods::Replay replay_shown(const PaperReplay& asked, Workings& workings) {
  Replayed replayed = worked(asked, workings);
  draw(asked, replayed, workings);
  workings.command(command_line(asked.metric, asked.body, replayed.question) + " --json");
  return std::move(replayed.answer);
}

void draw_history(const methods::Series& series, std::string_view title, std::string_view unit,
                  Workings& workings) {
  workings.draw({.title = std::string(title),
                 .unit = std::string(unit),
                 .history = series.points(),
                 .ahead = {},
                 .level = {},
                 .level_label = ""});
}

double change_of(Workings& workings, std::string_view series, std::string_view item,
                 std::string_view from, std::string_view to, int decimals, std::string_view unit) {
  const double first = workings.figure(series, item, from);
  const double last = workings.figure(series, item, to);
  workings.step(std::string(from), told(first, decimals, unit));
  workings.step(std::string(to), told(last, decimals, unit));
  return last - first;
}

double percent_change_of(Workings& workings, std::string_view series, std::string_view item,
                         std::string_view from, std::string_view to, int decimals,
                         std::string_view unit) {
  const double change = change_of(workings, series, item, from, to, decimals, unit);
  const double first = workings.figure(series, item, from);
  workings.step("The change, as a share of the first", told(100 * change / first, 1, "%"));
  return 100 * change / first;
}

std::string export_command(std::string_view metric, std::string_view body) {
  std::string line = "commonweal observation export --metric ";
  return line.append(metric).append(" --body ").append(body);
}

}  // namespace commonweal::missions
