#include "platform/table/full_digits.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/workbook/zip_archive.hpp"
#include "platform/workbook/zip_change.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kPartBytesMax = std::size_t{1'048'575} * 32'767;  // Rows by characters.
constexpr double kWholeMax = 9'007'199'254'740'992;

bool is_digit(char c) { return '0' <= c && c <= '9'; }

std::string part_in(const std::string& workbook, const std::string& name) {
  const auto archive = ZipArchive::open(workbook, {.part_bytes_max = kPartBytesMax});
  CW_CHECK(archive && archive->has(name));
  auto part = archive->part(name);
  std::string text;
  std::string piece(64UL * 1024, '\0');
  for (auto got = part->read(piece.data(), piece.size()); got > 0;
       got = part->read(piece.data(), piece.size())) {
    text.append(piece, 0, got);
  }
  CW_CHECK(part->fault() == ZipPart::Fault::none);
  return text;
}

bool is_cut(double number) {
  constexpr std::size_t kWritten = 16;
  const std::string text = base::shortest(number);
  const auto digits = std::string_view(text).substr(0, text.find('e'));
  const auto first = digits.find_first_of("123456789");
  if (first == digits.npos) return false;
  const auto counted = std::ranges::count_if(digits.substr(first), is_digit);
  return static_cast<std::size_t>(counted) > kWritten;
}

std::vector<double> numbers_in(const DataSheet& sheet) {
  std::vector<double> numbers;
  for (const auto& row : sheet.rows) {
    for (const auto& cell : row) {
      if (const auto* number = std::get_if<double>(&cell.value())) numbers.push_back(*number);
      if (const auto* whole = std::get_if<std::int64_t>(&cell.value());
          whole && is_kept_whole(*whole)) {
        numbers.push_back(static_cast<double>(*whole));
      }
    }
  }
  return numbers;
}

// The sheet with each of its numbers in full, in the order in which it has them: every <v> is one.
std::string in_full(std::string_view sheet, const std::vector<double>& numbers) {
  std::string text;
  for (const double number : numbers) {
    const auto begin = sheet.find("<v>");
    const auto end = sheet.find("</v>", begin);
    CW_CHECK(end != sheet.npos);
    text.append(sheet.substr(0, begin + 3)).append(base::shortest(number));
    sheet.remove_prefix(end);
  }
  CW_CHECK(sheet.find("<v>") == sheet.npos);
  return text.append(sheet);
}

}  // namespace

bool is_kept_whole(std::int64_t number) {
  return std::abs(static_cast<double>(number)) <= kWholeMax;
}

std::string with_all_digits(std::string workbook, const DataSheet& sheet, std::size_t number) {
  const std::string part = "xl/worksheets/sheet" + std::to_string(number) + ".xml";
  const auto numbers = numbers_in(sheet);
  if (std::ranges::none_of(numbers, is_cut)) return workbook;
  return with_part(workbook, part, in_full(part_in(workbook, part), numbers));
}

}  // namespace commonweal::platform
