#include "investment/appraisal/shortlist.hpp"

#include <algorithm>
#include <optional>

#include "base/number_text.hpp"
#include "investment/appraisal/brief.hpp"

namespace commonweal::investment {
namespace {

bool holds(const std::vector<std::string>& codes, const std::string& code) {
  return std::ranges::find(codes, code) != codes.end();
}

AppraisedOption the_bid(const BidModel& model, methods::Products& products,
                        const Appraisal& appraisal) {
  return {.kind = OptionKind::bid,
          .proposal = model.proposal->code,
          .scale = model.frame.scale,
          .reason = "The bid as it stands.",
          .present_cost = appraisal.present_cost.mean,
          .present_benefit = appraisal.present_benefit.mean,
          .net = appraisal.net.mean,
          .shares_of_gap = shares_of_gap(model, products)};
}

// Costs, reach and with them all that follows are proportional to the scale.
AppraisedOption scaled_to(AppraisedOption option, double scale) {
  const double factor = scale / option.scale;
  option.scale = scale;
  option.present_cost *= factor;
  option.present_benefit *= factor;
  option.net *= factor;
  for (auto& [metric, share] : option.shares_of_gap) share *= factor;
  return option;
}

std::optional<AppraisedOption> cheapest_variant(const BidModel& model, const CaseFactors& factors,
                                                double present_cost) {
  std::optional<AppraisedOption> cheapest;
  for (const auto& variant : variants_of(*model.of, *model.proposal)) {
    BidFrame frame = model.frame;
    frame.first_year = variant.first_year;
    frame.shift = 0;
    frame.scale = 1;
    const auto made = bid_model(*model.of, variant, frame, factors);
    if (!made) continue;
    methods::Products products(factors.plan().draws);
    const auto brief = brief_of(*made, factors, products, 0);
    const double least = cheapest ? cheapest->present_cost : present_cost;
    if (brief.present_cost >= least) continue;
    cheapest = AppraisedOption{.kind = OptionKind::do_minimum,
                               .proposal = variant.code,
                               .scale = 1,
                               .reason = "The cheapest of the proposals that cannot be beside it.",
                               .present_cost = brief.present_cost,
                               .present_benefit = brief.present_benefit,
                               .net = brief.net,
                               .shares_of_gap = shares_of_gap(*made, products)};
  }
  return cheapest;
}

AppraisedOption do_minimum(const BidModel& model, const CaseFactors& factors,
                           const AppraisedOption& bid) {
  if (const auto least = model.proposal->least_scale; least && *least > 0) {
    auto option = scaled_to(bid, std::min(*least, bid.scale));
    option.kind = OptionKind::do_minimum;
    option.reason = "The least scale at which the bid can be done: " + base::percent(*least) + ".";
    return option;
  }
  if (auto variant = cheapest_variant(model, factors, bid.present_cost)) return *variant;
  return {.kind = OptionKind::do_minimum,
          .proposal = {},
          .scale = 0,
          .reason =
              "The bid is whole or not at all and no cheaper variant is proposed, so the "
              "least that can be done is business as usual.",
          .shares_of_gap = {}};
}

}  // namespace

std::vector<Proposal> variants_of(const Case& of, const Proposal& proposal) {
  std::vector<Proposal> variants;
  for (const auto& other : of.proposals) {
    if (other.code == proposal.code) continue;
    if (holds(proposal.excludes, other.code) || holds(other.excludes, proposal.code)) {
      variants.push_back(other);
    }
  }
  return variants;
}

std::vector<AppraisedOption> shortlist(const BidModel& model, const CaseFactors& factors,
                                       methods::Products& products, const Appraisal& appraisal) {
  const auto bid = the_bid(model, products, appraisal);
  AppraisedOption usual{.kind = OptionKind::business_as_usual,
                        .proposal = {},
                        .scale = 0,
                        .reason = "Nothing new is funded: metrics go where they are heading.",
                        .shares_of_gap = {}};
  return {usual, do_minimum(model, factors, bid), bid};
}

}  // namespace commonweal::investment
