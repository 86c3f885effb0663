#include "platform/html/brand.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

int digit_of(char c) {
  if ('0' <= c && c <= '9') return c - '0';
  if ('a' <= c && c <= 'f') return c - 'a' + 10;
  if ('A' <= c && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_colour(std::string_view text) {
  return text.size() == 7 && text[0] == '#' &&
         std::ranges::all_of(text.substr(1), [](char c) { return digit_of(c) >= 0; });
}

// The linear light of one of the three parts, by WCAG's definition of relative luminance.
double light_of(std::string_view colour, std::size_t part) {
  const auto at = 1 + 2 * part;
  const double share = (16 * digit_of(colour[at]) + digit_of(colour[at + 1])) / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

std::string tenths(double ratio) {
  return base::shortest(std::floor(ratio * 10) / 10);  // Down, so that 4.49 does not read as 4.5.
}

base::Result<std::string> refused(base::Field field, std::string_view why) {
  std::string what = "\"" + std::string(field.text) + "\" " + std::string(why);
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place), .what = std::move(what)}});
}

}  // namespace

double contrast_with_white(std::string_view colour) {
  CW_CHECK(is_colour(colour));
  const double luminance =
      0.2126 * light_of(colour, 0) + 0.7152 * light_of(colour, 1) + 0.0722 * light_of(colour, 2);
  return 1.05 / (luminance + 0.05);
}

base::Result<std::string> brand_name_in(base::Field field) {
  const bool blank = field.text.find_first_not_of(' ') == std::string_view::npos;
  const bool line =
      std::ranges::none_of(field.text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  if (!blank && line && field.text.size() <= kBrandNameMax) return std::string(field.text);
  return refused(field, "is not a name for the service. Write one line of up to " +
                            std::to_string(kBrandNameMax) + " characters.");
}

base::Result<std::string> brand_colour_in(base::Field field) {
  if (!is_colour(field.text)) {
    return refused(field, "is not a colour. Write it like #0f4c5c.");
  }
  const double contrast = contrast_with_white(field.text);
  if (contrast >= kContrastMin) return std::string(field.text);
  return refused(field, "is too light for white text on it: their contrast is " + tenths(contrast) +
                            " to 1. Choose a colour with at least 4.5 to 1.");
}

base::Result<std::string> contact_in(base::Field field) {
  const auto text = field.text;
  const bool is_one_word = text.find_first_of(" \t\r\n<>\"") == std::string_view::npos;
  const auto at = text.find('@');
  const bool is_email = at != std::string_view::npos && 0 < at && at + 1 < text.size() &&
                        text.find(':') == std::string_view::npos;
  if (is_one_word && (is_email || text.starts_with("https://"))) return std::string(text);
  return refused(field,
                 "is not an address. Write an email address, or the address of a page that "
                 "begins with https://.");
}

std::string brand_style(const Brand& brand) {
  CW_CHECK(is_colour(brand.colour));
  return ":root{--govuk-brand-colour:" + brand.colour + "}\n";
}

}  // namespace commonweal::platform
