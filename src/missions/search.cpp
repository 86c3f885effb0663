#include "missions/search.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <utility>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

constexpr RecordKind kSearched[] = {
    RecordKind::mission,      RecordKind::metric, RecordKind::body,    RecordKind::source,
    RecordKind::intervention, RecordKind::effect, RecordKind::question};

bool is_place(BodyKind kind) {
  switch (kind) {
    case BodyKind::nation:
    case BodyKind::region:
    case BodyKind::combined_authority:
    case BodyKind::local_authority: return true;
    case BodyKind::department:
    case BodyKind::regulator:
    case BodyKind::centre:
    case BodyKind::provider: return false;
  }
  CW_CHECK(false);
}

std::string kind_words(BodyKind kind) {
  switch (kind) {
    case BodyKind::nation: return "Country";
    case BodyKind::region: return "Region";
    case BodyKind::department: return "Department";
    case BodyKind::regulator: return "Regulator";
    case BodyKind::centre: return "National body";
    case BodyKind::combined_authority: return "Combined authority";
    case BodyKind::local_authority: return "Council";
    case BodyKind::provider: return "Provider";
  }
  CW_CHECK(false);
}

SearchHit of_metric(const Directory& directory, const Metric& metric) {
  const Mission* const mission = directory.find_mission(metric.mission);
  const std::string of_mission = mission == nullptr ? "" : " of " + mission->title;
  return {.kind = RecordKind::metric,
          .code = metric.code,
          .title = metric.title,
          .href = "/metrics/" + metric.code,
          .about = "Measure" + of_mission + ": " + metric.service + ", " +
                   std::string(code_word(metric.dimension))};
}

SearchHit of_body(const Directory& directory, const Body& body) {
  const Body* const parent = body.parent ? directory.find_body(*body.parent) : nullptr;
  return {.kind = RecordKind::body,
          .code = body.code,
          .title = body.name,
          .href = (is_place(body.kind) ? "/areas/" : "/bodies/") + body.code,
          .about = kind_words(body.kind) + (parent == nullptr ? "" : " in " + parent->name)};
}

// "People who wait" as it goes on after "for"; a name in capitals stays one.
std::string in_sentence(std::string text) {
  const auto is_capital = [&](std::size_t at) {
    return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
  };
  if (is_capital(0) && !is_capital(1)) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

SearchHit of_intervention(const Intervention& one) {
  return {.kind = RecordKind::intervention,
          .code = one.code,
          .title = one.title,
          .href = "/interventions/" + one.code,
          .about = (one.stage == InterventionStage::idea ? "Idea, not proven, for "
                                                         : "What works, for ") +
                   in_sentence(one.for_whom)};
}

SearchHit of_effect(const Directory& directory, const Effect& effect) {
  const Intervention* const intervention = directory.find_intervention(effect.intervention);
  return {.kind = RecordKind::effect,
          .code = effect.code,
          .title = effect.outcome,
          .href = "/effects/" + effect.code,
          .about = "Effect of " + in_sentence(intervention == nullptr ? effect.intervention
                                                                      : intervention->title)};
}

SearchHit of_question(const Directory& directory, const Question& question) {
  const Body* const asker = directory.find_body(question.asked_by);
  const bool is_open = question.state == QuestionState::open;
  return {.kind = RecordKind::question,
          .code = question.code,
          .title = question.text,
          .href = "/questions/" + question.code,
          .about = (is_open ? "Open question" : "Answered question") +
                   (asker == nullptr ? "" : ", asked by " + asker->name)};
}

constexpr std::size_t kLongestWord = 32;

// How many letters must be changed, added, left out or swapped with their neighbour.
std::size_t distance(std::string_view one, std::string_view other) {
  using Row = std::array<std::size_t, kLongestWord + 1>;
  Row before_last{};
  Row last{};
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= one.size(); ++i) {
    Row row{};
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t change = one[i - 1] == other[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped =
          i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = std::exchange(last, row);
  }
  return last[other.size()];
}

// A short word with two wrong letters is another word.
std::size_t allowed(std::string_view word) {
  if (word.size() < 4) return 0;
  return word.size() < 8 ? 1 : 2;
}

std::set<std::string_view> words_of(std::string_view folded_text) {
  std::set<std::string_view> words;
  while (!folded_text.empty()) {
    const auto word = folded_text.substr(0, folded_text.find(' '));
    if (word.size() <= kLongestWord) words.insert(word);
    folded_text.remove_prefix(std::min(word.size() + 1, folded_text.size()));
  }
  return words;
}

std::set<std::string_view> all_words(const Directory& directory) {
  std::set<std::string_view> words;
  for (const Listed& listed : directory.listed()) words.merge(words_of(listed.folded_title));
  return words;
}

// The word itself where a name has one that begins so; otherwise the nearest.
std::string_view nearest(const std::set<std::string_view>& words, std::string_view typed) {
  const auto begins = words.lower_bound(typed);
  if (begins != words.end() && begins->starts_with(typed)) return typed;
  std::size_t least = allowed(typed) + 1;
  std::string_view best = typed;
  for (const auto word : words) {
    const auto apart = std::max(word.size(), typed.size()) - std::min(word.size(), typed.size());
    if (apart >= least) continue;
    const std::size_t found = distance(typed, word);
    if (found < least) {
      least = found;
      best = word;
    }
  }
  return best;
}

}  // namespace

SearchHit hit_of(const Directory& directory, const Found& found) {
  const std::string code(found.code);
  const std::string title(found.title);
  switch (found.kind) {
    case RecordKind::metric: return of_metric(directory, *directory.find_metric(code));
    case RecordKind::body: return of_body(directory, *directory.find_body(code));
    case RecordKind::mission: return {found.kind, code, title, "/missions/" + code, "Mission"};
    case RecordKind::source:
      return {found.kind, code, title, "/sources/" + code,
              "Source, published by " + directory.find_source(code)->publisher};
    case RecordKind::intervention: return of_intervention(*directory.find_intervention(code));
    case RecordKind::effect: return of_effect(directory, *directory.find_effect(code));
    case RecordKind::question: return of_question(directory, *directory.find_question(code));
    default: break;  // Not searched.
  }
  CW_CHECK(false);
}

std::vector<KindCount> counts_of(const std::vector<Found>& found) {
  std::vector<KindCount> counts;
  for (const RecordKind kind : kSearched) {
    const auto count = std::ranges::count(found, kind, &Found::kind);
    if (count > 0) counts.push_back({kind, static_cast<std::size_t>(count)});
  }
  return counts;
}

std::optional<std::string> meant(const Directory& directory, std::string_view question) {
  const auto words = all_words(directory);
  std::string text = folded(question);
  std::string better;
  for (std::string_view rest = text; !rest.empty();) {
    const auto typed = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(typed.size() + 1, rest.size()));
    if (!better.empty()) better += ' ';
    better += typed.size() <= kLongestWord ? nearest(words, typed) : typed;
  }
  if (better == text || search(directory, better).empty()) return std::nullopt;
  return better;
}

std::string_view plural_words(RecordKind kind) {
  switch (kind) {
    case RecordKind::mission: return "Missions";
    case RecordKind::metric: return "Measures";
    case RecordKind::body: return "Places and organisations";
    case RecordKind::source: return "Sources";
    case RecordKind::intervention: return "What works";
    case RecordKind::effect: return "Effects";
    case RecordKind::question: return "Questions";
    default: break;  // Not searched.
  }
  CW_CHECK(false);
}

std::optional<RecordKind> searched_kind(std::string_view word) {
  for (const RecordKind kind : kSearched) {
    if (table_of(kind).name == word) return kind;
  }
  return std::nullopt;
}

}  // namespace commonweal::missions
