#include "investment/delivery/delivery_store.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "missions/record_check_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::investment {
namespace {

using base::ErrorCode;
using missions::Commitment;
using missions::Record;
using platform::Transaction;

base::Result<Delivery> checked(const Record& record) {
  base::Problems problems;
  const missions::PlaceOf place = [](std::string_view column) { return std::string(column); };
  auto delivery = Delivery::make(record, place, problems);
  if (!delivery) return std::move(problems).fail();
  return *std::move(delivery);
}

// What is stored was made before it was written.
Delivery made(const Record& record) {
  base::Problems problems;
  auto delivery = Delivery::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(delivery);
  return *std::move(delivery);
}

// Only what was promised can be delivered of a plan.
base::Result<void> check_promised(const Delivery& delivery, const Commitment& commitment) {
  const auto is_here = [&](const auto& line, const std::string& of) {
    return of == delivery.of && line.place == delivery.place;
  };
  const bool is_promised =
      delivery.what == DeliveredWhat::cost ||
      std::ranges::any_of(commitment.reach,
                          [&](const auto& line) {
                            return delivery.what == DeliveredWhat::reach &&
                                   is_here(line, line.effect);
                          }) ||
      std::ranges::any_of(commitment.promises, [&](const auto& line) {
        return delivery.what == DeliveredWhat::metric && is_here(line, line.metric);
      });
  if (is_promised) return {};
  return base::fail(ErrorCode::invalid_input,
                    {{.place = "line", .what = "Choose one of the things that were promised"}});
}

}  // namespace

std::vector<Delivery> deliveries_of(Transaction& transaction) {
  std::vector<Delivery> all;
  for (const Record& record : missions::records_of(transaction, delivery_table())) {
    all.push_back(made(record));
  }
  return all;
}

base::Result<const Commitment*> commitment_of(const missions::Directory& directory,
                                              std::string_view proposal) {
  const auto& all = directory.commitments();
  const auto found = std::ranges::find(all, proposal, &Commitment::proposal);
  if (found != all.end()) return &*found;
  return base::fail(ErrorCode::not_found, "The proposal \"" + std::string(proposal) +
                                              "\" has not been funded, so nothing is promised.");
}

bool may_report(Transaction& transaction, const platform::Visitor& visitor,
                const Commitment& commitment) {
  return platform::may(visitor, platform::Right::report_practice, commitment.body,
                       missions::load_scope_tree(transaction));
}

base::Result<void> put_delivery(Transaction& transaction, const missions::Directory& directory,
                                const platform::Visitor& visitor, const Record& record,
                                const platform::Act& act) {
  auto delivery = checked(record);
  if (!delivery) return base::fail(std::move(delivery));
  const auto& all = directory.commitments();
  const auto commitment = std::ranges::find(all, delivery->commitment, &Commitment::code);
  if (commitment == all.end()) {
    return base::fail(ErrorCode::not_found, "There is no such commitment.");
  }
  if (!may_report(transaction, visitor, *commitment)) {
    return base::fail(ErrorCode::forbidden,
                      "You can only report what was delivered for bodies you report for.");
  }
  if (auto promised = check_promised(*delivery, *commitment); !promised) return promised;
  auto put = missions::put_records(transaction, delivery_table(), {record}, act);
  if (!put) return base::fail(std::move(put));
  return {};
}

}  // namespace commonweal::investment
