#include "learning/toolkit/toolkit_routes_page.hpp"

#include <string>

#include "learning/toolkit/intervention_change_store.hpp"
#include "learning/toolkit/intervention_form_page.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// What a form can put right is shown on its page; the rest is the site's to refuse.
bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict;
}

std::string code_in(const Request& request) {
  for (const auto& part : request.path_parameters) {
    if (part.name == "intervention") return part.value;
  }
  return "";
}

Response take(const ToolkitDesk& desk, const Request& request) {
  Transaction transaction(desk.record, platform::Access::write);
  const auto directory = missions::load_directory(transaction);
  const EvidenceChange change{transaction, *directory, request.visitor, desk.now()};
  const auto typed = typed_record(request, code_in(request));
  const std::string seen(request.form("seen").value_or(""));
  const auto code = typed.code.empty() ? add_intervention(change, typed)
                                       : change_intervention(change, typed, seen);
  if (code) {
    transaction.commit();
    return platform::redirect("/interventions/" + *code);
  }
  if (!is_of_the_form(code.error())) return desk.refused(request, code.error());
  return intervention_form_response(request, *directory,
                                    {.record = typed, .seen = seen, .fault = &code.error()});
}

}  // namespace

std::vector<platform::Route> toolkit_routes(const ToolkitDesk& desk) {
  const auto taking = [desk](const Request& request) { return take(desk, request); };
  constexpr auto kPost = platform::Method::post;
  return {
      {kPost, "/interventions", Right::add_evidence, "Adds an intervention.", taking},
      {kPost, "/interventions/{intervention}/edit", Right::add_evidence,
       "Writes a further version of an intervention.", taking},
  };
}

}  // namespace commonweal::learning
