#pragma once

// The fast lane: rows of plain CSV, read by all threads at once, block by block.

#include <memory>
#include <optional>
#include <string_view>

#include "learning/monitor/panel_rows.hpp"

namespace commonweal::learning {

// Indices of columns, from 0.
struct PanelColumns {
  std::optional<std::size_t> metric;
  std::size_t body;
  std::size_t date;
  std::size_t value;
  std::optional<std::size_t> cases;
  std::size_t count;  // Of all columns.
};

// Plain is: no quote, no letter beyond ASCII, no space, tab or carriage return around a cell, no
// empty row, every row as long as the header, no empty cell of those needed, numbers that
// monitor_figure takes. What it gives is what the careful reader would give.
class PlainPanelRows {
 public:
  // `bytes` of text are to come, 0 where nobody knows: room is made for their rows.
  PlainPanelRows(const PanelColumns& columns, std::size_t bytes);
  ~PlainPanelRows();

  // Whole lines, after the header. False where the text is not plain: all is to be read anew.
  bool add(std::string_view block);
  PanelRows rows() &&;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace commonweal::learning
