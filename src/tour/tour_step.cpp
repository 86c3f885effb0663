#include "tour/tour_step.hpp"

#include "base/check.hpp"

namespace commonweal::tour {
namespace {

struct StepWords {
  std::string_view title;
  std::string_view promise;
};

constexpr std::array<StepWords, kTourSteps.size()> kWords = {{
    {"How long until it is back?",
     "The NHS waiting list, and when it would be back at its low if a past pace were matched."},
    {"Was that pace luck?",
     "Every other stretch of history that is as long, and how many of them ever get there."},
    {"What would help?", "What can be done, with its effect, its cost and how sure that is."},
    {"Put it in a bid", "A bid that nobody sends: watch the forecast bend and the test answer."},
    {"Why this number?", "From the forecast back to the row of the file that it rests on."},
    {"What if a study is wrong?", "Change one study, and see what moves."},
    {"Take it to a meeting", "Two pages to print."},
    {"Bring your own figures", "Paste a series and ask the same question of it."},
}};

const StepWords& words_of(TourStep step) { return kWords[static_cast<std::size_t>(step)]; }

}  // namespace

std::size_t number_of(TourStep step) { return static_cast<std::size_t>(step) + 1; }

std::string_view title_of(TourStep step) { return words_of(step).title; }

std::string_view promise_of(TourStep step) { return words_of(step).promise; }

base::Result<TourStep> tour_step_numbered(base::Field field) {
  const auto number = base::whole_number(field);
  if (!number || *number < 1 || *number > static_cast<std::int64_t>(kTourSteps.size())) {
    return base::fail(base::ErrorCode::not_found,
                      "The tour has no step \"" + std::string(field.text) +
                          "\". Its steps are 1 to " + std::to_string(kTourSteps.size()) + ".");
  }
  return kTourSteps[static_cast<std::size_t>(*number - 1)];
}

}  // namespace commonweal::tour
