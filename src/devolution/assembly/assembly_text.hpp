#pragma once

// An assembly as a text to be read at the shell. Says ids of people, never a name or an address.

#include <string>

#include "devolution/assembly/assembly_choice.hpp"
#include "devolution/assembly/assembly_trail.hpp"

namespace commonweal::devolution {

std::string text_of(const AssemblyPool& pool, const AssemblyChoice& choice,
                    const AssemblyTrail& trail);
std::string text_of(const AssemblyPool& pool, const methods::QuotaRelaxation& relaxation,
                    const methods::QuotaConflict& conflict);

}  // namespace commonweal::devolution
