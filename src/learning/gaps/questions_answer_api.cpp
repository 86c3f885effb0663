// What the answers about questions hold, for the API's description; questions_file.cpp writes them.

#include <algorithm>
#include <array>
#include <iterator>

#include "learning/gaps/questions_api.hpp"

namespace commonweal::learning {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kVoiceFields[] = {
    {"body", text, "The code of a body that asks it too."},
    {"asked_on", text, "Since this day."},
    {"words", text, "Why it matters to them.", null},
};
constexpr ApiObject kVoice{"QuestionVoice", kVoiceFields};

constexpr ApiField kAnswerFields[] = {
    {"known", text, "What is known."},
    {"certainty", text, "How surely."},
    {"practice", text, "What it means for doing it."},
    {"answered_on", text, "The day."},
    {"answered_by", text, "Which centre or office."},
};
constexpr ApiObject kAnswer{"QuestionAnswer", kAnswerFields};

constexpr ApiField kAskedFields[] = {
    {"question", text, "Its code."},
    {"text", text, "What is asked."},
    {"illustrative", yes_or_no, "Whether nobody asked it: we worded it."},
    {"about", text, "What it is about, in words."},
    {"service", text, "The code of a service.", null},
    {"mission", text, "The code of a mission.", null},
    {"intervention", text, "The code of an intervention.", null},
    {"outcome", text, "The outcome, in words.", null},
    {"state", text, "open, answered or withdrawn."},
    {"asked_by", text, "The code of the body that asked it first."},
    {"asked_on", text, "The day."},
    {"bodies", whole, "How many bodies ask it."},
    {"voices", list, "Those beside the first.", never, &kVoice},
    {"days", whole,
     "From when it was asked until it was answered, or until today; null where it was withdrawn.",
     null},
    {"late", yes_or_no, "Whether it waits, or waited, for too long."},
    {"answer", object, "The answer; null where there is none.", null, &kAnswer},
};
constexpr ApiObject kAsked{"AskedQuestion", kAskedFields};

constexpr ApiField kQuestionsFields[] = {
    {"summary", text, "How many there are in which state."},
    {"late_after_days", whole, "An answer is late after so many days."},
    {"questions", list, "The open ones first, then by how many bodies ask.", never, &kAsked},
};
constexpr ApiObject kQuestions{"QuestionsAnswer", kQuestionsFields};

// All of a question, and the evidence that is held on it.
constexpr auto kQuestionFields = [] {
  constexpr std::size_t count = std::size(kAskedFields);
  std::array<ApiField, count + 5> fields{};
  std::ranges::copy(kAskedFields, fields.begin());
  fields[count] = {"effects", list, "The codes of the effects held on it.", never, nullptr, text};
  fields[count + 1] = {"studies", list,    "The codes of the studies held on it.",
                       never,     nullptr, text};
  fields[count + 2] = {"other_effects", whole,
                       "How many effects are held on other outcomes of the same interventions."};
  fields[count + 3] = {"other_studies", whole, "How many studies."};
  fields[count + 4] = {"newer_effects", whole,
                       "How many of the effects were published after the answer was given."};
  return fields;
}();
constexpr ApiObject kQuestion{"QuestionWithEvidence", kQuestionFields};

constexpr ApiParameter kListParameters[] = {
    {"state", "Only questions in this state: open, answered or withdrawn.", "open"},
    {"service", "Only those about this service, by its code.", "employment"},
    {"mission", "Only those that serve this mission, by its code.", "health"},
    {"intervention", "Only those about this intervention, by its code.", "ips"},
    {"outcome", "Only those that name this outcome.", "Employment"},
};
constexpr ApiParameter kQuestionParameters[] = {
    {"question", "The code of a question.", "ips-for-other-groups", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kQuestionsApi{.parameters = kListParameters, .answer = &kQuestions};
const platform::ApiDescription kQuestionApi{.parameters = kQuestionParameters,
                                            .answer = &kQuestion};

}  // namespace commonweal::learning
