#include "learning/levers/lever_routes_page.hpp"

#include <string>
#include <utility>

#include "base/london_day.hpp"
#include "base/period_text.hpp"
#include "learning/levers/lever_page.hpp"
#include "learning/levers/lever_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Response;
using platform::Transaction;

std::string free_code(Transaction& transaction, const std::string& body) {
  int number = 1;
  const auto code = [&] { return "lever-" + body + '-' + std::to_string(number); };
  while (missions::record_id(transaction, lever_test_table(), code())) ++number;
  return code();
}

Response take(const LeverDesk& desk, const Request& request) {
  Transaction transaction(desk.record, platform::Access::write);
  const std::string body(request.form("body").value_or(""));
  const auto day =
      base::text(base::period_holding(base::PeriodKind::day, base::london_day(desk.now())));
  const auto record = lever_test_sent(request.form_parameters, free_code(transaction, body), day);
  const auto put = put_lever_test(
      transaction, request.visitor, record,
      {.at = desk.now(), .actor = request.visitor.actor, .action = "lever-test keep"});
  const bool is_of_the_form = !put && (put.error().code == base::ErrorCode::invalid_input ||
                                       put.error().code == base::ErrorCode::forbidden);
  if (is_of_the_form) {
    const auto directory = missions::load_directory(transaction);
    return lever_form_again(request, {transaction, *directory}, put.error());
  }
  if (!put) return desk.refused(request, put.error());
  transaction.commit();
  return platform::redirect("/lever-tests/" + record.code);
}

}  // namespace

std::vector<platform::Route> lever_routes(const LeverDesk& desk) {
  return {{platform::Method::post, "/lever-tests", platform::Right::report_practice,
           "Keeps a lever test.", [desk](const Request& request) { return take(desk, request); }}};
}

}  // namespace commonweal::learning
