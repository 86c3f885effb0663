#include "learning/toolkit/toolkit_store.hpp"

#include <string>

#include "learning/quality/months_of_progress.hpp"
#include "learning/quality/security_store.hpp"
#include "learning/quality/toolkit_padlocks.hpp"

namespace commonweal::learning {
namespace {

AttainmentReading reading_of(const missions::Holdings& holdings, const missions::Effect& effect) {
  const MonthsTable& table = months_tables().front();
  const MonthsAnswer answer = months_of(table, effect.estimate);
  const Security security = security_of_effect(holdings, effect);
  AttainmentReading reading{.months = answer.months,
                            .is_beyond_table = answer.beyond_table,
                            .table = std::string(table.title),
                            .padlocks = security.padlocks ? security.padlocks->name : "",
                            .note = security.padlocks_note};
  if (!security.padlocks) return reading;
  for (const auto& reason : security.padlocks->reasons) reading.lost.push_back(reason.what);
  return reading;
}

}  // namespace

void add_attainment(const missions::Holdings& holdings, ToolkitRow& row) {
  for (ToolkitEffect& line : row.effects) {
    if (!is_of_attainment(holdings.directory, *line.effect)) continue;
    line.attainment = reading_of(holdings, *line.effect);
  }
}

Toolkit load_toolkit(const missions::Holdings& holdings, const ToolkitChoice& choice) {
  Toolkit toolkit = toolkit_of(holdings.directory, choice);
  for (ToolkitRow& row : toolkit.proven) add_attainment(holdings, row);
  for (ToolkitRow& row : toolkit.ideas) add_attainment(holdings, row);
  return toolkit;
}

}  // namespace commonweal::learning
