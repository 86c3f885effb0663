#include "missions/target_forecast_store.hpp"

#include <utility>

namespace commonweal::missions {
namespace {

constexpr double kSeasonYearsMin = 3;

int season_of(const methods::Series& series) {
  const base::PeriodKind kind = series.kind();
  if (kind != base::PeriodKind::month && kind != base::PeriodKind::quarter) return 0;
  const double a_year = base::periods_per_year(kind);
  const auto figures = static_cast<double>(series.points().size());
  return figures >= kSeasonYearsMin * a_year ? static_cast<int>(a_year) : 0;
}

}  // namespace

std::shared_ptr<const methods::Forecast> target_forecast(
    const Holdings& /*holdings*/, const Metric& /*metric*/, const Body& /*body*/,
    const std::vector<Observation>& observations, int horizon) {
  const auto series = series_of(observations);
  if (!series || horizon < 1) return nullptr;
  auto forecast =
      methods::forecast_alone(*series, {.horizon = horizon, .seasonal = season_of(*series)});
  if (!forecast) return nullptr;
  return std::make_shared<const methods::Forecast>(*std::move(forecast));
}

}  // namespace commonweal::missions
