#include "missions/forecast_keeper_store.hpp"

#include <future>
#include <list>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/mission_standing_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/outlook_question.hpp"

namespace commonweal::missions {
namespace {

tl::unexpected<base::Error> none_held() {
  return base::fail(base::ErrorCode::not_found, "No series is held.");
}

KeptForecast made_of_figures(const std::vector<Observation>& observations,
                             const methods::ForecastQuestion& question, BackTesting back_testing,
                             std::string digest) {
  const auto series = series_of(observations);
  if (!series) return none_held();
  auto answer = back_testing == BackTesting::with ? methods::forecast(*series, question)
                                                  : methods::forecast_alone(*series, question);
  if (!answer) return base::fail(std::move(answer));
  return std::make_shared<const Kept>(
      Kept{.question = question, .answer = *std::move(answer), .digest = std::move(digest)});
}

std::string key_of(const Metric& metric, const Body& body, const std::string& digest,
                   const methods::ForecastQuestion& question, BackTesting back_testing) {
  std::string key = metric.code + ' ' + body.code + ' ' + digest;
  key += ' ' + std::to_string(question.horizon) + ' ' + std::to_string(question.seasonal);
  key.append(" ").append(code_word(question.model));
  if (back_testing == BackTesting::with) key += " tested";
  if (question.from) key += ' ' + base::text(*question.from);
  return key;
}

}  // namespace

class ForecastKeeper::Shelves {
 public:
  explicit Shelves(std::size_t forecasts_max) : forecasts_max_(forecasts_max) {
    CW_CHECK(forecasts_max > 0);
  }

  using Make = std::function<KeptForecast()>;

  // Whoever comes first makes it, without the lock; who comes meanwhile waits for that one.
  KeptForecast get(const std::string& key, const Make& make) {
    std::promise<KeptForecast> promise;
    const auto shelved = place(key, promise);
    if (!shelved.is_mine) return shelved.answer.get();
    try {
      promise.set_value(make());
    } catch (...) {
      promise.set_exception(std::current_exception());
      take_away(key);
    }
    return shelved.answer.get();
  }

  std::size_t made() const {
    const std::lock_guard lock(mutex_);
    return made_;
  }

 private:
  using Answer = std::shared_future<KeptForecast>;

  struct Placed {
    Answer answer;
    bool is_mine;  // To be made by who asked.
  };
  struct Entry {
    Answer answer;
    std::list<std::string>::iterator place;
  };

  Placed place(const std::string& key, std::promise<KeptForecast>& promise) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    if (found != entries_.end()) {
      latest_first_.splice(latest_first_.begin(), latest_first_, found->second.place);
      return {found->second.answer, false};
    }
    latest_first_.push_front(key);
    const Answer answer = promise.get_future().share();
    entries_.emplace(key, Entry{answer, latest_first_.begin()});
    ++made_;
    if (entries_.size() > forecasts_max_) {
      entries_.erase(latest_first_.back());
      latest_first_.pop_back();
    }
    return {answer, true};
  }

  void take_away(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    if (found == entries_.end()) return;
    latest_first_.erase(found->second.place);
    entries_.erase(found);
  }

  const std::size_t forecasts_max_;
  mutable std::mutex mutex_;
  std::list<std::string> latest_first_;
  std::unordered_map<std::string, Entry> entries_;
  std::size_t made_ = 0;
};

ForecastKeeper::ForecastKeeper(std::size_t forecasts_max)
    : shelves_(std::make_unique<Shelves>(forecasts_max)) {}
ForecastKeeper::~ForecastKeeper() = default;

KeptForecast ForecastKeeper::forecast(const Metric& metric, const Body& body,
                                      const std::vector<Observation>& observations,
                                      const methods::ForecastQuestion& question,
                                      BackTesting back_testing) {
  const std::string digest = digest_of(observations);
  return shelves_->get(key_of(metric, body, digest, question, back_testing), [&] {
    return made_of_figures(observations, question, back_testing, digest);
  });
}

std::size_t ForecastKeeper::made() const { return shelves_->made(); }

KeptForecast forecast_of(const Holdings& holdings, const Metric& metric, const Body& body,
                         const std::vector<Observation>& observations,
                         const methods::ForecastQuestion& question, BackTesting back_testing) {
  if (holdings.forecasts != nullptr) {
    return holdings.forecasts->forecast(metric, body, observations, question, back_testing);
  }
  return made_of_figures(observations, question, back_testing, digest_of(observations));
}

KeptForecast forecast_of(const Holdings& holdings, const Metric& metric, const Body& body,
                         const std::vector<Observation>& observations, int horizon) {
  const auto series = series_of(observations);
  if (!series) return none_held();
  return forecast_of(holdings, metric, body, observations, usual_question(*series, horizon),
                     BackTesting::without);
}

KeptForecast usual_forecast(const Holdings& holdings, const Metric& metric, const Body& body,
                            const std::vector<Observation>& observations,
                            BackTesting back_testing) {
  const auto series = series_of(observations);
  if (!series) return none_held();
  const auto* standing = holdings.directory.find_replay(metric.code);
  const int horizon =
      usual_horizon(*series, {.replay = replay_beside(*series, standing),
                              .targets = target_periods(holdings.directory.targets_of(metric.code),
                                                        body.code, metric.period_kind)});
  return forecast_of(holdings, metric, body, observations, usual_question(*series, horizon),
                     back_testing);
}

namespace {

using MayGoOn = std::function<bool()>;

std::size_t warm(const Holdings& holdings, const std::vector<MissionStanding>& missions,
                 BackTesting back_testing, const MayGoOn& is_needed) {
  std::size_t made = 0;
  for (const MissionStanding& mission : missions) {
    for (const MetricStanding& it : mission.metrics) {
      if (!is_needed()) return made;
      if (!it.standing) continue;
      static_cast<void>(
          usual_forecast(holdings, *it.metric, *it.body, it.observations, back_testing));
      ++made;
    }
  }
  return made;
}

}  // namespace

std::size_t warm_forecasts(const Holdings& holdings, const MayGoOn& is_needed) {
  const auto missions = load_standings(holdings);
  return warm(holdings, missions, BackTesting::without, is_needed) +
         warm(holdings, missions, BackTesting::with, is_needed);
}

}  // namespace commonweal::missions
