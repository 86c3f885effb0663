#include "missions/outlook_api.hpp"

#include <utility>

#include "missions/outlook_file.hpp"
#include "missions/outlook_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Response;

base::Result<Response> answer_sheet(const Request& request, const Holdings& holdings,
                                    platform::SheetForm form) {
  auto reading = read_outlook_or_fail(holdings, outlook_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::download(outlook_sheet(facts_of(*reading)), form,
                            reading->of.metric.code + "-forecast");
}

}  // namespace

base::Result<Response> answer_outlook(const Request& request, const Holdings& holdings) {
  auto reading = read_outlook_or_fail(holdings, outlook_asked(request));
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(outlook_json(facts_of(*reading)).compact());
}

base::Result<Response> answer_outlook_csv(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_outlook_xlsx(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::missions
