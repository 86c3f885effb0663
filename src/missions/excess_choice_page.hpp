#pragma once

#include "missions/excess_choice.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// The forms by which a reader chooses the body, the years, the level and the peers. The two ask
// the page's own address; each keeps what the other has chosen.
platform::Html excess_choice(const ChosenExcess& chosen);

}  // namespace commonweal::missions
