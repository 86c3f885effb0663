#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "learning/monitor/monitor_panel.hpp"
#include "methods/early_warning/early_warning.hpp"

namespace commonweal::learning {

struct ScanQuestion {
  methods::WarningQuestion warning;
  methods::DiscoveryControl control = methods::DiscoveryControl::hochberg;
  double fdr = 0.05;
};

// Many series, and which of them have changed lately.
struct ScanReport {
  MonitorPanel panel;
  ScanQuestion question;
  std::vector<methods::SeriesWarning> warnings;  // One a series.
  std::string digest;

  bool is_flagged(std::size_t series) const {
    return warnings[series].is_judged && warnings[series].adjusted <= question.fdr;
  }
  // Those flagged, the least chance first.
  std::vector<std::size_t> flagged() const;
  // Why a series was not judged, as a sentence with its place.
  std::string why_not(std::size_t series) const;
};

// False discoveries are held down within each metric and last date.
void scan_series(ScanReport& report);

std::string_view signal_word(methods::WarningSignal signal);
std::string_view side_word(methods::WarningSide side);

// The words for the rules that bits stand for.
std::vector<std::string_view> rule_bit_words(std::uint8_t bits);

}  // namespace commonweal::learning
