#pragma once

// Who comes for those who drop out of a panel: by the fairest lottery over those left, so that the
// quotas still hold; where they cannot, by the least change of them.

#include "devolution/assembly/assembly_choice.hpp"

namespace commonweal::devolution {

base::Result<void> replace_leaving(const AssemblyPool& pool, const ChoiceAsked& asked,
                                   const methods::PanelQuestion& question, AssemblyChoice& choice);

}  // namespace commonweal::devolution
