#include "devolution/poll/poll_table_file.hpp"

#include <utility>

#include "methods/survey/survey_margin.hpp"

namespace commonweal::devolution {
namespace {

using platform::Json;

Json limits_json(const methods::Limits& limits) {
  return Json::array({limits.lower, limits.upper});
}

Json share_json(const PublishedShare& published) {
  Json json = Json::object({{"answer", published.answer}, {"suppressed", !published.share}});
  const auto& share = published.share;
  json.add("responses", share ? Json(share->responses) : Json());
  json.add("share", share ? Json(share->share) : Json());
  json.add("error", share ? Json(share->error) : Json());
  json.add("limits", share ? limits_json(share->limits) : Json());
  json.add("design_effect", share ? Json(share->design_effect) : Json());
  json.add("difference", share ? Json(share->apart) : Json());
  json.add("difference_p", share ? Json(share->apart_p) : Json());
  return json;
}

Json mean_json(const std::optional<methods::SurveyMean>& mean) {
  if (!mean) return {};
  return Json::object({{"mean", mean->mean},
                       {"error", mean->error},
                       {"limits", limits_json(mean->limits)},
                       {"design_effect", mean->design_effect},
                       {"responses", mean->responses}});
}

Json column_json(const PublishedColumn& column) {
  Json shares = Json::array();
  for (const auto& share : column.shares) shares.add(share_json(share));
  return Json::object({{"group", column.group.empty() ? Json() : Json(column.group)},
                       {"responses", column.responses},
                       {"weighted", column.weighted},
                       {"mean", mean_json(column.mean)},
                       {"shares", std::move(shares)}});
}

Json test_json(const std::optional<methods::RaoScottTest>& test) {
  if (!test) return {};
  return Json::object({{"chi_square", test->chi_square},
                       {"f", test->f},
                       {"degrees", test->degrees},
                       {"degrees_rest", test->degrees_rest},
                       {"p", test->p}});
}

}  // namespace

Json poll_table_json(const PollTable& table) {
  Json columns = Json::array();
  for (const auto& column : table.columns) columns.add(column_json(column));
  return Json::object({{"question", table.question},
                       {"by", table.by.empty() ? Json() : Json(table.by)},
                       {"weight", table.weight.empty() ? Json() : Json(table.weight)},
                       {"rows", table.rows},
                       {"multiple", table.is_multiple},
                       {"columns", std::move(columns)},
                       {"test", test_json(table.test)},
                       {"version", methods::kPollVersion},
                       {"sha256_responses", table.digest},
                       {"command", table.command},
                       {"reproducible", true}});
}

platform::DataSheet poll_table_sheet(const PollTable& table) {
  platform::DataSheet sheet{.name = "Answers",
                            .columns = {"group", "answer", "responses", "share", "error", "lower",
                                        "upper", "design_effect", "difference", "difference_p"},
                            .rows = {}};
  for (const auto& column : table.columns) {
    for (const auto& [answer, share] : column.shares) {
      std::vector<platform::DataCell> row{column.group, answer};
      if (!share) {
        row.emplace_back("[c]");
        row.resize(sheet.columns.size());
      } else {
        for (platform::DataCell cell :
             {platform::DataCell(static_cast<std::int64_t>(share->responses)),
              platform::DataCell(share->share), platform::DataCell(share->error),
              platform::DataCell(share->limits.lower), platform::DataCell(share->limits.upper),
              platform::DataCell(share->design_effect), platform::DataCell(share->apart),
              platform::DataCell(share->apart_p)}) {
          row.push_back(std::move(cell));
        }
      }
      sheet.rows.push_back(std::move(row));
    }
  }
  return sheet;
}

}  // namespace commonweal::devolution
