// Whatever the bytes: responses and targets (after a line "===") are told wrong with a place, or
// weights come out that are positive and agree where they say so; and any column is tabulated
// without showing a count from 1 to 9.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/check.hpp"
#include "devolution/poll/poll_table.hpp"
#include "devolution/poll/poll_tables_file.hpp"
#include "devolution/poll/poll_weighing.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::string_view kBetween = "\n===\n";
constexpr std::size_t kRowsMost = 300;  // More teach nothing more.

void check_problems(base::Problems problems) {
  const base::Error fault = std::move(problems).fail().value();
  for (const auto& problem : fault.problems) {
    CW_CHECK(!problem.place.empty() && problem.what.ends_with('.'));
  }
}

void check_weights(const Responses& responses, const PollTargets& targets) {
  base::Problems problems;
  const std::vector<double> base(responses.rows.size(), 1);
  auto margins = poll_margins(responses, targets, base, problems);
  if (!problems.empty()) return check_problems(std::move(problems));
  CW_CHECK(!margins.empty());
  for (const auto method : {WeighingMethod::rake, WeighingMethod::greg}) {
    const auto weighing = weighed(margins, base, {.method = method});
    for (const double weight : weighing.fitted.weights) {
      if (!weighing.fitted.is_met) continue;
      CW_CHECK(std::isfinite(weight) && (method == WeighingMethod::greg || weight >= 0));
    }
  }
}

void check_table(const Responses& responses) {
  base::Problems problems;
  const auto design = survey_design(responses, {}, problems);
  const auto question = poll_question(responses, {0}, "", problems);
  const auto groups = poll_groups(responses, responses.columns.size() - 1);
  CW_CHECK(problems.empty());
  if (question.options.size() > 40 || groups.names.size() > 10) return;
  for (const auto& column : poll_table(design, question, groups).columns) {
    CW_CHECK(column.responses.value_or(10) >= 10);
    for (const auto& [answer, share] : column.shares) {
      CW_CHECK(!share || share->responses == 0 || share->responses >= 10);
      CW_CHECK(!share || (share->share >= 0 && share->share <= 1 + 1e-9));
    }
  }
}

void check(std::string_view text) {
  const auto between = text.find(kBetween);
  base::Problems problems;
  const auto responses = read_responses(text.substr(0, between), "r.csv", problems);
  if (!problems.empty()) return check_problems(std::move(problems));
  if (responses.rows.size() > kRowsMost) return;
  check_table(responses);
  if (between == text.npos) return;
  const auto targets = read_targets(text.substr(between + kBetween.size()), "t.csv", problems);
  if (!problems.empty()) return check_problems(std::move(problems));
  check_weights(responses, targets);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}

}  // namespace commonweal::devolution
