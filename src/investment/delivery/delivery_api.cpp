#include "investment/delivery/delivery_api.hpp"

#include <utility>
#include <vector>

#include "investment/delivery/delivery_file.hpp"
#include "investment/delivery/delivery_reading_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;

base::Result<Response> sheet(const Holdings& holdings, platform::SheetForm form) {
  const auto readings = read_deliveries(holdings);
  std::vector<const DeliveryAccount*> accounts;
  accounts.reserve(readings.size());
  for (const auto& reading : readings) accounts.push_back(&reading.account);
  return platform::download(delivery_sheet(accounts), form, "delivery");
}

}  // namespace

base::Result<Response> answer_deliveries(const Request& /*request*/, const Holdings& holdings) {
  platform::Json list = platform::Json::array();
  for (const auto& reading : read_deliveries(holdings)) {
    list.add(delivery_json(reading.account, reading.answer));
  }
  return platform::ok_json(platform::Json::object({{"commitments", std::move(list)}}).compact());
}

base::Result<Response> answer_delivery(const Request& request, const Holdings& holdings) {
  const auto reading = read_delivery(holdings, request.field("proposal").text);
  if (!reading) return base::fail(reading.error().code, reading.error().problems);
  return platform::ok_json(delivery_json(reading->account, reading->answer).compact());
}

base::Result<Response> take_deliveries_csv(const Request& /*request*/, const Holdings& holdings) {
  return sheet(holdings, platform::SheetForm::csv);
}

base::Result<Response> take_deliveries_xlsx(const Request& /*request*/, const Holdings& holdings) {
  return sheet(holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::investment
