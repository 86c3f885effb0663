#include "missions/metric_revisions_api.hpp"

#include <sstream>
#include <utility>

#include "missions/metric_revisions_store.hpp"
#include "missions/revision_file.hpp"

namespace commonweal::missions {

using platform::Request;
using platform::Response;
using platform::Transaction;

base::Result<Response> answer_revisions(const Request& request, Transaction& transaction) {
  auto loaded =
      load_metric_revisions(transaction, request.field("metric").text, request.query("body"));
  if (!loaded) return base::fail(std::move(loaded));
  const auto& [metric, body, history] = *loaded;
  return platform::ok_json(revisions_json(metric, body.code, history).compact());
}

base::Result<Response> answer_revisions_csv(const Request& request, Transaction& transaction) {
  auto loaded =
      load_metric_revisions(transaction, request.field("metric").text, request.query("body"));
  if (!loaded) return base::fail(std::move(loaded));
  const auto& [metric, body, history] = *loaded;
  std::ostringstream csv;
  write_revisions(metric, body.code, history, csv);
  const std::string name = metric.code + "-revisions.csv";
  return Response{.content_type = "text/csv; charset=utf-8",
                  .body = std::move(csv).str(),
                  .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

}  // namespace commonweal::missions
