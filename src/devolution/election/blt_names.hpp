#pragma once

// The texts at the end of a .blt file: names and the title, quoted or bare. Knows nothing of how
// many there should be.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "devolution/election/blt_lines.hpp"

namespace commonweal::devolution {

struct BltText {
  std::string text;
  std::string place;
};

struct BltTexts {
  std::vector<BltText> all = {};
  bool is_sound = true;  // Whether each could be read, so that their number means something.
};

// "# ALTERNATIVE NAME 3: Ann (Green)", which stands for a name.
bool is_alternative_name(std::string_view line);

BltTexts read_blt_texts(std::span<const BltLine> lines, const std::string& file,
                        base::Problems& problems);

}  // namespace commonweal::devolution
