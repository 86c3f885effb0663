// Charts by chance, some of them absurd: what holds for every drawing.

#include "platform/chart/line_chart.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/chart/chart_fixture.hpp"
#include "platform/chart/drawing_fixture.hpp"

namespace commonweal::platform {
namespace {

Fan random_fan(Random& random, double start, double size) {
  Fan fan;
  for (const double wide : {1.0, 0.6, 0.3}) {
    fan.bands.push_back({random_words(random),
                         {{2000, start, start}, {2010, start - size * wide, start + size * wide}}});
  }
  return fan;
}

LineChart random_chart(Random& random) {
  LineChart chart{.caption = {.id = "random"}};
  const double size = std::vector<double>{1e-7, 1, 100, 7e6, 1e13}[random.count(5)];
  const double base = random.below(2) < 1 ? -size / 2 : size * random.below(20);
  const double years = std::vector<double>{0, 0.2, 2, 30}[random.count(4)];
  const auto time = [&] { return 2000 + random.below(years); };
  const auto value = [&] { return base + random.below(size); };
  for (std::size_t line = random.count(7); line > 0; --line) {
    chart.lines.push_back({random_words(random), {}, static_cast<Style>(random.count(3))});
    for (std::size_t points = random.count(40); points > 0; --points) {
      chart.lines.back().points.push_back({time(), value()});
      if (random.below(5) < 1) chart.lines.back().points.back().y.reset();
    }
  }
  for (std::size_t band = random.count(3); band > 0; --band) {
    const double lower = value();
    chart.bands.push_back(
        {random_words(random), {{2000, lower, lower}, {time(), lower, lower + size}}});
  }
  for (std::size_t level = random.count(3); level > 0; --level)
    chart.levels.push_back({random_words(random), value()});
  for (std::size_t marker = random.count(5); marker > 0; --marker) {
    chart.markers.push_back({time(), value(), random_words(random)});
  }
  for (std::size_t event = random.count(4); event > 0; --event) {
    chart.events.push_back({time(), random_words(random)});
  }
  if (random.count(3) == 0) chart.fans.push_back(random_fan(random, value(), size));
  if (random.below(2) < 1) chart.value_axis = ValueAxis::fitted;
  return chart;
}

TEST(LineChart, StaysInsideItsDrawingAndNeverPrintsWordsOverWords) {
  for (int seed = 1; seed <= 400 && !HasFailure(); ++seed) {
    Random random{seed * 7919};
    const std::string page = render(random_chart(random)).str();
    if (count(page, "There are no figures") > 0) continue;
    SCOPED_TRACE(seed);
    expect_sound(drawing(page, "wide"), 680, 390, 15);
    expect_sound(drawing(page, "narrow"), 320, 310, 14);
  }
}

}  // namespace
}  // namespace commonweal::platform
