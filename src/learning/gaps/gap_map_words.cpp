#include "learning/gaps/gap_map_words.hpp"

#include <set>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

std::string counted_words(std::size_t count, const char* one, const char* many) {
  return base::grouped(static_cast<double>(count)) + ' ' + (count == 1 ? one : many);
}

// The map in numbers.
struct GapMapCounts {
  std::size_t studies = 0;
  std::size_t by_design = 0;
  std::set<std::size_t> rows;
  std::set<std::size_t> outcomes;
  std::size_t questions = 0;
  std::size_t without_study = 0;
};

GapMapCounts counts_of(const GapMap& map) {
  GapMapCounts counts;
  for (const GapPlace place : map.filled()) {
    const GapMapCell& cell = map.cell(place);
    counts.questions += cell.questions.size();
    if (cell.all_studies() == 0) {
      counts.without_study += cell.questions.size();
      continue;
    }
    counts.studies += cell.all_studies();
    counts.by_design += cell.by_design;
    counts.rows.insert(place.row);
    counts.outcomes.insert(place.outcome);
  }
  return counts;
}

}  // namespace

std::string row_title(const GapMapRow& row) {
  return row.intervention == nullptr ? "No intervention named" : row.intervention->title;
}

std::string_view words_of(GapNeed need) {
  switch (need) {
    case GapNeed::study: return "No study is held";
    case GapNeed::better_study: return "Only studies of low quality";
    case GapNeed::answer: return "Studies are held: an answer is due";
  }
  CW_CHECK(false);
}

std::string gap_map_sentence(const GapMap& map) {
  const GapMapCounts counts = counts_of(map);
  std::string text = counted_words(counts.studies, "study", "studies");
  if (counts.studies > 0) {
    text += " of " + counted_words(counts.rows.size(), "intervention", "interventions") + " on " +
            counted_words(counts.outcomes.size(), "outcome", "outcomes");
  }
  if (counts.by_design > 0) {
    text += "; " + base::grouped(static_cast<double>(counts.by_design)) + " nobody has appraised";
  }
  text += ". " + counted_words(counts.questions, "question is open", "questions are open");
  if (counts.questions > 0) {
    text +=
        ", " + base::grouped(static_cast<double>(counts.without_study)) + " where no study is held";
  }
  return text + '.';
}

}  // namespace commonweal::learning
