#pragma once

// Recorded tests of bids and decisions on them, read from the store.

#include <string_view>
#include <vector>

#include "investment/desk/decision.hpp"
#include "investment/desk/recorded_test.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

// Of one proposal, the oldest first.
std::vector<RecordedTest> tests_of(platform::Transaction& transaction, std::string_view proposal);
std::vector<Decision> decisions_of(platform::Transaction& transaction, std::string_view proposal);

// How many tests and decisions of a bid there are.
int kept_records(platform::Transaction& transaction, std::string_view proposal);

}  // namespace commonweal::investment
