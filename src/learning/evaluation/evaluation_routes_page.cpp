#include "learning/evaluation/evaluation_routes_page.hpp"

#include <string>
#include <utility>

#include "learning/evaluation/evaluation_form_page.hpp"
#include "learning/evaluation/evaluation_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Record;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// A code that no evaluation has yet.
std::string free_code(Transaction& transaction, const std::string& wanted) {
  std::string code = wanted;
  for (int number = 2; missions::record_id(transaction, evaluation_table(), code); ++number) {
    code = wanted + '-' + std::to_string(number);
  }
  return code;
}

// What the form does not show stays as it is.
void keep_unseen(const Record& before, Record& after) {
  for (const auto* column : {"source", "rows", "note"}) {
    const auto at = evaluation_table().column(column);
    after.fields[at] = before.fields[at];
  }
}

// The record that the form means, or why there is none.
base::Result<Record> meant(Transaction& transaction, const Request& request, bool is_new) {
  if (is_new) {
    Record record = evaluation_sent(request, "");
    record.code = free_code(transaction, record.code);
    return record;
  }
  const std::string code(request.field("evaluation").text);
  const auto before = missions::find_record(transaction, evaluation_table(), code);
  if (!before) return base::fail(ErrorCode::not_found, "There is no evaluation \"" + code + "\".");
  Record record = evaluation_sent(request, code);
  keep_unseen(*before, record);
  return record;
}

bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict ||
         fault.code == ErrorCode::forbidden;
}

platform::Handler taking(const EvaluationDesk& desk, bool is_new) {
  return [desk, is_new](const Request& request) {
    Transaction transaction(desk.record, platform::Access::write);
    auto record = meant(transaction, request, is_new);
    if (!record) return desk.refused(request, record.error());
    const auto put = put_evaluation(
        transaction, request.visitor, *record,
        {.at = desk.now(), .actor = request.visitor.actor, .action = "evaluation register"});
    if (!put && is_of_the_form(put.error())) {
      const auto directory = missions::load_directory(transaction);
      return evaluation_form_again(request, {transaction, *directory}, put.error());
    }
    if (!put) return desk.refused(request, put.error());
    transaction.commit();
    return platform::redirect("/evaluations/" + record->code);
  };
}

}  // namespace

std::vector<platform::Route> evaluation_routes(const EvaluationDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  return {{kPost, "/evaluations", Right::report_practice, "Registers an evaluation.",
           taking(desk, true)},
          {kPost, "/evaluations/{evaluation}", Right::report_practice,
           "Changes an evaluation in the register.", taking(desk, false)}};
}

}  // namespace commonweal::learning
