#pragma once

// From references to studies and back. A reference says who wrote what, where and when; all that a
// study found is still to be extracted from it.

#include <string>
#include <string_view>
#include <vector>

#include "learning/evidence/ris.hpp"
#include "learning/evidence/study.hpp"

namespace commonweal::learning {

// A reference to what is held already, or came earlier in the file: the same DOI, or the same title
// and year.
struct RisDuplicate {
  std::string place;  // "refs.ris:12"
  std::string title;
  std::string code;  // Of the study that it is.
};

struct RisArrivals {
  std::vector<Study> studies;  // The new ones, in the order of the file; each to be extracted.
  std::vector<RisDuplicate> duplicates;
};

// Each new study is named after the first author and the year: "smith-2021", then "smith-2021b".
// What makes no sense is a problem at its line.
RisArrivals studies_in(const std::vector<RisReference>& references, std::string_view file,
                       const std::vector<Study>& held, base::Problems& problems);

std::vector<RisReference> references_of(const std::vector<Study>& studies);

// "10.1000/182" of an address or of what begins with doi:, in small letters; empty where there is
// none.
std::string doi_in(std::string_view text);

}  // namespace commonweal::learning
