#include "learning/evidence/effect_table_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "learning/evidence/aligned_text.hpp"
#include "learning/evidence/effect_numbers.hpp"

namespace commonweal::learning {
namespace {

// As many decimals as the surest study calls for.
EffectNumbers numbers_for(const EffectTable& of) {
  double least = 1;
  for (const auto& it : of.effects) {
    if (it) least = std::min(least, std::sqrt(it->variance));
  }
  return EffectNumbers::for_error(least);
}

AlignedText table_of(const EffectTable& of) {
  const bool is_ratio = !ratio_words(of.measure).empty();
  const EffectNumbers numbers = numbers_for(of);
  AlignedText table{.names = {"Study", "Effect", "Error", "Lower", "Upper"}, .rows = {}};
  if (is_ratio) table.names.emplace_back("Ratio");
  for (std::size_t row = 0; row < of.effects.size(); ++row) {
    std::vector<std::string> cells{of.labels[row]};
    if (const auto& it = of.effects[row]) {
      const auto limits = of.limits(*it);
      for (const double number :
           {it->estimate, std::sqrt(it->variance), limits.lower, limits.upper}) {
        cells.push_back(numbers(number));
      }
      if (is_ratio) cells.push_back(ratio_text(it->estimate));
    } else {
      cells.emplace_back("left out");
      cells.resize(table.names.size());
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

std::string effects_text(const EffectTable& of) {
  const std::size_t count = of.count();
  std::string text = "The " + std::string(measure_words(of.measure)) + " of " +
                     std::to_string(count) + (count == 1 ? " study" : " studies") +
                     ", with its standard error and limits by chance.\n\n" + table_of(of).lines();
  if (!of.notes.empty()) text += '\n';
  for (const auto& note : of.notes) text += note + '\n';
  return text;
}

}  // namespace commonweal::learning
