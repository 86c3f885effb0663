#include "missions/observation_columns_store.hpp"

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kMissing = "missing";

}  // namespace

std::optional<double> value_of(const base::Figure& figure) {
  const auto* reported = std::get_if<base::Reported>(&figure);
  return reported ? std::optional(reported->value) : std::nullopt;
}

std::string_view status_word(const base::Figure& figure) {
  const auto* reported = std::get_if<base::Reported>(&figure);
  return reported ? base::code_word(reported->status) : kMissing;
}

std::optional<std::string_view> reason_word(const base::Figure& figure) {
  const auto* reason = std::get_if<base::Missing>(&figure);
  return reason ? std::optional(base::code_word(*reason)) : std::nullopt;
}

base::Figure figure_in(const platform::Statement& row, const FigureColumns& columns) {
  if (row.is_null(columns.value)) {
    const auto reason =
        base::missing_reason_named({.place = "reason", .text = row.text(columns.reason)});
    CW_CHECK(reason);
    return *reason;
  }
  const auto status =
      base::figure_status_named({.place = "status", .text = row.text(columns.status)});
  CW_CHECK(status);
  return base::Reported{.value = row.real(columns.value), .status = *status};
}

std::optional<Interval> interval_in(const platform::Statement& row, int lower) {
  if (row.is_null(lower)) return std::nullopt;
  return Interval{.lower = row.real(lower), .upper = row.real(lower + 1)};
}

}  // namespace commonweal::missions
