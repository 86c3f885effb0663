#pragma once

// The scenarios of a file, with one more of the reader's own: page, files and API read what an
// address asks for in one way.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "investment/outlook/spending_scenarios.hpp"

namespace commonweal::investment {

// What a reader may say, in percent a year.
struct AskedInput {
  std::string_view name;
  const char* label;
  std::optional<double> ScenarioInputs::* input;
};
inline constexpr AskedInput kAskedInputs[] = {
    {"productivity", "Productivity, % a year", &ScenarioInputs::productivity},
    {"prevention", "Demand prevented, % a year", &ScenarioInputs::prevention},
    {"need", "Need at the same age, % a year", &ScenarioInputs::need_growth},
    {"unit-cost", "Cost of care beyond prices, % a year", &ScenarioInputs::unit_cost_growth},
    {"economy", "Economy, % a year", &ScenarioInputs::gdp_growth},
};

// By the name of an input what was typed; empty: as in the first scenario. With any of them there
// is one more scenario, "Yours".
base::Result<SpendingOutlook> outlook_said(const std::function<std::string(std::string_view)>& said,
                                           const std::filesystem::path& file);

// productivity=1.2&need=&unit-cost=&economy=&prevention=
template <class Request>
base::Result<SpendingOutlook> outlook_asked(const Request& request,
                                            const std::filesystem::path& file) {
  const auto said = [&](std::string_view name) {
    return std::string(request.query(std::string(name)).value_or(""));
  };
  return outlook_said(said, file);
}

}  // namespace commonweal::investment
