#pragma once

// Kinds of bodies as readers call them.

#include <cstddef>
#include <string>
#include <string_view>

#include "missions/body.hpp"

namespace commonweal::missions {

std::string_view one_of_kind(BodyKind kind);   // "council"
std::string_view many_of_kind(BodyKind kind);  // "councils"

std::string counted(std::size_t count, BodyKind kind);  // "1 council", "12 councils"

// As a sentence names it: "the North West", "Blackpool".
std::string in_sentence(const Body& body);

// Where a body's own page is: that of a place says what people there want to know.
std::string address_of(const Body& body);
bool is_place(BodyKind kind);

}  // namespace commonweal::missions
