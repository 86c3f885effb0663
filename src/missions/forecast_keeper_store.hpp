#pragma once

// Business as usual for a metric's figures, kept at hand: to fit a model takes tens of
// milliseconds, to show one must not. What is kept is found by the figures themselves (their
// digest), so nothing that was written later can be mistaken for them. Knows neither pages nor how
// a forecast is worded. (docs/decisions/0028-forecasts-in-memory.md)

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/series/forecast.hpp"
#include "missions/body.hpp"
#include "missions/holdings_store.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

// Whether the forecast comes with how well the method did before, which is nearly all of the work.
enum class BackTesting { without, with };

struct Kept {
  methods::ForecastQuestion question;  // As the method was asked.
  methods::Forecast answer;
  std::string digest;  // Of the figures that it was made from.
};

// Or the sentences that say why there is none: too short a series, one that never changed.
using KeptForecast = base::Result<std::shared_ptr<const Kept>>;

// For one database. May be asked from any thread: of those who ask for the same at once, one makes
// it and the others wait.
class ForecastKeeper {
 public:
  // Of more than so many, those asked for longest ago go first.
  explicit ForecastKeeper(std::size_t forecasts_max = 4096);
  ~ForecastKeeper();
  ForecastKeeper(const ForecastKeeper&) = delete;
  ForecastKeeper& operator=(const ForecastKeeper&) = delete;

  KeptForecast forecast(const Metric& metric, const Body& body,
                        const std::vector<Observation>& observations,
                        const methods::ForecastQuestion& question,
                        BackTesting back_testing = BackTesting::without);

  std::size_t made() const;  // How many it had to make so far.

 private:
  class Shelves;
  std::unique_ptr<Shelves> shelves_;
};

// The forecast that every page shows of these figures, so many publications ahead, with the season
// that they have. From the holdings' keeper, or else made now; without a back-test.
KeptForecast forecast_of(const Holdings& holdings, const Metric& metric, const Body& body,
                         const std::vector<Observation>& observations, int horizon);

// The same for a question of one's own: from a period of the past, with a chosen model.
KeptForecast forecast_of(const Holdings& holdings, const Metric& metric, const Body& body,
                         const std::vector<Observation>& observations,
                         const methods::ForecastQuestion& question, BackTesting back_testing);

// The one that the metric's own page opens with: as far ahead as its standing replay needs.
KeptForecast usual_forecast(const Holdings& holdings, const Metric& metric, const Body& body,
                            const std::vector<Observation>& observations,
                            BackTesting back_testing = BackTesting::without);

// Makes what the pages of metrics open with, then their back-tests, until all is made or nobody
// needs it any more. Gives how many it asked for.
std::size_t warm_forecasts(const Holdings& holdings, const std::function<bool()>& is_needed);

}  // namespace commonweal::missions
