#pragma once

// SVG of our own making as pixels. Knows nothing of charts.

#include <stdexcept>
#include <string>
#include <string_view>

namespace commonweal::platform {

// The machine could not draw it: no memory, most likely. The world's fault.
struct DrawingFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A PNG of the size that the SVG says of itself. Text needs a font on the machine. May be called
// from any thread. Text that is no SVG is a defect.
std::string png_of(std::string_view svg);

}  // namespace commonweal::platform
