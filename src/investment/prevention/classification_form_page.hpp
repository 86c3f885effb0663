#pragma once

// The forms by which spending is classified and reviewed, and where they are sent. Each sending is
// one transaction: who may is asked where the record is written.

#include <functional>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/route.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

// GET /prevention/classify
base::Result<platform::Response> show_classify(const platform::Request& request,
                                               const missions::Holdings& holdings);
// GET /prevention/classifications/{classification}/review
base::Result<platform::Response> show_review(const platform::Request& request,
                                             const missions::Holdings& holdings);

struct ClassificationDesk {
  platform::Store& record;  // Outlives the routes.
  std::function<base::Instant()> now;
  // What somebody sees who may not, or who asks for what is not there.
  platform::Response (*refused)(const platform::Request& request, const base::Error& error);
};

// POST /prevention/classify, /prevention/classifications/{classification}/review
std::vector<platform::Route> classification_routes(const ClassificationDesk& desk);

}  // namespace commonweal::investment
