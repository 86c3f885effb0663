#pragma once

// The figures that the paper's claims are recomputed from: series of the England example and
// further small series beside the claims, each figure with the line of our file and the rows of its
// publisher's. Knows nothing of files or claims.

#include <cstddef>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/period.hpp"

namespace commonweal::missions {

struct PaperSource {
  std::string title;
  std::string publisher;
  std::string licence;
  std::string file;  // The publisher's.
};

struct PaperSeries {
  std::string title;
  std::string unit;
  std::string file;                        // Ours: "examples/england/observations.csv".
  std::optional<base::PeriodKind> period;  // None where its figures have no period.
};

struct PaperFigure {
  std::optional<base::Period> period;
  double value = 0;
  std::size_t line = 0;  // Of our file, from 1.
  std::string source;    // Its code.
  std::string rows;      // Of the publisher's file.
};

// A figure that a recomputation asks for and the files do not hold: they are not the ones that came
// with the program.
struct MissingPaperFigure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class PaperFigures {
 public:
  void add_source(std::string code, PaperSource source);
  void add_series(std::string code, PaperSeries series);
  // An item is the body, country, subject ... that a figure is of; some have a name.
  void add_name(std::string item, std::string name);
  void add(std::string series, std::string item, PaperFigure figure);

  // All of them throw MissingPaperFigure where there is none.
  const PaperSeries& series(std::string_view code) const;
  const PaperSource& source(std::string_view code) const;
  const std::vector<PaperFigure>& of(std::string_view series, std::string_view item) const;
  std::vector<std::string> items(std::string_view series) const;  // In order of their names.

  // The item itself where it has no name.
  std::string name_of(std::string_view item) const;

  const PaperSeries* find_series(std::string_view code) const;
  bool has_source(std::string_view code) const { return sources_.contains(code); }

 private:
  using Items = std::map<std::string, std::vector<PaperFigure>, std::less<>>;
  std::map<std::string, PaperSource, std::less<>> sources_;
  std::map<std::string, PaperSeries, std::less<>> series_;
  std::map<std::string, Items, std::less<>> figures_;
  std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace commonweal::missions
