#include "investment/appraisal/appraise.hpp"

#include "investment/appraisal/appraised_cost.hpp"
#include "investment/appraisal/drivers.hpp"
#include "investment/appraisal/input_digest.hpp"
#include "investment/appraisal/metric_impact.hpp"
#include "investment/appraisal/net_value.hpp"
#include "investment/appraisal/shortlist.hpp"
#include "investment/appraisal/value_line.hpp"

namespace commonweal::investment {
namespace {

void add_notes(const BidModel& model, Appraisal& appraisal) {
  appraisal.notes = model.notes;
  if (model.frame.scope == AppraisalScope::narrow) {
    appraisal.notes.push_back(
        "Short and narrow: five years, and of benefits only public savings that can be cashed.");
  }
  const int last = model.year(model.frame.years - 1);
  const auto index_end = prices_of(model.of->tables, last);
  if (index_end && index_end->status == DeflatorStatus::assumed) {
    appraisal.notes.push_back(assumed_prices_words(model.of->tables));
  }
  if (appraisal.question.quintiles.empty()) {
    appraisal.notes.push_back("No distributional weights: a pound is a pound to whoever gains it.");
  }
  for (const auto& metric : appraisal.metrics) {
    if (metric.effects.size() < 2) continue;
    appraisal.notes.push_back("Several effects move \"" + metric.metric +
                              "\": they are added up, which is too much where they reach the same "
                              "people.");
  }
  for (const auto& value : model.values) {
    const bool is_fiscal = value.unit_value->kind == UnitValueKind::fiscal;
    if (is_fiscal && !value.unit_value->cashable) {
      appraisal.notes.push_back("Whether \"" + value.unit_value->code +
                                "\" can be cashed is not said: none of it is counted as cash.");
    }
  }
}

Appraisal opened(const BidModel& model, const AppraisalQuestion& question) {
  Appraisal appraisal;
  appraisal.proposal = model.proposal->code;
  appraisal.title = model.proposal->title;
  appraisal.question = question;
  appraisal.price_year = model.of->price_year;
  appraisal.first_year = model.frame.first_year;
  appraisal.years = static_cast<int>(model.frame.years);
  appraisal.unmonetised = model.proposal->unmonetised;
  appraisal.input_digest = input_digest(model);
  return appraisal;
}

}  // namespace

base::Result<Appraisal> appraise(const Case& of, const Proposal& proposal,
                                 const AppraisalQuestion& question) {
  auto frame = frame_of(proposal, question);
  if (!frame) return base::fail(std::move(frame));
  auto drawn_for = variants_of(of, proposal);
  drawn_for.push_back(proposal);
  const CaseFactors factors(of, drawn_for, {.draws = question.draws, .seed = question.seed},
                            question.threads);
  auto model = bid_model(of, proposal, *frame, factors);
  if (!model) return base::fail(std::move(model));
  methods::Products products(question.draws);
  Appraisal appraisal = opened(*model, question);
  add_costs(*model, appraisal);
  appraisal.metrics = metric_impacts(*model, factors, products);
  appraisal.values = value_lines(*model, products);
  add_parties(*model, appraisal);
  const auto terms = present_terms(*model, factors);
  add_net_value(*model, terms, products, appraisal);
  if (!question.quintiles.empty()) {
    appraisal.weighted_net = weighted_net(*model, terms, question.quintiles, products);
  }
  add_drivers(*model, terms, products, appraisal);
  appraisal.shortlist = shortlist(*model, factors, products, appraisal);
  add_notes(*model, appraisal);
  return appraisal;
}

}  // namespace commonweal::investment
