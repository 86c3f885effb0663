#include "missions/paper/paper_figures_file.hpp"

#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "missions/paper/csv_rows_file.hpp"

namespace commonweal::missions {
namespace {

namespace fs = std::filesystem;
using platform::CsvRow;

// Where the columns of a kind of file are found in it.
struct Folder {
  fs::path path;
  std::string name;  // "england".
  std::string_view series_file;
  std::string_view series_code;
  std::string_view series_unit;
  std::string_view figures_file;
  std::string_view item;
};

class Reading {
 public:
  Reading(PaperFigures& figures, base::Problems& problems)
      : figures_(figures), problems_(problems) {}

  void read(const Folder& folder) {
    read_sources(folder);
    read_series(folder);
    read_figures(folder);
  }

 private:
  void read_sources(const Folder& folder) {
    read_rows(folder.path / "sources.csv", {"source", "title", "publisher", "licence", "file"},
              problems_, [this](const CsvRow& row, const auto& at) {
                figures_.add_source(std::string(row[at[0]]), {.title = std::string(row[at[1]]),
                                                              .publisher = std::string(row[at[2]]),
                                                              .licence = std::string(row[at[3]]),
                                                              .file = std::string(row[at[4]])});
              });
  }

  void read_series(const Folder& folder) {
    const std::string file = "examples/" + folder.name + "/" + std::string(folder.figures_file);
    const bool own = folder.series_code == "series";
    read_rows(folder.path / folder.series_file,
              {folder.series_code, "title", folder.series_unit, "period_kind"}, problems_,
              [&](const CsvRow& row, const auto& at) {
                PaperSeries series{.title = std::string(row[at[1]]),
                                   .unit = std::string(row[at[2]]),
                                   .file = file,
                                   .period = {}};
                if (!row[at[3]].empty()) series.period = row.read(at[3], base::period_kind_named);
                if (own) sources_of_series_[std::string(row[at[0]])] = "";
                figures_.add_series(std::string(row[at[0]]), std::move(series));
              });
    if (!own) return;
    read_rows(folder.path / folder.series_file, {"series", "source"}, problems_,
              [this](const CsvRow& row, const auto& at) {
                if (!figures_.has_source(row[at[1]])) row.refuse(at[1], "There is no such source.");
                sources_of_series_[std::string(row[at[0]])] = std::string(row[at[1]]);
              });
  }

  void read_figures(const Folder& folder) {
    const bool own = folder.series_code == "series";
    const std::string_view last = own ? "rows" : "source";
    read_rows(folder.path / folder.figures_file,
              {folder.series_code, folder.item, "period", "value", "rows", last}, problems_,
              [&](const CsvRow& row, const auto& at) {
                if (!own && row[at[3]].empty()) return;  // Missing, with its reason.
                const auto* series = figures_.find_series(row[at[0]]);
                if (series == nullptr) return row.refuse(at[0], "There is no such series.");
                PaperFigure figure{.period = {},
                                   .value = 0,
                                   .line = row.line(),
                                   .source = {},
                                   .rows = std::string(row[at[4]])};
                const auto value = row.read(at[3], base::decimal_number);
                if (!value) return;
                figure.value = *value;
                if (series->period) {
                  figure.period = row.read(at[2], [&](base::Field field) {
                    return base::period_of_kind(field, *series->period);
                  });
                  if (!figure.period) return;
                }
                figure.source =
                    own ? sources_of_series_[std::string(row[at[0]])] : std::string(row[at[5]]);
                figures_.add(std::string(row[at[0]]), std::string(row[at[1]]), std::move(figure));
              });
  }

  PaperFigures& figures_;
  base::Problems& problems_;
  std::map<std::string, std::string> sources_of_series_;
};

}  // namespace

base::Result<PaperFigures> read_paper_figures(const fs::path& examples) {
  PaperFigures figures;
  base::Problems problems;
  Reading reading(figures, problems);
  reading.read({.path = examples / "england",
                .name = "england",
                .series_file = "metrics.csv",
                .series_code = "metric",
                .series_unit = "unit_words",
                .figures_file = "observations.csv",
                .item = "body"});
  reading.read({.path = examples / "paper",
                .name = "paper",
                .series_file = "series.csv",
                .series_code = "series",
                .series_unit = "unit",
                .figures_file = "figures.csv",
                .item = "item"});
  read_rows(examples / "england/bodies.csv", {"body", "name"}, problems,
            [&](const CsvRow& row, const auto& at) {
              figures.add_name(std::string(row[at[0]]), std::string(row[at[1]]));
            });
  if (!problems.empty()) return std::move(problems).fail();
  return figures;
}

}  // namespace commonweal::missions
