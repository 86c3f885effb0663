#include "missions/target_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

using methods::OnTrack;
using methods::Track;
using methods::TrackReason;

// A change is small beside a figure, so it is told with one more decimal than that.
std::string change_text(const Metric& metric, double per_year) {
  const bool is_percent = metric.unit == "percent";
  const int decimals = metric.decimals + (std::abs(per_year) < 10 ? 1 : 0);
  return (per_year > 0 ? "Up " : "Down ") + base::grouped(std::abs(per_year), decimals) +
         (is_percent ? " points a year" : " a year");
}

// A level has the decimals that it was set with: "18", not "18.0".
std::string level_text(const Metric& metric, double level) {
  const std::string text = base::shortest(level);
  const auto point = text.find('.');
  const bool has_exponent = text.find('e') != std::string::npos;
  const int decimals =
      has_exponent || point == std::string::npos ? 0 : static_cast<int>(text.size() - point) - 1;
  const std::string sign = value_words(metric, level).ends_with('%') ? "%" : "";
  return base::grouped(level, decimals) + sign;
}

std::string window_words(const methods::Window& window) {
  return base::reader_text(window.first) + " to " + base::reader_text(window.last);
}

std::string lower_first(std::string text) {
  if (!text.empty() && 'A' <= text[0] && text[0] <= 'Z') {
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  }
  return text;
}

std::string figure_words(const MarkStatus& mark) {
  const OnTrack& answer = *mark.answer;
  const std::string goal = level_words(*mark.metric, mark.level);
  return "The figure for " + base::reader_text(mark.period) + " was " +
         value_words(*mark.metric, *answer.figure) + ", and it had to be " + goal + ".";
}

std::string probability_sentence(const MarkStatus& mark) {
  return "If the figures go on as they have, the probability of " +
         goal_words(*mark.metric, mark.level, mark.period) + " is " +
         probability_words(mark.answer->expected->probability) + ".";
}

std::string wide_words(const MarkStatus& mark) {
  const auto& expected = *mark.answer->expected;
  return "Four times in five the figure would lie between " +
         value_words(*mark.metric, expected.p10) + " and " +
         value_words(*mark.metric, expected.p90) +
         ", which is wider than all figures held so far lie apart.";
}

std::string no_figures_words(const MarkStatus& mark) {
  if (mark.sector.empty()) return "No figures of this measure are held.";
  return "No figures of the sector \"" + mark.sector + "\" are held.";
}

std::string reason_words(const MarkStatus& mark) {
  if (!mark.answer) return no_figures_words(mark);
  switch (mark.answer->reason) {
    case TrackReason::probability: return probability_sentence(mark);
    case TrackReason::figure: return figure_words(mark);
    case TrackReason::figure_awaited:
      return "The period is over and its figure is not held yet. The latest is for " +
             base::reader_text(mark.answer->latest.period) + ".";
    case TrackReason::figure_missing:
      return "No figure for " + base::reader_text(mark.period) + " is held, though later ones are.";
    case TrackReason::set_recently:
      return "Figures of a full year after it was set are not held yet.";
    case TrackReason::no_forecast:
      return "The figures held are too few, or the period too far ahead, for a forecast.";
    case TrackReason::forecast_is_wide: return wide_words(mark);
  }
  CW_CHECK(false);
}

// Where the verdict is not the probability's, it is worth knowing all the same.
bool says_probability_besides(const MarkStatus& mark) {
  return mark.answer && mark.answer->expected && mark.answer->reason != TrackReason::probability;
}

// "20 of 100 figures".
std::string held_words(const methods::Backtest& test) {
  return base::grouped(std::round(test.coverage_80 * test.forecasts)) + " of " +
         base::grouped(test.forecasts) + " figures";
}

std::string level_of_version(const TargetStatus& status, const Target& target) {
  const auto by = period_in(target.by, status.metric->period_kind);
  return by ? goal_words(*status.metric, target.level, *by)
            : level_words(*status.metric, target.level) + " by " + target.by;
}

}  // namespace

std::string_view words(Track track) {
  switch (track) {
    case Track::on_track: return "On track";
    case Track::slightly_off: return "Slightly off track";
    case Track::well_off: return "Well off track";
    case Track::too_early: return "Too early to say";
    case Track::met: return "Met";
    case Track::missed: return "Missed";
    case Track::not_known: return "Not known yet";
  }
  CW_CHECK(false);
}

std::string level_words(const Metric& metric, double level) {
  const std::string unit = unit_after(metric);
  return (metric.direction == Direction::lower ? "at most " : "at least ") +
         level_text(metric, level) + (unit.empty() ? "" : " " + unit);
}

std::string goal_words(const Metric& metric, double level, base::Period by) {
  return level_words(metric, level) + " by " + base::reader_text(by);
}

std::string probability_words(double probability) {
  constexpr double kFew = 0.01;
  if (probability < kFew) return "under 1%";
  if (probability > 1 - kFew) return "over 99%";
  return base::grouped(probability * 100) + "%";
}

std::string needed_words(const Metric& metric, const OnTrack& answer) {
  if (!answer.needed_per_year) return "";
  if (answer.is_there_already) return "None: it is there already";
  return change_text(metric, *answer.needed_per_year);
}

std::string best_words(const Metric& metric, const std::optional<methods::BestChange>& best) {
  if (!best) return "The series is shorter than that";
  const bool is_towards = (best->per_year > 0) == (metric.direction == Direction::higher);
  if (best->per_year == 0 || !is_towards) return "It never went that way over so long";
  return change_text(metric, best->per_year) + ", " + window_words(best->window);
}

std::string times_words(const OnTrack& answer) {
  if (!answer.times_best) return "";
  constexpr double kMany = 100;
  if (*answer.times_best > kMany) return "over 100 times the best";
  const std::string times = base::grouped(*answer.times_best, 1);
  return times + (times == "1.0" ? " time the best" : " times the best");
}

methods::Point figure_shown(const OnTrack& answer) {
  if (!answer.figure) return answer.latest;
  return {answer.figure_of.value(), *answer.figure};
}

std::string narrow_sentence(const TargetStatus& status) {
  if (!was_too_narrow(status)) return "";
  return "The ranges of these forecasts were too narrow before: " + held_words(*status.backtest) +
         " lay in the range that should hold 8 in 10. The probability is less sure than it looks.";
}

std::string narrow_sentence(const std::vector<const TargetStatus*>& targets) {
  std::vector<std::string> measures;
  for (const TargetStatus* target : targets) {
    if (!was_too_narrow(*target)) continue;
    std::string measure = target->metric->short_title + " (" + held_words(*target->backtest) + ")";
    if (std::ranges::find(measures, measure) == measures.end()) {
      measures.push_back(std::move(measure));
    }
  }
  if (measures.empty()) return "";
  std::string text =
      "The ranges of these forecasts, which should hold 8 figures in 10, were too narrow before, "
      "so their probabilities are less sure than they look: ";
  for (std::size_t i = 0; i < measures.size(); ++i) text += (i == 0 ? "" : "; ") + measures[i];
  return text + '.';
}

std::string verdict_sentence(const MarkStatus& mark) {
  std::string text = std::string(words(mark.verdict())) + ". " + reason_words(mark);
  if (says_probability_besides(mark)) text += ' ' + probability_sentence(mark);
  return text;
}

std::string effort_sentence(const MarkStatus& mark) {
  if (!mark.answer || !mark.answer->needed_per_year) return "";
  const OnTrack& answer = *mark.answer;
  const Metric& metric = *mark.metric;
  if (answer.is_there_already) {
    return "The latest figure, " + value_words(metric, answer.latest.value) + " for " +
           base::reader_text(answer.latest.period) + ", would meet it: it has to be kept.";
  }
  std::string text = "From " + value_words(metric, answer.latest.value) + " in " +
                     base::reader_text(answer.latest.period) + " it has to go " +
                     lower_first(change_text(metric, *answer.needed_per_year)) + ".";
  if (!answer.best_as_long) return text + " The series is shorter than the time that is left.";
  if (!answer.times_best) {
    return text + " It has never gone that way over as long as the time that is left.";
  }
  return text + " The best ever over as long a time was " +
         lower_first(best_words(metric, answer.best_as_long)) + ": what is needed is " +
         times_words(answer) + ".";
}

std::string target_title(const TargetStatus& status) {
  return status.metric->short_title + ": " +
         goal_words(*status.metric, status.target.level, status.mark.period);
}

std::vector<std::string> history_sentences(const TargetStatus& status) {
  const TargetHistory& history = status.history;
  if (history.size() == 1) return {"This target is as it was when it was first recorded."};
  if (!has_moved(history)) {
    return {"What is said of this target was changed; its level and its period were not."};
  }
  std::vector<std::string> sentences = {"This target has moved."};
  for (std::size_t i = 1; i < history.size(); ++i) {
    const Target& before = history[i - 1].record;
    const Target& after = history[i].record;
    if (before.level == after.level && before.by == after.by) continue;
    sentences.push_back("On " + base::reader_text(history[i].written) + " it became " +
                        level_of_version(status, after) + "; before that it was " +
                        level_of_version(status, before) + ".");
  }
  return sentences;
}

std::string status_command(std::string_view mission, const KnownOn& known_on) {
  std::string command = "commonweal mission status";
  if (!mission.empty()) command.append(" --mission ").append(mission);
  if (known_on) command += " --as-known " + text(*known_on);
  return command;
}

}  // namespace commonweal::missions
