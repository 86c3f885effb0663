#include "learning/gaps/gap_map_reading_store.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "learning/evidence/study_store.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "learning/gaps/question_choice.hpp"
#include "learning/quality/scheme.hpp"

namespace commonweal::learning {
namespace {

// By the scheme's own answers, so that there is one table of ceilings.
int design_ceiling(StudyDesign design) {
  const Scheme& maryland = scheme(SchemeCode::maryland);
  for (const Choice& choice : maryland.find("design")->choices) {
    if (choice.code != code_word(design)) continue;
    return choice.step.kind == Step::Kind::at_most ? choice.step.by : maryland.top();
  }
  return 0;
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
  std::vector<ClassedStudy> classed;
  for (Study& study : studies_of(transaction)) {
    const int level = design_ceiling(study.design);
    classed.push_back({.study = std::move(study),
                       .evidence_class = class_of_level(level),
                       .by = ClassedStudy::By::design});
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
