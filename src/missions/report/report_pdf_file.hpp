#pragma once

// A published version as a tagged PDF: what was published, without what was said of it later, so
// that it is the same on the day it is downloaded as on the day it was published.

#include <string>

#include "missions/report/report.hpp"
#include "platform/document/pdf.hpp"

namespace commonweal::missions {

platform::Pdf report_pdf(const ReportDocument& document, const std::string& digest);

}  // namespace commonweal::missions
