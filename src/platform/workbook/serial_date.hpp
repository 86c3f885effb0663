#pragma once

// Days as spreadsheets keep them, as numbers, and how a cell's format says that a number is one.
// Knows nothing of files.

#include <optional>
#include <string>
#include <string_view>

namespace commonweal::platform {

// What the number of a cell stands for. Hours counted past a day ("[h]:mm") are a number.
enum class NumberKind { number, year, month, day, day_and_time, time };

NumberKind kind_of_format(int built_in_id);
NumberKind kind_of_format(std::string_view code);  // "dd/mm/yyyy", "#,##0.0"

enum class DateSystem { from_1900, from_1904 };

// ISO 8601: "2024", "2024-03", "2024-03-01", "2024-03-01T09:30:00", "09:30:00". A month or a year
// is one only if the day is its first. None where the number is no day from 1900 to 9999.
std::optional<std::string> iso_text(double serial, NumberKind kind, DateSystem system);

}  // namespace commonweal::platform
