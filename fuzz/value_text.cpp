// Whatever the text: it is a figure that is written and read back the same, or a sentence under the
// cell's place. Spaces around it change nothing.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "base/check.hpp"
#include "platform/table/value_text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using commonweal::platform::figure_text;
  using commonweal::platform::published_figure;
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto figure = published_figure({"a.csv:2:3", text});
  const auto spaced = published_figure({"a.csv:2:3", " " + text + " "});
  CW_CHECK(figure.has_value() == spaced.has_value());
  if (!figure) {
    const auto& problem = figure.error().problems.at(0);
    CW_CHECK(problem.place == "a.csv:2:3" && problem.what.ends_with('.'));
    return 0;
  }
  CW_CHECK(*figure == *spaced);
  CW_CHECK(published_figure({"", figure_text(*figure)}) == *figure);
  const auto* const reported = std::get_if<commonweal::base::Reported>(&*figure);
  CW_CHECK(reported == nullptr || std::isfinite(reported->value));
  CW_CHECK(reported == nullptr || text.find_first_of("0123456789") != std::string::npos);
  return 0;
}
