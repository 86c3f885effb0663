#pragma once

#include <string>

#include "learning/lab/suppress_report.hpp"

namespace commonweal::learning {

std::string suppress_text(const SuppressReport& report);

}  // namespace commonweal::learning
