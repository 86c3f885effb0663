#include "investment/appraisal/drivers.hpp"

#include <cmath>
#include <stdexcept>
#include <string_view>

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

const SwitchingValue& switching(const Appraisal& answer, DriverKind kind, std::string_view code) {
  for (const auto& value : answer.switching) {
    if (value.kind == kind && value.code == code) return value;
  }
  throw std::runtime_error("no such driver");
}

TEST(Switching, IsTheFactorAtWhichTheNetValueIsNought) {
  const auto of = example_case();
  const auto answer = appraised(of);
  const double scale = answer.present_cost.mean;

  auto costlier = of;
  for (auto& line : costlier.proposals[0].costs) {
    for (auto& [year, pounds] : line.pounds) {
      pounds *= switching(answer, DriverKind::cost, "").factor.value();
    }
  }
  EXPECT_NEAR(appraised(costlier).net.mean / scale, 0, 1e-9);

  auto fewer = of;
  for (auto& line : fewer.proposals[0].benefits) {
    if (line.value == "qaly")
      line.per *= switching(answer, DriverKind::effect, "clinics").factor.value();
  }
  EXPECT_NEAR(appraised(fewer).net.mean / scale, 0, 1e-9);

  auto cheaper = of;
  cheaper.tables.unit_values[0].central *=
      switching(answer, DriverKind::unit_value, "qaly").factor.value();
  EXPECT_NEAR(appraised(cheaper).net.mean / scale, 0, 1e-9);
}

TEST(Switching, OfTheDiscountRateIsTheRateAtWhichTheNetValueIsNought) {
  auto of = exact_case();
  of.proposals[0].benefits = {{.value = "hospital-day", .units = {{2028, 10'000}}}};
  const auto answer = appraised(of);
  const auto rate = switching(answer, DriverKind::discount_rate, "");
  auto dearer = of;
  for (auto& band : dearer.tables.rates) band.rate *= rate.factor.value();
  EXPECT_NEAR(appraised(dearer).net.mean / answer.present_cost.mean, 0, 1e-9);
}

TEST(Tornado, HasTheWidestFirst) {
  const auto bars = appraised(example_case()).tornado;
  ASSERT_EQ(bars.size(), 4U);  // Effect, delivery, hospital day, cost.
  EXPECT_EQ(bars[0].kind, DriverKind::effect);
  EXPECT_LT(bars[0].net_at_p10, bars[0].net_at_p90);
  for (std::size_t i = 1; i < bars.size(); ++i) {
    EXPECT_GE(std::abs(bars[i - 1].net_at_p90 - bars[i - 1].net_at_p10),
              std::abs(bars[i].net_at_p90 - bars[i].net_at_p10));
  }
}

}  // namespace
}  // namespace commonweal::investment
