#include "methods/series/revisions.hpp"

#include <cmath>

namespace commonweal::methods {
namespace {

void add(RevisionSummary& summary, const RevisedFigure& figure) {
  ++(figure.change() > 0 ? summary.up : summary.down);
  summary.mean += figure.change();
  summary.mean_absolute += std::abs(figure.change());
  if (std::abs(figure.change()) > std::abs(summary.largest.change())) summary.largest = figure;
}

}  // namespace

std::optional<double> percent_change(double first, double latest) {
  if (first == 0) return std::nullopt;
  return 100 * (latest - first) / std::abs(first);
}

std::optional<RevisionSummary> summary_of(std::span<const RevisedFigure> figures) {
  std::optional<RevisionSummary> summary;
  for (const RevisedFigure& figure : figures) {
    if (figure.first == figure.latest) continue;
    if (!summary) summary = RevisionSummary{.largest = figure};
    add(*summary, figure);
  }
  if (!summary) return std::nullopt;
  summary->mean /= static_cast<double>(summary->figures());
  summary->mean_absolute /= static_cast<double>(summary->figures());
  return summary;
}

}  // namespace commonweal::methods
