#include "investment/proposals/proposals_api.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "investment/proposals/case_digest_store.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/proposals/case_json_file.hpp"
#include "investment/proposals/case_store.hpp"
#include "investment/proposals/proposal_store.hpp"
#include "investment/proposals/register_file.hpp"
#include "investment/values/appraisal_tables_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;

// A code is made of the title, so that of a draft is told to nobody who may not see the draft.
template <class Keep>
void keep_links(Proposal& it, Keep keep) {
  for (auto* links : {&it.needs, &it.excludes}) {
    std::erase_if(*links, [&](const std::string& code) { return !keep(code); });
  }
}

base::Result<std::vector<Proposal>> asked_for(const Request& request, const Holdings& holdings) {
  auto choice = register_choice({.mission = request.query("mission").value_or(""),
                                 .department = request.query("department").value_or(""),
                                 .state = request.query("state").value_or(""),
                                 .place = request.query("place").value_or(""),
                                 .search = request.query("search").value_or("")});
  if (!choice) return base::fail(std::move(choice));
  auto seen = proposals_seen(holdings.transaction, request.visitor);
  std::set<std::string> codes;
  for (const Proposal& it : seen) codes.insert(it.code);
  for (Proposal& it : seen)
    keep_links(it, [&](const std::string& to) { return codes.contains(to); });
  return chosen(std::move(seen), *choice);
}

base::Result<Response> sheet(const Request& request, const Holdings& holdings,
                             platform::SheetForm form) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  return platform::download(review_sheet(*list), form, "proposals");
}

}  // namespace

base::Result<Response> answer_proposals(const Request& request, const Holdings& holdings) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  const auto asked = asked_by_year(*list, envelopes_of(holdings.transaction));
  return platform::ok_json(register_json(*list, asked).compact());
}

base::Result<Response> answer_proposal(const Request& request, const Holdings& holdings) {
  auto found = find_proposal(holdings.transaction, request.visitor, request.field("proposal").text);
  if (!found) return base::fail(std::move(found));
  keep_links(*found, [&](const std::string& code) {
    return find_proposal(holdings.transaction, request.visitor, code).has_value();
  });
  const int version = version_of(holdings.transaction, found->code);
  return platform::ok_json(bid_json(*found, version, digest_of(*found)).compact());
}

base::Result<Response> take_proposals_csv(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_proposals_xlsx(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> take_proposals_json(const Request& request, const Holdings& holdings) {
  auto list = asked_for(request, holdings);
  if (!list) return base::fail(std::move(list));
  return platform::ok_json(case_json(read_case(holdings, *std::move(list))).pretty() + "\n");
}

}  // namespace commonweal::investment
