#include "investment/delivery/delivery_routes_page.hpp"

#include "investment/delivery/delivery_form_page.hpp"
#include "investment/delivery/delivery_page.hpp"
#include "investment/delivery/delivery_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Request;
using platform::Response;
using platform::Transaction;

Response take_report(const DeliveryDesk& desk, const Request& request) {
  Transaction transaction(desk.record, platform::Access::write);
  const auto directory = missions::load_directory(transaction);
  const auto commitment = commitment_of(*directory, request.field("proposal").text);
  if (!commitment) return desk.refused(request, commitment.error());
  const auto put =
      put_delivery(transaction, *directory, request.visitor, delivery_sent(request, **commitment),
                   {.at = desk.now(), .actor = request.visitor.actor, .action = "delivery report"});
  if (!put && put.error().code == base::ErrorCode::invalid_input) {
    return delivery_form_again(request, {transaction, *directory}, put.error());
  }
  if (!put) return desk.refused(request, put.error());
  transaction.commit();
  return platform::redirect("/proposals/" + (*commitment)->proposal + "/delivery");
}

}  // namespace

std::vector<platform::Route> delivery_routes(const DeliveryDesk& desk) {
  return {{platform::Method::post, "/proposals/{proposal}/delivery",
           platform::Right::report_practice, "Reports what was delivered of a funded proposal.",
           [desk](const Request& request) { return take_report(desk, request); }}};
}

}  // namespace commonweal::investment
