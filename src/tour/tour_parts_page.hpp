#pragma once

// What a step shows beside its chart and its form: figures, what would help, verdicts, origins,
// commands.

#include "platform/html/html.hpp"
#include "tour/tour_step.hpp"

namespace commonweal::tour {

platform::Html tour_sentences(const TourAnswer& answer);
platform::Html tour_figures(const TourAnswer& answer);
platform::Html tour_helps(const TourAnswer& answer);
platform::Html tour_verdicts(const TourAnswer& answer);
platform::Html tour_origins(const TourAnswer& answer);
platform::Html tour_links(const TourAnswer& answer);
platform::Html tour_commands(const TourAnswer& answer);

}  // namespace commonweal::tour
