#include "missions/repeated_period.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::missions {
namespace {

struct Placed {
  FilePlace place;
  base::Problem problem;
};

std::string text(const FilePlace& place, const std::vector<NamedFile>& files) {
  return files[place.file].places.row(place.line);
}

base::Problem problem_of(const RepeatedPeriod& repeated, const std::vector<NamedFile>& files) {
  const auto& [places, column, before] = files[repeated.place.file];
  return {.place = places.cell(repeated.place.line, column),
          .what = "\"" + repeated.period + "\" is given for this metric and body at " +
                  text(repeated.first, files) + " already. Give each period once."};
}

// Problems were gathered file by file, so that their number tells the file.
std::vector<Placed> placed(std::vector<base::Problem> problems,
                           const std::vector<NamedFile>& files) {
  std::vector<Placed> all;
  std::uint32_t file = 0;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    while (file + 1 < files.size() && files[file + 1].problems_before <= i) ++file;
    const FilePlace place{.file = file, .line = files[file].places.line_in(problems[i].place)};
    all.push_back({place, std::move(problems[i])});
  }
  return all;
}

}  // namespace

void RepeatedPeriods::add(RepeatedPeriod repeated) {
  const auto after = std::ranges::upper_bound(kept_, repeated.place, {}, &RepeatedPeriod::place);
  kept_.insert(after, std::move(repeated));
  if (kept_.size() <= base::Problems::kListed) return;
  kept_.pop_back();
  ++unlisted_;
}

base::Error RepeatedPeriods::among(base::Problems problems,
                                   const std::vector<NamedFile>& files) && {
  base::Error error = std::move(problems).fail().value();
  std::vector<Placed> all = placed(std::exchange(error.problems, {}), files);
  for (const auto& repeated : kept_) all.push_back({repeated.place, problem_of(repeated, files)});
  std::ranges::stable_sort(all, {}, &Placed::place);
  base::Problems listed;
  for (auto& [place, problem] : all) listed.add(std::move(problem));
  listed.add(
      base::Error{.code = error.code, .problems = {}, .unlisted = error.unlisted + unlisted_});
  return std::move(listed).fail().value();
}

}  // namespace commonweal::missions
