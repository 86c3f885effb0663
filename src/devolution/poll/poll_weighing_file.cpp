#include "devolution/poll/poll_weighing_file.hpp"

#include <algorithm>
#include <utility>

#include "platform/table/csv_writer.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::devolution {
namespace {

using platform::Json;

Json margins_json(const PollWeighing& weighing) {
  Json all = Json::array();
  for (const auto& margin : weighing.margins) {
    const auto lines = margin_lines(weighing, margin);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      all.add(Json::object({{"variable", margin.variable},
                            {"category", margin.categories[i]},
                            {"responses", lines[i].responses},
                            {"before", lines[i].before},
                            {"target", lines[i].target},
                            {"after", lines[i].after}}));
    }
  }
  return all;
}

Json weights_json(const WeighingReport& report) {
  Json all = Json::array();
  for (std::size_t i = 0; i < report.responses.rows.size(); ++i) {
    all.add(Json::object(
        {{"line", report.responses.rows[i].line}, {"weight", report.weighing.fitted.weights[i]}}));
  }
  return all;
}

}  // namespace

Json weighing_json(const WeighingReport& report) {
  const auto& weighing = report.weighing;
  const auto [least, most] = std::ranges::minmax(weighing.fitted.weights);
  Json scales = Json::array();
  for (const double scale : weighing.replicates.scales) scales.add(scale);
  return Json::object({{"method", base::word_of(kWeighingMethods, weighing.question.method)},
                       {"responses", weighing.base.size()},
                       {"met", weighing.fitted.is_met},
                       {"miss", weighing.fitted.miss},
                       {"steps", weighing.fitted.steps},
                       {"least", least},
                       {"most", most},
                       {"mean", weighing.mean()},
                       {"negative", weighing.negative()},
                       {"design_effect", weighing.design_effect()},
                       {"effective_responses", weighing.effective()},
                       {"margins", margins_json(weighing)},
                       {"weights", weights_json(report)},
                       {"replicate_scales", std::move(scales)},
                       {"seed", std::to_string(report.seed)},
                       {"version", methods::kPollVersion},
                       {"sha256_responses", report.digest_responses},
                       {"sha256_targets", report.digest_targets},
                       {"command", report.command},
                       {"reproducible", true}});
}

void write_weighed(const WeighingReport& report, std::ostream& out) {
  platform::CsvWriter csv(out);
  const auto& replicates = report.weighing.replicates.weights;
  for (const auto& column : report.responses.columns) csv.free_text(column);
  csv.text("weight");
  for (std::size_t r = 0; r < replicates.size(); ++r) {
    csv.text("replicate_" + std::to_string(r + 1));
  }
  csv.end_row();
  for (std::size_t i = 0; i < report.responses.rows.size(); ++i) {
    std::vector<platform::DataCell> cells;
    for (const auto& cell : report.responses.rows[i].cells) cells.emplace_back(cell);
    cells.emplace_back(report.weighing.fitted.weights[i]);
    for (const auto& weights : replicates) cells.emplace_back(weights[i]);
    platform::write_row(cells, csv);
  }
}

}  // namespace commonweal::devolution
