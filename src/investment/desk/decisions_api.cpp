#include "investment/desk/decisions_api.hpp"

#include <string>
#include <utility>
#include <vector>

#include "investment/desk/bid_history_store.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {
namespace {

using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json lines_json(const std::vector<std::string>& lines) {
  Json all = Json::array();
  for (const auto& line : lines) all.add(line);
  return all;
}

Json criterion_json(const RecordedCriterion& criterion) {
  return Json::object({{"answer", std::string(code_word(criterion.answer))},
                       {"probability", criterion.probability},
                       {"reason", criterion.reason}});
}

Json test_json(const HeldBid& bid, const RecordedTest& test) {
  return Json::object({{"test", test.code},
                       {"version", test.version},
                       {"says_the_same", says_the_same(bid, test.version)},
                       {"tested_on", test.tested_on},
                       {"seed", test.seed},
                       {"draws", test.draws},
                       {"digest", test.digest},
                       {"method", test.method},
                       {"affordable", criterion_json(test.affordable)},
                       {"mission_critical", criterion_json(test.mission_critical)},
                       {"ten_year", criterion_json(test.ten_year)},
                       {"prevention", std::string(code_word(test.prevention))},
                       {"prevention_reason", text_or_null(test.prevention_reason)},
                       {"illustrative", test.is_illustrative}});
}

Json decision_json(const HeldBid& bid, const Decision& decision) {
  return Json::object({{"decision", decision.code},
                       {"version", decision.version},
                       {"says_the_same", says_the_same(bid, decision.version)},
                       {"test", text_or_null(decision.test.value_or(""))},
                       {"outcome", std::string(code_word(decision.outcome))},
                       {"start_year", decision.start_year},
                       {"scale", decision.scale},
                       {"conditions", text_or_null(decision.conditions)},
                       {"reasons", decision.reasons},
                       {"raid_reason", text_or_null(decision.raid_reason)},
                       {"decided_on", decision.decided_on},
                       {"decided_by", decision.decided_by},
                       {"illustrative", decision.is_illustrative}});
}

Json version_json(const BidVersion& version) {
  Json changes = Json::array();
  for (const auto& change : version.changes) {
    changes.add(Json::object({{"field", change.field},
                              {"removed", lines_json(change.removed)},
                              {"added", lines_json(change.added)}}));
  }
  return Json::object({{"version", version.number},
                       {"written_on", version.written_on},
                       {"state", std::string(code_word(version.state))},
                       {"changes", std::move(changes)}});
}

template <class Items, class Make>
Json list_json(const Items& items, Make make) {
  Json all = Json::array();
  for (const auto& item : items) all.add(make(item));
  return all;
}

}  // namespace

base::Result<platform::Response> answer_decisions(const platform::Request& request,
                                                  const missions::Holdings& holdings) {
  auto bid = held_bid(holdings.transaction, request.visitor, request.field("proposal").text);
  if (!bid) return base::fail(std::move(bid));
  const auto rights = bid_rights(holdings.transaction, request.visitor, bid->proposal);
  const auto history = bid_history(holdings.transaction, *bid, rights);
  const auto json = Json::object(
      {{"proposal", bid->proposal.code},
       {"title", bid->proposal.title},
       {"state", std::string(code_word(bid->proposal.state))},
       {"version", bid->version()},
       {"decisions",
        list_json(history.decisions, [&](const auto& it) { return decision_json(*bid, it); })},
       {"tests", list_json(history.tests, [&](const auto& it) { return test_json(*bid, it); })},
       {"versions", list_json(history.versions, version_json)}});
  return platform::ok_json(json.compact());
}

}  // namespace commonweal::investment
