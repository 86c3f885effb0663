// What our rates say, for a script in another language to compare: reads a question a line from
// standard input and prints value, lower and upper limit for each.
//
//   count CONFIDENCE EVENTS          share CONFIDENCE PART WHOLE
//   mean CONFIDENCE VALUE...         direct CONFIDENCE (EVENTS PEOPLE WEIGHT)...
//   ratio CONFIDENCE OBSERVED (PEOPLE REFERENCE_EVENTS REFERENCE_PEOPLE)...
//   excess CONFIDENCE EVENTS PEOPLE (EVENTS PEOPLE)...          of the unit, then of its peers

#include <cstdio>
#include <iostream>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "methods/rates/crude_rate.hpp"
#include "methods/rates/excess.hpp"
#include "methods/rates/standardised.hpp"

namespace {

namespace methods = commonweal::methods;
using methods::Statistic;

std::vector<double> numbers_in(std::istream& in) {
  std::vector<double> numbers;
  for (double number = 0; in >> number;) numbers.push_back(number);
  return numbers;
}

Statistic direct(const std::vector<double>& of, double confidence) {
  std::vector<methods::Stratum> strata;
  for (std::size_t i = 0; i + 2 < of.size(); i += 3)
    strata.push_back({of[i], of[i + 1], of[i + 2]});
  return methods::direct_rate(strata, {.per = 1, .confidence = confidence}).value();
}

Statistic ratio(const std::vector<double>& of, double confidence) {
  std::vector<methods::ReferenceStratum> strata;
  for (std::size_t i = 1; i + 2 < of.size(); i += 3)
    strata.push_back({of[i], of[i + 1], of[i + 2]});
  return methods::indirect_ratio(of.at(0), strata, confidence).value().ratio;
}

methods::Series only(double value) {
  const auto year = commonweal::base::Period::year(commonweal::base::PeriodKind::calendar_year, 1);
  return methods::Series::make({{year, value}}).value();
}

Statistic excess(const std::vector<double>& of, double confidence) {
  std::vector<methods::NamedRates> rates;
  for (std::size_t i = 0; i + 1 < of.size(); i += 2)
    rates.push_back({std::to_string(i), only(of[i] / of[i + 1]), only(of[i + 1])});
  const auto total = methods::excess(rates.at(0), std::span(rates).subspan(1),
                                     {.per = 1, .confidence = confidence})
                         .value()
                         .total.value();
  return {total.excess, total.limits};
}

Statistic answer(const std::string& kind, double confidence, const std::vector<double>& of) {
  if (kind == "count") {
    return methods::crude_rate(
               {.events = of.at(0), .people = 1, .per = 1, .confidence = confidence})
        .value();
  }
  if (kind == "share") {
    return methods::proportion({.part = of.at(0), .whole = of.at(1), .confidence = confidence})
        .value();
  }
  if (kind == "mean") return methods::mean_of(of, confidence).value();
  if (kind == "excess") return excess(of, confidence);
  return kind == "direct" ? direct(of, confidence) : ratio(of, confidence);
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream in(line);
    std::string kind;
    double confidence = 0;
    in >> kind >> confidence;
    const auto [value, limits] = answer(kind, confidence, numbers_in(in));
    std::printf("%.15g %.15g %.15g\n", value, limits.lower, limits.upper);
  }
}
