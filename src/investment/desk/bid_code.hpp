#pragma once

// Codes for what is made in the browser: a bid is named after its title, what is done with it after
// the bid.

#include <functional>
#include <string>
#include <string_view>

namespace commonweal::investment {

using IsTaken = std::function<bool(const std::string& code)>;

// "Evening clinics in Hull" is evening-clinics-in-hull; with a number where that is taken.
std::string bid_code(std::string_view title, const IsTaken& is_taken);

// "evening-clinics-test-2"
std::string numbered_code(std::string_view bid, std::string_view what, const IsTaken& is_taken);

}  // namespace commonweal::investment
