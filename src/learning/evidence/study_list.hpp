#pragma once

// Which studies a reader asked for, in which order: the same choice for the page, its downloads and
// the API.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "learning/evidence/study.hpp"

namespace commonweal::learning {

enum class StudyOrder { title, year, intervention, outcome, design, people, effect };
enum class StudyDirection { ascending, descending };

struct StudyChoice {
  std::string words;         // Each begins a word of title, authors or journal; empty: any.
  std::string intervention;  // A code, as the rest; empty: any.
  std::string outcome;
  std::optional<StudyDesign> design;
  std::optional<StudyState> state;
  StudyOrder order = StudyOrder::title;
  StudyDirection direction = StudyDirection::ascending;
};

// The choice as an address carries it. A design or a state that is none is a problem of its field;
// an order that is none is that by title.
struct StudyChoiceText {
  std::string_view words;
  std::string_view intervention;
  std::string_view outcome;
  std::string_view design;
  std::string_view state;
  std::string_view sort;  // "year", or "-year" from the last.
};
base::Result<StudyChoice> study_choice(const StudyChoiceText& text);

// As a request asks: ?q=&intervention=&outcome=&design=&state=&sort=
template <class Request>
StudyChoiceText choice_text(const Request& request) {
  return {.words = request.query("q").value_or(""),
          .intervention = request.query("intervention").value_or(""),
          .outcome = request.query("outcome").value_or(""),
          .design = request.query("design").value_or(""),
          .state = request.query("state").value_or(""),
          .sort = request.query("sort").value_or("")};
}

// Those that fit, in order. Where two are alike, and where a figure is not known, by code, the
// unknown last. Borrows from the studies.
std::vector<const Study*> chosen(std::span<const Study> studies, const StudyChoice& choice);

// The outcomes of these, each once, in the order of letters.
std::vector<std::string> outcomes_of(std::span<const Study> studies);

}  // namespace commonweal::learning
