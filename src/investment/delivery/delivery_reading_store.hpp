#pragma once

// Reads what was promised and what was delivered: of one proposal, or of all.

#include <string_view>
#include <vector>

#include "investment/delivery/delivery_account.hpp"
#include "investment/delivery/delivery_store.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

struct DeliveryReading {
  const missions::Commitment* commitment;
  std::vector<Delivery> deliveries;  // Of this commitment alone.
  DeliveryAccount account;           // Borrows both.
  StopOrScale answer;
};

base::Result<DeliveryReading> read_delivery(const missions::Holdings& holdings,
                                            std::string_view proposal);
std::vector<DeliveryReading> read_deliveries(const missions::Holdings& holdings);

}  // namespace commonweal::investment
