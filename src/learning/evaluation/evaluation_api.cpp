#include "learning/evaluation/evaluation_api.hpp"

#include <string>
#include <utility>

#include "learning/evaluation/evaluation_choice.hpp"
#include "learning/evaluation/evaluation_file.hpp"
#include "learning/evaluation/evaluation_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;

base::Result<std::vector<Evaluation>> asked_for(const Request& request, const Holdings& holdings) {
  auto choice = evaluation_choice({.body = request.query("body").value_or(""),
                                   .state = request.query("state").value_or(""),
                                   .plan = request.query("plan").value_or("")});
  if (!choice) return base::fail(std::move(choice));
  return chosen(evaluations_of(holdings.transaction), *choice);
}

base::Result<Response> sheet(const Request& request, const Holdings& holdings,
                             platform::SheetForm form) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  return platform::download(register_sheet(*list), form, "evaluations");
}

}  // namespace

base::Result<Response> answer_evaluations(const Request& request, const Holdings& holdings) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  return platform::ok_json(register_json(*list).compact());
}

base::Result<Response> answer_evaluation(const Request& request, const Holdings& holdings) {
  const auto code = request.field("evaluation").text;
  const auto evaluation = find_evaluation(holdings.transaction, code);
  if (!evaluation) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no evaluation \"" + std::string(code) + "\".");
  }
  return platform::ok_json(evaluation_json(*evaluation).compact());
}

base::Result<Response> take_evaluations_csv(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_evaluations_xlsx(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::learning
