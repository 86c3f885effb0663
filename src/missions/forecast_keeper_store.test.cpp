#include "missions/forecast_keeper_store.hpp"

#include <thread>

#include "missions/directory_store.hpp"
#include "missions/missions_fixture.hpp"
#include "missions/outlook_example.hpp"

namespace commonweal::missions {
namespace {

struct ForecastKeeperStore : MissionsFixture {
  ForecastKeeperStore() { given_records(); }

  KeptForecast kept(const std::vector<Observation>& observations, int horizon = 12) {
    return keeper.forecast(metric, body, observations, {.horizon = horizon});
  }

  ForecastKeeper keeper;
  const Metric metric = sound_metric();
  const Body body = made_of<Body>(sound(RecordKind::body));
};

TEST_F(ForecastKeeperStore, MakesAForecastOnceForTheSameFiguresAndTheSameQuestion) {
  const auto first = kept(falling_list());
  ASSERT_TRUE(first) << told(first);
  EXPECT_EQ(kept(falling_list()).value(), first.value());
  EXPECT_EQ(keeper.made(), 1);
  EXPECT_EQ((*first)->digest, digest_of(falling_list()));
  EXPECT_EQ(std::ssize((*first)->answer.points), 12);
}

TEST_F(ForecastKeeperStore, MakesAnotherForOtherFiguresPeriodsOrModels) {
  kept(falling_list());
  auto revised = falling_list();
  revised.back().figure = base::Reported{1};
  kept(revised);
  kept(falling_list(), 24);
  keeper.forecast(metric, body, falling_list(), {.model = methods::ForecastModel::level});
  keeper.forecast(metric, body, falling_list(), {.from = falling_list()[30].period});
  keeper.forecast(metric, body, falling_list(), {.seasonal = 12});
  keeper.forecast(metric, body, falling_list(), {.seasonal = 12}, BackTesting::with);
  EXPECT_EQ(keeper.made(), 7);
}

TEST_F(ForecastKeeperStore, KeepsTheReasonsWhyThereIsNone) {
  const std::vector<Observation> few{falling_list().front()};
  const auto none = kept(few);
  ASSERT_FALSE(none);
  EXPECT_FALSE(none.error().problems.empty());
  EXPECT_EQ(kept(few).error().problems, none.error().problems);
  EXPECT_EQ(keeper.made(), 1);
  EXPECT_EQ(kept({}).error().code, base::ErrorCode::not_found);
}

TEST_F(ForecastKeeperStore, LetsOneOfManyThreadsMakeItWhileTheOthersWait) {
  std::vector<KeptForecast> seen(8, base::fail(base::ErrorCode::not_found, "Not asked yet."));
  {
    std::vector<std::jthread> readers;
    for (auto& mine : seen) readers.emplace_back([this, &mine] { mine = kept(falling_list()); });
  }
  EXPECT_EQ(keeper.made(), 1);
  for (const auto& each : seen) EXPECT_EQ(each.value(), seen.front().value());
}

TEST_F(ForecastKeeperStore, LetsGoOfTheOneAskedForLongestAgo) {
  ForecastKeeper small(2);
  const auto ask = [&](int horizon) {
    return small.forecast(metric, body, falling_list(), {.horizon = horizon});
  };
  ask(1);
  ask(2);
  ask(1);
  ask(3);  // 2 goes: 1 was asked for since.
  EXPECT_EQ(small.made(), 3);
  ask(1);
  EXPECT_EQ(small.made(), 3);
  ask(2);
  EXPECT_EQ(small.made(), 4);
}

TEST_F(ForecastKeeperStore, MakesItAnewWhereNoKeeperIsHeld) {
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{transaction, *directory};
  const auto first = forecast_of(holdings, metric, body, falling_list(), 12);
  ASSERT_TRUE(first) << told(first);
  EXPECT_EQ((*first)->question.seasonal, 12);
  EXPECT_NE(forecast_of(holdings, metric, body, falling_list(), 12).value(), *first);
  EXPECT_FALSE(forecast_of(holdings, metric, body, {}, 12));
}

TEST_F(ForecastKeeperStore, MakesBeforehandWhatThePagesOfMetricsOpenWith) {
  given(filed_falling_list());
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{transaction, *directory, nullptr, &keeper};
  EXPECT_EQ(warm_forecasts(holdings, [] { return false; }), 0);
  EXPECT_EQ(warm_forecasts(holdings, [] { return true; }), 2);
  EXPECT_EQ(keeper.made(), 2);
  const auto* own = directory->find_metric("waiting-list");
  usual_forecast(holdings, *own, *directory->find_body("E92000001"),
                 observations_of(transaction, *own, "E92000001"));
  EXPECT_EQ(keeper.made(), 2);
}

}  // namespace
}  // namespace commonweal::missions
