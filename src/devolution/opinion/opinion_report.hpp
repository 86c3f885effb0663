#pragma once

#include <string>

#include "devolution/opinion/conversation.hpp"
#include "methods/opinion/opinion_map.hpp"

namespace commonweal::devolution {

// A map with what it was drawn from, so that anybody can draw it again.
struct OpinionReport {
  Conversation conversation;
  methods::OpinionMap map;
  std::string digest;   // SHA-256 of the files' bytes, votes first.
  std::string command;  // What prints the same again.
};

}  // namespace commonweal::devolution
