#pragma once

// Where the forms of the work on bids are sent. Each is one transaction: the right is asked for
// where the record is written, and either all of it is written with its audit row or nothing. What
// takes long, the mission test, is run before it on what is read, and refused if the bid has moved.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "investment/desk/test_run_store.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

struct BidDesk {
  platform::Store& record;  // Outlives the routes.
  std::function<base::Instant()> now;
  // What somebody sees who may not, or who asks for what is not there.
  platform::Response (*refused)(const platform::Request& request, const base::Error& error);
  RunsTest run_test;
};

std::vector<platform::Route> desk_routes(const BidDesk& desk);

}  // namespace commonweal::investment
