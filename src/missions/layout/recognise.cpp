#include "missions/layout/recognise.hpp"

#include <algorithm>

#include "missions/layout/condition.hpp"

namespace commonweal::missions {
namespace {

class Columns {
 public:
  void add(std::string_view column) {
    const bool is_new = std::ranges::find(columns_, column) == columns_.end();
    if (!column.empty() && is_new) columns_.push_back(column);
  }
  void add(const LayoutSeries& series) {
    add(series.value);
    add(series.numerator);
    add(series.denominator);
    for (const Condition& condition : conditions_in(series.where)) add(condition.column);
  }
  std::vector<std::string_view> all() && { return std::move(columns_); }

 private:
  std::vector<std::string_view> columns_;
};

std::string quoted(const std::vector<std::string_view>& columns) {
  std::string list;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) list += i + 1 == columns.size() ? " and " : ", ";
    list.append("\"").append(columns[i]).append("\"");
  }
  return list;
}

double share_there(const Layout& layout, const std::vector<std::string>& header) {
  const auto all = static_cast<double>(columns_of(layout).size());
  return 1 - static_cast<double>(missing_columns(layout, header).size()) / all;
}

}  // namespace

std::vector<std::string_view> columns_of(const Layout& layout) {
  Columns columns;
  columns.add(layout.body.column);
  columns.add(layout.period.column);
  columns.add(layout.period.and_column);
  for (const LayoutSeries& series : layout.series) columns.add(series);
  columns.add(layout.lower);
  columns.add(layout.upper);
  columns.add(layout.marks);
  return std::move(columns).all();
}

std::vector<std::string_view> missing_columns(const Layout& layout,
                                              const std::vector<std::string>& header) {
  auto columns = columns_of(layout);
  std::erase_if(columns, [&header](std::string_view column) {
    return std::ranges::find(header, column) != header.end();
  });
  return columns;
}

Recognised recognise(const std::vector<std::string>& header) {
  Recognised found;
  for (const Layout& layout : layouts()) {
    const double share = share_there(layout, header);
    const bool is_whole = share == 1;
    const bool has_more =
        found.layout == nullptr || columns_of(*found.layout).size() < columns_of(layout).size();
    if (is_whole && has_more) found.layout = &layout;
    if (found.closest == nullptr || share > found.share) {
      found.closest = &layout;
      found.share = share;
    }
  }
  return found;
}

std::string missing_columns_sentence(const Layout& layout, const std::vector<std::string>& header) {
  return "The layout " + std::string(layout.name) +
         " needs columns that are not there: " + quoted(missing_columns(layout, header)) + ".";
}

std::string unknown_layout_sentence(const Recognised& recognised,
                                    const std::vector<std::string>& header) {
  std::string sentence = "The columns are those of no layout that is known. ";
  if (recognised.share > 0.5) {
    sentence += "The closest is " + std::string(recognised.closest->name) + ", which also needs " +
                quoted(missing_columns(*recognised.closest, header)) + ". ";
  } else {
    sentence += "Give metric, body, period and value. ";
  }
  return sentence + "\"commonweal layout list\" lists the layouts.";
}

}  // namespace commonweal::missions
