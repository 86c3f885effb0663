#include "devolution/poll/poll_weighing_text.hpp"

#include <algorithm>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "devolution/poll/columns_text.hpp"

namespace commonweal::devolution {
namespace {

std::string_view method_words(WeighingMethod method) {
  switch (method) {
    case WeighingMethod::rake: return "raked";
    case WeighingMethod::greg: return "calibrated (GREG)";
    case WeighingMethod::logit: return "calibrated (logit)";
  }
  CW_CHECK(false);
}

std::string head_text(const PollWeighing& weighing) {
  const auto& fitted = weighing.fitted;
  std::string text = base::counted(fitted.weights.size(), "response", "responses") + " " +
                     std::string(method_words(weighing.question.method)) + " to " +
                     base::counted(weighing.margins.size(), "variable", "variables") + " in " +
                     base::counted(static_cast<std::size_t>(fitted.steps), "step", "steps") + ".\n";
  if (fitted.is_met) return text;
  text += "No such weights agree with all targets: the furthest is off by " +
          base::percent(fitted.miss) + " of everybody. ";
  return text + (weighing.question.trim ? "Allow larger weights, or join small categories.\n"
                 : weighing.question.bounds
                     ? "Widen the bounds, or join small categories.\n"
                     : "Join categories that few or the same people have.\n");
}

std::string cost_text(const PollWeighing& weighing) {
  const double mean = weighing.mean();
  const auto [least, most] = std::ranges::minmax(weighing.fitted.weights);
  std::string text = "Weights are from " + base::grouped(least / mean, 3) + " to " +
                     base::grouped(most / mean, 3) + " times their mean, " +
                     base::grouped(mean, 4) + ".\nDesign effect of weighting " +
                     base::grouped(weighing.design_effect(), 3) + " (Kish): as sure as " +
                     base::grouped(weighing.effective()) + " responses of equal weight.\n";
  if (weighing.negative() > 0) {
    text += base::counted(weighing.negative(), "weight is", "weights are") +
            " below 0. Rake, or give --bounds.\n";
  }
  return text;
}

std::string margins_text(const PollWeighing& weighing) {
  ColumnsText columns{.names = {"Variable", "Category", "Responses", "Before", "Target", "After"},
                      .rows = {},
                      .first = 2};
  const auto share = [](double of) { return base::grouped(100 * of, 2) + '%'; };
  for (const auto& margin : weighing.margins) {
    const auto lines = margin_lines(weighing, margin);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      columns.rows.push_back({i == 0 ? margin.variable : "", margin.categories[i],
                              base::grouped(static_cast<double>(lines[i].responses)),
                              share(lines[i].before), share(lines[i].target),
                              share(lines[i].after)});
    }
  }
  return columns.lines();
}

}  // namespace

std::string weighing_text(const WeighingReport& report) {
  return head_text(report.weighing) + cost_text(report.weighing) + '\n' +
         margins_text(report.weighing) + "\nMethod: " + std::string(methods::kPollVersion) +
         ".\nResponses: SHA-256 " + report.digest_responses + "\nTargets: SHA-256 " +
         report.digest_targets + "\nAgain: " + report.command +
         "\n--csv prints the responses with their weights.\n";
}

}  // namespace commonweal::devolution
