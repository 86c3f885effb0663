#include "methods/sortition/panel_question.hpp"

namespace commonweal::methods {

void give_own_households(PanelQuestion& question) {
  for (std::size_t i = 0; i < question.people.size(); ++i) question.people[i].household = i;
}

}  // namespace commonweal::methods
