#pragma once

// What the page, the PDF and the shell say alike round a report.

#include <string>

#include "missions/report/report.hpp"

namespace commonweal::missions {

inline constexpr auto kFactsTitle = "From the data";
inline constexpr auto kFactsNote =
    "The parts named \"From the data\" were drafted by the program from the figures and targets "
    "that are held. All other words are the independent body's own.";

// "Progress report by Progress Commission, 2025/26"
std::string report_caption(const ReportDocument& document);
// "Published on 30 June 2026. Version 2 of 2."
std::string published_words(const ReportDocument& document, int versions);
// "As recorded up to … The audit of the data stood at …"
std::string drawn_from_words(const ReportDocument& document);
// Prints the text whose SHA-256 is told.
std::string report_command(const ReportDocument& document);
std::string report_path(ReportId id);

}  // namespace commonweal::missions
