#include "investment/appraisal/brief.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/parallel.hpp"
#include "investment/appraisal/metric_impact.hpp"
#include "investment/appraisal/net_value.hpp"
#include "investment/appraisal/payer.hpp"
#include "methods/appraisal/drawn_sum.hpp"

namespace commonweal::investment {
namespace {

using methods::Term;

void add_costs(const BidModel& model, BidBrief& brief) {
  std::map<std::tuple<std::string, Budget, int>, double> sums;
  for (const auto& cost : model.costs) {
    if (!is_new_money(*cost.line)) continue;
    const std::string payer = payer_of(*model.of, *model.proposal, *cost.line);
    for (std::size_t at = 0; at < model.frame.years; ++at) {
      const double real = cost.term.weights[at];
      if (real != 0) sums[{payer, cost.line->budget, model.year(at)}] += real;
    }
  }
  for (const auto& [key, real] : sums) {
    const auto& [payer, budget, year] = key;
    const methods::PriceYears years{.from = model.of->price_year, .to = year};
    const auto factor = model.index ? methods::rebase(*model.index, years) : std::nullopt;
    brief.costs.push_back({.department = payer,
                           .budget = std::string(code_word(budget)),
                           .year = year,
                           .real = real,
                           .cash = real * factor.value_or(1)});
  }
}

double mean_change(const std::vector<Term>& terms, std::size_t at, methods::Products& products) {
  double change = 0;
  for (const auto& term : terms) {
    change += term.weights[at] * products.of(term.factors).spread.mean;
  }
  return change;
}

// A metric of a mission with a gap, whether the bid moves it or not.
struct OpenMetric {
  const CaseMetric* metric;
  TargetGap gap;
};

std::vector<OpenMetric> open_metrics(const BidModel& model, const std::string& mission) {
  std::vector<OpenMetric> open;
  for (const auto& metric : model.of->metrics) {
    if (!metric.is_core || metric.mission != mission) continue;
    if (const auto gap = target_gap(model, metric)) open.push_back({&metric, *gap});
  }
  return open;
}

void add_draws(const std::vector<Term>& terms, const TargetGap& gap, double share,
               methods::Products& products, std::vector<double>& draws) {
  for (const auto& term : terms) {
    const auto from = products.of(term.factors).draws;
    const double weight = term.weights[gap.at] / gap.gap() * share;
    for (std::size_t i = 0; i < draws.size(); ++i) draws[i] += weight * from[i];
  }
}

// Each place's part of a mission's progress, in the order of their codes.
void add_places(const BidModel& model, const std::string& mission,
                const std::vector<OpenMetric>& open, methods::Products& products, BidBrief& brief) {
  std::map<std::string, double> shares;
  for (const auto& reach : model.reach) {
    for (const auto& [metric, gap] : open) {
      if (!reach->metric || reach->effect->metric != metric->code) continue;
      shares[reach->line->place] += mean_change({*reach->metric}, gap.at, products) / gap.gap() /
                                    static_cast<double>(open.size());
    }
  }
  for (const auto& [place, share] : shares) brief.places.push_back({place, mission, share});
}

void add_progress(const BidModel& model, const std::string& mission, std::size_t scenarios,
                  methods::Products& products, BidBrief& brief) {
  const auto open = open_metrics(model, mission);
  BriefProgress progress{.mission = mission, .share = 0, .draws = std::vector<double>(scenarios)};
  bool is_moved = false;
  for (const auto& [metric, gap] : open) {
    const auto terms = terms_of(model, *metric);
    const double each = 1 / static_cast<double>(open.size());
    progress.share += mean_change(terms, gap.at, products) / gap.gap() * each;
    add_draws(terms, gap, each, products, progress.draws);
    is_moved = is_moved || !terms.empty();
  }
  if (!is_moved) return;
  brief.progress.push_back(std::move(progress));
  add_places(model, mission, open, products, brief);
}

void add_net(const BidModel& model, const CaseFactors& factors, std::size_t scenarios,
             methods::Products& products, BidBrief& brief) {
  const auto terms = present_terms(model, factors);
  const auto means = means_of(terms, products);
  brief.net_draws.assign(scenarios, 0.0);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    (terms[i].value == nullptr ? brief.present_cost : brief.present_benefit) += means[i];
    const auto from = products.of(terms[i].term.factors).draws;
    for (std::size_t draw = 0; draw < scenarios; ++draw) {
      brief.net_draws[draw] += terms[i].weight * from[draw];
    }
  }
  brief.present_cost = 0 - brief.present_cost;
  brief.net = brief.present_benefit - brief.present_cost;
}

struct Shift {
  const Proposal* proposal;
  int start;
};

std::vector<Shift> shifts_of(const Case& of) {
  std::vector<Shift> shifts;
  for (const auto& proposal : of.proposals) {
    if (proposal.start_years.empty()) shifts.push_back({&proposal, proposal.first_year});
    for (const int start : proposal.start_years) shifts.push_back({&proposal, start});
  }
  return shifts;
}

base::Result<BidBrief> brief_at(const Case& of, const Shift& shift, const BriefQuestion& question,
                                const CaseFactors& factors) {
  auto frame = frame_of(*shift.proposal, {.draws = question.draws,
                                          .seed = question.seed,
                                          .years = question.years,
                                          .start = shift.start});
  if (!frame) return base::fail(std::move(frame));
  auto model = bid_model(of, *shift.proposal, *frame, factors);
  if (!model) return base::fail(std::move(model));
  methods::Products products(question.draws);
  return brief_of(*model, factors, products, std::min(question.scenarios, question.draws));
}

}  // namespace

std::vector<std::pair<std::string, double>> shares_of_gap(const BidModel& model,
                                                          methods::Products& products) {
  std::vector<std::pair<std::string, double>> shares;
  for (const auto& metric : model.of->metrics) {
    const auto terms = terms_of(model, metric);
    const auto gap = target_gap(model, metric);
    if (!metric.is_core || terms.empty() || !gap) continue;
    shares.emplace_back(metric.code, mean_change(terms, gap->at, products) / gap->gap());
  }
  return shares;
}

BidBrief brief_of(const BidModel& model, const CaseFactors& factors, methods::Products& products,
                  std::size_t scenarios) {
  BidBrief brief{.proposal = model.proposal->code, .start = model.frame.first_year};
  add_costs(model, brief);
  std::vector<std::string> missions;
  for (const auto& metric : model.of->metrics) {
    if (std::ranges::find(missions, metric.mission) != missions.end()) continue;
    missions.push_back(metric.mission);
    add_progress(model, metric.mission, scenarios, products, brief);
  }
  add_net(model, factors, scenarios, products, brief);
  return brief;
}

base::Result<std::vector<BidBrief>> appraise_all(const Case& of, const BriefQuestion& question) {
  const CaseFactors factors(of, of.proposals, {.draws = question.draws, .seed = question.seed},
                            question.threads);
  const auto shifts = shifts_of(of);
  std::vector<base::Result<BidBrief>> made(shifts.size());
  base::parallel_for(shifts.size(), {.chunk_size = 1, .threads = question.threads},
                     [&](const base::Chunk& chunk) {
                       made[chunk.first] = brief_at(of, shifts[chunk.first], question, factors);
                     });
  base::Problems problems;
  std::vector<BidBrief> briefs;
  for (std::size_t i = 0; i < made.size(); ++i) {
    if (made[i]) {
      briefs.push_back(*std::move(made[i]));
      continue;
    }
    for (const auto& problem : made[i].error().problems) {
      problems.add({shifts[i].proposal->code + ", " + problem.place, problem.what});
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return briefs;
}

}  // namespace commonweal::investment
