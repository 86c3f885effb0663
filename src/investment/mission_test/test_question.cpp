#include "investment/mission_test/test_question.hpp"

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::investment {
namespace {

struct Bounds {
  std::int64_t least;
  std::int64_t most;
};

// The number, where one is given and is within the bounds; what is wrong goes to the problems.
std::optional<std::int64_t> number_in(base::Field field, Bounds bounds, std::string_view what,
                                      base::Problems& problems) {
  if (field.text.empty()) return std::nullopt;
  const auto number = base::whole_number(field);
  if (number && *number >= bounds.least && *number <= bounds.most) return *number;
  std::string text = "\"" + std::string(field.text) + "\" is not " + std::string(what);
  text += ". Give a whole number from " + base::grouped(static_cast<double>(bounds.least));
  if (bounds.most != std::numeric_limits<std::int64_t>::max()) {
    text += " to " + base::grouped(static_cast<double>(bounds.most));
  } else {
    text += " up";
  }
  problems.add({.place = std::string(field.place), .what = text + "."});
  return std::nullopt;
}

using Choice = std::pair<std::string, std::string>;

std::vector<Choice> choices_of(const MissionTestQuestion& question) {
  const MissionTestQuestion usual;
  std::vector<Choice> choices;
  if (question.draws != usual.draws) choices.emplace_back("draws", std::to_string(question.draws));
  if (question.seed != usual.seed) choices.emplace_back("seed", std::to_string(question.seed));
  if (question.years) choices.emplace_back("horizon", std::to_string(*question.years));
  return choices;
}

}  // namespace

base::Result<MissionTestQuestion> test_question(const TestText& text) {
  base::Problems problems;
  MissionTestQuestion question;
  const auto draws = number_in({"draws", text.draws}, {kTestDrawsMin, kTestDrawsMax},
                               "a number of draws", problems);
  if (draws) question.draws = static_cast<std::size_t>(*draws);
  const auto seed = number_in({"seed", text.seed}, {0, std::numeric_limits<std::int64_t>::max()},
                              "a seed", problems);
  if (seed) question.seed = static_cast<std::uint64_t>(*seed);
  const auto years = number_in({"horizon", text.horizon}, {kTestYear + 1, kHorizonYearsMax},
                               "a number of years", problems);
  if (years) question.years = static_cast<int>(*years);
  if (!problems.empty()) return std::move(problems).fail();
  return question;
}

std::string query_of(const MissionTestQuestion& question) {
  std::string text;
  for (const auto& [name, value] : choices_of(question)) {
    text += (text.empty() ? "?" : "&") + name + "=" + value;
  }
  return text;
}

std::string options_of(const MissionTestQuestion& question) {
  std::string text;
  for (const auto& [name, value] : choices_of(question)) text += " --" + name + " " + value;
  return text;
}

}  // namespace commonweal::investment
