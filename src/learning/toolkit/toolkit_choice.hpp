#pragma once

// What a reader chooses of what works, and in which order: out of an address and back into one.
// Chooses nothing itself.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "missions/effect.hpp"
#include "missions/intervention.hpp"

namespace commonweal::learning {

// Pounds for one unit. Bands are for finding, and stand for no judgement.
enum class CostBand { under_100, under_1000, under_10000, from_10000, not_published };
inline constexpr CostBand kCostBands[] = {CostBand::under_100, CostBand::under_1000,
                                          CostBand::under_10000, CostBand::from_10000,
                                          CostBand::not_published};
CostBand cost_band(const missions::Intervention& intervention);
std::string_view code_word(CostBand band);  // "under-100"
std::string_view words_of(CostBand band);   // "Under £100"

enum class ToolkitOrder { title, cost, cost_down, grade, studies, impact };
inline constexpr ToolkitOrder kToolkitOrders[] = {ToolkitOrder::title,     ToolkitOrder::grade,
                                                  ToolkitOrder::studies,   ToolkitOrder::cost,
                                                  ToolkitOrder::cost_down, ToolkitOrder::impact};
std::string_view code_word(ToolkitOrder order);  // "cost"
std::string_view words_of(ToolkitOrder order);   // "Lowest cost first"

// What a reader chose; an empty text is any.
struct ToolkitChoice {
  std::string service;  // A code, as the next.
  std::string mission;
  std::string outcome;  // The code of a metric, or the words of an outcome.
  std::optional<missions::InterventionStage> stage;
  std::optional<missions::EvidenceGrade> grade;  // At least one effect of it.
  std::optional<CostBand> cost;
  std::string words;  // Each begins a word of what is said of the intervention.
  ToolkitOrder order = ToolkitOrder::title;

  bool is_all() const;  // Nothing is chosen but perhaps an order.
};

// What stands under a name in an address; empty where nothing does.
using Said = std::function<std::string_view(std::string_view name)>;

// Fails for words that are none of theirs. Effects are sorted by size for one outcome only: sizes
// on different outcomes are not of one kind.
base::Result<ToolkitChoice> toolkit_choice(const Said& said);

// The same as an address says it: names with their texts, none for what is any.
std::vector<std::pair<std::string, std::string>> parts_of(const ToolkitChoice& choice);

}  // namespace commonweal::learning
