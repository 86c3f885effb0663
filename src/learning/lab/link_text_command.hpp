#pragma once

#include <string>

#include "learning/lab/link_report.hpp"

namespace commonweal::learning {

std::string link_text(const LinkReport& report);

}  // namespace commonweal::learning
