#include "missions/funded_path.hpp"

#include <utility>

namespace commonweal::missions {

std::vector<FundedPart> funded_parts(const std::vector<Commitment>& commitments,
                                     std::string_view metric, std::string_view body) {
  std::vector<FundedPart> parts;
  for (const Commitment& commitment : commitments) {
    if (!is_under_way(commitment)) continue;
    for (const Promise& promise : commitment.promises) {
      if (promise.metric == metric && promise.place == body)
        parts.push_back({&commitment, &promise});
    }
  }
  return parts;
}

int financial_year_of(base::Period period) {
  return base::period_holding(base::PeriodKind::financial_year, base::last_day(period)).ordinal();
}

double promised_in(const std::vector<FundedPart>& parts, int year) {
  double sum = 0;
  for (const auto& [commitment, promise] : parts) sum += amount_in(promise->change, year);
  return sum;
}

FundedPath funded_path(const methods::Forecast& usual, std::vector<FundedPart> parts) {
  FundedPath path{.parts = std::move(parts), .points = {}};
  const double had = promised_in(path.parts, financial_year_of(usual.latest.period));
  for (const auto& point : usual.points) {
    const double added = promised_in(path.parts, financial_year_of(point.period)) - had;
    path.points.push_back({point.period, added, point.mean + added});
  }
  return path;
}

}  // namespace commonweal::missions
