#pragma once

// An assembly as JSON and as a text to be read at the shell. Says ids of people, never a name or an
// address.

#include <string>

#include "devolution/assembly/assembly_choice.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

// What the answer rests on, to be repeated by others.
struct AssemblyTrail {
  std::string method;
  std::string categories_digest, respondents_digest;
  std::uint64_t seed = 1;
  std::string command;
};

platform::Json json_of(const AssemblyPool& pool, const AssemblyChoice& choice,
                       const AssemblyTrail& trail);
std::string text_of(const AssemblyPool& pool, const AssemblyChoice& choice,
                    const AssemblyTrail& trail);

platform::Json json_of(const AssemblyPool& pool, const methods::QuotaRelaxation& relaxation,
                       const methods::QuotaConflict& conflict);
std::string text_of(const AssemblyPool& pool, const methods::QuotaRelaxation& relaxation,
                    const methods::QuotaConflict& conflict);

}  // namespace commonweal::devolution
