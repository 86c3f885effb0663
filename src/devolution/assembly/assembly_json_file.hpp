#pragma once

// An assembly as JSON. Says ids of people, never a name or an address.

#include "devolution/assembly/assembly_choice.hpp"
#include "devolution/assembly/assembly_trail.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

platform::Json json_of(const AssemblyPool& pool, const AssemblyChoice& choice,
                       const AssemblyTrail& trail);
platform::Json json_of(const AssemblyPool& pool, const methods::QuotaRelaxation& relaxation,
                       const methods::QuotaConflict& conflict);

}  // namespace commonweal::devolution
