#include "investment/appraisal/drivers.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "methods/appraisal/switching.hpp"

namespace commonweal::investment {
namespace {

using methods::Factor;

constexpr double kMostRates = 20;  // Times: 3.5% becomes 70%.

struct Driver {
  DriverKind kind;
  std::string code;
  std::string title;
  double now;
  std::string unit;
  std::function<bool(const PresentTerm&)> moves;
  const Factor* factor;  // Whose 10th and 90th percentiles are taken; null where it is exact.
};

bool is_cost(const PresentTerm& term) { return term.value == nullptr; }

bool holds(const PresentTerm& term, const Factor* factor) {
  return std::ranges::find(term.term.factors, factor) != term.term.factors.end();
}

class Drivers {
 public:
  Drivers(const BidModel& model, const std::vector<PresentTerm>& terms, methods::Products& products,
          Appraisal& appraisal)
      : model_(model), terms_(terms), means_(means_of(terms, products)), appraisal_(appraisal) {
    for (const double mean : means_) net_ += mean;
  }

  void add() {
    for (const auto& driver : drivers()) {
      add_switching(driver);
      add_bar(driver);
    }
    add_cost_bar();
    add_rate();
    std::ranges::stable_sort(appraisal_.tornado, std::greater<>(), [](const TornadoBar& bar) {
      return std::abs(bar.net_at_p90 - bar.net_at_p10);
    });
  }

 private:
  std::vector<Driver> drivers() const {
    std::vector<Driver> drivers;
    add_effects(drivers);
    if (!model_.reach.empty()) {
      drivers.push_back({DriverKind::reach, "", "People reached", 1, "",
                         [](const PresentTerm& term) {
                           return term.part != nullptr && term.part->reach != nullptr;
                         },
                         nullptr});
      add_deliveries(drivers);
    }
    drivers.push_back(
        {DriverKind::cost, "", "Cost", appraisal_.present_cost.mean, "£", is_cost, nullptr});
    add_unit_values(drivers);
    return drivers;
  }

  static bool is_known(const std::vector<Driver>& drivers, DriverKind kind,
                       const std::string& code) {
    return std::ranges::any_of(
        drivers, [&](const Driver& driver) { return driver.kind == kind && driver.code == code; });
  }

  void add_effects(std::vector<Driver>& drivers) const {
    for (const auto& value : model_.values) {
      if (value.effect == nullptr || value.line->of != BenefitOf::changed) continue;
      const std::string code = value.effect->code;
      if (is_known(drivers, DriverKind::effect, code)) continue;
      const Factor* people = value.parts.front().units.factors.front();
      drivers.push_back({DriverKind::effect, code, value.effect->title, people->spread.mean,
                         "for each person reached",
                         [people](const PresentTerm& term) { return holds(term, people); },
                         people});
    }
  }

  // One deviate moves all lines of a bid; of lines at several widths each has a bar of its own.
  void add_deliveries(std::vector<Driver>& drivers) const {
    for (const auto& reach : model_.reach) {
      const Factor* delivery = reach->delivery;
      if (delivery == nullptr) continue;
      const std::string code = base_width(*delivery);
      if (is_known(drivers, DriverKind::delivery, code)) continue;
      drivers.push_back({DriverKind::delivery, code, "Delivery of what is planned", 1, "",
                         [delivery](const PresentTerm& term) { return holds(term, delivery); },
                         delivery});
    }
  }

  static std::string base_width(const Factor& delivery) {
    return std::to_string(delivery.moments.variance);
  }

  void add_unit_values(std::vector<Driver>& drivers) const {
    for (const auto& term : terms_) {
      if (is_cost(term)) continue;
      const UnitValue* value = term.value->unit_value;
      if (is_known(drivers, DriverKind::unit_value, value->code)) continue;
      drivers.push_back({DriverKind::unit_value, value->code, value->title, term.value->central,
                         "£ a " + value->unit,
                         [value](const PresentTerm& other) {
                           return other.value != nullptr && other.value->unit_value == value;
                         },
                         term.unit_value});
    }
  }

  double driven_by(const Driver& driver) const {
    double driven = 0;
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      if (driver.moves(terms_[i])) driven += means_[i];
    }
    return driven;
  }

  void add_switching(const Driver& driver) {
    if (driver.kind == DriverKind::delivery) return;  // As reach.
    const double driven = driven_by(driver);
    appraisal_.switching.push_back({.kind = driver.kind,
                                    .code = driver.code,
                                    .title = driver.title,
                                    .factor = methods::switching_factor(net_ - driven, driven),
                                    .now = driver.now,
                                    .unit = driver.unit});
  }

  void add_bar(const Driver& driver) {
    if (driver.factor == nullptr || driver.factor->spread.mean == 0) return;
    const auto& spread = driver.factor->spread;
    if (!(spread.standard_deviation > 0)) return;
    const double driven = driven_by(driver);
    const double low = spread.p10 / spread.mean;
    const double high = spread.p90 / spread.mean;
    appraisal_.tornado.push_back({.kind = driver.kind,
                                  .code = driver.kind == DriverKind::delivery ? "" : driver.code,
                                  .title = driver.title,
                                  .factor_p10 = low,
                                  .factor_p90 = high,
                                  .net_at_p10 = net_ + driven * (low - 1),
                                  .net_at_p90 = net_ + driven * (high - 1)});
  }

  void add_cost_bar() {
    const Spread& cost = appraisal_.present_cost;
    if (!(cost.standard_deviation > 0) || !(cost.mean > 0)) return;
    appraisal_.tornado.push_back({.kind = DriverKind::cost,
                                  .code = "",
                                  .title = "Cost",
                                  .factor_p10 = cost.p10 / cost.mean,
                                  .factor_p90 = cost.p90 / cost.mean,
                                  .net_at_p10 = net_ + cost.mean - cost.p10,
                                  .net_at_p90 = net_ + cost.mean - cost.p90});
  }

  // The net value with both series of rates times a factor.
  double net_at(double factor) const {
    const std::size_t years = model_.frame.years;
    const auto standard =
        methods::discount_factors(methods::scaled(model_.standard_bands, factor), years);
    const auto health =
        model_.health_bands.empty()
            ? standard
            : methods::discount_factors(methods::scaled(model_.health_bands, factor), years);
    double net = 0;
    for (std::size_t at = 0; at < years; ++at) {
      net -= appraisal_.cost_years[at].total() * standard[at] * cost_mean_;
      for (const auto& line : appraisal_.values) {
        net += line.years[at].pounds * (line.by_health_rates ? health[at] : standard[at]);
      }
    }
    return net;
  }

  void add_rate() {
    double discounted = 0;
    for (const auto& year : appraisal_.cost_years) discounted += year.discounted;
    if (discounted > 0) cost_mean_ = appraisal_.present_cost.mean / discounted;
    const auto factor =
        methods::switching_factor([&](double times) { return net_at(times); }, kMostRates);
    appraisal_.switching.push_back({.kind = DriverKind::discount_rate,
                                    .code = "",
                                    .title = "Discount rate",
                                    .factor = factor,
                                    .now = model_.standard_bands.front().rate,
                                    .unit = "a year"});
  }

  const BidModel& model_;
  const std::vector<PresentTerm>& terms_;
  std::vector<double> means_;
  Appraisal& appraisal_;
  double net_ = 0;
  double cost_mean_ = 1;  // Of the draws of cost, against what is stated.
};

}  // namespace

void add_drivers(const BidModel& model, const std::vector<PresentTerm>& terms,
                 methods::Products& products, Appraisal& appraisal) {
  Drivers(model, terms, products, appraisal).add();
}

}  // namespace commonweal::investment
