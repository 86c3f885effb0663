#pragma once

// What the third step says: what is held that would help, the surest first.

#include <vector>

#include "tour/tour_choice.hpp"
#include "tour/tour_step.hpp"
#include "tour/tour_subject_store.hpp"

namespace commonweal::tour {

void say_helps(const std::vector<TourSubject>& subjects, const TourChoice& choice,
               TourAnswer& answer);

}  // namespace commonweal::tour
