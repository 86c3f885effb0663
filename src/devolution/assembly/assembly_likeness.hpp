#pragma once

// How like the pool and the quotas a lottery and its panel are, by feature and by pairs of
// features.

#include "devolution/assembly/assembly_choice.hpp"

namespace commonweal::devolution {

void add_shares(const methods::PanelQuestion& question, AssemblyChoice& choice);
// Furthest from the pool first.
void add_pairs(const methods::PanelQuestion& question, AssemblyChoice& choice);

// "gender woman"
std::string feature_name(const methods::PanelQuestion& question, std::size_t category,
                         std::size_t feature);

}  // namespace commonweal::devolution
