#pragma once

// One claim worked out: what was read, step by step what was done with it, and the answer. A
// recomputation reads only through this, so that its inputs cannot be forgotten.

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/period.hpp"
#include "methods/series/replay.hpp"
#include "methods/series/series.hpp"
#include "missions/paper/paper_figures.hpp"

namespace commonweal::missions {

// Figures of one series and item that a recomputation read.
struct PaperInput {
  std::string file;  // Ours.
  std::string rows;  // The lines of it: "3011-3230".
  std::string series;
  std::string item;
  std::string item_name;
  std::string title;
  std::string periods;  // "2007-08 to 2010-06"; empty where the figures have none.
  std::size_t figures = 0;
  std::string source_file;  // The publisher's, and the rows of it.
  std::string source_rows;
  std::string publisher;
  std::string licence;
};

struct WorkingStep {
  std::string words;   // What was done.
  std::string result;  // What came out, with its unit.
};

// A series that a claim is about, for a chart beside its working.
struct WorkedChart {
  std::string title;
  std::string unit;
  std::vector<methods::Point> history;
  struct Ahead {
    double from_year;
    double from_value;
    double to_year;
    double to_value;
  };
  std::optional<Ahead> ahead;  // A replayed path.
  std::optional<double> level;
  std::string level_label;
};

struct Working {
  double value;
  std::vector<PaperInput> inputs;
  std::vector<WorkingStep> steps;
  std::string command;
  std::string page;  // The address of the same question on this service; empty where it has none.
  std::optional<WorkedChart> chart;
};

class Workings {
 public:
  explicit Workings(const PaperFigures& figures) : figures_(figures) {}

  // Every figure of a series, or those from one period to another.
  methods::Series series(std::string_view series, std::string_view item);
  struct Between {
    std::string_view first;  // Empty: from its first.
    std::string_view last;
  };
  methods::Series series(std::string_view series, std::string_view item, const Between& between);
  // One figure. Periods as we write them: "2023-09", "2022-23", "2016/17".
  double figure(std::string_view series, std::string_view item, std::string_view period);
  double figure(std::string_view series, std::string_view item);
  std::vector<std::string> items(std::string_view series) const { return figures_.items(series); }
  std::string name_of(std::string_view item) const { return figures_.name_of(item); }
  base::Period period(std::string_view series, std::string_view text) const;
  bool holds(std::string_view series, std::string_view item, std::string_view period) const;

  void step(std::string words, std::string result);
  void command(std::string line) { command_ = std::move(line); }
  void page(std::string address) { page_ = std::move(address); }
  void draw(WorkedChart chart) { chart_ = std::move(chart); }

  Working answer(double value) const;

 private:
  struct Read {
    std::set<std::size_t> lines;
    std::vector<std::string> source_rows;
    std::set<base::Period> periods;
  };
  using Key = std::tuple<std::string, std::string, std::string>;  // Series, item, source.

  void note(std::string_view series, std::string_view item, const PaperFigure& figure);

  const PaperFigures& figures_;
  std::vector<Key> order_;
  std::map<Key, Read> reads_;
  std::vector<WorkingStep> steps_;
  std::string command_;
  std::string page_;
  std::optional<WorkedChart> chart_;
};

}  // namespace commonweal::missions
