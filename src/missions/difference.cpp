#include "missions/difference.hpp"

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<Difference, 6> kWords = {{
    {Difference::better, "better"},
    {Difference::worse, "worse"},
    {Difference::higher, "higher"},
    {Difference::lower, "lower"},
    {Difference::unclear, "no_clear_difference"},
    {Difference::untold, "no_interval"},
}};

}  // namespace

std::string_view code_word(Difference difference) { return base::word_of(kWords, difference); }

std::optional<Measured> measured(const Observation& observation) {
  const auto* reported = std::get_if<base::Reported>(&observation.figure);
  if (reported == nullptr) return std::nullopt;
  return Measured{.value = reported->value, .interval = observation.interval};
}

Difference difference(Direction direction, const Measured& figure, double other) {
  if (!figure.interval) return Difference::untold;
  const bool is_above = other < figure.interval->lower;
  if (!is_above && other <= figure.interval->upper) return Difference::unclear;
  if (direction == Direction::neutral) return is_above ? Difference::higher : Difference::lower;
  return is_above == (direction == Direction::higher) ? Difference::better : Difference::worse;
}

std::string_view words(Difference difference) {
  switch (difference) {
    case Difference::better: return "Better";
    case Difference::worse: return "Worse";
    case Difference::higher: return "Higher";
    case Difference::lower: return "Lower";
    case Difference::unclear: return "No clear difference";
    case Difference::untold: return "No interval published";
  }
  CW_CHECK(false);
}

std::string words_against(Difference difference, const Measured& figure, double other,
                          std::string_view other_name) {
  const std::string name(other_name);
  if (difference == Difference::unclear) return "No clear difference from " + name;
  if (difference != Difference::untold) return std::string(words(difference)) + " than " + name;
  if (figure.value == other) return "The same as " + name;
  return (figure.value < other ? "Lower than " : "Higher than ") + name;
}

}  // namespace commonweal::missions
