#include "app/proposals_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/proposals/proposal_command.hpp"
#include "investment/proposals/proposals_api.hpp"
#include "investment/proposals/proposals_page.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> proposals_pages(const Shared& shelf) {
  return {
      {Method::get, "/proposals", Right::see_public,
       "The register of bids for money, with what they ask by year.",
       reading(shelf, investment::show_proposals, refused_page)},
      {Method::get, "/proposals/{proposal}", Right::see_public,
       "One bid: what it asks, whom it reaches, what it rests on.",
       reading(shelf, investment::show_proposal, refused_page)},
      {Method::get, "/proposals.csv", Right::see_public, "Costs of bids by year, as CSV.",
       reading(shelf, investment::take_proposals_csv, refused_page)},
      {Method::get, "/proposals.xlsx", Right::see_public, "Costs of bids by year, as a workbook.",
       reading(shelf, investment::take_proposals_xlsx, refused_page)},
      {Method::get, "/proposals.json", Right::see_public,
       "The bids with all that they rest on, as the file that the shell reads.",
       reading(shelf, investment::take_proposals_json, refused_page)},
  };
}

std::vector<Route> proposals_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/proposals", Right::see_public,
       "The register of bids for money, with what they ask by year.",
       reading(shelf, investment::answer_proposals, refused_json), 0, &investment::kProposalsApi},
      {Method::get, "/api/v1/proposals/{proposal}", Right::see_public, "One bid, as JSON.",
       reading(shelf, investment::answer_proposal, refused_json), 0, &investment::kProposalApi},
  };
}

std::vector<Route> proposals_forms(const platform::Reception&) { return {}; }

std::vector<platform::Command> proposals_commands() {
  return {investment::kListProposals, investment::kShowProposal, investment::kImportProposals,
          investment::kExportProposals};
}

}  // namespace commonweal::app
