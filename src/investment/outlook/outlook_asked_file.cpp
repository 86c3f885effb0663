#include "investment/outlook/outlook_asked_file.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "investment/outlook/spending_scenarios_file.hpp"

namespace commonweal::investment {
namespace {

std::optional<double> percent_in(const std::string& text, std::string_view name, double least,
                                 base::Problems& problems) {
  if (text.empty()) return std::nullopt;
  const auto read = base::decimal_number({.place = name, .text = text});
  const auto* number = problems.value_of(read);
  if (number == nullptr) return std::nullopt;
  if (*number < least || *number > 50) {
    problems.add({.place = std::string(name),
                  .what = "Give a percentage between " + base::shortest(least) + " and 50."});
    return std::nullopt;
  }
  return *number / 100;
}

}  // namespace

base::Result<SpendingOutlook> outlook_said(const std::function<std::string(std::string_view)>& said,
                                           const std::filesystem::path& file) {
  auto scenarios = read_scenarios(file);
  if (!scenarios) return base::fail(std::move(scenarios));
  base::Problems problems;
  SpendingScenario own{.code = "yours", .title = "Yours", .inputs = {}};
  bool is_asked = false;
  for (const AskedInput& it : kAskedInputs) {
    const double least = it.input == &ScenarioInputs::prevention ? 0 : -50;
    own.inputs.*it.input = percent_in(said(it.name), it.name, least, problems);
    is_asked = is_asked || own.inputs.*it.input;
  }
  if (!problems.empty()) return std::move(problems).fail();
  if (own.inputs.prevention) own.inputs.prevention_from = scenarios->shared.first_year + 1;
  if (is_asked) scenarios->scenarios.push_back(std::move(own));
  return spending_outlook(*scenarios);
}

}  // namespace commonweal::investment
