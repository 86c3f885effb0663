#include "learning/monitor/recall_command.hpp"

#include <array>
#include <ostream>
#include <utility>

#include "base/number_text.hpp"
#include "learning/monitor/monitor_options_command.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "learning/monitor/scan_report.hpp"
#include "methods/early_warning/run_length.hpp"
#include "methods/early_warning/warning_recall.hpp"
#include "platform/cli/wrapped.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Json;
using platform::Option;

constexpr std::size_t kWide = 13;

struct NamedLength {
  const char* chart;
  double in_control;
  double after_one;  // After a shift of one standard deviation.
};

std::array<NamedLength, 3> run_lengths() {
  const methods::CusumChart cusum;
  const methods::EwmaChart ewma;
  return {
      {{"Limits at 3 standard deviations", methods::shewhart_run_length(3),
        methods::shewhart_run_length(3, 1)},
       {"CUSUM (0.5, 5)", methods::cusum_run_length(cusum), methods::cusum_run_length(cusum, 1)},
       {"EWMA (0.1, 2.814)", methods::ewma_run_length(ewma), methods::ewma_run_length(ewma, 1)}}};
}

std::string recall_text(const methods::RecallQuestion& question,
                        const std::vector<methods::Recall>& found) {
  std::string text = platform::wrapped(
      std::to_string(question.bodies) + " bodies of " + std::to_string(question.points) +
          " points, " + base::grouped(100 * question.declining) +
          "% of which decline for the last " + std::to_string(question.ago) + ", " +
          std::to_string(question.rounds) + " times; false discoveries held to " +
          base::grouped(100 * question.fdr) + "%.",
      0);
  text += "\n" + padded_left("Signal", 10) + padded_right("Decline", kWide) +
          padded_right("Found", kWide) + padded_right("Of flagged,", kWide) +
          padded_right("Of others,", kWide) + "\n" + padded_left("", 10) +
          padded_right("in spreads", kWide) + padded_right("", kWide) +
          padded_right("false", kWide) + padded_right("flagged", kWide) + "\n";
  for (const auto& each : found) {
    text += padded_left(std::string(signal_word(each.signal)), 10) +
            padded_right(base::grouped(each.size, 1), kWide) +
            padded_right(base::percent(each.recall), kWide) +
            padded_right(base::percent(each.false_discoveries), kWide) +
            padded_right(base::percent(each.false_alarms), kWide) + "\n";
  }
  text += "\nPoints until a chart of one series signals, on the average:\n";
  for (const auto& [chart, in_control, after_one] : run_lengths()) {
    text += "  " + padded_left(chart, 34) + padded_right(base::grouped(in_control, 1), 8) +
            " by chance, " + base::grouped(after_one, 1) + " after a shift of one spread\n";
  }
  return text;
}

Json recall_json(const std::vector<methods::Recall>& found) {
  Json rows = Json::array();
  for (const auto& each : found) {
    rows.add(Json::object({{"signal", signal_word(each.signal)},
                           {"decline", each.size},
                           {"recall", each.recall},
                           {"false_discoveries", each.false_discoveries},
                           {"false_alarms", each.false_alarms}}));
  }
  Json lengths = Json::array();
  for (const auto& [chart, in_control, after_one] : run_lengths()) {
    lengths.add(Json::object(
        {{"chart", chart}, {"in_control", in_control}, {"after_one_spread", after_one}}));
  }
  return Json::object({{"recall", std::move(rows)},
                       {"run_lengths", std::move(lengths)},
                       {"method", methods::kEarlyWarningVersion}});
}

base::Result<ExitStatus> recall(const Call& call) {
  base::Problems problems;
  methods::RecallQuestion question;
  const auto set = [&](std::string_view name, platform::WholeRange range, std::size_t& number) {
    if (const auto given = platform::whole_option(call, name, range, problems))
      number = std::size_t(*given);
  };
  set("--bodies", {10, 100'000}, question.bodies);
  set("--points", {20, 1'000}, question.points);
  set("--ago", {1, 12}, question.ago);
  set("--rounds", {1, 1'000}, question.rounds);
  if (!problems.empty()) return std::move(problems).fail();
  const auto found = methods::warning_recall(question);
  if (call.given("--json")) {
    call.out << recall_json(found).pretty() << '\n';
  } else {
    call.out << recall_text(question, found);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--bodies", .value = "NUMBER", .help = "How many bodies.", .fallback = "500"},
    {.name = "--points", .value = "NUMBER", .help = "How many points each.", .fallback = "60"},
    {.name = "--ago",
     .value = "NUMBER",
     .help = "How many points before the end the decline began.",
     .fallback = "6"},
    {.name = "--rounds",
     .value = "NUMBER",
     .help = "How often all is made anew.",
     .fallback = "20"},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMonitorRecall{
    .area = "monitor",
    .verb = "recall",
    .summary = "Shows how many declines a scan finds, and how many alarms are false.",
    .description =
        "Makes series of which some decline by half a standard deviation to three, scans them by "
        "each signal, and counts. Prints how long charts of one series run until they signal, too.",
    .example = "commonweal monitor recall --ago 3",
    .operands = {},
    .options = kOptions,
    .run = recall,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::learning
