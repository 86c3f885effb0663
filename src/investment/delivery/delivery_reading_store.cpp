#include "investment/delivery/delivery_reading_store.hpp"

#include <utility>

namespace commonweal::investment {
namespace {

DeliveryReading reading_of(const missions::Commitment& commitment, std::vector<Delivery> all) {
  std::erase_if(all, [&](const Delivery& one) { return one.commitment != commitment.code; });
  DeliveryReading reading{
      .commitment = &commitment, .deliveries = std::move(all), .account = {}, .answer = {}};
  reading.account = account_of(commitment, reading.deliveries);
  reading.answer = stop_or_scale(reading.account);
  return reading;
}

}  // namespace

base::Result<DeliveryReading> read_delivery(const missions::Holdings& holdings,
                                            std::string_view proposal) {
  const auto commitment = commitment_of(holdings.directory, proposal);
  if (!commitment) return base::fail(commitment.error().code, commitment.error().problems);
  return reading_of(**commitment, deliveries_of(holdings.transaction));
}

std::vector<DeliveryReading> read_deliveries(const missions::Holdings& holdings) {
  const auto all = deliveries_of(holdings.transaction);
  std::vector<DeliveryReading> readings;
  for (const auto& commitment : holdings.directory.commitments()) {
    readings.push_back(reading_of(commitment, all));
  }
  return readings;
}

}  // namespace commonweal::investment
