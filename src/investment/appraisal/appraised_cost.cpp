#include "investment/appraisal/appraised_cost.hpp"

#include <algorithm>

namespace commonweal::investment {
namespace {

std::vector<CostYear> empty_years(const BidModel& model) {
  std::vector<CostYear> years(model.frame.years);
  for (std::size_t at = 0; at < years.size(); ++at) years[at].year = model.year(at);
  return years;
}

std::optional<double> in_cash(const BidModel& model, int year, double real) {
  if (real == 0) return 0;
  const int from = model.of->price_year;
  if (from == year) return real;
  if (!model.index) return std::nullopt;
  const auto factor = methods::rebase(*model.index, {.from = from, .to = year});
  return factor ? std::optional(real * *factor) : std::nullopt;
}

std::vector<CostYear> years_of(const BidModel& model, const ModelCost& cost) {
  auto years = empty_years(model);
  const auto factors = model.standard();
  for (std::size_t at = 0; at < years.size(); ++at) {
    CostYear& year = years[at];
    year.stated = cost.stated[at];
    year.bias = cost.stated[at] * cost.uplift;
    year.discounted = year.total() * factors[at];
    year.cash = in_cash(model, year.year, year.total());
  }
  return years;
}

void add_to(std::vector<CostYear>& sum, const std::vector<CostYear>& years) {
  for (std::size_t at = 0; at < sum.size(); ++at) {
    sum[at].stated += years[at].stated;
    sum[at].bias += years[at].bias;
    sum[at].discounted += years[at].discounted;
    sum[at].cash = sum[at].cash && years[at].cash ? std::optional(*sum[at].cash + *years[at].cash)
                                                  : std::nullopt;
  }
}

std::vector<AppraisalStep> steps_of(const BidModel& model, const AppraisedCost& cost) {
  double stated = 0;
  double bias = 0;
  for (const auto& year : cost.years) {
    stated += year.stated;
    bias += year.bias;
  }
  const std::string prices = "£, prices of " + std::to_string(model.of->price_year);
  std::vector<AppraisalStep> steps{{"Stated in the bid, over the horizon", stated, prices, "bid"}};
  if (!cost.category.empty()) {
    const auto* bias_row = find_optimism(model.of->tables, cost.category);
    steps.push_back({"Optimism bias of " + bias_row->description, bias_row->cost, "share",
                     "optimism bias, edition " + bias_row->edition});
    steps.push_back({"Of which not mitigated",
                     bias_row->cost == 0 ? 1 : cost.uplift / bias_row->cost, "share", "bid"});
    steps.push_back({"Optimism bias added", bias, prices, "stated x bias x not mitigated"});
  }
  steps.push_back({"Discounted to the first year", cost.present, prices,
                   "standard rates, edition " + editions_of(model.of->tables).rates});
  return steps;
}

AppraisedCost appraised(const BidModel& model, const ModelCost& cost) {
  AppraisedCost line{.budget = std::string(code_word(cost.line->budget)),
                     .what = in_words(cost.line->what),
                     .bearer = cost.line->bearer,
                     .category = cost.line->category,
                     .uplift = cost.uplift,
                     .spread = cost.line->spread,
                     .years = years_of(model, cost),
                     .steps = {},
                     .present = 0};
  for (const auto& year : line.years) line.present += year.discounted;
  line.steps = steps_of(model, line);
  return line;
}

}  // namespace

void add_costs(const BidModel& model, Appraisal& appraisal) {
  appraisal.cost_years = empty_years(model);
  for (auto& year : appraisal.cost_years) year.cash = 0;
  for (const auto& cost : model.costs) {
    const auto& line = appraisal.costs.emplace_back(appraised(model, cost));
    add_to(appraisal.cost_years, line.years);
    auto budget = std::ranges::find(appraisal.budgets, line.budget, &BudgetCost::budget);
    if (budget == appraisal.budgets.end()) {
      appraisal.budgets.push_back({line.budget, line.years});
    } else {
      add_to(budget->years, line.years);
    }
  }
}

}  // namespace commonweal::investment
