#include "learning/gaps/gap_map_reading_store.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "learning/evidence/study_store.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/question_choice.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/quality/design_ceiling.hpp"

namespace commonweal::learning {
namespace {

using Levels = std::map<std::string, int, std::less<>>;

// Of each appraised study; of several appraisals the latest.
Levels maryland_levels(platform::Transaction& transaction) {
  std::map<std::string, std::string, std::less<>> days;
  Levels levels;
  for (const Appraisal& appraisal : appraisals_of(transaction)) {
    if (!appraisal.study || appraisal.scheme != SchemeCode::maryland) continue;
    const auto level = appraisal.judgement().level;
    if (!level || appraisal.appraised_on < days[*appraisal.study]) continue;
    days[*appraisal.study] = appraisal.appraised_on;
    levels[*appraisal.study] = *level;
  }
  return levels;
}

}  // namespace

bool GapMapReading::is_any_illustrative() const {
  return std::ranges::any_of(map.gaps(), [&](GapPlace place) {
    return std::ranges::any_of(map.cell(place).questions, [](const AskedQuestion* asked) {
      return is_illustrative(*asked->question);
    });
  });
}

std::vector<ClassedStudy> load_classed_studies(platform::Transaction& transaction) {
  const Levels levels = maryland_levels(transaction);
  std::vector<ClassedStudy> classed;
  for (Study& study : studies_of(transaction)) {
    const auto found = levels.find(study.code);
    const bool is_appraised = found != levels.end();
    const int level = is_appraised ? found->second : maryland_ceiling(study.design);
    classed.push_back(
        {.study = std::move(study),
         .evidence_class = class_of_level(level),
         .by = is_appraised ? ClassedStudy::By::appraisal : ClassedStudy::By::design});
  }
  return classed;
}

base::Result<GapMapReading> read_gap_map(const missions::Holdings& holdings,
                                         const GapMapChoiceText& asked) {
  const auto& directory = holdings.directory;
  auto choice = question_choice(directory, {.state = "",
                                            .service = asked.service,
                                            .mission = asked.mission,
                                            .intervention = "",
                                            .outcome = ""});
  if (!choice) return base::fail(std::move(choice));
  GapMapReading reading{
      .choice = {.service = choice->service, .mission = choice->mission},
      .questions = AskedQuestions(directory, load_voices(holdings.transaction), holdings.day()),
      .map = {}};
  reading.map = gap_map_of(directory, load_classed_studies(holdings.transaction), reading.questions,
                           reading.choice);
  return reading;
}

}  // namespace commonweal::learning
