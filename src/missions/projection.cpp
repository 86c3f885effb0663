#include "missions/projection.hpp"

#include <optional>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using base::Problems;
using methods::LevelKind;
using methods::RateKind;
using methods::Window;

constexpr base::WordTable<RateKind, 3> kRates = {{
    {RateKind::endpoints, "endpoints"},
    {RateKind::least_squares, "least-squares"},
    {RateKind::compound, "compound"},
}};

// Where the kind is not known, a text that can be read as some kind is left alone.
std::optional<Period> period_in(std::string_view place, const std::string& text,
                                std::optional<PeriodKind> kind, Problems& problems) {
  if (text.empty()) {
    problems.add({.place = std::string(place), .what = "Give a period."});
    return std::nullopt;
  }
  if (!kind && !base::period_readings(text).empty()) return std::nullopt;
  const auto period =
      base::period_of_kind({.place = place, .text = text}, kind.value_or(PeriodKind::month));
  return problems.value_of(period) ? std::optional(*period) : std::nullopt;
}

struct WindowText {
  std::string_view first_place;
  const std::string& first;
  std::string_view last_place;
  const std::string& last;
};

std::optional<Window> window_in(const WindowText& text, std::optional<PeriodKind> kind,
                                Problems& problems) {
  const auto first = period_in(text.first_place, text.first, kind, problems);
  const auto last = period_in(text.last_place, text.last, kind, problems);
  return first && last ? std::optional(Window{*first, *last}) : std::nullopt;
}

// A word for the shell: in quotes where it has a space.
std::string shell_word(std::string word) {
  return word.find(' ') == std::string::npos ? word : "'" + word + "'";
}

std::string window_words(const Window& window) {
  return shell_word(base::text(window.first) + ':' + base::text(window.last));
}

std::string_view calendar_words(PeriodKind kind) {
  if (kind == PeriodKind::academic_year) return " --calendar academic";
  return kind == PeriodKind::financial_year ? " --calendar financial" : "";
}

}  // namespace

base::Result<RateKind> rate_named(base::Field field) { return base::value_named(kRates, field); }
std::string_view code_word(RateKind rate) { return base::word_of(kRates, rate); }

base::Result<methods::Level> level_named(base::Field field) {
  if (field.text == "low") return methods::Level{LevelKind::low};
  if (field.text == "high") return methods::Level{LevelKind::high};
  if (const auto number = base::decimal_number(field)) {
    return methods::Level{LevelKind::number, *number};
  }
  std::vector<base::Problem> problems;
  problems.push_back(
      {.place = std::string(field.place),
       .what = "\"" + std::string(field.text) + "\" is not a level. Say low, high or a number."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

std::string text(const methods::Level& level) {
  switch (level.kind) {
    case LevelKind::low: return "low";
    case LevelKind::high: return "high";
    case LevelKind::number: return base::shortest(level.number);
  }
  CW_CHECK(false);
}

namespace {

// None where the kind is not known; the problems are those that can be told without it.
std::optional<methods::ReplayQuestion> question_in(const ProjectionText& text,
                                                   std::optional<PeriodKind> kind,
                                                   Problems& problems) {
  std::optional<Period> from;
  if (!text.from.empty()) from = period_in("from", text.from, kind, problems);
  std::optional<Window> nowcast;
  if (!text.nowcast_from.empty() || !text.nowcast_to.empty()) {
    nowcast = window_in({"nowcast_from", text.nowcast_from, "nowcast_to", text.nowcast_to}, kind,
                        problems);
  }
  const auto replay =
      window_in({"replay_from", text.replay_from, "replay_to", text.replay_to}, kind, problems);
  const auto rate = rate_named({.place = "rate", .text = text.rate});
  const auto level = level_named({.place = "to", .text = text.to});
  problems.value_of(rate);
  problems.value_of(level);
  if (!kind || !problems.empty()) return std::nullopt;
  return methods::ReplayQuestion{
      .from = from, .nowcast = nowcast, .replay = *replay, .rate = *rate, .to = *level};
}

}  // namespace

base::Result<methods::ReplayQuestion> question_of(const ProjectionText& text, PeriodKind kind) {
  Problems problems;
  const auto question = question_in(text, kind, problems);
  if (!question) return std::move(problems).fail();
  return *question;
}

base::Result<void> check_question(const ProjectionText& text) {
  Problems problems;
  question_in(text, std::nullopt, problems);
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

std::string command_line(std::string_view metric, std::string_view body,
                         const methods::ReplayQuestion& question, const KnownOn& known_on) {
  std::string line = "commonweal observation export --metric ";
  line.append(metric).append(" --body ").append(body);
  if (known_on) line += " --known-on " + text(*known_on);
  line.append(" | commonweal metric project -")
      .append(calendar_words(question.replay.first.kind()));
  if (question.from) line += " --from " + shell_word(base::text(*question.from));
  if (question.nowcast) line += " --nowcast " + window_words(*question.nowcast);
  line += " --replay " + window_words(question.replay);
  line.append(" --rate ").append(code_word(question.rate));
  return line + " --to " + text(question.to);
}

}  // namespace commonweal::missions
