#include "learning/lab/link_text_command.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

std::string count(std::size_t number) { return base::grouped(double(number)); }

// What equal and unlike values of each column add to a pair's weight.
std::string model_table(const LinkReport& report) {
  constexpr std::size_t kColumn = 12;
  std::size_t wide = 8;
  for (const auto& column : report.model.columns) {
    wide = std::max(wide, platform::columns(column.name) + 1);
  }
  const auto right = [&](const std::string& text) {
    return (text.size() < kColumn ? std::string(kColumn - text.size(), ' ') : " ") + text;
  };
  std::string text = platform::padded("Column", wide) + right("Equal: m") + right("u") +
                     right("weight") + right("Unlike: m") + right("u") + right("weight") + "\n";
  for (std::size_t c = 0; c < report.model.columns.size(); ++c) {
    text += platform::padded(report.model.columns[c].name, wide);
    for (const auto& level : {report.model.levels[c].back(), report.model.levels[c].front()}) {
      text += right(base::grouped(level.m, 4)) + right(base::grouped(level.u, 5)) +
              right(base::grouped(std::log2(level.m / level.u), 2));
    }
    text += "\n";
  }
  return text;
}

}  // namespace

std::string link_text(const LinkReport& report) {
  std::string text =
      platform::wrapped(count(report.input.records.size()) + " records, " + count(report.compared) +
                            " pairs compared, " + count(report.linked_pairs()) +
                            " linked from a weight of " + base::grouped(report.threshold, 2) +
                            (report.question.threshold ? " (given)" : " (proposed)") + ": " +
                            count(report.cluster_count()) + " people, of whom " +
                            count(report.alone()) + " have a single record.",
                        0);
  text += "\n" + model_table(report) + "\n";
  text += platform::wrapped(
      "Weights are logarithms to base 2 of odds. To begin with, two records by chance are one "
      "person with a probability of " +
          base::shortest(report.model.prior) + ".",
      0);
  if (report.left_out > 0) {
    text += platform::wrapped(count(report.left_out) +
                                  " times a record stood in a block too large to compare. Block by "
                                  "two columns together.",
                              0);
  }
  if (report.quality) {
    text += platform::wrapped(
        "Against those who they really are: precision " + base::percent(report.quality->precision) +
            ", recall " + base::percent(report.quality->recall) + ", F1 " +
            base::grouped(report.quality->f1, 4) + ", over the pairs that people's records make.",
        0);
  }
  return text + "SHA-256 of the files: " + report.digest + "\n";
}

}  // namespace commonweal::learning
