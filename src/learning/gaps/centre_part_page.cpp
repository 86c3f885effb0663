#include "learning/gaps/centre_part_page.hpp"

#include <set>

namespace commonweal::learning {

OpenQuestions open_questions(const missions::Directory& directory, const AskedQuestions& questions,
                             std::string_view service) {
  OpenQuestions open;
  std::set<std::string_view> bodies;
  for (const AskedQuestion& asked : questions.all()) {
    if (!asked.is_open() || !is_about_service(directory, *asked.question, service)) continue;
    ++open.questions;
    bodies.insert(asked.question->asked_by);
    for (const QuestionVoice* voice : asked.voices) bodies.insert(voice->body);
  }
  open.bodies = bodies.size();
  return open;
}

std::string covers_words(const CoverageMatrix& matrix, const Centre& centre) {
  std::string text;
  for (const CentreCoverage* coverage : matrix.coverages_of(centre)) {
    if (!text.empty()) text += ", ";
    text += matrix.title_of(*coverage);
    if (coverage->extent == Extent::part) text += " (in part)";
  }
  return text.empty() ? "Not said in the source" : text;
}

}  // namespace commonweal::learning
