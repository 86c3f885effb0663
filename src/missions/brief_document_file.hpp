#pragma once

// A brief as a tagged PDF of two pages.

#include "missions/brief_reading.hpp"
#include "platform/document/pdf.hpp"

namespace commonweal::missions {

inline constexpr int kBriefPages = 2;

platform::Pdf brief_pdf(const BriefReading& reading);

}  // namespace commonweal::missions
