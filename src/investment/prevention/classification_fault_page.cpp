#include "investment/prevention/classification_fault_page.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace commonweal::investment {
namespace {

// What the form says where a column is empty; null where the reader of the form does not fill it.
struct EmptyColumn {
  std::string_view column;
  const char* what;
};
constexpr EmptyColumn kEmpty[] = {
    {"subject", "Choose what is classified."},
    {"title", nullptr},  // These two are the subject's.
    {"kind", nullptr},
    {"facts", "Say who is reached, when, what for, and with what share of the spending."},
    {"purpose", "Say what its principal purpose is."},
    {"reason", "Say why it is classified so."},
    {"classified_by", "Give your office."},
    {"reviewed_by", "Give your office."},
    {"review", "Say why you agree or dispute it."},
};

std::string field_of(std::string_view place) {
  return place.starts_with("facts") ? "reached1" : std::string(place);
}

}  // namespace

std::vector<base::Problem> classification_faults(const base::Error& fault) {
  std::vector<base::Problem> faults;
  for (const auto& [place, what] : fault.problems) {
    const auto* empty = std::ranges::find(kEmpty, std::string_view(place), &EmptyColumn::column);
    const bool is_empty = empty != std::end(kEmpty) && what.starts_with("Give the ");
    if (is_empty && empty->what == nullptr) continue;
    faults.push_back({.place = field_of(place), .what = is_empty ? empty->what : what});
  }
  return faults;
}

}  // namespace commonweal::investment
