#include "missions/paper/paper_figures.hpp"

namespace commonweal::missions {
namespace {

[[noreturn]] void miss(const std::string& what) {
  throw MissingPaperFigure("The figures of the paper's claims lack " + what + ".");
}

}  // namespace

void PaperFigures::add_source(std::string code, PaperSource source) {
  sources_.insert_or_assign(std::move(code), std::move(source));
}

void PaperFigures::add_series(std::string code, PaperSeries series) {
  series_.insert_or_assign(std::move(code), std::move(series));
}

void PaperFigures::add(std::string series, std::string item, PaperFigure figure) {
  figures_[std::move(series)][std::move(item)].push_back(std::move(figure));
}

void PaperFigures::add_name(std::string item, std::string name) {
  names_.insert_or_assign(std::move(item), std::move(name));
}

std::string PaperFigures::name_of(std::string_view item) const {
  const auto found = names_.find(item);
  return found == names_.end() ? std::string(item) : found->second;
}

const PaperSeries* PaperFigures::find_series(std::string_view code) const {
  const auto found = series_.find(code);
  return found == series_.end() ? nullptr : &found->second;
}

const PaperSeries& PaperFigures::series(std::string_view code) const {
  const auto* found = find_series(code);
  if (found == nullptr) miss("the series " + std::string(code));
  return *found;
}

const PaperSource& PaperFigures::source(std::string_view code) const {
  const auto found = sources_.find(code);
  if (found == sources_.end()) miss("the source " + std::string(code));
  return found->second;
}

const std::vector<PaperFigure>& PaperFigures::of(std::string_view series,
                                                 std::string_view item) const {
  if (const auto items = figures_.find(series); items != figures_.end()) {
    if (const auto found = items->second.find(item); found != items->second.end()) {
      return found->second;
    }
  }
  miss("the series " + std::string(series) + " of " + std::string(item));
}

std::vector<std::string> PaperFigures::items(std::string_view series) const {
  const auto found = figures_.find(series);
  if (found == figures_.end()) miss("the series " + std::string(series));
  std::vector<std::string> names;
  for (const auto& [name, figures] : found->second) names.push_back(name);
  return names;
}

}  // namespace commonweal::missions
