#include "learning/evidence/effect_options_command.hpp"

#include <algorithm>

#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

using methods::ZeroCells;

constexpr base::WordTable<ZeroCells, 4> kZeros{{{ZeroCells::add_where_found, "only0"},
                                                {ZeroCells::add_to_all_if_any, "if0all"},
                                                {ZeroCells::add_to_all, "all"},
                                                {ZeroCells::leave, "none"}}};

}  // namespace

std::string text_of(const platform::Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

std::vector<std::string> names_of(const platform::Call& call, std::string_view option,
                                  base::Problems& problems) {
  const auto given = call.option(option);
  if (!given) return {};
  auto names = names_in(given->text);
  if (std::ranges::find(names, "") != names.end()) {
    problems.add({.place = std::string(option),
                  .what = "A name is empty. Give columns with commas between them."});
  }
  return names;
}

methods::ZeroCellRule zeros_of(const platform::Call& call, base::Problems& problems) {
  methods::ZeroCellRule rule;
  const auto to = base::value_named(kZeros, call.field(kZerosOption.name));
  if (problems.value_of(to)) rule.to = *to;
  if (call.given(kDropOption.name)) rule.double_zero = methods::DoubleZero::drop;
  return rule;
}

double confidence_of(const platform::Call& call, base::Problems& problems) {
  const auto field = call.field(kConfidenceOption.name);
  const auto share = base::decimal_number(field);
  if (!problems.value_of(share)) return 0.95;
  if (*share > 0 && *share <= kMostConfidence) return *share;
  if (*share < 1 && *share > 0) {
    problems.add({.place = std::string(field.place),
                  .what = std::string(field.text) +
                          " is above 0.999. Limits that hold surer than that rest on tails that "
                          "nobody knows; give 0.999 or less."});
    return 0.95;
  }
  problems.add(
      {.place = std::string(field.place),
       .what = std::string(field.text) + " is not between 0 and 1. For 95% intervals give 0.95."});
  return 0.95;
}

}  // namespace commonweal::learning
