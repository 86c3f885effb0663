#include "learning/monitor/scan_json_file.hpp"

#include <utility>

#include "base/period_text.hpp"

namespace commonweal::learning {
namespace {

using platform::Json;

Json words_json(std::uint8_t bits) {
  Json words = Json::array();
  for (const auto word : rule_bit_words(bits)) words.add(word);
  return words;
}

Json series_json(const ScanReport& report, std::size_t i) {
  const auto& series = report.panel.series[i];
  const auto& warning = report.warnings[i];
  return Json::object({{"metric", series.metric},
                       {"body", series.body},
                       {"date", base::text(report.panel.date(series.end - 1))},
                       {"value", report.panel.values[series.end - 1]},
                       {"flagged", report.is_flagged(i)},
                       {"p", warning.p},
                       {"adjusted_p", warning.adjusted},
                       {"latest", warning.latest},
                       {"ewma", warning.ewma},
                       {"cusum_up", warning.cusum_up},
                       {"cusum_down", warning.cusum_down},
                       {"change", warning.change},
                       {"shrunk_change", warning.shrunk},
                       {"rules", words_json(warning.rules.last)},
                       {"rules_ever", words_json(warning.rules.any)}});
}

}  // namespace

Json scan_json(const ScanReport& report, bool all) {
  std::size_t judged = 0;
  std::size_t flagged = 0;
  Json not_judged = Json::array();
  Json series = Json::array();
  for (std::size_t i = 0; i < report.warnings.size(); ++i) {
    if (!report.warnings[i].is_judged) {
      not_judged.add(Json::object({{"metric", report.panel.series[i].metric},
                                   {"body", report.panel.series[i].body},
                                   {"why", report.why_not(i)}}));
      continue;
    }
    ++judged;
    flagged += report.is_flagged(i);
    if (all) series.add(series_json(report, i));
  }
  if (!all) {
    for (const auto i : report.flagged()) series.add(series_json(report, i));
  }
  const auto& question = report.question;
  const bool is_hochberg = question.control == methods::DiscoveryControl::hochberg;
  return Json::object({{"judged", judged},
                       {"flagged", flagged},
                       {"fdr", question.fdr},
                       {"control", is_hochberg ? "Benjamini-Hochberg" : "Benjamini-Yekutieli"},
                       {"signal", signal_word(question.warning.signal)},
                       {"side", side_word(question.warning.side)},
                       {"watched", question.warning.watched},
                       {"seasonal", question.warning.seasonal},
                       {"series", std::move(series)},
                       {"not_judged", std::move(not_judged)},
                       {"method", methods::kEarlyWarningVersion},
                       {"sha256", report.digest}});
}

}  // namespace commonweal::learning
