#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/proposals?mission=&department=&state=&place=&search=
base::Result<platform::Response> answer_proposals(const platform::Request& request,
                                                  const missions::Holdings& holdings);
extern const platform::ApiDescription kProposalsApi;

// GET /api/v1/proposals/{proposal}
base::Result<platform::Response> answer_proposal(const platform::Request& request,
                                                 const missions::Holdings& holdings);
extern const platform::ApiDescription kProposalApi;

// GET /proposals.csv, /proposals.xlsx: costs by year, for a spending review.
base::Result<platform::Response> take_proposals_csv(const platform::Request& request,
                                                    const missions::Holdings& holdings);
base::Result<platform::Response> take_proposals_xlsx(const platform::Request& request,
                                                     const missions::Holdings& holdings);

// GET /proposals.json: the file that `commonweal proposal test` reads.
base::Result<platform::Response> take_proposals_json(const platform::Request& request,
                                                     const missions::Holdings& holdings);

}  // namespace commonweal::investment
