#include "missions/metric_revisions_api.hpp"

#include <utility>

#include "missions/about_file.hpp"
#include "missions/metric_revisions_store.hpp"
#include "missions/revision_file.hpp"
#include "platform/http/download.hpp"

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

namespace {

base::Result<Response> answer_sheet(const Request& request, Transaction& transaction,
                                    platform::SheetForm form) {
  auto loaded =
      load_metric_revisions(transaction, request.field("metric").text, request.query("body"));
  if (!loaded) return base::fail(std::move(loaded));
  const auto& [metric, body, history] = *loaded;
  auto sheet = revisions_sheet(metric, body.code, history);
  sheet.about =
      about_lines({}, {}, "commonweal metric revisions " + metric.code + " --body " + body.code);
  return platform::download(sheet, form, metric.code + "-revisions");
}

}  // namespace

base::Result<Response> answer_revisions_csv(const Request& request, Transaction& transaction) {
  return answer_sheet(request, transaction, platform::SheetForm::csv);
}

base::Result<Response> answer_revisions_xlsx(const Request& request, Transaction& transaction) {
  return answer_sheet(request, transaction, platform::SheetForm::xlsx);
}

}  // namespace commonweal::missions
