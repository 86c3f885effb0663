#pragma once

// The forms by which a test is recorded and a decision taken.

#include "base/result.hpp"
#include "investment/desk/bid_store.hpp"
#include "investment/desk/recorded_test.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::investment {

struct DecisionForms {
  const platform::Request& request;
  const HeldBid& bid;
  const BidRights& rights;
  const RecordedTest* test;  // Of the bid as it stands; null: none.
  int kept;                  // Tests and decisions that the page shows.
  const base::Error* fault = nullptr;
};

// Empty for who may neither test nor decide, or where there is nothing to be done.
platform::Html decision_forms(const DecisionForms& forms);

}  // namespace commonweal::investment
