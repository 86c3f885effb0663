#pragma once

// The form by which a reader chooses what is pooled and how.

#include "learning/synthesis/pool_look_page.hpp"
#include "learning/synthesis/synthesis.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

platform::Html pool_question(const Synthesis& synthesis, PoolLook look);

}  // namespace commonweal::learning
