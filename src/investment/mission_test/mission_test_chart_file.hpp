#pragma once

// The charts of a mission test, for its page and for files.

#include <optional>
#include <vector>

#include "investment/mission_test/mission_test.hpp"
#include "platform/chart/bar_chart.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/chart/stacked_columns.hpp"
#include "platform/chart/tornado_chart.hpp"
#include "platform/chart/waterfall_chart.hpp"

namespace commonweal::investment {

// The metric as things go and with the bid; without a forecast, what the bid changes. None where it
// moves no core metric.
std::optional<platform::LineChart> with_and_without_chart(const MissionTest& test);

// What the bid changes alone, however small beside the metric itself.
std::optional<platform::LineChart> change_chart(const MissionTest& test);

platform::WaterfallChart value_chart(const MissionTest& test);
platform::TornadoChart driver_chart(const MissionTest& test);
platform::StackedColumns year_chart(const MissionTest& test);

// Who gains, by the present value of what they gain; who loses is told in the words beside it.
platform::BarChart gainer_chart(const MissionTest& test);

}  // namespace commonweal::investment
