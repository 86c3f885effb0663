#pragma once

// Promised and delivered as data.

#include <span>

#include "investment/delivery/delivery_account.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json delivery_json(const DeliveryAccount& account, const StopOrScale& answer);
platform::DataSheet delivery_sheet(std::span<const DeliveryAccount* const> accounts);

}  // namespace commonweal::investment
