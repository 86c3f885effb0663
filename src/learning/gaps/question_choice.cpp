#include "learning/gaps/question_choice.hpp"

#include <algorithm>
#include <utility>

#include "base/number_text.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::QuestionState;
using Way = QuestionSort::Way;

tl::unexpected<base::Error> no_such(std::string_view kind, std::string_view code) {
  return base::fail(base::ErrorCode::not_found,
                    "There is no " + std::string(kind) + " \"" + std::string(code) + "\".");
}

std::string escaped(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string escaped;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    if (is_plain) {
      escaped += c;
    } else if (c == ' ') {
      escaped += '+';
    } else {
      escaped += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return escaped;
}

void add(std::string& address, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  if (!address.empty()) address += '&';
  address.append(name).append("=").append(escaped(value));
}

template <class Key>
void sort_by(std::vector<const AskedQuestion*>& questions, Way way, Key key) {
  std::ranges::stable_sort(questions, [&](const AskedQuestion* one, const AskedQuestion* other) {
    return way == Way::up ? key(*one) < key(*other) : key(*other) < key(*one);
  });
}

std::size_t count(const std::vector<const AskedQuestion*>& questions, QuestionState state) {
  return static_cast<std::size_t>(std::ranges::count_if(
      questions, [&](const AskedQuestion* asked) { return asked->question->state == state; }));
}

std::string number(std::size_t count) { return base::grouped(static_cast<double>(count)); }

}  // namespace

base::Result<QuestionChoice> question_choice(const Directory& directory,
                                             const QuestionChoiceText& text) {
  QuestionChoice choice{.state = std::nullopt,
                        .service = std::string(text.service),
                        .mission = std::string(text.mission),
                        .intervention = std::string(text.intervention),
                        .outcome = std::string(text.outcome)};
  if (!text.state.empty()) {
    auto state = missions::question_state_named({"state", text.state});
    if (!state) return base::fail(std::move(state));
    choice.state = *state;
  }
  if (!text.service.empty() && directory.find_service(text.service) == nullptr) {
    return no_such("service", text.service);
  }
  if (!text.mission.empty() && directory.find_mission(text.mission) == nullptr) {
    return no_such("mission", text.mission);
  }
  if (!text.intervention.empty() && directory.find_intervention(text.intervention) == nullptr) {
    return no_such("intervention", text.intervention);
  }
  return choice;
}

std::string address_of(const QuestionChoice& choice) {
  std::string address;
  if (choice.state) add(address, "state", missions::code_word(*choice.state));
  add(address, "service", choice.service);
  add(address, "mission", choice.mission);
  add(address, "intervention", choice.intervention);
  add(address, "outcome", choice.outcome);
  return address;
}

std::vector<const AskedQuestion*> chosen_questions(const Directory& directory,
                                                   const AskedQuestions& questions,
                                                   const QuestionChoice& choice,
                                                   QuestionSort sort) {
  std::vector<const AskedQuestion*> chosen;
  for (const AskedQuestion& asked : questions.all()) {
    if (fits(directory, asked, choice)) chosen.push_back(&asked);
  }
  switch (sort.order) {
    case QuestionOrder::demand:
      sort_by(chosen, sort.way, [](const AskedQuestion& it) { return it.bodies(); });
      std::ranges::stable_partition(chosen, [](const AskedQuestion* it) { return it->is_open(); });
      break;
    case QuestionOrder::text:
      sort_by(chosen, sort.way, [](const AskedQuestion& it) {
        return missions::folded(question_text(*it.question));
      });
      break;
    case QuestionOrder::asked_on:
      sort_by(chosen, sort.way, [](const AskedQuestion& it) { return it.asked_on; });
      break;
    case QuestionOrder::days:
      sort_by(chosen, sort.way, [](const AskedQuestion& it) { return it.days; });
      break;
  }
  return chosen;
}

std::string questions_sentence(const std::vector<const AskedQuestion*>& questions) {
  const std::size_t open = count(questions, QuestionState::open);
  const auto late = static_cast<std::size_t>(std::ranges::count_if(
      questions, [](const AskedQuestion* it) { return it->is_open() && it->is_late(); }));
  std::string text = number(questions.size()) +
                     (questions.size() == 1 ? " question: " : " questions: ") + number(open) +
                     " open";
  if (late > 0) {
    text += ", " + number(late) + " of them for more than " + std::to_string(kAnswerDays) + " days";
  }
  text += ", and " + number(count(questions, QuestionState::answered)) + " answered";
  const std::size_t withdrawn = count(questions, QuestionState::withdrawn);
  if (withdrawn > 0) text += "; " + number(withdrawn) + " withdrawn";
  return text + '.';
}

}  // namespace commonweal::learning
