#include "investment/proposals/case_digest_store.hpp"

#include "investment/proposals/case_json_file.hpp"
#include "investment/proposals/proposal_json_file.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::investment {

std::string digest_of(const Case& of) {
  return platform::text_digest(case_json_without(of, {}).compact());
}

std::string digest_of(const Proposal& proposal) {
  Proposal anywhere = proposal;
  anywhere.state = ProposalState::draft;
  return platform::text_digest(proposal_json(anywhere).compact());
}

}  // namespace commonweal::investment
