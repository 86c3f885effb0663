#include "missions/report/report_words.hpp"

#include "missions/known_on.hpp"

namespace commonweal::missions {
namespace {

std::string number_of(ReportId id) { return std::to_string(static_cast<std::int64_t>(id)); }

}  // namespace

std::string report_caption(const ReportDocument& document) {
  return "Progress report by " + document.body_name + ", " + document.period;
}

std::string published_words(const ReportDocument& document, int versions) {
  std::string words = "Published on " + reader_text(document.published_on) + ". Version " +
                      std::to_string(document.version);
  if (versions > 1) words += " of " + std::to_string(versions);
  return words + ".";
}

std::string drawn_from_words(const ReportDocument& document) {
  return document.as_known + ". The audit of the data then stood at " + document.audit_head + ".";
}

std::string report_command(const ReportDocument& document) {
  return "commonweal report show " + number_of(document.report) + " --version " +
         std::to_string(document.version) + " --json | sha256sum";
}

std::string report_path(ReportId id) { return "/reports/" + number_of(id); }

}  // namespace commonweal::missions
