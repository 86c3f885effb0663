#pragma once

#include <string>

#include "investment/appraisal/bid_model.hpp"

namespace commonweal::investment {

// 16 hexadecimal digits over all that the numbers of an appraisal are made from: the bid's lines,
// its effects, unit values, rates, prices and forecasts. To notice that something changed, not to
// withstand whoever wants to hide it: for that the audit keeps SHA-256 of each row.
std::string input_digest(const BidModel& model);

}  // namespace commonweal::investment
