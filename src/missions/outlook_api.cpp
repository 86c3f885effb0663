#include "missions/outlook_api.hpp"

#include <string>
#include <utility>

#include "missions/outlook_file.hpp"
#include "platform/http/download.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Response;

std::string text_in(const Request& request, std::string_view name) {
  return std::string(request.query(name).value_or(""));
}

base::Result<Response> answer_sheet(const Request& request, const Holdings& holdings,
                                    platform::SheetForm form) {
  auto reading = read_outlook_or_fail(holdings, outlook_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::download(outlook_sheet(*reading), form, reading->of.metric.code + "-forecast");
}

}  // namespace

OutlookAsked outlook_asked(const Request& request) {
  return {.metric = request.field("metric").text,
          .body = request.query("body"),
          .known_on = text_in(request, "known-on"),
          .text = {.from = text_in(request, "from"),
                   .horizon = text_in(request, "horizon"),
                   .model = text_in(request, "model")}};
}

base::Result<Response> answer_outlook(const Request& request, const Holdings& holdings) {
  auto reading = read_outlook_or_fail(holdings, outlook_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(outlook_json(*reading).compact());
}

base::Result<Response> answer_outlook_csv(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_outlook_xlsx(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::missions
