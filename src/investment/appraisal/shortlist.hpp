#pragma once

// The options that stand beside a bid: business as usual, do-minimum, the bid itself. Which is the
// do-minimum: decision 31.

#include "investment/appraisal/appraisal.hpp"
#include "investment/appraisal/bid_model.hpp"
#include "methods/appraisal/products.hpp"

namespace commonweal::investment {

// Proposals of the case of which only one may be: those that it excludes or that exclude it.
std::vector<Proposal> variants_of(const Case& of, const Proposal& proposal);

// Requires all else of the appraisal. Variants are drawn with the same factors.
std::vector<AppraisedOption> shortlist(const BidModel& model, const CaseFactors& factors,
                                       methods::Products& products, const Appraisal& appraisal);

}  // namespace commonweal::investment
