#include "base/figure.hpp"

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::base {
namespace {

constexpr WordTable<FigureStatus, 3> kStatuses = {{
    {FigureStatus::final, "final"},
    {FigureStatus::provisional, "provisional"},
    {FigureStatus::revised, "revised"},
}};

constexpr WordTable<Missing, 6> kReasons = {{
    {Missing::not_available, "not_available"},
    {Missing::confidential, "confidential"},
    {Missing::not_applicable, "not_applicable"},
    {Missing::unreliable, "unreliable"},
    {Missing::low, "low"},
    {Missing::not_stated, "not_stated"},
}};

}  // namespace

std::string_view code_word(FigureStatus status) { return word_of(kStatuses, status); }
std::string_view code_word(Missing reason) { return word_of(kReasons, reason); }
std::string_view words(FigureStatus status) { return code_word(status); }

std::string_view words(Missing reason) {
  switch (reason) {
    case Missing::not_available: return "not available";
    case Missing::confidential: return "suppressed to protect people";
    case Missing::not_applicable: return "not applicable";
    case Missing::unreliable: return "too unreliable to publish";
    case Missing::low: return "low, but not zero";
    case Missing::not_stated: return "missing, no reason given";
  }
  CW_CHECK(false);
}

Result<FigureStatus> figure_status_named(Field field) { return value_named(kStatuses, field); }
Result<Missing> missing_reason_named(Field field) { return value_named(kReasons, field); }

}  // namespace commonweal::base
