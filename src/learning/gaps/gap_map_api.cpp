#include "learning/gaps/gap_map_api.hpp"

#include <utility>

#include "learning/gaps/gap_map_file.hpp"
#include "learning/gaps/gap_map_reading_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;

base::Result<GapMapReading> reading_for(const Request& request, const Holdings& holdings) {
  return read_gap_map(holdings, {.service = request.query("service").value_or(""),
                                 .mission = request.query("mission").value_or("")});
}

base::Result<Response> answer_sheet(const Request& request, const Holdings& holdings,
                                    platform::SheetForm form) {
  auto reading = reading_for(request, holdings);
  if (!reading) return base::fail(std::move(reading));
  return platform::download(gap_map_sheet(reading->map), form, "evidence-gap-map");
}

}  // namespace

base::Result<Response> answer_gap_map(const Request& request, const Holdings& holdings) {
  auto reading = reading_for(request, holdings);
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(gap_map_json(reading->map, reading->choice).compact());
}

base::Result<Response> answer_gap_map_csv(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_gap_map_xlsx(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::learning
