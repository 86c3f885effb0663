#pragma once

#include <string>

#include "devolution/opinion/opinion_report.hpp"

namespace commonweal::devolution {

// The map as a page of text.
std::string opinion_text(const OpinionReport& report);

}  // namespace commonweal::devolution
